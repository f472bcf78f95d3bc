//! A time as text: standard and custom formats.

use super::civil::{Parts, parts};
use super::names::DateFormat;
use crate::value::{DateTime, TimeKind, TimeSpan};

/// Why a time has no text in a format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormatProblem {
    /// No such format
    Invalid,
}

/// The time in a format; with an offset it is a DateTimeOffset's.
pub fn format(time: DateTime, offset: Option<i64>, pattern: &str, culture: &DateFormat) -> Result<String, FormatProblem> {
    let mut letters = pattern.chars();
    match (letters.next(), letters.next()) {
        (None, _) => Ok(custom(time, offset, &default_pattern(offset, culture), culture)?),
        (Some(letter), None) => standard(time, offset, letter, culture),
        _ => custom(time, offset, pattern, culture),
    }
}

fn default_pattern(offset: Option<i64>, culture: &DateFormat) -> String {
    let zone = if offset.is_some() { " zzz" } else { "" };
    format!("{} {}{zone}", culture.short_date, culture.long_time)
}

/// The custom pattern that a standard letter stands for.
pub(super) fn pattern_of(letter: char, offset: bool, culture: &DateFormat) -> Option<String> {
    Some(match letter {
        'd' => culture.short_date.to_owned(),
        'D' => culture.long_date.to_owned(),
        'f' => format!("{} {}", culture.long_date, culture.short_time),
        'F' | 'U' => format!("{} {}", culture.long_date, culture.long_time),
        'g' => format!("{} {}", culture.short_date, culture.short_time),
        'G' => format!("{} {}", culture.short_date, culture.long_time),
        'm' | 'M' => culture.month_day.to_owned(),
        'o' | 'O' if offset => "yyyy'-'MM'-'dd'T'HH':'mm':'ss'.'fffffffzzz".to_owned(),
        'o' | 'O' => "yyyy'-'MM'-'dd'T'HH':'mm':'ss'.'fffffffK".to_owned(),
        'r' | 'R' => "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'".to_owned(),
        's' => "yyyy'-'MM'-'dd'T'HH':'mm':'ss".to_owned(),
        't' => culture.short_time.to_owned(),
        'T' => culture.long_time.to_owned(),
        'u' => "yyyy'-'MM'-'dd HH':'mm':'ss'Z'".to_owned(),
        'y' | 'Y' => culture.year_month.to_owned(),
        _ => return None,
    })
}

fn standard(time: DateTime, offset: Option<i64>, letter: char, culture: &DateFormat) -> Result<String, FormatProblem> {
    let invariant = super::date_format("");
    let pattern = pattern_of(letter, offset.is_some(), culture).ok_or(FormatProblem::Invalid)?;
    let shifted = |by: i64| DateTime::new((time.ticks() + by).clamp(0, DateTime::MAX_TICKS), time.kind());
    match (letter, offset) {
        ('r' | 'R' | 'u', Some(offset)) => custom(shifted(-offset), Some(0), &pattern, invariant),
        ('r' | 'R' | 'u' | 'o' | 'O' | 's', _) => custom(time, offset, &pattern, invariant),
        ('U', Some(_)) => Err(FormatProblem::Invalid),
        ('U', None) => custom(super::to_universal(time), None, &pattern, culture),
        _ => custom(time, offset, &pattern, culture),
    }
}

/// A custom pattern in pieces: runs of one letter, literals.
pub(super) enum Piece {
    /// A letter and how often it stands
    Run(char, usize),
    /// Text as it is
    Literal(String),
    /// `:`
    TimeSeparator,
    /// `/`
    DateSeparator,
}

/// Reads a custom pattern; none for an unclosed quote or a lone `%` or `\`.
pub(super) fn pieces(pattern: &str) -> Option<Vec<Piece>> {
    let letters: Vec<char> = pattern.chars().collect();
    let mut pieces = Vec::new();
    let mut i = 0;
    while i < letters.len() {
        let letter = letters[i];
        match letter {
            'd' | 'f' | 'F' | 'g' | 'h' | 'H' | 'K' | 'm' | 'M' | 's' | 't' | 'y' | 'z' => {
                let run = letters[i..].iter().take_while(|c| **c == letter).count();
                let run = if letter == 'K' { 1 } else { run };
                pieces.push(Piece::Run(letter, run));
                i += run;
                continue;
            }
            '\'' | '"' => {
                let mut text = String::new();
                i += 1;
                loop {
                    let c = *letters.get(i)?;
                    i += 1;
                    match c {
                        _ if c == letter => break,
                        '\\' => {
                            text.push(*letters.get(i)?);
                            i += 1;
                        }
                        _ => text.push(c),
                    }
                }
                pieces.push(Piece::Literal(text));
                continue;
            }
            '\\' => {
                pieces.push(Piece::Literal(letters.get(i + 1)?.to_string()));
                i += 2;
                continue;
            }
            '%' => {
                if letters.get(i + 1).is_none_or(|c| *c == '%') {
                    return None;
                }
            }
            ':' => pieces.push(Piece::TimeSeparator),
            '/' => pieces.push(Piece::DateSeparator),
            other => pieces.push(Piece::Literal(other.to_string())),
        }
        i += 1;
    }
    Some(pieces)
}

fn custom(time: DateTime, offset: Option<i64>, pattern: &str, culture: &DateFormat) -> Result<String, FormatProblem> {
    let pieces = pieces(pattern).ok_or(FormatProblem::Invalid)?;
    let parts = parts(time.ticks());
    let mut out = String::new();
    for piece in pieces {
        match piece {
            Piece::Literal(text) => out.push_str(&text),
            Piece::TimeSeparator => out.push(':'),
            Piece::DateSeparator => out.push_str(culture.date_separator),
            Piece::Run(letter, count) => run(&mut out, letter, count, &parts, time, offset, culture)?,
        }
    }
    Ok(out)
}

fn padded(out: &mut String, value: i64, count: usize) {
    out.push_str(&format!("{value:0width$}", width = count.min(2)));
}

fn run(
    out: &mut String,
    letter: char,
    count: usize,
    parts: &Parts,
    time: DateTime,
    offset: Option<i64>,
    culture: &DateFormat,
) -> Result<(), FormatProblem> {
    match (letter, count) {
        ('d', 1 | 2) => padded(out, parts.day, count),
        ('d', 3) => out.push_str(culture.short_days[parts.day_of_week as usize]),
        ('d', _) => out.push_str(culture.days[parts.day_of_week as usize]),
        ('M', 1 | 2) => padded(out, parts.month, count),
        ('M', 3) => out.push_str(culture.short_months[parts.month as usize - 1]),
        ('M', _) => out.push_str(culture.months[parts.month as usize - 1]),
        ('y', 1) => out.push_str(&(parts.year % 100).to_string()),
        ('y', 2) => out.push_str(&format!("{:02}", parts.year % 100)),
        ('y', _) => out.push_str(&format!("{:0count$}", parts.year)),
        ('h', _) => padded(out, if parts.hour % 12 == 0 { 12 } else { parts.hour % 12 }, count),
        ('H', _) => padded(out, parts.hour, count),
        ('m', _) => padded(out, parts.minute, count),
        ('s', _) => padded(out, parts.second, count),
        ('f' | 'F', 8..) => return Err(FormatProblem::Invalid),
        ('f', _) => out.push_str(&format!("{:07}", parts.fraction)[..count]),
        ('F', _) => {
            let text = format!("{:07}", parts.fraction);
            let text = text[..count].trim_end_matches('0');
            // A point before a fraction that is not there goes too.
            if text.is_empty() && out.ends_with('.') {
                out.pop();
            }
            out.push_str(text);
        }
        ('t', 1) => out.push_str(&culture.halves[usize::from(parts.hour >= 12)].chars().take(1).collect::<String>()),
        ('t', _) => out.push_str(culture.halves[usize::from(parts.hour >= 12)]),
        ('g', _) => out.push_str("A.D."),
        ('z', _) => out.push_str(&zone(offset.unwrap_or_else(|| super::offset_of(time)), count)),
        ('K', _) => match (offset, time.kind()) {
            (Some(offset), _) => out.push_str(&zone(offset, 3)),
            (None, TimeKind::Utc) => out.push('Z'),
            (None, TimeKind::Local) => out.push_str(&zone(super::offset_of(time), 3)),
            (None, TimeKind::Unspecified) => {}
        },
        _ => {}
    }
    Ok(())
}

/// `+2`, `+02`, `+02:00`
fn zone(offset: i64, count: usize) -> String {
    let sign = if offset < 0 { '-' } else { '+' };
    let minutes = offset.abs() / TimeSpan::SECOND / 60;
    match count {
        1 => format!("{sign}{}", minutes / 60),
        2 => format!("{sign}{:02}", minutes / 60),
        _ => format!("{sign}{:02}:{:02}", minutes / 60, minutes % 60),
    }
}
