//! Arithmetic of decimals: .NET's scales and limits.

use super::arithmetic::{Op, divided_by_zero};
use crate::convert::Number;
use crate::error::{ErrorCategory, Fault};
use crate::value::Value;
use crate::{Failure, R};
use rust_decimal::Decimal;
use std::rc::Rc;

pub(super) fn decimals(op: Op, left: &Value, right: &Value, a: &Number, b: &Number) -> R {
    let too_large = || -> Failure {
        Fault::new("RuntimeException", ErrorCategory::NotSpecified, "Value was either too large or too small for a Decimal.").into()
    };
    let beyond = || super::raised("System.OverflowException", "Value was either too large or too small for a Decimal.");
    let a = a.to_decimal(matches!(left, Value::Single(_))).ok_or_else(beyond)?;
    let b = b.to_decimal(matches!(right, Value::Single(_))).ok_or_else(beyond)?;
    let result = match op {
        Op::Add => a.checked_add(b),
        Op::Subtract => a.checked_sub(b),
        Op::Multiply => multiply_decimals(a, b),
        Op::Divide | Op::Remainder if b.is_zero() => return Err(divided_by_zero()),
        Op::Divide => a.checked_div(b).map(|q| shortest(q, a.scale().saturating_sub(b.scale()))),
        Op::Remainder => a.checked_rem(b).map(|mut rest| {
            rest.rescale(a.scale().max(b.scale()));
            rest
        }),
    };
    result.map(|v| Value::Decimal(Rc::new(v))).ok_or_else(too_large)
}

/// A quotient without zeros at its end, but with so many places at least.
fn shortest(value: Decimal, places: u32) -> Decimal {
    let mut short = value.normalize();
    if short.scale() < places {
        short.rescale(places);
    }
    short
}

/// .NET keeps the scale of a product, `2.5 * 0` is `0.0`.
fn multiply_decimals(a: Decimal, b: Decimal) -> Option<Decimal> {
    let mut product = a.checked_mul(b)?;
    let scale = a.scale() + b.scale();
    if product.is_zero() && scale <= 28 {
        product = Decimal::new(0, scale);
    }
    Some(product)
}
