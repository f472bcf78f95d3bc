//! Reads a text as PowerShell's tokenizer reads a number: `0x1F`, `1kb`, `5L`, `0b101`, `1e3`, `2.5d`.

use super::number::Number;
use crate::value::Value;
use num_bigint::BigInt;
use num_traits::{Num, ToPrimitive};
use rust_decimal::Decimal;
use std::rc::Rc;

/// The number that a text spells, blanks around it and a sign before it allowed; none when it is not a number.
pub fn scan_number(text: &str) -> Option<Value> {
    let text = text.trim();
    if text.is_empty() {
        return Some(Value::Int(0));
    }
    let (negative, body) = match text.as_bytes()[0] {
        b'-' => (true, &text[1..]),
        b'+' => (false, &text[1..]),
        _ => (false, text),
    };
    literal(body, negative)
}

/// The parts of a number's text.
struct Parts<'a> {
    digits: &'a str,
    radix: u32,
    suffix: String,
    multiplier: i64,
}

/// The value of a literal without sign, negated when asked.
pub fn literal(text: &str, negative: bool) -> Option<Value> {
    let parts = split(text)?;
    if parts.radix != 10 {
        return whole_of_radix(&parts, negative);
    }
    let digits = parts.digits;
    let real = digits.contains(['.', 'e', 'E']);
    let valid = digits.bytes().any(|b| b.is_ascii_digit())
        && digits.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'e' | b'E' | b'+' | b'-'))
        && digits.starts_with(|c: char| c.is_ascii_digit() || c == '.');
    if !valid {
        return None;
    }
    if real || parts.suffix == "d" {
        return real_number(&parts, negative);
    }
    let value = BigInt::from_str_radix(digits, 10).ok()? * parts.multiplier;
    whole(if negative { -value } else { value }, &parts.suffix)
}

fn split(text: &str) -> Option<Parts<'_>> {
    let (radix, body) = match text.get(..2) {
        Some("0x" | "0X") => (16, &text[2..]),
        Some("0b" | "0B") => (2, &text[2..]),
        _ => (10, text),
    };
    let mut rest = body;
    let mut multiplier = 1;
    if rest.len() > 2 && rest.is_char_boundary(rest.len() - 2) && rest.as_bytes()[rest.len() - 1].eq_ignore_ascii_case(&b'b') {
        let power = match rest.as_bytes()[rest.len() - 2].to_ascii_lowercase() {
            b'k' => 1,
            b'm' => 2,
            b'g' => 3,
            b't' => 4,
            b'p' => 5,
            _ => 0,
        };
        if power > 0 {
            multiplier = 1i64 << (10 * power);
            rest = &rest[..rest.len() - 2];
        }
    }
    let is_suffix = |c: char| match radix {
        16 => matches!(c, 'l' | 'L' | 's' | 'S' | 'u' | 'U' | 'y' | 'Y' | 'n' | 'N'),
        _ => matches!(c, 'd' | 'D' | 'l' | 'L' | 's' | 'S' | 'u' | 'U' | 'y' | 'Y' | 'n' | 'N'),
    };
    let digits = rest.trim_end_matches(is_suffix);
    let suffix = rest[digits.len()..].to_ascii_lowercase();
    if digits.is_empty() || !matches!(suffix.as_str(), "" | "d" | "l" | "s" | "u" | "y" | "n" | "ul" | "us" | "uy") {
        return None;
    }
    Some(Parts { digits, radix, suffix, multiplier })
}

/// Hexadecimal and binary digits are two's complement at their own width.
fn whole_of_radix(parts: &Parts, negative: bool) -> Option<Value> {
    let bits = match parts.radix {
        16 => 4 * parts.digits.len(),
        _ => parts.digits.len(),
    };
    if !parts.digits.chars().all(|c| c.is_digit(parts.radix)) {
        return None;
    }
    let mut value = BigInt::from_str_radix(parts.digits, parts.radix).ok()?;
    let unsigned = parts.suffix.starts_with('u');
    let width = match (parts.suffix.as_str(), parts.radix) {
        ("n", _) => Some(bits),
        ("y", _) if bits == 8 => Some(8),
        ("s", _) if bits == 16 => Some(16),
        ("l", _) if bits == 64 => Some(64),
        ("", _) if matches!(bits, 32 | 64) || bits > 64 => Some(bits),
        ("", 2) if matches!(bits, 8 | 16) => Some(bits),
        _ => None,
    };
    if let (false, Some(width)) = (unsigned, width) {
        let sign_bit = BigInt::from(1) << (width - 1);
        if value >= sign_bit && (parts.suffix != "n" || matches!(width, 8 | 16 | 32 | 64 | 96 | 128) || width % 8 == 0) {
            value -= BigInt::from(1) << width;
        }
    }
    value *= parts.multiplier;
    whole(if negative { -value } else { value }, &parts.suffix)
}

fn whole(value: BigInt, suffix: &str) -> Option<Value> {
    Some(match suffix {
        "" => match (value.to_i32(), value.to_i64()) {
            (Some(v), _) => Value::Int(v),
            (None, Some(v)) => Value::Long(v),
            (None, None) => match Decimal::from_str_exact(&value.to_string()) {
                Ok(d) => Value::Decimal(Rc::new(d)),
                Err(_) => Value::Double(value.to_f64()?),
            },
        },
        "l" => Value::Long(value.to_i64()?),
        "s" => Value::Short(value.to_i16()?),
        "y" => Value::SByte(value.to_i8()?),
        "uy" => Value::Byte(value.to_u8()?),
        "us" => Value::UShort(value.to_u16()?),
        "ul" => Value::ULong(value.to_u64()?),
        "u" => match value.to_u32() {
            Some(v) => Value::UInt(v),
            None => Value::ULong(value.to_u64()?),
        },
        "n" => Value::BigInt(Rc::new(value)),
        _ => return None,
    })
}

fn real_number(parts: &Parts, negative: bool) -> Option<Value> {
    if parts.suffix == "d" {
        let value = super::parse::decimal_exact(parts.digits)?;
        let value = value.checked_mul(Decimal::from(parts.multiplier))?;
        return Some(Value::Decimal(Rc::new(if negative { -value } else { value })));
    }
    let value: f64 = parts.digits.parse().ok()?;
    let value = value * parts.multiplier as f64;
    let value = if negative { -value } else { value };
    if parts.suffix.is_empty() {
        return Some(Value::Double(value));
    }
    let rounded = Number::Real(value).rounded()?;
    whole(rounded, &parts.suffix)
}
