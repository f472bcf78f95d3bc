//! Statements, blocks, functions and their parameters.

use super::command::empty_statement;
use super::grammar::Rule;
use super::lower::{Kids, Lowerer, Node, take};
use crate::ast::{Block, Expr, Function, IfClause, NamedBlock, ScriptBlock, Statement, StatementKind, Variable};
use crate::{Name, Span};
use std::rc::Rc;

impl Lowerer<'_> {
    /// The items of a script block: usings, parameters, named blocks, statements.
    pub(super) fn block_items(&mut self, kids: Kids<'_>, block: &mut ScriptBlock, body: &mut Block) {
        for kid in kids {
            match kid.as_rule() {
                Rule::using_statement if body.statements.is_empty() => block.usings.extend(self.using(kid)),
                Rule::param_part => block.params = Some(self.param_block(kid)),
                Rule::named_block => self.named_block(kid, block),
                _ => self.block_statement(kid, body),
            }
        }
    }

    fn block_statement(&mut self, node: Node<'_>, body: &mut Block) {
        match node.as_rule() {
            Rule::trap_statement => {
                let trap = self.trap(node);
                body.traps.push(trap);
            }
            Rule::lost_chain => self.unexpected_token(self.span(&node).start as usize),
            Rule::reserved_word => self.reserved_word(&node),
            // Named blocks came before: nothing else may follow them.
            Rule::no_in => self.missing_named_block(self.span(&node).start as usize),
            _ => {
                let statement = self.statement(node);
                self.check_defined(&statement, &body.statements);
                body.statements.push(statement);
            }
        }
    }

    fn reserved_word(&mut self, node: &Node<'_>) {
        let (span, word) = (self.span(node), node.as_str());
        if word.eq_ignore_ascii_case("parallel") || word.eq_ignore_ascii_case("sequence") {
            self.report("UnexpectedKeyword", span, format!("Unexpected keyword '{word}'."));
        } else {
            let message = format!("The '{word}' keyword is not supported in this version of the language.");
            self.report("ReservedKeywordNotAllowed", span, message);
        }
    }

    /// Reports a statement that stands beside named blocks.
    pub(super) fn missing_named_block(&mut self, at: usize) {
        let end = self.token_end(at);
        let Some(token) = self.text.get(at..end).filter(|t| !t.is_empty()) else { return };
        let message = format!("unexpected token '{token}', expected 'begin', 'process', 'end', 'clean', or 'dynamicparam'.");
        self.report("MissingNamedBlocks", Span::new(at, end), message);
    }

    /// `{ ... }`, braces included in the span.
    pub(super) fn script_block(&mut self, node: Node<'_>) -> ScriptBlock {
        let span = self.span(&node);
        let mut kids = node.into_inner();
        let mut block = ScriptBlock::empty(span);
        if let Some(node) = take(&mut kids, Rule::block_body) {
            let mut body = Block::default();
            self.deeper(span, |l| l.block_items(node.into_inner(), &mut block, &mut body));
            block.set_statements(body);
        }
        if let Some(missing) = kids.next() {
            let start = span.start as usize;
            self.missing_brace(Span::new(start, start + 1), self.span(&missing).start as usize);
        }
        for using in &block.usings {
            let message = "A 'using' statement must appear before any other statements in a script.";
            self.mean("UsingMustBeAtStartOfScript", using.span, message);
        }
        block
    }

    /// Reports a `{` at `open` that is not closed where another token stands.
    pub(super) fn missing_brace(&mut self, open: Span, at: usize) {
        let incomplete = self.is_last(at);
        self.report_as("MissingEndCurlyBrace", open, "Missing closing '}' in statement block or type definition.", incomplete);
    }

    fn named_block(&mut self, node: Node<'_>, block: &mut ScriptBlock) {
        let span = self.span(&node);
        let mut kids = node.into_inner();
        let keyword = kids.next().map_or(String::new(), |k| k.as_str().to_ascii_lowercase());
        let body = kids.next();
        if let Some(missing) = body.as_ref().filter(|b| b.as_rule() == Rule::no_body) {
            self.lacks(missing, "MissingNamedStatementBlock", format!("Missing statement block after '{keyword}'."));
        }
        let body = self.braced(body, span);
        let slot = match keyword.as_str() {
            "begin" => &mut block.begin,
            "process" => &mut block.process,
            "end" => &mut block.end,
            "clean" => &mut block.clean,
            _ => &mut block.dynamic_param,
        };
        if slot.as_ref().is_some_and(|b| b.explicit) {
            let message = format!("Script command clause '{keyword}' has already been defined.");
            self.report("DuplicateScriptCommandClause", span, message);
            return;
        }
        *slot = Some(NamedBlock { span, explicit: true, body });
    }

    /// A `braced` pair.
    pub(super) fn braced(&mut self, node: Option<Node<'_>>, outer: Span) -> Block {
        match node {
            Some(node) if node.as_rule() == Rule::braced => {
                let span = self.span(&node);
                self.deeper(span, |l| l.statements_in(node.into_inner(), span)).unwrap_or_default()
            }
            node => {
                let span = node.map_or(outer, |n| self.span(&n));
                Block { span, ..Block::default() }
            }
        }
    }

    fn statements_in(&mut self, kids: Kids<'_>, span: Span) -> Block {
        let mut body = Block { span, statements: vec![], traps: vec![] };
        for kid in kids {
            if kid.as_rule() == Rule::no_close {
                let start = span.start as usize;
                self.missing_brace(Span::new(start, start + 1), self.span(&kid).start as usize);
            } else {
                self.block_statement(kid, &mut body);
            }
        }
        body
    }

    /// The statements of `$( )` and `@( )`.
    pub(super) fn sub_block(&mut self, node: Node<'_>) -> Block {
        let span = self.span(&node);
        let mut body = Block { span, statements: vec![], traps: vec![] };
        let mut kids = node.into_inner();
        if let Some(statements) = take(&mut kids, Rule::statements) {
            self.deeper(span, |l| {
                for kid in statements.into_inner() {
                    l.block_statement(kid, &mut body);
                }
            });
        }
        if let Some(missing) = kids.next() {
            let at = self.span(&missing).start as usize;
            let (span, incomplete) = (Span::new(at, self.token_end(at)), self.is_last(at));
            self.report_as("MissingEndParenthesisInSubexpression", span, "Missing closing ')' in subexpression.", incomplete);
        }
        body
    }

    /// Any statement.
    pub(super) fn statement(&mut self, node: Node<'_>) -> Statement {
        let span = self.span(&node);
        if matches!(node.as_rule(), Rule::pipeline_statement | Rule::pipeline) {
            return self.pipeline_statement(node);
        }
        let kind = self.deeper(span, |l| l.statement_kind(node, span, None));
        let Some(kind) = kind else { return empty_statement(span) };
        // Blanks after a pipeline belong to its pair, not to the statement.
        let end = match &kind {
            StatementKind::Return(Some(inner)) | StatementKind::Throw(Some(inner)) | StatementKind::Exit(Some(inner)) => inner.span.end,
            _ => span.end,
        };
        Statement { span: Span { start: span.start, end }, kind }
    }

    fn statement_kind(&mut self, node: Node<'_>, span: Span, label: Option<Name>) -> StatementKind {
        let rule = node.as_rule();
        let mut kids = node.into_inner();
        match rule {
            Rule::labelled => self.labelled(kids, span),
            Rule::if_statement => self.if_statement(kids),
            Rule::foreach_statement => self.foreach_statement(kids, span, label),
            Rule::for_statement => self.for_statement(kids, span, label),
            Rule::while_statement => {
                let (condition, closed) = self.loop_condition(kids.next(), "while");
                StatementKind::While(label, Box::new(condition), self.loop_body(kids.next(), span, "while", closed))
            }
            Rule::do_statement => self.do_statement(kids, span, label),
            Rule::switch_statement => self.switch_statement(kids, span, label),
            Rule::try_statement => self.try_statement(kids, span),
            Rule::return_statement => StatementKind::Return(self.optional(&mut kids)),
            Rule::throw_statement => StatementKind::Throw(self.optional(&mut kids)),
            Rule::exit_statement => StatementKind::Exit(self.optional(&mut kids)),
            Rule::break_statement => StatementKind::Break(self.label_target(&mut kids)),
            Rule::continue_statement => StatementKind::Continue(self.label_target(&mut kids)),
            Rule::function_statement => StatementKind::Function(Rc::new(self.function(kids, span))),
            Rule::data_statement => self.data_statement(kids, span),
            Rule::attributed_definition | Rule::class_statement | Rule::enum_statement => self.type_definition(rule, kids, span),
            Rule::using_statement => {
                self.using_parts(kids, span);
                let message = "A 'using' statement must appear before any other statements in a script.";
                self.report("UsingMustBeAtStartOfScript", span, message);
                empty_statement(span).kind
            }
            _ => empty_statement(span).kind,
        }
    }

    fn optional(&mut self, kids: &mut Kids<'_>) -> Option<Box<Statement>> {
        kids.next().map(|node| Box::new(self.statement(node)))
    }

    fn label_target(&mut self, kids: &mut Kids<'_>) -> Option<Expr> {
        let target = kids.next()?.into_inner().next()?;
        Some(self.argument(target))
    }

    fn labelled(&mut self, mut kids: Kids<'_>, span: Span) -> StatementKind {
        let label = kids.next().map(|l| Name::new(&l.as_str()[1..]));
        match kids.next() {
            Some(node) => self.statement_kind(node, span, label),
            None => empty_statement(span).kind,
        }
    }

    fn if_statement(&mut self, mut kids: Kids<'_>) -> StatementKind {
        let mut clauses = vec![];
        while let Some(clause) = take(&mut kids, Rule::if_clause) {
            let keyword = if clauses.is_empty() { "if" } else { "elseif" };
            clauses.push(self.if_clause(clause, keyword));
        }
        let otherwise = kids.next().map(|node| {
            if node.as_rule() == Rule::missing {
                self.lacks(&node, "MissingStatementBlockAfterElse", "Missing statement block after 'else' keyword.");
            }
            self.braced(Some(node), Span::default())
        });
        StatementKind::If(clauses, otherwise)
    }

    fn if_clause(&mut self, node: Node<'_>, keyword: &str) -> IfClause {
        let span = self.span(&node);
        let mut clause = IfClause { condition: empty_statement(span), body: Block { span, ..Block::default() } };
        for kid in node.into_inner() {
            match kid.as_rule() {
                Rule::no_open => {
                    let message = format!("Missing '(' after '{keyword}' in if statement.");
                    self.lacks(&kid, "MissingOpenParenthesisInIfStatement", message);
                }
                Rule::missing => {
                    let message = format!("Missing condition in if statement after '{keyword} ('.");
                    self.lacks(&kid, "IfStatementMissingCondition", message);
                }
                Rule::no_close => {
                    let message = format!("Missing closing ')' after expression in '{keyword}' statement.");
                    self.missing_close(&kid, message);
                }
                Rule::no_body => {
                    let at = self.span(&kid).start as usize;
                    let place = self.before(at);
                    let incomplete = self.text[place..].trim_matches([' ', '\t']).is_empty();
                    let message = format!("Missing statement block after {keyword} ( condition ).");
                    self.report_as("MissingStatementBlock", Span::new(place - 1, place), message, incomplete);
                }
                Rule::braced => clause.body = self.braced(Some(kid), span),
                _ => clause.condition = self.statement(kid),
            }
        }
        clause
    }

    /// Reports a missing `)` of a condition: at the token that stands there.
    fn missing_close(&mut self, node: &Node<'_>, message: String) {
        let at = self.span(node).start as usize;
        let place = self.before(at);
        let glued = at == place || at < self.text.len();
        let span = if glued && at < self.text.len() { Span::new(at, self.token_end(at)) } else { Span::new(place, place) };
        let incomplete = self.is_last(at);
        self.report_as("MissingEndParenthesisAfterStatement", span, message, incomplete);
    }

    /// `( pipeline )` of a loop, and whether it is whole.
    fn loop_condition(&mut self, node: Option<Node<'_>>, keyword: &str) -> (Statement, bool) {
        let Some(node) = node else { return (empty_statement(Span::default()), false) };
        let mut condition = empty_statement(self.span(&node));
        let mut closed = true;
        for kid in node.into_inner() {
            match kid.as_rule() {
                Rule::no_open => {
                    let message = format!("Missing opening '(' after keyword '{keyword}'.");
                    self.lacks(&kid, "MissingOpenParenthesisAfterKeyword", message);
                    closed = false;
                }
                Rule::missing => {
                    let message = format!("Missing expression after '{keyword}' in loop.");
                    self.lacks(&kid, "MissingExpressionAfterKeyword", message);
                    closed = false;
                }
                Rule::no_close => {
                    let message = format!("Missing closing ')' after expression in '{keyword}' statement.");
                    self.lacks(&kid, "MissingEndParenthesisAfterStatement", message);
                    closed = false;
                }
                _ => condition = self.statement(kid),
            }
        }
        (condition, closed)
    }

    fn loop_body(&mut self, node: Option<Node<'_>>, outer: Span, keyword: &str, expected: bool) -> Block {
        if let Some(missing) = node.as_ref().filter(|n| n.as_rule() == Rule::no_body && expected) {
            self.lacks(missing, "MissingLoopStatement", format!("Missing statement body in {keyword} loop."));
        }
        self.braced(node, outer)
    }

    fn foreach_statement(&mut self, kids: Kids<'_>, span: Span, label: Option<Name>) -> StatementKind {
        let form = "The correct form is: foreach ($a in $b) {...}";
        let mut variable = Variable { span, scope: None, name: Name::new(""), splat: false, braced: false };
        let mut subject = empty_statement(span);
        let mut body = Block { span, ..Block::default() };
        for kid in kids {
            match kid.as_rule() {
                Rule::loop_flag => self.foreach_flag(&kid, span),
                Rule::variable => {
                    variable = self.variable(&kid);
                    self.mentions.push((variable.name, variable.span, true));
                }
                Rule::no_open => {
                    self.lacks(&kid, "MissingOpenParenthesisAfterKeyword", "Missing opening '(' after keyword 'foreach'.");
                }
                Rule::no_variable => {
                    let message = format!("Missing variable name after foreach.\n{form}");
                    self.lacks(&kid, "MissingVariableNameAfterForeach", message);
                }
                Rule::no_in => {
                    let message = format!("Missing 'in' after variable in foreach loop.\n{form}");
                    self.lacks(&kid, "MissingInInForeach", message);
                }
                Rule::missing => {
                    self.lacks(&kid, "MissingForeachExpression", format!("Missing expression in foreach loop.\n{form}"));
                }
                Rule::no_close => {
                    let message = format!("Missing closing ')' after expression part of foreach loop.\n{form}");
                    self.lacks(&kid, "MissingEndParenthesisAfterForeach", message);
                }
                Rule::no_body => {
                    self.lacks(&kid, "MissingForeachStatement", format!("Missing statement body in foreach loop.\n{form}"));
                }
                Rule::braced => body = self.braced(Some(kid), span),
                _ => subject = self.statement(kid),
            }
        }
        StatementKind::ForEach { label, variable, subject: Box::new(subject), body }
    }

    fn foreach_flag(&mut self, node: &Node<'_>, whole: Span) {
        let span = self.span(node);
        let text = node.as_str().split_whitespace().next().unwrap_or("-");
        let bare = text.get(text.chars().next().map_or(0, char::len_utf8)..).unwrap_or_default();
        let name = bare.to_ascii_lowercase();
        if name == "parallel" || name == "throttlelimit" {
            let message = format!("The foreach '-{name}' parameter is reserved for future use.");
            self.report("KeywordParameterReservedForFutureUse", whole, message);
        } else {
            let span = Span::new(span.start as usize, span.start as usize + text.len());
            let message = format!("The parameter {bare} is not valid for the foreach statement.");
            self.report("InvalidForeachFlag", span, message);
        }
    }

    fn for_statement(&mut self, kids: Kids<'_>, span: Span, label: Option<Name>) -> StatementKind {
        let mut parts = vec![];
        let mut body = Block { span, ..Block::default() };
        for kid in kids {
            match kid.as_rule() {
                Rule::for_part => parts.push(kid.into_inner().next().map(|part| Box::new(self.statement(part)))),
                Rule::no_open => {
                    self.lacks(&kid, "MissingOpenParenthesisAfterKeyword", "Missing opening '(' after keyword 'for'.");
                }
                Rule::no_close => {
                    let message = "Missing closing ')' after expression in 'for' statement.";
                    self.lacks(&kid, "MissingEndParenthesisAfterStatement", message);
                }
                other => body = self.loop_body(Some(kid), span, "for", other == Rule::no_body),
            }
        }
        let mut parts = parts.into_iter();
        let mut part = || parts.next().flatten();
        StatementKind::For { label, init: part(), condition: part(), next: part(), body }
    }

    fn do_statement(&mut self, mut kids: Kids<'_>, span: Span, label: Option<Name>) -> StatementKind {
        let body = self.loop_body(kids.next(), span, "do", true);
        let keyword = match kids.next() {
            Some(keyword) if keyword.as_rule() == Rule::do_keyword => keyword.as_str().to_ascii_lowercase(),
            Some(missing) => {
                self.lacks(&missing, "MissingWhileOrUntilInDoWhile", "Missing while or until keyword in do loop.");
                return StatementKind::DoWhile(label, body, Box::new(empty_statement(span)));
            }
            None => return StatementKind::DoWhile(label, body, Box::new(empty_statement(span))),
        };
        let condition = Box::new(self.loop_condition(kids.next(), &keyword).0);
        if keyword == "while" { StatementKind::DoWhile(label, body, condition) } else { StatementKind::DoUntil(label, body, condition) }
    }

    fn function(&mut self, mut kids: Kids<'_>, span: Span) -> Function {
        let keyword = kids.next().map_or(String::new(), |k| k.as_str().to_ascii_lowercase());
        let (name, name_span) = match take(&mut kids, Rule::function_name) {
            Some(node) => {
                let place = self.span(&node);
                self.is_text(place);
                (Name::new(&self.unescape(node.as_str())), place)
            }
            None => (Name::new(""), span),
        };
        let mut closed = true;
        let params = take(&mut kids, Rule::param_list).map(|list| {
            let (params, whole) = self.param_list(list);
            closed = whole;
            params
        });
        let body = match kids.next() {
            Some(node) if node.as_rule() == Rule::script_block => self.script_block(node),
            Some(missing) => {
                if missing.as_rule() == Rule::no_name {
                    self.lacks(&missing, "MissingNameAfterKeyword", format!("Missing name after {keyword} keyword."));
                } else if closed {
                    self.lacks(&missing, "MissingFunctionBody", "Missing function body in function declaration.");
                }
                empty_block(span)
            }
            None => empty_block(span),
        };
        if let Some(second) = body.params.as_ref().filter(|_| params.is_some()) {
            let message = "The param statement cannot be used if arguments were specified in the function declaration.";
            self.mean("OnlyOneParameterListAllowed", second.span, message);
        }
        if keyword == "workflow" {
            self.report("WorkflowNotSupportedInPowerShellCore", span, "Workflow is not supported in PowerShell 6+.");
        }
        Function { span, name, name_span, filter: keyword == "filter", workflow: keyword == "workflow", params, body: Rc::new(body) }
    }
}

/// A script block that stands for nothing.
pub(super) fn empty_block(span: Span) -> ScriptBlock {
    ScriptBlock::empty(span)
}
