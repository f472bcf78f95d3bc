//! Conversions: to a type, to text, to truth, by PowerShell's rules.

mod array;
mod enums;
pub mod kind;
mod number;
mod object;
pub mod parse;
pub mod scan;
mod text;

pub use enums::{enum_name, enum_of_text};
pub use kind::Kind;
pub(crate) use number::article;
pub use number::{Number, to_kind as number_to};
pub use scan::scan_number;
pub use text::{plain_text, text, to_string_text};

use crate::error::{ErrorCategory, Fault};
use crate::run::Session;
use crate::types::Type;
use crate::value::{Str, Value};
use crate::{Failure, R};

/// `[type]$value`: PowerShell's language conversion; the errors carry its ids (`InvalidCastFromStringToInteger`).
pub fn to(session: &mut Session, value: &Value, ty: &Type) -> R {
    let kind = kind::of_type(ty);
    match (kind, value) {
        (Kind::Int32, Value::Int(_)) | (Kind::String, Value::Str(_)) | (Kind::Bool, Value::Bool(_)) | (Kind::Object, _) => {
            Ok(value.clone())
        }
        (Kind::Double, Value::Double(_)) | (Kind::Int64, Value::Long(_)) | (Kind::PSObject, _) => Ok(value.clone()),
        (Kind::Bool, _) => to_bool(session, value, ty),
        (Kind::String, _) => text(session, value).map(Value::Str),
        (Kind::Void, _) => Ok(Value::Null),
        (Kind::Char, _) => to_char(session, value.base(), ty),
        (Kind::Enum, _) => enums::to(session, value.base(), ty),
        (Kind::Array, _) => array::to(session, value, ty),
        (Kind::Nullable, Value::Null) => Ok(Value::Null),
        (Kind::Nullable, _) => match ty.arguments().first() {
            Some(inner) => to(session, value, inner).map_err(|f| object::nullable_failure(f, value, ty)),
            None => Ok(value.clone()),
        },
        _ if kind.is_number() => number::to(session, value.base(), kind, ty),
        _ => object::to(session, value, kind, ty),
    }
}

/// `[bool]$value`
pub fn truth(value: &Value) -> bool {
    match value.base() {
        Value::Null => false,
        Value::Bool(b) | Value::Switch(b) => *b,
        Value::Char(v) => *v != 0,
        Value::SByte(v) => *v != 0,
        Value::Byte(v) => *v != 0,
        Value::Short(v) => *v != 0,
        Value::UShort(v) => *v != 0,
        Value::Int(v) => *v != 0,
        Value::UInt(v) => *v != 0,
        Value::Long(v) => *v != 0,
        Value::ULong(v) => *v != 0,
        Value::Single(v) => *v != 0.0,
        Value::Double(v) => *v != 0.0,
        Value::Decimal(v) => !v.is_zero(),
        Value::BigInt(v) => v.sign() != num_bigint::Sign::NoSign,
        Value::Str(text) => !text.is_empty(),
        Value::Enum(v) => v.number != 0,
        Value::Seq(seq) => match &**seq.items.borrow() {
            [] => false,
            [Value::Seq(inner)] => !inner.is_empty(),
            [one] => truth(one),
            _ => true,
        },
        _ => true,
    }
}

fn to_bool(_session: &mut Session, value: &Value, _ty: &Type) -> R {
    Ok(Value::Bool(truth(value)))
}

/// `[char]$value`
fn to_char(session: &mut Session, value: &Value, ty: &Type) -> R {
    match value {
        Value::Char(_) => Ok(value.clone()),
        Value::Null => Ok(Value::Char(0)),
        Value::Str(text) if text.len() == 1 => Ok(Value::Char(text.unit(0).unwrap_or(0))),
        Value::Str(_) => Err(bad_parse(session, value, ty, "String must be exactly one character long.")),
        Value::Bool(_) | Value::Single(_) | Value::Double(_) | Value::Decimal(_) | Value::DateTime(_) => {
            let from = Type::of(value).map(|t| t.short_name()).unwrap_or_default();
            Err(bad_convertible(session, value, ty, &format!("Invalid cast from '{from}' to 'Char'.")))
        }
        Value::Enum(v) => match u16::try_from(v.number) {
            Ok(unit) => Ok(Value::Char(unit)),
            Err(_) => Err(bad_convertible(session, value, ty, "Value was either too large or too small for a character.")),
        },
        other => match crate::text::standard::integer(other) {
            Some(n) => match u16::try_from(n) {
                Ok(unit) => Ok(Value::Char(unit)),
                Err(_) => Err(bad_convertible(session, value, ty, "Value was either too large or too small for a character.")),
            },
            None => object::to(session, value, Kind::Char, ty),
        },
    }
}

/// A fault of a failed conversion.
pub fn invalid_cast(id: &'static str, message: String) -> Failure {
    let inner = crate::error::Exception::new("System.Management.Automation.PSInvalidCastException", message.clone(), Value::Null);
    Fault::new(id, ErrorCategory::InvalidArgument, message).inner(Value::native(inner)).into()
}

/// `Cannot convert value "x" to type "T". Error: "..."`
pub(crate) fn cannot(session: &mut Session, value: &Value, ty: &Type, id: &'static str, reason: &str) -> Failure {
    let shown = shown(session, value);
    invalid_cast(id, format!("Cannot convert value \"{shown}\" to type \"{}\". Error: \"{reason}\"", ty.name()))
}

/// A value as messages show it.
pub(crate) fn shown(session: &mut Session, value: &Value) -> Str {
    match value {
        Value::Seq(_) => Type::of(value).map_or_else(|| Str::from(""), |t| Str::from(t.name())),
        _ => to_string_text(session, value).unwrap_or_else(|_| Str::from("")),
    }
}

pub(crate) fn bad_convertible(session: &mut Session, value: &Value, ty: &Type, reason: &str) -> Failure {
    cannot(session, value, ty, "InvalidCastIConvertible", reason)
}

pub(crate) fn bad_parse(session: &mut Session, value: &Value, ty: &Type, reason: &str) -> Failure {
    cannot(session, value, ty, "InvalidCastParseTargetInvocation", reason)
}

/// `Cannot convert the "x" value of type "T" to type "U".`
pub fn no_conversion(session: &mut Session, value: &Value, ty: &Type) -> Failure {
    let id = "ConvertToFinalInvalidCastException";
    let Some(from) = Type::of(value) else {
        return invalid_cast("InvalidCastFromNull", format!("Cannot convert null to type \"{}\".", ty.name()));
    };
    if matches!(ty.name(), "System.Management.Automation.PSCredential" | "System.Security.SecureString") {
        return invalid_cast(id, format!("Cannot convert the value of type \"{}\" to type \"{}\".", from.name(), ty.name()));
    }
    let shown = shown(session, value);
    invalid_cast(id, format!("Cannot convert the \"{shown}\" value of type \"{}\" to type \"{}\".", from.name(), ty.name()))
}

/// The integer that a value stands for, for fast paths: none when it must be converted by the rules.
pub fn to_int(value: &Value) -> Option<i32> {
    match value {
        Value::Int(v) => Some(*v),
        Value::Short(v) => Some(i32::from(*v)),
        Value::Byte(v) => Some(i32::from(*v)),
        Value::Long(v) => i32::try_from(*v).ok(),
        _ => None,
    }
}

/// A value converted to `[int]`.
pub fn int(session: &mut Session, value: &Value) -> Result<i32, Failure> {
    if let Value::Int(v) = value {
        return Ok(*v);
    }
    match to(session, value, &kind::type_of(Kind::Int32))? {
        Value::Int(v) => Ok(v),
        _ => Ok(0),
    }
}
