//! `Parse` and `TryParse` of numbers, with .NET's number styles.

use super::{argument_null, assign, kind_of, text, thrown};
use crate::R;
use crate::convert::kind::Kind;
use crate::convert::{Number, number_to};
use crate::error::Failure;
use crate::run::Session;
use crate::text::culture::NumberFormat;
use crate::value::Value;
use num_bigint::BigInt;

const LEADING_WHITE: i64 = 1;
const TRAILING_WHITE: i64 = 2;
const LEADING_SIGN: i64 = 4;
const TRAILING_SIGN: i64 = 8;
const PARENTHESES: i64 = 16;
const POINT: i64 = 32;
const THOUSANDS: i64 = 64;
const EXPONENT: i64 = 128;
const CURRENCY: i64 = 256;
const HEX: i64 = 512;
const BINARY: i64 = 1024;

/// The styles that a type's `Parse` allows by itself.
fn default_style(kind: Kind) -> i64 {
    match kind {
        Kind::Single | Kind::Double => 231,
        Kind::Decimal => 111,
        _ => 7,
    }
}

/// What a text is.
pub(super) enum Read {
    Value(Value),
    Malformed,
    Overflow,
}

/// Reads a text as a number of a kind.
pub(super) fn read(text: &str, kind: Kind, style: i64, culture: &NumberFormat) -> Read {
    if style & (HEX | BINARY) != 0 {
        return radix(text, kind, style);
    }
    if matches!(kind, Kind::Single | Kind::Double)
        && let Some(v) = symbol(text)
    {
        return Read::Value(if kind == Kind::Single { Value::Single(v as f32) } else { Value::Double(v) });
    }
    let Some(spelled) = plain(text, style, culture) else { return Read::Malformed };
    finish(&spelled, kind)
}

fn symbol(text: &str) -> Option<f64> {
    match text.trim().to_ascii_lowercase().as_str() {
        "nan" | "-nan" | "+nan" => Some(f64::NAN),
        "infinity" | "+infinity" | "\u{221e}" => Some(f64::INFINITY),
        "-infinity" | "-\u{221e}" => Some(f64::NEG_INFINITY),
        _ => None,
    }
}

fn radix(text: &str, kind: Kind, style: i64) -> Read {
    let mut body = text;
    if style & LEADING_WHITE != 0 {
        body = body.trim_start();
    }
    if style & TRAILING_WHITE != 0 {
        body = body.trim_end();
    }
    let base = if style & HEX != 0 { 16 } else { 2 };
    if body.is_empty() || !body.chars().all(|c| c.is_digit(base)) {
        return Read::Malformed;
    }
    let Some(value) = BigInt::parse_bytes(body.as_bytes(), base) else { return Read::Malformed };
    let bits = match kind {
        Kind::SByte | Kind::Byte => 8,
        Kind::Int16 | Kind::UInt16 => 16,
        Kind::Int32 | Kind::UInt32 => 32,
        Kind::Int64 | Kind::UInt64 => 64,
        _ => (body.len() * if base == 16 { 4 } else { 1 }) as u64,
    };
    if value.bits() > bits {
        return Read::Overflow;
    }
    let signed = matches!(kind, Kind::SByte | Kind::Int16 | Kind::Int32 | Kind::Int64 | Kind::BigInteger);
    let value = if signed && value.bit(bits - 1) { value - (BigInt::from(1) << bits) } else { value };
    number_to(&Number::Big(value), kind, false).map_or(Read::Overflow, Read::Value)
}

/// The number in plain notation: `-1234.5e6`.
fn plain(text: &str, style: i64, culture: &NumberFormat) -> Option<String> {
    let white = |c: char| matches!(c, ' ' | '\t'..='\r');
    let mut body = text.trim_end_matches('\0');
    if style & LEADING_WHITE != 0 {
        body = body.trim_start_matches(white);
    }
    if style & TRAILING_WHITE != 0 {
        body = body.trim_end_matches(white);
    }
    let mut negative = false;
    if style & PARENTHESES != 0 && body.starts_with('(') && body.ends_with(')') && body.len() > 1 {
        negative = true;
        body = &body[1..body.len() - 1];
    }
    let take_sign = |body: &mut &str, negative: &mut bool| {
        if style & LEADING_SIGN != 0 {
            if let Some(rest) = body.strip_prefix(['-', '\u{2212}']) {
                *negative = true;
                *body = rest;
            } else if let Some(rest) = body.strip_prefix('+') {
                *body = rest;
            }
        }
    };
    take_sign(&mut body, &mut negative);
    if style & CURRENCY != 0 {
        if let Some(rest) = body.strip_prefix(culture.currency) {
            body = rest.trim_start();
            take_sign(&mut body, &mut negative);
        } else if let Some(rest) = body.strip_suffix(culture.currency) {
            body = rest.trim_end();
        }
    }
    if style & TRAILING_SIGN != 0 {
        if let Some(rest) = body.strip_suffix('-') {
            negative = true;
            body = rest;
        } else if let Some(rest) = body.strip_suffix('+') {
            body = rest;
        }
    }
    let spelled = digits(body, style, culture)?;
    Some(if negative { format!("-{spelled}") } else { spelled })
}

fn digits(body: &str, style: i64, culture: &NumberFormat) -> Option<String> {
    let (mut out, mut rest) = (String::new(), body);
    let (mut any, mut point) = (false, false);
    while !rest.is_empty() {
        let c = rest.chars().next()?;
        if c.is_ascii_digit() {
            out.push(c);
            any = true;
            rest = &rest[1..];
        } else if !point && style & POINT != 0 && rest.starts_with(culture.decimal) {
            if out.is_empty() {
                out.push('0');
            }
            out.push('.');
            point = true;
            rest = &rest[culture.decimal.len()..];
        } else if any && !point && style & THOUSANDS != 0 && rest.starts_with(culture.group) {
            rest = &rest[culture.group.len()..];
        } else if any && style & EXPONENT != 0 && matches!(c, 'e' | 'E') {
            let exponent = &rest[1..];
            let number = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
            if number.is_empty() || !number.bytes().all(|b| b.is_ascii_digit()) {
                return None;
            }
            out.push('e');
            out.push_str(exponent);
            rest = "";
        } else {
            return None;
        }
    }
    any.then_some(out)
}

fn finish(spelled: &str, kind: Kind) -> Read {
    match kind {
        Kind::Double => spelled.trim_end_matches('.').parse().map_or(Read::Malformed, |v| Read::Value(Value::Double(v))),
        Kind::Single => spelled.trim_end_matches('.').parse().map_or(Read::Malformed, |v| Read::Value(Value::Single(v))),
        Kind::Decimal => match crate::convert::parse::decimal(spelled) {
            crate::convert::parse::DecimalText::Value(v) => Read::Value(Value::Decimal(v.into())),
            crate::convert::parse::DecimalText::TooLarge => Read::Overflow,
            crate::convert::parse::DecimalText::Malformed => Read::Malformed,
        },
        _ => match crate::convert::parse::decimal(spelled) {
            // Integers may have a fraction of zeros where the style allows one.
            crate::convert::parse::DecimalText::Value(v) if spelled.contains(['.', 'e']) => {
                if !v.fract().is_zero() {
                    return Read::Overflow;
                }
                number_to(&Number::Decimal(v), kind, false).map_or(Read::Overflow, Read::Value)
            }
            _ => match spelled.parse::<BigInt>() {
                Ok(v) => number_to(&Number::Big(v), kind, false).map_or(Read::Overflow, Read::Value),
                Err(_) => Read::Malformed,
            },
        },
    }
}

/// The style and culture among arguments.
fn options(a: &[Value], kind: Kind) -> (i64, &'static NumberFormat) {
    let (mut style, mut culture) = (default_style(kind), super::culture::numbers_of(&Value::Null));
    for argument in a.iter().skip(1) {
        match argument {
            Value::Enum(v) => style = v.number,
            provider => culture = super::culture::numbers_of(provider),
        }
    }
    (style, culture)
}

fn overflow(kind: Kind) -> Failure {
    thrown("System.OverflowException", format!("Value was either too large or too small for {}.", crate::convert::article(kind)))
}

/// `[int]::Parse('5')`
pub(super) fn parse(_: &mut Session, this: &Value, a: &[Value]) -> R {
    if a[0].is_null() {
        return Err(argument_null(if kind_of(this) == Kind::BigInteger { "value" } else { "s" }));
    }
    let kind = kind_of(this);
    let (style, culture) = options(a, kind);
    let text = text(&a[0]);
    match read(&text, kind, style, culture) {
        Read::Value(value) => Ok(value),
        Read::Overflow => Err(overflow(kind)),
        Read::Malformed if kind == Kind::BigInteger => Err(thrown("System.FormatException", "The value could not be parsed.")),
        Read::Malformed => Err(thrown("System.FormatException", format!("The input string '{text}' was not in a correct format."))),
    }
}

/// `[int]::TryParse('5', [ref]$x)`
pub(super) fn try_parse(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let kind = kind_of(this);
    let Some((reference, given)) = a.split_last() else { return Ok(Value::Bool(false)) };
    let (style, culture) = options(given, kind);
    let zero = number_to(&Number::Whole(0), kind, false).unwrap_or_default();
    let found = match &given[0] {
        Value::Null => None,
        given => match read(&text(given), kind, style, culture) {
            Read::Value(value) => Some(value),
            Read::Overflow | Read::Malformed => None,
        },
    };
    let success = found.is_some();
    assign(session, reference, found.unwrap_or(zero))?;
    Ok(Value::Bool(success))
}
