//! Files, folders, paths, streams, readers and writers.

mod directory;
mod file;
mod info;
mod memory;
mod path;
mod problem;
mod reader;
mod writer;

pub use info::FileItem;

use super::TypeTable;

/// The absolute path of a name.
pub(super) fn absolute(path: &str) -> String {
    path::full(path)
}

/// The tables of this folder.
pub(super) fn tables() -> impl Iterator<Item = &'static TypeTable> {
    [directory::TABLES, file::TABLES, info::TABLES, memory::TABLES, path::TABLES, reader::TABLES, writer::TABLES].into_iter().flatten()
}
