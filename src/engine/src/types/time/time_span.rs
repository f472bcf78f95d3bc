//! `System.TimeSpan`.

use super::super::{Method, Property, Sort, TypeTable, assign, int, method, property, thrown};
use crate::R;
use crate::error::Failure;
use crate::run::Session;
use crate::text::span::{self, Problem};
use crate::value::{TimeSpan, Value};

const SECOND: i64 = TimeSpan::SECOND;
const MINUTE: i64 = 60 * SECOND;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

fn own(this: &Value) -> i64 {
    match this.base() {
        Value::TimeSpan(span) => span.0,
        _ => 0,
    }
}

fn too_long() -> Failure {
    thrown("System.OverflowException", "TimeSpan overflowed because the duration is too long.")
}

fn of(ticks: i128) -> R {
    i64::try_from(ticks).map(|t| Value::TimeSpan(TimeSpan(t))).map_err(|_| too_long())
}

fn real(value: &Value) -> f64 {
    match value.base() {
        Value::Double(v) => *v,
        other => int(other) as f64,
    }
}

fn scaled(value: &Value, unit: i64) -> R {
    match value.base() {
        Value::Double(v) if v.is_nan() => {
            Err(thrown("System.ArgumentException", "TimeSpan does not accept floating point Not-a-Number values."))
        }
        Value::Double(v) => {
            let ticks = v * unit as f64;
            if ticks.abs() > i64::MAX as f64 { Err(too_long()) } else { of(ticks as i128) }
        }
        other => of(i128::from(int(other)) * i128::from(unit)),
    }
}

fn from_parts(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let n: Vec<i128> = a.iter().map(|v| i128::from(int(v))).collect();
    let units = match n.len() {
        3 => vec![HOUR, MINUTE, SECOND],
        _ => vec![DAY, HOUR, MINUTE, SECOND, 10_000, 10],
    };
    of(n.iter().zip(units).map(|(n, unit)| n * i128::from(unit)).sum())
}

fn failed(text: &str, problem: Problem) -> Failure {
    match problem {
        Problem::Form => thrown("System.FormatException", format!("String '{text}' was not recognized as a valid TimeSpan.")),
        Problem::Overflow => {
            let message = format!(
                "The TimeSpan string '{text}' could not be parsed because at least one of the numeric components is out of range or contains too many digits."
            );
            thrown("System.OverflowException", message)
        }
    }
}

fn parse(_: &mut Session, _: &Value, a: &[Value]) -> R {
    if a[0].is_null() {
        return Err(super::super::argument_null("input"));
    }
    let text = super::super::text(&a[0]);
    span::parse(&text).map(Value::TimeSpan).map_err(|p| failed(&text, p))
}

fn exact(a: &[Value]) -> Result<TimeSpan, Problem> {
    let text = super::super::text(&a[0]);
    let formats = match a[1].base() {
        Value::Seq(list) => list.to_vec(),
        one => vec![one.clone()],
    };
    let mut last = Err(Problem::Form);
    for format in formats {
        last = span::parse_exact(&text, &super::super::text(&format));
        if last.is_ok() {
            break;
        }
    }
    last
}

fn parse_exact(_: &mut Session, _: &Value, a: &[Value]) -> R {
    exact(a).map(Value::TimeSpan).map_err(|p| failed(&super::super::text(&a[0]), p))
}

fn try_parse(session: &mut Session, _: &Value, a: &[Value]) -> R {
    let found = if a[0].is_null() { Err(Problem::Form) } else { span::parse(&super::super::text(&a[0])) };
    if let Some(target) = a.last() {
        assign(session, target, Value::TimeSpan(found.unwrap_or(TimeSpan(0))))?;
    }
    Ok(Value::Bool(found.is_ok()))
}

fn try_parse_exact(session: &mut Session, _: &Value, a: &[Value]) -> R {
    let found = exact(a);
    if let Some(target) = a.last() {
        assign(session, target, Value::TimeSpan(found.unwrap_or(TimeSpan(0))))?;
    }
    Ok(Value::Bool(found.is_ok()))
}

fn to_text(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let format = a.first().map(super::super::text);
    span::format(TimeSpan(own(this)), format.as_deref().unwrap_or(""))
        .map(Value::from)
        .ok_or_else(|| thrown("System.FormatException", "Input string was not in a correct format."))
}

fn compare_to(_: &mut Session, this: &Value, a: &[Value]) -> R {
    match a[0].base() {
        Value::TimeSpan(other) => Ok(Value::Int(own(this).cmp(&other.0) as i32)),
        Value::Null => Ok(Value::Int(1)),
        _ => Err(thrown("System.ArgumentException", "Object must be of type TimeSpan.")),
    }
}

fn equals(_: &mut Session, this: &Value, a: &[Value]) -> R {
    Ok(Value::Bool(matches!(a[0].base(), Value::TimeSpan(other) if other.0 == own(this))))
}

fn part(this: &Value, unit: i64, modulus: i64) -> R {
    Ok(Value::Int((own(this) / unit % modulus) as i32))
}

fn total(this: &Value, unit: i64) -> R {
    Ok(Value::Double(own(this) as f64 / unit as f64))
}

static PROPERTIES: &[Property] = &[
    property("int Days", |_, this| part(this, DAY, i64::MAX)),
    property("int Hours", |_, this| part(this, HOUR, 24)),
    property("int Microseconds", |_, this| part(this, 10, 1000)),
    property("int Milliseconds", |_, this| part(this, 10_000, 1000)),
    property("int Minutes", |_, this| part(this, MINUTE, 60)),
    property("int Nanoseconds", |_, this| Ok(Value::Int((own(this) % 10 * 100) as i32))),
    property("int Seconds", |_, this| part(this, SECOND, 60)),
    property("long Ticks", |_, this| Ok(Value::Long(own(this)))),
    property("double TotalDays", |_, this| total(this, DAY)),
    property("double TotalHours", |_, this| total(this, HOUR)),
    property("double TotalMicroseconds", |_, this| total(this, 10)),
    property("double TotalMilliseconds", |_, this| total(this, 10_000)),
    property("double TotalMinutes", |_, this| total(this, MINUTE)),
    property("double TotalNanoseconds", |_, this| Ok(Value::Double(own(this) as f64 * 100.0))),
    property("double TotalSeconds", |_, this| total(this, SECOND)),
    property("static timespan MaxValue", |_, _| of(i128::from(i64::MAX))),
    property("static timespan MinValue", |_, _| of(i128::from(i64::MIN))),
    property("static timespan Zero", |_, _| of(0)),
    property("static long TicksPerDay", |_, _| Ok(Value::Long(DAY))),
    property("static long TicksPerHour", |_, _| Ok(Value::Long(HOUR))),
    property("static long TicksPerMinute", |_, _| Ok(Value::Long(MINUTE))),
    property("static long TicksPerSecond", |_, _| Ok(Value::Long(SECOND))),
    property("static long TicksPerMillisecond", |_, _| Ok(Value::Long(10_000))),
];

static METHODS: &[Method] =
    &[
        method("timespan Add(timespan ts)", |_, this, a| of(i128::from(own(this)) + i128::from(own(&a[0])))),
        method("int CompareTo(object value)", compare_to),
        method("timespan Divide(double divisor)", |_, this, a| of((own(this) as f64 / real(&a[0])).round() as i128)),
        method("double Divide(timespan ts)", |_, this, a| Ok(Value::Double(own(this) as f64 / own(&a[0]) as f64))),
        method("timespan Duration()", |_, this, _| of(i128::from(own(this)).abs())),
        method("bool Equals(object value)", equals),
        method("timespan Multiply(double factor)", |_, this, a| of((own(this) as f64 * real(&a[0])).round() as i128)),
        method("timespan Negate()", |_, this, _| of(-i128::from(own(this)))),
        method("timespan Subtract(timespan ts)", |_, this, a| of(i128::from(own(this)) - i128::from(own(&a[0])))),
        method("string ToString()", to_text),
        method("string ToString(string format)", to_text),
        method("string ToString(string format, System.IFormatProvider formatProvider)", to_text),
        method("static int Compare(timespan t1, timespan t2)", |s, _, a| compare_to(s, &a[0], &a[1..])),
        method("static bool Equals(timespan t1, timespan t2)", |s, _, a| equals(s, &a[0], &a[1..])),
        method("static timespan FromDays(double value)", |_, _, a| scaled(&a[0], DAY)),
        method("static timespan FromDays(int days)", |_, _, a| scaled(&a[0], DAY)),
        method("static timespan FromHours(double value)", |_, _, a| scaled(&a[0], HOUR)),
        method("static timespan FromHours(int hours)", |_, _, a| scaled(&a[0], HOUR)),
        method("static timespan FromMicroseconds(double value)", |_, _, a| scaled(&a[0], 10)),
        method("static timespan FromMilliseconds(double value)", |_, _, a| scaled(&a[0], 10_000)),
        method("static timespan FromMinutes(double value)", |_, _, a| scaled(&a[0], MINUTE)),
        method("static timespan FromMinutes(long minutes)", |_, _, a| scaled(&a[0], MINUTE)),
        method("static timespan FromSeconds(double value)", |_, _, a| scaled(&a[0], SECOND)),
        method("static timespan FromSeconds(long seconds)", |_, _, a| scaled(&a[0], SECOND)),
        method("static timespan FromTicks(long value)", |_, _, a| scaled(&a[0], 1)),
        method("static timespan op_Addition(timespan t1, timespan t2)", |_, _, a| of(i128::from(own(&a[0])) + i128::from(own(&a[1])))),
        method("static timespan op_Subtraction(timespan t1, timespan t2)", |_, _, a| of(i128::from(own(&a[0])) - i128::from(own(&a[1])))),
        method("static timespan op_Multiply(timespan timeSpan, double factor)", |_, _, a| {
            of((own(&a[0]) as f64 * real(&a[1])).round() as i128)
        }),
        method("static timespan op_Multiply(double factor, timespan timeSpan)", |_, _, a| {
            of((own(&a[1]) as f64 * real(&a[0])).round() as i128)
        }),
        method("static timespan op_Division(timespan timeSpan, double divisor)", |_, _, a| {
            of((own(&a[0]) as f64 / real(&a[1])).round() as i128)
        }),
        method("static double op_Division(timespan t1, timespan t2)", |_, _, a| Ok(Value::Double(own(&a[0]) as f64 / own(&a[1]) as f64))),
        method("static timespan op_UnaryNegation(timespan t)", |_, _, a| of(-i128::from(own(&a[0])))),
        method("static timespan Parse(string s)", parse),
        method("static timespan Parse(string input, System.IFormatProvider formatProvider)", parse),
        method("static timespan ParseExact(string input, string format, System.IFormatProvider formatProvider)", parse_exact),
        method("static timespan ParseExact(string input, string[] formats, System.IFormatProvider formatProvider)", parse_exact),
        method("static bool TryParse(string s, [ref] timespan result)", try_parse),
        method("static bool TryParse(string input, System.IFormatProvider formatProvider, [ref] timespan result)", try_parse),
        method(
            "static bool TryParseExact(string input, string format, System.IFormatProvider formatProvider, [ref] timespan result)",
            try_parse_exact,
        ),
    ];

/// Whole numbers, characters and enum values are ticks.
fn convert(_: &mut Session, value: &Value) -> Option<R> {
    match value {
        Value::Int(_) | Value::Long(_) | Value::Byte(_) | Value::SByte(_) | Value::Short(_) | Value::UShort(_) | Value::UInt(_) => {
            Some(scaled(&Value::Long(int(value)), 1))
        }
        Value::Char(_) | Value::Enum(_) => Some(scaled(&Value::Long(int(value)), 1)),
        _ => None,
    }
}

pub(super) static TABLES: &[TypeTable] = &[TypeTable {
    convert: Some(convert),
    name: "System.TimeSpan",
    sort: Sort::Struct,
    interfaces: &["System.IComparable", "System.IFormattable"],
    properties: PROPERTIES,
    methods: METHODS,
    constructors: &[
        method("(long ticks)", |_, _, a| scaled(&a[0], 1)),
        method("(int hours, int minutes, int seconds)", from_parts),
        method("(int days, int hours, int minutes, int seconds)", from_parts),
        method("(int days, int hours, int minutes, int seconds, int milliseconds)", from_parts),
        method("(int days, int hours, int minutes, int seconds, int milliseconds, int microseconds)", from_parts),
    ],
    ..TypeTable::EMPTY
}];
