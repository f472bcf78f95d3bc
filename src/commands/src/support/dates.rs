//! Dates as ISO text and back, for JSON, CLIXML and the like.

use engine::types::members;
use engine::value::{DateTime, TimeKind, TimeSpan};
use engine::{Failure, Name, Session, Value};

/// The parts of a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Parts {
    pub year: i64,
    pub month: i64,
    pub day: i64,
    pub hour: i64,
    pub minute: i64,
    pub second: i64,
    /// Ticks within the second.
    pub fraction: i64,
}

const DAY: i64 = 86_400 * TimeSpan::SECOND;
/// Days from 0001-01-01 to 1970-01-01.
const EPOCH_DAYS: i64 = 719_162;
/// Ticks at 1970-01-01.
pub(crate) const EPOCH: i64 = EPOCH_DAYS * DAY;

/// The parts of a number of ticks.
pub(crate) fn parts(ticks: i64) -> Parts {
    let (days, rest) = (ticks.div_euclid(DAY), ticks.rem_euclid(DAY));
    // Howard Hinnant's civil calendar: eras of 400 years that begin in March.
    let z = days - EPOCH_DAYS + 719_468;
    let era = z.div_euclid(146_097);
    let of_era = z.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let day_of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    let seconds = rest / TimeSpan::SECOND;
    Parts {
        year,
        month,
        day: day_of_year - (153 * shifted + 2) / 5 + 1,
        hour: seconds / 3600,
        minute: seconds / 60 % 60,
        second: seconds % 60,
        fraction: rest % TimeSpan::SECOND,
    }
}

/// The days since 0001-01-01 of a day.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let y = if month <= 2 { year - 1 } else { year };
    let era = y.div_euclid(400);
    let year_of_era = y.rem_euclid(400);
    let day_of_year = (153 * (if month > 2 { month - 3 } else { month + 9 }) + 2) / 5 + day - 1;
    let of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + of_era - 719_468 + EPOCH_DAYS
}

/// The number of days in a month.
pub(crate) fn days_in_month(year: i64, month: i64) -> i64 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// The ticks of some parts; none when there is no such time.
pub(crate) fn ticks(p: Parts) -> Option<i64> {
    let fits = (1..=9999).contains(&p.year)
        && (1..=12).contains(&p.month)
        && (1..=days_in_month(p.year, p.month)).contains(&p.day)
        && (0..24).contains(&p.hour)
        && (0..60).contains(&p.minute)
        && (0..60).contains(&p.second);
    let seconds = p.hour * 3600 + p.minute * 60 + p.second;
    fits.then(|| days(p.year, p.month, p.day) * DAY + seconds * TimeSpan::SECOND + p.fraction)
}

/// `2024-02-29T13:05:06.25`, the fraction without its last zeros.
pub(crate) fn iso(ticks: i64) -> String {
    let p = parts(ticks);
    let mut text = format!("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}", p.year, p.month, p.day, p.hour, p.minute, p.second);
    if p.fraction != 0 {
        let fraction = format!("{:07}", p.fraction);
        text.push('.');
        text.push_str(fraction.trim_end_matches('0'));
    }
    text
}

/// An offset as `+02:00`.
pub(crate) fn offset_text(ticks: i64) -> String {
    let minutes = ticks.abs() / TimeSpan::SECOND / 60;
    format!("{}{:02}:{:02}", if ticks < 0 { '-' } else { '+' }, minutes / 60, minutes % 60)
}

/// The text that round-trips a date: with `Z` for UTC and an offset for local times.
pub(crate) fn round_trip(session: &mut Session, date: DateTime) -> Result<String, Failure> {
    let text = iso(date.ticks());
    Ok(match date.kind() {
        TimeKind::Unspecified => text,
        TimeKind::Utc => text + "Z",
        TimeKind::Local => text + &offset_text(date.ticks() - to_utc(session, date)?.ticks()),
    })
}

/// The same moment in UTC.
pub(crate) fn to_utc(session: &mut Session, date: DateTime) -> Result<DateTime, Failure> {
    moved(session, date, "ToUniversalTime")
}

/// The same moment in the local zone.
pub(crate) fn to_local(session: &mut Session, date: DateTime) -> Result<DateTime, Failure> {
    moved(session, date, "ToLocalTime")
}

fn moved(session: &mut Session, date: DateTime, method: &str) -> Result<DateTime, Failure> {
    match members::invoke(session, &Value::DateTime(date), Name::new(method), &[])? {
        Value::DateTime(moved) => Ok(moved),
        _ => Ok(date),
    }
}

/// What an ISO text says: the ticks as written, and its offset in ticks (none: no zone is told; `Z` is UTC).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct IsoTime {
    pub ticks: i64,
    pub zone: Zone,
}

/// The zone of an ISO text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Zone {
    None,
    Utc,
    Offset(i64),
}

/// Reads `2024-03-05T10:20:30[.1234567][Z|+02:00]`; none for anything else.
pub(crate) fn parse_iso(text: &str) -> Option<IsoTime> {
    let bytes = text.as_bytes();
    if bytes.len() < 19 || !text.is_ascii() {
        return None;
    }
    let number = |from: usize, to: usize| -> Option<i64> {
        let part = text.get(from..to)?;
        if part.bytes().all(|b| b.is_ascii_digit()) { part.parse().ok() } else { None }
    };
    let marks = [(4, b'-'), (7, b'-'), (10, b'T'), (13, b':'), (16, b':')];
    if marks.iter().any(|(at, mark)| bytes[*at] != *mark) {
        return None;
    }
    let mut p = Parts {
        year: number(0, 4)?,
        month: number(5, 7)?,
        day: number(8, 10)?,
        hour: number(11, 13)?,
        minute: number(14, 16)?,
        second: number(17, 19)?,
        fraction: 0,
    };
    let mut rest = &text[19..];
    if let Some(after) = rest.strip_prefix('.') {
        let count = after.bytes().take_while(u8::is_ascii_digit).count();
        if count == 0 {
            return None;
        }
        let padded: String = after[..count].chars().chain("0000000".chars()).take(7).collect();
        p.fraction = padded.parse().ok()?;
        rest = &after[count..];
    }
    Some(IsoTime { ticks: ticks(p)?, zone: zone(rest)? })
}

fn zone(text: &str) -> Option<Zone> {
    if text.is_empty() {
        return Some(Zone::None);
    }
    if text == "Z" {
        return Some(Zone::Utc);
    }
    let sign = match text.as_bytes()[0] {
        b'+' => 1,
        b'-' => -1,
        _ => return None,
    };
    let digits: String = text[1..].chars().filter(|c| *c != ':').collect();
    if digits.len() != 4 || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let minutes: i64 = digits[..2].parse::<i64>().ok()? * 60 + digits[2..].parse::<i64>().ok()?;
    Some(Zone::Offset(sign * minutes * 60 * TimeSpan::SECOND))
}

#[cfg(test)]
mod tests {
    use super::{Zone, iso, parse_iso, parts};

    #[test]
    fn iso_texts_come_back() {
        for text in ["2024-02-29T13:05:06", "0001-01-01T00:00:00", "9999-12-31T23:59:59.9999999", "1969-12-31T01:02:03.25"] {
            assert_eq!(iso(parse_iso(text).expect(text).ticks), text);
        }
        assert_eq!(parse_iso("2024-03-05T10:20:30+02:00").map(|t| t.zone), Some(Zone::Offset(72_000_000_000)));
        assert!(parse_iso("2024-02-30T00:00:00").is_none() && parse_iso("2024-03-05").is_none());
        assert_eq!(parts(0).year, 1);
    }
}
