//! Expressions: operand lists climbed by precedence, operands with their prefixes and postfixes.

use super::command::empty_statement;
use super::grammar::Rule;
use super::lower::{Kids, Lowerer, Node, next_is, take};
use super::{number, operator};
use crate::ast::{BinaryOperator, Expr, ExprKind, HashEntry, StringKind, UnaryOp, Variable};
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
        let mut kids = node.into_inner();
        let yes = self.expression_or_missing(kids.next(), "?");
        let no = match kids.next() {
            Some(no) if no.as_rule() == Rule::no_close => self.missing_colon(&no),
            no => self.expression_or_missing(no, ":"),
        };
        let span = condition.span.to(yes.span).to(no.span);
        Expr { span, kind: ExprKind::Ternary(Box::new(condition), Box::new(yes), Box::new(no)) }
    }

    fn missing_colon(&mut self, node: &Node<'_>) -> Expr {
        let at = self.span(node).start as usize;
        let span = Span::new(at, self.token_end(at));
        let incomplete = self.is_last(at);
        self.report_as("MissingColonInTernaryExpression", span, "Missing ':' in the ternary expression.", incomplete);
        Expr { span, kind: ExprKind::Error }
    }

    fn expression_or_missing(&mut self, node: Option<Node<'_>>, after: &str) -> Expr {
        match node {
            Some(node) if node.as_rule() != Rule::missing => self.expression(node),
            Some(node) => self.missing_value(&node, after),
            None => Expr { span: Span::default(), kind: ExprKind::Error },
        }
    }

    /// Reports that no value follows an operator.
    pub(super) fn missing_value(&mut self, node: &Node<'_>, operator: &str) -> Expr {
        let message = format!("You must provide a value expression following the '{operator}' operator.");
        self.lacks(node, "ExpectedValueExpression", message);
        Expr { span: self.span(node), kind: ExprKind::Error }
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
        self.unexpected_token(span.start as usize);
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
    pub(super) fn operand(&mut self, kids: &mut Kids<'_>, after: Option<&str>) -> Expr {
        let mut prefixes = vec![];
        loop {
            match kids.next() {
                Some(node) => match node.as_rule() {
                    Rule::prefix_comma => prefixes.push(Prefix { span: self.span(&node), op: None }),
                    Rule::prefix_op => prefixes.push(Prefix { span: self.span(&node), op: Some(operator::unary(node.as_str())) }),
                    Rule::primary => {
                        let mut operand = self.primary(node);
                        if let Some(increment) = take(kids, Rule::increment) {
                            operand = self.postfix(operand, increment);
                        }
                        return self.apply_prefixes(operand, prefixes);
                    }
                    _ => {
                        let error = self.missing_operand(&node, after, &prefixes);
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

    fn missing_operand(&mut self, node: &Node<'_>, after: Option<&str>, prefixes: &[Prefix]) -> Expr {
        let span = self.span(node);
        if let Some(prefix) = prefixes.last() {
            let text = self.text.get(prefix.span.start as usize..prefix.span.end as usize).unwrap_or("").trim();
            let message = format!("Missing expression after unary operator '{text}'.");
            self.lacks(node, "MissingExpressionAfterOperator", message);
            return Expr { span, kind: ExprKind::Error };
        }
        match after {
            Some(",") => {
                self.lacks(node, "MissingExpressionAfterToken", "Missing expression after ','.");
                Expr { span, kind: ExprKind::Error }
            }
            after => self.missing_value(node, after.unwrap_or("")),
        }
    }

    fn apply_prefixes(&mut self, operand: Expr, prefixes: Vec<Prefix>) -> Expr {
        if prefixes.len() as u32 > 500 {
            self.report_too_deep(operand.span);
            return Expr { span: operand.span, kind: ExprKind::Error };
        }
        prefixes.into_iter().rev().fold(operand, |inner, prefix| {
            let span = prefix.span.to(inner.span);
            if let Some(op @ (UnaryOp::Increment | UnaryOp::Decrement)) = prefix.op {
                self.check_increment(&inner, op == UnaryOp::Increment);
            }
            let kind = match prefix.op {
                Some(op) => ExprKind::Unary(op, Box::new(inner)),
                None => ExprKind::List(vec![inner]),
            };
            Expr { span, kind }
        })
    }

    /// A `primary` or `primary_argument`: an atom and what hangs on it.
    pub(super) fn primary(&mut self, node: Node<'_>) -> Expr {
        let is_argument = node.as_rule() == Rule::primary_argument;
        let mut kids = node.into_inner();
        let Some(atom) = kids.next() else { return Expr { span: Span::default(), kind: ExprKind::Error } };
        let in_expression = !is_argument || kids.peek().is_some();
        let mut expr = self.atom(atom);
        if in_expression {
            self.check_splat(&expr, "SplattingNotPermitted");
        }
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

    /// Reports a splatted variable where a value must stand.
    pub(super) fn check_splat(&mut self, expr: &Expr, id: &'static str) {
        let ExprKind::Variable(variable) = &expr.kind else { return };
        if !variable.splat {
            return;
        }
        let name = self.text.get(expr.span.start as usize + 1..expr.span.end as usize).unwrap_or("");
        let message = if id == "SplattingNotPermitted" {
            format!(
                "The splatting operator '@' cannot be used to reference variables in an expression. '@{name}' can be used only as \
                 an argument to a command. To reference variables in an expression use '${name}'."
            )
        } else {
            format!("Splatted variables like '@{name}' cannot be part of a comma-separated list of arguments.")
        };
        self.report(id, expr.span, message);
    }

    /// One atom.
    pub(super) fn atom(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(&node);
        let kind = match node.as_rule() {
            Rule::variable | Rule::splat_variable => {
                self.check_variable(&node);
                let variable = self.variable(&node);
                self.mention(&variable);
                ExprKind::Variable(variable)
            }
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
            Rule::script_block => {
                let outside = self.mentions.len();
                let block = self.script_block(node);
                self.mentions.truncate(outside);
                ExprKind::ScriptBlock(Rc::new(block))
            }
            Rule::bracketed => return self.deeper(span, |l| l.bracketed(node)).unwrap_or(Expr { span, kind: ExprKind::Error }),
            Rule::bad_at => {
                self.report("UnrecognizedToken", span, "Unrecognized token in source text.");
                ExprKind::Error
            }
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
            Some(missing) => {
                self.lacks(&missing, "ExpectedExpression", "An expression was expected after '('.");
                empty_statement(self.span(&missing))
            }
            None => empty_statement(Span::default()),
        };
        if let Some(missing) = kids.next() {
            self.lacks(&missing, "MissingEndParenthesisInExpression", "Missing closing ')' in expression.");
        }
        ExprKind::Paren(Box::new(inner))
    }

    fn hashtable(&mut self, node: Node<'_>) -> ExprKind {
        let open = self.span(&node).start as usize;
        let mut entries: Vec<HashEntry> = vec![];
        for kid in node.into_inner() {
            if kid.as_rule() == Rule::no_close {
                let at = self.span(&kid).start as usize;
                self.missing_brace(Span::new(open + 2, open + 2), at);
                continue;
            }
            let entry = self.hash_entry(kid);
            self.check_key(&entry.key, &entries);
            entries.push(entry);
        }
        ExprKind::Hashtable(entries)
    }

    fn check_key(&mut self, key: &Expr, before: &[HashEntry]) {
        // Only names, strings and numbers are compared, and only in tables of a size that people write.
        let Some(text) = key_text(key).filter(|_| before.len() < 1000) else { return };
        if before.iter().any(|e| key_text(&e.key).is_some_and(|t| t == text)) {
            let shown = self.text.get(key.span.start as usize..key.span.end as usize).unwrap_or("").to_string();
            let shown = shown.trim_matches(['\'', '"']);
            self.mean("DuplicateKeyInHashLiteral", key.span, format!("Duplicate keys '{shown}' are not allowed in hash literals."));
        }
    }

    fn hash_entry(&mut self, node: Node<'_>) -> HashEntry {
        let span = self.span(&node);
        let mut kids = node.into_inner();
        let key = match kids.next() {
            Some(key) if key.as_rule() == Rule::hash_name => {
                let kind = ExprKind::String(key.as_str().to_string(), StringKind::Bare);
                Expr { span: self.span(&key), kind }
            }
            Some(key) => {
                let mut inner = key.into_inner();
                self.operand(&mut inner, None)
            }
            None => Expr { span, kind: ExprKind::Error },
        };
        let value = match kids.next() {
            Some(missing) if missing.as_rule() == Rule::no_open => {
                self.lacks_final(&missing, "MissingEqualsInHashLiteral", "Missing '=' operator after key in hash literal.");
                empty_statement(self.span(&missing))
            }
            Some(missing) if missing.as_rule() == Rule::missing => {
                self.lacks(&missing, "MissingStatementInHashLiteral", "Missing statement after '=' in hash literal.");
                empty_statement(self.span(&missing))
            }
            Some(value) => self.statement(value),
            None => empty_statement(span),
        };
        HashEntry { key, value }
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
                let incomplete = attribute_span.end as usize == self.text.len();
                let message = format!("Unexpected attribute '{}'.", attribute.name.name);
                self.report_as("UnexpectedAttribute", attribute_span, message, incomplete);
            }
            return Expr { span, kind: ExprKind::Type(attribute.name) };
        }
        let operand = Box::new(self.operand(&mut kids, None));
        let ordered = attribute.name.name.eq_ignore_ascii_case("ordered") && !has_arguments;
        if ordered && !matches!(operand.kind, ExprKind::Hashtable(_)) {
            let message = "The ordered attribute can be specified only on a hash literal node.";
            self.report("OrderedAttributeOnlyOnHashLiteralNode", span, message);
        }
        if has_arguments && !takes_attribute(&operand) {
            self.report("UnexpectedAttribute", attribute_span, format!("Unexpected attribute '{}'.", attribute.name.name));
        }
        let kind = if has_arguments { ExprKind::Attributed(attribute, operand) } else { ExprKind::Convert(attribute.name, operand) };
        Expr { span, kind }
    }

    /// Whether the next pair opens an expression of its own.
    pub(super) fn has_expression(kids: &Kids<'_>) -> bool {
        next_is(kids, Rule::expr) || next_is(kids, Rule::expr_single)
    }
}

/// Whether an attribute may stand before this operand.
fn takes_attribute(operand: &Expr) -> bool {
    match &operand.kind {
        ExprKind::Attributed(_, inner) | ExprKind::Convert(_, inner) => takes_attribute(inner),
        ExprKind::Variable(_) | ExprKind::Error => true,
        _ => false,
    }
}

/// What a key of a hashtable is compared by.
fn key_text(key: &Expr) -> Option<Name> {
    match &key.kind {
        ExprKind::String(text, _) => Some(Name::new(text)),
        ExprKind::Number(number) => Some(Name::new(&format!("{number:?}"))),
        _ => None,
    }
}
