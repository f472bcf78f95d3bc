//! What can be assigned to.

use super::lower::Lowerer;
use crate::Span;
use crate::ast::{AssignOp, Element, Expr, ExprKind, Statement, StatementKind};

impl Lowerer<'_> {
    /// Reports an expression on the left of an assignment that cannot take a value.
    pub(super) fn check_target(&mut self, target: &Expr, op: AssignOp) {
        let Some(span) = bad_target(target, op == AssignOp::Set) else { return };
        let message = "The assignment expression is not valid. The input to an assignment operator must be an object that is \
                       able to accept assignments, such as a variable or a property.";
        self.report("InvalidLeftHandSide", span, message);
    }

    /// Reports an operand of `++` or `--` that cannot take a value.
    pub(super) fn check_increment(&mut self, operand: &Expr, up: bool) {
        if matches!(operand.kind, ExprKind::Error) || bad_target(operand, false).is_none() {
            return;
        }
        let operator = if up { "++" } else { "--" };
        let message = format!("The '{operator}' operator works only on variables or on properties.");
        self.report("OperatorRequiresVariableOrProperty", operand.span, message);
    }
}

/// The part of a target that cannot be assigned to.
fn bad_target(target: &Expr, list: bool) -> Option<Span> {
    match &target.kind {
        ExprKind::Variable(variable) if !variable.splat => None,
        ExprKind::Member { null_conditional: false, .. } | ExprKind::Invoke { null_conditional: false, .. } => None,
        ExprKind::Index(_, _, false) => None,
        ExprKind::Convert(_, inner) | ExprKind::Attributed(_, inner) => bad_target(inner, list),
        ExprKind::List(items) if list => items.iter().find_map(|item| bad_target(item, true)),
        ExprKind::Paren(inner) => match single_expression(inner) {
            Some(inner) => bad_target(inner, list),
            None => Some(target.span),
        },
        _ => Some(target.span),
    }
}

/// The expression that a statement is, when it is nothing else.
fn single_expression(statement: &Statement) -> Option<&Expr> {
    let StatementKind::Pipeline(pipeline) = &statement.kind else { return None };
    match pipeline.elements.as_slice() {
        [Element::Expression(expr, redirections)] if redirections.is_empty() => Some(expr),
        _ => None,
    }
}
