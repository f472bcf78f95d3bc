//! Dates and times as text, in .NET's formats, and back.

mod civil;
mod exact;
mod format;
mod names;
mod parse;
mod scan;

pub use civil::{Parts, days_in_month, is_leap, parts, ticks_of};
pub use exact::parse_exact;
pub use format::{FormatProblem, format};
pub use names::{DateFormat, date_format};
pub use parse::{Parsed, Problem, parse};

use crate::value::{DateTime, TimeKind, TimeSpan};

/// Ticks in a day.
pub const DAY: i64 = 86_400 * TimeSpan::SECOND;

/// Ticks from 0001-01-01 to 1970-01-01.
pub const UNIX_EPOCH: i64 = 621_355_968_000_000_000;

/// The offset of the local zone from UTC, in ticks, at an instant told in UTC.
pub fn local_offset(utc_ticks: i64) -> i64 {
    zone_offset(&jiff::tz::TimeZone::system(), utc_ticks)
}

/// The offset of a zone from UTC, in ticks, at an instant told in UTC.
pub fn zone_offset(zone: &jiff::tz::TimeZone, utc_ticks: i64) -> i64 {
    let seconds = (utc_ticks - UNIX_EPOCH).div_euclid(TimeSpan::SECOND);
    match jiff::Timestamp::from_second(seconds) {
        Ok(instant) => i64::from(zone.to_offset(instant).seconds()) * TimeSpan::SECOND,
        Err(_) => 0,
    }
}

/// The offset of a zone, in ticks, at a time told by its own clock.
pub fn zone_offset_at(zone: &jiff::tz::TimeZone, ticks: i64) -> i64 {
    let guess = zone_offset(zone, ticks);
    zone_offset(zone, ticks - guess)
}

/// The offset of the local zone, in ticks, at a time told by the local clock.
pub fn local_offset_at(ticks: i64) -> i64 {
    zone_offset_at(&jiff::tz::TimeZone::system(), ticks)
}

/// A time of the UTC clock on the local clock.
pub fn to_local(utc_ticks: i64) -> DateTime {
    let ticks = (utc_ticks + local_offset(utc_ticks)).clamp(0, DateTime::MAX_TICKS);
    DateTime::new(ticks, TimeKind::Local)
}

/// `ToUniversalTime()`: an unspecified kind counts as local.
pub fn to_universal(time: DateTime) -> DateTime {
    if time.kind() == TimeKind::Utc {
        return time;
    }
    let ticks = (time.ticks() - local_offset_at(time.ticks())).clamp(0, DateTime::MAX_TICKS);
    DateTime::new(ticks, TimeKind::Utc)
}

/// The offset that a time's text shows for `z` and `K`.
pub fn offset_of(time: DateTime) -> i64 {
    match time.kind() {
        TimeKind::Utc => 0,
        TimeKind::Local | TimeKind::Unspecified => local_offset_at(time.ticks()),
    }
}
