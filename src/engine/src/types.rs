//! The table of types: one file per .NET type, read by member access, conversion, Get-Member, completion and the checker.
//!
//! A row's signature is text in .NET's own form and the only place where a member's shape is told:
//! `"int IndexOf(string value, int startIndex)"`. Parameter and return types are accelerators or full names.
//! Overloads are rows of the same name. Arguments arrive converted to the parameter types.
//! To add a type: a file with a `pub static TABLE: TypeTable`, and its name in `tables.rs`.

mod access;
mod args;
mod bare;
pub(crate) mod basic;
pub mod class;
mod collections;
mod enums;
mod errors;
pub mod extended;
pub mod hooks;
mod io;
mod language;
pub mod members;
mod reference;
mod registry;
mod shell;
mod switch;
mod system;
mod tables;
mod time;
mod ty;

pub use access::{MethodGroup, ScriptMethodRef, hidden_members, set_hidden_member};
pub use args::{argument, argument_null, int, out_of_range, text, thrown};
pub use collections::{Enumerator, default_of, entry_value, insert, make_array, pair_value, seq_of};
pub use errors::InvocationInfo;
pub use io::FileItem;
pub use language::parse_error;
pub use reference::{Reference, Referent, assign};
pub(crate) use shell::session_state::context as execution_context;
pub use shell::{AttributeObject, Delegate, PropertyInfo, PsObject, TypeNames};

pub use basic::{Credential, Guid, SecureString};
pub use registry::{Source, accelerator, all_tables, register, register_source, short_of, short_text};
pub use time::{DateTimeOffset, date_format_of, local};
pub(crate) use ty::Plain;
pub use ty::{EnumInfo, Type, TypeKind};

use crate::R;
use crate::run::Session;
use crate::value::Value;

/// Code of a method or constructor: the object (for statics and constructors the type, as [`Value::Type`]) and the converted arguments.
pub type Call = fn(&mut Session, &Value, &[Value]) -> R;

/// What sort of type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// A reference type
    Class,
    /// A class that has no instances or cannot be made (`[math]`)
    Static,
    /// A value type
    Struct,
    /// An interface
    Interface,
    /// An enum; its members are in `values`
    Enum,
    /// An enum whose values combine
    Flags,
}

/// A .NET type.
pub struct TypeTable {
    /// The full name, generic ones with their arity: `` System.Collections.Generic.List`1 ``
    pub name: &'static str,
    /// What it is.
    pub sort: Sort,
    /// The full name of its base; `System.Object` for most
    pub base: &'static str,
    /// Full names of the interfaces that a shell can see
    pub interfaces: &'static [&'static str],
    /// Properties and fields, static ones too
    pub properties: &'static [Property],
    /// Methods, static ones too (their signature begins with `static `)
    pub methods: &'static [Method],
    /// Members that PowerShell adds to the type
    pub extended: &'static [Extended],
    /// Constructors: signatures such as `(string text, int count)`
    pub constructors: &'static [Method],
    /// Names and numbers of an enum
    pub values: &'static [(&'static str, i64)],
    /// Makes a value of this type of any other that has no general conversion, as `[version]'1.2'`; none: not convertible
    pub convert: Option<fn(&mut Session, &Value) -> Option<R>>,
}

/// A property row.
pub struct Property {
    /// `int Length`, or `static double PI`
    pub signature: &'static str,
    /// Reads it (of the type for a static).
    pub get: fn(&mut Session, &Value) -> R,
    /// Writes it.
    pub set: Option<fn(&mut Session, &Value, Value) -> R>,
}

/// A method or constructor row.
#[derive(Clone, Copy)]
pub struct Method {
    /// `int IndexOf(string value, int startIndex)`; `params object[] args` takes the rest; `[ref] int x` is by reference;
    /// `int count = 1` may be left out
    pub signature: &'static str,
    /// Its code.
    pub call: Call,
}

/// A row of a member that PowerShell adds to a .NET type (`Count` of arrays, `BaseName` of files).
pub struct Extended {
    /// Its name.
    pub name: &'static str,
    /// Its kind.
    pub member_type: members::MemberType,
    /// The definition as Get-Member shows it: `Count = Length`.
    pub definition: &'static str,
    /// Reads it.
    pub get: fn(&mut Session, &Value) -> R,
    /// Writes it.
    pub set: Option<fn(&mut Session, &Value, Value) -> R>,
}

impl TypeTable {
    /// A class without members: to be filled by struct update, `..TypeTable::EMPTY`.
    pub const EMPTY: TypeTable = TypeTable {
        name: "",
        sort: Sort::Class,
        base: "System.Object",
        interfaces: &[],
        properties: &[],
        methods: &[],
        extended: &[],
        constructors: &[],
        values: &[],
        convert: None,
    };
}

/// A get-only property row.
pub const fn property(signature: &'static str, get: fn(&mut Session, &Value) -> R) -> Property {
    Property { signature, get, set: None }
}

/// A method row.
pub const fn method(signature: &'static str, call: Call) -> Method {
    Method { signature, call }
}

/// A row of a property that can be written.
pub const fn settable(signature: &'static str, get: fn(&mut Session, &Value) -> R, set: fn(&mut Session, &Value, Value) -> R) -> Property {
    Property { signature, get, set: Some(set) }
}

/// A row of a member that PowerShell adds.
pub const fn extended(
    name: &'static str,
    member_type: members::MemberType,
    definition: &'static str,
    get: fn(&mut Session, &Value) -> R,
) -> Extended {
    Extended { name, member_type, definition, get, set: None }
}
