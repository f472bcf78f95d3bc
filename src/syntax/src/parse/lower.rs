//! `Lowerer`: what all parts of the lowering share: spans, diagnostics, the depth limit, walking over pairs.

use super::grammar::Rule;
use crate::{Diagnostic, Span};
use pest::iterators::{Pair, Pairs};

/// A pair of the grammar.
pub(super) type Node<'i> = Pair<'i, Rule>;
/// The pairs inside one.
pub(super) type Kids<'i> = Pairs<'i, Rule>;

/// How deep a tree may be: deeper ones would fill the stack of whoever walks them.
const DEPTH_LIMIT: u32 = 1000;
/// How many diagnostics one text gets.
const DIAGNOSTIC_LIMIT: usize = 200;

/// Turns pairs into the tree and collects what is wrong.
pub(super) struct Lowerer<'s> {
    /// The whole text.
    pub(super) text: &'s str,
    /// Where the piece that is being lowered begins.
    pub(super) base: usize,
    depth: u32,
    too_deep: bool,
    diagnostics: Vec<Diagnostic>,
    /// Errors of meaning; shown only when the text has no errors of form.
    semantic: Vec<Diagnostic>,
}

impl<'s> Lowerer<'s> {
    pub(super) fn new(text: &'s str) -> Self {
        Lowerer { text, base: 0, depth: 0, too_deep: false, diagnostics: vec![], semantic: vec![] }
    }

    /// The diagnostics in PowerShell's order.
    pub(super) fn finish(self) -> Vec<Diagnostic> {
        if self.diagnostics.is_empty() { self.semantic } else { self.diagnostics }
    }

    pub(super) fn span(&self, node: &Node<'_>) -> Span {
        let span = node.as_span();
        Span::new(self.base + span.start(), self.base + span.end())
    }

    /// Reports an error of form. It is incomplete when it stands at the end of the text.
    pub(super) fn report(&mut self, id: &'static str, span: Span, message: impl Into<String>) {
        let incomplete = span.end as usize >= self.text.len();
        self.report_as(id, span, message, incomplete);
    }

    pub(super) fn report_as(&mut self, id: &'static str, span: Span, message: impl Into<String>, incomplete: bool) {
        if self.diagnostics.len() < DIAGNOSTIC_LIMIT {
            self.diagnostics.push(Diagnostic { id, message: message.into(), span, incomplete, help: None });
        }
    }

    /// Reports an error of meaning.
    pub(super) fn mean(&mut self, id: &'static str, span: Span, message: impl Into<String>) {
        if self.semantic.len() < DIAGNOSTIC_LIMIT {
            self.semantic.push(Diagnostic { id, message: message.into(), span, incomplete: false, help: None });
        }
    }

    /// What pest could not read at all.
    pub(super) fn syntax_error(&mut self, at: usize) {
        let end = self.token_end(at);
        let message = match self.text.get(at..end) {
            Some("") | None => "The text ends before the statement does.".to_string(),
            Some(token) => format!("Unexpected token '{token}' in expression or statement."),
        };
        self.report("UnexpectedToken", Span::new(at, end), message);
    }

    /// Reports the token at a place as unexpected and gives the place after it.
    pub(super) fn skip_token(&mut self, at: usize) -> usize {
        let end = self.token_end(at).max(at + 1);
        self.syntax_error(at);
        end
    }

    /// Where the token that begins at a place ends.
    pub(super) fn token_end(&self, at: usize) -> usize {
        let rest = self.text.get(at..).unwrap_or("");
        let mut chars = rest.char_indices();
        let Some((_, first)) = chars.next() else { return at };
        let after_first = at + first.len_utf8();
        if "(){};,|&<>]=".contains(first) {
            return after_first;
        }
        let stop = |c: char| c.is_whitespace() || "(){};,|&<>]".contains(c);
        chars.find(|&(_, c)| stop(c)).map_or(self.text.len(), |(i, _)| at + i)
    }

    /// Runs a step one level deeper, or gives `None` with a diagnostic when the tree is too deep.
    pub(super) fn deeper<T>(&mut self, span: Span, step: impl FnOnce(&mut Self) -> T) -> Option<T> {
        self.deeper_by(1, span, step)
    }

    pub(super) fn deeper_by<T>(&mut self, levels: u32, span: Span, step: impl FnOnce(&mut Self) -> T) -> Option<T> {
        if self.depth + levels > DEPTH_LIMIT {
            self.report_too_deep(span);
            return None;
        }
        self.depth += levels;
        let result = step(self);
        self.depth -= levels;
        Some(result)
    }

    /// Whether so many operators in a row still fit.
    pub(super) fn fits(&self, levels: u32) -> bool {
        self.depth + levels <= 4 * DEPTH_LIMIT
    }

    pub(super) fn report_too_deep(&mut self, span: Span) {
        if !self.too_deep {
            self.too_deep = true;
            let message = "The script is too complicated: it is nested more than 1000 levels deep.";
            self.report_as("ScriptTooComplicated", span, message, false);
        }
    }
}

/// Takes the next pair when it is of this rule.
pub(super) fn take<'i>(kids: &mut Kids<'i>, rule: Rule) -> Option<Node<'i>> {
    if next_is(kids, rule) { kids.next() } else { None }
}

/// Whether the next pair is of this rule.
pub(super) fn next_is(kids: &Kids<'_>, rule: Rule) -> bool {
    next_rule(kids) == Some(rule)
}

/// The rule of the next pair.
pub(super) fn next_rule(kids: &Kids<'_>) -> Option<Rule> {
    kids.peek().map(|k| k.as_rule())
}
