//! The properties of an object as exports see them, and the text of a value.

use engine::types::members::{self, MemberType};
use engine::{Failure, Name, Session, Value, convert};

/// Names and values of all properties of an object, in order.
pub(crate) fn all(session: &mut Session, value: &Value) -> Result<Vec<(Name, Value)>, Failure> {
    if let Some(simple) = plain(value) {
        return Ok(simple);
    }
    let names: Vec<Name> =
        members::list(session, value).into_iter().filter(|m| is_property(m.member_type) && !m.is_static).map(|m| m.name).collect();
    let mut result = Vec::with_capacity(names.len());
    for name in names {
        // A property whose getter fails is there, and null.
        let read = match members::property(session, value, name) {
            Ok(read) => read.unwrap_or_default(),
            Err(failure) if failure.is_error() => Value::Null,
            Err(failure) => return Err(failure),
        };
        result.push((name, read));
    }
    Ok(result)
}

/// Whether a kind of member is a property.
pub(crate) fn is_property(kind: MemberType) -> bool {
    use MemberType::*;
    matches!(kind, AliasProperty | CodeProperty | Property | NoteProperty | ScriptProperty)
}

/// The members of a custom object whose members are plain values: the common case, without any look at types.
fn plain(value: &Value) -> Option<Vec<(Name, Value)>> {
    let Value::Object(object) = value else { return None };
    if object.class.is_some() {
        return None;
    }
    let bag = object.bag.borrow();
    if bag.type_names.is_some() || bag.iter().any(|(_, v)| matches!(v, Value::Member(_))) {
        return None;
    }
    Some(bag.iter().map(|(n, v)| (n, v.clone())).collect())
}

/// The text of a value as `ToString()` gives it: collections are their type's name.
pub(crate) fn text(session: &mut Session, value: &Value) -> Result<String, Failure> {
    match value.base() {
        Value::Seq(_) | Value::Map(_) => Ok(engine::Type::of(value).map(|t| t.name().to_owned()).unwrap_or_default()),
        base => Ok(convert::text(session, base)?.as_str().to_owned()),
    }
}

/// The entries of a dictionary.
pub(crate) fn entries(value: &Value) -> Option<Vec<(Value, Value)>> {
    match value.base() {
        Value::Map(map) => Some(map.pairs()),
        _ => None,
    }
}
