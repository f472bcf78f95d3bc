//! `-is`, `-isnot`, `-as`.

use crate::convert;
use crate::error::{ErrorCategory, Fault};
use crate::run::Session;
use crate::types::Type;
use crate::value::Value;
use crate::{Failure, R};

/// The type that the right of `-is` names.
fn type_operand(session: &mut Session, value: &Value) -> Result<Type, Failure> {
    if let Value::Type(ty) = value.base() {
        return Ok(ty.clone());
    }
    let text = convert::text(session, value)?;
    Type::parse(&text).ok_or_else(|| {
        let message = format!("Cannot convert the \"{text}\" value of type \"System.String\" to type \"System.Type\".");
        Fault::new("RuntimeException", ErrorCategory::NotSpecified, message).into()
    })
}

/// `left -is right`
pub(super) fn is(session: &mut Session, left: &Value, right: &Value) -> Result<bool, Failure> {
    let ty = type_operand(session, right)?;
    Ok(is_instance(left, &ty))
}

/// Whether a value is of a type.
pub fn is_instance(value: &Value, ty: &Type) -> bool {
    match ty.name() {
        "System.Management.Automation.PSObject" | "System.Management.Automation.PSCustomObject" => {
            matches!(value, Value::Wrapped(_)) || matches!(value, Value::Object(o) if o.class.is_none())
        }
        "System.Object" => !value.is_null(),
        "System.Type" => matches!(value.base(), Value::Type(_)),
        _ => Type::of(value).is_some_and(|own| own.is_a(ty)),
    }
}

/// `left -as right`
pub(super) fn as_type(session: &mut Session, left: &Value, right: &Value) -> R {
    let ty = match right.base() {
        Value::Type(ty) => ty.clone(),
        other => match convert::to(session, other, &Type::known("System.Type"))? {
            Value::Type(ty) => ty,
            _ => return Ok(Value::Null),
        },
    };
    match convert::to(session, left, &ty) {
        Ok(value) => Ok(value),
        Err(failure) if failure.is_error() => Ok(Value::Null),
        Err(failure) => Err(failure),
    }
}
