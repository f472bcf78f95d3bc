//! Exceptions, and error records as scripts see them.

mod category;
mod exception;
mod hierarchy;
mod invocation;
mod record;
mod special;

pub use invocation::InvocationInfo;

use super::TypeTable;

/// The tables of this folder.
pub(super) fn tables() -> impl Iterator<Item = &'static TypeTable> {
    let plain = exception::TABLES.iter().chain(hierarchy::TABLES).chain(special::TABLES);
    plain.chain([record::TABLES, category::TABLES, invocation::TABLES].into_iter().flatten().copied())
}
