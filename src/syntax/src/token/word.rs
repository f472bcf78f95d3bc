//! Words: keywords, commands, parameters, operators, variables, numbers and strings.

use super::TokenKind;
use super::scan::{Mode, Scanner};
use crate::Span;

/// The keywords of the language.
const KEYWORDS: &[&str] = &[
    "if",
    "else",
    "elseif",
    "switch",
    "foreach",
    "for",
    "while",
    "do",
    "until",
    "try",
    "catch",
    "finally",
    "trap",
    "throw",
    "return",
    "break",
    "continue",
    "exit",
    "function",
    "filter",
    "workflow",
    "class",
    "enum",
    "param",
    "begin",
    "process",
    "end",
    "clean",
    "dynamicparam",
    "data",
    "using",
    "static",
    "hidden",
    "default",
    "in",
];

fn is_single(c: char) -> bool {
    matches!(c, '\'' | '\u{2018}'..='\u{201B}')
}

fn is_double(c: char) -> bool {
    matches!(c, '"' | '\u{201C}'..='\u{201E}')
}

fn is_stop(c: char) -> bool {
    c.is_whitespace() || "(){};,|&<>".contains(c)
}

fn is_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

impl Scanner<'_> {
    pub(super) fn word(&mut self, rest: &str, c: char) {
        let mode = self.frame().mode;
        let second = rest[c.len_utf8()..].chars().next();
        match c {
            '$' if second == Some('(') => self.open_special(2, '(', Mode::Start),
            '@' if second == Some('(') => self.open_special(2, '(', Mode::Start),
            '@' if second == Some('{') => self.open_special(2, '@', Mode::Key),
            '@' if second.is_some_and(|q| is_single(q) || is_double(q)) => self.here_string(rest, second == Some('"')),
            '$' | '@' if second.is_some_and(|n| is_name(n) || "{?^$:".contains(n)) || c == '$' => self.variable(rest),
            _ if is_double(c) => self.double_string(rest, c),
            _ if is_single(c) => self.single_string(rest, c),
            ',' => self.operator(1),
            '.' | ':' | '?' if self.member(rest) => {}
            '0'..='9' if self.number(rest, mode) => {}
            '>' => self.redirect(rest),
            _ => match mode {
                Mode::Start => self.first_word(rest, c),
                Mode::Command => self.argument_word(rest),
                Mode::Key => self.key(rest),
                Mode::Operand | Mode::Value => self.expression_word(rest, c),
            },
        }
    }

    fn value(&mut self, start: usize) {
        let frame = self.frame();
        frame.value = Some(start as u32);
        match frame.mode {
            Mode::Command => frame.argument(),
            Mode::Key => {}
            _ => frame.mode = Mode::Value,
        }
    }

    fn variable(&mut self, rest: &str) {
        let start = self.at;
        let length = variable_length(rest);
        self.token(length, TokenKind::Variable);
        self.value(start);
    }

    fn single_string(&mut self, rest: &str, open: char) {
        let start = self.at;
        let body = &rest[open.len_utf8()..];
        let close = body.char_indices().find(|&(_, c)| is_single(c)).map(|(i, c)| i + c.len_utf8() + open.len_utf8());
        self.open_text = close.is_none();
        self.token(close.unwrap_or(rest.len()), TokenKind::String);
        self.value(start);
    }

    /// A string with variables: its plain parts and its variables are tokens of their own.
    fn double_string(&mut self, rest: &str, open: char) {
        let start = self.at;
        let (mut piece, mut closed) = (self.at, false);
        self.at += open.len_utf8();
        while let Some(c) = self.rest().chars().next() {
            match c {
                '`' => self.at += 1 + self.rest()[1..].chars().next().map_or(0, char::len_utf8),
                '$' => piece = self.string_variable(piece),
                _ => {
                    self.at += c.len_utf8();
                    if is_double(c) {
                        closed = true;
                        break;
                    }
                }
            }
        }
        self.push(piece, TokenKind::String);
        self.open_text = !closed;
        debug_assert!(start <= rest.len() + start);
        self.value(start);
    }

    /// A variable or `$( )` inside a string; gives where the next plain piece begins.
    fn string_variable(&mut self, piece: usize) -> usize {
        let rest = self.rest();
        let length = if rest.starts_with("$(") { nested_length(rest) } else { variable_length(rest) };
        if length < 2 {
            self.at += 1;
            return piece;
        }
        self.push(piece, TokenKind::String);
        self.token(length, TokenKind::Variable);
        self.at
    }

    fn here_string(&mut self, rest: &str, expandable: bool) {
        let start = self.at;
        let footers = if expandable { ["\n\"@", "\r\"@"] } else { ["\n'@", "\r'@"] };
        let end = footers.iter().filter_map(|f| rest.find(f).map(|i| i + f.len())).min();
        self.open_text = end.is_none();
        self.token(end.unwrap_or(rest.len()), TokenKind::String);
        self.value(start);
    }

    fn operator(&mut self, length: usize) {
        self.token(length, TokenKind::Operator);
        let frame = self.frame();
        frame.value = None;
        if !matches!(frame.mode, Mode::Command | Mode::Start | Mode::Key) {
            frame.mode = Mode::Operand;
        }
    }

    fn redirect(&mut self, rest: &str) {
        let length = rest.find(|c| c != '>' && c != '&').unwrap_or(rest.len());
        self.token(length, TokenKind::Operator);
    }

    /// `.Name` and `::Name` on a value.
    fn member(&mut self, rest: &str) -> bool {
        if !self.adjacent_value() {
            return false;
        }
        let length = ["::", "?.", "."].iter().find(|dots| rest.starts_with(**dots)).map(|dots| dots.len());
        let Some(length) = length.filter(|_| !rest.starts_with("..")) else { return false };
        let target = self.frame().value;
        self.token(length, TokenKind::Operator);
        let name = self.rest().find(|c| !is_name(c)).unwrap_or(self.rest().len());
        self.token(name, TokenKind::Member);
        let frame = self.frame();
        frame.value = target;
        if frame.mode == Mode::Start {
            frame.mode = Mode::Value;
        }
        true
    }

    fn number(&mut self, rest: &str, mode: Mode) -> bool {
        let length = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '.')).unwrap_or(rest.len());
        let length = rest.find("..").map_or(length, |range| length.min(range));
        let whole = rest[length..].chars().next().is_none_or(is_stop);
        if matches!(mode, Mode::Command | Mode::Start) && !whole && !rest[length..].starts_with(['+', '-', '*', '/', '%', '.', ']', '=']) {
            return false;
        }
        let start = self.at;
        self.token(length, TokenKind::Number);
        self.value(start);
        true
    }

    fn word_length(&self, rest: &str) -> usize {
        rest.char_indices().find(|&(i, c)| i > 0 && (is_stop(c) || "=\"'".contains(c))).map_or(rest.len(), |(i, _)| i)
    }

    fn first_word(&mut self, rest: &str, c: char) {
        let operator = "=+*/%!".contains(c) || (c == '-' && !rest[1..].starts_with(|n: char| n.is_alphabetic()));
        if operator {
            let length = rest.find(|c| !"=+*/%!-".contains(c)).unwrap_or(rest.len());
            return self.operator(length.max(1));
        }
        if c == '-' {
            return self.expression_word(rest, c);
        }
        let start = self.at;
        let length = self.word_length(rest);
        let word = rest[..length].to_ascii_lowercase();
        if let Some(kind) = self.frame().names.take() {
            self.token(length, kind);
            return;
        }
        if KEYWORDS.contains(&word.as_str()) {
            self.token(length, TokenKind::Keyword);
            self.frame().names = match word.as_str() {
                "function" | "filter" | "workflow" => Some(TokenKind::Command),
                "class" | "enum" => Some(TokenKind::Type),
                _ => None,
            };
            return;
        }
        self.token(length, TokenKind::Command);
        let frame = self.frame();
        frame.restart(Mode::Command);
        frame.command = Some(Span::new(start, start + length));
    }

    fn argument_word(&mut self, rest: &str) {
        let start = self.at;
        let dashed = rest.strip_prefix(['-', '\u{2013}', '\u{2014}', '\u{2015}']);
        let named = dashed.is_some_and(|name| name.is_empty() || name.starts_with(|c: char| c.is_alphabetic() || c == '_' || c == '?'));
        if !named {
            return self.bare(rest);
        }
        let length = rest.char_indices().find(|&(i, c)| i > 0 && (is_stop(c) || ".[:\"'".contains(c))).map_or(rest.len(), |(i, _)| i);
        self.token(length, TokenKind::Parameter);
        let span = Span::new(start, start + length);
        let frame = self.frame();
        frame.parameters.push(span);
        frame.waiting = Some(span);
        if self.rest().starts_with(':') {
            self.token(1, TokenKind::Operator);
        }
    }

    /// A bare word after a command.
    pub(super) fn bare(&mut self, rest: &str) {
        let length = rest.char_indices().find(|&(i, c)| i > 0 && (is_stop(c) || "\"'$".contains(c))).map_or(rest.len(), |(i, _)| i);
        self.token(length, TokenKind::Argument);
        self.frame().argument();
    }

    fn key(&mut self, rest: &str) {
        if rest.starts_with('=') {
            self.token(1, TokenKind::Operator);
            self.frame().restart(Mode::Start);
            return;
        }
        let length = self.word_length(rest).max(1);
        self.token(length, TokenKind::Member);
    }

    fn expression_word(&mut self, rest: &str, c: char) {
        let name = rest[c.len_utf8()..].find(|c| !is_name(c)).map_or(rest.len(), |i| i + c.len_utf8());
        if is_name(c) {
            let kind = if rest[..name].eq_ignore_ascii_case("in") { TokenKind::Keyword } else { TokenKind::Argument };
            self.token(name, kind);
            if kind == TokenKind::Keyword {
                self.frame().mode = Mode::Operand;
            }
            return;
        }
        if c == '-' && name > 1 {
            return self.operator(name);
        }
        let length = rest.find(|c| !"=+*/%!-?:.<^~\\@".contains(c)).unwrap_or(rest.len()).max(c.len_utf8());
        let assigns = rest[..length].ends_with('=');
        self.operator(length);
        if assigns {
            self.frame().mode = Mode::Start;
        }
    }
}

/// The length of `$x`, `${x}`, `$env:x`, `@x`.
fn variable_length(rest: &str) -> usize {
    let body = &rest[1..];
    if body.starts_with('{') {
        return body.find('}').map_or(rest.len(), |i| i + 2);
    }
    if body.starts_with(['$', '^']) {
        return 2;
    }
    let bytes = body.char_indices().find(|&(i, c)| {
        let colon = c == ':' && body[i + 1..].starts_with(is_name);
        !(is_name(c) || c == '?' || colon)
    });
    1 + bytes.map_or(body.len(), |(i, _)| i)
}

/// The length of `$( ... )` with its nested parentheses.
fn nested_length(rest: &str) -> usize {
    let mut depth = 0;
    for (i, c) in rest.char_indices() {
        match c {
            '(' => depth += 1,
            ')' if depth == 1 => return i + 1,
            ')' => depth -= 1,
            _ => {}
        }
    }
    rest.len()
}
