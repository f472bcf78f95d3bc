//! Shapes that most loops are made of: arithmetic on int variables, counting, indexing.
//!
//! Each tries its fast way first and says so when it cannot (another type, an overflow); the general closure then does the
//! work. What is tried is free of effects, so that it may be done twice.

use super::binary::int_op;
use super::condition::simple;
use super::{Compiler, Eval, Exec, Flow};
use crate::run::{Session, Variable};
use crate::value::{Seq, SeqKind, Value};
use syntax::ast::{BinaryOp, Expr, ExprKind, Number};

/// An expression over ints: variables, literals and the operators between them.
pub(super) enum IntExpr {
    /// `$i`
    Slot(u32),
    /// `3`
    Literal(i32),
    /// `$i % 3`
    Op(BinaryOp, Box<IntExpr>, Box<IntExpr>),
}

impl IntExpr {
    /// Its value, when every part is an int and nothing overflows.
    #[inline]
    pub(super) fn get(&self, session: &Session) -> Option<i32> {
        match self {
            IntExpr::Slot(slot) => match *session.scope.cell(*slot)?.value.borrow() {
                Value::Int(n) => Some(n),
                _ => None,
            },
            IntExpr::Literal(n) => Some(*n),
            IntExpr::Op(op, left, right) => {
                let (a, b) = (left.get(session)?, right.get(session)?);
                match op {
                    BinaryOp::Add => a.checked_add(b),
                    BinaryOp::Subtract => a.checked_sub(b),
                    BinaryOp::Multiply => a.checked_mul(b),
                    BinaryOp::Modulo => a.checked_rem(b),
                    _ => None,
                }
            }
        }
    }
}

impl Compiler {
    /// The expression as one over ints, when its shape is that and small.
    pub(super) fn int_expr(&mut self, expr: &Expr) -> Option<IntExpr> {
        self.small_int_expr(expr, 3)
    }

    fn small_int_expr(&mut self, expr: &Expr, depth: u8) -> Option<IntExpr> {
        let depth = depth.checked_sub(1)?;
        match &expr.kind {
            ExprKind::Number(Number::Int(n)) => Some(IntExpr::Literal(*n)),
            ExprKind::Variable(_) => self.plain_slot(expr).map(IntExpr::Slot),
            ExprKind::Paren(statement) => self.small_int_expr(simple(statement)?, depth),
            ExprKind::Binary(operator, left, right) => match operator.op {
                BinaryOp::Add | BinaryOp::Subtract | BinaryOp::Multiply | BinaryOp::Modulo => {
                    let (left, right) = (self.small_int_expr(left, depth)?, self.small_int_expr(right, depth)?);
                    Some(IntExpr::Op(operator.op, Box::new(left), Box::new(right)))
                }
                _ => None,
            },
            _ => None,
        }
    }

    /// `$x += expr` on a plain variable, with an expression that has no effects.
    pub(super) fn add_in_place(&mut self, target: &Expr, op: BinaryOp, value: &Expr, general: Exec) -> Exec {
        let (Some(slot), true) = (self.plain_slot(target), effect_free(value, 4)) else { return general };
        let value: Eval = self.expr(value);
        Box::new(move |s| {
            let by = value(s)?;
            if let Some(variable) = s.scope.cell(slot)
                && variable.extra.borrow().is_none()
                && step(variable, op, &by)
            {
                s.success = true;
                return Ok(Flow::Next);
            }
            general(s)
        })
    }

    /// `$i++` on a plain variable.
    pub(super) fn count_in_place(&mut self, operand: &Expr, by: i32, general: Exec) -> Exec {
        let Some(slot) = self.plain_slot(operand) else { return general };
        Box::new(move |s| {
            if let Some(variable) = s.scope.cell(slot)
                && let (true, Value::Int(n)) = (variable.extra.borrow().is_none(), &mut *variable.value.borrow_mut())
                && let Some(next) = n.checked_add(by)
            {
                *n = next;
                s.success = true;
                return Ok(Flow::Next);
            }
            general(s)
        })
    }

    /// `$array[$i]` with both in plain sight.
    pub(super) fn index_in_place(&mut self, target: &Expr, index: &Expr, general: Eval) -> Eval {
        let (Some(slot), Some(index)) = (self.plain_slot(target), self.int_expr(index)) else { return general };
        Box::new(move |s| {
            if let (Some(i), Some(variable)) = (index.get(s), s.scope.cell(slot))
                && let Value::Seq(seq) = &*variable.value.borrow()
                && let Some(value) = usize::try_from(i).ok().filter(|_| is_plain(seq)).and_then(|i| seq.get(i))
            {
                return Ok(value);
            }
            general(s)
        })
    }

    /// `$array[$i] = expr` with both in plain sight.
    pub(super) fn store_in_place(&mut self, target: &Expr, value: &Expr, general: Exec) -> Exec {
        let ExprKind::Index(object, index, _) = &target.kind else { return general };
        if !effect_free(value, 4) {
            return general;
        }
        let (Some(slot), Some(index)) = (self.plain_slot(object), self.int_expr(index)) else { return general };
        let value = self.expr(value);
        Box::new(move |s| {
            if let Some(i) = index.get(s).and_then(|i| usize::try_from(i).ok()) {
                let value = value(s)?;
                if let Some(variable) = s.scope.cell(slot)
                    && let Value::Seq(seq) = &*variable.value.borrow()
                    && put(seq, i, value)
                {
                    s.success = true;
                    return Ok(Flow::Next);
                }
            }
            general(s)
        })
    }
}

/// Whether evaluating twice does no harm; only small expressions are looked at.
fn effect_free(expr: &Expr, depth: u8) -> bool {
    let Some(depth) = depth.checked_sub(1) else { return false };
    match &expr.kind {
        ExprKind::Number(_) | ExprKind::String(..) => true,
        ExprKind::Variable(v) => v.scope.is_none(),
        ExprKind::Binary(operator, left, right) => {
            let plain = matches!(operator.op, BinaryOp::Add | BinaryOp::Subtract | BinaryOp::Multiply | BinaryOp::Modulo);
            plain && effect_free(left, depth) && effect_free(right, depth)
        }
        ExprKind::Paren(statement) => simple(statement).is_some_and(|e| effect_free(e, depth)),
        _ => false,
    }
}

/// Changes a number in its variable; false when the types are others.
#[inline]
fn step(variable: &Variable, op: BinaryOp, by: &Value) -> bool {
    let mut held = variable.value.borrow_mut();
    match (&mut *held, by) {
        (Value::Int(a), Value::Int(b)) => match int_op(op, *a, *b) {
            Some(value) => {
                *held = value;
                true
            }
            None => false,
        },
        (Value::Double(a), Value::Int(b)) => double(a, op, f64::from(*b)),
        (Value::Double(a), Value::Double(b)) => double(a, op, *b),
        (Value::Long(a), Value::Int(b)) if op == BinaryOp::Add => long(a, i64::from(*b)),
        (Value::Long(a), Value::Long(b)) if op == BinaryOp::Add => long(a, *b),
        _ => false,
    }
}

fn double(a: &mut f64, op: BinaryOp, b: f64) -> bool {
    match op {
        BinaryOp::Add => *a += b,
        BinaryOp::Subtract => *a -= b,
        BinaryOp::Multiply => *a *= b,
        _ => return false,
    }
    true
}

fn long(a: &mut i64, b: i64) -> bool {
    match a.checked_add(b) {
        Some(sum) => {
            *a = sum;
            true
        }
        None => false,
    }
}

/// Whether indexing needs no rule beyond the position.
fn is_plain(seq: &Seq) -> bool {
    seq.dimensions.is_empty() && matches!(seq.kind, SeqKind::Array | SeqKind::ArrayList | SeqKind::List | SeqKind::Collection)
}

/// Puts an item where one of its very type (or of any type, in an array of objects) stands.
fn put(seq: &Seq, index: usize, value: Value) -> bool {
    if !is_plain(seq) || seq.read_only {
        return false;
    }
    let Ok(mut items) = seq.items.try_borrow_mut() else { return false };
    let Some(item) = items.get_mut(index) else { return false };
    let same = matches!(
        (&*item, &value),
        (Value::Bool(_), Value::Bool(_))
            | (Value::Int(_), Value::Int(_))
            | (Value::Double(_), Value::Double(_))
            | (Value::Str(_), Value::Str(_))
    );
    if !same && seq.ty.is_some() {
        return false;
    }
    *item = value;
    true
}
