//! `System.DateOnly` and `System.TimeOnly`.

use super::super::{Sort, Type, TypeTable, int, method, property};
use super::date_format_of;
use super::date_time::{formatted, plus_months, problem};
use crate::R;
use crate::run::Session;
use crate::text::date::{self, DAY};
use crate::value::{DateTime, Native, TimeKind, TimeSpan, Value};
use std::any::Any;

/// A date without a time: ticks at midnight.
struct DateOnly(i64);

/// A time without a date.
struct TimeOnly(i64);

fn time(ticks: i64) -> DateTime {
    DateTime::new(ticks.clamp(0, DateTime::MAX_TICKS), TimeKind::Unspecified)
}

fn shown(ticks: i64, format: &str) -> Option<String> {
    date::format(time(ticks), None, format, date::date_format("")).ok()
}

impl Native for DateOnly {
    fn type_of(&self) -> Type {
        Type::known("System.DateOnly")
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn to_text(&self) -> Option<String> {
        shown(self.0, "d")
    }

    fn equals(&self, other: &dyn Native) -> bool {
        other.as_any().downcast_ref::<DateOnly>().is_some_and(|o| o.0 == self.0)
    }

    fn hash_code(&self) -> u64 {
        self.0 as u64
    }
}

impl Native for TimeOnly {
    fn type_of(&self) -> Type {
        Type::known("System.TimeOnly")
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn to_text(&self) -> Option<String> {
        shown(self.0, "t")
    }

    fn equals(&self, other: &dyn Native) -> bool {
        other.as_any().downcast_ref::<TimeOnly>().is_some_and(|o| o.0 == self.0)
    }

    fn hash_code(&self) -> u64 {
        self.0 as u64
    }
}

fn day(this: &Value) -> i64 {
    this.downcast::<DateOnly>().map_or(0, |d| d.0)
}

fn clock(this: &Value) -> i64 {
    this.downcast::<TimeOnly>().map_or(0, |t| t.0)
}

fn date_made(ticks: i64) -> R {
    let ticks = super::date_time::checked(i128::from(ticks), TimeKind::Unspecified, "value")?.ticks();
    Ok(Value::native(DateOnly(ticks - ticks % DAY)))
}

fn time_made(ticks: i64) -> R {
    Ok(Value::native(TimeOnly(ticks.rem_euclid(DAY))))
}

fn part(ticks: i64, read: fn(&date::Parts) -> i64) -> R {
    Ok(Value::Int(read(&date::parts(ticks)) as i32))
}

fn to_text(session: &mut Session, ticks: i64, default: &str, a: &[Value]) -> R {
    let culture = date_format_of(session, a.get(1))?;
    let format = a.first().map_or_else(|| default.to_owned(), |f| super::super::text(f).to_string());
    let format = match (format.as_str(), default) {
        ("o" | "O", "d") => "yyyy-MM-dd".to_owned(),
        ("o" | "O", _) => "HH:mm:ss.fffffff".to_owned(),
        _ => format,
    };
    formatted(time(ticks), None, &format, culture).map(Value::from)
}

fn parsed(session: &mut Session, a: &[Value]) -> Result<i64, crate::Failure> {
    let text = super::super::text(&a[0]);
    let culture = date_format_of(session, a.get(1))?;
    date::parse(&text, culture, 0).map(|p| p.ticks).map_err(|p| problem(&text, p))
}

fn ticks_of(value: &Value) -> i64 {
    match value.base() {
        Value::DateTime(time) => time.ticks(),
        Value::TimeSpan(span) => span.0,
        _ => 0,
    }
}

pub(super) static TABLES: &[TypeTable] = &[
    TypeTable {
        name: "System.DateOnly",
        sort: Sort::Struct,
        properties: &[
            property("int Day", |_, this| part(day(this), |p| p.day)),
            property("int DayNumber", |_, this| Ok(Value::Int((day(this) / DAY) as i32))),
            property("System.DayOfWeek DayOfWeek", |_, this| {
                Ok(Value::enumeration(Type::known("System.DayOfWeek"), date::parts(day(this)).day_of_week))
            }),
            property("int DayOfYear", |_, this| part(day(this), |p| p.day_of_year)),
            property("int Month", |_, this| part(day(this), |p| p.month)),
            property("int Year", |_, this| part(day(this), |p| p.year)),
            property("static System.DateOnly MinValue", |_, _| date_made(0)),
            property("static System.DateOnly MaxValue", |_, _| date_made(DateTime::MAX_TICKS)),
        ],
        methods: &[
            method("System.DateOnly AddDays(int value)", |_, this, a| date_made(day(this) + int(&a[0]) * DAY)),
            method("System.DateOnly AddMonths(int value)", |_, this, a| date_made(plus_months(day(this), int(&a[0])).unwrap_or(-1))),
            method("System.DateOnly AddYears(int value)", |_, this, a| date_made(plus_months(day(this), int(&a[0]) * 12).unwrap_or(-1))),
            method("int CompareTo(System.DateOnly value)", |_, this, a| Ok(Value::Int(day(this).cmp(&day(&a[0])) as i32))),
            method("datetime ToDateTime(System.TimeOnly time)", |_, this, a| Ok(Value::DateTime(time(day(this) + clock(&a[0]))))),
            method("string ToLongDateString()", |s, this, _| to_text(s, day(this), "D", &[])),
            method("string ToShortDateString()", |s, this, _| to_text(s, day(this), "d", &[])),
            method("string ToString()", |s, this, a| to_text(s, day(this), "d", a)),
            method("string ToString(string format)", |s, this, a| to_text(s, day(this), "d", a)),
            method("string ToString(string format, System.IFormatProvider provider)", |s, this, a| to_text(s, day(this), "d", a)),
            method("static System.DateOnly FromDateTime(datetime dateTime)", |_, _, a| date_made(ticks_of(&a[0]))),
            method("static System.DateOnly FromDayNumber(int dayNumber)", |_, _, a| date_made(int(&a[0]) * DAY)),
            method("static System.DateOnly Parse(string s)", |s, _, a| date_made(parsed(s, a)?)),
            method("static System.DateOnly Parse(string s, System.IFormatProvider provider)", |s, _, a| date_made(parsed(s, a)?)),
        ],
        constructors: &[method("(int year, int month, int day)", |_, _, a| {
            let numbers: Vec<i64> = a.iter().map(int).collect();
            date_made(super::date_time::ticks_of_arguments(&numbers)?)
        })],
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: "System.TimeOnly",
        sort: Sort::Struct,
        properties: &[
            property("int Hour", |_, this| part(clock(this), |p| p.hour)),
            property("int Minute", |_, this| part(clock(this), |p| p.minute)),
            property("int Second", |_, this| part(clock(this), |p| p.second)),
            property("int Millisecond", |_, this| part(clock(this), |p| p.fraction / 10_000)),
            property("long Ticks", |_, this| Ok(Value::Long(clock(this)))),
        ],
        methods: &[
            method("System.TimeOnly Add(timespan value)", |_, this, a| time_made(clock(this) + ticks_of(&a[0]))),
            method("System.TimeOnly AddHours(double value)", |_, this, a| match a[0] {
                Value::Double(hours) => time_made(clock(this) + (hours * 3.6e10) as i64),
                _ => Ok(this.clone()),
            }),
            method("System.TimeOnly AddMinutes(double value)", |_, this, a| match a[0] {
                Value::Double(minutes) => time_made(clock(this) + (minutes * 6e8) as i64),
                _ => Ok(this.clone()),
            }),
            method("timespan ToTimeSpan()", |_, this, _| Ok(Value::TimeSpan(TimeSpan(clock(this))))),
            method("string ToString()", |s, this, a| to_text(s, clock(this), "t", a)),
            method("string ToString(string format)", |s, this, a| to_text(s, clock(this), "t", a)),
            method("static System.TimeOnly FromDateTime(datetime dateTime)", |_, _, a| time_made(ticks_of(&a[0]))),
            method("static System.TimeOnly FromTimeSpan(timespan timeSpan)", |_, _, a| time_made(ticks_of(&a[0]))),
            method("static System.TimeOnly Parse(string s)", |s, _, a| time_made(parsed(s, a)?)),
            method("static System.TimeOnly Parse(string s, System.IFormatProvider provider)", |s, _, a| time_made(parsed(s, a)?)),
        ],
        constructors: &[
            method("(int hour, int minute)", |_, _, a| time_made((int(&a[0]) * 3600 + int(&a[1]) * 60) * TimeSpan::SECOND)),
            method("(int hour, int minute, int second)", |_, _, a| {
                time_made((int(&a[0]) * 3600 + int(&a[1]) * 60 + int(&a[2])) * TimeSpan::SECOND)
            }),
        ],
        ..TypeTable::EMPTY
    },
];
