//! Bits and logarithms of integers, and BigInteger's own members.

use super::{byte_array, bytes, flag, int, thrown};
use crate::convert::kind::{Kind, of_value};
use crate::convert::{Number, number_to};
use crate::run::Session;
use crate::types::{Method, Property, method, property};
use crate::value::Value;
use crate::{Failure, R};
use num_bigint::{BigInt, Sign};
use num_traits::{Signed, ToPrimitive};
use std::rc::Rc;

/// The bits of an integer and their number.
fn bits(value: &Value) -> (u64, u32) {
    let width = match of_value(value) {
        Kind::SByte | Kind::Byte => 8,
        Kind::Int16 | Kind::UInt16 => 16,
        Kind::Int32 | Kind::UInt32 => 32,
        _ => 64,
    };
    let mask = if width == 64 { u64::MAX } else { (1 << width) - 1 };
    (crate::text::standard::integer(value).unwrap_or(0) as u64 & mask, width)
}

/// Bits as a value of the same type.
fn like(value: &Value, bits: u64) -> R {
    Ok(match value {
        Value::SByte(_) => Value::SByte(bits as i8),
        Value::Byte(_) => Value::Byte(bits as u8),
        Value::Short(_) => Value::Short(bits as i16),
        Value::UShort(_) => Value::UShort(bits as u16),
        Value::Int(_) => Value::Int(bits as i32),
        Value::UInt(_) => Value::UInt(bits as u32),
        Value::ULong(_) => Value::ULong(bits),
        _ => Value::Long(bits as i64),
    })
}

pub(super) fn is_power(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let number = crate::text::standard::integer(&a[0]).unwrap_or(0);
    Ok(Value::Bool(number > 0 && number & (number - 1) == 0))
}

pub(super) fn leading(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let (bits, width) = bits(&a[0]);
    like(&a[0], u64::from(bits.leading_zeros() + width - 64))
}

pub(super) fn trailing(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let (bits, width) = bits(&a[0]);
    like(&a[0], u64::from(bits.trailing_zeros().min(width)))
}

pub(super) fn ones(_: &mut Session, _: &Value, a: &[Value]) -> R {
    like(&a[0], u64::from(bits(&a[0]).0.count_ones()))
}

pub(super) fn log2(_: &mut Session, _: &Value, a: &[Value]) -> R {
    if crate::text::standard::integer(&a[0]).unwrap_or(0) < 0 {
        return Err(super::out_of_range("Non-negative number required.", "value"));
    }
    like(&a[0], u64::from(63 - (bits(&a[0]).0 | 1).leading_zeros()))
}

fn rotate(a: &[Value], left: bool) -> R {
    let (bits, width) = bits(&a[0]);
    let by = int(&a[1]).rem_euclid(i64::from(width)) as u32;
    let by = if left { by } else { (width - by) % width };
    if by == 0 {
        return Ok(a[0].clone());
    }
    like(&a[0], bits << by | bits >> (width - by))
}

pub(super) fn rotate_left(_: &mut Session, _: &Value, a: &[Value]) -> R {
    rotate(a, true)
}

pub(super) fn rotate_right(_: &mut Session, _: &Value, a: &[Value]) -> R {
    rotate(a, false)
}

/// The big integer in an argument.
fn big(value: &Value) -> BigInt {
    match value.base() {
        Value::BigInt(v) => (**v).clone(),
        other => Number::of(other).and_then(|n| n.rounded()).unwrap_or_default(),
    }
}

fn result(value: BigInt) -> R {
    Ok(Value::BigInt(Rc::new(value)))
}

fn divided_by_zero() -> Failure {
    thrown("System.DivideByZeroException", "Attempted to divide by zero.")
}

/// `[bigint]::new(5)`
pub(super) fn make_big(_: &mut Session, _: &Value, a: &[Value]) -> R {
    match &a[0] {
        Value::Seq(_) => result(BigInt::from_signed_bytes_le(&bytes(&a[0]))),
        Value::Double(v) if !v.is_finite() => Err(thrown("System.OverflowException", "BigInteger cannot represent infinity.")),
        Value::Double(v) => result(Number::Real(v.trunc()).rounded().unwrap_or_default()),
        other => result(big(other)),
    }
}

fn pow(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let exponent = int(&a[1]);
    if exponent < 0 {
        return Err(super::out_of_range("The number must be greater than or equal to zero.", "exponent"));
    }
    if exponent > 1_000_000 {
        return Err(thrown("System.OutOfMemoryException", "Insufficient memory to continue the execution of the program."));
    }
    result(big(&a[0]).pow(exponent as u32))
}

fn mod_pow(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let (base, exponent, modulus) = (big(&a[0]), big(&a[1]), big(&a[2]));
    if modulus.sign() == Sign::NoSign {
        return Err(divided_by_zero());
    }
    let found = base.modpow(&exponent, &modulus);
    // .NET's remainder has the sign of the dividend.
    let negative = base.is_negative() && exponent.bit(0);
    result(if negative && found.sign() != Sign::NoSign { found - modulus.abs() } else { found })
}

fn gcd(mut a: BigInt, mut b: BigInt) -> BigInt {
    while b.sign() != Sign::NoSign {
        let rest = &a % &b;
        a = b;
        b = rest;
    }
    a.abs()
}

fn divide(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let divisor = big(&a[1]);
    if divisor.sign() == Sign::NoSign { Err(divided_by_zero()) } else { result(big(&a[0]) / divisor) }
}

fn remainder(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let divisor = big(&a[1]);
    if divisor.sign() == Sign::NoSign { Err(divided_by_zero()) } else { result(big(&a[0]) % divisor) }
}

fn ln(value: &BigInt) -> f64 {
    let bits = value.bits();
    if bits < 1000 {
        return value.to_f64().unwrap_or(f64::NAN).ln();
    }
    let shift = bits - 900;
    (value >> shift).to_f64().unwrap_or(f64::NAN).ln() + shift as f64 * std::f64::consts::LN_2
}

/// The rows of BigInteger.
pub(super) const BIG: &[Method] = &[
    method("static bigint Add(bigint left, bigint right)", |_, _, a| result(big(&a[0]) + big(&a[1]))),
    method("static bigint Subtract(bigint left, bigint right)", |_, _, a| result(big(&a[0]) - big(&a[1]))),
    method("static bigint Multiply(bigint left, bigint right)", |_, _, a| result(big(&a[0]) * big(&a[1]))),
    method("static bigint Divide(bigint dividend, bigint divisor)", divide),
    method("static bigint Remainder(bigint dividend, bigint divisor)", remainder),
    method("static bigint DivRem(bigint dividend, bigint divisor, [out] bigint remainder)", |session, this, a| {
        let rest = remainder(session, this, a)?;
        super::assign(session, &a[2], rest)?;
        divide(session, this, a)
    }),
    method("static bigint Pow(bigint value, int exponent)", pow),
    method("static bigint ModPow(bigint value, bigint exponent, bigint modulus)", mod_pow),
    method("static bigint GreatestCommonDivisor(bigint left, bigint right)", |_, _, a| result(gcd(big(&a[0]), big(&a[1])))),
    method("static bigint Negate(bigint value)", |_, _, a| result(-big(&a[0]))),
    method("static int Compare(bigint left, bigint right)", |_, _, a| Ok(Value::Int(big(&a[0]).cmp(&big(&a[1])) as i32))),
    method("static double Log(bigint value)", |_, _, a| Ok(Value::Double(ln(&big(&a[0]))))),
    method("static double Log(bigint value, double baseValue)", |_, _, a| Ok(Value::Double(ln(&big(&a[0])) / super::real(&a[1]).ln()))),
    method("static double Log10(bigint value)", |_, _, a| Ok(Value::Double(ln(&big(&a[0])) / std::f64::consts::LN_10))),
    method("static bool IsPow2(bigint value)", |_, _, a| {
        let value = big(&a[0]);
        Ok(Value::Bool(value.is_positive() && value.trailing_zeros() == Some(value.bits() - 1)))
    }),
    method("static int op_Explicit(bigint value)", |_, _, a| {
        number_to(&Number::Big(big(&a[0])), Kind::Int32, false)
            .ok_or_else(|| thrown("System.OverflowException", "Value was either too large or too small for an Int32."))
    }),
    method("byte[] ToByteArray()", |_, this, _| Ok(byte_array(big(this).to_signed_bytes_le()))),
    method("byte[] ToByteArray(bool isUnsigned = False, bool isBigEndian = False)", |_, this, a| {
        let value = big(this);
        let mut out = if a.first().is_some_and(flag) { value.magnitude().to_bytes_le() } else { value.to_signed_bytes_le() };
        if a.get(1).is_some_and(flag) {
            out.reverse();
        }
        Ok(byte_array(out))
    }),
    method("long GetBitLength()", |_, this, _| Ok(Value::Long(big(this).bits() as i64))),
    method("int GetByteCount(bool isUnsigned = False)", |_, this, _| Ok(Value::Int(big(this).to_signed_bytes_le().len() as i32))),
];

/// The properties of BigInteger.
pub(super) static BIG_PROPERTIES: &[Property] = &[
    property("bool IsEven", |_, this| Ok(Value::Bool(!big(this).bit(0)))),
    property("bool IsOne", |_, this| Ok(Value::Bool(big(this) == BigInt::from(1)))),
    property("bool IsPowerOfTwo", |_, this| {
        let value = big(this);
        Ok(Value::Bool(value.is_positive() && value.trailing_zeros() == Some(value.bits() - 1)))
    }),
    property("bool IsZero", |_, this| Ok(Value::Bool(big(this).sign() == Sign::NoSign))),
    property("int Sign", |_, this| Ok(Value::Int(big(this).signum().to_i32().unwrap_or(0)))),
    property("static bigint MinusOne", |_, _| result(BigInt::from(-1))),
    property("static bigint One", |_, _| result(BigInt::from(1))),
    property("static bigint Zero", |_, _| result(BigInt::from(0))),
];
