//! `-band -bor -bxor -bnot -shl -shr`.

use super::arithmetic::text_number;
use crate::R;
use crate::convert::kind::{Kind, of_value, type_of};
use crate::convert::{self, Number};
use crate::run::Session;
use crate::value::Value;
use num_traits::ToPrimitive;
use syntax::ast::BinaryOp;

/// An operand as the bits of an integer type.
struct Bits {
    value: i128,
    kind: Kind,
}

/// Reads an operand: texts as numbers, reals rounded to 64 bits, bool and char as int.
fn operand(session: &mut Session, value: &Value, other: &Value) -> Result<Bits, crate::Failure> {
    let value = match value.base() {
        Value::Str(text) => text_number(session, text, of_value(other))?,
        Value::Null => Value::Int(0),
        other => other.clone(),
    };
    let kind = of_value(&value);
    match &value {
        Value::Double(_) | Value::Single(_) | Value::Decimal(_) => {
            let negative = Number::of(&value).is_some_and(|n| n.to_double() < 0.0);
            let kind = if negative { Kind::Int64 } else { Kind::UInt64 };
            let whole = convert::to(session, &value, &type_of(kind))?;
            Ok(Bits { value: crate::text::standard::integer(&whole).unwrap_or(0), kind })
        }
        Value::BigInt(big) => Ok(Bits { value: big.to_i128().unwrap_or(0), kind: Kind::BigInteger }),
        Value::Enum(v) => Ok(Bits { value: i128::from(v.number), kind: Kind::Enum }),
        Value::Switch(on) => Ok(Bits { value: i128::from(*on), kind: Kind::Int32 }),
        _ => match Number::of(&value) {
            Some(Number::Whole(v)) => {
                let kind = match kind {
                    Kind::UInt32 | Kind::Int64 | Kind::UInt64 => kind,
                    _ => Kind::Int32,
                };
                Ok(Bits { value: v, kind })
            }
            _ => {
                let whole = convert::to(session, &value, &type_of(Kind::Int32))?;
                Ok(Bits { value: crate::text::standard::integer(&whole).unwrap_or(0), kind: Kind::Int32 })
            }
        },
    }
}

/// `left -band right` and its like.
pub(super) fn combine(session: &mut Session, op: BinaryOp, left: &Value, right: &Value) -> R {
    let apply = |a: i128, b: i128| match op {
        BinaryOp::BitAnd => a & b,
        BinaryOp::BitOr => a | b,
        _ => a ^ b,
    };
    if let (Value::Int(a), Value::Int(b)) = (left, right) {
        return Ok(Value::Int(apply(i128::from(*a), i128::from(*b)) as i32));
    }
    if let Value::Enum(v) = left.base() {
        let b = match right.base() {
            Value::Str(_) | Value::Enum(_) => {
                let converted = match convert::to(session, right, &v.ty) {
                    Ok(converted) => converted,
                    Err(_) => right.clone(),
                };
                operand(session, &converted, left)?
            }
            _ => operand(session, right, &Value::Int(0))?,
        };
        return Ok(Value::enumeration(v.ty.clone(), apply(i128::from(v.number), b.value) as i32 as i64));
    }
    let a = operand(session, left, right)?;
    let b = operand(session, right, left)?;
    if let (Value::Enum(v), Value::Null) = (right.base(), left) {
        return Ok(Value::enumeration(v.ty.clone(), apply(a.value, b.value) as i64));
    }
    if a.kind == Kind::BigInteger || b.kind == Kind::BigInteger {
        return Ok(Value::BigInt(std::rc::Rc::new(num_bigint::BigInt::from(apply(a.value, b.value)))));
    }
    let result = apply(a.value, b.value);
    Ok(match wider(a.kind, b.kind) {
        Kind::UInt64 => Value::ULong(result as u64),
        Kind::Int64 => Value::Long(result as i64),
        Kind::UInt32 => Value::UInt(result as u32),
        _ => Value::Int(result as i32),
    })
}

fn wider(a: Kind, b: Kind) -> Kind {
    let rank = |k: Kind| match k {
        Kind::UInt64 => 4,
        Kind::Int64 => 3,
        Kind::UInt32 => 2,
        _ => 1,
    };
    if rank(a) >= rank(b) { a } else { b }
}

/// `-bnot value`
pub(super) fn not(session: &mut Session, value: &Value) -> R {
    Ok(match value.base() {
        Value::Null => Value::Int(-1),
        Value::Enum(v) => Value::enumeration(v.ty.clone(), !v.number),
        Value::UInt(v) => Value::UInt(!v),
        Value::Long(v) => Value::Long(!v),
        Value::ULong(v) => Value::ULong(!v),
        Value::Int(v) => Value::Int(!v),
        Value::Str(text) => {
            let number = text_number(session, text, Kind::Int32)?;
            return not(session, &number);
        }
        real @ (Value::Double(_) | Value::Single(_) | Value::Decimal(_)) => {
            let number = Number::of(real).map_or(0.0, |n| n.to_double());
            let kind = if number < 0.0 && number >= -2_147_483_648.5 || (0.0..2_147_483_647.5).contains(&number) {
                Kind::Int32
            } else if (0.0..4_294_967_295.5).contains(&number) {
                Kind::UInt32
            } else if (-9.223_372_036_854_776e18..9.223_372_036_854_776e18).contains(&number) {
                Kind::Int64
            } else {
                Kind::UInt64
            };
            let ty = type_of(kind);
            let whole = convert::to(session, real, &ty).map_err(|_| ());
            match whole {
                Ok(whole) => return not(session, &whole),
                Err(()) => return Err(convert::no_conversion(session, real, &ty)),
            }
        }
        Value::BigInt(v) => Value::BigInt(std::rc::Rc::new(-(&**v) - 1)),
        other => match Number::of(other) {
            Some(Number::Whole(v)) => Value::Int(!(v as i32)),
            _ => {
                let whole = convert::to(session, other, &type_of(Kind::Int32))?;
                return not(session, &whole);
            }
        },
    })
}

/// `left -shl right`
pub(super) fn shift(session: &mut Session, op: BinaryOp, left: &Value, right: &Value) -> R {
    let count = match right.base() {
        Value::Int(n) => *n,
        Value::Str(text) => {
            let number = text_number(session, text, Kind::Int32)?;
            convert::int(session, &number)?
        }
        other => convert::int(session, other)?,
    };
    let left_shift = op == BinaryOp::ShiftLeft;
    let a = operand(session, left, &Value::Int(0))?;
    let small = count as u32 & 31;
    let large = count as u32 & 63;
    Ok(match a.kind {
        Kind::UInt32 => Value::UInt(if left_shift { (a.value as u32) << small } else { a.value as u32 >> small }),
        Kind::Int64 => Value::Long(if left_shift { (a.value as i64) << large } else { a.value as i64 >> large }),
        Kind::UInt64 => Value::ULong(if left_shift { (a.value as u64) << large } else { a.value as u64 >> large }),
        Kind::BigInteger => {
            let big = num_bigint::BigInt::from(a.value);
            Value::BigInt(std::rc::Rc::new(if left_shift == (count >= 0) { big << count.unsigned_abs() } else { big >> count.unsigned_abs() }))
        }
        _ => Value::Int(if left_shift { (a.value as i32) << small } else { a.value as i32 >> small }),
    })
}
