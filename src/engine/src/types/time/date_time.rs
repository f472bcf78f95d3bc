//! `System.DateTime`.

use super::super::{
    Method, Property, Sort, Type, TypeTable, argument, assign, extended, int, members::MemberType, method, out_of_range, property, thrown,
};
use super::date_format_of;
use crate::R;
use crate::error::Failure;
use crate::run::Session;
use crate::text::date::{self, DAY, Parsed, Problem, UNIX_EPOCH};
use crate::value::{DateTime, TimeKind, TimeSpan, Value};

pub(super) fn own(this: &Value) -> DateTime {
    match this.base() {
        Value::DateTime(time) => *time,
        _ => DateTime::new(0, TimeKind::Unspecified),
    }
}

/// A date from ticks that may be out of range.
pub(super) fn checked(ticks: i128, kind: TimeKind, parameter: &str) -> Result<DateTime, Failure> {
    if (0..=i128::from(DateTime::MAX_TICKS)).contains(&ticks) {
        return Ok(DateTime::new(ticks as i64, kind));
    }
    Err(out_of_range("The added or subtracted value results in an un-representable DateTime.", parameter))
}

/// The session's time on the local clock.
pub fn local(session: &mut Session) -> DateTime {
    date::to_local(session.host.now().ticks())
}

fn today(session: &mut Session) -> i64 {
    let now = local(session).ticks();
    now - now % DAY
}

fn real(value: &Value) -> f64 {
    match value.base() {
        Value::Double(v) => *v,
        other => int(other) as f64,
    }
}

fn add_units(this: &Value, amount: f64, unit: i64) -> R {
    let time = own(this);
    let ticks = amount * unit as f64;
    if !ticks.is_finite() || ticks.abs() > 1e19 {
        return Err(out_of_range("Value to add was out of range.", "value"));
    }
    // Whole part and fraction are scaled apart, as .NET does, so that no digit is lost.
    let whole = amount.trunc();
    let ticks = whole as i128 * i128::from(unit) + ((amount - whole) * unit as f64).trunc() as i128;
    checked(i128::from(time.ticks()) + ticks, time.kind(), "value").map(Value::DateTime)
}

fn add_ticks(this: &Value, ticks: i128) -> R {
    let time = own(this);
    checked(i128::from(time.ticks()) + ticks, time.kind(), "value").map(Value::DateTime)
}

/// Adds months, keeping the day or the last of a shorter month.
pub(super) fn plus_months(ticks: i64, months: i64) -> Option<i64> {
    let parts = date::parts(ticks);
    let count = parts.year * 12 + parts.month - 1 + months;
    let (year, month) = (count.div_euclid(12), count.rem_euclid(12) + 1);
    if !(1..=9999).contains(&year) {
        return None;
    }
    let day = parts.day.min(date::days_in_month(year, month));
    date::ticks_of(year, month, day).map(|d| d + ticks % DAY)
}

fn add_months(this: &Value, months: i64, parameter: &str) -> R {
    let time = own(this);
    let ticks = plus_months(time.ticks(), months)
        .ok_or_else(|| out_of_range("The added or subtracted value results in an un-representable DateTime.", parameter))?;
    Ok(Value::DateTime(DateTime::new(ticks, time.kind())))
}

fn subtract(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let time = own(this);
    match a[0].base() {
        Value::DateTime(other) => Ok(Value::TimeSpan(TimeSpan(time.ticks() - other.ticks()))),
        Value::TimeSpan(span) => add_ticks(this, -i128::from(span.0)),
        _ => Ok(Value::Null),
    }
}

fn part(this: &Value, read: fn(&date::Parts) -> i64) -> R {
    Ok(Value::Int(read(&date::parts(own(this).ticks())) as i32))
}

/// The text of a time in a format, or .NET's exception.
pub(super) fn formatted(time: DateTime, offset: Option<i64>, format: &str, culture: &date::DateFormat) -> Result<String, Failure> {
    date::format(time, offset, format, culture).map_err(|_| thrown("System.FormatException", "Input string was not in a correct format."))
}

fn to_text(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let (format, provider) = match a {
        [only] if only.as_str().is_none() && !only.is_null() => (None, Some(only)),
        [format] => (Some(format), None),
        [format, provider] => (Some(format), Some(provider)),
        _ => (None, None),
    };
    let culture = date_format_of(session, provider)?;
    let format = format.map(super::super::text);
    formatted(own(this), None, format.as_deref().unwrap_or(""), culture).map(Value::from)
}

fn fixed(session: &mut Session, this: &Value, format: &str) -> R {
    let culture = date_format_of(session, None)?;
    formatted(own(this), None, format, culture).map(Value::from)
}

fn formats(session: &mut Session, this: &Value, _: &[Value]) -> R {
    let culture = date_format_of(session, None)?;
    const LETTERS: &str = "ddDDDDffffFFFFgggGGGmMoOrRstTuUUUUyYY";
    let all: Result<Vec<Value>, Failure> =
        LETTERS.chars().take(34).map(|c| formatted(own(this), None, &c.to_string(), culture).map(Value::from)).collect();
    Ok(Value::array(all?))
}

/// The words of .NET for a text that is no date.
pub(super) fn problem(text: &str, problem: Problem) -> Failure {
    let message = match problem {
        Problem::Form => format!("String '{text}' was not recognized as a valid DateTime."),
        Problem::UnknownWord(at) => {
            format!("The string '{text}' was not recognized as a valid DateTime. There is an unknown word starting at index '{at}'.")
        }
        Problem::DayOfWeek => {
            format!("String '{text}' was not recognized as a valid DateTime because the day of week was incorrect.")
        }
    };
    thrown("System.FormatException", message)
}

const ADJUST: i64 = 16;
const ASSUME_LOCAL: i64 = 32;
const ASSUME_UNIVERSAL: i64 = 64;
const ROUNDTRIP: i64 = 128;

/// What a text says, as a DateTime by the styles.
fn styled(parsed: Parsed, styles: i64) -> DateTime {
    let clamp = |ticks: i64| ticks.clamp(0, DateTime::MAX_TICKS);
    match parsed.offset {
        Some(_) if styles & ROUNDTRIP != 0 && parsed.zulu => DateTime::new(parsed.ticks, TimeKind::Utc),
        Some(offset) if styles & ADJUST != 0 => DateTime::new(clamp(parsed.ticks - offset), TimeKind::Utc),
        Some(offset) => date::to_local(clamp(parsed.ticks - offset)),
        None if styles & ASSUME_UNIVERSAL != 0 && styles & ADJUST != 0 => DateTime::new(parsed.ticks, TimeKind::Utc),
        None if styles & ASSUME_UNIVERSAL != 0 => date::to_local(parsed.ticks),
        None if styles & ASSUME_LOCAL != 0 && styles & ADJUST != 0 => date::to_universal(DateTime::new(parsed.ticks, TimeKind::Local)),
        None if styles & ASSUME_LOCAL != 0 => DateTime::new(parsed.ticks, TimeKind::Local),
        None => DateTime::new(parsed.ticks, TimeKind::Unspecified),
    }
}

fn parse(session: &mut Session, _: &Value, a: &[Value]) -> R {
    if a[0].is_null() {
        return Err(super::super::argument_null("s"));
    }
    let text = super::super::text(&a[0]);
    let culture = date_format_of(session, a.get(1))?;
    let today = today(session);
    let parsed = date::parse(&text, culture, today).map_err(|p| problem(&text, p))?;
    Ok(Value::DateTime(styled(parsed, a.get(2).map_or(0, int))))
}

fn try_parse(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let Some((target, given)) = a.split_last() else { return Ok(Value::Bool(false)) };
    let result = if given.first().is_none_or(Value::is_null) { None } else { parse(session, this, given).ok() };
    let found = result.is_some();
    assign(session, target, result.unwrap_or(Value::DateTime(DateTime::new(0, TimeKind::Unspecified))))?;
    Ok(Value::Bool(found))
}

/// The formats of an argument that is one text or several.
fn patterns(value: &Value) -> Vec<String> {
    match value.base() {
        Value::Seq(list) => list.to_vec().iter().map(|f| super::super::text(f).to_string()).collect(),
        one => vec![super::super::text(one).to_string()],
    }
}

pub(super) fn exactly(session: &mut Session, a: &[Value]) -> Result<Option<Parsed>, Failure> {
    let culture = date_format_of(session, a.get(2))?;
    let styles = a.get(3).map_or(0, int);
    let today = today(session);
    let text = super::super::text(&a[0]);
    Ok(patterns(&a[1]).iter().find_map(|pattern| {
        let parsed = date::parse_exact(&text, pattern, culture, styles & 7 != 0, today)?;
        let universal = matches!(pattern.as_str(), "r" | "R" | "u");
        Some(if universal && parsed.offset.is_none() && styles & ADJUST != 0 { Parsed { offset: Some(0), ..parsed } } else { parsed })
    }))
}

fn parse_exact(session: &mut Session, _: &Value, a: &[Value]) -> R {
    if a[0].is_null() {
        return Err(super::super::argument_null("s"));
    }
    let styles = a.get(3).map_or(0, int);
    match exactly(session, a)? {
        Some(parsed) => Ok(Value::DateTime(styled(parsed, styles))),
        None => Err(problem(&super::super::text(&a[0]), Problem::Form)),
    }
}

fn try_parse_exact(session: &mut Session, _: &Value, a: &[Value]) -> R {
    let Some((target, given)) = a.split_last() else { return Ok(Value::Bool(false)) };
    let parsed = exactly(session, given)?;
    let value = parsed.map_or(DateTime::new(0, TimeKind::Unspecified), |p| styled(p, given.get(3).map_or(0, int)));
    assign(session, target, Value::DateTime(value))?;
    Ok(Value::Bool(parsed.is_some()))
}

fn kind_of(value: &Value) -> TimeKind {
    match int(value) {
        1 => TimeKind::Utc,
        2 => TimeKind::Local,
        _ => TimeKind::Unspecified,
    }
}

fn kind_value(kind: TimeKind) -> Value {
    Value::enumeration(Type::known("System.DateTimeKind"), kind as i64)
}

fn from_ticks(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let ticks = int(&a[0]);
    if !(0..=DateTime::MAX_TICKS).contains(&ticks) {
        return Err(out_of_range("Ticks must be between DateTime.MinValue.Ticks and DateTime.MaxValue.Ticks.", "ticks"));
    }
    Ok(Value::DateTime(DateTime::new(ticks, a.get(1).map_or(TimeKind::Unspecified, kind_of))))
}

/// The ticks of year, month, day and clock arguments.
pub(super) fn ticks_of_arguments(numbers: &[i64]) -> Result<i64, Failure> {
    let at = |i: usize| numbers.get(i).copied().unwrap_or(0);
    let day = date::ticks_of(at(0), at(1), at(2)).ok_or_else(|| {
        thrown("System.ArgumentOutOfRangeException", "Year, Month, and Day parameters describe an un-representable DateTime.")
    })?;
    if !(0..24).contains(&at(3)) || !(0..60).contains(&at(4)) || !(0..60).contains(&at(5)) {
        let message = "Hour, Minute, and Second parameters describe an un-representable DateTime.";
        return Err(thrown("System.ArgumentOutOfRangeException", message));
    }
    if !(0..1000).contains(&at(6)) {
        return Err(out_of_range("Valid values are between 0 and 999, inclusive.", "millisecond"));
    }
    Ok(day + (at(3) * 3600 + at(4) * 60 + at(5)) * TimeSpan::SECOND + at(6) * 10_000 + at(7) * 10)
}

fn from_numbers(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let kind = match a.last() {
        Some(Value::Enum(kind)) => kind_of(&Value::Enum(kind.clone())),
        _ => TimeKind::Unspecified,
    };
    let numbers: Vec<i64> = a.iter().filter(|v| !matches!(v, Value::Enum(_))).map(int).collect();
    ticks_of_arguments(&numbers).map(|ticks| Value::DateTime(DateTime::new(ticks, kind)))
}

const FILE_TIME: i64 = 504_911_232_000_000_000;

fn from_file_time(_: &mut Session, _: &Value, a: &[Value], local: bool) -> R {
    let ticks = checked(i128::from(int(&a[0])) + i128::from(FILE_TIME), TimeKind::Utc, "fileTime")?;
    Ok(Value::DateTime(if local { date::to_local(ticks.ticks()) } else { ticks }))
}

/// Days of OLE automation count from 1899-12-30.
const OLE_EPOCH: i64 = 599_264_352_000_000_000;

fn days_in_month(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let (year, month) = (int(&a[0]), int(&a[1]));
    if !(1..=12).contains(&month) {
        return Err(thrown("System.ArgumentOutOfRangeException", "Month must be between one and twelve. (Parameter 'month')"));
    }
    if !(1..=9999).contains(&year) {
        return Err(thrown("System.ArgumentOutOfRangeException", "Year must be between 1 and 9999. (Parameter 'year')"));
    }
    Ok(Value::Int(date::days_in_month(year, month) as i32))
}

fn compare_to(_: &mut Session, this: &Value, a: &[Value]) -> R {
    match a[0].base() {
        Value::DateTime(other) => Ok(Value::Int(own(this).ticks().cmp(&other.ticks()) as i32)),
        Value::Null => Ok(Value::Int(1)),
        _ => Err(thrown("System.ArgumentException", "Object must be of type DateTime.")),
    }
}

fn equals(_: &mut Session, this: &Value, a: &[Value]) -> R {
    Ok(Value::Bool(matches!(a[0].base(), Value::DateTime(other) if other.ticks() == own(this).ticks())))
}

fn shown(session: &mut Session, this: &Value) -> R {
    let culture = date_format_of(session, None)?;
    let pattern = format!("{} {}", culture.long_date, culture.long_time);
    formatted(own(this), None, &pattern, culture).map(Value::from)
}

fn of(ticks: i64, kind: TimeKind) -> R {
    Ok(Value::DateTime(DateTime::new(ticks, kind)))
}

static PROPERTIES: &[Property] = &[
    property("datetime Date", |_, this| of(own(this).ticks() - own(this).ticks() % DAY, own(this).kind())),
    property("int Day", |_, this| part(this, |p| p.day)),
    property("System.DayOfWeek DayOfWeek", |_, this| {
        Ok(Value::enumeration(Type::known("System.DayOfWeek"), date::parts(own(this).ticks()).day_of_week))
    }),
    property("int DayOfYear", |_, this| part(this, |p| p.day_of_year)),
    property("int Hour", |_, this| part(this, |p| p.hour)),
    property("System.DateTimeKind Kind", |_, this| Ok(kind_value(own(this).kind()))),
    property("int Microsecond", |_, this| part(this, |p| p.fraction / 10 % 1000)),
    property("int Millisecond", |_, this| part(this, |p| p.fraction / 10_000)),
    property("int Minute", |_, this| part(this, |p| p.minute)),
    property("int Month", |_, this| part(this, |p| p.month)),
    property("int Nanosecond", |_, this| part(this, |p| p.fraction % 10 * 100)),
    property("int Second", |_, this| part(this, |p| p.second)),
    property("long Ticks", |_, this| Ok(Value::Long(own(this).ticks()))),
    property("timespan TimeOfDay", |_, this| Ok(Value::TimeSpan(TimeSpan(own(this).ticks() % DAY)))),
    property("int Year", |_, this| part(this, |p| p.year)),
    property("static datetime MaxValue", |_, _| of(DateTime::MAX_TICKS, TimeKind::Unspecified)),
    property("static datetime MinValue", |_, _| of(0, TimeKind::Unspecified)),
    property("static datetime Now", |session, _| Ok(Value::DateTime(local(session)))),
    property("static datetime Today", |session, _| {
        let ticks = today(session);
        of(ticks, TimeKind::Local)
    }),
    property("static datetime UnixEpoch", |_, _| of(UNIX_EPOCH, TimeKind::Utc)),
    property("static datetime UtcNow", |session, _| of(session.host.now().ticks(), TimeKind::Utc)),
];

static METHODS: &[Method] = &[
    method("datetime Add(timespan value)", |_, this, a| match a[0].base() {
        Value::TimeSpan(span) => add_ticks(this, i128::from(span.0)),
        _ => Ok(this.clone()),
    }),
    method("datetime AddDays(double value)", |_, this, a| add_units(this, real(&a[0]), DAY)),
    method("datetime AddHours(double value)", |_, this, a| add_units(this, real(&a[0]), 3600 * TimeSpan::SECOND)),
    method("datetime AddMicroseconds(double value)", |_, this, a| add_units(this, real(&a[0]), 10)),
    method("datetime AddMilliseconds(double value)", |_, this, a| add_units(this, real(&a[0]), 10_000)),
    method("datetime AddMinutes(double value)", |_, this, a| add_units(this, real(&a[0]), 60 * TimeSpan::SECOND)),
    method("datetime AddMonths(int months)", |_, this, a| add_months(this, int(&a[0]), "months")),
    method("datetime AddSeconds(double value)", |_, this, a| add_units(this, real(&a[0]), TimeSpan::SECOND)),
    method("datetime AddTicks(long value)", |_, this, a| add_ticks(this, i128::from(int(&a[0])))),
    method("datetime AddYears(int value)", |_, this, a| add_months(this, int(&a[0]) * 12, "value")),
    method("int CompareTo(object value)", compare_to),
    method("bool Equals(object value)", equals),
    method("string[] GetDateTimeFormats()", formats),
    method("System.TypeCode GetTypeCode()", |_, _, _| Ok(Value::enumeration(Type::known("System.TypeCode"), 16))),
    method("bool IsDaylightSavingTime()", |_, this, _| {
        let zone = jiff::tz::TimeZone::system();
        let utc = date::to_universal(own(this)).ticks();
        let second = (utc - UNIX_EPOCH).div_euclid(TimeSpan::SECOND);
        let dst = jiff::Timestamp::from_second(second).is_ok_and(|t| zone.to_offset_info(t).dst().is_dst());
        Ok(Value::Bool(dst))
    }),
    method("timespan Subtract(datetime value)", subtract),
    method("datetime Subtract(timespan value)", subtract),
    method("long ToBinary()", |_, this, _| {
        let time = own(this);
        Ok(Value::Long(match time.kind() {
            TimeKind::Unspecified => time.ticks(),
            TimeKind::Utc => time.ticks() | 1 << 62,
            TimeKind::Local => date::to_universal(time).ticks() | i64::MIN,
        }))
    }),
    method("long ToFileTime()", |_, this, _| Ok(Value::Long(date::to_universal(own(this)).ticks() - FILE_TIME))),
    method("long ToFileTimeUtc()", |_, this, _| Ok(Value::Long(own(this).ticks() - FILE_TIME))),
    method("datetime ToLocalTime()", |_, this, _| {
        Ok(Value::DateTime(match own(this).kind() {
            TimeKind::Local => own(this),
            _ => date::to_local(own(this).ticks()),
        }))
    }),
    method("string ToLongDateString()", |s, this, _| fixed(s, this, "D")),
    method("string ToLongTimeString()", |s, this, _| fixed(s, this, "T")),
    method("double ToOADate()", |_, this, _| Ok(Value::Double((own(this).ticks() - OLE_EPOCH) as f64 / DAY as f64))),
    method("string ToShortDateString()", |s, this, _| fixed(s, this, "d")),
    method("string ToShortTimeString()", |s, this, _| fixed(s, this, "t")),
    method("string ToString()", to_text),
    method("string ToString(string format)", to_text),
    method("string ToString(System.IFormatProvider provider)", to_text),
    method("string ToString(string format, System.IFormatProvider provider)", to_text),
    method("datetime ToUniversalTime()", |_, this, _| Ok(Value::DateTime(date::to_universal(own(this))))),
    method("static int Compare(datetime t1, datetime t2)", |s, _, a| compare_to(s, &a[0], &a[1..])),
    method("static int DaysInMonth(int year, int month)", days_in_month),
    method("static bool Equals(datetime t1, datetime t2)", |s, _, a| equals(s, &a[0], &a[1..])),
    method("static datetime FromBinary(long dateData)", |_, _, a| {
        let data = int(&a[0]);
        let ticks = data & ((1 << 62) - 1);
        if data < 0 {
            return Ok(Value::DateTime(date::to_local(ticks)));
        }
        of(ticks, if data & 1 << 62 != 0 { TimeKind::Utc } else { TimeKind::Unspecified })
    }),
    method("static datetime FromFileTime(long fileTime)", |s, this, a| from_file_time(s, this, a, true)),
    method("static datetime FromFileTimeUtc(long fileTime)", |s, this, a| from_file_time(s, this, a, false)),
    method("static datetime FromOADate(double d)", |_, _, a| {
        let ticks = (real(&a[0]) * 86_400_000.0).round() as i128 * 10_000 + i128::from(OLE_EPOCH);
        checked(ticks, TimeKind::Unspecified, "d").map(Value::DateTime)
    }),
    method("static bool IsLeapYear(int year)", |_, _, a| match int(&a[0]) {
        year @ 1..=9999 => Ok(Value::Bool(date::is_leap(year))),
        _ => Err(argument("Year must be between 1 and 9999.", "year")),
    }),
    method("static datetime op_Addition(datetime d, timespan t)", |_, _, a| match a[1].base() {
        Value::TimeSpan(span) => add_ticks(&a[0], i128::from(span.0)),
        _ => Ok(a[0].clone()),
    }),
    method("static datetime op_Subtraction(datetime d, timespan t)", |_, _, a| match a[1].base() {
        Value::TimeSpan(span) => add_ticks(&a[0], -i128::from(span.0)),
        _ => Ok(a[0].clone()),
    }),
    method("static timespan op_Subtraction(datetime d1, datetime d2)", |_, _, a| {
        Ok(Value::TimeSpan(TimeSpan(own(&a[0]).ticks() - own(&a[1]).ticks())))
    }),
    method("static datetime Parse(string s)", parse),
    method("static datetime Parse(string s, System.IFormatProvider provider)", parse),
    method("static datetime Parse(string s, System.IFormatProvider provider, System.Globalization.DateTimeStyles styles)", parse),
    method("static datetime ParseExact(string s, string format, System.IFormatProvider provider)", parse_exact),
    method(
        "static datetime ParseExact(string s, string format, System.IFormatProvider provider, System.Globalization.DateTimeStyles style)",
        parse_exact,
    ),
    method(
        "static datetime ParseExact(string s, string[] formats, System.IFormatProvider provider, System.Globalization.DateTimeStyles style)",
        parse_exact,
    ),
    method("static datetime SpecifyKind(datetime value, System.DateTimeKind kind)", |_, _, a| of(own(&a[0]).ticks(), kind_of(&a[1]))),
    method("static bool TryParse(string s, [ref] datetime result)", try_parse),
    method("static bool TryParse(string s, System.IFormatProvider provider, [ref] datetime result)", try_parse),
    method(
        "static bool TryParse(string s, System.IFormatProvider provider, System.Globalization.DateTimeStyles styles, [ref] datetime result)",
        try_parse,
    ),
    method(
        "static bool TryParseExact(string s, string format, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] datetime result)",
        try_parse_exact,
    ),
    method(
        "static bool TryParseExact(string s, string[] formats, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] datetime result)",
        try_parse_exact,
    ),
];

static CONSTRUCTORS: &[Method] = &[
    method("(long ticks)", from_ticks),
    method("(long ticks, System.DateTimeKind kind)", from_ticks),
    method("(int year, int month, int day)", from_numbers),
    method("(int year, int month, int day, int hour, int minute, int second)", from_numbers),
    method("(int year, int month, int day, int hour, int minute, int second, System.DateTimeKind kind)", from_numbers),
    method("(int year, int month, int day, int hour, int minute, int second, int millisecond)", from_numbers),
    method("(int year, int month, int day, int hour, int minute, int second, int millisecond, System.DateTimeKind kind)", from_numbers),
    method("(int year, int month, int day, int hour, int minute, int second, int millisecond, int microsecond)", from_numbers),
];

/// Whole numbers and enum values are ticks.
fn convert(session: &mut Session, value: &Value) -> Option<R> {
    match value {
        Value::Int(_) | Value::Long(_) | Value::Byte(_) | Value::SByte(_) | Value::Short(_) | Value::UShort(_) | Value::UInt(_) => {
            Some(from_ticks(session, &Value::Null, &[Value::Long(int(value))]))
        }
        Value::Char(_) | Value::Enum(_) => Some(from_ticks(session, &Value::Null, &[Value::Long(int(value))])),
        _ => None,
    }
}

pub(super) static TABLES: &[TypeTable] = &[TypeTable {
    convert: Some(convert),
    name: "System.DateTime",
    sort: Sort::Struct,
    interfaces: &["System.IComparable", "System.IConvertible", "System.IFormattable"],
    properties: PROPERTIES,
    extended: &[extended(
        "DateTime",
        MemberType::ScriptProperty,
        "System.Object DateTime {get=if ((& { Set-StrictMode -Version 1; $this.DisplayHint }) -ieq  \"Date\")\n            {\n                \"{0}\" -f $this.ToLongDateString()\n            }\n            elseif ((& { Set-StrictMode -Version 1; $this.DisplayHint }) -ieq \"Time\")\n            {\n                \"{0}\" -f  $this.ToLongTimeString()\n            }\n            else\n            {\n                \"{0} {1}\" -f $this.ToLongDateString(), $this.ToLongTimeString()\n            };}",
        shown,
    )],
    methods: METHODS,
    constructors: CONSTRUCTORS,
    ..TypeTable::EMPTY
}];
