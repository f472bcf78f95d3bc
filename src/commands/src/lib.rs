//! The built-in commands and the formatter, one stem per command.
//!
//! | room | what |
//! |---|---|
//! | `display/` | how objects and errors print: views, Format-*, Out-* |
//! | `core/` | the session itself: commands, modules, jobs, help |
//! | `data/` | objects as CSV, JSON, CLIXML, XML, HTML and back |
//! | `management/` | items, paths, locations, drives, processes |
//! | `utility/` | streams, variables, aliases, dates, texts, types |
//! | `places/`, `state.rs` | where items are (paths, providers); variables and options of the session |
//! | `objects/` | commands over any objects: Select-, Where-, ForEach-, Sort-, Group-, Measure-Object and the like |
//!
//! A command is `name.ps1` (its declaration) and `name.rs` (its behaviour); each room's `mod.rs` has the table `ROWS`.
//! It must not know the tree, nor any VMM word.

mod aliases;
pub mod core;
pub mod data;
pub mod display;
mod functions;
pub mod management;
pub mod objects;
mod places;
mod state;
mod support;
mod types;
pub mod utility;
mod xml;

use engine::Session;

/// Gives a session the built-in commands, their aliases and the formatter.
pub fn install(session: &mut Session) {
    types::install();
    session.register_commands(core::ROWS);
    session.register_commands(data::ROWS);
    session.register_commands(management::ROWS);
    session.register_commands(utility::ROWS);
    session.register_commands(display::ROWS);
    session.register_commands(objects::ROWS);
    session.register_aliases(display::ALIASES);
    session.register_aliases(objects::ALIASES);
    aliases::install(session);
    functions::install(session);
    core::install(session);
    engine::types::register(display::TABLES);
    engine::types::register(display::style::TABLES);
    engine::types::register(&objects::tables().collect::<Vec<_>>());
    session.define_global("PSStyle", display::style::object(), 0);
    session.set_display(display::new_display());
    session.set_loader(core::load_for);
}
