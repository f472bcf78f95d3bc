//! Arithmetic of dates and time spans: the operators of `DateTime` and `TimeSpan`.

use super::arithmetic::Op;
use crate::R;
use crate::value::{DateTime, TimeSpan, Value};

/// `left op right` of dates and spans; none for operands that have no such operator.
pub(super) fn times(op: Op, left: &Value, right: &Value) -> Option<R> {
    Some(match (op, left.base(), right.base()) {
        (Op::Subtract, Value::DateTime(a), Value::DateTime(b)) => Ok(Value::TimeSpan(TimeSpan(a.ticks() - b.ticks()))),
        (Op::Add, Value::DateTime(time), Value::TimeSpan(span)) => moved(*time, i128::from(span.0)),
        (Op::Subtract, Value::DateTime(time), Value::TimeSpan(span)) => moved(*time, -i128::from(span.0)),
        (Op::Add, Value::TimeSpan(a), Value::TimeSpan(b)) => span(i128::from(a.0) + i128::from(b.0)),
        (Op::Subtract, Value::TimeSpan(a), Value::TimeSpan(b)) => span(i128::from(a.0) - i128::from(b.0)),
        (Op::Divide, Value::TimeSpan(a), Value::TimeSpan(b)) => Ok(Value::Double(a.0 as f64 / b.0 as f64)),
        (Op::Multiply, Value::TimeSpan(a), factor) => scaled(*a, real(factor)?),
        (Op::Multiply, factor, Value::TimeSpan(a)) => scaled(*a, real(factor)?),
        (Op::Divide, Value::TimeSpan(a), divisor) => scaled(*a, 1.0 / real(divisor)?),
        _ => return None,
    })
}

fn real(value: &Value) -> Option<f64> {
    Some(match value {
        Value::Byte(n) => (*n).into(),
        Value::Short(n) => (*n).into(),
        Value::Int(n) => (*n).into(),
        Value::Long(n) => *n as f64,
        Value::Single(n) => (*n).into(),
        Value::Double(n) => *n,
        _ => return None,
    })
}

fn moved(time: DateTime, ticks: i128) -> R {
    let ticks = i128::from(time.ticks()) + ticks;
    match i64::try_from(ticks) {
        Ok(ticks @ 0..=DateTime::MAX_TICKS) => Ok(Value::DateTime(DateTime::new(ticks, time.kind()))),
        _ => {
            let message = "The added or subtracted value results in an un-representable DateTime. (Parameter 't')";
            Err(super::raised("System.ArgumentOutOfRangeException", message))
        }
    }
}

fn span(ticks: i128) -> R {
    i64::try_from(ticks).map(|ticks| Value::TimeSpan(TimeSpan(ticks))).map_err(|_| too_long())
}

fn scaled(a: TimeSpan, factor: f64) -> R {
    if factor.is_nan() {
        return Err(super::raised("System.ArgumentException", "TimeSpan does not accept floating point Not-a-Number values."));
    }
    let ticks = (a.0 as f64 * factor).round_ties_even();
    if ticks.abs() >= i64::MAX as f64 { Err(too_long()) } else { Ok(Value::TimeSpan(TimeSpan(ticks as i64))) }
}

fn too_long() -> crate::Failure {
    super::raised("System.OverflowException", "TimeSpan overflowed because the duration is too long.")
}
