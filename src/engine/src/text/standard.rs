//! .NET's standard numeric format strings: `C D E F G N P R X B`, each with an optional precision.

use super::culture::NumberFormat;
use super::custom;
use super::digits::{Digits, exponent_into};
use crate::value::Value;
use num_bigint::BigInt;
use num_traits::Zero;

/// Why a number cannot be written so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormatProblem {
    /// The specifier does not exist or not for this type
    BadSpecifier,
}

/// What kind of number is written: the formats differ.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Integer { bits: u32 },
    Big,
    Decimal,
    Double,
    Single,
}

/// A number in a format; none when the value is not a number.
pub fn format_number(value: &Value, format: &str, culture: &NumberFormat) -> Option<Result<String, FormatProblem>> {
    let kind = kind_of(value)?;
    if let Value::Double(v) = value
        && !v.is_finite()
    {
        return Some(Ok(super::double(*v)));
    }
    if let Value::Single(v) = value
        && !v.is_finite()
    {
        return Some(Ok(super::single(*v)));
    }
    if format.is_empty() {
        return super::number(value).map(Ok);
    }
    Some(match split(format) {
        Some((letter, precision)) => standard(value, kind, letter, precision, culture),
        None => Ok(custom::format(custom_digits(value), matches!(kind, Kind::Double | Kind::Single), format, culture)),
    })
}

fn kind_of(value: &Value) -> Option<Kind> {
    Some(match value {
        Value::SByte(_) | Value::Byte(_) => Kind::Integer { bits: 8 },
        Value::Short(_) | Value::UShort(_) => Kind::Integer { bits: 16 },
        Value::Int(_) | Value::UInt(_) => Kind::Integer { bits: 32 },
        Value::Long(_) | Value::ULong(_) => Kind::Integer { bits: 64 },
        Value::BigInt(_) => Kind::Big,
        Value::Decimal(_) => Kind::Decimal,
        Value::Double(_) => Kind::Double,
        Value::Single(_) => Kind::Single,
        _ => return None,
    })
}

/// The integer in a value of an integer type.
pub fn integer(value: &Value) -> Option<i128> {
    Some(match value {
        Value::SByte(v) => i128::from(*v),
        Value::Byte(v) => i128::from(*v),
        Value::Short(v) => i128::from(*v),
        Value::UShort(v) => i128::from(*v),
        Value::Int(v) => i128::from(*v),
        Value::UInt(v) => i128::from(*v),
        Value::Long(v) => i128::from(*v),
        Value::ULong(v) => i128::from(*v),
        _ => return None,
    })
}

/// The letter and number of a standard format; none for a custom one.
fn split(format: &str) -> Option<(char, Option<usize>)> {
    let letter = format.chars().next().filter(char::is_ascii_alphabetic)?;
    let rest = &format[1..];
    if rest.is_empty() {
        return Some((letter, None));
    }
    if rest.len() > 9 || !rest.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    rest.parse().ok().map(|n| (letter, Some(n)))
}

fn custom_digits(value: &Value) -> Digits {
    match value {
        Value::Double(v) => Digits::of_double_significant(*v, 15),
        Value::Single(v) => Digits::of_double_significant(f64::from(*v), 7),
        other => exact(other),
    }
}

/// All digits of a number.
fn exact(value: &Value) -> Digits {
    match value {
        Value::Double(v) => Digits::of_double(*v),
        Value::Single(v) => Digits::of_single(*v),
        Value::Decimal(v) => Digits::of_decimal(v),
        Value::BigInt(v) => Digits::of_big(v),
        other => Digits::of_integer(integer(other).unwrap_or(0)),
    }
}

/// The digits rounded to places after the point: reals exactly (halves to even), others away from zero.
fn placed(value: &Value, places: usize, shift: i32) -> Digits {
    if shift == 0 {
        match value {
            Value::Double(v) => return Digits::of_double_places(*v, places),
            Value::Single(v) => return Digits::of_double_places(f64::from(*v), places),
            _ => {}
        }
    }
    let mut digits = match value {
        // The exact digits, far more than a percent can show.
        Value::Double(v) => exact_places(*v, places, shift),
        Value::Single(v) => exact_places(f64::from(*v), places, shift),
        other => exact(other),
    };
    if !digits.digits.is_empty() && !matches!(value, Value::Double(_) | Value::Single(_)) {
        digits.scale += shift;
        digits.round(digits.scale + places as i32);
    }
    digits
}

/// A real times `10^shift` at places after the point: the rounding is done before the shift, on the exact value.
fn exact_places(value: f64, places: usize, shift: i32) -> Digits {
    let mut digits = Digits::of_double_places(value, places + shift as usize);
    if !digits.digits.is_empty() {
        digits.scale += shift;
    }
    digits
}

fn standard(value: &Value, kind: Kind, letter: char, precision: Option<usize>, culture: &NumberFormat) -> Result<String, FormatProblem> {
    let lower = letter.is_ascii_lowercase();
    match letter.to_ascii_uppercase() {
        'D' => decimal(value, kind, precision),
        'X' => hexadecimal(value, kind, precision, lower),
        'B' => binary(value, kind, precision),
        'G' => Ok(general(value, kind, precision, letter, culture)),
        'R' => round_trip(value, kind, letter, culture),
        'E' => Ok(scientific(value, precision.unwrap_or(6), letter, culture)),
        'F' => Ok(fixed(value, precision.unwrap_or(culture.number_digits), culture)),
        'N' => {
            let digits = placed(value, precision.unwrap_or(culture.number_digits), 0);
            let body = grouped(&digits, precision.unwrap_or(culture.number_digits), culture);
            Ok(if digits.negative { format!("-{body}") } else { body })
        }
        'P' => {
            let places = precision.unwrap_or(culture.percent_digits);
            let digits = placed(value, places, 2);
            Ok(culture.percent[usize::from(digits.negative)].replace('n', &grouped(&digits, places, culture)))
        }
        'C' => {
            let places = precision.unwrap_or(2);
            let digits = placed(value, places, 0);
            let pattern = culture.money[usize::from(digits.negative)];
            Ok(pattern.replace('$', culture.currency).replace('n', &grouped(&digits, places, culture)))
        }
        _ => Err(FormatProblem::BadSpecifier),
    }
}

fn decimal(value: &Value, kind: Kind, precision: Option<usize>) -> Result<String, FormatProblem> {
    match kind {
        Kind::Integer { .. } | Kind::Big => {}
        Kind::Decimal | Kind::Double | Kind::Single => return Err(FormatProblem::BadSpecifier),
    }
    let digits = exact(value);
    let body = digits.whole();
    let body = format!("{body:0>width$}", width = precision.unwrap_or(0));
    Ok(if digits.negative { format!("-{body}") } else { body })
}

/// The two's complement bits of an integer of its own width.
fn bits(value: &Value, kind: Kind) -> Result<u64, FormatProblem> {
    let Kind::Integer { bits } = kind else { return Err(FormatProblem::BadSpecifier) };
    let mask = if bits == 64 { u64::MAX } else { (1 << bits) - 1 };
    Ok(integer(value).unwrap_or(0) as u64 & mask)
}

fn hexadecimal(value: &Value, kind: Kind, precision: Option<usize>, lower: bool) -> Result<String, FormatProblem> {
    let width = precision.unwrap_or(0);
    if let Value::BigInt(big) = value {
        return Ok(big_hexadecimal(big, width, lower));
    }
    let bits = bits(value, kind)?;
    Ok(if lower { format!("{bits:0width$x}") } else { format!("{bits:0width$X}") })
}

/// A big integer in two's complement with the fewest digits that keep its sign.
fn big_hexadecimal(value: &BigInt, width: usize, lower: bool) -> String {
    let bytes = value.to_signed_bytes_be();
    let text: String = bytes.iter().map(|b| if lower { format!("{b:02x}") } else { format!("{b:02X}") }).collect();
    let negative = value.sign() == num_bigint::Sign::Minus;
    let trimmed = if negative {
        let f = if lower { 'f' } else { 'F' };
        let mut text = text.as_str();
        while text.len() > 1 && text.starts_with(f) && text[1..].starts_with(|c: char| c.to_digit(16).is_some_and(|d| d >= 8)) {
            text = &text[1..];
        }
        text
    } else {
        let mut text = text.as_str();
        while text.len() > 1 && text.starts_with('0') && text[1..].starts_with(|c: char| c.to_digit(16).is_some_and(|d| d < 8)) {
            text = &text[1..];
        }
        text
    };
    let fill = if negative { if lower { "f" } else { "F" } } else { "0" };
    format!("{}{trimmed}", fill.repeat(width.saturating_sub(trimmed.len())))
}

fn binary(value: &Value, kind: Kind, precision: Option<usize>) -> Result<String, FormatProblem> {
    let width = precision.unwrap_or(0);
    if let Value::BigInt(big) = value
        && big.is_zero()
    {
        return Ok(format!("{:0>width$}", "0"));
    }
    let bits = bits(value, kind)?;
    Ok(format!("{bits:0width$b}"))
}

fn general(value: &Value, kind: Kind, precision: Option<usize>, letter: char, culture: &NumberFormat) -> String {
    let e = if letter == 'g' { 'e' } else { 'E' };
    let precision = precision.filter(|&p| p > 0);
    let (digits, limit) = match (value, precision) {
        (Value::Double(v), Some(p)) => (Digits::of_double_significant(*v, p.min(800)), p as i32),
        (Value::Single(v), Some(p)) => (Digits::of_double_significant(f64::from(*v), p.min(800)), p as i32),
        (Value::Double(_), None) => (exact(value), 17),
        (Value::Single(_), None) => (exact(value), 9),
        (Value::Decimal(d), None) => return d.to_string().replace('.', culture.decimal),
        (_, None) => return super::number(value).unwrap_or_default(),
        (_, Some(p)) => {
            let mut digits = exact(value);
            digits.round(p as i32);
            if kind != Kind::Decimal {
                digits.trim();
            }
            (digits, p as i32)
        }
    };
    let mut out = String::new();
    if digits.negative {
        out.push('-');
    }
    digits.general_into(&mut out, limit, e, culture.decimal);
    out
}

fn round_trip(value: &Value, kind: Kind, letter: char, culture: &NumberFormat) -> Result<String, FormatProblem> {
    match kind {
        Kind::Integer { .. } | Kind::Big => Ok(super::number(value).unwrap_or_default()),
        Kind::Decimal | Kind::Double | Kind::Single => Ok(general(value, kind, None, if letter == 'r' { 'g' } else { 'G' }, culture)),
    }
}

fn scientific(value: &Value, places: usize, letter: char, culture: &NumberFormat) -> String {
    let digits = match value {
        Value::Double(v) => Digits::of_double_significant(*v, places.min(800) + 1),
        Value::Single(v) => Digits::of_double_significant(f64::from(*v), places.min(800) + 1),
        other => {
            let mut digits = exact(other);
            digits.round(places as i32 + 1);
            digits
        }
    };
    let mut out = String::new();
    if digits.negative {
        out.push('-');
    }
    out.push(char::from(digits.at(0)));
    if places > 0 {
        out.push_str(culture.decimal);
        (1..=places as i32).for_each(|i| out.push(char::from(digits.at(i))));
    }
    let exponent = if digits.is_zero() { 0 } else { digits.scale - 1 };
    exponent_into(&mut out, exponent, letter, 3, true);
    out
}

fn fixed(value: &Value, places: usize, culture: &NumberFormat) -> String {
    let digits = placed(value, places, 0);
    let mut out = String::new();
    if digits.negative {
        out.push('-');
    }
    out.push_str(&digits.whole());
    if places > 0 {
        out.push_str(culture.decimal);
        out.push_str(&digits.fraction(places));
    }
    out
}

/// `1,234.50` without sign.
fn grouped(digits: &Digits, places: usize, culture: &NumberFormat) -> String {
    let whole = digits.whole();
    let mut out = String::with_capacity(whole.len() * 4 / 3 + places + 1);
    for (i, c) in whole.chars().enumerate() {
        if i > 0 && (whole.len() - i).is_multiple_of(3) {
            out.push_str(culture.group);
        }
        out.push(c);
    }
    if places > 0 {
        out.push_str(culture.decimal);
        out.push_str(&digits.fraction(places));
    }
    out
}
