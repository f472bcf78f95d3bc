//! Pipelines, commands, redirections.

use super::grammar::Rule;
use super::lower::{Kids, Lowerer, Node, next_is, next_rule, take};
use super::operator;
use crate::ast::{
    Block, ChainOp, Command, CommandElement, Element, Expr, ExprKind, Invocation, Pipeline, Redirection, RedirectionKind, Statement,
    StatementKind, Stream, StringKind,
};
use crate::{Name, Span};

impl Lowerer<'_> {
    /// A `pipeline_statement`: a chain of pipelines or an assignment.
    pub(super) fn pipeline_statement(&mut self, node: Node<'_>) -> Statement {
        let mut kids = node.into_inner();
        let first = self.pipeline(&mut kids);
        let mut rest = vec![];
        while let Some(operator) = take(&mut kids, Rule::chain_operator) {
            let op = if operator.as_str() == "&&" { ChainOp::And } else { ChainOp::Or };
            match kids.next() {
                Some(next) if next.as_rule() != Rule::missing => rest.push((op, self.pipeline(&mut next.into_inner()))),
                Some(missing) => self.missing_chain(self.span(&operator), &missing),
                None => {}
            }
        }
        let end = rest.last().map_or(first.span, |(_, s): &(ChainOp, Statement)| s.span);
        let whole = first.span.to(end);
        let mut statement =
            if rest.is_empty() { first } else { Statement { span: whole, kind: StatementKind::Chain(Box::new(first), rest) } };
        for kid in kids {
            let place = self.span(&kid);
            match kid.as_rule() {
                Rule::background => {
                    let span = statement.span.to(place);
                    statement = Statement { span, kind: StatementKind::Background(Box::new(statement)) };
                }
                Rule::late_chain => {
                    let message = "Background operators can only be used at the end of a pipeline chain.";
                    self.report("BackgroundOperatorInPipelineChain", place, message);
                }
                _ => self.unexpected_token(place.start as usize),
            }
        }
        statement
    }

    fn missing_chain(&mut self, operator: Span, missing: &Node<'_>) {
        let (id, message) = ("EmptyPipelineChainElement", "A pipeline chain operator must be followed by a pipeline.");
        let at = self.span(missing).start as usize;
        let next = self.token_end(at);
        if matches!(self.text.get(at..next), Some("&&" | "||")) {
            self.report(id, Span::new(operator.start as usize, next), message);
        } else {
            self.lacks(missing, id, message);
        }
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
        } else if let Some(pipe) = take(kids, Rule::no_name) {
            let at = self.span(&pipe).start as usize;
            let incomplete = self.is_last(at);
            self.report_as("EmptyPipeElement", Span::new(at, at + 1), "An empty pipe element is not allowed.", incomplete);
        }
        while let Some(rule) = next_rule(kids) {
            if !matches!(rule, Rule::command | Rule::late_expression | Rule::missing) {
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
                elements.extend(self.deeper(span, |l| l.command(node)));
            }
            Rule::late_expression => {
                let message = "Expressions are only allowed as the first element of a pipeline.";
                let span = Span::new(span.start as usize, self.before(span.end as usize));
                self.report("ExpressionsMustBeFirstInPipeline", span, message);
                let mut kids = node.into_inner();
                if let Some(expr) = kids.next() {
                    let expr = self.expression(expr);
                    let redirections = self.redirections(&mut kids);
                    elements.push(Element::Expression(expr, redirections));
                }
            }
            _ => {
                let place = self.before(span.start as usize);
                let incomplete = self.text.get(place..).is_some_and(|rest| rest.trim_matches([' ', '\t']).is_empty());
                let span = Span::new(place, place);
                self.report_as("EmptyPipeElement", span, "An empty pipe element is not allowed.", incomplete);
            }
        }
    }

    fn assignment(&mut self, target: Expr, operator: Node<'_>, kids: &mut Kids<'_>) -> Statement {
        let op = operator::assignment(operator.as_str());
        let value = match kids.next() {
            Some(value) if value.as_rule() != Rule::missing => self.statement(value),
            Some(missing) => {
                self.missing_value(&missing, operator.as_str());
                empty_statement(self.span(&operator))
            }
            None => empty_statement(self.span(&operator)),
        };
        self.check_target(&target, op);
        let span = target.span.to(value.span);
        Statement { span, kind: StatementKind::Assignment(target, op, Box::new(value)) }
    }

    /// A `command`; one that has redirections only is an empty expression.
    fn command(&mut self, node: Node<'_>) -> Element {
        let span = self.span(&node);
        let mut kids = node.into_inner();
        let mut redirections = self.redirections(&mut kids);
        let invocation = match take(&mut kids, Rule::call_operator) {
            Some(operator) if operator.as_str() == "&" => Invocation::Call,
            Some(_) => Invocation::Dot,
            None => Invocation::Name,
        };
        let name = match kids.next() {
            Some(missing) if missing.as_rule() == Rule::missing => self.missing_command(span, &missing, invocation),
            Some(name) => self.argument(name),
            None => {
                let nothing = Expr { span, kind: ExprKind::SubExpression(Block { span, ..Block::default() }) };
                self.check_streams(&redirections);
                return Element::Expression(nothing, redirections);
            }
        };
        if matches!(name.kind, ExprKind::Variable(_)) {
            self.check_splat(&name, "SplattingNotPermitted");
        }
        let mut elements = vec![];
        let mut end = name.span.end;
        while let Some(kid) = kids.next() {
            end = end.max(self.span(&kid).end);
            match kid.as_rule() {
                Rule::redirection => redirections.extend(self.redirection(kid)),
                Rule::argument_comma => end = end.max(self.comma(&kid, &mut kids, &mut elements)),
                _ => elements.extend(self.command_element(kid)),
            }
        }
        self.check_streams(&redirections);
        let span = Span { start: span.start, end };
        Element::Command(Command { span, invocation, name, elements, redirections })
    }

    /// Reports a stream that is redirected twice.
    fn check_streams(&mut self, redirections: &[Redirection]) {
        for (i, redirection) in redirections.iter().enumerate() {
            let name = match redirection.from {
                Stream::Output => "output",
                Stream::Error => "error",
                Stream::Warning => "warning",
                Stream::Verbose => "verbose",
                Stream::Debug => "debug",
                Stream::Information => "information",
                Stream::All => "all",
            };
            if redirections[..i].iter().any(|r| r.from == redirection.from) {
                let message = format!("The {name} stream for this command is already redirected.");
                self.report("StreamAlreadyRedirected", redirection.span, message);
            }
        }
    }

    fn missing_command(&mut self, span: Span, node: &Node<'_>, invocation: Invocation) -> Expr {
        let operator = if invocation == Invocation::Call { "&" } else { "." };
        let message = format!("Missing expression after '{operator}' in pipeline element.");
        let start = span.start as usize;
        self.report("MissingExpression", Span::new(start, start + 1), message);
        Expr { span: self.span(node), kind: ExprKind::Error }
    }

    fn command_element(&mut self, node: Node<'_>) -> Option<CommandElement> {
        let span = self.span(&node);
        Some(match node.as_rule() {
            Rule::parameter => self.parameter(node),
            Rule::verbatim => {
                let text = node.into_inner().next().map_or("", |t| t.as_str());
                CommandElement::Verbatim(span, text.trim().to_string())
            }
            Rule::bad_at => {
                self.report("UnrecognizedToken", span, "Unrecognized token in source text.");
                return None;
            }
            Rule::dangling => {
                let end = span.end as usize;
                self.report_as("IncompleteString", Span::new(end, end), "Incomplete string token.", true);
                return None;
            }
            _ => {
                let argument = self.argument(node);
                match &argument.kind {
                    ExprKind::Variable(variable) if variable.splat => CommandElement::Splat(argument),
                    _ => CommandElement::Argument(argument),
                }
            }
        })
    }

    /// A comma between arguments: joins what stands before it and after it to a list. Gives the end of the list.
    fn comma(&mut self, comma: &Node<'_>, kids: &mut Kids<'_>, elements: &mut Vec<CommandElement>) -> u32 {
        let place = self.span(comma);
        let first = match elements.pop() {
            Some(CommandElement::Argument(first) | CommandElement::Splat(first)) => first,
            Some(CommandElement::Parameter { span, name, name_span, value: Some(first) }) => {
                let value = self.argument_list(first, comma, kids);
                let end = value.span.end;
                let span = Span { start: span.start, end };
                elements.push(CommandElement::Parameter { span, name, name_span, value: Some(value) });
                return end;
            }
            other => {
                elements.extend(other);
                let span = Span::new(place.start as usize, place.start as usize + 1);
                self.report("MissingArgument", span, "Missing argument in parameter list.");
                return place.start + 1;
            }
        };
        let list = self.argument_list(first, comma, kids);
        let end = list.span.end;
        elements.push(CommandElement::Argument(list));
        end
    }

    /// The list that begins with this argument; the first comma is read already.
    fn argument_list(&mut self, first: Expr, comma: &Node<'_>, kids: &mut Kids<'_>) -> Expr {
        let mut end = self.span(comma).start as usize + 1;
        let mut items = vec![first];
        loop {
            let argument = matches!(next_rule(kids), Some(Rule::bare_word | Rule::number_word | Rule::primary_argument));
            let next = if argument { kids.next() } else { None };
            match next {
                Some(node) => items.push(self.argument(node)),
                None => {
                    self.lacks_at(end, "MissingExpression", "Missing expression after ',' in pipeline element.");
                    break;
                }
            }
            match take(kids, Rule::argument_comma) {
                Some(comma) => end = self.span(&comma).start as usize + 1,
                None => break,
            }
        }
        for item in &items {
            self.check_splat(item, "SplattingNotPermittedInArgumentList");
        }
        let span = items[0].span.to(items[items.len() - 1].span);
        Expr { span, kind: ExprKind::List(items) }
    }

    fn parameter(&mut self, node: Node<'_>) -> CommandElement {
        let span = self.span(&node);
        let mut kids = node.into_inner();
        let (name, name_span) = match kids.next() {
            Some(name) => (name.as_str().trim_start_matches(['-', '\u{2013}', '\u{2014}', '\u{2015}']), self.span(&name)),
            None => ("", span),
        };
        let value = match kids.next() {
            Some(missing) if missing.as_rule() == Rule::missing => {
                let at = self.span(&missing).start as usize;
                if self.text.get(at..).is_some_and(|rest| rest.starts_with(',')) {
                    self.report("MissingArgument", Span::new(at, at + 1), "Missing argument in parameter list.");
                } else {
                    self.lacks_final(&missing, "ParameterRequiresArgument", format!("Parameter -{name}: requires an argument."));
                }
                None
            }
            Some(value) => {
                let value = self.argument(value);
                self.check_splat(&value, "SplattingNotPermitted");
                Some(value)
            }
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
                self.lacks(&kid, "MissingExpression", "Missing expression after ',' in pipeline element.");
            } else {
                items.push(self.argument(kid));
            }
        }
        for item in items.iter().filter(|_| items.len() > 1) {
            self.check_splat(item, "SplattingNotPermittedInArgumentList");
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
        let text = inner.as_str();
        let rule = inner.as_rule();
        let mut kids = inner.into_inner();
        if rule == Rule::redirect_input {
            self.reserved_redirection(span, text);
            return None;
        }
        let from = take(&mut kids, Rule::redirect_from).map_or(Stream::Output, |n| stream(n.as_str()));
        if rule == Rule::merge {
            let to = kids.next().map_or(Stream::Output, |n| stream(n.as_str()));
            if to != Stream::Output || from == Stream::Output {
                self.merge_error(span, text, from);
                return None;
            }
            return Some(Redirection { span, from, kind: RedirectionKind::Merge(to) });
        }
        let append = kids.next().is_some_and(|n| n.as_str() == ">>");
        match kids.next() {
            Some(missing) if missing.as_rule() == Rule::missing => {
                self.missing_file(&missing);
                None
            }
            Some(target) => {
                let target = self.argument(target);
                self.check_splat(&target, "SplattingNotPermitted");
                let kind = if append { RedirectionKind::Append(target) } else { RedirectionKind::File(target) };
                Some(Redirection { span, from, kind })
            }
            None => None,
        }
    }

    fn missing_file(&mut self, node: &Node<'_>) {
        self.lacks_final(node, "MissingFileSpecification", "Missing file specification after redirection operator.");
    }

    fn reserved_redirection(&mut self, span: Span, text: &str) {
        self.report("RedirectionNotSupported", span, format!("The '{text}' operator is reserved for future use."));
    }

    fn merge_error(&mut self, span: Span, text: &str, from: Stream) {
        if from == Stream::All {
            let at = span.end as usize - 2;
            let message = "Missing file specification after redirection operator.";
            return self.report("MissingFileSpecification", Span::new(at, at), message);
        }
        self.reserved_redirection(span, text);
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
