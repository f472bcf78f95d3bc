//! `System.Boolean`

use super::{assign, flag, text, thrown};
use crate::R;
use crate::convert::kind::Kind;
use crate::run::Session;
use crate::types::{Method, Property, Sort, Type, TypeTable, method, property};
use crate::value::Value;

/// `GetTypeCode()` of a kind.
pub(super) fn type_code(kind: Kind) -> R {
    let number = match kind {
        Kind::Bool => 3,
        Kind::Char => 4,
        Kind::SByte => 5,
        Kind::Byte => 6,
        Kind::Int16 => 7,
        Kind::UInt16 => 8,
        Kind::Int32 => 9,
        Kind::UInt32 => 10,
        Kind::Int64 => 11,
        Kind::UInt64 => 12,
        Kind::Single => 13,
        Kind::Double => 14,
        Kind::Decimal => 15,
        Kind::DateTime => 16,
        Kind::String => 18,
        _ => 1,
    };
    Ok(Value::enumeration(Type::known("System.TypeCode"), number))
}

/// Reads `true` or `false`.
pub(super) fn read(text: &str) -> Option<bool> {
    let text = text.trim_matches(|c: char| c.is_whitespace() || c == '\0');
    if text.eq_ignore_ascii_case("true") {
        Some(true)
    } else if text.eq_ignore_ascii_case("false") {
        Some(false)
    } else {
        None
    }
}

fn parse(_: &mut Session, _: &Value, a: &[Value]) -> R {
    if a[0].is_null() {
        return Err(super::argument_null("value"));
    }
    let text = text(&a[0]);
    read(&text)
        .map(Value::Bool)
        .ok_or_else(|| thrown("System.FormatException", format!("String '{text}' was not recognized as a valid Boolean.")))
}

fn try_parse(session: &mut Session, _: &Value, a: &[Value]) -> R {
    let found = read(&text(&a[0]));
    assign(session, &a[1], Value::Bool(found.unwrap_or(false)))?;
    Ok(Value::Bool(found.is_some()))
}

fn compare(_: &mut Session, this: &Value, a: &[Value]) -> R {
    match a[0].base() {
        Value::Null => Ok(Value::Int(1)),
        Value::Bool(other) => Ok(Value::Int(flag(this).cmp(other) as i32)),
        _ => Err(thrown("System.ArgumentException", "Object must be of type Boolean.")),
    }
}

fn shown(this: &Value) -> R {
    Ok(Value::text(if flag(this) { "True" } else { "False" }))
}

static METHODS: &[Method] = &[
    method("int CompareTo(System.Object obj)", compare),
    method("int CompareTo(bool value)", compare),
    method("bool Equals(System.Object obj)", |_, this, a| Ok(Value::Bool(this.same(&a[0])))),
    method("bool Equals(bool obj)", |_, this, a| Ok(Value::Bool(this.same(&a[0])))),
    method("int GetHashCode()", |_, this, _| Ok(Value::Int(i32::from(flag(this))))),
    method("System.TypeCode GetTypeCode()", |_, _, _| type_code(Kind::Bool)),
    method("string ToString()", |_, this, _| shown(this)),
    method("string ToString(System.IFormatProvider provider)", |_, this, _| shown(this)),
    method("static bool Parse(string value)", parse),
    method("static bool TryParse(string value, [out] bool result)", try_parse),
];

static PROPERTIES: &[Property] = &[
    property("static string FalseString", |_, _| Ok(Value::text("False"))),
    property("static string TrueString", |_, _| Ok(Value::text("True"))),
];

pub(super) static TABLES: &[TypeTable] = &[TypeTable {
    name: "System.Boolean",
    sort: Sort::Struct,
    base: "System.ValueType",
    interfaces: &["System.IComparable", "System.IConvertible"],
    properties: PROPERTIES,
    methods: METHODS,
    ..TypeTable::EMPTY
}];
