//! Members: reading, writing and calling them, overload choice, indexing, and the list that Get-Member and the formatter show.

use crate::error::{ErrorCategory, Fault};
use crate::run::Session;
use crate::types::Type;
use crate::value::Value;
use crate::{Name, Outcome, R};

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

fn not_yet(what: &str) -> crate::Failure {
    Fault::new("NotImplemented", ErrorCategory::NotImplemented, format!("{what} is not implemented yet.")).into()
}

/// `$value.name`: the member's value; `$null` when there is none (an error under strict mode 2). On a collection without such a
/// member: the values of its items' members. A hashtable's keys come before its properties.
pub fn get(_session: &mut Session, _value: &Value, _name: Name) -> R {
    Err(not_yet("Member access"))
}

/// A property of this very object, without looking into the items of a collection and without strict mode: none when there is no
/// such property. What Select-Object, Sort-Object, Where-Object and the formatter read.
pub fn property(_session: &mut Session, _value: &Value, _name: Name) -> Result<Option<Value>, crate::Failure> {
    Err(not_yet("Member access"))
}

/// `$value.name = new`
pub fn set(_session: &mut Session, _value: &Value, _name: Name, _new: Value) -> Outcome {
    Err(not_yet("Setting a member"))
}

/// `$value.name(arguments)`
pub fn invoke(_session: &mut Session, _value: &Value, _name: Name, _arguments: &[Value]) -> R {
    Err(not_yet("Calling a method"))
}

/// `[type]::name`
pub fn get_static(_session: &mut Session, _ty: &Type, _name: Name) -> R {
    Err(not_yet("Reading a static member"))
}

/// `[type]::name = new`
pub fn set_static(_session: &mut Session, _ty: &Type, _name: Name, _new: Value) -> Outcome {
    Err(not_yet("Setting a static member"))
}

/// `[type]::name(arguments)`; `new` constructs
pub fn invoke_static(_session: &mut Session, _ty: &Type, _name: Name, _arguments: &[Value]) -> R {
    Err(not_yet("Calling a static method"))
}

/// `[type]::new(arguments)`, `New-Object`
pub fn construct(_session: &mut Session, _ty: &Type, _arguments: &[Value]) -> R {
    Err(not_yet("Making an object"))
}

/// `$value[index]`; an array of indexes gives several
pub fn index(_session: &mut Session, _value: &Value, _index: &Value) -> R {
    Err(not_yet("Indexing"))
}

/// `$value[index] = new`
pub fn set_index(_session: &mut Session, _value: &Value, _index: &Value, _new: Value) -> Outcome {
    Err(not_yet("Setting an item"))
}

/// All members of an object in the order of definition: its properties as the formatter shows them, its methods, what was added.
pub fn list(_session: &mut Session, _value: &Value) -> Vec<MemberInfo> {
    Vec::new()
}

/// The type names of an object, nearest first, as `PSTypeNames` gives them.
pub fn type_names(_value: &Value) -> Vec<crate::Str> {
    Vec::new()
}
