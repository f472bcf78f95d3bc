//! Assignments and `++`: what can stand on the left, and how it is written.

use super::binary::int_op;
use super::expression::items_of;
use super::variable::Store;
use super::{Compiler, Eval, Exec, Flow};
use crate::error::{ErrorCategory, Fault, Outcome};
use crate::operators;
use crate::run::Session;
use crate::types::{Type, members};
use crate::value::Value;
use crate::{Name, R};
use syntax::ast::{self, AssignOp, BinaryOp, Expr, ExprKind, Statement};

/// A place that can be read and written; what it stands on is evaluated once.
enum Place {
    Slot(u32),
    Simple(Eval, Store),
    Member(Eval, super::member::NameOf, bool),
    Index(Eval, Eval),
}

impl Compiler {
    pub(super) fn assignment(&mut self, target: &Expr, op: AssignOp, value: &Statement) -> Exec {
        let general = self.general_assignment(target, op, value);
        let Some(plain) = super::condition::simple(value) else { return general };
        match op {
            AssignOp::Set => self.store_in_place(target, plain, general),
            AssignOp::Add => self.add_in_place(target, BinaryOp::Add, plain, general),
            AssignOp::Subtract => self.add_in_place(target, BinaryOp::Subtract, plain, general),
            AssignOp::Multiply => self.add_in_place(target, BinaryOp::Multiply, plain, general),
            AssignOp::Divide | AssignOp::Modulo | AssignOp::Coalesce => general,
        }
    }

    fn general_assignment(&mut self, target: &Expr, op: AssignOp, value: &Statement) -> Exec {
        match op {
            AssignOp::Set => self.plain_assignment(target, value),
            AssignOp::Coalesce => self.coalesce_assignment(target, value),
            _ => self.compound_assignment(target, op, value),
        }
    }

    fn plain_assignment(&mut self, target: &Expr, value: &Statement) -> Exec {
        if let (Some(slot), Some(gather)) = (self.plain_slot(target), self.gathered(value)) {
            return Box::new(move |s| {
                let values = gather(s)?;
                let nothing = values.is_empty();
                s.store(slot, Session::gather(values))?;
                if nothing && let Some(variable) = s.scope.own(s.scope.layout.names[slot as usize]) {
                    variable.nothing.set(true);
                }
                Ok(Flow::Next)
            });
        }
        let store = self.store(target);
        let value = self.value_of(value);
        Box::new(move |s| {
            let before = s.failures;
            let value = value(s)?;
            store(s, value)?;
            s.success |= s.failures == before;
            Ok(Flow::Next)
        })
    }

    /// How a value is written to the left side of `=`.
    pub(super) fn store(&mut self, target: &Expr) -> Store {
        match &target.kind {
            ExprKind::Variable(variable) => self.store_variable(variable),
            ExprKind::Member { target, member, is_static, .. } => self.store_member(target, member, *is_static),
            ExprKind::Index(target, index, _) => {
                let (target, index) = (self.expr(target), self.expr(index));
                Box::new(move |s, value| {
                    let object = target(s)?;
                    let index = index(s)?;
                    members::set_index(s, &object, &index, value)
                })
            }
            ExprKind::List(items) => self.store_list(items),
            ExprKind::Convert(..) | ExprKind::Attributed(..) => self.store_typed(target),
            ExprKind::Paren(statement) => match super::condition::simple(statement) {
                Some(inner) => self.store(inner),
                None => invalid_target(),
            },
            _ => invalid_target(),
        }
    }

    fn store_member(&mut self, target: &Expr, member: &Expr, is_static: bool) -> Store {
        let (target, member) = (self.expr(target), self.member_name(member));
        Box::new(move |s, value| {
            let object = target(s)?;
            let name = member(s)?;
            set_member(s, &object, name, is_static, value)
        })
    }

    /// `$a, $b = 1, 2, 3`: the last takes the rest.
    fn store_list(&mut self, items: &[Expr]) -> Store {
        let stores: Vec<Store> = items.iter().map(|i| self.store(i)).collect();
        Box::new(move |s, value| {
            let mut values = items_of(value).into_iter();
            for (i, store) in stores.iter().enumerate() {
                let last = i + 1 == stores.len();
                let value = if last { rest(&mut values) } else { values.next().unwrap_or_default() };
                store(s, value)?;
            }
            Ok(())
        })
    }

    /// `[int]$x = ...`, `[ValidateRange(1, 5)]$x = ...`: the variable keeps its types and checks.
    fn store_typed(&mut self, target: &Expr) -> Store {
        let mut types: Vec<ast::TypeName> = Vec::new();
        let mut checks = Vec::new();
        let mut inner = target;
        loop {
            match &inner.kind {
                ExprKind::Convert(ty, operand) => {
                    types.push(ty.clone());
                    inner = operand;
                }
                ExprKind::Attributed(attribute, operand) => {
                    checks.push(self.attribute(attribute));
                    inner = operand;
                }
                _ => break,
            }
        }
        types.reverse();
        let ExprKind::Variable(variable) = &inner.kind else {
            let store = self.store(inner);
            return Box::new(move |s, value| {
                let mut value = value;
                for name in &types {
                    let ty = s.require_type(name)?;
                    value = crate::convert::to(s, &value, &ty)?;
                }
                store(s, value)
            });
        };
        let variable = variable.clone();
        Box::new(move |s, value| {
            let types: Vec<Type> = types.iter().map(|t| s.require_type(t)).collect::<Result<_, _>>()?;
            s.declare(&variable, types, &checks, value)
        })
    }

    fn coalesce_assignment(&mut self, target: &Expr, value: &Statement) -> Exec {
        let (read, store, value) = (self.expr(target), self.store(target), self.value_of(value));
        Box::new(move |s| {
            if s.leniently(|s| read(s))?.is_null() {
                let value = value(s)?;
                store(s, value)?;
            }
            Ok(Flow::Next)
        })
    }

    fn compound_assignment(&mut self, target: &Expr, op: AssignOp, value: &Statement) -> Exec {
        let op = match op {
            AssignOp::Subtract => BinaryOp::Subtract,
            AssignOp::Multiply => BinaryOp::Multiply,
            AssignOp::Divide => BinaryOp::Divide,
            AssignOp::Modulo => BinaryOp::Modulo,
            AssignOp::Add | AssignOp::Set | AssignOp::Coalesce => BinaryOp::Add,
        };
        let place = self.place(target);
        let value = self.value_of(value);
        Box::new(move |s| {
            let before = s.failures;
            change(s, &place, |s, old| {
                let by = value(s)?;
                combine(s, op, old, &by)
            })?;
            s.success |= s.failures == before;
            Ok(Flow::Next)
        })
    }

    fn place(&mut self, target: &Expr) -> Place {
        if let Some(slot) = self.plain_slot(target) {
            return Place::Slot(slot);
        }
        match &target.kind {
            ExprKind::Member { target, member, is_static, .. } => Place::Member(self.expr(target), self.member_name(member), *is_static),
            ExprKind::Index(target, index, _) => Place::Index(self.expr(target), self.expr(index)),
            ExprKind::Paren(statement) => match super::condition::simple(statement) {
                Some(inner) => self.place(inner),
                None => Place::Simple(self.expr(target), invalid_target()),
            },
            _ => Place::Simple(self.expr(target), self.store(target)),
        }
    }

    /// `++$x` and `--$x`
    pub(super) fn prefix(&mut self, operand: &Expr, up: bool) -> Eval {
        let place = self.place(operand);
        let by = if up { 1 } else { -1 };
        Box::new(move |s| {
            let mut result = Value::Null;
            change(s, &place, |s, old| {
                result = step(s, old, by)?;
                Ok(result.clone())
            })?;
            Ok(result)
        })
    }

    /// `$x++` and `$x--`
    pub(super) fn postfix(&mut self, operand: &Expr, up: bool) -> Eval {
        let place = self.place(operand);
        let by = if up { 1 } else { -1 };
        Box::new(move |s| {
            let mut before = Value::Int(0);
            change(s, &place, |s, old| {
                before = if old.is_null() { Value::Int(0) } else { old.clone() };
                step(s, old, by)
            })?;
            Ok(before)
        })
    }

    /// `$x++` as a statement: nothing is written.
    pub(super) fn increment_statement(&mut self, operand: &Expr, up: bool) -> Exec {
        let by = if up { 1 } else { -1 };
        let place = self.place(operand);
        let general: Exec = Box::new(move |s| {
            change(s, &place, |s, old| step(s, old, by))?;
            s.success = true;
            Ok(Flow::Next)
        });
        self.count_in_place(operand, by, general)
    }
}

/// Reads a place, computes, and writes it. Ints in plain variables are changed in place.
#[inline]
fn change(session: &mut Session, place: &Place, compute: impl FnOnce(&mut Session, &Value) -> R) -> Outcome {
    match place {
        Place::Slot(slot) => {
            let old = session.read_slot(*slot)?;
            let new = compute(session, &old)?;
            session.store(*slot, new)
        }
        Place::Simple(read, store) => {
            let old = read(session)?;
            let new = compute(session, &old)?;
            store(session, new)
        }
        Place::Member(target, member, is_static) => {
            let object = target(session)?;
            let name = member(session)?;
            let old = get_member(session, &object, name, *is_static)?;
            let new = compute(session, &old)?;
            set_member(session, &object, name, *is_static, new)
        }
        Place::Index(target, index) => {
            let object = target(session)?;
            let index = index(session)?;
            let old = members::index(session, &object, &index)?;
            let new = compute(session, &old)?;
            members::set_index(session, &object, &index, new)
        }
    }
}

#[inline]
fn combine(session: &mut Session, op: BinaryOp, old: &Value, by: &Value) -> R {
    if let (Value::Int(a), Value::Int(b)) = (old, by)
        && let Some(value) = int_op(op, *a, *b)
    {
        return Ok(value);
    }
    if let (Value::Long(a), BinaryOp::Add) = (old, op)
        && let Some(sum) = match by {
            Value::Long(b) => a.checked_add(*b),
            Value::Int(b) => a.checked_add(i64::from(*b)),
            _ => None,
        }
    {
        return Ok(Value::Long(sum));
    }
    if let (Value::Double(a), Value::Int(b), BinaryOp::Add) = (old, by, op) {
        return Ok(Value::Double(a + f64::from(*b)));
    }
    operators::binary(session, op, false, old, by)
}

#[inline]
fn step(session: &mut Session, old: &Value, by: i32) -> R {
    match old {
        Value::Int(n) if n.checked_add(by).is_some() => Ok(Value::Int(n + by)),
        Value::Null => Ok(Value::Int(by)),
        other => operators::step(session, other, by),
    }
}

fn rest(values: &mut dyn Iterator<Item = Value>) -> Value {
    let mut left: Vec<Value> = values.collect();
    match left.len() {
        0 => Value::Null,
        1 => left.swap_remove(0),
        _ => Value::array(left),
    }
}

pub(super) fn get_member(session: &mut Session, object: &Value, name: Name, is_static: bool) -> R {
    match object.base() {
        Value::Type(ty) if is_static => members::get_static(session, &ty.clone(), name),
        _ => members::get(session, object, name),
    }
}

fn set_member(session: &mut Session, object: &Value, name: Name, is_static: bool, value: Value) -> Outcome {
    match object.base() {
        Value::Type(ty) if is_static => members::set_static(session, &ty.clone(), name, value),
        _ => members::set(session, object, name, value),
    }
}

fn invalid_target() -> Store {
    Box::new(|_, _| {
        let message = "The assignment expression is not valid. The input to an assignment operator must be an object that is able to accept \
                       assignments, such as a variable or a property.";
        Err(Fault::new("InvalidLeftHandSide", ErrorCategory::ParserError, message).into())
    })
}
