//! `System.Math`

use super::number::{abs, clamp, max, min, sign};
use super::real_math::decimal;
use super::{int, real, thrown};
use crate::run::Session;
use crate::types::{Method, Property, Sort, TypeTable, method, property};
use crate::value::Value;
use crate::{Failure, R};
use rust_decimal::RoundingStrategy;
use std::rc::Rc;

/// A `MidpointRounding` among arguments.
fn mode(a: &[Value]) -> i64 {
    a.iter().find_map(|v| if let Value::Enum(v) = v { Some(v.number) } else { None }).unwrap_or(0)
}

/// The number of digits among arguments.
fn digits(a: &[Value], limit: i64, name: &str) -> Result<u32, Failure> {
    let Some(digits) = a.iter().skip(1).find(|v| !matches!(v, Value::Enum(_))).map(int) else { return Ok(0) };
    if (0..=limit).contains(&digits) {
        return Ok(digits as u32);
    }
    Err(super::out_of_range(
        if limit == 28 {
            "Decimal can only round to between 0 and 28 digits of precision.".to_owned()
        } else {
            format!("Rounding digits must be between 0 and {limit}, inclusive.")
        },
        name,
    ))
}

fn round_whole(value: f64, mode: i64) -> f64 {
    match mode {
        0 => value.round_ties_even(),
        1 => value.round(),
        2 => value.trunc(),
        3 => value.floor(),
        _ => value.ceil(),
    }
}

/// `[math]::Round` of a real.
pub(super) fn round_real(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let single = matches!(a[0], Value::Single(_));
    let digits = digits(a, if single { 6 } else { 15 }, "digits")?;
    let (value, mode) = (real(&a[0]), mode(a));
    let power = 10f64.powi(digits as i32);
    let rounded = if value.abs() >= 1e16 || digits == 0 { round_whole(value, mode) } else { round_whole(value * power, mode) / power };
    Ok(if single { Value::Single(rounded as f32) } else { Value::Double(rounded) })
}

/// `[math]::Round` of a decimal.
pub(super) fn round_decimal(a: &[Value]) -> R {
    let digits = digits(a, 28, "decimals")?;
    let strategy = match mode(a) {
        0 => RoundingStrategy::MidpointNearestEven,
        1 => RoundingStrategy::MidpointAwayFromZero,
        2 => RoundingStrategy::ToZero,
        3 => RoundingStrategy::ToNegativeInfinity,
        _ => RoundingStrategy::ToPositiveInfinity,
    };
    Ok(Value::Decimal(Rc::new(decimal(&a[0]).round_dp_with_strategy(digits, strategy))))
}

macro_rules! one {
    ($name:literal, $f:expr) => {
        method(concat!("static double ", $name, "(double d)"), |_, _, a| {
            let f: fn(f64) -> f64 = $f;
            Ok(Value::Double(f(real(&a[0]))))
        })
    };
}

macro_rules! two {
    ($name:literal, $f:expr) => {
        method(concat!("static double ", $name, "(double x, double y)"), |_, _, a| {
            let f: fn(f64, f64) -> f64 = $f;
            Ok(Value::Double(f(real(&a[0]), real(&a[1]))))
        })
    };
}

/// The row of one numeric type: `static int Max(int val1, int val2)`.
macro_rules! typed {
    ($t:literal, $name:literal, $code:ident, $first:literal $(, $rest:literal)*) => {
        method(concat!("static ", $t, " ", $name, "(", $t, " ", $first $(, ", ", $t, " ", $rest)*, ")"), $code)
    };
}

macro_rules! extremes {
    ($($t:literal),*) => {
        [$(typed!($t, "Max", max, "val1", "val2"), typed!($t, "Min", min, "val1", "val2"), typed!($t, "Clamp", clamp, "value", "min", "max")),*]
    };
}

const EXTREMES: [Method; 33] = extremes!("byte", "decimal", "double", "short", "int", "long", "sbyte", "float", "ushort", "uint", "ulong");
const ABS: [Method; 7] = [
    typed!("short", "Abs", abs, "value"),
    typed!("int", "Abs", abs, "value"),
    typed!("long", "Abs", abs, "value"),
    typed!("sbyte", "Abs", abs, "value"),
    typed!("decimal", "Abs", abs, "value"),
    typed!("double", "Abs", abs, "value"),
    typed!("float", "Abs", abs, "value"),
];

fn log_of(value: f64, base: f64) -> f64 {
    if value.is_nan() || base.is_nan() {
        return f64::NAN;
    }
    if base == 1.0 || (value != 1.0 && (base == 0.0 || base == f64::INFINITY)) {
        return f64::NAN;
    }
    value.ln() / base.ln()
}

/// The remainder of the nearest quotient.
fn ieee_remainder(x: f64, y: f64) -> f64 {
    if y == 0.0 || x.is_infinite() {
        return f64::NAN;
    }
    let remainder = x % y;
    let half = y.abs() / 2.0;
    if remainder.abs() > half || (remainder.abs() == half && (x / y).round_ties_even() != (x / y).trunc()) {
        return remainder - y.abs() * remainder.signum();
    }
    if remainder == 0.0 { 0.0f64.copysign(x) } else { remainder }
}

fn div_rem(session: &mut Session, _: &Value, a: &[Value]) -> R {
    let (x, y) = (int(&a[0]), int(&a[1]));
    if y == 0 {
        return Err(thrown("System.DivideByZeroException", "Attempted to divide by zero."));
    }
    let small = matches!(a[0], Value::Int(_));
    let value = |n: i64| if small { Value::Int(n as i32) } else { Value::Long(n) };
    match a.get(2) {
        Some(reference) => {
            super::assign(session, reference, value(x.wrapping_rem(y)))?;
            Ok(value(x.wrapping_div(y)))
        }
        None => {
            let tuple = crate::types::Type::parse(if small { "ValueTuple[int,int]" } else { "ValueTuple[long,long]" });
            let parts = [value(x.wrapping_div(y)), value(x.wrapping_rem(y))];
            match tuple {
                Some(ty) => super::super::members::construct(session, &ty, &parts),
                None => Ok(Value::array(parts.to_vec())),
            }
        }
    }
}

const OWN: &[Method] = &[
    one!("Acos", f64::acos),
    one!("Acosh", f64::acosh),
    one!("Asin", f64::asin),
    one!("Asinh", f64::asinh),
    one!("Atan", f64::atan),
    two!("Atan2", f64::atan2),
    one!("Atanh", f64::atanh),
    one!("Cbrt", f64::cbrt),
    one!("Cos", f64::cos),
    one!("Cosh", f64::cosh),
    one!("Exp", f64::exp),
    one!("Log", f64::ln),
    one!("Log10", f64::log10),
    one!("Log2", f64::log2),
    one!("Sin", f64::sin),
    one!("Sinh", f64::sinh),
    one!("Sqrt", f64::sqrt),
    one!("Tan", f64::tan),
    one!("Tanh", f64::tanh),
    one!("BitIncrement", f64::next_up),
    one!("BitDecrement", f64::next_down),
    one!("ReciprocalEstimate", f64::recip),
    one!("ReciprocalSqrtEstimate", |v| v.sqrt().recip()),
    two!("CopySign", f64::copysign),
    two!("IEEERemainder", ieee_remainder),
    two!("Pow", f64::powf),
    two!("MaxMagnitude", |x, y| if x.abs() > y.abs() || (x.abs() == y.abs() && x > y) { x } else { y }),
    two!("MinMagnitude", |x, y| if x.abs() < y.abs() || (x.abs() == y.abs() && x < y) { x } else { y }),
    method("static double Log(double a, double newBase)", |_, _, a| Ok(Value::Double(log_of(real(&a[0]), real(&a[1]))))),
    method("static double Ceiling(double a)", |_, _, a| Ok(Value::Double(real(&a[0]).ceil()))),
    method("static decimal Ceiling(decimal d)", |_, _, a| Ok(Value::Decimal(Rc::new(decimal(&a[0]).ceil())))),
    method("static double Floor(double d)", |_, _, a| Ok(Value::Double(real(&a[0]).floor()))),
    method("static decimal Floor(decimal d)", |_, _, a| Ok(Value::Decimal(Rc::new(decimal(&a[0]).floor())))),
    method("static double Truncate(double d)", |_, _, a| Ok(Value::Double(real(&a[0]).trunc()))),
    method("static decimal Truncate(decimal d)", |_, _, a| Ok(Value::Decimal(Rc::new(decimal(&a[0]).trunc())))),
    method("static double FusedMultiplyAdd(double x, double y, double z)", |_, _, a| {
        Ok(Value::Double(real(&a[0]).mul_add(real(&a[1]), real(&a[2]))))
    }),
    method("static int ILogB(double x)", |_, _, a| {
        let value = real(&a[0]);
        Ok(Value::Int(if value == 0.0 {
            i32::MIN
        } else if value.is_finite() {
            value.abs().log2().floor() as i32
        } else {
            i32::MAX
        }))
    }),
    method("static double ScaleB(double x, int n)", |_, _, a| Ok(Value::Double(real(&a[0]) * 2f64.powi(int(&a[1]) as i32)))),
    method("static int Sign(decimal value)", sign),
    method("static int Sign(double value)", sign),
    method("static int Sign(short value)", sign),
    method("static int Sign(int value)", sign),
    method("static int Sign(long value)", sign),
    method("static int Sign(sbyte value)", sign),
    method("static int Sign(float value)", sign),
    method("static long BigMul(int a, int b)", |_, _, a| Ok(Value::Long(int(&a[0]) * int(&a[1])))),
    method("static int DivRem(int a, int b, [out] int result)", div_rem),
    method("static long DivRem(long a, long b, [out] long result)", div_rem),
    method("static ValueTuple[int,int] DivRem(int left, int right)", div_rem),
    method("static ValueTuple[long,long] DivRem(long left, long right)", div_rem),
    method("static decimal Round(decimal d)", |_, _, a| round_decimal(a)),
    method("static decimal Round(decimal d, int decimals)", |_, _, a| round_decimal(a)),
    method("static decimal Round(decimal d, System.MidpointRounding mode)", |_, _, a| round_decimal(a)),
    method("static decimal Round(decimal d, int decimals, System.MidpointRounding mode)", |_, _, a| round_decimal(a)),
    method("static double Round(double a)", round_real),
    method("static double Round(double value, int digits)", round_real),
    method("static double Round(double value, System.MidpointRounding mode)", round_real),
    method("static double Round(double value, int digits, System.MidpointRounding mode)", round_real),
];

const TYPED: [Method; 40] = super::concat(&EXTREMES, &ABS);
static METHODS: [Method; OWN.len() + 40] = super::concat(OWN, &TYPED);

static PROPERTIES: &[Property] = &[
    property("static double E", |_, _| Ok(Value::Double(std::f64::consts::E))),
    property("static double PI", |_, _| Ok(Value::Double(std::f64::consts::PI))),
    property("static double Tau", |_, _| Ok(Value::Double(std::f64::consts::TAU))),
];

pub(super) static TABLES: &[TypeTable] =
    &[TypeTable { name: "System.Math", sort: Sort::Static, properties: PROPERTIES, methods: &METHODS, ..TypeTable::EMPTY }];
