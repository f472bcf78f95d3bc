//! Operators on values, by PowerShell's rules.

pub mod arithmetic;
mod bits;
mod calendar;
pub mod collate;
mod comparison;
mod composite;
mod decimals;
mod join;
mod matching;
mod range;
mod split;
mod typed;
pub mod wildcard;

pub use arithmetic::{add, divide, multiply, remainder, subtract};
pub use comparison::{compare, equals};
pub use composite::{Problem as FormatFailure, compose, enum_text, format, value_text};
pub use range::range;

use crate::R;
use crate::error::{ErrorCategory, Fault};
use crate::run::Session;
use crate::types::Type;
use crate::value::Value;
use crate::{Failure, convert};
pub use syntax::ast::{BinaryOp, UnaryOp};

/// `left op right` for every operator but `-and`, `-or` and `??` (which the plan evaluates itself). `-match` sets `$Matches`.
pub fn binary(session: &mut Session, op: BinaryOp, case_sensitive: bool, left: &Value, right: &Value) -> R {
    use BinaryOp::*;
    match op {
        Add => add(session, left, right),
        Subtract => subtract(session, left, right),
        Multiply => multiply(session, left, right),
        Divide => divide(session, left, right),
        Modulo => remainder(session, left, right),
        Range => range(session, left, right),
        Format => composite::operator(session, left, right),
        And => Ok(Value::Bool(convert::truth(left) && convert::truth(right))),
        Or => Ok(Value::Bool(convert::truth(left) || convert::truth(right))),
        Xor => Ok(Value::Bool(convert::truth(left) != convert::truth(right))),
        Coalesce => Ok(if left.is_null() { right.clone() } else { left.clone() }),
        BitAnd | BitOr | BitXor => bits::combine(session, op, left, right),
        ShiftLeft | ShiftRight => bits::shift(session, op, left, right),
        Eq | Ne | Gt | Ge | Lt | Le => comparison::operator(session, op, left, right, case_sensitive),
        Like | NotLike => matching::like(session, op == Like, left, right, case_sensitive),
        Match | NotMatch => matching::matches(session, op == Match, left, right, case_sensitive),
        Contains => contains(session, left, right, case_sensitive).map(Value::Bool),
        NotContains => contains(session, left, right, case_sensitive).map(|found| Value::Bool(!found)),
        In => contains(session, right, left, case_sensitive).map(Value::Bool),
        NotIn => contains(session, right, left, case_sensitive).map(|found| Value::Bool(!found)),
        Replace => matching::replace(session, left, right, case_sensitive),
        Split => split::operator(session, left, right, case_sensitive),
        Join => join::operator(session, left, right),
        Is => typed::is(session, left, right).map(Value::Bool),
        IsNot => typed::is(session, left, right).map(|is| Value::Bool(!is)),
        As => typed::as_type(session, left, right),
    }
}

/// `op operand` for `-not`, `-bnot`, `+`, `-`, `-join`, `-split` (not `++` and `--`).
pub fn unary(session: &mut Session, op: UnaryOp, operand: &Value) -> R {
    match op {
        UnaryOp::Not => Ok(Value::Bool(!convert::truth(operand))),
        UnaryOp::BitNot => bits::not(session, operand),
        UnaryOp::Plus => add(session, &Value::Int(0), operand),
        UnaryOp::Minus => arithmetic::negate(session, operand),
        UnaryOp::Join => join::unary(session, operand),
        UnaryOp::Split | UnaryOp::CSplit => split::unary(session, operand),
        UnaryOp::Increment => step(session, operand, 1),
        UnaryOp::Decrement => step(session, operand, -1),
    }
}

/// What `$x++` (by 1) or `$x--` (by -1) leaves in the variable.
pub fn step(session: &mut Session, operand: &Value, by: i32) -> R {
    match operand.base() {
        Value::Int(n) => Ok(n.checked_add(by).map_or_else(|| Value::Double(f64::from(*n) + f64::from(by)), Value::Int)),
        Value::Null => Ok(Value::Int(by)),
        Value::Enum(v) => Ok(Value::enumeration(v.ty.clone(), v.number + i64::from(by))),
        number if convert::kind::of_value(number).is_number() && !matches!(number, Value::BigInt(_)) => {
            if by < 0 {
                subtract(session, number, &Value::Int(1))
            } else {
                add(session, number, &Value::Int(1))
            }
        }
        other => {
            let sign = if by < 0 { "--" } else { "++" };
            let message = format!("The '{sign}' operator works only on numbers. The operand is a '{}'.", type_name(other));
            Err(Fault::new("OperatorRequiresNumber", ErrorCategory::InvalidOperation, message).into())
        }
    }
}

/// Whether a collection has an item equal to a value.
pub fn contains(session: &mut Session, collection: &Value, item: &Value, case_sensitive: bool) -> Result<bool, Failure> {
    match session.items(collection)? {
        Some(items) => {
            for one in &items {
                if equals(session, one, item, case_sensitive)? {
                    return Ok(true);
                }
            }
            Ok(false)
        }
        None => equals(session, collection, item, case_sensitive),
    }
}

/// A raw .NET exception that an operator lets through: its id is its type.
pub(crate) fn raised(exception: &'static str, message: impl Into<std::borrow::Cow<'static, str>>) -> Failure {
    Fault::new(exception, ErrorCategory::OperationStopped, message).exception(exception).into()
}

/// The full name of a value's type.
pub(crate) fn type_name(value: &Value) -> String {
    Type::of(value).map_or_else(|| "$null".to_owned(), |t| t.name().to_owned())
}

/// Whether a text fits a wildcard pattern, without case.
pub fn wildcard_matches(pattern: &str, text: &str) -> bool {
    fits(pattern, text, false)
}

/// Whether a text fits a wildcard pattern, with case.
pub fn wildcard_matches_case(pattern: &str, text: &str) -> bool {
    fits(pattern, text, true)
}

/// A pattern that is none is the text itself.
fn fits(pattern: &str, text: &str, case: bool) -> bool {
    match wildcard::Pattern::cached(pattern, case) {
        Ok(pattern) => pattern.matches(text),
        Err(_) => pattern == text,
    }
}
