//! Statements, blocks, functions and their parameters.

use super::command::{bare, empty_statement};
use super::grammar::Rule;
use super::lower::{Kids, Lowerer, Node, next_is, next_rule, take};
use crate::ast::{
    Block, Catch, Expr, ExprKind, Function, IfClause, NamedBlock, ScriptBlock, Statement, StatementKind, SwitchClause, SwitchFlags,
    SwitchMode, Trap, Using, UsingKind,
};
use crate::{Name, Span};
use std::rc::Rc;

impl Lowerer<'_> {
    /// The items of a script block: usings, parameters, named blocks, statements.
    pub(super) fn block_items(&mut self, kids: Kids<'_>, block: &mut ScriptBlock, body: &mut Block) {
        for kid in kids {
            match kid.as_rule() {
                Rule::using_statement => block.usings.extend(self.using(kid)),
                Rule::param_part => block.params = Some(self.param_block(kid)),
                Rule::named_block => self.named_block(kid, block),
                Rule::EOI => {}
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
            Rule::unexpected => {
                let at = self.span(&node).start as usize;
                if at < self.text.len() {
                    self.syntax_error(at);
                }
            }
            Rule::EOI => {}
            _ => {
                let statement = self.statement(node);
                body.statements.push(statement);
            }
        }
    }

    /// The inside of `{ ... }`, braces included in the span.
    pub(super) fn script_block(&mut self, node: Node<'_>) -> ScriptBlock {
        let span = self.span(&node);
        let mut kids = node.into_inner();
        self.script_block_in(span, &mut kids)
    }

    /// A script block whose body (and perhaps a missing brace) come next.
    pub(super) fn script_block_in(&mut self, span: Span, kids: &mut Kids<'_>) -> ScriptBlock {
        let mut block =
            ScriptBlock { span, usings: vec![], params: None, dynamic_param: None, begin: None, process: None, end: None, clean: None };
        if let Some(node) = take(kids, Rule::block_body) {
            let mut body = Block::default();
            self.deeper(span, |l| l.block_items(node.into_inner(), &mut block, &mut body));
            if let (Some(first), Some(last)) = (body.statements.first(), body.statements.last()) {
                body.span = first.span.to(last.span);
            }
            if !body.statements.is_empty() || !body.traps.is_empty() {
                block.end = Some(NamedBlock { span: body.span, explicit: false, body });
            }
        }
        if let Some(missing) = take(kids, Rule::missing) {
            let start = span.start as usize;
            let place = self.span(&missing);
            self.missing_brace(Span::new(start, start + 1), place);
        }
        block
    }

    /// Reports a `{` at `open` that is not closed at `place`.
    pub(super) fn missing_brace(&mut self, open: Span, place: Span) {
        let incomplete = place.end as usize >= self.text.len();
        self.report_as("MissingEndCurlyBrace", open, "Missing closing '}' in statement block or type definition.", incomplete);
    }

    fn named_block(&mut self, node: Node<'_>, block: &mut ScriptBlock) {
        let span = self.span(&node);
        let mut kids = node.into_inner();
        let keyword = kids.next().map_or(String::new(), |k| k.as_str().to_ascii_lowercase());
        let body = self.braced(kids.next(), span);
        let slot = match keyword.as_str() {
            "begin" => &mut block.begin,
            "process" => &mut block.process,
            "end" => &mut block.end,
            "clean" => &mut block.clean,
            _ => &mut block.dynamic_param,
        };
        if slot.as_ref().is_some_and(|b| b.explicit) {
            let message = format!("Script command clause '{keyword}' has already been defined.");
            self.report_as("DuplicateScriptCommandClause", span, message, false);
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
            if kid.as_rule() == Rule::missing {
                let start = span.start as usize;
                let place = self.span(&kid);
                self.missing_brace(Span::new(start, start + 1), place);
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
            let place = self.span(&missing);
            self.report("MissingEndParenthesisInSubexpression", place, "Missing closing ')' in subexpression.");
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
        kind.map_or_else(|| empty_statement(span), |kind| Statement { span, kind })
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
                let condition = Box::new(self.condition(kids.next(), "while"));
                StatementKind::While(label, condition, self.loop_body(kids.next(), span, "while"))
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
            Rule::workflow_block => {
                let name = Name::new(kids.next().map_or("", |k| k.as_str()));
                StatementKind::Workflow(name, self.braced(kids.next(), span))
            }
            Rule::attributed_definition | Rule::class_statement | Rule::enum_statement => self.type_definition(rule, kids, span),
            Rule::using_statement => {
                let message = "A 'using' statement must appear before any other statements in a script.";
                self.report_as("UsingMustBeAtStartOfScript", span, message, false);
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

    /// `( pipeline )` of a loop or `if`.
    fn condition(&mut self, node: Option<Node<'_>>, keyword: &str) -> Statement {
        let Some(node) = node else { return empty_statement(Span::default()) };
        let span = self.span(&node);
        let opened = node.as_str().starts_with('(');
        let mut kids = node.into_inner();
        let inner = match kids.next() {
            Some(inner) if inner.as_rule() != Rule::missing => self.statement(inner),
            inner => {
                let place = inner.map_or(span, |n| self.span(&n));
                self.missing_condition(place, keyword, opened);
                return empty_statement(place);
            }
        };
        if let Some(missing) = kids.next() {
            let place = self.span(&missing);
            let message = match keyword {
                "if" | "elseif" => "Missing closing ')' after expression in 'if' statement.".to_string(),
                _ => format!("Missing closing ')' after expression in '{keyword}' statement."),
            };
            self.report("MissingEndParenthesisAfterStatement", place, message);
        }
        inner
    }

    fn missing_condition(&mut self, place: Span, keyword: &str, opened: bool) {
        let branch = matches!(keyword, "if" | "elseif");
        match (branch, opened) {
            (true, true) => {
                let message = format!("Missing condition in if statement after '{keyword} ('.");
                self.report("IfStatementMissingCondition", place, message);
            }
            (true, false) => {
                let message = format!("Missing '(' after '{keyword}' in if statement.");
                self.report("MissingOpenParenthesisInIfStatement", place, message);
            }
            (false, true) => {
                let message = format!("Missing expression after '{keyword}' in loop.");
                self.report("MissingExpressionAfterKeyword", place, message);
            }
            (false, false) => {
                let message = format!("Missing opening '(' after keyword '{keyword}'.");
                self.report("MissingOpenParenthesisAfterKeyword", place, message);
            }
        }
    }

    fn if_statement(&mut self, mut kids: Kids<'_>) -> StatementKind {
        let mut clauses = vec![];
        while next_is(&kids, Rule::condition) {
            let keyword = if clauses.is_empty() { "if" } else { "elseif" };
            let condition = self.condition(kids.next(), keyword);
            let body = kids.next();
            if let Some(missing) = body.as_ref().filter(|b| b.as_rule() == Rule::missing) {
                let end = self.span(missing).end as usize;
                let message = format!("Missing statement block after {keyword} ( condition ).");
                self.report("MissingStatementBlock", Span::new(end.saturating_sub(1), end), message);
            }
            clauses.push(IfClause { condition, body: self.braced(body, Span::default()) });
        }
        let otherwise = kids.next().map(|node| {
            if node.as_rule() == Rule::missing {
                let place = self.span(&node);
                self.report("MissingStatementBlockAfterElse", place, "Missing statement block after 'else' keyword.");
            }
            self.braced(Some(node), Span::default())
        });
        StatementKind::If(clauses, otherwise)
    }

    fn loop_body(&mut self, node: Option<Node<'_>>, outer: Span, keyword: &str) -> Block {
        if let Some(missing) = node.as_ref().filter(|n| n.as_rule() == Rule::missing) {
            let place = self.span(missing);
            self.report("MissingLoopStatement", place, format!("Missing statement body in {keyword} loop."));
        }
        self.braced(node, outer)
    }

    fn foreach_statement(&mut self, mut kids: Kids<'_>, span: Span, label: Option<Name>) -> StatementKind {
        while take(&mut kids, Rule::loop_flag).is_some() {}
        let variable = match kids.next() {
            Some(node) => self.variable(&node),
            None => return empty_statement(span).kind,
        };
        let form = "The correct form is: foreach ($a in $b) {...}";
        let subject = match kids.next() {
            Some(node) if node.as_rule() != Rule::missing => self.statement(node),
            node => {
                let place = node.map_or(span, |n| self.span(&n));
                self.report("MissingForeachExpression", place, format!("Missing expression in foreach loop.\n{form}"));
                empty_statement(place)
            }
        };
        if next_is(&kids, Rule::missing) && kids.clone().count() == 2 {
            let place = kids.next().map_or(span, |n| self.span(&n));
            let message = format!("Missing closing ')' after expression part of foreach loop.\n{form}");
            self.report("MissingEndParenthesisAfterForeach", place, message);
        }
        let body = kids.next();
        if let Some(missing) = body.as_ref().filter(|b| b.as_rule() == Rule::missing) {
            let place = self.span(missing);
            self.report("MissingForeachStatement", place, format!("Missing statement body in foreach loop.\n{form}"));
        }
        StatementKind::ForEach { label, variable, subject: Box::new(subject), body: self.braced(body, span) }
    }

    fn for_statement(&mut self, mut kids: Kids<'_>, span: Span, label: Option<Name>) -> StatementKind {
        let mut part = |l: &mut Self| {
            let inner = kids.next()?.into_inner().next()?;
            Some(Box::new(l.statement(inner)))
        };
        let (init, condition, next) = (part(self), part(self), part(self));
        if next_is(&kids, Rule::missing) && kids.clone().count() == 2 {
            let place = kids.next().map_or(span, |n| self.span(&n));
            let message = "Missing closing ')' after expression in 'for' statement.";
            self.report("MissingEndParenthesisAfterStatement", place, message);
        }
        let body = self.loop_body(kids.next(), span, "for");
        StatementKind::For { label, init, condition, next, body }
    }

    fn do_statement(&mut self, mut kids: Kids<'_>, span: Span, label: Option<Name>) -> StatementKind {
        let body = self.loop_body(kids.next(), span, "do");
        let keyword = match kids.next() {
            Some(keyword) if keyword.as_rule() == Rule::do_keyword => keyword.as_str().to_ascii_lowercase(),
            node => {
                let place = node.map_or(span, |n| self.span(&n));
                self.report("MissingWhileOrUntilInDoWhile", place, "Missing while or until keyword in do loop.");
                return StatementKind::DoWhile(label, body, Box::new(empty_statement(place)));
            }
        };
        let condition = Box::new(self.condition(kids.next(), &keyword));
        if keyword == "while" { StatementKind::DoWhile(label, body, condition) } else { StatementKind::DoUntil(label, body, condition) }
    }

    fn switch_statement(&mut self, mut kids: Kids<'_>, span: Span, label: Option<Name>) -> StatementKind {
        let mut flags = SwitchFlags::default();
        while let Some(flag) = take(&mut kids, Rule::switch_flag) {
            self.switch_flag(&flag, &mut flags);
        }
        let subject = match kids.next() {
            Some(node) if node.as_rule() == Rule::condition_present => self.condition(Some(node), "switch"),
            Some(node) => {
                let place = self.span(&node);
                let expr = self.argument(node);
                let elements = vec![crate::ast::Element::Expression(expr, vec![])];
                Statement { span: place, kind: StatementKind::Pipeline(crate::ast::Pipeline { span: place, elements }) }
            }
            None => empty_statement(span),
        };
        let mut clauses = vec![];
        let mut default = None;
        for node in kids {
            if node.as_rule() == Rule::switch_clause {
                self.switch_clause(node, &mut clauses, &mut default);
            } else {
                let place = self.span(&node);
                self.missing_brace(Span::new(span.start as usize, span.start as usize + 1), place);
            }
        }
        StatementKind::Switch { label, flags, subject: Box::new(subject), clauses, default }
    }

    fn switch_flag(&mut self, node: &Node<'_>, flags: &mut SwitchFlags) {
        let text = node.as_str();
        let name = text[1..].to_ascii_lowercase();
        let is = |full: &str| !name.is_empty() && full.starts_with(&name);
        match () {
            () if is("regex") => flags.mode = SwitchMode::Regex,
            () if is("wildcard") => flags.mode = SwitchMode::Wildcard,
            () if is("exact") => flags.mode = SwitchMode::Exact,
            () if is("casesensitive") => flags.case_sensitive = true,
            () if is("file") => flags.file = true,
            () if is("parallel") => flags.parallel = true,
            () => {
                let span = self.span(node);
                let message = format!("The parameter {} is not valid for the switch statement.", &text[1..]);
                self.report_as("InvalidSwitchFlag", span, message, false);
            }
        }
    }

    fn switch_clause(&mut self, node: Node<'_>, clauses: &mut Vec<SwitchClause>, default: &mut Option<Block>) {
        let span = self.span(&node);
        let mut kids = node.into_inner();
        let Some(condition) = kids.next() else { return };
        let is_default = condition.as_rule() == Rule::default_word;
        let place = self.span(&condition);
        let condition = if is_default { bare("default", place) } else { self.argument(condition) };
        let body = kids.next();
        if let Some(missing) = body.as_ref().filter(|b| b.as_rule() == Rule::missing) {
            let place = self.span(missing);
            self.report("MissingSwitchStatementClause", place, "Missing statement block in switch statement clause.");
        }
        let body = self.braced(body, span);
        if !is_default {
            clauses.push(SwitchClause { condition, body });
        } else if default.is_some() {
            self.report_as("MultipleSwitchDefaultClauses", place, "A switch statement can have only one default clause.", false);
        } else {
            *default = Some(body);
        }
    }

    fn try_statement(&mut self, mut kids: Kids<'_>, span: Span) -> StatementKind {
        let body = kids.next();
        let missing = body.as_ref().is_some_and(|b| b.as_rule() == Rule::missing);
        if missing {
            let end = span.end as usize;
            self.report("MissingTryStatementBlock", Span::new(end, end), "The Try statement is missing its statement block.");
        }
        let body = self.braced(body, span);
        let mut catches = vec![];
        let mut finally = None;
        for node in kids {
            if node.as_rule() == Rule::catch_clause {
                catches.push(self.catch(node));
            } else {
                finally = Some(self.finally(node));
            }
        }
        if catches.is_empty() && finally.is_none() && !missing {
            let end = span.end as usize;
            self.report("MissingCatchOrFinally", Span::new(end, end), "The Try statement is missing its Catch or Finally block.");
        }
        StatementKind::Try(body, catches, finally)
    }

    fn catch(&mut self, node: Node<'_>) -> Catch {
        let span = self.span(&node);
        let mut types = vec![];
        let mut body = None;
        let kids: Vec<_> = node.into_inner().collect();
        let last = kids.len().saturating_sub(1);
        for (i, kid) in kids.into_iter().enumerate() {
            let place = self.span(&kid);
            match kid.as_rule() {
                Rule::attribute => types.push(self.attribute(kid).name),
                Rule::missing if i == last => {
                    self.report("MissingCatchHandlerBlock", place, "The Catch block is missing its statement block.");
                }
                Rule::missing => self.report("MissingTypeLiteralToken", place, "Missing type literal."),
                _ => body = Some(kid),
            }
        }
        Catch { span, types, body: self.braced(body, span) }
    }

    fn finally(&mut self, node: Node<'_>) -> Block {
        let span = self.span(&node);
        let body = node.into_inner().next();
        if let Some(missing) = body.as_ref().filter(|b| b.as_rule() == Rule::missing) {
            let place = self.span(missing);
            self.report("MissingFinallyStatementBlock", place, "The Finally block is missing its statement block.");
        }
        self.braced(body, span)
    }

    fn trap(&mut self, node: Node<'_>) -> Trap {
        let span = self.span(&node);
        let mut kids = node.into_inner();
        let exception = take(&mut kids, Rule::attribute).map(|a| self.attribute(a).name);
        let body = kids.next();
        if let Some(missing) = body.as_ref().filter(|b| b.as_rule() == Rule::missing) {
            let place = self.span(missing);
            let message = "The 'trap' statement was incomplete. A trap statement requires a body.";
            self.report("MissingTrapStatement", place, message);
        }
        Trap { span, exception, body: self.braced(body, span) }
    }

    fn function(&mut self, mut kids: Kids<'_>, span: Span) -> Function {
        let keyword = kids.next().map_or(String::new(), |k| k.as_str().to_ascii_lowercase());
        let (name, name_span) = match take(&mut kids, Rule::function_name) {
            Some(node) => (Name::new(node.as_str()), self.span(&node)),
            None => (Name::new(""), span),
        };
        let params = take(&mut kids, Rule::param_list).map(|list| self.param_list(list));
        let body_start = kids.peek().map_or(span, |k| self.span(&k));
        let body_span = Span::new((body_start.start as usize).saturating_sub(1), span.end as usize);
        if next_rule(&kids) == Some(Rule::missing) {
            self.report("MissingFunctionBody", body_start, "Missing function body in function declaration.");
            kids.next();
        }
        let body = Rc::new(self.script_block_in(body_span, &mut kids));
        Function { span, name, name_span, filter: keyword == "filter", workflow: keyword == "workflow", params, body }
    }

    fn data_statement(&mut self, mut kids: Kids<'_>, span: Span) -> StatementKind {
        let name = take(&mut kids, Rule::data_name).map(|n| Name::new(n.as_str()));
        let mut commands = vec![];
        if let Some(list) = take(&mut kids, Rule::data_commands).and_then(|d| d.into_inner().next()) {
            let list = self.argument(list);
            match list.kind {
                ExprKind::List(items) => commands = items,
                _ => commands.push(list),
            }
        }
        StatementKind::Data(name, commands, self.braced(kids.next(), span))
    }

    fn using(&mut self, node: Node<'_>) -> Option<Using> {
        let span = self.span(&node);
        let mut kids = node.into_inner();
        let kind = kids.next()?.as_str().to_ascii_lowercase();
        let target = kids.next()?;
        let text = target.as_str().to_string();
        let target = self.atom(target);
        let kind = match kind.as_str() {
            "module" => UsingKind::Module(target),
            "assembly" => UsingKind::Assembly(target),
            _ => UsingKind::Namespace(text),
        };
        Some(Using { span, kind })
    }
}
