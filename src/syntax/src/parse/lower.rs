//! `Lowerer`: what all parts of the lowering share: spans, diagnostics, the depth limit, walking over pairs.

use super::grammar::Rule;
use super::runner::{Pair, Pairs};
use crate::{Diagnostic, Name, Span};

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
    /// An unexpected token with a string that does not end: PowerShell tells the string first.
    pending: Option<Span>,
    /// A `<#` that no `#>` follows.
    open_comment: Option<usize>,
    diagnostics: Vec<Diagnostic>,
    /// Plain variables that were met: name, place, and whether the text assigns to them there.
    pub(super) mentions: Vec<(Name, Span, bool)>,
    /// Errors of meaning; shown only when the text has no errors of form.
    semantic: Vec<Diagnostic>,
    /// Errors that come when types are defined.
    later: Vec<Diagnostic>,
}

impl<'s> Lowerer<'s> {
    pub(super) fn new(text: &'s str) -> Self {
        let open_comment = open_comment(text);
        Lowerer {
            text,
            base: 0,
            depth: 0,
            too_deep: false,
            pending: None,
            open_comment,
            diagnostics: vec![],
            mentions: vec![],
            semantic: vec![],
            later: vec![],
        }
    }

    /// The diagnostics in PowerShell's order, and those that come later.
    pub(super) fn finish(mut self) -> (Vec<Diagnostic>, Vec<Diagnostic>) {
        let later = std::mem::take(&mut self.later);
        (self.of_form(), later)
    }

    fn of_form(mut self) -> Vec<Diagnostic> {
        if let Some(at) = self.open_comment {
            let message = "The terminator '#>' is missing from the multiline comment.";
            let span = Span::new(at, self.text.len());
            let error = Diagnostic { id: "MissingTerminatorMultiLineComment", message: message.into(), span, incomplete: true, help: None };
            self.diagnostics.insert(0, error);
        }
        if self.diagnostics.is_empty() {
            return self.semantic;
        }
        // Two errors of meaning are told behind those of form.
        let (mut late, mut all): (Vec<_>, Vec<_>) = self.diagnostics.into_iter().partition(|d| d.id == "InvalidLeftHandSide");
        if !all.is_empty() {
            late.extend(self.semantic.into_iter().filter(|d| d.id == "DuplicateKeyInHashLiteral"));
        }
        late.sort_by_key(|d| d.span.start);
        all.append(&mut late);
        all
    }

    pub(super) fn span(&self, node: &Node<'_>) -> Span {
        let (start, end) = node.range();
        Span::new(self.base + start, self.base + end)
    }

    /// Reports that something is missing where this pair stands: after the token before it.
    ///
    /// It is incomplete when only blanks follow.
    pub(super) fn lacks(&mut self, node: &Node<'_>, id: &'static str, message: impl Into<String>) {
        let at = self.span(node).start as usize;
        self.lacks_at(at, id, message);
    }

    pub(super) fn lacks_at(&mut self, at: usize, id: &'static str, message: impl Into<String>) {
        let place = self.before(at);
        let rest = self.text.get(place..).unwrap_or("").trim_start_matches([' ', '\t']);
        let incomplete = rest.is_empty() || (rest.starts_with('#') && !rest.contains(['\n', '\r']));
        self.report_as(id, Span::new(place, place), message, incomplete);
    }

    /// Reports something missing, never incomplete.
    pub(super) fn lacks_final(&mut self, node: &Node<'_>, id: &'static str, message: impl Into<String>) {
        let place = self.before(self.span(node).start as usize);
        self.report_as(id, Span::new(place, place), message, false);
    }

    /// Where the token before a place ends.
    pub(super) fn before(&self, at: usize) -> usize {
        self.text.get(..at).map_or(at, |t| t.trim_end().len())
    }

    /// Whether the token that begins at a place is the last of the text.
    pub(super) fn is_last(&self, at: usize) -> bool {
        self.token_end(at) >= self.text.len()
    }

    /// Reports an error that nothing appended can repair.
    pub(super) fn report(&mut self, id: &'static str, span: Span, message: impl Into<String>) {
        self.report_as(id, span, message, false);
    }

    pub(super) fn report_as(&mut self, id: &'static str, span: Span, message: impl Into<String>, incomplete: bool) {
        if self.diagnostics.len() >= DIAGNOSTIC_LIMIT {
            return;
        }
        let error = Diagnostic { id, message: message.into(), span, incomplete, help: None };
        let early = id == "TerminatorExpectedAtEndOfString"
            && self.pending.take_if(|token| token.start <= span.start && span.start < token.end).is_some();
        let at = self.diagnostics.len() - usize::from(early);
        self.diagnostics.insert(at, error);
    }

    /// Tells that this range is a word or string, so a `<#` in it is no comment.
    pub(super) fn is_text(&mut self, span: Span) {
        if self.open_comment.is_some_and(|at| (at as u32) >= span.start && (at as u32) < span.end) {
            self.open_comment = None;
        }
    }

    /// Reports an error of meaning.
    pub(super) fn mean(&mut self, id: &'static str, span: Span, message: impl Into<String>) {
        if self.semantic.len() < DIAGNOSTIC_LIMIT {
            self.semantic.push(Diagnostic { id, message: message.into(), span, incomplete: false, help: None });
        }
    }

    /// Reports a member that its type has already: PowerShell finds it when it defines the type, not when it parses.
    pub(super) fn member_twice(&mut self, name: Name, span: Span) {
        let message = format!("The member '{name}' is already defined.");
        self.later.push(Diagnostic { id: "MemberAlreadyDefined", message, span, incomplete: false, help: None });
    }

    /// Reports the token at a place as unexpected, and a string in it that does not end.
    pub(super) fn unexpected_token(&mut self, at: usize) {
        let end = self.token_end(at);
        let Some(token) = self.text.get(at..end).filter(|t| !t.is_empty()) else { return };
        let span = Span::new(at, end);
        if self.diagnostics.last().is_some_and(|d| d.id == "UnexpectedToken" && d.span == span) {
            return;
        }
        let message = format!("Unexpected token '{token}' in expression or statement.");
        self.pending = self.open_quote(at, end).then_some(span);
        self.report("UnexpectedToken", span, message);
    }

    /// Whether a string that begins in this range does not end.
    fn open_quote(&self, start: usize, end: usize) -> bool {
        end == self.text.len() && self.text[start..end].contains(['"', '\'', '\u{201C}', '\u{2018}'])
    }

    /// Reports the token at a place as unexpected and gives the place after it.
    pub(super) fn skip_token(&mut self, at: usize) -> usize {
        let width = self.text.get(at..).and_then(|t| t.chars().next()).map_or(1, char::len_utf8);
        self.unexpected_token(at);
        self.token_end(at).max(at + width)
    }

    /// Where the token that begins at a place ends.
    pub(super) fn token_end(&self, at: usize) -> usize {
        let rest = self.text.get(at..).unwrap_or("");
        let Some(first) = rest.chars().next() else { return at };
        for pair in ["&&", "||", "++", "--", "..", "+=", "-=", "*=", "/=", "%=", "::"] {
            if rest.starts_with(pair) && (pair != "::" || rest.len() == 2) {
                return at + 2;
            }
        }
        if "(){};,|&<>]=".contains(first) {
            return at + 1;
        }
        at + word_length(rest, first)
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

/// A `<#` after the last `#>`, on a line that is not a comment itself.
fn open_comment(text: &str) -> Option<usize> {
    let from = text.rfind("#>").map_or(0, |at| at + 2);
    let at = from + text[from..].find("<#")?;
    let line = text[..at].rfind(['\n', '\r']).map_or(0, |i| i + 1);
    let before = &text[line..at];
    let commented = before.starts_with('#') || before.contains(" #") || before.contains("\t#");
    (!commented).then_some(at)
}

/// The length of the word that a text begins with; quotes and brackets of variables hold it together.
fn word_length(rest: &str, first: char) -> usize {
    let dashed = first == '-' && rest[1..].starts_with(|c: char| c.is_alphabetic());
    let variable = first == '$';
    let mut quote = None;
    for (i, c) in rest.char_indices() {
        match quote {
            Some(open) if c == open => {
                quote = None;
                if i > 0 && (first == open) {
                    return i + 1;
                }
            }
            Some(_) => {}
            None if c == '"' || c == '\'' => quote = Some(c),
            None if c.is_whitespace() || "(){};,|&<>".contains(c) => return i,
            None if i > 0 && dashed && !c.is_alphanumeric() => return i,
            None if i > 0 && variable && !(c.is_alphanumeric() || "_?:".contains(c)) => return i,
            None => {}
        }
    }
    rest.len()
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
