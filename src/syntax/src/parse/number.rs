//! Numbers: from their text to their value, as PowerShell chooses the type.

use crate::ast::Number;
use num_bigint::{BigInt, Sign};

/// What stands after the digits.
#[derive(Clone, Copy, PartialEq)]
enum Suffix {
    None,
    Unsigned,
    SByte,
    Byte,
    Short,
    UShort,
    Long,
    ULong,
    Big,
    Decimal,
}

/// The value of a number's text, or `None` when it does not fit the type that its suffix asks for.
pub(super) fn parse(text: &str) -> Option<Number> {
    let plain: String = text.chars().map(|c| if matches!(c, '\u{2013}'..='\u{2015}') { '-' } else { c }).collect();
    let lower = plain.to_ascii_lowercase();
    let (negative, rest) = match lower.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, lower.strip_prefix('+').unwrap_or(&lower)),
    };
    if !rest.starts_with("0x") && !rest.starts_with("0b") && rest.len() <= 9 && rest.bytes().all(|b| b.is_ascii_digit()) {
        let value: i32 = rest.parse().ok()?;
        return Some(Number::Int(if negative { -value } else { value }));
    }
    if let Some(digits) = rest.strip_prefix("0x") {
        return radix(digits, 16, negative);
    }
    if let Some(digits) = rest.strip_prefix("0b") {
        return radix(digits, 2, negative);
    }
    decimal_digits(rest, negative)
}

fn multiplier(text: &str) -> (&str, u64) {
    for (i, name) in ["kb", "mb", "gb", "tb", "pb"].iter().enumerate() {
        if let Some(rest) = text.strip_suffix(name) {
            return (rest, 1 << (10 * (i as u32 + 1)));
        }
    }
    (text, 1)
}

fn suffix_of(text: &str, letters: &str) -> (usize, Suffix) {
    let tail = &text[text.len() - text.bytes().rev().take_while(|b| letters.as_bytes().contains(b)).count()..];
    let suffix = match tail {
        "u" => Suffix::Unsigned,
        "y" => Suffix::SByte,
        "uy" => Suffix::Byte,
        "s" => Suffix::Short,
        "us" => Suffix::UShort,
        "l" => Suffix::Long,
        "ul" => Suffix::ULong,
        "n" => Suffix::Big,
        "d" => Suffix::Decimal,
        _ => Suffix::None,
    };
    (text.len() - tail.len(), suffix)
}

/// Hexadecimal and binary digits: two's complement when they fill a whole width.
fn radix(text: &str, radix: u32, negative: bool) -> Option<Number> {
    let (text, factor) = multiplier(text);
    // `d` is a digit in hexadecimal.
    let (end, suffix) = suffix_of(text, if radix == 16 { "uysln" } else { "uyslnd" });
    let digits = &text[..end];
    let unsigned = matches!(suffix, Suffix::Unsigned | Suffix::Byte | Suffix::UShort | Suffix::ULong);
    let whole = match radix {
        16 if suffix == Suffix::SByte && digits.len() == 2 => true,
        16 if suffix == Suffix::Short && digits.len() == 4 => true,
        16 if suffix == Suffix::Long => digits.len() == 16,
        16 if matches!(suffix, Suffix::SByte | Suffix::Short) => false,
        16 => digits.len() % 8 == 0,
        _ => matches!(digits.len(), 8 | 16 | 32 | 64 | 96) || digits.len() >= 128,
    };
    let bits = digits.len() * if radix == 16 { 4 } else { 1 };
    let mut value = BigInt::parse_bytes(digits.as_bytes(), radix)?;
    if whole && !unsigned && value.bit(bits as u64 - 1) {
        value -= BigInt::from(1) << bits;
    }
    value *= factor;
    if negative {
        value = -value;
    }
    let wide = suffix == Suffix::None && bits > 32 && radix == 16;
    match integer(value, suffix)? {
        // Sixteen digits are a long, however small its value.
        Number::Int(small) if wide && digits.len() == 16 => Some(Number::Long(small.into())),
        // Only decimal digits become a decimal or double.
        Number::Double(_) | Number::Decimal(_) if suffix == Suffix::None => None,
        number => Some(number),
    }
}

fn integer(value: BigInt, suffix: Suffix) -> Option<Number> {
    match suffix {
        Suffix::None => Some(smallest(value)),
        Suffix::Unsigned => match u32::try_from(&value) {
            Ok(small) => Some(Number::UInt(small)),
            Err(_) => u64::try_from(&value).ok().map(Number::ULong),
        },
        Suffix::SByte => i8::try_from(&value).ok().map(Number::SByte),
        Suffix::Byte => u8::try_from(&value).ok().map(Number::Byte),
        Suffix::Short => i16::try_from(&value).ok().map(Number::Short),
        Suffix::UShort => u16::try_from(&value).ok().map(Number::UShort),
        Suffix::Long => i64::try_from(&value).ok().map(Number::Long),
        Suffix::ULong => u64::try_from(&value).ok().map(Number::ULong),
        Suffix::Big => Some(Number::BigInteger(value.to_string())),
        Suffix::Decimal => fits_decimal(&value).then(|| Number::Decimal(value.to_string())),
    }
}

fn fits_decimal(value: &BigInt) -> bool {
    value.bits() <= 96
}

/// The smallest of int, long, decimal and double that holds the value.
fn smallest(value: BigInt) -> Number {
    if let Ok(int) = i32::try_from(&value) {
        return Number::Int(int);
    }
    if let Ok(long) = i64::try_from(&value) {
        return Number::Long(long);
    }
    if fits_decimal(&value) {
        return Number::Decimal(value.to_string());
    }
    Number::Double(value.to_string().parse().unwrap_or(f64::INFINITY))
}

fn decimal_digits(text: &str, negative: bool) -> Option<Number> {
    let (text, factor) = multiplier(text);
    let (end, suffix) = suffix_of(text, "uyslnd");
    let digits = &text[..end];
    let real = digits.contains(['.', 'e']);
    if !real {
        let value = BigInt::parse_bytes(digits.as_bytes(), 10)? * factor;
        return integer(if negative { -value } else { value }, suffix);
    }
    if suffix == Suffix::None {
        let value: f64 = digits.parse().ok()?;
        let value = value * factor as f64;
        return Some(Number::Double(if negative { -value } else { value }));
    }
    let (mantissa, scale) = exact(digits, factor)?;
    if suffix == Suffix::Decimal {
        return decimal_text(mantissa, scale, negative).map(Number::Decimal);
    }
    let rounded = round_half_even(mantissa, scale);
    integer(if negative { -rounded } else { rounded }, suffix)
}

/// A real as an integer and how many digits stand after its point (negative: zeros before it).
fn exact(digits: &str, factor: u64) -> Option<(BigInt, i32)> {
    let (mantissa, exponent) = digits.split_once('e').unwrap_or((digits, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let exponent: i32 = exponent.parse().ok()?;
    if exponent.abs() > 400 {
        return None;
    }
    let value = BigInt::parse_bytes(format!("0{whole}{fraction}").as_bytes(), 10)?;
    Some((value * factor, fraction.len() as i32 - exponent))
}

fn power(exponent: i32) -> BigInt {
    BigInt::from(10).pow(exponent.unsigned_abs())
}

fn round_half_even(value: BigInt, scale: i32) -> BigInt {
    if scale <= 0 {
        return value * power(scale);
    }
    let unit = power(scale);
    let (quotient, rest) = (&value / &unit, &value % &unit);
    let twice = rest * 2;
    let up = twice > unit || (twice == unit && quotient.bit(0));
    if up { quotient + 1 } else { quotient }
}

fn decimal_text(value: BigInt, scale: i32, negative: bool) -> Option<String> {
    let (mut value, mut scale) = if scale < 0 { (value * power(scale), 0) } else { (value, scale) };
    while scale > 0 && (scale > 28 || value.bits() > 96) {
        value = round_half_even(value, 1);
        scale -= 1;
    }
    if !fits_decimal(&value) {
        return None;
    }
    let sign = if negative && value.sign() != Sign::NoSign { "-" } else { "" };
    let digits = format!("{:0>width$}", value.to_string(), width = scale as usize + 1);
    let (whole, fraction) = digits.split_at(digits.len() - scale as usize);
    Some(if scale == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{fraction}") })
}
