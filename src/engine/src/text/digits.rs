//! `Digits`: a number as decimal digits and a scale, what all number formats work on.

use num_bigint::BigInt;
use rust_decimal::Decimal;

/// A number `0.d1d2d3... * 10^scale`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Digits {
    /// Whether it has a minus sign.
    pub negative: bool,
    /// ASCII digits without leading zeros; empty for zero.
    pub digits: Vec<u8>,
    /// Where the decimal point stands.
    pub scale: i32,
}

impl Digits {
    /// The digits of a text of decimal digits with `places` of them after the point.
    fn of_text(negative: bool, text: &str, places: i32) -> Digits {
        let trimmed = text.trim_start_matches('0');
        Digits { negative, digits: trimmed.as_bytes().to_vec(), scale: trimmed.len() as i32 - places }
    }

    /// An integer.
    pub fn of_integer(value: i128) -> Digits {
        Digits::of_text(value < 0, &value.unsigned_abs().to_string(), 0)
    }

    /// A big integer.
    pub fn of_big(value: &BigInt) -> Digits {
        Digits::of_text(value.sign() == num_bigint::Sign::Minus, &value.magnitude().to_string(), 0)
    }

    /// A decimal, trailing zeros kept.
    pub fn of_decimal(value: &Decimal) -> Digits {
        let mut digits = Digits::of_text(value.is_sign_negative(), &value.mantissa().unsigned_abs().to_string(), value.scale() as i32);
        if digits.digits.is_empty() {
            digits.negative = false;
            digits.scale = -(value.scale() as i32);
        }
        digits
    }

    /// A finite double: the fewest digits that read back the same.
    pub fn of_double(value: f64) -> Digits {
        Digits::of_scientific(&format!("{value:e}"))
    }

    /// A finite float: the fewest digits that read back the same.
    pub fn of_single(value: f32) -> Digits {
        Digits::of_scientific(&format!("{value:e}"))
    }

    /// A finite double with a number of significant digits, zeros at the end dropped.
    pub fn of_double_significant(value: f64, count: usize) -> Digits {
        Digits::of_scientific(&format!("{value:.*e}", count.max(1) - 1))
    }

    /// A finite double with a number of places after the point, exactly rounded.
    pub fn of_double_places(value: f64, places: usize) -> Digits {
        let text = format!("{:.*}", places.min(1000), value.abs());
        let plain: String = text.chars().filter(char::is_ascii_digit).collect();
        let mut digits = Digits::of_text(value.is_sign_negative(), &plain, places.min(1000) as i32);
        digits.trim();
        digits
    }

    fn of_scientific(text: &str) -> Digits {
        let (mantissa, exponent) = text.split_once('e').unwrap_or((text, "0"));
        let negative = mantissa.starts_with('-');
        let digits: Vec<u8> = mantissa.bytes().filter(u8::is_ascii_digit).collect();
        let mut digits = Digits { negative, digits, scale: exponent.parse::<i32>().unwrap_or(0) + 1 };
        digits.trim();
        digits
    }

    /// Drops zeros at the end (and all of a zero).
    pub fn trim(&mut self) {
        while self.digits.last() == Some(&b'0') {
            self.digits.pop();
        }
        if self.digits.is_empty() {
            self.scale = 0;
        }
    }

    /// Whether it is zero.
    pub fn is_zero(&self) -> bool {
        self.digits.iter().all(|&d| d == b'0')
    }

    /// Rounds to `count` digits from the first one, halves away from zero.
    pub fn round(&mut self, count: i32) {
        let keep = count.max(0) as usize;
        if count < 0 || keep >= self.digits.len() {
            if count < 0 {
                self.digits.clear();
                self.scale = 0;
            }
            return;
        }
        let up = self.digits[keep] >= b'5';
        self.digits.truncate(keep);
        if up {
            while self.digits.last() == Some(&b'9') {
                self.digits.pop();
            }
            match self.digits.last_mut() {
                Some(last) => *last += 1,
                None => {
                    self.digits.push(b'1');
                    self.scale += 1;
                }
            }
        }
        self.trim();
    }

    /// The digit at a position counted from the first, zero outside.
    pub fn at(&self, position: i32) -> u8 {
        usize::try_from(position).ok().and_then(|i| self.digits.get(i)).copied().unwrap_or(b'0')
    }

    /// `1234.5` or `1.2345E+20`: `G` without padding, the minus sign included.
    pub fn general(&self, max_digits: i32, e: char) -> String {
        let mut out = String::with_capacity(24);
        if self.negative {
            out.push('-');
        }
        self.general_into(&mut out, max_digits, e, ".");
        out
    }

    /// The same without sign, appended, with a decimal separator.
    pub fn general_into(&self, out: &mut String, max_digits: i32, e: char, point: &str) {
        if self.digits.is_empty() {
            out.push('0');
            return;
        }
        let scientific = self.scale > max_digits || self.scale < -3;
        let places = if scientific { 1 } else { self.scale };
        if places > 0 {
            (0..places).for_each(|i| out.push(char::from(self.at(i))));
        } else {
            out.push('0');
        }
        if (self.digits.len() as i32) > places {
            out.push_str(point);
            (places..0).for_each(|_| out.push('0'));
            (places.max(0)..self.digits.len() as i32).for_each(|i| out.push(char::from(self.at(i))));
        }
        if scientific {
            exponent_into(out, self.scale - 1, e, 2, true);
        }
    }

    /// The digits before the point, `"0"` when there are none.
    pub fn whole(&self) -> String {
        if self.scale <= 0 || self.digits.is_empty() {
            return "0".to_owned();
        }
        (0..self.scale).map(|i| char::from(self.at(i))).collect()
    }

    /// `count` digits after the point.
    pub fn fraction(&self, count: usize) -> String {
        (0..count as i32).map(|i| char::from(self.at(self.scale + i))).collect()
    }
}

/// Appends `E+05`.
pub fn exponent_into(out: &mut String, exponent: i32, e: char, min_digits: usize, plus: bool) {
    out.push(e);
    if exponent < 0 {
        out.push('-');
    } else if plus {
        out.push('+');
    }
    out.push_str(&format!("{:0min_digits$}", exponent.unsigned_abs()));
}
