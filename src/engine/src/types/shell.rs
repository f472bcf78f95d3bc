//! PowerShell's own types: PSObject and its members, script blocks, variables, and the roots: object, enum, type.

mod enumeration;
mod object;
mod property_info;
mod ps_object;
mod runtime_type;
mod script_block;
mod type_names;

pub use property_info::PropertyInfo;
pub use ps_object::{BaseView, PsObject};
pub use type_names::TypeNames;

use super::TypeTable;

/// The tables of this folder.
pub(super) fn tables() -> impl Iterator<Item = &'static TypeTable> {
    [
        enumeration::TABLES,
        object::TABLES,
        property_info::TABLES,
        ps_object::TABLES,
        runtime_type::TABLES,
        script_block::TABLES,
        type_names::TABLES,
    ]
    .into_iter()
    .flatten()
}
