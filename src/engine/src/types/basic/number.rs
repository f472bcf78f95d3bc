//! The numeric types: what all of them have, and what integers, reals and decimals have on top.

use super::number_parse::{parse, try_parse};
use super::{argument, integer_math as whole, kind_of, real_math, thrown};
use crate::convert::kind::of_value;
use crate::convert::{Number, number_to};
use crate::operators;
use crate::run::Session;
use crate::text::format_number;
use crate::types::{Method, Property, Sort, TypeTable, method, property};
use crate::value::Value;
use crate::{R, Str};
use num_bigint::BigInt;
use rust_decimal::Decimal;
use std::rc::Rc;

pub(super) fn compare_to(session: &mut Session, this: &Value, a: &[Value]) -> R {
    if a[0].is_null() {
        return Ok(Value::Int(1));
    }
    if of_value(&a[0]) != of_value(this) {
        let name = crate::Type::of(this).map(|t| t.short_name()).unwrap_or_default();
        return Err(thrown("System.ArgumentException", format!("Object must be of type {name}.")));
    }
    Ok(Value::Int(operators::compare(session, this, &a[0], true)? as i32))
}

pub(super) fn equals(_: &mut Session, this: &Value, a: &[Value]) -> R {
    Ok(Value::Bool(this.same(&a[0])))
}

pub(super) fn hash(_: &mut Session, this: &Value, _: &[Value]) -> R {
    let long = |bits: u64| (bits ^ (bits >> 32)) as i32;
    Ok(Value::Int(match this.base() {
        Value::Long(v) => long(*v as u64),
        Value::ULong(v) => long(*v),
        Value::Double(v) => long(v.to_bits()),
        Value::Single(v) => v.to_bits() as i32,
        Value::Decimal(v) => long(v.normalize().mantissa() as u64),
        Value::BigInt(v) => v.iter_u32_digits().fold(0u32, |h, d| h.wrapping_mul(31) ^ d) as i32,
        other => super::int(other) as i32,
    }))
}

pub(super) fn type_code(_: &mut Session, this: &Value, _: &[Value]) -> R {
    super::boolean::type_code(of_value(this))
}

/// `ToString(format, provider)` in any of its forms.
pub(super) fn to_string(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let (mut format, mut culture) = (Str::from(""), super::culture::numbers_of(&Value::Null));
    for argument in a {
        match argument {
            Value::Str(text) => format = text.clone(),
            provider => culture = super::culture::numbers_of(provider),
        }
    }
    if format.is_empty() {
        return Ok(Value::text(crate::text::number(this.base()).unwrap_or_default().replace('.', culture.decimal)));
    }
    match format_number(this.base(), &format, culture) {
        Some(Ok(text)) => Ok(Value::text(text)),
        _ => Err(thrown("System.FormatException", "Format specifier was invalid.")),
    }
}

/// The larger or smaller of two numbers, by the operators' order.
fn pick(session: &mut Session, a: &[Value], larger: bool) -> R {
    if let (Value::Double(x), Value::Double(y)) = (&a[0], &a[1])
        && (x.is_nan() || y.is_nan())
    {
        return Ok(Value::Double(f64::NAN));
    }
    if let (Value::Single(x), Value::Single(y)) = (&a[0], &a[1])
        && (x.is_nan() || y.is_nan())
    {
        return Ok(Value::Single(f32::NAN));
    }
    let order = operators::compare(session, &a[0], &a[1], true)?;
    Ok(if order.is_lt() == larger { a[1].clone() } else { a[0].clone() })
}

pub(super) fn max(session: &mut Session, _: &Value, a: &[Value]) -> R {
    pick(session, a, true)
}

pub(super) fn min(session: &mut Session, _: &Value, a: &[Value]) -> R {
    pick(session, a, false)
}

pub(super) fn clamp(session: &mut Session, _: &Value, a: &[Value]) -> R {
    if operators::compare(session, &a[1], &a[2], true)?.is_gt() {
        let (low, high) = (crate::text::number(&a[1]).unwrap_or_default(), crate::text::number(&a[2]).unwrap_or_default());
        return Err(thrown("System.ArgumentException", format!("'{low}' cannot be greater than {high}.")));
    }
    if operators::compare(session, &a[0], &a[1], true)?.is_lt() {
        return Ok(a[1].clone());
    }
    Ok(if operators::compare(session, &a[0], &a[2], true)?.is_gt() { a[2].clone() } else { a[0].clone() })
}

/// The absolute value in its own type.
pub(super) fn abs(_: &mut Session, _: &Value, a: &[Value]) -> R {
    Ok(match &a[0] {
        Value::Double(v) => Value::Double(v.abs()),
        Value::Single(v) => Value::Single(v.abs()),
        Value::Decimal(v) => Value::Decimal(Rc::new(v.abs())),
        Value::BigInt(v) => Value::BigInt(Rc::new(BigInt::from(v.magnitude().clone()))),
        other => {
            let number = crate::text::standard::integer(other).unwrap_or(0).abs();
            return number_to(&Number::Whole(number), of_value(other), false)
                .ok_or_else(|| thrown("System.OverflowException", "Negating the minimum value of a twos complement number is invalid."));
        }
    })
}

pub(super) fn sign(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let number = Number::of(&a[0]).map_or(0.0, |n| n.to_double());
    if number.is_nan() {
        return Err(thrown("System.ArithmeticException", "Function does not accept floating point Not-a-Number values."));
    }
    Ok(Value::Int(if number > 0.0 {
        1
    } else if number < 0.0 {
        -1
    } else {
        0
    }))
}

fn is_negative(_: &mut Session, _: &Value, a: &[Value]) -> R {
    Ok(Value::Bool(match &a[0] {
        Value::Double(v) => v.is_sign_negative(),
        Value::Single(v) => v.is_sign_negative(),
        other => Number::of(other).is_some_and(|n| n.to_double() < 0.0),
    }))
}

fn is_positive(session: &mut Session, this: &Value, a: &[Value]) -> R {
    is_negative(session, this, a).map(|v| Value::Bool(!super::flag(&v)))
}

fn parity(a: &[Value], odd: bool) -> R {
    let number = Number::of(&a[0]);
    let even = match &number {
        Some(Number::Whole(v)) => v % 2 == 0,
        Some(Number::Real(v)) => v.fract() == 0.0 && v % 2.0 == 0.0,
        Some(Number::Decimal(v)) => v.fract().is_zero() && (v % Decimal::TWO).is_zero(),
        Some(Number::Big(v)) => !v.bit(0),
        None => false,
    };
    let whole = match &number {
        Some(Number::Real(v)) => v.fract() == 0.0,
        Some(Number::Decimal(v)) => v.fract().is_zero(),
        _ => true,
    };
    Ok(Value::Bool(if odd { whole && !even } else { even }))
}

fn create(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let kind = kind_of(this);
    match Number::of(&a[0]).and_then(|n| number_to(&n, kind, false)) {
        Some(value) => Ok(value),
        None => crate::convert::to(session, &a[0], &crate::convert::kind::type_of(kind)),
    }
}

/// The rows that every numeric type has.
macro_rules! common {
    ($t:literal) => {
        &[
            method("int CompareTo(System.Object value)", compare_to),
            method(concat!("int CompareTo(", $t, " value)"), compare_to),
            method("bool Equals(System.Object obj)", equals),
            method(concat!("bool Equals(", $t, " obj)"), equals),
            method("int GetHashCode()", hash),
            method("System.TypeCode GetTypeCode()", type_code),
            method("string ToString()", to_string),
            method("string ToString(string format)", to_string),
            method("string ToString(System.IFormatProvider provider)", to_string),
            method("string ToString(string format, System.IFormatProvider provider)", to_string),
            method(concat!("static ", $t, " Parse(string s)"), parse),
            method(concat!("static ", $t, " Parse(string s, System.Globalization.NumberStyles style)"), parse),
            method(concat!("static ", $t, " Parse(string s, System.IFormatProvider provider)"), parse),
            method(
                concat!("static ", $t, " Parse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider)"),
                parse,
            ),
            method(concat!("static bool TryParse(string s, [out] ", $t, " result)"), try_parse),
            method(
                concat!(
                    "static bool TryParse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [out] ",
                    $t,
                    " result)"
                ),
                try_parse,
            ),
            method(concat!("static bool TryParse(string s, System.IFormatProvider provider, [out] ", $t, " result)"), try_parse),
            method(concat!("static ", $t, " Abs(", $t, " value)"), abs),
            method(concat!("static ", $t, " Clamp(", $t, " value, ", $t, " min, ", $t, " max)"), clamp),
            method(concat!("static ", $t, " CreateChecked(System.Object value)"), create),
            method(concat!("static bool IsEvenInteger(", $t, " value)"), |_, _, a| parity(a, false)),
            method(concat!("static bool IsOddInteger(", $t, " value)"), |_, _, a| parity(a, true)),
            method(concat!("static bool IsNegative(", $t, " value)"), is_negative),
            method(concat!("static bool IsPositive(", $t, " value)"), is_positive),
            method(concat!("static ", $t, " Max(", $t, " x, ", $t, " y)"), max),
            method(concat!("static ", $t, " Min(", $t, " x, ", $t, " y)"), min),
            method(concat!("static int Sign(", $t, " value)"), sign),
        ]
    };
}

/// The rows of integers.
macro_rules! integer_rows {
    ($t:literal) => {
        &[
            method(concat!("static bool IsPow2(", $t, " value)"), whole::is_power),
            method(concat!("static ", $t, " LeadingZeroCount(", $t, " value)"), whole::leading),
            method(concat!("static ", $t, " TrailingZeroCount(", $t, " value)"), whole::trailing),
            method(concat!("static ", $t, " PopCount(", $t, " value)"), whole::ones),
            method(concat!("static ", $t, " Log2(", $t, " value)"), whole::log2),
            method(concat!("static ", $t, " RotateLeft(", $t, " value, int rotateAmount)"), whole::rotate_left),
            method(concat!("static ", $t, " RotateRight(", $t, " value, int rotateAmount)"), whole::rotate_right),
        ]
    };
}

/// The table of an integer type.
macro_rules! integer_table {
    ($full:literal, $t:literal, $variant:ident, $rust:ty) => {{
        const COMMON: &[Method] = common!($t);
        const OWN: &[Method] = integer_rows!($t);
        const ROWS: [Method; COMMON.len() + OWN.len()] = super::concat(COMMON, OWN);
        const PROPERTIES: &[Property] = &[
            property(concat!("static ", $t, " MaxValue"), |_, _| Ok(Value::$variant(<$rust>::MAX))),
            property(concat!("static ", $t, " MinValue"), |_, _| Ok(Value::$variant(<$rust>::MIN))),
        ];
        table($full, PROPERTIES, &ROWS)
    }};
}

const fn table(name: &'static str, properties: &'static [Property], methods: &'static [Method]) -> TypeTable {
    TypeTable {
        name,
        sort: Sort::Struct,
        base: "System.ValueType",
        interfaces: &["System.IComparable", "System.IConvertible", "System.IFormattable"],
        properties,
        methods,
        ..TypeTable::EMPTY
    }
}

const DOUBLE: &[Method] = common!("double");
const SINGLE: &[Method] = common!("float");
const DECIMAL: &[Method] = common!("decimal");
const BIG: &[Method] = common!("bigint");
static DOUBLE_ROWS: &[Method] = &super::concat::<{ DOUBLE.len() + real_math::DOUBLE.len() }>(DOUBLE, real_math::DOUBLE);
static SINGLE_ROWS: &[Method] = &super::concat::<{ SINGLE.len() + real_math::SINGLE.len() }>(SINGLE, real_math::SINGLE);
static DECIMAL_ROWS: &[Method] = &super::concat::<{ DECIMAL.len() + real_math::DECIMAL.len() }>(DECIMAL, real_math::DECIMAL);
static BIG_ROWS: &[Method] = &super::concat::<{ BIG.len() + whole::BIG.len() }>(BIG, whole::BIG);

macro_rules! constants {
    ($t:literal, $variant:ident, [$($name:literal = $value:expr),* $(,)?]) => {
        &[$(property(concat!("static ", $t, " ", $name), |_, _| Ok(Value::$variant($value)))),*]
    };
}

static DOUBLES: &[Property] = constants!(
    "double",
    Double,
    [
        "E" = std::f64::consts::E,
        "Epsilon" = f64::from_bits(1),
        "MaxValue" = f64::MAX,
        "MinValue" = f64::MIN,
        "NaN" = f64::NAN,
        "NegativeInfinity" = f64::NEG_INFINITY,
        "NegativeZero" = -0.0,
        "Pi" = std::f64::consts::PI,
        "PositiveInfinity" = f64::INFINITY,
        "Tau" = std::f64::consts::TAU,
    ]
);

static SINGLES: &[Property] = constants!(
    "float",
    Single,
    [
        "E" = std::f32::consts::E,
        "Epsilon" = f32::from_bits(1),
        "MaxValue" = f32::MAX,
        "MinValue" = f32::MIN,
        "NaN" = f32::NAN,
        "NegativeInfinity" = f32::NEG_INFINITY,
        "NegativeZero" = -0.0,
        "Pi" = std::f32::consts::PI,
        "PositiveInfinity" = f32::INFINITY,
        "Tau" = std::f32::consts::TAU,
    ]
);

static DECIMALS: &[Property] = &[
    property("static decimal MaxValue", |_, _| Ok(Value::Decimal(Rc::new(Decimal::MAX)))),
    property("static decimal MinusOne", |_, _| Ok(Value::Decimal(Rc::new(Decimal::NEGATIVE_ONE)))),
    property("static decimal MinValue", |_, _| Ok(Value::Decimal(Rc::new(Decimal::MIN)))),
    property("static decimal One", |_, _| Ok(Value::Decimal(Rc::new(Decimal::ONE)))),
    property("static decimal Zero", |_, _| Ok(Value::Decimal(Rc::new(Decimal::ZERO)))),
    property("byte Scale", |_, this| match this.base() {
        Value::Decimal(v) => Ok(Value::Byte(v.scale() as u8)),
        _ => Ok(Value::Null),
    }),
];

/// `[decimal]::new(5)`, `[decimal]::new(lo, mid, hi, isNegative, scale)`
fn make_decimal(session: &mut Session, _: &Value, a: &[Value]) -> R {
    let from_bits = |lo: i64, mid: i64, hi: i64, negative: bool, scale: u32| {
        let mut value = Decimal::from_parts(lo as u32, mid as u32, hi as u32, negative, scale);
        value.set_sign_negative(negative);
        Value::Decimal(Rc::new(value))
    };
    match (&a[0], a.len()) {
        (_, 5) if super::int(&a[4]) > 28 => Err(super::out_of_range("Decimal's scale value must be between 0 and 28, inclusive.", "scale")),
        (_, 5) => Ok(from_bits(super::int(&a[0]), super::int(&a[1]), super::int(&a[2]), super::flag(&a[3]), super::int(&a[4]) as u32)),
        (Value::Seq(_), _) => {
            let bits = super::items(&a[0]);
            if bits.len() != 4 {
                return Err(argument("Decimal constructor requires an array or span of four valid decimal bytes.", "bits"));
            }
            let flags = super::int(&bits[3]);
            Ok(from_bits(super::int(&bits[0]), super::int(&bits[1]), super::int(&bits[2]), flags < 0, (flags >> 16) as u32 & 0xFF))
        }
        _ => crate::convert::to(session, &a[0], &crate::convert::kind::type_of(crate::convert::Kind::Decimal)),
    }
}

pub(super) static TABLES: &[TypeTable] = &[
    integer_table!("System.SByte", "sbyte", SByte, i8),
    integer_table!("System.Byte", "byte", Byte, u8),
    integer_table!("System.Int16", "short", Short, i16),
    integer_table!("System.UInt16", "ushort", UShort, u16),
    integer_table!("System.Int32", "int", Int, i32),
    integer_table!("System.UInt32", "uint", UInt, u32),
    integer_table!("System.Int64", "long", Long, i64),
    integer_table!("System.UInt64", "ulong", ULong, u64),
    table("System.Double", DOUBLES, DOUBLE_ROWS),
    table("System.Single", SINGLES, SINGLE_ROWS),
    TypeTable {
        constructors: &[
            method("(int value)", make_decimal),
            method("(uint value)", make_decimal),
            method("(long value)", make_decimal),
            method("(ulong value)", make_decimal),
            method("(float value)", make_decimal),
            method("(double value)", make_decimal),
            method("(int[] bits)", make_decimal),
            method("(int lo, int mid, int hi, bool isNegative, byte scale)", make_decimal),
        ],
        ..table("System.Decimal", DECIMALS, DECIMAL_ROWS)
    },
    TypeTable {
        interfaces: &["System.IComparable", "System.IFormattable"],
        constructors: &[
            method("(int value)", whole::make_big),
            method("(uint value)", whole::make_big),
            method("(long value)", whole::make_big),
            method("(ulong value)", whole::make_big),
            method("(float value)", whole::make_big),
            method("(double value)", whole::make_big),
            method("(decimal value)", whole::make_big),
            method("(byte[] value)", whole::make_big),
        ],
        ..table("System.Numerics.BigInteger", whole::BIG_PROPERTIES, BIG_ROWS)
    },
];
