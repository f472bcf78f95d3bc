//! The built-in commands and the formatter, one stem per command.
//!
//! | room | what |
//! |---|---|
//! | `display/` | how objects and errors print: views, Format-*, Out-* |
//! | `objects/` | commands over any objects: Select-, Where-, ForEach-, Sort-, Group-, Measure-Object and the like |
//!
//! A command is `name.ps1` (its declaration) and `name.rs` (its behaviour); each room's `mod.rs` has the table `ROWS`.
//! It must not know the tree, nor any VMM word.

pub mod display;
pub mod objects;

use engine::Session;

/// Gives a session the built-in commands, their aliases and the formatter.
pub fn install(session: &mut Session) {
    session.register_commands(display::ROWS);
    session.register_commands(objects::ROWS);
    session.register_aliases(display::ALIASES);
    session.register_aliases(objects::ALIASES);
    engine::types::register(display::TABLES);
    engine::types::register(&objects::tables().collect::<Vec<_>>());
    session.set_display(display::new_display());
}
