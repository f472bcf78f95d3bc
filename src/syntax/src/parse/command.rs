//! Pipelines, commands, redirections.

use super::grammar::Rule;
use super::lower::{Kids, Lowerer, Node, next_is, next_rule, take};
use super::operator;
use crate::ast::{
    ChainOp, Command, CommandElement, Element, Expr, ExprKind, Invocation, Pipeline, Redirection, RedirectionKind, Statement,
    StatementKind, Stream, StringKind,
};
use crate::{Name, Span};

impl Lowerer<'_> {
    /// A `pipeline_statement`: a chain of pipelines or an assignment.
    pub(super) fn pipeline_statement(&mut self, node: Node<'_>) -> Statement {
        let span = self.span(&node);
        let mut kids = node.into_inner();
        let first = self.pipeline(&mut kids);
        let mut rest = vec![];
        while let Some(operator) = take(&mut kids, Rule::chain_operator) {
            let op = if operator.as_str() == "&&" { ChainOp::And } else { ChainOp::Or };
            match kids.next() {
                Some(next) if next.as_rule() != Rule::missing => rest.push((op, self.pipeline(&mut next.into_inner()))),
                missing => self.missing_chain(missing.map_or(span, |m| self.span(&m))),
            }
        }
        let end = rest.last().map_or(first.span, |(_, s): &(ChainOp, Statement)| s.span);
        let whole = first.span.to(end);
        let statement =
            if rest.is_empty() { first } else { Statement { span: whole, kind: StatementKind::Chain(Box::new(first), rest) } };
        match take(&mut kids, Rule::background) {
            Some(_) => Statement { span, kind: StatementKind::Background(Box::new(statement)) },
            None => statement,
        }
    }

    fn missing_chain(&mut self, span: Span) {
        let message = "A pipeline chain operator must be followed by a pipeline.";
        self.report("EmptyPipelineChainElement", span, message);
    }

    /// One pipeline or assignment, up to a chain operator.
    fn pipeline(&mut self, kids: &mut Kids<'_>) -> Statement {
        let mut elements = vec![];
        if Self::has_expression(kids) {
            let expr = match kids.next() {
                Some(node) => self.expression(node),
                None => Expr { span: Span::default(), kind: ExprKind::Error },
            };
            if let Some(op) = take(kids, Rule::assign_operator) {
                return self.assignment(expr, op, kids);
            }
            elements.push(Element::Expression(expr, self.redirections(kids)));
        }
        while let Some(rule) = next_rule(kids) {
            if matches!(rule, Rule::chain_operator | Rule::background) {
                break;
            }
            let Some(node) = kids.next() else { break };
            self.pipeline_element(node, &mut elements);
        }
        let span = match (elements.first(), elements.last()) {
            (Some(first), Some(last)) => element_span(first).to(element_span(last)),
            _ => Span::default(),
        };
        Statement { span, kind: StatementKind::Pipeline(Pipeline { span, elements }) }
    }

    fn pipeline_element(&mut self, node: Node<'_>, elements: &mut Vec<Element>) {
        let span = self.span(&node);
        match node.as_rule() {
            Rule::command => {
                if let Some(command) = self.deeper(span, |l| l.command(node)) {
                    elements.push(Element::Command(command));
                }
            }
            Rule::late_expression => {
                let message = "Expressions are only allowed as the first element of a pipeline.";
                self.report_as("ExpressionsMustBeFirstInPipeline", span, message, false);
                let mut kids = node.into_inner();
                if let Some(expr) = kids.next() {
                    let expr = self.expression(expr);
                    let redirections = self.redirections(&mut kids);
                    elements.push(Element::Expression(expr, redirections));
                }
            }
            _ => self.report("EmptyPipeElement", span, "An empty pipe element is not allowed."),
        }
    }

    fn assignment(&mut self, target: Expr, operator: Node<'_>, kids: &mut Kids<'_>) -> Statement {
        let op = operator::assignment(operator.as_str());
        let value = match kids.next() {
            Some(value) if value.as_rule() != Rule::missing => self.statement(value),
            _ => {
                let end = self.span(&operator).end as usize;
                self.missing_value(Span::new(end, end), operator.as_str());
                empty_statement(Span::new(end, end))
            }
        };
        let span = target.span.to(value.span);
        Statement { span, kind: StatementKind::Assignment(target, op, Box::new(value)) }
    }

    /// A `command`.
    fn command(&mut self, node: Node<'_>) -> Command {
        let span = self.span(&node);
        let mut kids = node.into_inner();
        let invocation = match take(&mut kids, Rule::call_operator) {
            Some(operator) if operator.as_str() == "&" => Invocation::Call,
            Some(_) => Invocation::Dot,
            None => Invocation::Name,
        };
        let name = match kids.next() {
            Some(name) if name.as_rule() != Rule::missing => self.argument(name),
            missing => self.missing_command(span, missing, invocation),
        };
        let mut elements = vec![];
        let mut redirections = vec![];
        for kid in kids {
            match kid.as_rule() {
                Rule::redirection => redirections.extend(self.redirection(kid)),
                _ => elements.push(self.command_element(kid)),
            }
        }
        Command { span, invocation, name, elements, redirections }
    }

    fn missing_command(&mut self, span: Span, node: Option<Node<'_>>, invocation: Invocation) -> Expr {
        let operator = if invocation == Invocation::Call { "&" } else { "." };
        let message = format!("Missing expression after '{operator}' in pipeline element.");
        let start = span.start as usize;
        self.report_as("MissingExpression", Span::new(start, start + 1), message, false);
        Expr { span: node.map_or(span, |n| self.span(&n)), kind: ExprKind::Error }
    }

    fn command_element(&mut self, node: Node<'_>) -> CommandElement {
        match node.as_rule() {
            Rule::parameter => self.parameter(node),
            Rule::verbatim => {
                let text = node.clone().into_inner().next().map_or("", |t| t.as_str());
                CommandElement::Verbatim(self.span(&node), text.trim().to_string())
            }
            _ => {
                let argument = self.argument(node);
                match &argument.kind {
                    ExprKind::Variable(variable) if variable.splat => CommandElement::Splat(argument),
                    _ => CommandElement::Argument(argument),
                }
            }
        }
    }

    fn parameter(&mut self, node: Node<'_>) -> CommandElement {
        let span = self.span(&node);
        let mut kids = node.into_inner();
        let (name, name_span) = match kids.next() {
            Some(name) => (name.as_str().trim_start_matches(['-', '\u{2013}', '\u{2014}', '\u{2015}']), self.span(&name)),
            None => ("", span),
        };
        let value = match kids.next() {
            Some(value) if value.as_rule() == Rule::missing => {
                let message = format!("Parameter -{name}: requires an argument.");
                self.report_as("ParameterRequiresArgument", Span::new(span.end as usize, span.end as usize), message, false);
                None
            }
            Some(value) => Some(self.argument(value)),
            None => None,
        };
        CommandElement::Parameter { span, name: Name::new(name), name_span, value }
    }

    /// An argument of a command: a word, a value, or a list of them.
    pub(super) fn argument(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(&node);
        match node.as_rule() {
            Rule::primary_argument => self.deeper(span, |l| l.primary(node)).unwrap_or(Expr { span, kind: ExprKind::Error }),
            Rule::argument_array => self.argument_array(node),
            _ => self.atom(node),
        }
    }

    fn argument_array(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(&node);
        let mut items = vec![];
        for kid in node.into_inner() {
            if kid.as_rule() == Rule::missing {
                let place = self.span(&kid);
                self.report("MissingExpression", place, "Missing expression after ',' in pipeline element.");
            } else {
                items.push(self.argument(kid));
            }
        }
        match items.len() {
            1 => items.remove(0),
            _ => Expr { span, kind: ExprKind::List(items) },
        }
    }

    fn redirections(&mut self, kids: &mut Kids<'_>) -> Vec<Redirection> {
        let mut redirections = vec![];
        while next_is(kids, Rule::redirection) {
            let Some(node) = kids.next() else { break };
            redirections.extend(self.redirection(node));
        }
        redirections
    }

    fn redirection(&mut self, node: Node<'_>) -> Option<Redirection> {
        let span = self.span(&node);
        let inner = node.into_inner().next()?;
        let merge = inner.as_rule() == Rule::merge;
        let mut kids = inner.into_inner();
        let from = take(&mut kids, Rule::redirect_from).map_or(Stream::Output, |n| stream(n.as_str()));
        if merge {
            let to = kids.next().map_or(Stream::Output, |n| stream(n.as_str()));
            return Some(Redirection { span, from, kind: RedirectionKind::Merge(to) });
        }
        let append = kids.next().is_some_and(|n| n.as_str() == ">>");
        match kids.next() {
            Some(target) if target.as_rule() != Rule::missing => {
                let target = self.argument(target);
                let kind = if append { RedirectionKind::Append(target) } else { RedirectionKind::File(target) };
                Some(Redirection { span, from, kind })
            }
            _ => {
                let end = Span::new(span.end as usize, span.end as usize);
                self.report_as("MissingFileSpecification", end, "Missing file specification after redirection operator.", false);
                None
            }
        }
    }
}

/// The stream of a digit or `*`.
fn stream(text: &str) -> Stream {
    match text {
        "2" => Stream::Error,
        "3" => Stream::Warning,
        "4" => Stream::Verbose,
        "5" => Stream::Debug,
        "6" => Stream::Information,
        "*" => Stream::All,
        _ => Stream::Output,
    }
}

/// A statement that stands for nothing.
pub(super) fn empty_statement(span: Span) -> Statement {
    Statement { span, kind: StatementKind::Pipeline(Pipeline { span, elements: vec![] }) }
}

/// The words of a bare string, or an expression of another kind.
pub(super) fn bare(text: &str, span: Span) -> Expr {
    Expr { span, kind: ExprKind::String(text.to_string(), StringKind::Bare) }
}

fn element_span(element: &Element) -> Span {
    match element {
        Element::Command(command) => command.span,
        Element::Expression(expr, redirections) => redirections.last().map_or(expr.span, |r| expr.span.to(r.span)),
    }
}
