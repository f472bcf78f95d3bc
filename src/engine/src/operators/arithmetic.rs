//! `+ - * / %`.

use super::type_name;
use crate::convert::kind::{Kind, of_value, type_of};
use crate::convert::{self, Number, scan_number};
use crate::error::{ErrorCategory, Fault, Unwind};
use crate::run::Session;
use crate::types::{Type, members};
use crate::value::{EnumValue, Map, MapKind, Seq, SeqKind, Str, Value};
use crate::{Failure, Name, R};
use std::rc::Rc;

/// An arithmetic operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Op {
    /// `+`
    Add,
    /// `-`
    Subtract,
    /// `*`
    Multiply,
    /// `/`
    Divide,
    /// `%`
    Remainder,
}

impl Op {
    fn method(self) -> &'static str {
        match self {
            Op::Add => "op_Addition",
            Op::Subtract => "op_Subtraction",
            Op::Multiply => "op_Multiply",
            Op::Divide => "op_Division",
            Op::Remainder => "op_Modulus",
        }
    }

    fn sign(self) -> &'static str {
        match self {
            Op::Add => "+",
            Op::Subtract => "-",
            Op::Multiply => "*",
            Op::Divide => "/",
            Op::Remainder => "%",
        }
    }
}

/// `left + right`
pub fn add(session: &mut Session, left: &Value, right: &Value) -> R {
    match (left, right) {
        (Value::Int(a), Value::Int(b)) => {
            return Ok(a.checked_add(*b).map_or_else(|| Value::Double(f64::from(*a) + f64::from(*b)), Value::Int));
        }
        (Value::Double(a), Value::Double(b)) => return Ok(Value::Double(a + b)),
        (Value::Int(a), Value::Double(b)) => return Ok(Value::Double(f64::from(*a) + b)),
        (Value::Double(a), Value::Int(b)) => return Ok(Value::Double(a + f64::from(*b))),
        (Value::Str(a), Value::Str(b)) => return Ok(Value::Str(concat(a, b))),
        _ => {}
    }
    let (left, right) = (left.base(), right);
    match left {
        Value::Null => return Ok(right.clone()),
        Value::Str(text) => {
            let other = convert::text(session, right)?;
            return Ok(Value::Str(concat(text, &other)));
        }
        Value::Char(unit) if !right.is_null() || is_text_like(right) => {
            let other = convert::text(session, right)?;
            return Ok(Value::Str(concat(&Str::from(*unit), &other)));
        }
        Value::Char(unit) => return Ok(Value::Str(Str::from(*unit))),
        Value::Map(map) => return add_maps(session, map, right),
        _ => {}
    }
    if let Some(result) = numeric(session, Op::Add, left, right.base()) {
        return result;
    }
    if let Some(mut items) = session.items(left)? {
        match session.items(right)? {
            Some(more) => items.extend(more),
            None => items.push(right.clone()),
        }
        return Ok(Value::array(items));
    }
    by_method(session, Op::Add, left, right)
}

fn is_text_like(value: &Value) -> bool {
    matches!(value, Value::Str(_) | Value::Char(_))
}

fn concat(a: &Str, b: &Str) -> Str {
    let mut out = String::with_capacity(a.as_str().len() + b.as_str().len());
    out.push_str(a);
    out.push_str(b);
    // Halves of a surrogate pair that meet become one character.
    if !a.is_ascii() && !b.is_ascii() && a.chars().next_back().is_some_and(|c| c as u32 >= 0x10_F800) {
        return Str::from_units(a.units().chain(b.units()));
    }
    Str::from(out)
}

/// `@{a=1} + @{b=2}`
fn add_maps(session: &mut Session, map: &Rc<Map>, right: &Value) -> R {
    let Value::Map(other) = right.base() else {
        return Err(Fault::new(
            "AddHashTableToNonHashTable",
            ErrorCategory::InvalidOperation,
            "A hash table can only be added to another hash table.",
        )
        .into());
    };
    let sum = Map::new(if map.kind == MapKind::Ordered { MapKind::Ordered } else { MapKind::Hashtable });
    for (key, value) in map.pairs() {
        sum.set(key, value);
    }
    for (key, value) in other.pairs() {
        if sum.contains(&key) {
            let shown = convert::text(session, &key)?;
            let message = format!("Item has already been added. Key in dictionary: '{shown}'  Key being added: '{shown}'");
            return Err(super::raised("System.ArgumentException", message));
        }
        sum.set(key, value);
    }
    Ok(Value::Map(Rc::new(sum)))
}

/// `left - right`
pub fn subtract(session: &mut Session, left: &Value, right: &Value) -> R {
    if let (Value::Int(a), Value::Int(b)) = (left, right) {
        return Ok(a.checked_sub(*b).map_or_else(|| Value::Double(f64::from(*a) - f64::from(*b)), Value::Int));
    }
    plain(session, Op::Subtract, left, right)
}

/// `left / right`
pub fn divide(session: &mut Session, left: &Value, right: &Value) -> R {
    plain(session, Op::Divide, left, right)
}

/// `left % right`
pub fn remainder(session: &mut Session, left: &Value, right: &Value) -> R {
    if let (Value::Int(a), Value::Int(b)) = (left, right)
        && *b != 0
    {
        return Ok(Value::Int(a.wrapping_rem(*b)));
    }
    plain(session, Op::Remainder, left, right)
}

/// `-value`
pub fn negate(session: &mut Session, value: &Value) -> R {
    match value {
        Value::Int(v) => Ok(v.checked_neg().map_or_else(|| Value::Double(-f64::from(*v)), Value::Int)),
        Value::Double(v) => Ok(Value::Double(0.0 - v)),
        _ => subtract(session, &Value::Int(0), value),
    }
}

fn plain(session: &mut Session, op: Op, left: &Value, right: &Value) -> R {
    let (left, right) = (left.base(), right.base());
    let zero = Value::Int(0);
    let left = if left.is_null() { &zero } else { left };
    if let Some(result) = numeric(session, op, left, right) {
        return result;
    }
    if let Value::Str(text) = left {
        let kind = if is_numeric_or_primitive(right) { of_value(right) } else { Kind::Int32 };
        let left = text_number(session, text, kind)?;
        return plain(session, op, &left, right);
    }
    by_method(session, op, left, right)
}

/// `left * right`
pub fn multiply(session: &mut Session, left: &Value, right: &Value) -> R {
    if let (Value::Int(a), Value::Int(b)) = (left, right) {
        return Ok(a.checked_mul(*b).map_or_else(|| Value::Double(f64::from(*a) * f64::from(*b)), Value::Int));
    }
    let (left, right) = (left.base(), right.base());
    match left {
        Value::Null => return Ok(Value::Null),
        Value::Str(text) => {
            let times = times(session, right, Kind::Int32)?;
            if times < 0 {
                let message = "times ('-1') must be a non-negative value. (Parameter 'times')\nActual value was -1."
                    .replace("-1", &times.to_string());
                return Err(super::raised("System.ArgumentOutOfRangeException", message));
            }
            if text.is_empty() {
                return Ok(Value::text(""));
            }
            // .NET's strings end at 2^30 characters.
            match (text.len() as i64).checked_mul(times) {
                Some(length) if length > i64::from(i32::MAX) && text.len() > 3 => {
                    return Err(super::raised(
                        "System.ArgumentOutOfRangeException",
                        "Specified argument was out of the range of valid values. (Parameter 'capacity')",
                    ));
                }
                Some(length) if length <= 0x3FFF_FFDF => {}
                _ => {
                    return Err(super::raised(
                        "System.OutOfMemoryException",
                        "Insufficient memory to continue the execution of the program.",
                    ));
                }
            }
            return Ok(Value::text(text.repeat(times as usize)));
        }
        Value::Bool(_) | Value::Char(_) | Value::Switch(_) => return by_method(session, Op::Multiply, left, right),
        _ => {}
    }
    if let Some(result) = numeric(session, Op::Multiply, left, right) {
        return result;
    }
    if let Some(items) = session.items(left)? {
        let times = times(session, right, Kind::UInt32)?;
        if items.len().saturating_mul(times.max(0) as usize) > 0x7FF_FFFF {
            return Err(super::raised("System.OutOfMemoryException", "Array dimensions exceeded supported range."));
        }
        let mut out = Vec::with_capacity(items.len() * times.max(0) as usize);
        (0..times).for_each(|_| out.extend(items.iter().cloned()));
        let ty =
            Type::of(left).filter(|t| matches!(t.kind(), crate::types::TypeKind::Array(element, 1) if element.name() != "System.Object"));
        return Ok(Value::Seq(Rc::new(Seq::of(SeqKind::Array, ty, out))));
    }
    by_method(session, Op::Multiply, left, right)
}

/// How often a text or array is repeated.
fn times(session: &mut Session, value: &Value, kind: Kind) -> Result<i64, Failure> {
    let number = match value {
        Value::Str(text) => text_number(session, text, Kind::Int32)?,
        other => other.clone(),
    };
    let number = convert::to(session, &number, &type_of(kind))?;
    Ok(crate::text::standard::integer(&number).and_then(|n| i64::try_from(n).ok()).unwrap_or(0))
}

/// A text as a number, as operators read it: as a literal, else by conversion to the other operand's type.
pub(super) fn text_number(session: &mut Session, text: &Str, kind: Kind) -> R {
    let kind = if kind.is_number() && kind != Kind::BigInteger { kind } else { Kind::Int32 };
    match scan_number(text) {
        Some(value) => Ok(value),
        None => convert::to(session, &Value::Str(text.clone()), &type_of(kind)),
    }
}

/// Numbers, bool and char: .NET's primitives and decimal.
fn is_numeric_or_primitive(value: &Value) -> bool {
    let kind = of_value(value);
    matches!(kind, Kind::Bool | Kind::Char) || (kind.is_number() && kind != Kind::BigInteger)
}

/// The rank of a primitive in .NET's type codes; the wider of two decides.
fn rank(kind: Kind) -> u8 {
    match kind {
        Kind::Single => 13,
        Kind::Double => 14,
        Kind::Decimal => 15,
        Kind::UInt64 => 12,
        Kind::Int64 => 11,
        Kind::UInt32 => 10,
        _ => 9,
    }
}

/// The operation on primitives; none when the left is none or the right cannot be made one.
fn numeric(session: &mut Session, op: Op, left: &Value, right: &Value) -> Option<R> {
    if let Value::Enum(v) = left {
        return enumeration(session, op, v, right);
    }
    if !is_numeric_or_primitive(left) {
        return None;
    }
    let left_kind = of_value(left);
    if right.is_null() {
        return Some(numbers(op, left, &Value::Int(0)));
    }
    if is_numeric_or_primitive(right) {
        if left_kind == Kind::Bool && matches!(right, Value::Decimal(_)) {
            return Some(Err(decimal_with_bool()));
        }
        return Some(numbers(op, left, right));
    }
    match right {
        Value::Enum(v) => {
            let ty = type_of(left_kind);
            let number = if left_kind == Kind::Bool {
                Value::Bool(v.number != 0)
            } else {
                match convert::to(session, right, &ty) {
                    Ok(number) => number,
                    Err(failure) => return Some(Err(failure)),
                }
            };
            Some(numbers(op, left, &number))
        }
        Value::Str(text) => Some(match text_number(session, text, left_kind) {
            Ok(number) => numbers(op, left, &number),
            Err(failure) => Err(failure),
        }),
        _ => None,
    }
}

/// The operation on an enum value and a number: the result is of the enum, where .NET can put it there.
fn enumeration(session: &mut Session, op: Op, left: &EnumValue, right: &Value) -> Option<R> {
    let number = match right {
        Value::Null => Value::Int(0),
        Value::Enum(_) => match convert::to(session, right, &left.ty) {
            Ok(Value::Enum(v)) => Value::Int(v.number as i32),
            Ok(other) => other,
            Err(failure) => return Some(Err(failure)),
        },
        Value::Str(text) => match scan_number(text) {
            Some(number) => number,
            None => match convert::to(session, right, &left.ty) {
                Ok(Value::Enum(v)) => Value::Int(v.number as i32),
                Ok(other) => other,
                Err(failure) => return Some(Err(failure)),
            },
        },
        number if is_numeric_or_primitive(number) => number.clone(),
        _ => return None,
    };
    let own = Value::Int(left.number as i32);
    Some(match (rank(of_value(&number)), numbers(op, &own, &number)) {
        (10 | 12 | 15, _) => {
            let message =
                format!("The binary operator {op:?} is not defined for the types '{}' and '{}'.", left.ty.name(), type_name(&number));
            Err(super::raised("System.InvalidOperationException", message))
        }
        (_, Ok(Value::Int(result))) => Ok(Value::enumeration(left.ty.clone(), i64::from(result))),
        (_, Ok(_)) => Err(super::raised("System.InvalidCastException", "Specified cast is not valid.")),
        (_, Err(failure)) => Err(failure),
    })
}

fn decimal_with_bool() -> Failure {
    let message = "The binary operator Add is not defined for the types 'System.Boolean' and 'System.Decimal'.";
    super::raised("System.InvalidOperationException", message)
}

/// The operation on two primitives.
fn numbers(op: Op, left: &Value, right: &Value) -> R {
    let widest = rank(of_value(left)).max(rank(of_value(right)));
    let (Some(a), Some(b)) = (Number::of(left), Number::of(right)) else { return Ok(Value::Null) };
    match (widest, &a, &b) {
        (15, _, _) => super::decimals::decimals(op, left, right, &a, &b),
        (13 | 14, _, _) => reals(op, a.to_double(), b.to_double()),
        (9, Number::Whole(a), Number::Whole(b)) => whole(op, *a, *b, Kind::Int32),
        (10, Number::Whole(a), Number::Whole(b)) if *a < 0 || *b < 0 => whole(op, *a, *b, Kind::Int64),
        (10, Number::Whole(a), Number::Whole(b)) => whole(op, *a, *b, Kind::UInt32),
        (11, Number::Whole(a), Number::Whole(b)) => whole(op, *a, *b, Kind::Int64),
        (_, Number::Whole(x), Number::Whole(y)) if *x < 0 || *y < 0 => super::decimals::decimals(op, left, right, &a, &b),
        (_, Number::Whole(a), Number::Whole(b)) => whole(op, *a, *b, Kind::UInt64),
        _ => reals(op, a.to_double(), b.to_double()),
    }
}

pub(super) fn divided_by_zero() -> Failure {
    let message = "Attempted to divide by zero.";
    let inner = crate::error::Exception::new("System.DivideByZeroException", message, Value::Null);
    Fault::new("RuntimeException", ErrorCategory::NotSpecified, message).inner(Value::native(inner)).into()
}

/// Whole numbers of a width: what does not fit becomes a double.
fn whole(op: Op, a: i128, b: i128, kind: Kind) -> R {
    let exact = match op {
        Op::Add => a.checked_add(b),
        Op::Subtract => a.checked_sub(b),
        Op::Multiply => a.checked_mul(b),
        Op::Divide | Op::Remainder if b == 0 => return Err(divided_by_zero()),
        Op::Divide if a % b != 0 => None,
        Op::Divide => Some(a / b),
        Op::Remainder => Some(a % b),
    };
    if let Some(value) = exact.and_then(|v| convert::number_to(&Number::Whole(v), kind, false)) {
        return Ok(value);
    }
    let (a, b) = (a as f64, b as f64);
    Ok(Value::Double(match op {
        Op::Add => a + b,
        Op::Subtract => a - b,
        // A product too large is cut to a double, not rounded.
        Op::Multiply => exact.map_or(a * b, cut),
        Op::Divide => a / b,
        Op::Remainder => a % b,
    }))
}

/// The double nearest to zero of the two around a whole number.
fn cut(value: i128) -> f64 {
    let bits = 128 - value.unsigned_abs().leading_zeros();
    let kept = if bits > 53 { value.unsigned_abs() >> (bits - 53) << (bits - 53) } else { value.unsigned_abs() };
    if value < 0 { -(kept as f64) } else { kept as f64 }
}

fn reals(op: Op, a: f64, b: f64) -> R {
    Ok(Value::Double(match op {
        Op::Add => a + b,
        Op::Subtract => a - b,
        Op::Multiply => a * b,
        Op::Divide => a / b,
        Op::Remainder => a % b,
    }))
}

/// The operator as a static method of the left's type (of the right's, when the left is a primitive).
fn by_method(session: &mut Session, op: Op, left: &Value, right: &Value) -> R {
    if let Some(result) = big(op, left, right).or_else(|| super::calendar::times(op, left, right)) {
        return result;
    }
    let primitive = |v: &Value| v.is_null() || (is_numeric_or_primitive(v) && !matches!(v, Value::Decimal(_)));
    let owner = match (primitive(left), primitive(right)) {
        (false, _) => left,
        (true, false) => right,
        (true, true) => {
            let message = format!("The operation '[{}] {} [{}]' is not defined.", type_name(left), op.sign(), type_name(right));
            return Err(Fault::new("NotADefinedOperationForType", ErrorCategory::InvalidOperation, message).into());
        }
    };
    let ty = Type::of(owner)
        .ok_or_else(|| super::raised("System.NullReferenceException", "Object reference not set to an instance of an object."))?;
    if matches!((op, left), (Op::Subtract, Value::DateTime(_))) && !matches!(right, Value::DateTime(_) | Value::TimeSpan(_)) {
        // Both overloads would take it: neither is taken.
        return Err(crate::types::members::no_overload(op.method(), 2));
    }
    members::invoke_static(session, &ty, Name::new(op.method()), &[left.clone(), right.clone()]).map_err(|failure| match *failure {
        Unwind::Fault(mut fault) if fault.exception.ends_with("MethodInvocationException") => {
            fault.id = "DotNetMethodException".into();
            fault.into()
        }
        other => Box::new(other),
    })
}

/// Big integers have operators of their own.
fn big(op: Op, left: &Value, right: &Value) -> Option<R> {
    if !matches!(left, Value::BigInt(_)) && !matches!(right, Value::BigInt(_)) {
        return None;
    }
    let of = |v: &Value| match v {
        Value::Null => Some(num_bigint::BigInt::from(0)),
        Value::Double(_) | Value::Single(_) | Value::Decimal(_) | Value::Bool(_) => None,
        other => Number::of(other).and_then(|n| n.rounded()),
    };
    let (a, b) = (of(left)?, of(right)?);
    if matches!(op, Op::Divide | Op::Remainder) && b.sign() == num_bigint::Sign::NoSign {
        return Some(Err(super::raised("System.DivideByZeroException", "Attempted to divide by zero.")));
    }
    let result = match op {
        Op::Add => a + b,
        Op::Subtract => a - b,
        Op::Multiply => a * b,
        Op::Divide => a / b,
        Op::Remainder => a % b,
    };
    Some(Ok(Value::BigInt(Rc::new(result))))
}
