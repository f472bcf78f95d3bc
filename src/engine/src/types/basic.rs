//! Text, numbers and what belongs to them: strings, chars, Math, Convert, regular expressions, encodings, cultures.

mod bits;
mod boolean;
mod builder;
mod character;
mod classify;
mod comparer;
mod convert;
mod culture;
mod culture_data;
mod encoding;
mod guid;
mod integer_math;
mod math;
mod number;
mod number_parse;
mod random;
mod real_math;
mod regex;
mod secret;
mod string;
mod string_search;
mod string_static;
mod wildcard;

pub use comparer::Comparer;
pub use encoding::Encoding;
pub use guid::Guid;
pub use secret::{Credential, SecureString};

use super::{Method, TypeTable};
use crate::convert::kind::{Kind, of_type};
use crate::error::Failure;
use crate::run::Session;
use crate::value::{Seq, SeqKind, Str, Value};
use crate::{Name, operators};
use std::rc::Rc;

/// The tables of this folder.
pub(super) static TABLES: &[&[TypeTable]] = &[
    string::TABLES,
    character::TABLES,
    boolean::TABLES,
    number::TABLES,
    math::TABLES,
    convert::TABLES,
    builder::TABLES,
    regex::TABLES,
    bits::TABLES,
    encoding::TABLES,
    comparer::TABLES,
    culture::TABLES,
    random::TABLES,
    guid::TABLES,
    secret::TABLES,
    wildcard::TABLES,
];

/// Two lists of rows as one.
const fn concat<const N: usize>(a: &[Method], b: &[Method]) -> [Method; N] {
    let mut out = [a[0]; N];
    let mut i = 0;
    while i < N {
        out[i] = if i < a.len() { a[i] } else { b[i - a.len()] };
        i += 1;
    }
    out
}

/// A .NET exception that a row's code throws.
fn thrown(exception: &'static str, message: impl Into<std::borrow::Cow<'static, str>>) -> Failure {
    operators::raised(exception, message)
}

/// `ArgumentOutOfRangeException`
fn out_of_range(message: impl std::fmt::Display, parameter: &str) -> Failure {
    thrown("System.ArgumentOutOfRangeException", format!("{message} (Parameter '{parameter}')"))
}

/// `ArgumentException`
fn argument(message: impl std::fmt::Display, parameter: &str) -> Failure {
    thrown("System.ArgumentException", format!("{message} (Parameter '{parameter}')"))
}

/// `ArgumentNullException`
fn argument_null(parameter: &str) -> Failure {
    thrown("System.ArgumentNullException", format!("Value cannot be null. (Parameter '{parameter}')"))
}

/// `startIndex ('-1') must be a non-negative value.`
fn negative(value: i64, parameter: &str) -> Failure {
    let message = format!("{parameter} ('{value}') must be a non-negative value. (Parameter '{parameter}')\nActual value was {value}.");
    thrown("System.ArgumentOutOfRangeException", message)
}

/// A whole number (the signature has converted the argument).
fn int(value: &Value) -> i64 {
    match value.base() {
        Value::Enum(v) => v.number,
        Value::Char(v) => i64::from(*v),
        Value::Bool(v) | Value::Switch(v) => i64::from(*v),
        Value::Double(v) => *v as i64,
        other => crate::text::standard::integer(other).map_or(0, |n| n as i64),
    }
}

/// A double.
fn real(value: &Value) -> f64 {
    crate::convert::Number::of(value.base()).map_or(0.0, |n| n.to_double())
}

/// A text; null is empty.
fn text(value: &Value) -> Str {
    match value.base() {
        Value::Str(text) => text.clone(),
        Value::Char(unit) => Str::from(*unit),
        _ => Str::from(""),
    }
}

/// A truth.
fn flag(value: &Value) -> bool {
    crate::convert::truth(value)
}

/// The kind of the type that a static row was called on.
fn kind_of(this: &Value) -> Kind {
    match this.base() {
        Value::Type(ty) => of_type(ty),
        other => crate::convert::kind::of_value(other),
    }
}

/// The items of an array argument.
fn items(value: &Value) -> Vec<Value> {
    match value.base() {
        Value::Seq(seq) => seq.to_vec(),
        Value::Null => Vec::new(),
        other => vec![other.clone()],
    }
}

/// The bytes of a `byte[]`.
fn bytes(value: &Value) -> Vec<u8> {
    items(value).iter().map(|v| int(v) as u8).collect()
}

/// A typed array.
fn array_of(element: Kind, items: Vec<Value>) -> Value {
    let ty = crate::convert::kind::type_of(element).array(1);
    Value::Seq(Rc::new(Seq::of(SeqKind::Array, Some(ty), items)))
}

/// A `byte[]`.
fn byte_array(bytes: impl IntoIterator<Item = u8>) -> Value {
    array_of(Kind::Byte, bytes.into_iter().map(Value::Byte).collect())
}

/// A `string[]`.
fn string_array<T: Into<Str>>(items: impl IntoIterator<Item = T>) -> Value {
    array_of(Kind::String, items.into_iter().map(|s| Value::Str(s.into())).collect())
}

/// A `char[]`.
fn char_array(units: impl IntoIterator<Item = u16>) -> Value {
    array_of(Kind::Char, units.into_iter().map(Value::Char).collect())
}

/// Sets what a `[ref]` argument holds.
fn assign(session: &mut Session, reference: &Value, value: Value) -> Result<(), Failure> {
    super::members::set(session, reference, Name::new("Value"), value)
}

/// How a `StringComparison` compares.
fn comparison(value: Option<&Value>) -> (bool, bool) {
    // Culture or ordinal, with case or without.
    let number = value.map_or(0, int);
    (number < 4, number % 2 == 0)
}
