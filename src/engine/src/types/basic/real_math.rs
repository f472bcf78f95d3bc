//! Members of double, float and decimal beyond what all numbers have.

use super::math::{round_decimal, round_real};
use super::{int, real, thrown};
use crate::convert::kind::Kind;
use crate::convert::{Number, number_to};
use crate::run::Session;
use crate::types::{Method, method};
use crate::value::Value;
use crate::{Failure, R};
use rust_decimal::Decimal;
use std::rc::Rc;

/// A real result in the type of the argument.
fn like(a: &[Value], value: f64) -> R {
    Ok(if matches!(a[0], Value::Single(_)) { Value::Single(value as f32) } else { Value::Double(value) })
}

macro_rules! one {
    ($t:literal, $name:literal, $f:expr) => {
        method(concat!("static ", $t, " ", $name, "(", $t, " x)"), |_, _, a| {
            let f: fn(f64) -> f64 = $f;
            like(a, f(real(&a[0])))
        })
    };
}

macro_rules! two {
    ($t:literal, $name:literal, $f:expr) => {
        method(concat!("static ", $t, " ", $name, "(", $t, " x, ", $t, " y)"), |_, _, a| {
            let f: fn(f64, f64) -> f64 = $f;
            like(a, f(real(&a[0]), real(&a[1])))
        })
    };
}

macro_rules! test {
    ($t:literal, $name:literal, $f:expr) => {
        method(concat!("static bool ", $name, "(", $t, " d)"), |_, _, a| {
            let f: fn(f64) -> bool = $f;
            Ok(Value::Bool(f(real(&a[0]))))
        })
    };
}

macro_rules! real_rows {
    ($t:literal) => {
        &[
            one!($t, "Acos", f64::acos),
            one!($t, "Asin", f64::asin),
            one!($t, "Atan", f64::atan),
            two!($t, "Atan2", f64::atan2),
            one!($t, "Cbrt", f64::cbrt),
            one!($t, "Ceiling", f64::ceil),
            two!($t, "CopySign", f64::copysign),
            one!($t, "Cos", f64::cos),
            one!($t, "Cosh", f64::cosh),
            one!($t, "DegreesToRadians", f64::to_radians),
            one!($t, "RadiansToDegrees", f64::to_degrees),
            one!($t, "Exp", f64::exp),
            one!($t, "Exp2", f64::exp2),
            one!($t, "Floor", f64::floor),
            two!($t, "Hypot", f64::hypot),
            one!($t, "Log", f64::ln),
            one!($t, "Log10", f64::log10),
            one!($t, "Log2", f64::log2),
            two!($t, "Pow", f64::powf),
            one!($t, "Sin", f64::sin),
            one!($t, "Sinh", f64::sinh),
            one!($t, "Sqrt", f64::sqrt),
            one!($t, "Tan", f64::tan),
            one!($t, "Tanh", f64::tanh),
            one!($t, "Truncate", f64::trunc),
            test!($t, "IsNaN", f64::is_nan),
            test!($t, "IsFinite", f64::is_finite),
            test!($t, "IsInfinity", f64::is_infinite),
            test!($t, "IsInteger", |v| v.fract() == 0.0),
            test!($t, "IsNegativeInfinity", |v| v == f64::NEG_INFINITY),
            test!($t, "IsPositiveInfinity", |v| v == f64::INFINITY),
            test!($t, "IsNormal", f64::is_normal),
            test!($t, "IsSubnormal", f64::is_subnormal),
            test!($t, "IsRealNumber", |v| !v.is_nan()),
            method(concat!("static ", $t, " Round(", $t, " x)"), |s, t, a| round_real(s, t, a)),
            method(concat!("static ", $t, " Round(", $t, " x, int digits)"), |s, t, a| round_real(s, t, a)),
            method(concat!("static ", $t, " Round(", $t, " x, System.MidpointRounding mode)"), |s, t, a| round_real(s, t, a)),
            method(concat!("static ", $t, " Round(", $t, " x, int digits, System.MidpointRounding mode)"), |s, t, a| round_real(s, t, a)),
        ]
    };
}

/// The rows of double.
pub(super) const DOUBLE: &[Method] = real_rows!("double");
/// The rows of float.
pub(super) const SINGLE: &[Method] = real_rows!("float");

/// The decimal in an argument.
pub(super) fn decimal(value: &Value) -> Decimal {
    match value.base() {
        Value::Decimal(v) => **v,
        other => Number::of(other).and_then(|n| n.to_decimal(false)).unwrap_or_default(),
    }
}

fn made(value: Option<Decimal>) -> R {
    value
        .map(|v| Value::Decimal(Rc::new(v)))
        .ok_or_else(|| thrown("System.OverflowException", "Value was either too large or too small for a Decimal."))
}

fn by_zero() -> Failure {
    thrown("System.DivideByZeroException", "Attempted to divide by zero.")
}

fn divide(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let divisor = decimal(&a[1]);
    if divisor.is_zero() { Err(by_zero()) } else { made(decimal(&a[0]).checked_div(divisor)) }
}

fn remainder(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let divisor = decimal(&a[1]);
    if divisor.is_zero() { Err(by_zero()) } else { made(decimal(&a[0]).checked_rem(divisor)) }
}

/// To an integer type, the fraction cut off.
fn cut(a: &[Value], kind: Kind) -> R {
    number_to(&Number::Decimal(decimal(&a[0]).trunc()), kind, false).ok_or_else(|| {
        thrown("System.OverflowException", format!("Value was either too large or too small for {}.", crate::convert::article(kind)))
    })
}

fn get_bits(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let value = decimal(&a[0]);
    let bits = value.mantissa().unsigned_abs();
    let flags = (value.scale() << 16) | if value.is_sign_negative() { 0x8000_0000 } else { 0 };
    let parts = [bits as u32, (bits >> 32) as u32, (bits >> 64) as u32, flags];
    Ok(super::array_of(Kind::Int32, parts.iter().map(|p| Value::Int(*p as i32)).collect()))
}

/// The rows of decimal.
pub(super) const DECIMAL: &[Method] = &[
    method("static decimal op_Addition(decimal d1, decimal d2)", |_, _, a| made(decimal(&a[0]).checked_add(decimal(&a[1])))),
    method("static decimal op_Subtraction(decimal d1, decimal d2)", |_, _, a| made(decimal(&a[0]).checked_sub(decimal(&a[1])))),
    method("static decimal op_Multiply(decimal d1, decimal d2)", |_, _, a| made(decimal(&a[0]).checked_mul(decimal(&a[1])))),
    method("static decimal op_Division(decimal d1, decimal d2)", divide),
    method("static decimal op_Modulus(decimal d1, decimal d2)", remainder),
    method("static decimal Add(decimal d1, decimal d2)", |_, _, a| made(decimal(&a[0]).checked_add(decimal(&a[1])))),
    method("static decimal Subtract(decimal d1, decimal d2)", |_, _, a| made(decimal(&a[0]).checked_sub(decimal(&a[1])))),
    method("static decimal Multiply(decimal d1, decimal d2)", |_, _, a| made(decimal(&a[0]).checked_mul(decimal(&a[1])))),
    method("static decimal Divide(decimal d1, decimal d2)", divide),
    method("static decimal Remainder(decimal d1, decimal d2)", remainder),
    method("static decimal Negate(decimal d)", |_, _, a| made(Some(-decimal(&a[0])))),
    method("static decimal Ceiling(decimal d)", |_, _, a| made(Some(decimal(&a[0]).ceil()))),
    method("static decimal Floor(decimal d)", |_, _, a| made(Some(decimal(&a[0]).floor()))),
    method("static decimal Truncate(decimal d)", |_, _, a| made(Some(decimal(&a[0]).trunc()))),
    method("static int Compare(decimal d1, decimal d2)", |_, _, a| Ok(Value::Int(decimal(&a[0]).cmp(&decimal(&a[1])) as i32))),
    method("static bool Equals(decimal d1, decimal d2)", |_, _, a| Ok(Value::Bool(decimal(&a[0]) == decimal(&a[1])))),
    method("static bool IsInteger(decimal value)", |_, _, a| Ok(Value::Bool(decimal(&a[0]).fract().is_zero()))),
    method("static int[] GetBits(decimal d)", get_bits),
    method("static decimal Round(decimal d)", |_, _, a| round_decimal(a)),
    method("static decimal Round(decimal d, int decimals)", |_, _, a| round_decimal(a)),
    method("static decimal Round(decimal d, System.MidpointRounding mode)", |_, _, a| round_decimal(a)),
    method("static decimal Round(decimal d, int decimals, System.MidpointRounding mode)", |_, _, a| round_decimal(a)),
    method("static byte ToByte(decimal value)", |_, _, a| cut(a, Kind::Byte)),
    method("static sbyte ToSByte(decimal value)", |_, _, a| cut(a, Kind::SByte)),
    method("static short ToInt16(decimal value)", |_, _, a| cut(a, Kind::Int16)),
    method("static ushort ToUInt16(decimal value)", |_, _, a| cut(a, Kind::UInt16)),
    method("static int ToInt32(decimal d)", |_, _, a| cut(a, Kind::Int32)),
    method("static uint ToUInt32(decimal d)", |_, _, a| cut(a, Kind::UInt32)),
    method("static long ToInt64(decimal d)", |_, _, a| cut(a, Kind::Int64)),
    method("static ulong ToUInt64(decimal d)", |_, _, a| cut(a, Kind::UInt64)),
    method("static double ToDouble(decimal d)", |_, _, a| Ok(Value::Double(real(&a[0])))),
    method("static float ToSingle(decimal d)", |_, _, a| Ok(Value::Single(real(&a[0]) as f32))),
    method("static long ToOACurrency(decimal value)", |_, _, a| {
        let scaled = decimal(&a[0]).checked_mul(Decimal::from(10_000)).map(|v| v.round());
        Ok(Value::Long(scaled.and_then(|v| i64::try_from(v).ok()).unwrap_or(0)))
    }),
    method("static decimal FromOACurrency(long cy)", |_, _, a| {
        made(Decimal::try_from_i128_with_scale(i128::from(int(&a[0])), 4).ok().map(|d| d.normalize()))
    }),
];
