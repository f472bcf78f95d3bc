//! `DateTime.ParseExact`: a text in a given format.

use super::civil::ticks_of;
use super::format::{Piece, pattern_of, pieces};
use super::names::DateFormat;
use super::parse::{Parsed, fraction};
use crate::value::TimeSpan;

struct Fields {
    year: Option<i64>,
    month: Option<i64>,
    day: Option<i64>,
    weekday: Option<i64>,
    hour: i64,
    minute: i64,
    second: i64,
    fraction: i64,
    half: Option<usize>,
    offset: Option<i64>,
    zulu: bool,
}

/// Reads a text in a standard or custom format; none when it does not have the form.
pub fn parse_exact(text: &str, pattern: &str, culture: &DateFormat, blanks: bool, today: i64) -> Option<Parsed> {
    let mut letters = pattern.chars();
    let pattern = match (letters.next(), letters.next()) {
        (Some(letter), None) => pattern_of(letter, false, if "orsuORSU".contains(letter) { super::date_format("") } else { culture })?,
        (None, _) => return None,
        _ => pattern.to_owned(),
    };
    let text = if blanks { text.trim() } else { text };
    let mut rest: Vec<char> = text.chars().rev().collect();
    let mut fields = Fields {
        year: None,
        month: None,
        day: None,
        weekday: None,
        hour: 0,
        minute: 0,
        second: 0,
        fraction: 0,
        half: None,
        offset: None,
        zulu: false,
    };
    for piece in pieces(&pattern)? {
        match piece {
            Piece::Literal(literal) => literal.chars().try_for_each(|c| (rest.pop()? == c).then_some(()))?,
            Piece::TimeSeparator => (rest.pop()? == ':').then_some(())?,
            Piece::DateSeparator => culture.date_separator.chars().try_for_each(|c| (rest.pop()? == c).then_some(()))?,
            Piece::Run(letter, count) => field(&mut rest, letter, count, culture, &mut fields)?,
        }
    }
    if !rest.is_empty() {
        return None;
    }
    finish(&fields, today)
}

/// Up to so many digits.
fn digits(rest: &mut Vec<char>, least: usize, most: usize) -> Option<String> {
    let mut text = String::new();
    while text.len() < most && rest.last().is_some_and(char::is_ascii_digit) {
        text.push(rest.pop()?);
    }
    (text.len() >= least).then_some(text)
}

fn number(rest: &mut Vec<char>, count: usize) -> Option<i64> {
    let (least, most) = if count == 1 { (1, 2) } else { (2, 2) };
    digits(rest, least, most)?.parse().ok()
}

/// One of some names: the longest that fits.
fn name(rest: &mut Vec<char>, names: &[&str]) -> Option<usize> {
    let text: String = rest.iter().rev().collect::<String>().to_lowercase();
    let fits = |n: &&str| !n.is_empty() && text.starts_with(&n.to_lowercase());
    let (at, found) = names.iter().enumerate().filter(|(_, n)| fits(n)).max_by_key(|(_, n)| n.len())?;
    for _ in found.chars() {
        rest.pop();
    }
    Some(at)
}

fn offset(rest: &mut Vec<char>, count: usize) -> Option<i64> {
    let sign = match rest.pop()? {
        '+' => 1,
        '-' => -1,
        _ => return None,
    };
    let hours: i64 = digits(rest, 1, 2)?.parse().ok()?;
    let mut minutes = 0;
    if count >= 3 {
        if rest.last() == Some(&':') {
            rest.pop();
        }
        minutes = digits(rest, 2, 2)?.parse().ok()?;
    }
    Some(sign * (hours * 60 + minutes) * 60 * TimeSpan::SECOND)
}

fn field(rest: &mut Vec<char>, letter: char, count: usize, culture: &DateFormat, fields: &mut Fields) -> Option<()> {
    match (letter, count) {
        ('d', 1 | 2) => fields.day = Some(number(rest, count)?),
        ('d', 3) => fields.weekday = Some(name(rest, &culture.short_days)? as i64),
        ('d', _) => fields.weekday = Some(name(rest, &culture.days)? as i64),
        ('M', 1 | 2) => fields.month = Some(number(rest, count)?),
        ('M', 3) => fields.month = Some(name(rest, &culture.short_months)? as i64 + 1),
        ('M', _) => fields.month = Some(name(rest, &culture.months)? as i64 + 1),
        ('y', 1 | 2) => {
            let n = number(rest, count)?;
            fields.year = Some(if n < 50 { 2000 + n } else { 1900 + n });
        }
        ('y', _) => fields.year = digits(rest, count, count.max(4))?.parse().ok(),
        ('h' | 'H', _) => fields.hour = number(rest, count)?,
        ('m', _) => fields.minute = number(rest, count)?,
        ('s', _) => fields.second = number(rest, count)?,
        ('f', _) => fields.fraction = fraction(&digits(rest, count, count)?),
        ('F', _) => fields.fraction = fraction(&digits(rest, 0, count)?),
        ('t', 1) => {
            let first = |h: &str| h.chars().take(1).collect::<String>();
            let halves = [first(culture.halves[0]), first(culture.halves[1])];
            fields.half = Some(name(rest, &[&halves[0], &halves[1]])?);
        }
        ('t', _) => fields.half = Some(name(rest, &culture.halves)?),
        ('z', _) => fields.offset = Some(offset(rest, count)?),
        ('K', _) => match rest.last() {
            Some('Z') => {
                rest.pop();
                (fields.offset, fields.zulu) = (Some(0), true);
            }
            Some('+' | '-') => fields.offset = Some(offset(rest, 3)?),
            _ => {}
        },
        _ => {}
    }
    Some(())
}

fn finish(fields: &Fields, today: i64) -> Option<Parsed> {
    let now = super::parts(today);
    let has_date = fields.year.is_some() || fields.month.is_some() || fields.day.is_some();
    let day = if has_date { ticks_of(fields.year.unwrap_or(now.year), fields.month.unwrap_or(1), fields.day.unwrap_or(1))? } else { today };
    if fields.weekday.is_some_and(|w| super::parts(day).day_of_week != w) {
        return None;
    }
    let mut hour = fields.hour;
    match fields.half {
        Some(_) if hour > 12 => return None,
        Some(0) if hour == 12 => hour = 0,
        Some(1) if hour < 12 => hour += 12,
        _ => {}
    }
    if hour > 23 || fields.minute > 59 || fields.second > 59 {
        return None;
    }
    let clock = (hour * 3600 + fields.minute * 60 + fields.second) * TimeSpan::SECOND + fields.fraction;
    Some(Parsed { ticks: day + clock, offset: fields.offset, zulu: fields.zulu, has_date })
}
