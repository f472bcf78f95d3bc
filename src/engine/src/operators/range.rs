//! `from..to`

use super::raised;
use crate::convert;
use crate::convert::kind::{Kind, type_of};
use crate::error::Unwind;
use crate::run::Session;
use crate::value::Value;
use crate::{Failure, R};

/// `from..to`: whole numbers, or characters when both ends are single ones that are no digits.
pub fn range(session: &mut Session, from: &Value, to: &Value) -> R {
    if let (Some(a), Some(b)) = (character(from), character(to)) {
        let units: Box<dyn Iterator<Item = u16>> = if a <= b { Box::new(a..=b) } else { Box::new((b..=a).rev()) };
        return Ok(Value::array(units.map(Value::Char).collect()));
    }
    let (a, b) = (end(session, from)?, end(session, to)?);
    Ok(Value::array(if a <= b { (a..=b).map(Value::Int).collect() } else { (b..=a).rev().map(Value::Int).collect() }))
}

/// A single character that is no digit.
fn character(value: &Value) -> Option<u16> {
    match value.base() {
        Value::Char(unit) => Some(*unit),
        Value::Str(text) if text.len() == 1 => text.unit(0).filter(|u| !(u16::from(b'0')..=u16::from(b'9')).contains(u)),
        _ => None,
    }
}

/// One end as an int.
pub fn end(session: &mut Session, value: &Value) -> Result<i32, Failure> {
    if let Value::Int(n) = value {
        return Ok(*n);
    }
    if let Value::Str(text) = value.base() {
        return text_end(text);
    }
    match convert::to(session, value, &type_of(Kind::Int32)) {
        Ok(Value::Int(n)) => Ok(n),
        Ok(_) => Ok(0),
        Err(failure) => Err(match &*failure {
            Unwind::Fault(fault) if fault.id == "InvalidCastIConvertible" && fault.message.contains("too large") => {
                raised("System.OverflowException", "Value was either too large or too small for an Int32.")
            }
            _ => failure,
        }),
    }
}

/// A text as an end: a whole number.
fn text_end(text: &str) -> Result<i32, Failure> {
    match convert::parse::integer(text) {
        Some(number) => {
            i32::try_from(number).map_err(|_| raised("System.OverflowException", "Value was either too large or too small for an Int32."))
        }
        None => Err(raised("System.FormatException", format!("The input string '{text}' was not in a correct format."))),
    }
}
