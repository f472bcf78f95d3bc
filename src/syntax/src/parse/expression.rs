//! Expressions: operand lists climbed by precedence, operands with their prefixes and postfixes.

use super::grammar::Rule;
use super::lower::{Kids, Lowerer, Node, next_is, next_rule, take};
use super::{number, operator};
use crate::ast::{BinaryOperator, Expr, ExprKind, HashEntry, Statement, StatementKind, StringKind, UnaryOp, Variable};
use crate::{Name, Span};
use std::rc::Rc;

/// What stands before an operand.
struct Prefix {
    span: Span,
    /// The operator; none is the unary comma.
    op: Option<UnaryOp>,
}

impl Lowerer<'_> {
    /// An `expr` or `expr_single`.
    pub(super) fn expression(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(&node);
        self.deeper(span, |l| {
            let mut kids = node.into_inner();
            l.operands(&mut kids)
        })
        .unwrap_or(Expr { span, kind: ExprKind::Error })
    }

    /// Operands, operators between them, and a ternary after them.
    pub(super) fn operands(&mut self, kids: &mut Kids<'_>) -> Expr {
        let first = self.operand(kids, None);
        self.operators_after(first, kids)
    }

    /// The operators that follow a first operand.
    pub(super) fn operators_after(&mut self, first: Expr, kids: &mut Kids<'_>) -> Expr {
        let condition = self.climb(first, kids, 0);
        match take(kids, Rule::ternary) {
            Some(ternary) => self.ternary(condition, ternary),
            None => condition,
        }
    }

    fn ternary(&mut self, condition: Expr, node: Node<'_>) -> Expr {
        let span = condition.span.to(self.span(&node));
        let mut kids = node.into_inner();
        let yes = self.expression_or_missing(kids.next(), "?");
        let no = match kids.next() {
            Some(no) if no.as_rule() == Rule::missing && kids.peek().is_none() && yes.span.end == self.span(&no).start => {
                self.missing_colon(no)
            }
            no => self.expression_or_missing(no, ":"),
        };
        Expr { span, kind: ExprKind::Ternary(Box::new(condition), Box::new(yes), Box::new(no)) }
    }

    fn missing_colon(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(&node);
        self.report("MissingColonInTernaryExpression", span, "Missing ':' in the ternary expression.");
        Expr { span, kind: ExprKind::Error }
    }

    fn expression_or_missing(&mut self, node: Option<Node<'_>>, after: &str) -> Expr {
        match node {
            Some(node) if node.as_rule() != Rule::missing => self.expression(node),
            node => {
                let span = node.map_or(Span::default(), |n| self.span(&n));
                self.missing_value(span, after)
            }
        }
    }

    /// Reports that no value follows an operator.
    pub(super) fn missing_value(&mut self, span: Span, operator: &str) -> Expr {
        let message = format!("You must provide a value expression following the '{operator}' operator.");
        self.report("ExpectedValueExpression", span, message);
        Expr { span, kind: ExprKind::Error }
    }

    fn climb(&mut self, mut left: Expr, kids: &mut Kids<'_>, least: u8) -> Expr {
        let mut count = 0;
        while let Some(next) = kids.peek() {
            match next.as_rule() {
                Rule::comma => left = self.list(left, kids),
                Rule::infix => {
                    let Some((op, case_sensitive, level)) = operator::binary(next.as_str()) else {
                        self.unknown_operator(&next);
                        kids.next();
                        self.operand(kids, Some(next.as_str()));
                        continue;
                    };
                    if level < least {
                        break;
                    }
                    kids.next();
                    let span = self.span(&next);
                    let right = self.operand(kids, Some(next.as_str()));
                    let right = self.climb(right, kids, level + 1);
                    count += 1;
                    if !self.fits(count) {
                        self.report_too_deep(span);
                        continue;
                    }
                    let operator = BinaryOperator { op, case_sensitive, span };
                    let whole = left.span.to(right.span);
                    left = Expr { span: whole, kind: ExprKind::Binary(operator, Box::new(left), Box::new(right)) };
                }
                _ => break,
            }
        }
        left
    }

    fn unknown_operator(&mut self, node: &Node<'_>) {
        let span = self.span(node);
        self.report("UnexpectedToken", span, format!("Unexpected token '{}' in expression or statement.", node.as_str()));
    }

    fn list(&mut self, first: Expr, kids: &mut Kids<'_>) -> Expr {
        let mut items = vec![first];
        while take(kids, Rule::comma).is_some() {
            items.push(self.operand(kids, Some(",")));
        }
        let span = items[0].span.to(items[items.len() - 1].span);
        Expr { span, kind: ExprKind::List(items) }
    }

    /// One operand with its prefixes; `after` is the operator before it.
    fn operand(&mut self, kids: &mut Kids<'_>, after: Option<&str>) -> Expr {
        let mut prefixes = vec![];
        loop {
            match kids.next() {
                Some(node) => match node.as_rule() {
                    Rule::prefix_comma => prefixes.push(Prefix { span: self.span(&node), op: None }),
                    Rule::prefix_op => {
                        prefixes.push(Prefix { span: self.span(&node), op: Some(operator::unary(node.as_str())) })
                    }
                    Rule::primary => {
                        let operand = self.primary(node);
                        return self.apply_prefixes(operand, prefixes);
                    }
                    _ => {
                        let span = self.span(&node);
                        let error = self.missing_operand(span, after, &prefixes);
                        return self.apply_prefixes(error, prefixes);
                    }
                },
                None => {
                    let span = prefixes.last().map_or(Span::default(), |p| p.span);
                    return Expr { span, kind: ExprKind::Error };
                }
            }
        }
    }

    fn missing_operand(&mut self, span: Span, after: Option<&str>, prefixes: &[Prefix]) -> Expr {
        if let Some(prefix) = prefixes.last() {
            let text = self.text[prefix.span.start as usize..].split_whitespace().next().unwrap_or("");
            let text = if prefix.op.is_none() { "," } else { text };
            let message = format!("Missing expression after unary operator '{text}'.");
            self.report("MissingExpressionAfterOperator", Span::new(prefix.span.end as usize, prefix.span.end as usize), message);
            return Expr { span, kind: ExprKind::Error };
        }
        match after {
            Some(",") => {
                self.report("MissingExpressionAfterToken", span, "Missing expression after ','.");
                Expr { span, kind: ExprKind::Error }
            }
            after => self.missing_value(span, after.unwrap_or("")),
        }
    }

    fn apply_prefixes(&mut self, operand: Expr, prefixes: Vec<Prefix>) -> Expr {
        if prefixes.len() as u32 > 500 {
            self.report_too_deep(operand.span);
            return Expr { span: operand.span, kind: ExprKind::Error };
        }
        prefixes.into_iter().rev().fold(operand, |inner, prefix| {
            let span = prefix.span.to(inner.span);
            let kind = match prefix.op {
                Some(op) => ExprKind::Unary(op, Box::new(inner)),
                None => ExprKind::List(vec![inner]),
            };
            Expr { span, kind }
        })
    }

    /// A `primary` or `primary_argument`: an atom and what hangs on it.
    pub(super) fn primary(&mut self, node: Node<'_>) -> Expr {
        let mut kids = node.into_inner();
        let Some(atom) = kids.next() else { return Expr { span: Span::default(), kind: ExprKind::Error } };
        let mut expr = self.atom(atom);
        let mut count = 0;
        for postfix in kids {
            count += 1;
            if !self.fits(count) {
                self.report_too_deep(expr.span);
                break;
            }
            expr = self.postfix(expr, postfix);
        }
        expr
    }

    /// One atom.
    pub(super) fn atom(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(&node);
        let kind = match node.as_rule() {
            Rule::variable | Rule::splat_variable => ExprKind::Variable(self.variable(&node)),
            Rule::number | Rule::number_first | Rule::number_word => self.number(&node),
            Rule::single_string => self.single_string(node),
            Rule::single_here => self.single_here(node),
            Rule::double_string => self.expandable(node, StringKind::Double),
            Rule::double_here => self.expandable(node, StringKind::DoubleHere),
            Rule::bare_word => self.bare_word(node),
            Rule::paren => self.deeper(span, |l| l.paren(node)).unwrap_or(ExprKind::Error),
            Rule::array => ExprKind::Array(self.sub_block(node)),
            Rule::sub_expression => ExprKind::SubExpression(self.sub_block(node)),
            Rule::hashtable => self.deeper(span, |l| l.hashtable(node)).unwrap_or(ExprKind::Error),
            Rule::script_block => ExprKind::ScriptBlock(Rc::new(self.script_block(node))),
            Rule::bracketed => return self.deeper(span, |l| l.bracketed(node)).unwrap_or(Expr { span, kind: ExprKind::Error }),
            _ => ExprKind::Error,
        };
        Expr { span, kind }
    }

    fn number(&mut self, node: &Node<'_>) -> ExprKind {
        match number::parse(node.as_str()) {
            Some(number) => ExprKind::Number(number),
            None => {
                let span = self.span(node);
                self.report_as("BadNumericConstant", span, format!("The numeric constant {} is not valid.", node.as_str()), false);
                ExprKind::Error
            }
        }
    }

    /// A variable: `$x`, `${x}`, `$env:x`, `@x`.
    pub(super) fn variable(&mut self, node: &Node<'_>) -> Variable {
        let span = self.span(node);
        let text = node.as_str();
        let splat = text.starts_with('@');
        let inner = &text[1..];
        let braced = inner.starts_with('{');
        let unescaped;
        let name = if braced {
            let body = inner[1..].strip_suffix('}').unwrap_or(&inner[1..]);
            unescaped = self.unescape(body);
            unescaped.as_str()
        } else {
            inner
        };
        let (scope, name) = match name.split_once(':') {
            Some((scope, rest)) if !scope.is_empty() && !rest.is_empty() => (Some(Name::new(scope)), rest),
            _ => (None, name),
        };
        Variable { span, scope, name: Name::new(name), splat, braced }
    }

    fn paren(&mut self, node: Node<'_>) -> ExprKind {
        let mut kids = node.into_inner();
        let inner = match kids.next() {
            Some(inner) if inner.as_rule() != Rule::missing => self.statement(inner),
            inner => {
                let span = inner.map_or(Span::default(), |n| self.span(&n));
                self.report("ExpectedExpression", span, "An expression was expected after '('.");
                Statement { span, kind: StatementKind::Pipeline(crate::ast::Pipeline { span, elements: vec![] }) }
            }
        };
        if let Some(missing) = kids.next() {
            let span = self.span(&missing);
            self.report("MissingEndParenthesisInExpression", span, "Missing closing ')' in expression.");
        }
        ExprKind::Paren(Box::new(inner))
    }

    fn hashtable(&mut self, node: Node<'_>) -> ExprKind {
        let open = self.span(&node).start as usize;
        let mut entries = vec![];
        for kid in node.into_inner() {
            let span = self.span(&kid);
            match kid.as_rule() {
                Rule::hash_entry => entries.push(self.hash_entry(kid)),
                _ => self.missing_brace(Span::new(open, open + 2), span),
            }
        }
        ExprKind::Hashtable(entries)
    }

    fn hash_entry(&mut self, node: Node<'_>) -> HashEntry {
        let span = self.span(&node);
        let mut kids = node.into_inner();
        let key = match kids.next() {
            Some(key) if key.as_rule() == Rule::hash_name => {
                let kind = ExprKind::String(key.as_str().to_string(), StringKind::Bare);
                Expr { span: self.span(&key), kind }
            }
            Some(key) => self.expression(key),
            None => Expr { span, kind: ExprKind::Error },
        };
        let value = match kids.next() {
            Some(value) if value.as_rule() != Rule::missing => self.statement(value),
            value => {
                let span = value.map_or(span, |v| self.span(&v));
                self.missing_hash_value(span);
                Statement { span, kind: StatementKind::Pipeline(crate::ast::Pipeline { span, elements: vec![] }) }
            }
        };
        HashEntry { key, value }
    }

    fn missing_hash_value(&mut self, span: Span) {
        let before = self.text[..span.start as usize].trim_end();
        if before.ends_with('=') {
            self.report("MissingStatementInHashLiteral", span, "Missing statement after '=' in hash literal.");
        } else {
            self.report("MissingEqualsInHashLiteral", span, "Missing '=' operator after key in hash literal.");
        }
    }

    fn bracketed(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(&node);
        let mut kids = node.into_inner();
        let Some(attribute) = kids.next() else { return Expr { span, kind: ExprKind::Error } };
        let has_arguments = attribute.clone().into_inner().any(|k| k.as_rule() == Rule::attribute_arguments);
        let attribute_span = self.span(&attribute);
        let attribute = self.attribute(attribute);
        if kids.peek().is_none() {
            if has_arguments {
                self.mean("UnexpectedAttribute", attribute_span, format!("Unexpected attribute '{}'.", attribute.name.name));
            }
            return Expr { span, kind: ExprKind::Type(attribute.name) };
        }
        let operand = Box::new(self.operand(&mut kids, None));
        let kind = if has_arguments { ExprKind::Attributed(attribute, operand) } else { ExprKind::Convert(attribute.name, operand) };
        Expr { span, kind }
    }

    fn postfix(&mut self, target: Expr, node: Node<'_>) -> Expr {
        let span = target.span.to(self.span(&node));
        match node.as_rule() {
            Rule::increment => {
                let up = node.as_str().trim_start().starts_with('+');
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
            index => {
                let span = index.map_or(Span::default(), |n| self.span(&n));
                self.report("MissingArrayIndexExpression", span, "Array index expression is missing or not valid.");
                Expr { span, kind: ExprKind::Error }
            }
        };
        if let Some(missing) = kids.next() {
            let span = self.span(&missing);
            if !matches!(index.kind, ExprKind::Error) {
                self.report("MissingEndSquareBracket", span, "Missing ']' after array index expression.");
            }
        }
        index
    }

    fn member(&mut self, target: Expr, node: Node<'_>, span: Span) -> Expr {
        let mut kids = node.into_inner();
        let dots = kids.next().map_or("", |d| d.as_str());
        let (is_static, null_conditional) = (dots.ends_with("::"), dots.starts_with('?'));
        let member = match kids.next() {
            Some(name) if name.as_rule() == Rule::missing => {
                let place = self.span(&name);
                self.report("MissingPropertyName", place, "Missing property name after reference operator.");
                Expr { span: place, kind: ExprKind::Error }
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
        let mut kids = node.into_inner();
        while let Some(kid) = kids.next() {
            if kid.as_rule() != Rule::missing {
                arguments.push(self.expression(kid));
                continue;
            }
            let span = self.span(&kid);
            let comma = self.text[..span.start as usize].trim_end().ends_with(',');
            if comma && !arguments.is_empty() {
                self.report("MissingExpressionAfterToken", span, "Missing expression after ','.");
                break;
            }
            self.report("MissingEndParenthesisInMethodCall", span, "Missing ')' in method call.");
        }
        arguments
    }

    /// Whether the next pair opens an expression of its own.
    pub(super) fn has_expression(kids: &Kids<'_>) -> bool {
        next_is(kids, Rule::expr) || next_is(kids, Rule::expr_single)
    }
}
