//! PowerShell's own types: PSObject and its members, script blocks, variables, and the roots: object, enum, type.

mod attribute;
mod cmdlet_object;
mod delegate;
mod enumeration;
mod object;
mod property_info;
mod ps_object;
mod runtime_type;
mod script_block;
pub(crate) mod session_state;
mod steppable;
mod type_names;

pub use attribute::AttributeObject;
pub use delegate::Delegate;
pub use property_info::PropertyInfo;
pub use ps_object::{BaseView, PsObject};
pub use type_names::TypeNames;

use super::TypeTable;

/// The tables of this folder.
pub(super) fn tables() -> impl Iterator<Item = &'static TypeTable> {
    [
        attribute::TABLES,
        cmdlet_object::TABLES,
        delegate::TABLES,
        enumeration::TABLES,
        object::TABLES,
        property_info::TABLES,
        ps_object::TABLES,
        runtime_type::TABLES,
        script_block::TABLES,
        session_state::TABLES,
        steppable::TABLES,
        type_names::TABLES,
    ]
    .into_iter()
    .flatten()
}
