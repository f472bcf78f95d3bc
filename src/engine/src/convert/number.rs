//! Conversions to numbers.

use super::kind::Kind;
use super::{bad_convertible, cannot, parse, scan};
use crate::run::Session;
use crate::types::Type;
use crate::value::Value;
use crate::{Failure, R};
use num_bigint::BigInt;
use num_traits::{FromPrimitive, ToPrimitive};
use rust_decimal::Decimal;
use std::rc::Rc;

/// A number of any type.
#[derive(Clone, Debug)]
pub enum Number {
    /// An integer of fixed width
    Whole(i128),
    /// A double or float
    Real(f64),
    /// A decimal
    Decimal(Decimal),
    /// A big integer
    Big(BigInt),
}

impl Number {
    /// The number in a value of a numeric type; also of bool, char, switch and enum values.
    pub fn of(value: &Value) -> Option<Number> {
        Some(match value {
            Value::Double(v) => Number::Real(*v),
            Value::Single(v) => Number::Real(f64::from(*v)),
            Value::Decimal(v) => Number::Decimal(**v),
            Value::BigInt(v) => Number::Big((**v).clone()),
            Value::Bool(v) => Number::Whole(i128::from(*v)),
            Value::Char(v) => Number::Whole(i128::from(*v)),
            Value::Enum(v) => Number::Whole(i128::from(v.number)),
            other => Number::Whole(crate::text::standard::integer(other)?),
        })
    }

    /// The nearest whole number, halves to even; none for NaN and infinities.
    pub fn rounded(&self) -> Option<BigInt> {
        match self {
            Number::Whole(v) => Some(BigInt::from(*v)),
            Number::Real(v) => BigInt::from_f64(v.round_ties_even()),
            Number::Decimal(v) => {
                v.round_dp_with_strategy(0, rust_decimal::RoundingStrategy::MidpointNearestEven).to_i128().map(BigInt::from)
            }
            Number::Big(v) => Some(v.clone()),
        }
    }

    /// The nearest double.
    pub fn to_double(&self) -> f64 {
        match self {
            Number::Whole(v) => *v as f64,
            Number::Real(v) => *v,
            Number::Decimal(v) => decimal_to_double(v),
            Number::Big(v) => v.to_f64().unwrap_or(f64::NAN),
        }
    }

    /// The number as a decimal, where it fits.
    pub fn to_decimal(&self, single: bool) -> Option<Decimal> {
        match self {
            Number::Whole(v) => Decimal::try_from_i128_with_scale(*v, 0).ok(),
            Number::Real(v) => double_to_decimal(*v, single),
            Number::Decimal(v) => Some(*v),
            Number::Big(v) => Decimal::try_from_i128_with_scale(v.to_i128()?, 0).ok(),
        }
    }
}

/// The double nearest to a decimal.
pub fn decimal_to_double(value: &Decimal) -> f64 {
    value.to_string().parse().unwrap_or(f64::NAN)
}

/// .NET keeps 15 significant digits of a double (7 of a float).
pub fn double_to_decimal(value: f64, single: bool) -> Option<Decimal> {
    if !value.is_finite() || value.abs() > 7.922_816_251_426_434e28 {
        return None;
    }
    if value.abs() < 1e-28 {
        return Some(Decimal::ZERO);
    }
    let mut digits = crate::text::Digits::of_double_significant(value, if single { 7 } else { 15 });
    digits.trim();
    let sign = if digits.negative { "-" } else { "" };
    let count = digits.digits.len() as i32;
    let body = String::from_utf8(digits.digits.clone()).ok()?;
    parse::decimal_exact(&format!("{sign}{body}e{}", digits.scale - count)).map(|d| d.normalize())
}

/// `[int]$value` and all other numeric targets.
pub(super) fn to(session: &mut Session, value: &Value, kind: Kind, ty: &Type) -> R {
    if let Value::Str(text) = value {
        return from_text(session, text, kind, ty);
    }
    if super::kind::of_value(value) == kind {
        return Ok(value.clone());
    }
    if value.is_null() {
        return Ok(zero(kind));
    }
    if let Value::DateTime(_) = value {
        let reason = format!("Invalid cast from 'DateTime' to '{}'.", ty.short_name());
        return Err(bad_convertible(session, value, ty, &reason));
    }
    if let Value::Switch(on) = value {
        return if kind == Kind::BigInteger {
            super::object::to(session, value, kind, ty)
        } else {
            switch_number(session, *on, value, kind, ty)
        };
    }
    match Number::of(value) {
        Some(number) if kind == Kind::BigInteger => big(session, value, &number, ty),
        Some(Number::Whole(_)) if matches!(value, Value::Char(_)) && matches!(kind, Kind::Single | Kind::Double | Kind::Decimal) => {
            Ok(to_kind(&Number::of(value).unwrap_or(Number::Whole(0)), kind, false).unwrap_or(Value::Null))
        }
        Some(number) => {
            let single = matches!(value, Value::Single(_));
            to_kind(&number, kind, single).ok_or_else(|| bad_convertible(session, value, ty, &overflow(&number, kind)))
        }
        None => super::object::to(session, value, kind, ty),
    }
}

fn switch_number(session: &mut Session, _on: bool, value: &Value, kind: Kind, ty: &Type) -> R {
    super::object::to(session, value, kind, ty)
}

fn big(session: &mut Session, value: &Value, number: &Number, ty: &Type) -> R {
    match value {
        Value::Double(_) | Value::Single(_) | Value::Decimal(_) => {}
        _ => {}
    }
    let whole = match number {
        Number::Real(v) => BigInt::from_f64(v.trunc()),
        Number::Decimal(v) => v.trunc().to_i128().map(BigInt::from),
        other => other.rounded(),
    };
    whole.map(|v| Value::BigInt(Rc::new(v))).ok_or_else(|| super::no_conversion(session, value, ty))
}

fn zero(kind: Kind) -> Value {
    to_kind(&Number::Whole(0), kind, false).unwrap_or(Value::Null)
}

/// A number as a value of a numeric kind; none when it does not fit.
pub fn to_kind(number: &Number, kind: Kind, single: bool) -> Option<Value> {
    Some(match kind {
        Kind::Single => Value::Single(number.to_double() as f32),
        Kind::Double => Value::Double(number.to_double()),
        Kind::Decimal => Value::Decimal(Rc::new(number.to_decimal(single)?)),
        Kind::BigInteger => Value::BigInt(Rc::new(number.rounded()?)),
        _ => {
            let whole = match number {
                Number::Whole(v) => *v,
                other => other.rounded()?.to_i128()?,
            };
            whole_to_kind(whole, kind)?
        }
    })
}

/// A whole number as a value of an integer kind; none when it does not fit.
pub fn whole_to_kind(whole: i128, kind: Kind) -> Option<Value> {
    Some(match kind {
        Kind::SByte => Value::SByte(whole.try_into().ok()?),
        Kind::Byte => Value::Byte(whole.try_into().ok()?),
        Kind::Int16 => Value::Short(whole.try_into().ok()?),
        Kind::UInt16 => Value::UShort(whole.try_into().ok()?),
        Kind::Int32 => Value::Int(whole.try_into().ok()?),
        Kind::UInt32 => Value::UInt(whole.try_into().ok()?),
        Kind::Int64 => Value::Long(whole.try_into().ok()?),
        Kind::UInt64 => Value::ULong(whole.try_into().ok()?),
        Kind::Char => Value::Char(whole.try_into().ok()?),
        _ => return None,
    })
}

/// What .NET says when a number does not fit.
fn overflow(number: &Number, kind: Kind) -> String {
    if matches!((number, kind), (Number::Real(_), Kind::Int64 | Kind::UInt64)) {
        return "Arithmetic operation resulted in an overflow.".to_owned();
    }
    // Reals reach the small types by way of Int32, whose message is given first.
    let by_int = match number {
        Number::Real(v) => !(-2_147_483_648.5..2_147_483_647.5).contains(v),
        _ => false,
    };
    let kind = if by_int && matches!(kind, Kind::Byte | Kind::SByte | Kind::Int16 | Kind::UInt16) { Kind::Int32 } else { kind };
    format!("Value was either too large or too small for {}.", article(kind))
}

/// The end of "Value was either too large or too small for ...".
pub(crate) fn article(kind: Kind) -> &'static str {
    match kind {
        Kind::SByte => "a signed byte",
        Kind::Byte => "an unsigned byte",
        Kind::Int16 => "an Int16",
        Kind::UInt16 => "a UInt16",
        Kind::UInt32 => "a UInt32",
        Kind::Int64 => "an Int64",
        Kind::UInt64 => "a UInt64",
        Kind::Decimal => "a Decimal",
        Kind::Char => "a character",
        _ => "an Int32",
    }
}

fn from_text(session: &mut Session, text: &crate::Str, kind: Kind, ty: &Type) -> R {
    let trimmed = text.trim();
    if trimmed.is_empty() {
        return Ok(zero(kind));
    }
    match kind {
        Kind::Single | Kind::Double => {
            if let Some(v) = parse::double(text) {
                return Ok(if kind == Kind::Single { Value::Single(single_of(trimmed, v)) } else { Value::Double(v) });
            }
        }
        Kind::Decimal => match parse::decimal(text) {
            // PowerShell drops the zeros at the end, `[decimal]::Parse` keeps them.
            parse::DecimalText::Value(v) => return Ok(Value::Decimal(Rc::new(v.normalize()))),
            parse::DecimalText::TooLarge => {
                return Err(text_failure(session, text, kind, ty, "Value was either too large or too small for a Decimal."));
            }
            parse::DecimalText::Malformed => {}
        },
        _ => {
            if let Some(v) = integer_text(trimmed) {
                return match to_kind(&Number::Big(v), kind, false) {
                    Some(v) => Ok(v),
                    None => {
                        let reason = format!("Value was either too large or too small for {}.", article(kind));
                        Err(text_failure(session, text, kind, ty, &reason))
                    }
                };
            }
        }
    }
    from_literal(session, text, kind, ty)
}

fn single_of(text: &str, double: f64) -> f32 {
    text.parse().unwrap_or(double as f32)
}

/// The integer spellings of .NET's converters: decimal digits, `#FF`, `0xFF`, `&hFF`.
fn integer_text(text: &str) -> Option<BigInt> {
    let hex = |digits: &str| -> Option<BigInt> {
        (!digits.is_empty() && digits.bytes().all(|b| b.is_ascii_hexdigit())).then(|| BigInt::parse_bytes(digits.as_bytes(), 16)).flatten()
    };
    if let Some(digits) = text.strip_prefix('#') {
        return hex(digits);
    }
    if let Some(digits) = text.get(..2).filter(|p| p.eq_ignore_ascii_case("&h")).map(|_| &text[2..]) {
        return hex(digits);
    }
    parse::integer(text)
}

/// What is no plain number may still be a literal (`1kb`, `0x1F`, `5L`) or a real to be rounded.
fn from_literal(session: &mut Session, text: &crate::Str, kind: Kind, ty: &Type) -> R {
    let value =
        scan::scan_number(text).or_else(|| parse::double(text).filter(|_| !matches!(kind, Kind::Single | Kind::Double)).map(Value::Double));
    let number = value.as_ref().and_then(Number::of);
    match number {
        Some(Number::Real(v)) if !v.is_finite() && kind != Kind::Double && kind != Kind::Single => {}
        Some(number) => {
            return match to_kind(&number, kind, false) {
                Some(v) => Ok(v),
                None => {
                    let reason = overflow(&number, kind);
                    Err(text_failure(session, text, kind, ty, &reason))
                }
            };
        }
        None => {}
    }
    let reason = malformed(text, kind);
    Err(text_failure(session, text, kind, ty, &reason))
}

/// What .NET says of a text that is no number.
pub(crate) fn malformed(text: &str, _kind: Kind) -> String {
    format!("The input string '{text}' was not in a correct format.")
}

fn text_failure(session: &mut Session, text: &crate::Str, kind: Kind, ty: &Type, reason: &str) -> Failure {
    let id = match kind {
        Kind::Single | Kind::Double => "InvalidCastFromStringToDoubleOrSingle",
        Kind::Decimal => "InvalidCastFromStringToDecimal",
        _ => "InvalidCastFromStringToInteger",
    };
    cannot(session, &Value::Str(text.clone()), ty, id, reason)
}
