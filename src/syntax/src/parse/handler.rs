//! `try`, `catch`, `finally` and `trap`.

use super::grammar::Rule;
use super::lower::{Kids, Lowerer, Node, take};
use crate::Span;
use crate::ast::{Block, Catch, StatementKind, Trap};

impl Lowerer<'_> {
    pub(super) fn try_statement(&mut self, mut kids: Kids<'_>, span: Span) -> StatementKind {
        let body = kids.next();
        let missing = body.as_ref().is_some_and(|b| b.as_rule() == Rule::no_body);
        if let Some(node) = body.as_ref().filter(|_| missing) {
            self.lacks(node, "MissingTryStatementBlock", "The Try statement is missing its statement block.");
        }
        let body = self.braced(body, span);
        let mut catches: Vec<Catch> = vec![];
        let mut finally = None;
        for node in kids {
            if node.as_rule() == Rule::catch_clause {
                let clause = self.catch(node);
                self.check_catch(&clause, &catches);
                catches.push(clause);
            } else {
                let block = self.finally(node);
                self.check_finally(&block);
                finally = Some(block);
            }
        }
        if catches.is_empty() && finally.is_none() && !missing {
            let message = "The Try statement is missing its Catch or Finally block.";
            self.lacks_at(span.end as usize, "MissingCatchOrFinally", message);
        }
        StatementKind::Try(body, catches, finally)
    }

    /// A catch without types takes all, so it must be the last.
    fn check_catch(&mut self, clause: &Catch, before: &[Catch]) {
        if let Some(all) = before.last().filter(|c| c.types.is_empty()) {
            let place = Span::new(all.span.end as usize, all.span.end as usize);
            self.mean("EmptyCatchNotLast", place, "Catch block must be the last catch block.");
        }
        self.check_caught(clause, before);
    }

    fn catch(&mut self, node: Node<'_>) -> Catch {
        let span = self.span(&node);
        let mut types = vec![];
        let mut body = None;
        for kid in node.into_inner() {
            match kid.as_rule() {
                Rule::attribute => types.push(self.attribute(kid).name),
                Rule::no_body => self.lacks(&kid, "MissingCatchHandlerBlock", "The Catch block is missing its statement block."),
                Rule::missing => self.lacks(&kid, "MissingTypeLiteralToken", "Missing type literal."),
                _ => body = Some(kid),
            }
        }
        Catch { span, types, body: self.braced(body, span) }
    }

    fn finally(&mut self, node: Node<'_>) -> Block {
        let span = self.span(&node);
        let body = node.into_inner().next();
        if let Some(missing) = body.as_ref().filter(|b| b.as_rule() == Rule::no_body) {
            self.lacks(missing, "MissingFinallyStatementBlock", "The Finally block is missing its statement block.");
        }
        self.braced(body, span)
    }

    pub(super) fn trap(&mut self, node: Node<'_>) -> Trap {
        let span = self.span(&node);
        let mut kids = node.into_inner();
        let exception = take(&mut kids, Rule::attribute).map(|a| self.attribute(a).name);
        let body = kids.next();
        if let Some(missing) = body.as_ref().filter(|b| b.as_rule() == Rule::no_body) {
            let message = "The 'trap' statement was incomplete. A trap statement requires a body.";
            self.lacks(missing, "MissingTrapStatement", message);
        }
        Trap { span, exception, body: self.braced(body, span) }
    }
}
