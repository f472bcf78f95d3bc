//! The `VirtualMachineManager` module: VMM's commands over the fabric, and its types for the shell.
//!
//! | file or folder | what |
//! |---|---|
//! | `nouns/` | the declarations: one `.ps1` a noun with all its verbs (function head, help, parameters) |
//! | `../build.rs` | cuts them into the index of commands at compile time; says the shared parameters once |
//! | `command.rs` | the one [`engine::Cmdlet`] behind all names: finds the behaviour, turns faults into error records |
//! | `serve.rs`, `serve/` | what commands do: a table of names and behaviours for each subject |
//! | `job.rs` | a change as a job: asynchronous, `-JobVariable`, `-JobGroup`, `-WhatIf` |
//! | `query.rs` | the filters of Get- commands |
//! | `room.rs` | what a session holds: the fabric, the connection, the objects that were handed out |
//! | `object.rs`, `values.rs`, `types.rs`, `types/` | fabric objects as values: live properties, classes, enums, conversions |
//! | `simulation/` | the commands of the simulation |
//! | `inventory.rs`, `inventory/` | `Import-SCInventory`: what was taken on a live server |
//! | `completion.rs` | names of objects for the prompt |
//!
//! To serve one more command: a row in the table of its subject in `serve/`. To change how one is called: its `.ps1`.
//! This room knows no hypervisor, and the fabric knows no shell.

mod aliases;
mod command;
mod completion;
mod error;
mod index;
mod inventory;
mod job;
mod object;
mod query;
mod room;
mod serve;
mod simulation;
mod types;
mod values;

pub use completion::names_of;
pub use inventory::import_files;
pub use room::{Held, VmmRoom};
pub use types::kinds_of_class;

use engine::Session;
use fabric::Clock;
use std::sync::Arc;

/// Adds the module to a session. The fabric lives by the clock that the session's host tells the time by; it is opened at
/// the first command that needs it.
pub fn install(session: &mut Session, clock: Arc<dyn Clock>) {
    session.room::<VmmRoom>().set_clock(clock);
    engine::types::register_source(types::table_of);
    session.register_commands(index::ROWS);
    session.register_aliases(aliases::ALIASES);
}

/// A command of the module, for lists and tests.
pub struct Entry {
    /// Its name
    pub name: &'static str,
    /// Its declaration: help, head and parameters
    pub declaration: &'static str,
    /// Whether it is carried out, or only known and bound
    pub served: bool,
    /// Why it is not carried out
    pub reason: Option<&'static str>,
}

/// All commands of the module, in order of their nouns.
pub fn catalogue() -> impl Iterator<Item = Entry> {
    index::ROWS.iter().map(|row| Entry {
        name: row.name,
        declaration: row.declaration,
        served: serve::is_served(row.name),
        reason: serve::reason(row.name),
    })
}
