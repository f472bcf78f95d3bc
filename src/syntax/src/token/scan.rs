//! The scanner: its state, and what each character begins.

use super::{Token, TokenKind};
use crate::Span;

/// What may stand at the present place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    /// A statement begins.
    Start,
    /// A command goes on.
    Command,
    /// An operand must come.
    Operand,
    /// An operand has been read.
    Value,
    /// A key of a hashtable.
    Key,
}

/// What is open: a bracket, or the whole text.
#[derive(Clone, Debug)]
pub(crate) struct Frame {
    /// The bracket that opened it; a space for the text itself.
    pub(crate) open: char,
    pub(crate) mode: Mode,
    /// Where the command of the present pipeline stage stands.
    pub(crate) command: Option<Span>,
    /// Its parameters so far.
    pub(crate) parameters: Vec<Span>,
    /// The parameter that waits for its value.
    pub(crate) waiting: Option<Span>,
    /// How many arguments stood without a parameter name.
    pub(crate) positional: usize,
    /// Where the value that ends here begins: the target of a member.
    pub(crate) value: Option<u32>,
    /// What the next word names, after `function`, `class`, `using`.
    pub(crate) names: Option<TokenKind>,
}

impl Frame {
    fn new(open: char, mode: Mode) -> Frame {
        Frame { open, mode, command: None, parameters: vec![], waiting: None, positional: 0, value: None, names: None }
    }

    /// Forgets the command: a new stage or statement begins.
    pub(crate) fn restart(&mut self, mode: Mode) {
        *self = Frame::new(self.open, mode);
    }
}

/// Reads a text into tokens.
pub(crate) struct Scanner<'s> {
    pub(crate) text: &'s str,
    pub(crate) at: usize,
    pub(crate) tokens: Vec<Token>,
    pub(crate) frames: Vec<Frame>,
    /// Whether the text ends inside a string or comment.
    pub(crate) open_text: bool,
}

impl<'s> Scanner<'s> {
    pub(crate) fn new(text: &'s str) -> Self {
        Scanner { text, at: 0, tokens: vec![], frames: vec![Frame::new(' ', Mode::Start)], open_text: false }
    }

    pub(crate) fn run(&mut self) {
        while self.at < self.text.len() {
            self.step();
        }
    }

    /// The innermost frame.
    pub(crate) fn frame(&mut self) -> &mut Frame {
        if self.frames.is_empty() {
            self.frames.push(Frame::new(' ', Mode::Start));
        }
        let last = self.frames.len() - 1;
        &mut self.frames[last]
    }

    pub(super) fn rest(&self) -> &'s str {
        &self.text[self.at..]
    }

    /// Adds a token that ends here.
    pub(super) fn push(&mut self, start: usize, kind: TokenKind) {
        if self.at > start {
            self.tokens.push(Token { span: Span::new(start, self.at), kind });
        }
    }

    /// Moves on by so many bytes and adds the token.
    pub(super) fn token(&mut self, length: usize, kind: TokenKind) {
        let start = self.at;
        self.at += length;
        self.push(start, kind);
    }

    fn step(&mut self) {
        let rest = self.rest();
        let Some(c) = rest.chars().next() else { return };
        match c {
            '\n' | '\r' => self.line_end(),
            _ if c.is_whitespace() => self.at += c.len_utf8(),
            '`' if rest[1..].starts_with(['\n', '\r', ' ']) => self.at += 2,
            '#' => {
                let length = rest.find(['\n', '\r']).unwrap_or(rest.len());
                self.token(length, TokenKind::Comment);
            }
            '<' if rest.starts_with("<#") => {
                let length = rest.find("#>").map(|i| i + 2);
                self.open_text = length.is_none();
                self.token(length.unwrap_or(rest.len()), TokenKind::Comment);
            }
            '(' | '{' | '[' => self.open(c),
            ')' | '}' | ']' => self.close(c),
            ';' => {
                self.token(1, TokenKind::Punctuation);
                self.new_statement();
            }
            '|' | '&' => self.pipe(rest, c),
            _ => self.word(rest, c),
        }
    }

    fn line_end(&mut self) {
        self.at += 1;
        let goes_on = self.tokens.last().is_some_and(|t| {
            t.kind == TokenKind::Operator && !matches!(&self.text[t.span.start as usize..t.span.end as usize], "++" | "--")
        });
        if !goes_on && !matches!(self.frame().open, '[') {
            self.new_statement();
        }
    }

    fn new_statement(&mut self) {
        let frame = self.frame();
        let mode = if frame.open == '@' { Mode::Key } else { Mode::Start };
        frame.restart(mode);
    }

    fn open(&mut self, c: char) {
        let start = self.at;
        let after_value = self.adjacent_value();
        let frame = self.frame();
        if frame.value.is_none() || !after_value {
            frame.value = Some(start as u32);
        }
        match c {
            '[' if !after_value && frame.mode == Mode::Command => self.bare(self.rest()),
            '[' if !after_value => self.type_literal(),
            _ => {
                self.token(1, TokenKind::Punctuation);
                let mode = if c == '[' || (c == '(' && after_value) { Mode::Operand } else { Mode::Start };
                self.frames.push(Frame::new(c, mode));
            }
        }
    }

    /// Opens `@(`, `@{` or `$(`.
    pub(super) fn open_special(&mut self, length: usize, open: char, mode: Mode) {
        let start = self.at as u32;
        self.frame().value = Some(start);
        self.token(length, TokenKind::Punctuation);
        self.frames.push(Frame::new(open, mode));
    }

    /// Whether what stands just before is a value that `[`, `(` or `.` can hang on.
    pub(super) fn adjacent_value(&self) -> bool {
        let adjacent = self.tokens.last().is_some_and(|t| t.span.end as usize == self.at);
        let value = self.tokens.last().is_some_and(|t| match t.kind {
            TokenKind::Variable | TokenKind::String | TokenKind::Member => true,
            TokenKind::Punctuation => self.text[..self.at].ends_with([')', ']', '}']),
            _ => false,
        });
        adjacent && value
    }

    fn close(&mut self, _c: char) {
        self.token(1, TokenKind::Punctuation);
        if self.frames.len() > 1 {
            self.frames.pop();
        }
        let block = self.text[..self.at].ends_with('}');
        let frame = self.frame();
        match frame.mode {
            Mode::Command => frame.argument(),
            Mode::Start if block => {}
            _ => frame.mode = Mode::Value,
        }
    }

    fn pipe(&mut self, rest: &str, c: char) {
        let double = rest.starts_with("&&") || rest.starts_with("||");
        self.token(if double { 2 } else { 1 }, TokenKind::Operator);
        let frame = self.frame();
        let call = c == '&' && !double && frame.mode == Mode::Start;
        if !call {
            frame.restart(Mode::Start);
        }
    }

    /// `[int]`, `[Parameter(`: the name is a type; an attribute's parenthesis opens as usual.
    fn type_literal(&mut self) {
        self.token(1, TokenKind::Punctuation);
        let mut depth = 1;
        while depth > 0 {
            let rest = self.rest();
            let length = rest.find(|c: char| !(c.is_alphanumeric() || "._+`\\".contains(c))).unwrap_or(rest.len());
            if length > 0 {
                self.token(length, TokenKind::Type);
                continue;
            }
            match rest.chars().next() {
                Some('[') => depth += 1,
                Some(']') => depth -= 1,
                Some(',') => {}
                Some(' ') => {
                    self.at += 1;
                    continue;
                }
                Some('(') => {
                    self.frames.push(Frame::new('[', Mode::Operand));
                    self.token(1, TokenKind::Punctuation);
                    self.frames.push(Frame::new('(', Mode::Operand));
                    return;
                }
                _ => break,
            }
            self.token(1, TokenKind::Punctuation);
        }
        let frame = self.frame();
        if frame.mode != Mode::Start {
            frame.mode = Mode::Value;
        }
    }
}

impl Frame {
    /// An argument of the present command has been read.
    pub(crate) fn argument(&mut self) {
        if self.waiting.take().is_none() {
            self.positional += 1;
        }
    }
}
