//! `[switch]`: SwitchParameter, the value of a parameter that is on or off.

use super::{Property, Sort, TypeTable, method, property};
use crate::value::Value;
use crate::{R, convert};

fn is_on(value: &Value) -> R {
    Ok(Value::Bool(convert::truth(value)))
}

static PROPERTIES: &[Property] =
    &[property("bool IsPresent", |_, this| is_on(this)), property("static switch Present", |_, _| Ok(Value::Switch(true)))];

/// `[switch]`
pub static TABLE: TypeTable = TypeTable {
    name: "System.Management.Automation.SwitchParameter",
    sort: Sort::Struct,
    properties: PROPERTIES,
    methods: &[
        method("bool ToBool()", |_, this, _| is_on(this)),
        method("bool Equals(System.Object other)", |_, this, a| Ok(Value::Bool(convert::truth(this) == convert::truth(&a[0])))),
        method("string ToString()", |_, this, _| Ok(Value::text(if convert::truth(this) { "True" } else { "False" }))),
    ],
    constructors: &[method("(bool isPresent)", |_, _, a| Ok(Value::Switch(convert::truth(&a[0]))))],
    ..TypeTable::EMPTY
};
