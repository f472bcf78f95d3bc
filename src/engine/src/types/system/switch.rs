//! `SwitchParameter`, `Nullable`.

use super::super::{Sort, Type, TypeTable, method, property};
use crate::value::Value;

fn is_on(this: &Value) -> bool {
    matches!(this.base(), Value::Switch(true))
}

pub(super) static TABLES: &[TypeTable] = &[
    TypeTable {
        name: "System.Management.Automation.SwitchParameter",
        sort: Sort::Struct,
        properties: &[
            property("bool IsPresent", |_, this| Ok(Value::Bool(is_on(this)))),
            property("static switch Present", |_, _| Ok(Value::Switch(true))),
        ],
        methods: &[
            method("bool ToBool()", |_, this, _| Ok(Value::Bool(is_on(this)))),
            method("string ToString()", |_, this, _| Ok(Value::from(if is_on(this) { "True" } else { "False" }))),
        ],
        constructors: &[method("(bool isPresent)", |_, _, a| Ok(Value::Switch(crate::convert::truth(&a[0]))))],
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: "System.Nullable",
        sort: Sort::Static,
        methods: &[method("static type GetUnderlyingType(type nullableType)", |_, _, a| {
            Ok(match &a[0] {
                Value::Type(ty) if ty.name().starts_with("System.Nullable`1") => {
                    ty.arguments().first().cloned().map_or(Value::Null, Value::Type)
                }
                _ => Value::Null,
            })
        })],
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: "System.Management.Automation.PSTypeName",
        properties: &[property("string Name", |_, this| Ok(Type::of(this).map_or(Value::Null, |t| Value::from(t.name()))))],
        ..TypeTable::EMPTY
    },
];
