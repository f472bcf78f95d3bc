//! Enums: names and numbers.

mod long;
mod shell;
mod system;

use super::{Sort, TypeTable};

/// An enum's table.
const fn enumeration(name: &'static str, sort: Sort, values: &'static [(&'static str, i64)]) -> TypeTable {
    TypeTable { name, sort, base: "System.Enum", values, ..TypeTable::EMPTY }
}

/// The tables of this folder.
pub(super) static TABLES: &[&[TypeTable]] = &[shell::TABLES, system::TABLES, long::TABLES];
