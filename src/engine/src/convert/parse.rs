//! Texts as numbers by .NET's number styles (`Parse`), before PowerShell's own spellings are tried.

use num_bigint::BigInt;
use rust_decimal::Decimal;
use std::str::FromStr;

/// A decimal number's text: sign, digits with thousands separators, fraction, exponent.
struct Spelled {
    text: String,
}

/// Reads a number leniently: blanks around, a sign before or after, `,` between digits, a fraction, an exponent.
fn spelled(text: &str) -> Option<Spelled> {
    let mut body = text.trim_matches(|c: char| matches!(c, ' ' | '\t'..='\r'));
    let mut negative = false;
    if let Some(rest) = body.strip_prefix(['-', '+']) {
        negative = body.starts_with('-');
        body = rest;
    } else if let Some(rest) = body.strip_suffix(['-', '+']) {
        negative = body.ends_with('-');
        body = rest;
    }
    let (mantissa, exponent) = match body.find(['e', 'E']) {
        Some(at) => (&body[..at], Some(&body[at + 1..])),
        None => (body, None),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, fraction),
        None => (mantissa, ""),
    };
    let whole_ok = whole.bytes().all(|b| b.is_ascii_digit() || b == b',') && !whole.starts_with(',');
    let fraction_ok = fraction.bytes().all(|b| b.is_ascii_digit());
    let any = whole.bytes().chain(fraction.bytes()).any(|b| b.is_ascii_digit());
    let exponent_ok = exponent.is_none_or(|e| {
        let digits = e.strip_prefix(['-', '+']).unwrap_or(e);
        !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit())
    });
    if !whole_ok || !fraction_ok || !any || !exponent_ok {
        return None;
    }
    let mut out = String::with_capacity(body.len() + 1);
    if negative {
        out.push('-');
    }
    out.extend(whole.chars().filter(|&c| c != ','));
    if whole.is_empty() {
        out.push('0');
    }
    if !fraction.is_empty() {
        out.push('.');
        out.push_str(fraction);
    }
    if let Some(e) = exponent {
        out.push('e');
        out.push_str(e);
    }
    Some(Spelled { text: out })
}

/// A text as a double: also `NaN`, `Infinity`.
pub fn double(text: &str) -> Option<f64> {
    let trimmed = text.trim();
    let lower = trimmed.to_ascii_lowercase();
    match lower.as_str() {
        "nan" | "-nan" | "+nan" => return Some(f64::NAN),
        "infinity" | "+infinity" | "\u{221e}" => return Some(f64::INFINITY),
        "-infinity" | "-\u{221e}" => return Some(f64::NEG_INFINITY),
        _ => {}
    }
    spelled(text)?.text.parse().ok()
}

/// What a text is as a decimal.
pub enum DecimalText {
    /// A number
    Value(Decimal),
    /// A number that a decimal cannot hold
    TooLarge,
    /// Not a number
    Malformed,
}

/// A text as a decimal.
pub fn decimal(text: &str) -> DecimalText {
    match spelled(text) {
        None => DecimalText::Malformed,
        Some(s) => decimal_exact(&s.text).map_or(DecimalText::TooLarge, DecimalText::Value),
    }
}

/// Digits with fraction and exponent as a decimal, trailing zeros kept, rounded to 28 places.
pub fn decimal_exact(text: &str) -> Option<Decimal> {
    let (mantissa, exponent) = match text.find(['e', 'E']) {
        Some(at) => (&text[..at], text[at + 1..].parse::<i32>().ok()?),
        None => (text, 0),
    };
    if exponent == 0 {
        return Decimal::from_str(mantissa).ok();
    }
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let negative = whole.starts_with('-');
    let digits: String = whole.chars().chain(fraction.chars()).filter(char::is_ascii_digit).collect();
    let places = fraction.len() as i32 - exponent;
    let trimmed = digits.trim_start_matches('0');
    let spelled = if trimmed.is_empty() {
        "0".to_owned()
    } else if places <= 0 {
        if trimmed.len() as i32 - places > 40 {
            return None;
        }
        format!("{trimmed}{}", "0".repeat(places.unsigned_abs() as usize))
    } else {
        if places > 200 {
            return Some(Decimal::ZERO);
        }
        let padded = format!("{trimmed:0>width$}", width = places as usize + 1);
        let (a, b) = padded.split_at(padded.len() - places as usize);
        format!("{a}.{b}")
    };
    let value = Decimal::from_str(&spelled).ok()?;
    Some(if negative { -value } else { value })
}

/// A text as an integer by `Parse`: blanks, sign, digits, thousands separators.
pub fn integer(text: &str) -> Option<BigInt> {
    let s = spelled(text)?.text;
    if s.contains(['.', 'e']) {
        return None;
    }
    s.parse().ok()
}
