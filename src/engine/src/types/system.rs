//! Small .NET types: versions, addresses, the environment, the console, clocks, secrets.

mod console;
mod environment;
mod ip_address;
mod linq;
mod process;
mod semantic_version;
mod statics;
mod stopwatch;
mod switch;
mod uri;
mod variable;
mod version;

pub(crate) use linq::convert_all;

use super::TypeTable;

/// The tables of this folder.
pub(super) fn tables() -> impl Iterator<Item = &'static TypeTable> {
    [
        console::TABLES,
        environment::TABLES,
        ip_address::TABLES,
        linq::TABLES,
        process::TABLES,
        semantic_version::TABLES,
        statics::TABLES,
        stopwatch::TABLES,
        switch::TABLES,
        uri::TABLES,
        variable::TABLES,
        version::TABLES,
    ]
    .into_iter()
    .flatten()
}
