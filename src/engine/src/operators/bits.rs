//! `-band -bor -bxor -bnot -shl -shr`.

use super::arithmetic::text_number;
use crate::convert::kind::{Kind, of_value, type_of};
use crate::convert::{self, Number};
use crate::error::{ErrorCategory, Fault, Unwind};
use crate::run::Session;
use crate::value::Value;
use crate::{Failure, R};
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
        own => own.clone(),
    };
    let kind = of_value(&value);
    match &value {
        // Beside a real, the largest unsigned numbers are reals too, and too large.
        Value::ULong(v)
            if matches!(other, Value::Double(_) | Value::Single(_) | Value::Decimal(_)) && *v as f64 >= 18_446_744_073_709_551_616.0 =>
        {
            convert::to(session, &Value::Double(*v as f64), &type_of(Kind::UInt64)).map(|_| Bits { value: 0, kind })
        }
        Value::Double(_) | Value::Single(_) | Value::Decimal(_) => {
            let below = |v: &Value| Number::of(v).is_some_and(|n| n.to_double() < 0.0);
            let negative = below(&value) || below(other);
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
            _ => Err(no_method(&value, "op_BitwiseAnd")),
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
    let named = |failure: Failure| match *failure {
        Unwind::Fault(mut fault) if fault.id == "MethodNotFound" => {
            let method = match op {
                BinaryOp::BitAnd => "op_BitwiseAnd",
                BinaryOp::BitOr => "op_BitwiseOr",
                _ => "op_ExclusiveOr",
            };
            fault.message = fault.message.replace("op_BitwiseAnd", method).into();
            fault.into()
        }
        other => Box::new(other),
    };
    let a = operand(session, left, right).map_err(named)?;
    let b = operand(session, right, left).map_err(named)?;
    if let (Value::Enum(v), Value::Null) = (right.base(), left) {
        return Ok(Value::enumeration(v.ty.clone(), apply(a.value, b.value) as i64));
    }
    if a.kind == Kind::BigInteger || b.kind == Kind::BigInteger {
        return Ok(Value::BigInt(std::rc::Rc::new(num_bigint::BigInt::from(apply(a.value, b.value)))));
    }
    let result = apply(a.value, b.value);
    let real = |v: &Value| matches!(v, Value::Double(_) | Value::Single(_) | Value::Decimal(_));
    if (real(left) || real(right)) && (a.value < 0 || b.value < 0) {
        return Ok(Value::Long(result as i64));
    }
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
            let whole = real_as_integer(session, real)?;
            return not(session, &whole);
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

/// A real as the first integer type of 32 or 64 bits that holds it.
fn real_as_integer(session: &mut Session, real: &Value) -> R {
    let number = Number::of(real).map_or(0.0, |n| n.to_double());
    let kind = if (-2_147_483_648.5..2_147_483_647.5).contains(&number) {
        Kind::Int32
    } else if (0.0..4_294_967_295.5).contains(&number) {
        Kind::UInt32
    } else if (-9.223_372_036_854_776e18..9.223_372_036_854_776e18).contains(&number) {
        Kind::Int64
    } else {
        Kind::UInt64
    };
    let ty = type_of(kind);
    convert::to(session, real, &ty).map_err(|_| convert::no_conversion(session, real, &ty))
}

/// `left -shl right`
pub(super) fn shift(session: &mut Session, op: BinaryOp, left: &Value, right: &Value) -> R {
    let left_shift = op == BinaryOp::ShiftLeft;
    let name = if left_shift { "-shl" } else { "-shr" };
    let value = match left.base() {
        Value::Null => Value::Int(0),
        Value::Str(text) => text_number(session, text, of_value(right))?,
        Value::Enum(v) => {
            let message = format!("The binary operator {} is not defined for the types '{}' and 'System.Int32'.", &name[1..], v.ty.name());
            return Err(super::raised("System.InvalidOperationException", message));
        }
        Value::Bool(_) | Value::Char(_) | Value::Switch(_) => {
            let message = format!("The operation '[{}] {name} [{}]' is not defined.", super::type_name(left), super::type_name(right));
            return Err(Fault::new("NotADefinedOperationForType", ErrorCategory::InvalidOperation, message).into());
        }
        other => other.clone(),
    };
    let value = match value {
        Value::Double(_) | Value::Single(_) | Value::Decimal(_) => real_as_integer(session, &value)?,
        other => other,
    };
    let count = match right.base() {
        Value::Int(n) => *n,
        Value::Str(text) => {
            let number = text_number(session, text, Kind::Int32)?;
            convert::int(session, &number)?
        }
        other => convert::int(session, other)?,
    };
    let (small, large) = (count as u32 & 31, count as u32 & 63);
    let wide = |v: i64| if left_shift { v << small } else { v >> small };
    Ok(match value {
        Value::Int(v) => Value::Int(if left_shift { v << small } else { v >> small }),
        Value::Byte(v) => Value::Byte(wide(i64::from(v)) as u8),
        Value::SByte(v) => Value::SByte(wide(i64::from(v)) as i8),
        Value::Short(v) => Value::Short(wide(i64::from(v)) as i16),
        Value::UShort(v) => Value::UShort(wide(i64::from(v)) as u16),
        Value::UInt(v) => Value::UInt(if left_shift { v << small } else { v >> small }),
        Value::Long(v) => Value::Long(if left_shift { v << large } else { v >> large }),
        Value::ULong(v) => Value::ULong(if left_shift { v << large } else { v >> large }),
        Value::BigInt(v) => {
            let by = count.unsigned_abs();
            Value::BigInt(std::rc::Rc::new(if left_shift == (count >= 0) { &*v << by } else { &*v >> by }))
        }
        other => {
            let method = if left_shift { "op_LeftShift" } else { "op_RightShift" };
            return Err(no_method(&other, method));
        }
    })
}

/// `Method invocation failed because [T] does not contain a method named 'op_X'.`
fn no_method(value: &Value, method: &str) -> Failure {
    let message = format!("Method invocation failed because [{}] does not contain a method named '{method}'.", super::type_name(value));
    Fault::new("MethodNotFound", ErrorCategory::InvalidOperation, message).into()
}
