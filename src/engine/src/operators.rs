//! Operators on values, by PowerShell's rules.

use crate::error::{ErrorCategory, Fault};
use crate::run::Session;
use crate::value::Value;
use crate::{Failure, R};
use std::cmp::Ordering;
use syntax::ast::{BinaryOp, UnaryOp};

fn not_yet() -> Failure {
    Fault::new("NotImplemented", ErrorCategory::NotImplemented, "This operator is not implemented yet.").into()
}

/// `left op right` for every operator but `-and`, `-or` and `??` (which the plan evaluates itself). `-match` sets `$Matches`.
pub fn binary(_session: &mut Session, _op: BinaryOp, _case_sensitive: bool, _left: &Value, _right: &Value) -> R {
    Err(not_yet())
}

/// `op operand` for `-not`, `-bnot`, `+`, `-`, `-join`, `-split` (not `++` and `--`).
pub fn unary(_session: &mut Session, _op: UnaryOp, _operand: &Value) -> R {
    Err(not_yet())
}

/// Whether two scalars are equal as `-eq` says; the right is converted to the type of the left.
pub fn equals(_session: &mut Session, _left: &Value, _right: &Value, _case_sensitive: bool) -> Result<bool, Failure> {
    Err(not_yet())
}

/// How two scalars compare as `-lt` and `Sort-Object` say; an error when they cannot be.
pub fn compare(_session: &mut Session, _left: &Value, _right: &Value, _case_sensitive: bool) -> Result<Ordering, Failure> {
    Err(not_yet())
}

/// `left -f right`
pub fn format(_session: &mut Session, _format: &str, _arguments: &[Value]) -> Result<String, Failure> {
    Err(not_yet())
}
