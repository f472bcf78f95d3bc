//! What the code of rows needs: arguments as Rust values, and .NET's exceptions.

use crate::error::{ErrorCategory, Failure, Fault};
use crate::value::{Str, Value};

/// A whole number of any width (the signature has converted the argument).
pub fn int(value: &Value) -> i64 {
    match value.base() {
        Value::Int(n) => i64::from(*n),
        Value::Long(n) => *n,
        Value::Byte(n) => i64::from(*n),
        Value::SByte(n) => i64::from(*n),
        Value::Short(n) => i64::from(*n),
        Value::UShort(n) => i64::from(*n),
        Value::UInt(n) => i64::from(*n),
        Value::ULong(n) => *n as i64,
        Value::Char(n) => i64::from(*n),
        Value::Bool(b) | Value::Switch(b) => i64::from(*b),
        Value::Enum(e) => e.number,
        Value::Double(d) => *d as i64,
        _ => 0,
    }
}

/// A text; null is empty.
pub fn text(value: &Value) -> Str {
    match value.base() {
        Value::Str(text) => text.clone(),
        Value::Char(unit) => Str::from(*unit),
        _ => Str::from(""),
    }
}

/// A .NET exception that a row's code throws; calling wraps it into a MethodInvocationException.
pub fn thrown(exception: &'static str, message: impl Into<std::borrow::Cow<'static, str>>) -> Failure {
    Fault::new(exception, ErrorCategory::OperationStopped, message).exception(exception).into()
}

/// `ArgumentException`: `message (Parameter 'name')`
pub fn argument(message: impl std::fmt::Display, parameter: &str) -> Failure {
    thrown("System.ArgumentException", format!("{message} (Parameter '{parameter}')"))
}

/// `ArgumentNullException`
pub fn argument_null(parameter: &str) -> Failure {
    thrown("System.ArgumentNullException", format!("Value cannot be null. (Parameter '{parameter}')"))
}

/// `ArgumentOutOfRangeException`
pub fn out_of_range(message: impl std::fmt::Display, parameter: &str) -> Failure {
    thrown("System.ArgumentOutOfRangeException", format!("{message} (Parameter '{parameter}')"))
}
