//! Script classes as member access sees them: the hooks through which `run/class.rs` answers.
//!
//! Each gives none when the class has no such member; then the .NET base is asked.

use super::Type;
use crate::run::Session;
use crate::value::Value;
use crate::{Name, Outcome, R};

/// `$object.name(arguments)`
pub fn invoke(_session: &mut Session, _object: &Value, _class: &Type, _name: Name, _arguments: &[Value]) -> Option<R> {
    None
}

/// `$object.name = new`: converts to the property's type and validates.
pub fn set(_session: &mut Session, _object: &Value, _class: &Type, _name: Name, _new: &Value) -> Option<Outcome> {
    None
}

/// `[Class]::name`
pub fn get_static(_session: &mut Session, _class: &Type, _name: Name) -> Option<R> {
    None
}

/// `[Class]::name = new`
pub fn set_static(_session: &mut Session, _class: &Type, _name: Name, _new: &Value) -> Option<Outcome> {
    None
}

/// `[Class]::name(arguments)`
pub fn invoke_static(_session: &mut Session, _class: &Type, _name: Name, _arguments: &[Value]) -> Option<R> {
    None
}

/// `[Class]::new(arguments)`
pub fn construct(_session: &mut Session, _class: &Type, _arguments: &[Value]) -> Option<R> {
    None
}

/// The methods of a class for Get-Member: name and definition.
pub fn methods(_class: &Type) -> Vec<(Name, String)> {
    Vec::new()
}

/// The declared type of a property, as text for Get-Member.
pub fn property_type(_class: &Type, _name: Name) -> Option<Type> {
    None
}

/// Whether a member is `hidden`.
pub fn is_hidden(_class: &Type, _name: Name) -> bool {
    false
}
