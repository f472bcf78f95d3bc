//! Time spans as text, in .NET's formats, and back.

use crate::value::TimeSpan;

const SECOND: i64 = TimeSpan::SECOND;
const MINUTE: i64 = 60 * SECOND;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// Why a text is no time span.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// It has no form of a time span
    Form,
    /// A number in it is too large
    Overflow,
}

/// Days, hours, minutes, seconds, ticks; all not negative.
fn parts(span: TimeSpan) -> (u64, u64, u64, u64, u64) {
    let ticks = span.0.unsigned_abs();
    let (second, minute, hour, day) = (SECOND as u64, MINUTE as u64, HOUR as u64, DAY as u64);
    (ticks / day, ticks / hour % 24, ticks / minute % 60, ticks / second % 60, ticks % second)
}

/// The span in a standard or custom format; none when the format is invalid.
pub fn format(span: TimeSpan, pattern: &str) -> Option<String> {
    let (d, h, m, s, f) = parts(span);
    let sign = if span.0 < 0 { "-" } else { "" };
    Some(match pattern {
        "" | "c" | "t" | "T" => {
            let days = if d > 0 { format!("{d}.") } else { String::new() };
            let fraction = if f > 0 { format!(".{f:07}") } else { String::new() };
            format!("{sign}{days}{h:02}:{m:02}:{s:02}{fraction}")
        }
        "g" => {
            let days = if d > 0 { format!("{d}:") } else { String::new() };
            let fraction = format!("{f:07}");
            let fraction = fraction.trim_end_matches('0');
            let fraction = if fraction.is_empty() { String::new() } else { format!(".{fraction}") };
            format!("{sign}{days}{h}:{m:02}:{s:02}{fraction}")
        }
        "G" => format!("{sign}{d}:{h:02}:{m:02}:{s:02}.{f:07}"),
        _ if pattern.chars().count() == 1 => return None,
        _ => return custom(span, pattern),
    })
}

fn custom(span: TimeSpan, pattern: &str) -> Option<String> {
    let (d, h, m, s, f) = parts(span);
    let letters: Vec<char> = pattern.chars().collect();
    let mut out = String::new();
    let mut i = 0;
    while i < letters.len() {
        let letter = letters[i];
        let run = letters[i..].iter().take_while(|c| **c == letter).count();
        match letter {
            'd' if run <= 8 => out.push_str(&format!("{d:0run$}")),
            'h' if run <= 2 => out.push_str(&format!("{h:0run$}")),
            'm' if run <= 2 => out.push_str(&format!("{m:0run$}")),
            's' if run <= 2 => out.push_str(&format!("{s:0run$}")),
            'f' if run <= 7 => out.push_str(&format!("{f:07}")[..run]),
            'F' if run <= 7 => out.push_str(format!("{f:07}")[..run].trim_end_matches('0')),
            '\\' => {
                out.push(*letters.get(i + 1)?);
                i += 2;
                continue;
            }
            '%' => {
                if letters.get(i + 1).is_none_or(|c| *c == '%') {
                    return None;
                }
                i += 1;
                continue;
            }
            '\'' | '"' => {
                let end = letters[i + 1..].iter().position(|c| *c == letter)?;
                out.extend(&letters[i + 1..i + 1 + end]);
                i += end + 2;
                continue;
            }
            _ => return None,
        }
        i += run;
    }
    Some(out)
}

/// The span of days, hours, minutes, seconds and ticks, if it fits.
fn combined(negative: bool, d: i64, h: i64, m: i64, s: i64, f: i64) -> Result<TimeSpan, Problem> {
    if h > 23 || m > 59 || s > 59 || d > 10_675_199 {
        return Err(Problem::Overflow);
    }
    let ticks = i128::from(d) * i128::from(DAY) + i128::from(h * HOUR + m * MINUTE + s * SECOND + f);
    let ticks = if negative { -ticks } else { ticks };
    i64::try_from(ticks).map(TimeSpan).map_err(|_| Problem::Overflow)
}

fn number(text: &str) -> Result<i64, Problem> {
    if text.is_empty() || !text.bytes().all(|b| b.is_ascii_digit()) {
        return Err(Problem::Form);
    }
    text.parse().map_err(|_| Problem::Overflow)
}

/// `[d.]hh:mm[:ss[.fffffff]]`, `d`, `d:hh:mm:ss`
pub fn parse(text: &str) -> Result<TimeSpan, Problem> {
    let text = text.trim();
    let (negative, text) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let fields: Vec<&str> = text.split(':').collect();
    if fields.len() == 1 {
        return combined(negative, number(text)?, 0, 0, 0, 0);
    }
    let (day, first) = match fields[0].split_once('.') {
        Some((day, hour)) => (Some(number(day)?), number(hour)?),
        None => (None, number(fields[0])?),
    };
    let last = fields[fields.len() - 1];
    let (last, fraction) = match last.split_once('.') {
        Some((whole, digits)) if fields.len() > 2 => (number(whole)?, fraction(digits)?),
        Some(_) => return Err(Problem::Form),
        None => (number(last)?, 0),
    };
    let middle: Vec<i64> = fields[1..fields.len() - 1].iter().map(|f| number(f)).collect::<Result<_, _>>()?;
    match (day, middle.as_slice()) {
        (day, []) => combined(negative, day.unwrap_or(0), first, last, 0, 0),
        // Without a day, an hour over 23 makes the three numbers days, hours and minutes.
        (None, [minute]) if first > 23 && fraction == 0 => combined(negative, first, *minute, last, 0, 0),
        (day, [minute]) => combined(negative, day.unwrap_or(0), first, *minute, last, fraction),
        (None, [hour, minute]) => combined(negative, first, *hour, *minute, last, fraction),
        _ => Err(Problem::Form),
    }
}

fn fraction(digits: &str) -> Result<i64, Problem> {
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return Err(Problem::Form);
    }
    let value: f64 = format!("0.{digits}").parse().map_err(|_| Problem::Form)?;
    Ok((value * SECOND as f64).round() as i64)
}

/// A text in a custom or standard format.
pub fn parse_exact(text: &str, pattern: &str) -> Result<TimeSpan, Problem> {
    if matches!(pattern, "c" | "t" | "T" | "g" | "G" | "") {
        return parse(text);
    }
    let letters: Vec<char> = pattern.chars().collect();
    let mut rest: Vec<char> = text.chars().rev().collect();
    let mut values = [0; 5];
    let mut i = 0;
    while i < letters.len() {
        let letter = letters[i];
        let run = letters[i..].iter().take_while(|c| **c == letter).count();
        let slot = match letter {
            'd' => 0,
            'h' => 1,
            'm' => 2,
            's' => 3,
            'f' | 'F' => 4,
            '%' => {
                i += 1;
                continue;
            }
            '\\' => {
                if rest.pop() != letters.get(i + 1).copied() {
                    return Err(Problem::Form);
                }
                i += 2;
                continue;
            }
            '\'' | '"' => {
                let end = letters[i + 1..].iter().position(|c| *c == letter).ok_or(Problem::Form)?;
                for c in &letters[i + 1..i + 1 + end] {
                    if rest.pop() != Some(*c) {
                        return Err(Problem::Form);
                    }
                }
                i += end + 2;
                continue;
            }
            _ => return Err(Problem::Form),
        };
        let most = if slot == 0 {
            8
        } else if slot == 4 {
            run
        } else {
            2
        };
        let mut digits = String::new();
        while digits.len() < most && rest.last().is_some_and(char::is_ascii_digit) {
            digits.extend(rest.pop());
        }
        if digits.len() < run && letter != 'F' {
            return Err(Problem::Form);
        }
        values[slot] = if slot == 4 { fraction(&digits).unwrap_or(0) } else { number(&digits)? };
        i += run;
    }
    if !rest.is_empty() {
        return Err(Problem::Form);
    }
    combined(false, values[0], values[1], values[2], values[3], values[4])
}
