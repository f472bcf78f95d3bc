//! Conditions: comparisons of numbers go straight to a bool.

use super::binary::{int_literal, int_op, truth};
use super::{Compiler, Test};
use crate::operators;
use crate::value::Value;
use syntax::ast::{BinaryOp, Expr, ExprKind, Statement, StatementKind, UnaryOp};
use syntax::ast::{Element, Pipeline};

impl Compiler {
    /// Compiles an expression to its truth.
    pub(super) fn test(&mut self, expr: &Expr) -> Test {
        match &expr.kind {
            ExprKind::Unary(UnaryOp::Not, operand) => {
                let test = self.test(operand);
                Box::new(move |s| Ok(!test(s)?))
            }
            ExprKind::Binary(op, left, right) if op.op == BinaryOp::And => {
                let (left, right) = (self.test(left), self.test(right));
                Box::new(move |s| Ok(left(s)? && right(s)?))
            }
            ExprKind::Binary(op, left, right) if op.op == BinaryOp::Or => {
                let (left, right) = (self.test(left), self.test(right));
                Box::new(move |s| Ok(left(s)? || right(s)?))
            }
            ExprKind::Binary(op, left, right) if is_comparison(op.op) => self.comparison(op.op, op.case_sensitive, left, right),
            ExprKind::Paren(statement) if simple(statement).is_some() => match simple(statement) {
                Some(inner) => self.test(inner),
                None => Box::new(|_| Ok(false)),
            },
            _ => {
                let value = self.expr(expr);
                Box::new(move |s| Ok(truth(&value(s)?)))
            }
        }
    }

    fn comparison(&mut self, op: BinaryOp, case: bool, left: &Expr, right: &Expr) -> Test {
        let general = self.general_comparison(op, case, left, right);
        let (Some(left), Some(right)) = (self.int_expr(left), self.int_expr(right)) else { return general };
        Box::new(move |s| match (left.get(s), right.get(s)) {
            (Some(a), Some(b)) => Ok(matches!(int_op(op, a, b), Some(Value::Bool(true)))),
            _ => general(s),
        })
    }

    fn general_comparison(&mut self, op: BinaryOp, case: bool, left: &Expr, right: &Expr) -> Test {
        let constant = int_literal(right);
        let (left, right) = (self.expr(left), self.expr(right));
        if let Some(constant) = constant {
            return Box::new(move |s| {
                let a = left(s)?;
                if let Value::Int(a) = a {
                    return Ok(matches!(int_op(op, a, constant), Some(Value::Bool(true))));
                }
                Ok(truth(&operators::binary(s, op, case, &a, &Value::Int(constant))?))
            });
        }
        Box::new(move |s| {
            let a = left(s)?;
            let b = right(s)?;
            if let (Value::Int(a), Value::Int(b)) = (&a, &b) {
                return Ok(matches!(int_op(op, *a, *b), Some(Value::Bool(true))));
            }
            Ok(truth(&operators::binary(s, op, case, &a, &b)?))
        })
    }

    /// Compiles the condition of an `if`, `while` and their like.
    pub(super) fn condition(&mut self, statement: &Statement) -> Test {
        let span = statement.span;
        let test = match simple(statement) {
            Some(expr) => self.test(expr),
            None => {
                let value = self.value_of(statement);
                Box::new(move |s: &mut crate::Session| Ok(truth(&value(s)?)))
            }
        };
        Box::new(move |s| {
            s.span = span;
            test(s)
        })
    }
}

fn is_comparison(op: BinaryOp) -> bool {
    matches!(op, BinaryOp::Eq | BinaryOp::Ne | BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge)
}

/// The expression when a statement is nothing but one.
pub(super) fn simple(statement: &Statement) -> Option<&Expr> {
    match &statement.kind {
        StatementKind::Pipeline(Pipeline { elements, .. }) => match elements.as_slice() {
            [Element::Expression(expr, redirections)] if redirections.is_empty() => Some(expr),
            _ => None,
        },
        _ => None,
    }
}
