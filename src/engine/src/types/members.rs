//! Members: reading, writing and calling them, overload choice, indexing, and the list that Get-Member and the formatter show.

mod call;
mod catalog;
mod choose;
mod indexing;
mod listing;
mod magic;
mod rank;
mod read;
mod signature;
mod write;

pub use super::access::property_names;
pub use call::{construct, invoke, invoke_static};
pub(crate) use call::{exception_of, invocation_failed};
pub use catalog::{Catalog, Entry, Group, of as catalog_of, of_type as catalog_of_type};
pub(crate) use choose::no_overload;
pub use indexing::{index, set_index};
pub(crate) use listing::method as method_definition;
pub use listing::{list, list_static, type_names};
pub(crate) use magic::collection;
pub(crate) use read::added;
pub use read::{get, get_static, property};
pub use signature::{Signature, displayed, parse as parse_signature};
pub use write::{set, set_static};

use crate::Name;

/// What kind of member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are PowerShell's own")]
pub enum MemberType {
    AliasProperty,
    CodeProperty,
    Property,
    NoteProperty,
    ScriptProperty,
    PropertySet,
    Method,
    CodeMethod,
    ScriptMethod,
    ParameterizedProperty,
    MemberSet,
    Event,
}

/// A member as Get-Member tells it.
#[derive(Clone)]
pub struct MemberInfo {
    /// Its name.
    pub name: Name,
    /// Its kind.
    pub member_type: MemberType,
    /// The text of the column Definition.
    pub definition: String,
    /// `hidden` members of script classes.
    pub hidden: bool,
    /// Whether it belongs to the type and not to the object.
    pub is_static: bool,
}
