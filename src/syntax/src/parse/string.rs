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
        self.is_text(whole);
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

    /// A here-string that does not end: perhaps blanks stand before its footer.
    fn open_here(&mut self, span: Span, terminator: &str) {
        let text = self.text.get(span.start as usize..span.end as usize).unwrap_or("");
        let footer = text.char_indices().filter(|&(i, _)| i > 2 && text[i..].starts_with(terminator)).find(|&(i, _)| {
            let before = text[..i].trim_end_matches([' ', '\t']);
            before.len() < i && before.ends_with(['\n', '\r'])
        });
        match footer {
            Some((i, _)) => {
                let at = span.start as usize + i;
                let message = "White space is not allowed before the string terminator.";
                self.report_as("WhitespaceBeforeHereStringFooter", Span::new(at, at + terminator.len()), message, true);
            }
            None => self.unterminated(span, terminator),
        }
    }

    fn here_junk(&mut self, at: usize) {
        let width = self.text.get(at..).and_then(|t| t.chars().next()).map_or(1, char::len_utf8);
        let message = "No characters are allowed after a here-string header but before the end of the line.";
        self.report("UnexpectedCharactersAfterHereStringHeader", Span::new(at, at + width), message);
    }

    /// `@'...'@`
    pub(super) fn single_here(&mut self, node: Node<'_>) -> ExprKind {
        let whole = self.span(&node);
        self.is_text(whole);
        let mut text = String::new();
        for kid in node.into_inner() {
            match kid.as_rule() {
                Rule::single_here_text => text.push_str(kid.as_str()),
                Rule::here_junk => self.here_junk(self.span(&kid).start as usize),
                _ => self.open_here(whole, "'@"),
            }
        }
        ExprKind::String(text, StringKind::SingleHere)
    }

    /// `"..."` and `@"..."@`
    pub(super) fn expandable(&mut self, node: Node<'_>, kind: StringKind) -> ExprKind {
        let whole = self.span(&node);
        let mut parts = Parts::default();
        self.quoted_parts(node.into_inner(), whole, &mut parts, kind == StringKind::DoubleHere);
        parts.finish(kind)
    }

    /// The parts of a quoted string: first what is wrong with the string as a token, then its parts.
    fn quoted_parts(&mut self, kids: Kids<'_>, whole: Span, parts: &mut Parts, here: bool) {
        self.is_text(whole);
        for kid in kids.clone() {
            match kid.as_rule() {
                Rule::sub_expression if kid.clone().into_inner().any(|k| k.as_rule() == Rule::no_close) => {
                    let start = self.span(&kid).start;
                    let message = "$(subexpression) is missing the closing ')'.";
                    let span = Span { start, end: whole.end };
                    self.report_as("IncompleteDollarSubexpressionReference", span, message, true);
                }
                Rule::variable => self.check_variable(&kid),
                Rule::here_junk => self.here_junk(self.span(&kid).start as usize),
                Rule::missing if here => self.open_here(whole, "\"@"),
                Rule::missing => self.unterminated(whole, "\""),
                _ => {}
            }
        }
        self.string_parts(kids, parts);
    }

    fn string_parts(&mut self, kids: Kids<'_>, parts: &mut Parts) {
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
                    self.quoted_parts(kid.into_inner(), span, parts, false);
                }
                Rule::variable => {
                    let variable = self.variable(&kid);
                    if variable.scope.is_none() {
                        self.mentions.push((variable.name, variable.span, false));
                    }
                    parts.push(Expr { span: variable.span, kind: ExprKind::Variable(variable) });
                }
                Rule::sub_expression => {
                    let expr = self.atom(kid);
                    parts.push(expr);
                }
                _ => {}
            }
        }
    }

    /// A word of a command: `a`, `a$b`, `a"b c"`, `` a`b ``.
    pub(super) fn bare_word(&mut self, node: Node<'_>) -> ExprKind {
        let whole = self.span(&node);
        self.is_text(whole);
        let mut parts = Parts::default();
        let kids = node.into_inner();
        for kid in kids.clone().filter(|k| k.as_rule() == Rule::variable) {
            self.check_variable(&kid);
        }
        self.string_parts(kids, &mut parts);
        parts.finish(StringKind::Bare)
    }

    fn escape(&mut self, node: &Node<'_>, text: &mut String) {
        let body = &node.as_str()[1..];
        if body.starts_with("u{") || body == "u" {
            self.check_unicode(self.span(node).start as usize, body);
        }
        push_escape(body, text);
    }

    /// Reports what is wrong with `` `u{...} `` at a place.
    fn check_unicode(&mut self, at: usize, body: &str) {
        let id = "InvalidUnicodeEscapeSequence";
        let message =
            "The Unicode escape sequence is not valid. A valid sequence is `u{ followed by one to six hex digits and a closing '}'.";
        let Some(rest) = body.strip_prefix("u{") else {
            return self.report(id, Span::new(at, at + 2), message);
        };
        let digits = rest.bytes().take_while(u8::is_ascii_hexdigit).count();
        let start = at + 3;
        if digits > 6 {
            let message = "The Unicode escape sequence contains more than the maximum of six hex digits between braces.";
            return self.report("TooManyDigitsInUnicodeEscapeSequence", Span::new(start + 6, start + 7), message);
        }
        if digits == 0 || !rest[digits..].starts_with('}') {
            return self.report(id, Span::new(start + digits, start + digits + 1), message);
        }
        if u32::from_str_radix(&rest[..digits], 16).is_ok_and(|value| value > 0x10FFFF) {
            let message = "The Unicode escape sequence value is out of range. The maximum value is 0x10FFFF.";
            self.report("InvalidUnicodeEscapeSequenceValue", Span::new(start, start + digits), message);
        }
    }

    /// Reports what is wrong with the text of a variable.
    pub(super) fn check_variable(&mut self, node: &Node<'_>) {
        let span = self.span(node);
        let (text, start) = (node.as_str(), span.start as usize);
        if let Some(braced) = text.strip_prefix("${") {
            self.is_text(span);
            if braced == "}" {
                let message = "An empty ${} variable reference was found. A name is required inside the braces.";
                self.report("EmptyVariableReference", Span::new(start + 2, start + 3), message);
            } else if !braced.ends_with('}') || braced.ends_with("`}") {
                let message = "${{variable}} reference starting is missing the closing '}}'.";
                self.report_as("IncompleteDollarVariableReference", Span::new(start + 1, span.end as usize), message, true);
            }
        } else if let Some(name) = text.strip_suffix(':').map(|t| &t[1..]) {
            let known = ["global", "local", "script", "private", "using"].iter().any(|scope| name.eq_ignore_ascii_case(scope));
            if known {
                let message = "Variable reference is not valid. '$' was not followed by a valid variable name character. Consider using ${} to delimit the name.";
                self.report("InvalidVariableReference", span, message);
            } else {
                let message = "Variable reference is not valid. ':' was not followed by a valid variable name character. Consider using ${} to delimit the name.";
                self.report("InvalidVariableReferenceWithDrive", span, message);
            }
        }
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
    if rest.starts_with("u{")
        && let Some(end) = rest.find('}')
    {
        return end + 1;
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
