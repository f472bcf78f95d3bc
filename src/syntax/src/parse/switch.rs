//! `switch`, `data` and `using`.

use super::command::{bare, empty_statement};
use super::grammar::Rule;
use super::lower::{Kids, Lowerer, Node, take};
use crate::ast::{Block, Element, ExprKind, Pipeline, Statement, StatementKind, SwitchClause, SwitchFlags, SwitchMode, Using, UsingKind};
use crate::{Name, Span};

const NO_SUBJECT: &str = "A switch statement must have one of the following:  '-file file_name' or '( expression )'.";

impl Lowerer<'_> {
    pub(super) fn switch_statement(&mut self, kids: Kids<'_>, span: Span, label: Option<Name>) -> StatementKind {
        let mut flags = SwitchFlags::default();
        let mut subject = empty_statement(span);
        let mut clauses = vec![];
        let mut default = None;
        let mut seen = 0;
        let mut whole = true;
        for kid in kids {
            match kid.as_rule() {
                Rule::switch_flag => self.switch_flag(&kid, &mut flags, span),
                Rule::switch_value => (subject, whole) = self.switch_value(kid),
                Rule::switch_file => (subject, whole) = self.switch_file(kid, &mut flags),
                Rule::no_open => self.lacks(&kid, "PipelineValueRequired", NO_SUBJECT),
                Rule::no_body if whole => {
                    self.lacks(&kid, "MissingCurlyBraceInSwitchStatement", "Missing '{' in switch statement.");
                }
                Rule::no_close if seen > 0 => {
                    let open = self.switch_brace(span);
                    self.missing_brace(open, self.span(&kid).start as usize);
                }
                Rule::no_close => self.no_clause(self.span(&kid).start as usize),
                Rule::switch_clause => {
                    seen += 1;
                    self.switch_clause(kid, &mut clauses, &mut default);
                }
                _ => {}
            }
        }
        let end = span.end as usize;
        if seen == 0 && whole && self.text.get(..end).is_some_and(|t| t.ends_with('}')) {
            self.no_clause(end - 1);
        }
        StatementKind::Switch { label, flags, subject: Box::new(subject), clauses, default }
    }

    fn no_clause(&mut self, at: usize) {
        self.lacks_at(at, "MissingSwitchConditionExpression", "Missing condition in switch statement clause.");
    }

    /// Where the brace of a switch stands: the one after its subject.
    fn switch_brace(&self, span: Span) -> Span {
        let text = self.text.get(span.start as usize..span.end as usize).unwrap_or("");
        let at = span.start as usize + text.find(['{']).unwrap_or(0);
        Span::new(at, at + 1)
    }

    fn switch_value(&mut self, node: Node<'_>) -> (Statement, bool) {
        let mut subject = empty_statement(self.span(&node));
        let mut whole = true;
        for kid in node.into_inner() {
            match kid.as_rule() {
                Rule::missing => {
                    self.lacks(&kid, "PipelineValueRequired", NO_SUBJECT);
                    whole = false;
                }
                Rule::no_close => {
                    let message = "Missing closing ')' in switch statement.";
                    self.lacks(&kid, "MissingEndParenthesisInSwitchStatement", message);
                    whole = false;
                }
                _ => subject = self.statement(kid),
            }
        }
        (subject, whole)
    }

    fn switch_file(&mut self, node: Node<'_>, flags: &mut SwitchFlags) -> (Statement, bool) {
        flags.file = true;
        let span = self.span(&node);
        let mut subject = empty_statement(span);
        for kid in node.into_inner() {
            match kid.as_rule() {
                Rule::file_flag => {}
                Rule::switch_flag => self.switch_flag(&kid, flags, span),
                _ => {
                    let place = self.span(&kid);
                    let expr = self.argument(kid);
                    let elements = vec![Element::Expression(expr, vec![])];
                    subject = Statement { span: place, kind: StatementKind::Pipeline(Pipeline { span: place, elements }) };
                }
            }
        }
        let at = span.end as usize + self.text[span.end as usize..].find(|c: char| !c.is_whitespace()).unwrap_or(0);
        if self.text[at..].starts_with('(') {
            self.report("PipelineValueRequired", Span::new(at, at + 1), NO_SUBJECT);
            return (subject, false);
        }
        (subject, true)
    }

    fn switch_flag(&mut self, node: &Node<'_>, flags: &mut SwitchFlags, whole: Span) {
        let text = node.as_str();
        let name = text.trim_start_matches(['-', '\u{2013}', '\u{2014}', '\u{2015}']).to_ascii_lowercase();
        let is = |full: &str| !name.is_empty() && full.starts_with(&name);
        match () {
            () if is("regex") => flags.mode = SwitchMode::Regex,
            () if is("wildcard") => flags.mode = SwitchMode::Wildcard,
            () if is("exact") => flags.mode = SwitchMode::Exact,
            () if is("casesensitive") => flags.case_sensitive = true,
            () if is("parallel") => {
                flags.parallel = true;
                let message = format!("The switch '-{name}' parameter is reserved for future use.");
                self.report("KeywordParameterReservedForFutureUse", whole, message);
            }
            () => {
                let message = format!("The parameter {name} is not valid for the switch statement.");
                self.report("InvalidSwitchFlag", self.span(node), message);
            }
        }
    }

    fn switch_clause(&mut self, node: Node<'_>, clauses: &mut Vec<SwitchClause>, default: &mut Option<Block>) {
        let span = self.span(&node);
        let mut kids = node.into_inner();
        let Some(condition) = kids.next() else { return };
        let is_default = condition.as_rule() == Rule::default_word;
        let place = self.span(&condition);
        let condition = match condition.as_rule() {
            Rule::default_word => bare("default", place),
            Rule::switch_expression => self.operand(&mut condition.into_inner(), None),
            _ => self.argument(condition),
        };
        let body = kids.next();
        if let Some(missing) = body.as_ref().filter(|b| b.as_rule() == Rule::no_body) {
            self.lacks(missing, "MissingSwitchStatementClause", "Missing statement block in switch statement clause.");
        }
        let body = self.braced(body, span);
        if !is_default {
            clauses.push(SwitchClause { condition, body });
        } else if default.is_some() {
            self.report("MultipleSwitchDefaultClauses", place, "A switch statement can have only one default clause.");
        } else {
            *default = Some(body);
        }
    }

    pub(super) fn data_statement(&mut self, mut kids: Kids<'_>, span: Span) -> StatementKind {
        let name = take(&mut kids, Rule::data_name).map(|n| Name::new(n.as_str()));
        let mut commands = vec![];
        let mut reported = false;
        let mut body = Block { span, ..Block::default() };
        for kid in kids {
            let place = self.span(&kid);
            match kid.as_rule() {
                Rule::data_commands => match kid.into_inner().next() {
                    Some(missing) if missing.as_rule() == Rule::missing => {
                        let message = "The SupportedCommand parameter of the Data section is missing a value. Supply a cmdlet or \
                                       function name to the parameter.";
                        self.lacks(&missing, "MissingValueForSupportedCommandInDataSectionStatement", message);
                        reported = true;
                    }
                    Some(list) => {
                        let list = self.argument(list);
                        match list.kind {
                            ExprKind::List(items) => commands = items,
                            _ => commands.push(list),
                        }
                    }
                    None => {}
                },
                Rule::data_flag => {
                    let flag = kid.as_str().trim_start_matches('-');
                    let message = format!(
                        "The \"{flag}\" parameter of the Data section is not valid. The valid Data section parameter is SupportedCommand."
                    );
                    self.report("InvalidParameterForDataSectionStatement", place, message);
                }
                Rule::no_body if !reported => {
                    let message = "The Data section is missing its statement block.";
                    self.lacks(&kid, "MissingStatementBlockForDataSection", message);
                }
                Rule::no_body => {}
                _ => body = self.braced(Some(kid), span),
            }
        }
        self.check_data(&body, &commands);
        StatementKind::Data(name, commands, body)
    }

    pub(super) fn using(&mut self, node: Node<'_>) -> Option<Using> {
        let span = self.span(&node);
        self.using_parts(node.into_inner(), span)
    }

    /// What follows `using`.
    pub(super) fn using_parts(&mut self, mut kids: Kids<'_>, span: Span) -> Option<Using> {
        let kind = kids.next()?;
        if kind.as_rule() == Rule::no_open {
            self.lacks(&kind, "MissingUsingStatementDirective", "Missing using directive");
            return None;
        }
        let keyword = kind.as_str().to_ascii_lowercase();
        let target = kids.next()?;
        let place = self.span(&target);
        let text = target.as_str().to_string();
        let target = match target.as_rule() {
            Rule::missing => {
                self.lacks(&target, "MissingUsingItemName", "Missing using name");
                return None;
            }
            Rule::using_word => bare(&text, place),
            Rule::variable => {
                self.report("InvalidValueForUsingItemName", place, format!("'{text}' is not a valid value for using name."));
                return None;
            }
            _ => self.atom(target),
        };
        for kid in kids {
            let at = self.span(&kid).start as usize;
            if kid.as_rule() == Rule::no_close {
                let end = self.token_end(at);
                let incomplete = self.is_last(at);
                self.report_as("MissingStatementTerminator", Span::new(at, end), "Missing a newline or semicolon.", incomplete);
            } else {
                self.report("UsingStatementNotSupported", span, "This syntax of the 'using' statement is not supported.");
            }
        }
        let kind = match keyword.as_str() {
            "module" => UsingKind::Module(target),
            "assembly" => UsingKind::Assembly(target),
            "namespace" => match target.kind {
                ExprKind::String(name, _) => UsingKind::Namespace(name),
                _ => UsingKind::Namespace(text),
            },
            _ => {
                self.report("UsingStatementNotSupported", span, "This syntax of the 'using' statement is not supported.");
                return None;
            }
        };
        Some(Using { span, kind })
    }
}
