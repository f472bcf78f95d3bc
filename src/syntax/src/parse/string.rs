//! Strings and bare words: escapes, variables and sub-expressions inside them.

use super::grammar::Rule;
use super::lower::{Kids, Lowerer, Node};
use crate::Span;
use crate::ast::{Expr, ExprKind, StringKind, StringPart};

/// Collects the parts of a string; neighbouring text becomes one part.
#[derive(Default)]
struct Parts {
    parts: Vec<StringPart>,
    text: String,
}

impl Parts {
    fn push(&mut self, expr: Expr) {
        if !self.text.is_empty() {
            self.parts.push(StringPart::Text(std::mem::take(&mut self.text)));
        }
        self.parts.push(StringPart::Expr(expr));
    }

    fn finish(mut self, kind: StringKind) -> ExprKind {
        if self.parts.is_empty() {
            return ExprKind::String(self.text, kind);
        }
        if !self.text.is_empty() {
            self.parts.push(StringPart::Text(self.text));
        }
        ExprKind::Expandable(self.parts, kind)
    }
}

impl Lowerer<'_> {
    /// `'a''b'`
    pub(super) fn single_string(&mut self, node: Node<'_>) -> ExprKind {
        ExprKind::String(self.single_text(node), StringKind::Single)
    }

    fn single_text(&mut self, node: Node<'_>) -> String {
        let whole = self.span(&node);
        let mut text = String::new();
        for kid in node.into_inner() {
            match kid.as_rule() {
                Rule::single_text => push_single(&mut text, kid.as_str()),
                _ => self.unterminated(whole, "'"),
            }
        }
        text
    }

    fn unterminated(&mut self, span: Span, terminator: &str) {
        let message = format!("The string is missing the terminator: {terminator}.");
        self.report_as("TerminatorExpectedAtEndOfString", span, message, true);
    }

    /// `@'...'@`
    pub(super) fn single_here(&mut self, node: Node<'_>) -> ExprKind {
        let whole = self.span(&node);
        let mut text = String::new();
        for kid in node.into_inner() {
            match kid.as_rule() {
                Rule::single_here_text => text.push_str(kid.as_str()),
                _ => self.unterminated(whole, "'@"),
            }
        }
        ExprKind::String(text, StringKind::SingleHere)
    }

    /// `"..."` and `@"..."@`
    pub(super) fn expandable(&mut self, node: Node<'_>, kind: StringKind) -> ExprKind {
        let whole = self.span(&node);
        let mut parts = Parts::default();
        self.string_parts(node.into_inner(), whole, &mut parts, if kind == StringKind::Double { "\"" } else { "\"@" });
        parts.finish(kind)
    }

    fn string_parts(&mut self, kids: Kids<'_>, whole: Span, parts: &mut Parts, terminator: &str) {
        for kid in kids {
            match kid.as_rule() {
                Rule::double_text | Rule::here_text | Rule::lone_dollar | Rule::word_text => parts.text.push_str(kid.as_str()),
                Rule::double_pair => parts.text.extend(kid.as_str().chars().next()),
                Rule::escape => self.escape(&kid, &mut parts.text),
                Rule::single_string => {
                    let text = self.single_text(kid);
                    parts.text.push_str(&text);
                }
                Rule::double_string => {
                    let span = self.span(&kid);
                    self.string_parts(kid.into_inner(), span, parts, "\"");
                }
                Rule::missing => self.unterminated(whole, terminator),
                _ => {
                    let expr = self.atom(kid);
                    parts.push(expr);
                }
            }
        }
    }

    /// A word of a command: `a`, `a$b`, `a"b c"`, `` a`b ``.
    pub(super) fn bare_word(&mut self, node: Node<'_>) -> ExprKind {
        let whole = self.span(&node);
        let mut parts = Parts::default();
        self.string_parts(node.into_inner(), whole, &mut parts, "\"");
        parts.finish(StringKind::Bare)
    }

    fn escape(&mut self, node: &Node<'_>, text: &mut String) {
        let body = &node.as_str()[1..];
        push_escape(body, text);
    }

    /// The text of a braced variable name with its escapes expanded.
    pub(super) fn unescape(&mut self, body: &str) -> String {
        let mut text = String::new();
        let mut rest = body;
        while let Some(at) = rest.find('`') {
            text.push_str(&rest[..at]);
            let length = escape_length(&rest[at + 1..]);
            push_escape(&rest[at + 1..at + 1 + length], &mut text);
            rest = &rest[at + 1 + length..];
        }
        text.push_str(rest);
        text
    }
}

fn escape_length(rest: &str) -> usize {
    if rest.starts_with("u{") {
        if let Some(end) = rest.find('}') {
            return end + 1;
        }
    }
    rest.chars().next().map_or(0, char::len_utf8)
}

fn push_single(text: &mut String, raw: &str) {
    let quote = |c: char| matches!(c, '\'' | '\u{2018}'..='\u{201B}');
    if !raw.contains(quote) {
        text.push_str(raw);
        return;
    }
    let mut chars = raw.chars();
    while let Some(c) = chars.next() {
        text.push(c);
        if quote(c) {
            chars.next();
        }
    }
}

/// Adds what a backtick and this text stand for.
fn push_escape(body: &str, text: &mut String) {
    let mut chars = body.chars();
    let Some(first) = chars.next() else {
        text.push('`');
        return;
    };
    let c = match first {
        '0' => '\0',
        'a' => '\u{7}',
        'b' => '\u{8}',
        'e' => '\u{1B}',
        'f' => '\u{C}',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'v' => '\u{B}',
        'u' if body.len() > 1 => {
            let digits = body[1..].trim_matches(['{', '}']);
            u32::from_str_radix(digits, 16).ok().and_then(char::from_u32).unwrap_or('\u{FFFD}')
        }
        // A backtick at the end of a line joins the lines.
        '\r' | '\n' => return,
        other => other,
    };
    text.push(c);
}
