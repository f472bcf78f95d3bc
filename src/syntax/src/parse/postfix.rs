//! What hangs on a value: members, method calls, indexes, `++`.

use super::grammar::Rule;
use super::lower::{Kids, Lowerer, Node, next_rule, take};
use crate::Span;
use crate::ast::{Expr, ExprKind, StringKind};

impl Lowerer<'_> {
    /// One postfix of a value.
    pub(super) fn postfix(&mut self, target: Expr, node: Node<'_>) -> Expr {
        let span = target.span.to(self.span(&node));
        match node.as_rule() {
            Rule::increment => {
                let up = node.as_str().trim_start().starts_with('+');
                self.check_increment(&target, up);
                Expr { span, kind: ExprKind::Postfix(Box::new(target), up) }
            }
            Rule::index => {
                let mut kids = node.into_inner();
                let conditional = kids.next().is_some_and(|open| open.as_str().starts_with('?'));
                let index = self.index(&mut kids);
                Expr { span, kind: ExprKind::Index(Box::new(target), Box::new(index), conditional) }
            }
            _ => self.member(target, node, span),
        }
    }

    fn index(&mut self, kids: &mut Kids<'_>) -> Expr {
        let index = match kids.next() {
            Some(index) if index.as_rule() != Rule::missing => self.expression(index),
            Some(missing) => {
                self.lacks(&missing, "MissingArrayIndexExpression", "Array index expression is missing or not valid.");
                return Expr { span: self.span(&missing), kind: ExprKind::Error };
            }
            None => Expr { span: Span::default(), kind: ExprKind::Error },
        };
        if let Some(missing) = kids.next() {
            self.lacks(&missing, "MissingEndSquareBracket", "Missing ']' after array index expression.");
        }
        index
    }

    fn member(&mut self, target: Expr, node: Node<'_>, span: Span) -> Expr {
        let mut kids = node.into_inner();
        let dots = kids.next().map_or("", |d| d.as_str());
        let (is_static, null_conditional) = (dots.ends_with("::"), dots.starts_with('?'));
        let member = match kids.next() {
            Some(name) if name.as_rule() == Rule::missing => {
                self.lacks(&name, "MissingPropertyName", "Missing property name after reference operator.");
                Expr { span: self.span(&name), kind: ExprKind::Error }
            }
            Some(name) if name.as_rule() == Rule::member_word => {
                Expr { span: self.span(&name), kind: ExprKind::String(name.as_str().to_string(), StringKind::Bare) }
            }
            Some(name) => self.atom(name),
            None => Expr { span, kind: ExprKind::Error },
        };
        let (target, member) = (Box::new(target), Box::new(member));
        let generics = match take(&mut kids, Rule::type_arguments) {
            Some(types) => types.into_inner().map(|t| self.type_name(t)).collect(),
            None => vec![],
        };
        let arguments = match next_rule(&kids) {
            Some(Rule::arguments) => kids.next().map(|a| self.arguments(a)).unwrap_or_default(),
            Some(Rule::script_block) => kids.next().map(|b| vec![self.atom(b)]).unwrap_or_default(),
            _ => return Expr { span, kind: ExprKind::Member { target, member, is_static, null_conditional } },
        };
        Expr { span, kind: ExprKind::Invoke { target, member, arguments, generics, is_static, null_conditional } }
    }

    /// `( a, b )` of a method call.
    pub(super) fn arguments(&mut self, node: Node<'_>) -> Vec<Expr> {
        let mut arguments = vec![];
        for kid in node.into_inner() {
            match kid.as_rule() {
                Rule::missing => {
                    self.lacks(&kid, "MissingExpressionAfterToken", "Missing expression after ','.");
                    break;
                }
                Rule::no_close => self.lacks(&kid, "MissingEndParenthesisInMethodCall", "Missing ')' in method call."),
                _ => arguments.push(self.expression(kid)),
            }
        }
        arguments
    }
}
