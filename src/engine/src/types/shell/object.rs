//! `System.Object`: what everything has; and `PSCustomObject`.

use super::super::{Type, TypeTable, method};
use crate::R;
use crate::convert;
use crate::run::Session;
use crate::value::{Key, Value};
use std::hash::{Hash, Hasher};

fn get_type(_: &mut Session, this: &Value, _: &[Value]) -> R {
    Ok(Type::of(this).map_or(Value::Null, Value::Type))
}

fn to_text(session: &mut Session, this: &Value, _: &[Value]) -> R {
    convert::to_string_text(session, this).map(Value::Str)
}

fn equals(_: &mut Session, this: &Value, a: &[Value]) -> R {
    // The base object of a custom object is not the object that is compared with it.
    let custom = matches!(this, Value::Object(object) if object.class.is_none());
    Ok(Value::Bool(!custom && this.same(&a[0])))
}

fn hash_code(_: &mut Session, this: &Value, _: &[Value]) -> R {
    Ok(Value::Int(match this.base() {
        Value::Int(n) => *n,
        Value::Bool(b) => i32::from(*b),
        Value::Char(c) => i32::from(*c) | i32::from(*c) << 16,
        Value::Long(n) => (*n as i32) ^ (*n >> 32) as i32,
        other => {
            let mut hasher = rustc_hash::FxHasher::default();
            Key::exact(other.clone()).hash(&mut hasher);
            hasher.finish() as i32
        }
    }))
}

/// Adds a text as ToString gives it for values without a table: PSCustomObject.
pub(super) static TABLES: &[TypeTable] = &[
    TypeTable {
        name: "System.Object",
        base: "",
        methods: &[
            method("bool Equals(object obj)", equals),
            method("int GetHashCode()", hash_code),
            method("type GetType()", get_type),
            method("string ToString()", to_text),
            method("static bool Equals(object objA, object objB)", |_, _, a| Ok(Value::Bool(a[0].same(&a[1])))),
            method("static bool ReferenceEquals(object objA, object objB)", |_, _, a| {
                let boxed = Type::of(&a[0]).is_some_and(|t| t.is_value_type());
                Ok(Value::Bool(!boxed && a[0].same(&a[1])))
            }),
        ],
        constructors: &[method("()", |_, _, _| Ok(Value::custom([])))],
        ..TypeTable::EMPTY
    },
    TypeTable { name: "System.Management.Automation.PSCustomObject", ..TypeTable::EMPTY },
];
