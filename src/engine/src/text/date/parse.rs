//! `DateTime.Parse`: a date or time in one of the many usual forms.

use super::civil::ticks_of;
use super::names::DateFormat;
use super::scan::{Token, TokenKind, tokens};
use crate::value::TimeSpan;

/// What a text says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parsed {
    /// Ticks by the clock that the text tells.
    pub ticks: i64,
    /// The offset of that clock from UTC in ticks, where the text tells it.
    pub offset: Option<i64>,
    /// Whether the offset stands as `Z`.
    pub zulu: bool,
    /// Whether the text has a date (else it is today's).
    pub has_date: bool,
}

/// Why a text is no date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// It has no form of a date
    Form,
    /// A word that means nothing begins at this index
    UnknownWord(usize),
    /// The day of the week is not that of the date
    DayOfWeek,
}

#[derive(Default)]
struct Found {
    /// Numbers of the date: value, digits
    numbers: Vec<(i64, usize)>,
    /// The month's name and how many numbers stood before it
    month: Option<(i64, usize)>,
    weekday: Option<i64>,
    hour: Option<i64>,
    minute: i64,
    second: i64,
    fraction: i64,
    /// 0 AM, 1 PM
    half: Option<usize>,
    offset: Option<i64>,
    zulu: bool,
}

struct Reader<'a> {
    tokens: Vec<Token>,
    at: usize,
    text: &'a str,
    culture: &'a DateFormat,
    found: Found,
}

/// Reads a date. `today` is the date that a text without one means.
pub fn parse(text: &str, culture: &DateFormat, today: i64) -> Result<Parsed, Problem> {
    let trimmed = text.trim();
    if trimmed.is_empty() {
        return Err(Problem::Form);
    }
    let tokens = tokens(trimmed).ok_or(Problem::Form)?;
    let mut reader = Reader { tokens, at: 0, text: trimmed, culture, found: Found::default() };
    while reader.at < reader.tokens.len() {
        reader.step()?;
    }
    reader.finish(today)
}

impl Reader<'_> {
    fn kind(&self, ahead: usize) -> Option<&TokenKind> {
        self.tokens.get(self.at + ahead).map(|t| &t.kind)
    }

    fn is_mark(&self, ahead: usize, mark: char) -> bool {
        matches!(self.kind(ahead), Some(TokenKind::Mark(m)) if *m == mark)
    }

    fn number(&self, ahead: usize) -> Option<(i64, usize)> {
        match self.kind(ahead) {
            Some(TokenKind::Number(n, digits)) => Some((*n, *digits)),
            _ => None,
        }
    }

    fn step(&mut self) -> Result<(), Problem> {
        match self.kind(0).cloned() {
            Some(TokenKind::Number(n, digits)) => self.digits(n, digits),
            Some(TokenKind::Word(word)) => self.word(&word),
            Some(TokenKind::Mark(mark)) => self.mark(mark),
            None => Ok(()),
        }
    }

    fn digits(&mut self, n: i64, digits: usize) -> Result<(), Problem> {
        if self.is_mark(1, ':') {
            return self.clock(n);
        }
        // `1pm`, `1 pm`
        let after = if self.is_mark(1, ' ') { 2 } else { 1 };
        if let Some(TokenKind::Word(word)) = self.kind(after)
            && let Some(half) = self.half(word)
        {
            if self.found.hour.is_some() || n > 23 {
                return Err(Problem::Form);
            }
            self.found.hour = Some(n);
            self.found.half = Some(half);
            self.at += after + 1;
            return Ok(());
        }
        if self.found.numbers.len() == 3 {
            return Err(Problem::Form);
        }
        self.found.numbers.push((n, digits));
        self.at += 1;
        Ok(())
    }

    /// `13:05:06.123`
    fn clock(&mut self, hour: i64) -> Result<(), Problem> {
        if self.found.hour.is_some() {
            return Err(Problem::Form);
        }
        self.found.hour = Some(hour);
        let (minute, _) = self.number(2).ok_or(Problem::Form)?;
        self.found.minute = minute;
        self.at += 3;
        if self.is_mark(0, ':') {
            let (second, _) = self.number(1).ok_or(Problem::Form)?;
            self.found.second = second;
            self.at += 2;
            if self.is_mark(0, '.') || self.is_mark(0, ',') {
                let (_, digits) = self.number(1).ok_or(Problem::Form)?;
                let start = self.tokens[self.at + 1].at;
                let digits: String = self.text.chars().skip(start).take(digits).collect();
                self.found.fraction = fraction(&digits);
                self.at += 2;
            }
        }
        // The offset follows the clock: `+02:00`, ` +0200`, `-05`
        let skip = usize::from(self.is_mark(0, ' '));
        if (self.is_mark(skip, '+') || self.is_mark(skip, '-'))
            && let Some((n, digits)) = self.number(skip + 1)
        {
            let negative = self.is_mark(skip, '-');
            let (hours, minutes, used) = match digits {
                1 | 2 if self.is_mark(skip + 2, ':') => (n, self.number(skip + 3).ok_or(Problem::Form)?.0, 4),
                1 | 2 => (n, 0, 2),
                3 | 4 => (n / 100, n % 100, 2),
                _ => return Err(Problem::Form),
            };
            if hours > 14 || minutes > 59 {
                return Err(Problem::Form);
            }
            let offset = (hours * 60 + minutes) * 60 * TimeSpan::SECOND;
            self.found.offset = Some(if negative { -offset } else { offset });
            self.at += skip + used;
        }
        Ok(())
    }

    fn half(&self, word: &str) -> Option<usize> {
        match word.to_ascii_lowercase().as_str() {
            "am" | "a" => Some(0),
            "pm" | "p" => Some(1),
            _ => self.culture.halves.iter().position(|h| h.eq_ignore_ascii_case(word)),
        }
    }

    fn word(&mut self, word: &str) -> Result<(), Problem> {
        let lower = word.to_lowercase();
        let named = |names: &[&str]| names.iter().position(|n| n.trim_end_matches('.').to_lowercase() == lower);
        if lower == "t" && !self.found.numbers.is_empty() && self.number(1).is_some() && self.is_mark(2, ':') {
            self.at += 1;
            return Ok(());
        }
        if matches!(lower.as_str(), "z" | "gmt" | "utc") && self.found.hour.is_some() {
            self.found.offset = Some(0);
            self.found.zulu = true;
            self.at += 1;
            return Ok(());
        }
        if let Some(month) = named(&self.culture.months).or_else(|| named(&self.culture.short_months)) {
            if self.found.month.is_some() {
                return Err(Problem::Form);
            }
            self.found.month = Some((month as i64 + 1, self.found.numbers.len()));
        } else if let Some(day) = named(&self.culture.days).or_else(|| named(&self.culture.short_days)) {
            if self.found.weekday.is_some() {
                return Err(Problem::Form);
            }
            self.found.weekday = Some(day as i64);
        } else if let Some(half) = self.half(word).filter(|_| self.found.hour.is_some() && self.found.half.is_none()) {
            self.found.half = Some(half);
        } else {
            return Err(Problem::UnknownWord(self.tokens[self.at].at));
        }
        self.at += 1;
        Ok(())
    }

    fn mark(&mut self, mark: char) -> Result<(), Problem> {
        let beside = |kind: Option<&TokenKind>| matches!(kind, Some(TokenKind::Number(..) | TokenKind::Word(_)));
        let after = beside(self.kind(1)) || (self.is_mark(1, ' ') && beside(self.kind(2)));
        let fits = match mark {
            ' ' => true,
            ',' => true,
            '/' | '-' | '.' => after && self.at > 0,
            _ => false,
        };
        if !fits {
            return Err(Problem::Form);
        }
        self.at += 1;
        Ok(())
    }

    fn finish(self, today: i64) -> Result<Parsed, Problem> {
        let found = &self.found;
        let has_date = !found.numbers.is_empty() || found.month.is_some();
        let day = if has_date {
            let (year, month, day) = self.date(super::parts(today).year)?;
            ticks_of(year, month, day).ok_or(Problem::Form)?
        } else if found.hour.is_some() {
            today
        } else {
            return Err(Problem::Form);
        };
        if let Some(weekday) = found.weekday
            && super::parts(day).day_of_week != weekday
        {
            return Err(Problem::DayOfWeek);
        }
        let mut hour = found.hour.unwrap_or(0);
        match found.half {
            Some(0) if hour == 12 => hour = 0,
            Some(0) if hour > 12 => return Err(Problem::Form),
            Some(1) if hour < 12 => hour += 12,
            _ => {}
        }
        if hour > 23 || found.minute > 59 || found.second > 59 {
            return Err(Problem::Form);
        }
        let clock = (hour * 3600 + found.minute * 60 + found.second) * TimeSpan::SECOND + found.fraction;
        Ok(Parsed { ticks: day + clock, offset: found.offset, zulu: found.zulu, has_date })
    }

    /// Year, month and day of the numbers.
    fn date(&self, this_year: i64) -> Result<(i64, i64, i64), Problem> {
        let numbers = &self.found.numbers;
        let is_year = |digits: usize| digits >= 3;
        let full = |(n, digits): (i64, usize)| if digits <= 2 { if n < 50 { 2000 + n } else { 1900 + n } } else { n };
        if numbers.iter().any(|(_, digits)| *digits > 4) {
            return Err(Problem::Form);
        }
        match (self.found.month, numbers.as_slice()) {
            (Some((month, _)), [one]) if is_year(one.1) => Ok((one.0, month, 1)),
            (Some((month, _)), [one]) => Ok((this_year, month, one.0)),
            (Some((month, _)), [a, b]) if is_year(a.1) => Ok((a.0, month, b.0)),
            (Some((month, _)), [a, b]) => Ok((full(*b), month, a.0)),
            (None, [a, b]) if is_year(a.1) && !is_year(b.1) => Ok((a.0, b.0, 1)),
            (None, [a, b]) if is_year(b.1) => Ok((b.0, a.0, 1)),
            (None, [a, b]) if self.culture.day_first => Ok((this_year, b.0, a.0)),
            (None, [a, b]) => Ok((this_year, a.0, b.0)),
            (None, [a, b, c]) if is_year(a.1) && !is_year(b.1) && !is_year(c.1) => Ok((a.0, b.0, c.0)),
            (None, [_, b, _]) if is_year(b.1) => Err(Problem::Form),
            (None, [a, b, c]) if !is_year(a.1) && self.culture.day_first => Ok((full(*c), b.0, a.0)),
            (None, [a, b, c]) if !is_year(a.1) => Ok((full(*c), a.0, b.0)),
            _ => Err(Problem::Form),
        }
    }
}

/// Ticks of the digits after a point, rounded to seven.
pub(super) fn fraction(digits: &str) -> i64 {
    let value: f64 = format!("0.{digits}").parse().unwrap_or(0.0);
    (value * TimeSpan::SECOND as f64).round() as i64
}
