//! Binary operators: fast closures for numbers, the general path for the rest.

use super::{Compiler, Eval};
use crate::operators;
use crate::run::Session;
use crate::value::Value;
use crate::{R, convert};
use syntax::ast::{BinaryOp, BinaryOperator, Expr, ExprKind, Number};

impl Compiler {
    pub(super) fn binary(&mut self, operator: BinaryOperator, left: &Expr, right: &Expr) -> Eval {
        match operator.op {
            BinaryOp::And | BinaryOp::Or => self.logical(operator.op, left, right),
            BinaryOp::Coalesce => self.coalesce(left, right),
            BinaryOp::Xor => {
                let (left, right) = (self.test(left), self.test(right));
                Box::new(move |s| Ok(Value::Bool(left(s)? != right(s)?)))
            }
            BinaryOp::Is | BinaryOp::IsNot | BinaryOp::As => self.plain_binary(operator, left, right),
            _ => self.arithmetic(operator, left, right),
        }
    }

    fn logical(&mut self, op: BinaryOp, left: &Expr, right: &Expr) -> Eval {
        let (left, right) = (self.test(left), self.test(right));
        if op == BinaryOp::And {
            Box::new(move |s| Ok(Value::Bool(left(s)? && right(s)?)))
        } else {
            Box::new(move |s| Ok(Value::Bool(left(s)? || right(s)?)))
        }
    }

    fn coalesce(&mut self, left: &Expr, right: &Expr) -> Eval {
        let (left, right) = (self.expr(left), self.expr(right));
        Box::new(move |s| {
            let value = s.leniently(|s| left(s))?;
            if value.is_null() { right(s) } else { Ok(value) }
        })
    }

    fn plain_binary(&mut self, operator: BinaryOperator, left: &Expr, right: &Expr) -> Eval {
        let (left, right) = (self.expr(left), self.expr(right));
        Box::new(move |s| {
            let a = left(s)?;
            let b = right(s)?;
            operators::binary(s, operator.op, operator.case_sensitive, &a, &b)
        })
    }

    fn arithmetic(&mut self, operator: BinaryOperator, left: &Expr, right: &Expr) -> Eval {
        let op = operator.op;
        let case = operator.case_sensitive;
        let ints = match (self.int_expr(left), self.int_expr(right)) {
            (Some(left), Some(right)) => Some((left, right)),
            _ => None,
        };
        let general = self.general_arithmetic(op, case, left, right);
        let Some((left, right)) = ints else { return general };
        Box::new(move |s| {
            if let (Some(a), Some(b)) = (left.get(s), right.get(s))
                && let Some(value) = int_op(op, a, b)
            {
                return Ok(value);
            }
            general(s)
        })
    }

    fn general_arithmetic(&mut self, op: BinaryOp, case: bool, left: &Expr, right: &Expr) -> Eval {
        let (left, right) = (self.expr(left), self.expr(right));
        Box::new(move |s| {
            let a = left(s)?;
            let b = right(s)?;
            if let (Value::Int(a), Value::Int(b)) = (&a, &b)
                && let Some(value) = int_op(op, *a, *b)
            {
                return Ok(value);
            }
            general(s, op, case, &a, &b)
        })
    }

    /// The slot of an expression that is a plain local variable.
    pub(super) fn plain_slot(&mut self, expr: &Expr) -> Option<u32> {
        match &expr.kind {
            ExprKind::Variable(v) if v.scope.is_none() && !v.name.is("?") && super::variable::constant(v.name).is_none() => {
                Some(self.variable_slot(v.name))
            }
            _ => None,
        }
    }
}

/// The number of an integer literal.
pub(super) fn int_literal(expr: &Expr) -> Option<i32> {
    match expr.kind {
        ExprKind::Number(Number::Int(n)) => Some(n),
        _ => None,
    }
}

impl Session {
    /// The value of a slot.
    #[inline]
    pub(crate) fn read_slot(&mut self, slot: u32) -> R {
        match self.scope.cell(slot) {
            Some(variable) => Ok(variable.value.borrow().clone()),
            None => self.read_unset(slot),
        }
    }
}

#[inline]
fn general(session: &mut Session, op: BinaryOp, case: bool, a: &Value, b: &Value) -> R {
    if let (Value::Double(a), Value::Double(b)) = (a, b)
        && let Some(value) = double_op(op, *a, *b)
    {
        return Ok(value);
    }
    operators::binary(session, op, case, a, b)
}

/// Operators on two ints, where the result needs no rule beyond overflow to double.
#[inline(always)]
pub(super) fn int_op(op: BinaryOp, a: i32, b: i32) -> Option<Value> {
    Some(match op {
        BinaryOp::Add => a.checked_add(b).map_or_else(|| Value::Double(f64::from(a) + f64::from(b)), Value::Int),
        BinaryOp::Subtract => a.checked_sub(b).map_or_else(|| Value::Double(f64::from(a) - f64::from(b)), Value::Int),
        BinaryOp::Multiply => a.checked_mul(b).map_or_else(|| Value::Double(f64::from(a) * f64::from(b)), Value::Int),
        BinaryOp::Divide if b != 0 && a.checked_rem(b) == Some(0) => Value::Int(a / b),
        BinaryOp::Divide if b != 0 => Value::Double(f64::from(a) / f64::from(b)),
        BinaryOp::Modulo if b != 0 => Value::Int(a.wrapping_rem(b)),
        BinaryOp::Eq => Value::Bool(a == b),
        BinaryOp::Ne => Value::Bool(a != b),
        BinaryOp::Lt => Value::Bool(a < b),
        BinaryOp::Le => Value::Bool(a <= b),
        BinaryOp::Gt => Value::Bool(a > b),
        BinaryOp::Ge => Value::Bool(a >= b),
        BinaryOp::BitAnd => Value::Int(a & b),
        BinaryOp::BitOr => Value::Int(a | b),
        BinaryOp::BitXor => Value::Int(a ^ b),
        _ => return None,
    })
}

#[inline]
fn double_op(op: BinaryOp, a: f64, b: f64) -> Option<Value> {
    Some(match op {
        BinaryOp::Add => Value::Double(a + b),
        BinaryOp::Subtract => Value::Double(a - b),
        BinaryOp::Multiply => Value::Double(a * b),
        BinaryOp::Lt => Value::Bool(a < b),
        BinaryOp::Le => Value::Bool(a <= b),
        BinaryOp::Gt => Value::Bool(a > b),
        BinaryOp::Ge => Value::Bool(a >= b),
        BinaryOp::Eq => Value::Bool(a == b),
        BinaryOp::Ne => Value::Bool(a != b),
        _ => return None,
    })
}

/// The truth of a value, for conditions.
#[inline]
pub(super) fn truth(value: &Value) -> bool {
    match value {
        Value::Bool(b) => *b,
        Value::Null => false,
        other => convert::truth(other),
    }
}
