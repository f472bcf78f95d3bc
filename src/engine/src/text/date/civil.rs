//! The calendar: ticks to year, month, day and back (proleptic Gregorian).

use crate::value::TimeSpan;

/// A time in parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub struct Parts {
    pub year: i64,
    pub month: i64,
    pub day: i64,
    pub hour: i64,
    pub minute: i64,
    pub second: i64,
    /// Ticks after the second.
    pub fraction: i64,
    /// 0 is Sunday.
    pub day_of_week: i64,
    pub day_of_year: i64,
}

/// Whether a year has a 29th of February.
pub fn is_leap(year: i64) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

/// The number of days of a month (1..=12).
pub fn days_in_month(year: i64, month: i64) -> i64 {
    match month {
        2 => 28 + i64::from(is_leap(year)),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// The days from 0001-01-01 to the first of a year.
fn days_before(year: i64) -> i64 {
    let y = year - 1;
    y * 365 + y / 4 - y / 100 + y / 400
}

/// The ticks of a date at midnight; none when there is no such date in the years 1 to 9999.
pub fn ticks_of(year: i64, month: i64, day: i64) -> Option<i64> {
    let valid = (1..=9999).contains(&year) && (1..=12).contains(&month) && day >= 1 && day <= days_in_month(year, month);
    valid.then(|| {
        let before: i64 = (1..month).map(|m| days_in_month(year, m)).sum();
        (days_before(year) + before + day - 1) * super::DAY
    })
}

/// Ticks in parts.
pub fn parts(ticks: i64) -> Parts {
    let days = ticks.div_euclid(super::DAY);
    let clock = ticks.rem_euclid(super::DAY);
    let mut year = days * 400 / 146_097 + 1;
    while days_before(year) > days {
        year -= 1;
    }
    while days_before(year + 1) <= days {
        year += 1;
    }
    let day_of_year = days - days_before(year) + 1;
    let (mut month, mut day) = (1, day_of_year);
    while day > days_in_month(year, month) {
        day -= days_in_month(year, month);
        month += 1;
    }
    let seconds = clock / TimeSpan::SECOND;
    Parts {
        year,
        month,
        day,
        hour: seconds / 3600,
        minute: seconds / 60 % 60,
        second: seconds % 60,
        fraction: clock % TimeSpan::SECOND,
        day_of_week: (days + 1).rem_euclid(7),
        day_of_year,
    }
}
