//! Numbers, dates and time spans as text, with .NET's format strings, and back.

mod decode;
mod nearest;

pub use decode::decode;
pub use nearest::nearest;
pub mod culture;
mod custom;
pub mod date;
pub mod digits;
pub mod span;
pub mod standard;

pub use digits::Digits;
pub use standard::{FormatProblem, format_number};

use crate::value::Value;

/// A double as `ToString()` gives it: the shortest text that reads back the same.
pub fn double(value: f64) -> String {
    if let Some(text) = not_finite(value) {
        return text.to_owned();
    }
    // Small whole numbers are most of what is printed.
    if value.fract() == 0.0 && value.abs() < 1e15 && !(value == 0.0 && value.is_sign_negative()) {
        return (value as i64).to_string();
    }
    Digits::of_double(value).general(15, 'E')
}

/// A double as string expansion gives it: 15 significant digits.
pub fn double15(value: f64) -> String {
    if let Some(text) = not_finite(value) {
        return text.to_owned();
    }
    if value.fract() == 0.0 && value.abs() < 1e15 && !(value == 0.0 && value.is_sign_negative()) {
        return (value as i64).to_string();
    }
    Digits::of_double_significant(value, 15).general(15, 'E')
}

/// A float as `ToString()` gives it.
pub fn single(value: f32) -> String {
    not_finite(f64::from(value)).map_or_else(|| Digits::of_single(value).general(7, 'E'), str::to_owned)
}

/// A float as string expansion gives it: 7 significant digits.
pub fn single7(value: f32) -> String {
    not_finite(f64::from(value)).map_or_else(|| Digits::of_double_significant(f64::from(value), 7).general(7, 'E'), str::to_owned)
}

fn not_finite(value: f64) -> Option<&'static str> {
    if value.is_nan() {
        Some("NaN")
    } else if value.is_infinite() {
        Some(if value > 0.0 { "Infinity" } else { "-Infinity" })
    } else {
        None
    }
}

/// A number as `ToString()` gives it; none when the value is not a number.
pub fn number(value: &Value) -> Option<String> {
    Some(match value {
        Value::SByte(v) => v.to_string(),
        Value::Byte(v) => v.to_string(),
        Value::Short(v) => v.to_string(),
        Value::UShort(v) => v.to_string(),
        Value::Int(v) => v.to_string(),
        Value::UInt(v) => v.to_string(),
        Value::Long(v) => v.to_string(),
        Value::ULong(v) => v.to_string(),
        Value::Single(v) => single(*v),
        Value::Double(v) => double(*v),
        Value::Decimal(v) => v.to_string(),
        Value::BigInt(v) => v.to_string(),
        _ => return None,
    })
}
