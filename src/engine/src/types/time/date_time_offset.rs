//! `System.DateTimeOffset`.

use super::super::{Method, Property, Sort, Type, TypeTable, argument, assign, int, method, property};
use super::date_format_of;
use super::date_time::{checked, exactly, formatted, plus_months, problem, ticks_of_arguments};
use crate::R;
use crate::error::Failure;
use crate::run::Session;
use crate::text::date::{self, DAY, Parsed, Problem, UNIX_EPOCH};
use crate::value::{DateTime, Native, TimeKind, TimeSpan, Value};
use std::any::Any;

/// A time and the offset of its clock from UTC.
#[derive(Clone, Copy)]
pub struct DateTimeOffset {
    /// Ticks by its own clock
    pub ticks: i64,
    /// The offset in ticks
    pub offset: i64,
}

impl DateTimeOffset {
    fn utc(self) -> i64 {
        self.ticks - self.offset
    }
}

impl Native for DateTimeOffset {
    fn type_of(&self) -> Type {
        Type::known("System.DateTimeOffset")
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn to_text(&self) -> Option<String> {
        let time = DateTime::new(self.ticks, TimeKind::Unspecified);
        date::format(time, Some(self.offset), "", date::date_format("")).ok()
    }

    fn equals(&self, other: &dyn Native) -> bool {
        other.as_any().downcast_ref::<DateTimeOffset>().is_some_and(|o| o.utc() == self.utc())
    }

    fn hash_code(&self) -> u64 {
        self.utc() as u64
    }
}

fn own(this: &Value) -> DateTimeOffset {
    this.downcast::<DateTimeOffset>().copied().unwrap_or(DateTimeOffset { ticks: 0, offset: 0 })
}

fn made(ticks: i128, offset: i64) -> R {
    let time = checked(ticks, TimeKind::Unspecified, "value")?;
    Ok(Value::native(DateTimeOffset { ticks: time.ticks(), offset }))
}

fn at_utc(ticks: i64, offset: i64) -> R {
    made(i128::from(ticks) + i128::from(offset), offset)
}

fn of_date(time: DateTime) -> R {
    made(i128::from(time.ticks()), date::offset_of(time))
}

fn date_of(value: &Value) -> DateTime {
    match value.base() {
        Value::DateTime(time) => *time,
        _ => DateTime::new(0, TimeKind::Unspecified),
    }
}

fn span_of(value: &Value) -> i64 {
    match value.base() {
        Value::TimeSpan(span) => span.0,
        _ => 0,
    }
}

fn offset_of(value: &Value) -> Result<i64, Failure> {
    let offset = span_of(value);
    if offset % (60 * TimeSpan::SECOND) != 0 {
        return Err(argument("Offset must be specified in whole minutes.", "offset"));
    }
    if offset.abs() > 14 * 3600 * TimeSpan::SECOND {
        return Err(super::super::out_of_range("Offset must be within plus or minus 14 hours.", "offset"));
    }
    Ok(offset)
}

fn plus(this: &Value, ticks: f64) -> R {
    let own = own(this);
    made(i128::from(own.ticks) + ticks.round() as i128, own.offset)
}

fn real(value: &Value) -> f64 {
    match value.base() {
        Value::Double(v) => *v,
        other => int(other) as f64,
    }
}

fn plus_month(this: &Value, months: i64) -> R {
    let own = own(this);
    let ticks = plus_months(own.ticks, months).map_or(-1, i128::from);
    made(ticks, own.offset)
}

fn of_parsed(parsed: Parsed, styles: i64) -> R {
    let offset = match parsed.offset {
        Some(offset) => offset,
        None if styles & 64 != 0 => 0,
        None => date::local_offset_at(parsed.ticks),
    };
    let value = DateTimeOffset { ticks: parsed.ticks, offset };
    if styles & 16 != 0 { at_utc(value.utc(), 0) } else { made(i128::from(value.ticks), offset) }
}

fn parse(session: &mut Session, _: &Value, a: &[Value]) -> R {
    let text = super::super::text(&a[0]);
    let culture = date_format_of(session, a.get(1))?;
    let now = super::local(session).ticks();
    let parsed = date::parse(&text, culture, now - now % DAY).map_err(|p| problem(&text, p))?;
    of_parsed(parsed, a.get(2).map_or(0, int))
}

fn parse_exact(session: &mut Session, _: &Value, a: &[Value]) -> R {
    match exactly(session, a)? {
        Some(parsed) => of_parsed(parsed, a.get(3).map_or(0, int)),
        None => Err(problem(&super::super::text(&a[0]), Problem::Form)),
    }
}

fn try_parse(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let Some((target, given)) = a.split_last() else { return Ok(Value::Bool(false)) };
    let result = parse(session, this, given).ok();
    let found = result.is_some();
    assign(session, target, result.unwrap_or_default())?;
    Ok(Value::Bool(found))
}

fn to_text(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let own = own(this);
    let culture = date_format_of(session, a.get(1))?;
    let format = a.first().map(super::super::text);
    let time = DateTime::new(own.ticks, TimeKind::Unspecified);
    formatted(time, Some(own.offset), format.as_deref().unwrap_or(""), culture).map(Value::from)
}

fn subtract(_: &mut Session, this: &Value, a: &[Value]) -> R {
    match a[0].base() {
        Value::TimeSpan(span) => plus(this, -(span.0 as f64)),
        other => Ok(Value::TimeSpan(TimeSpan(own(this).utc() - own(other).utc()))),
    }
}

fn part(this: &Value, read: fn(&date::Parts) -> i64) -> R {
    Ok(Value::Int(read(&date::parts(own(this).ticks)) as i32))
}

fn time(ticks: i64, kind: TimeKind) -> R {
    Ok(Value::DateTime(DateTime::new(ticks.clamp(0, DateTime::MAX_TICKS), kind)))
}

static PROPERTIES: &[Property] = &[
    property("datetime DateTime", |_, this| time(own(this).ticks, TimeKind::Unspecified)),
    property("datetime UtcDateTime", |_, this| time(own(this).utc(), TimeKind::Utc)),
    property("datetime LocalDateTime", |_, this| Ok(Value::DateTime(date::to_local(own(this).utc())))),
    property("datetime Date", |_, this| time(own(this).ticks - own(this).ticks % DAY, TimeKind::Unspecified)),
    property("int Day", |_, this| part(this, |p| p.day)),
    property("System.DayOfWeek DayOfWeek", |_, this| {
        Ok(Value::enumeration(Type::known("System.DayOfWeek"), date::parts(own(this).ticks).day_of_week))
    }),
    property("int DayOfYear", |_, this| part(this, |p| p.day_of_year)),
    property("int Hour", |_, this| part(this, |p| p.hour)),
    property("int Millisecond", |_, this| part(this, |p| p.fraction / 10_000)),
    property("int Microsecond", |_, this| part(this, |p| p.fraction / 10 % 1000)),
    property("int Nanosecond", |_, this| part(this, |p| p.fraction % 10 * 100)),
    property("int Minute", |_, this| part(this, |p| p.minute)),
    property("int Month", |_, this| part(this, |p| p.month)),
    property("timespan Offset", |_, this| Ok(Value::TimeSpan(TimeSpan(own(this).offset)))),
    property("int TotalOffsetMinutes", |_, this| Ok(Value::Int((own(this).offset / TimeSpan::SECOND / 60) as i32))),
    property("int Second", |_, this| part(this, |p| p.second)),
    property("long Ticks", |_, this| Ok(Value::Long(own(this).ticks))),
    property("long UtcTicks", |_, this| Ok(Value::Long(own(this).utc()))),
    property("timespan TimeOfDay", |_, this| Ok(Value::TimeSpan(TimeSpan(own(this).ticks % DAY)))),
    property("int Year", |_, this| part(this, |p| p.year)),
    property("static System.DateTimeOffset MinValue", |_, _| made(0, 0)),
    property("static System.DateTimeOffset MaxValue", |_, _| made(i128::from(DateTime::MAX_TICKS), 0)),
    property("static System.DateTimeOffset UnixEpoch", |_, _| made(i128::from(UNIX_EPOCH), 0)),
    property("static System.DateTimeOffset Now", |session, _| of_date(super::local(session))),
    property("static System.DateTimeOffset UtcNow", |session, _| at_utc(session.host.now().ticks(), 0)),
];

static METHODS: &[Method] = &[
    method("System.DateTimeOffset Add(timespan timeSpan)", |_, this, a| plus(this, span_of(&a[0]) as f64)),
    method("System.DateTimeOffset AddDays(double days)", |_, this, a| plus(this, real(&a[0]) * DAY as f64)),
    method("System.DateTimeOffset AddHours(double hours)", |_, this, a| plus(this, real(&a[0]) * 3.6e10)),
    method("System.DateTimeOffset AddMilliseconds(double milliseconds)", |_, this, a| plus(this, real(&a[0]) * 1e4)),
    method("System.DateTimeOffset AddMinutes(double minutes)", |_, this, a| plus(this, real(&a[0]) * 6e8)),
    method("System.DateTimeOffset AddMonths(int months)", |_, this, a| plus_month(this, int(&a[0]))),
    method("System.DateTimeOffset AddSeconds(double seconds)", |_, this, a| plus(this, real(&a[0]) * 1e7)),
    method("System.DateTimeOffset AddTicks(long ticks)", |_, this, a| plus(this, int(&a[0]) as f64)),
    method("System.DateTimeOffset AddYears(int years)", |_, this, a| plus_month(this, int(&a[0]) * 12)),
    method("int CompareTo(System.DateTimeOffset other)", |_, this, a| Ok(Value::Int(own(this).utc().cmp(&own(&a[0]).utc()) as i32))),
    method("bool Equals(object obj)", |_, this, a| {
        Ok(Value::Bool(a[0].downcast::<DateTimeOffset>().is_some_and(|o| o.utc() == own(this).utc())))
    }),
    method("bool EqualsExact(System.DateTimeOffset other)", |_, this, a| {
        Ok(Value::Bool(own(&a[0]).ticks == own(this).ticks && own(&a[0]).offset == own(this).offset))
    }),
    method("timespan Subtract(System.DateTimeOffset value)", subtract),
    method("System.DateTimeOffset Subtract(timespan value)", subtract),
    method("long ToFileTime()", |_, this, _| Ok(Value::Long(own(this).utc() - 504_911_232_000_000_000))),
    method("System.DateTimeOffset ToLocalTime()", |_, this, _| {
        let utc = own(this).utc();
        at_utc(utc, date::local_offset(utc))
    }),
    method("System.DateTimeOffset ToOffset(timespan offset)", |_, this, a| at_utc(own(this).utc(), offset_of(&a[0])?)),
    method("string ToString()", to_text),
    method("string ToString(string format)", to_text),
    method("string ToString(string format, System.IFormatProvider formatProvider)", to_text),
    method("System.DateTimeOffset ToUniversalTime()", |_, this, _| at_utc(own(this).utc(), 0)),
    method("long ToUnixTimeMilliseconds()", |_, this, _| Ok(Value::Long((own(this).utc() - UNIX_EPOCH).div_euclid(10_000)))),
    method("long ToUnixTimeSeconds()", |_, this, _| Ok(Value::Long((own(this).utc() - UNIX_EPOCH).div_euclid(TimeSpan::SECOND)))),
    method("static int Compare(System.DateTimeOffset first, System.DateTimeOffset second)", |_, _, a| {
        Ok(Value::Int(own(&a[0]).utc().cmp(&own(&a[1]).utc()) as i32))
    }),
    method("static System.DateTimeOffset FromUnixTimeMilliseconds(long milliseconds)", |_, _, a| {
        made(i128::from(int(&a[0])) * 10_000 + i128::from(UNIX_EPOCH), 0)
    }),
    method("static System.DateTimeOffset FromUnixTimeSeconds(long seconds)", |_, _, a| {
        made(i128::from(int(&a[0])) * 10_000_000 + i128::from(UNIX_EPOCH), 0)
    }),
    method("static System.DateTimeOffset Parse(string input)", parse),
    method("static System.DateTimeOffset Parse(string input, System.IFormatProvider formatProvider)", parse),
    method(
        "static System.DateTimeOffset Parse(string input, System.IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles)",
        parse,
    ),
    method("static System.DateTimeOffset ParseExact(string input, string format, System.IFormatProvider formatProvider)", parse_exact),
    method("static System.DateTimeOffset op_Addition(System.DateTimeOffset 0, timespan 1)", |_, _, a| plus(&a[0], span_of(&a[1]) as f64)),
    method("static timespan op_Subtraction(System.DateTimeOffset 0, System.DateTimeOffset 1)", |s, _, a| subtract(s, &a[0], &a[1..])),
    method("static System.DateTimeOffset op_Subtraction(System.DateTimeOffset 0, timespan 1)", |s, _, a| subtract(s, &a[0], &a[1..])),
    method("static bool TryParse(string input, [ref] System.DateTimeOffset result)", try_parse),
];

fn convert(session: &mut Session, value: &Value) -> Option<R> {
    let _ = session;
    match value {
        Value::DateTime(time) => Some(of_date(*time)),
        _ => None,
    }
}

pub(super) static TABLES: &[TypeTable] = &[TypeTable {
    name: "System.DateTimeOffset",
    sort: Sort::Struct,
    interfaces: &["System.IComparable", "System.IFormattable"],
    properties: PROPERTIES,
    methods: METHODS,
    constructors: &[
        method("(datetime dateTime)", |_, _, a| of_date(date_of(&a[0]))),
        method("(datetime dateTime, timespan offset)", |_, _, a| made(i128::from(date_of(&a[0]).ticks()), offset_of(&a[1])?)),
        method("(long ticks, timespan offset)", |_, _, a| made(i128::from(int(&a[0])), offset_of(&a[1])?)),
        method("(int year, int month, int day, int hour, int minute, int second, timespan offset)", |_, _, a| {
            let numbers: Vec<i64> = a[..6].iter().map(int).collect();
            made(i128::from(ticks_of_arguments(&numbers)?), offset_of(&a[6])?)
        }),
        method("(int year, int month, int day, int hour, int minute, int second, int millisecond, timespan offset)", |_, _, a| {
            let numbers: Vec<i64> = a[..7].iter().map(int).collect();
            made(i128::from(ticks_of_arguments(&numbers)?), offset_of(&a[7])?)
        }),
    ],
    convert: Some(convert),
    ..TypeTable::EMPTY
}];
