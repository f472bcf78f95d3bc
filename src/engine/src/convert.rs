//! Conversions: to a type, to text, to truth, by PowerShell's rules.

use crate::error::{ErrorCategory, Fault};
use crate::run::Session;
use crate::types::Type;
use crate::value::{Str, Value};
use crate::{Failure, R};

/// `[type]$value`: PowerShell's language conversion; the errors carry its ids (`InvalidCastFromStringToInteger`).
pub fn to(_session: &mut Session, _value: &Value, ty: &Type) -> R {
    Err(Fault::new("NotImplemented", ErrorCategory::NotImplemented, format!("Conversion to {} is not implemented yet.", ty.name())).into())
}

/// `"$value"`: the text of a value as string expansion gives it (arrays joined by `$OFS`, doubles with 15 digits, invariant culture).
pub fn text(_session: &mut Session, value: &Value) -> Result<Str, Failure> {
    match value {
        Value::Str(text) => Ok(text.clone()),
        _ => Err(Fault::new("NotImplemented", ErrorCategory::NotImplemented, "Conversion to text is not implemented yet.").into()),
    }
}

/// `[bool]$value`
pub fn truth(value: &Value) -> bool {
    match value.base() {
        Value::Bool(b) => *b,
        Value::Int(n) => *n != 0,
        _ => false,
    }
}
