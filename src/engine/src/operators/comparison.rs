//! `-eq -ne -lt -le -gt -ge`, and the order of values that sorting uses.

use super::arithmetic::text_number;
use super::collate;
use crate::convert::kind::{Kind, of_value};
use crate::convert::{self, Number};
use crate::error::{ErrorCategory, Fault, Unwind};
use crate::run::Session;
use crate::types::{Type, TypeKind, members};
use crate::value::Value;
use crate::{Failure, Name, R};
use std::cmp::Ordering;
use syntax::ast::BinaryOp;

/// `left op right`; a collection on the left is filtered.
pub(super) fn operator(session: &mut Session, op: BinaryOp, left: &Value, right: &Value, case_sensitive: bool) -> R {
    if let (Value::Int(a), Value::Int(b)) = (left, right) {
        return Ok(Value::Bool(holds(op, a.cmp(b))));
    }
    if matches!(left, Value::Seq(_) | Value::Native(_))
        && let Some(items) = session.items(left)?
    {
        let mut kept = Vec::new();
        for item in items {
            if scalar(session, op, &item, right, case_sensitive)? {
                kept.push(item);
            }
        }
        return Ok(Value::array(kept));
    }
    scalar(session, op, left, right, case_sensitive).map(Value::Bool)
}

fn holds(op: BinaryOp, order: Ordering) -> bool {
    match op {
        BinaryOp::Eq => order.is_eq(),
        BinaryOp::Ne => order.is_ne(),
        BinaryOp::Lt => order.is_lt(),
        BinaryOp::Le => order.is_le(),
        BinaryOp::Gt => order.is_gt(),
        _ => order.is_ge(),
    }
}

fn scalar(session: &mut Session, op: BinaryOp, left: &Value, right: &Value, case_sensitive: bool) -> Result<bool, Failure> {
    match op {
        BinaryOp::Eq => return equals(session, left, right, case_sensitive),
        BinaryOp::Ne => return equals(session, left, right, case_sensitive).map(|e| !e),
        _ => {}
    }
    let (left, right) = (left.base(), right.base());
    if left.is_null() || right.is_null() {
        return with_null(op, left, right);
    }
    if let (Some(a), Some(b)) = (real(left), Number::of(right))
        && (a.is_nan() || b.to_double().is_nan())
    {
        return Ok(false);
    }
    if let (true, Value::Str(text)) = (real(left).is_some_and(f64::is_nan), right) {
        text_number(session, text, of_value(left))?;
        return Ok(false);
    }
    order(session, left, right, case_sensitive).map(|o| holds(op, o))
}

/// Null is below every number but the negative ones, and below all else.
fn with_null(op: BinaryOp, left: &Value, right: &Value) -> Result<bool, Failure> {
    let zero = |v: &Value, when: fn(f64) -> bool| -> Result<bool, Failure> {
        match v {
            Value::Enum(_) => {
                Err(super::raised("System.InvalidOperationException", "The binary operator is not defined for the types of its operands."))
            }
            v => Ok(when(real_of(v).unwrap_or(0.0))),
        }
    };
    let numeric = |v: &Value| matches!(v, Value::Enum(_)) || real_of(v).is_some();
    if left.is_null() && right.is_null() {
        return Ok(matches!(op, BinaryOp::Le | BinaryOp::Ge));
    }
    match (op, left.is_null()) {
        (BinaryOp::Lt, true) if numeric(right) => zero(right, |n| n >= 0.0),
        (BinaryOp::Lt, false) if numeric(left) => zero(left, |n| n < 0.0),
        (BinaryOp::Le, true) if numeric(right) => zero(right, |n| n >= 0.0),
        (BinaryOp::Le, false) if numeric(left) => zero(left, |n| n < 0.0),
        (BinaryOp::Gt, true) if numeric(right) => zero(right, |n| n < 0.0),
        (BinaryOp::Gt, false) if numeric(left) => zero(left, |n| n >= 0.0),
        (BinaryOp::Ge, true) if numeric(right) => zero(right, |n| n < 0.0),
        (BinaryOp::Ge, false) if numeric(left) => zero(left, |n| n >= 0.0),
        (BinaryOp::Lt | BinaryOp::Le, null_left) => Ok(null_left),
        (_, null_left) => Ok(!null_left),
    }
}

fn real_of(value: &Value) -> Option<f64> {
    if !of_value(value).is_number() {
        return None;
    }
    Number::of(value).map(|n| n.to_double())
}

fn real(value: &Value) -> Option<f64> {
    match value {
        Value::Double(v) => Some(*v),
        Value::Single(v) => Some(f64::from(*v)),
        _ => real_of(value),
    }
}

/// Whether two scalars are equal as `-eq` says; the right is converted to the type of the left.
pub fn equals(session: &mut Session, left: &Value, right: &Value, case_sensitive: bool) -> Result<bool, Failure> {
    match (left, right) {
        (Value::Int(a), Value::Int(b)) => return Ok(a == b),
        (Value::Str(a), Value::Str(b)) => return Ok(collate::same(a, b, case_sensitive)),
        (Value::Null, _) => return Ok(right.is_null()),
        (_, Value::Null) => return Ok(false),
        _ => {}
    }
    let (left, right) = (left.base(), right.base());
    let kind = of_value(left);
    match left {
        Value::Str(a) => {
            let b = convert::text(session, right)?;
            return Ok(collate::same(a, &b, case_sensitive));
        }
        Value::Char(a) => match right {
            Value::Char(b) => return Ok(a == b || (!case_sensitive && fold(*a) == fold(*b))),
            Value::Str(text) if !case_sensitive => return Ok(collate::same(&crate::Str::from(*a), text, false)),
            _ => {}
        },
        _ => {}
    }
    if kind == Kind::Enum {
        refuse_unsigned(left, right)?;
    }
    if kind.is_number() && kind != Kind::BigInteger {
        match right {
            Value::Str(text) => {
                return match text_number(session, text, kind) {
                    Ok(number) => Ok(numbers(left, &number).is_some_and(Ordering::is_eq)),
                    Err(failure) => not_convertible(failure),
                };
            }
            Value::Enum(_) => {}
            _ if primitive(right) => return Ok(numbers(left, right).is_some_and(Ordering::is_eq)),
            _ => {}
        }
    }
    converted_equals(session, left, right, case_sensitive)
}

/// .NET has no comparison of an enum with these.
fn refuse_unsigned(left: &Value, right: &Value) -> Result<(), Failure> {
    match right {
        Value::ULong(_) | Value::Decimal(_) => {
            let message = format!(
                "The binary operator Equal is not defined for the types '{}' and '{}'.",
                super::type_name(left),
                super::type_name(right)
            );
            Err(super::raised("System.InvalidOperationException", message))
        }
        _ => Ok(()),
    }
}

fn fold(unit: u16) -> u32 {
    char::from_u32(u32::from(unit)).map_or(u32::from(unit), |c| c.to_lowercase().next().unwrap_or(c) as u32)
}

fn primitive(value: &Value) -> bool {
    let kind = of_value(value);
    kind.is_number() && kind != Kind::BigInteger || matches!(kind, Kind::Char | Kind::Bool)
}

fn not_convertible(failure: Failure) -> Result<bool, Failure> {
    if failure.is_error() { Ok(false) } else { Err(failure) }
}

/// `Equals` of the left and the converted right.
fn converted_equals(session: &mut Session, left: &Value, right: &Value, case_sensitive: bool) -> Result<bool, Failure> {
    if object_equals(session, left, right)? {
        return Ok(true);
    }
    let Some(ty) = Type::of(left) else { return Ok(false) };
    let right_type = Type::of(right);
    if right_type.as_ref() == Some(&ty) || right_type.is_some_and(|r| r.is_a(&ty)) {
        return Ok(false);
    }
    match convert::to(session, right, &ty) {
        Ok(converted) => match (left, &converted) {
            (Value::Char(a), Value::Char(b)) => Ok(a == b || (!case_sensitive && fold(*a) == fold(*b))),
            _ => object_equals(session, left, &converted),
        },
        Err(failure) => not_convertible(failure),
    }
}

/// `left.Equals(right)`
fn object_equals(session: &mut Session, left: &Value, right: &Value) -> Result<bool, Failure> {
    if let Value::Object(object) = left
        && object.class.is_some()
        && !left.same(right)
    {
        return Ok(convert::truth(&members::invoke(session, left, Name::new("Equals"), std::slice::from_ref(right))?));
    }
    Ok(left.same(right))
}

/// How two primitives compare; none when one is NaN.
fn numbers(left: &Value, right: &Value) -> Option<Ordering> {
    let (a, b) = (Number::of(left)?, Number::of(right)?);
    match (&a, &b) {
        (Number::Whole(a), Number::Whole(b)) => Some(a.cmp(b)),
        (Number::Decimal(_), _) | (_, Number::Decimal(_)) => {
            let (x, y) = (a.to_decimal(matches!(left, Value::Single(_))), b.to_decimal(matches!(right, Value::Single(_))));
            match (x, y) {
                (Some(x), Some(y)) => Some(x.cmp(&y)),
                _ => a.to_double().partial_cmp(&b.to_double()),
            }
        }
        _ => a.to_double().partial_cmp(&b.to_double()),
    }
}

/// How two scalars compare as `-lt` and `Sort-Object` say; an error when they cannot be.
pub fn compare(session: &mut Session, left: &Value, right: &Value, case_sensitive: bool) -> Result<Ordering, Failure> {
    let (left, right) = (left.base(), right.base());
    match (left.is_null(), right.is_null()) {
        (true, true) => return Ok(Ordering::Equal),
        (true, false) => return Ok(if real_of(right).is_some_and(|n| n < 0.0) { Ordering::Greater } else { Ordering::Less }),
        (false, true) => return Ok(if real_of(left).is_some_and(|n| n < 0.0) { Ordering::Less } else { Ordering::Greater }),
        (false, false) => {}
    }
    order(session, left, right, case_sensitive)
}

/// How two values that are not null compare.
fn order(session: &mut Session, left: &Value, right: &Value, case_sensitive: bool) -> Result<Ordering, Failure> {
    match (left, right) {
        (Value::Str(a), Value::Str(b)) => return Ok(collate::compare(a, b, case_sensitive)),
        (Value::Str(a), _) => {
            let b = convert::text(session, right)?;
            return Ok(collate::compare(a, &b, case_sensitive));
        }
        _ => {}
    }
    let kind = of_value(left);
    if kind.is_number() && kind != Kind::BigInteger {
        let number = match right {
            Value::Str(text) => text_number(session, text, kind)?,
            other => other.clone(),
        };
        if primitive(&number) {
            return Ok(numbers(left, &number).unwrap_or_else(|| nan_order(left, &number)));
        }
    }
    if let Value::Enum(v) = left {
        refuse_unsigned(left, right)?;
        let number = match right {
            Value::Str(text) => match convert::scan_number(text) {
                Some(number) => number,
                None => convert::to(session, right, &v.ty)?,
            },
            other => other.clone(),
        };
        if primitive(&number) || matches!(number, Value::Enum(_)) {
            return Ok(numbers(left, &number).unwrap_or_else(|| nan_order(left, &number)));
        }
    }
    by_type(session, left, right, kind)
}

/// NaN sorts before all other numbers.
fn nan_order(left: &Value, right: &Value) -> Ordering {
    let nan = |v: &Value| real(v).is_some_and(f64::is_nan);
    match (nan(left), nan(right)) {
        (true, true) => Ordering::Equal,
        (true, false) => Ordering::Less,
        _ => Ordering::Greater,
    }
}

/// Converts the right to the left's type and asks the left.
fn by_type(session: &mut Session, left: &Value, right: &Value, kind: Kind) -> Result<Ordering, Failure> {
    let Some(ty) = Type::of(left) else { return Err(not_comparable(session, left)) };
    let comparable = !matches!(kind, Kind::Other)
        || !matches!(left, Value::Seq(_) | Value::Map(_))
            && ty.table().is_some_and(|t| t.methods.iter().any(|m| m.signature.contains(" CompareTo(")))
        || matches!(left, Value::Object(o) if o.class.as_ref().is_some_and(is_comparable));
    if matches!(left, Value::Object(o) if o.class.is_none()) && !left.same(right) {
        let message = "Cannot compare the object because it is not IComparable.";
        return Err(Fault::new("PSObjectCompareTo", ErrorCategory::NotSpecified, message)
            .exception("System.Management.Automation.ExtendedTypeSystemException")
            .into());
    }
    if (!comparable || matches!(kind, Kind::Switch | Kind::Type | Kind::Block)) && !left.same(right) {
        return Err(not_comparable(session, left));
    }
    let same_type = Type::of(right).is_some_and(|r| r.is_a(&ty));
    let converted = if same_type {
        right.clone()
    } else {
        match convert::to(session, right, &ty) {
            Ok(converted) => converted,
            Err(failure) => return Err(comparison_failure(session, failure, left, right)),
        }
    };
    if let Some(order) = plain_order(left, &converted) {
        return Ok(order);
    }
    if left.same(&converted) {
        return Ok(Ordering::Equal);
    }
    let result = members::invoke(session, left, Name::new("CompareTo"), &[converted])?;
    Ok(convert::int(session, &result)?.cmp(&0))
}

/// Whether a script class or a base of it implements `IComparable` or `IComparable[T]`.
fn is_comparable(ty: &Type) -> bool {
    let TypeKind::Class(class) = ty.kind() else { return Type::named("System.IComparable").is_some_and(|i| ty.is_a(&i)) };
    class.interfaces.iter().any(|i| i.name() == "System.IComparable" || i.name().starts_with("System.IComparable`1"))
        || class.base.as_ref().is_some_and(is_comparable)
}

fn plain_order(left: &Value, right: &Value) -> Option<Ordering> {
    Some(match (left, right) {
        (Value::Bool(a), Value::Bool(b)) => a.cmp(b),
        (Value::Char(a), Value::Char(b)) => a.cmp(b),
        (Value::DateTime(a), Value::DateTime(b)) => a.ticks().cmp(&b.ticks()),
        (Value::TimeSpan(a), Value::TimeSpan(b)) => a.cmp(b),
        (Value::BigInt(a), Value::BigInt(b)) => a.cmp(b),
        (Value::Enum(a), Value::Enum(b)) => a.number.cmp(&b.number),
        _ => return numbers_of_one_type(left, right),
    })
}

fn numbers_of_one_type(left: &Value, right: &Value) -> Option<Ordering> {
    (primitive(left) && primitive(right)).then(|| numbers(left, right).unwrap_or_else(|| nan_order(left, right)))
}

fn not_comparable(session: &mut Session, left: &Value) -> Failure {
    let shown = convert::shown(session, left);
    Fault::new("NotIcomparable", ErrorCategory::InvalidOperation, format!("Cannot compare \"{shown}\" because it is not IComparable."))
        .into()
}

fn comparison_failure(session: &mut Session, failure: Failure, left: &Value, right: &Value) -> Failure {
    match *failure {
        Unwind::Fault(fault) => {
            let (a, b) = (convert::shown(session, left), convert::text(session, right).unwrap_or_else(|_| crate::Str::from("")));
            let message = format!("Could not compare \"{a}\" to \"{b}\". Error: \"{}\"", fault.message);
            Fault::new("ComparisonFailure", ErrorCategory::InvalidOperation, message).into()
        }
        other => Box::new(other),
    }
}
