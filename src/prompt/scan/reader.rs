//! The reader behind [`scan`](super::scan): one pass, one function for each kind of piece.

use super::{Ending, KEYWORDS, Kind, Mode, Scan, Token};
use std::ops::Range;

/// Deeper brackets are read as plain text.
const DEEPEST: usize = 200;

pub(super) struct Reader<'a> {
    text: &'a str,
    at: usize,
    tokens: Vec<Token>,
    ending: Option<Ending>,
    depth: usize,
}

/// The statement that is being read.
struct Statement {
    words: Vec<Range<usize>>,
    mode: Mode,
    word: Option<usize>,
    operand: Option<usize>,
}

impl Statement {
    fn new() -> Statement {
        Statement { words: Vec::new(), mode: Mode::Start, word: None, operand: None }
    }

    fn end_word(&mut self, at: usize) {
        if let Some(start) = self.word.take() {
            self.words.push(start..at);
        }
        self.operand = None;
    }
}

impl<'a> Reader<'a> {
    pub(super) fn new(text: &'a str) -> Reader<'a> {
        Reader { text, at: 0, tokens: Vec::new(), ending: None, depth: 0 }
    }

    pub(super) fn read(mut self) -> Scan {
        while self.at < self.text.len() {
            self.code(None);
            // A closing bracket that nothing opened.
            if self.at < self.text.len() {
                self.single(Kind::Other);
            }
        }
        let end = self.text.len();
        let ending =
            self.ending.unwrap_or(Ending { words: vec![], mode: Mode::Start, word: end, operand: end, quote: None, comment: false });
        Scan { tokens: self.tokens, ending }
    }

    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn push(&mut self, kind: Kind, start: usize) {
        if self.at > start {
            self.tokens.push(Token { kind, range: start..self.at });
        }
    }

    fn single(&mut self, kind: Kind) {
        let start = self.at;
        self.at += self.peek().map_or(0, char::len_utf8);
        self.push(kind, start);
    }

    /// Reads while the test holds.
    fn run(&mut self, test: impl Fn(char) -> bool) {
        self.at += self.rest().find(|c| !test(c)).unwrap_or(self.rest().len());
    }

    /// Notes how the text ends, once: the innermost piece knows best.
    fn finish(&mut self, statement: &Statement, quote: Option<char>, comment: bool) {
        if self.ending.is_none() && self.at >= self.text.len() {
            let end = self.text.len();
            let word = statement.word.unwrap_or(end);
            let operand = statement.operand.unwrap_or(word);
            self.ending = Some(Ending { words: statement.words.clone(), mode: statement.mode, word, operand, quote, comment });
        }
    }

    /// Reads statements up to the closing bracket, which is left, or the end.
    fn code(&mut self, closer: Option<char>) {
        let mut statement = Statement::new();
        self.depth += 1;
        while let Some(c) = self.peek() {
            if Some(c) == closer || (closer.is_none() && matches!(c, ')' | '}')) {
                break;
            }
            self.piece(&mut statement, c);
        }
        self.finish(&statement, None, false);
        self.depth -= 1;
    }

    fn piece(&mut self, statement: &mut Statement, c: char) {
        match c {
            '\n' | ';' => self.new_statement(statement),
            _ if c.is_whitespace() => {
                statement.end_word(self.at);
                self.at += c.len_utf8();
            }
            '|' | '&' if statement.mode != Mode::Start || c == '|' => self.new_statement(statement),
            '&' => self.single(Kind::Operator),
            '#' if statement.word.is_none() => self.comment(statement, |rest| rest.find('\n')),
            '<' if self.rest().starts_with("<#") => self.comment(statement, |rest| rest.find("#>").map(|end| end + 2)),
            '`' => {
                statement.word.get_or_insert(self.at);
                let start = self.at;
                self.at += 1;
                self.at += self.peek().map_or(0, char::len_utf8);
                self.push(Kind::Other, start);
            }
            _ => self.operand(statement, c),
        }
    }

    fn new_statement(&mut self, statement: &mut Statement) {
        self.single(Kind::Other);
        *statement = Statement::new();
    }

    fn comment(&mut self, statement: &Statement, end: impl Fn(&str) -> Option<usize>) {
        let start = self.at;
        let found = end(self.rest());
        self.at += found.unwrap_or(self.rest().len());
        self.push(Kind::Comment, start);
        if found.is_none() {
            self.finish(statement, None, true);
        }
    }

    /// A piece of a word or expression.
    fn operand(&mut self, statement: &mut Statement, c: char) {
        let fresh = statement.word.is_none();
        statement.word.get_or_insert(self.at);
        let rest = self.rest();
        let opens_here = |quote| rest[1..].starts_with(quote) && rest[2..].trim_start_matches([' ', '\t', '\r']).starts_with('\n');
        match c {
            '\'' | '\u{2018}' | '\u{2019}' => self.begin(statement, |r, s| r.verbatim(s, c)),
            '"' | '\u{201c}' | '\u{201d}' => self.begin(statement, |r, s| r.expandable(s, 1, "\"")),
            '@' if rest.len() > 1 && opens_here('\'') => self.begin(statement, |r, s| r.here_verbatim(s)),
            '@' if rest.len() > 1 && opens_here('"') => self.begin(statement, |r, s| r.expandable(s, 2, "\n\"@")),
            '@' if rest[1..].starts_with(['(', '{']) => self.begin(statement, |r, _| r.bracket(1)),
            '$' if rest[1..].starts_with('(') => self.begin(statement, |r, _| r.bracket(1)),
            '$' | '@' => self.begin(statement, |r, _| r.variable()),
            '(' | '{' => self.begin(statement, |r, _| r.bracket(0)),
            ')' | '}' => self.single(Kind::Other),
            _ if statement.mode == Mode::Command => self.argument(statement, c, fresh),
            '[' if statement.operand.is_none() => self.begin(statement, |r, _| r.type_literal()),
            '[' => self.bracket(0),
            '.' | ':' if statement.operand.is_some() && self.member() => {}
            '.' if statement.mode == Mode::Start && rest[1..].starts_with(['/', '\\', '.']) => self.command(statement),
            _ if statement.mode == Mode::Start && !c.is_ascii_digit() && !"+-!,.=<>".contains(c) => self.command(statement),
            '0'..='9' => self.begin(statement, |r, _| r.number()),
            '.' if statement.mode == Mode::Start => {
                self.single(Kind::Operator);
                statement.word = None;
            }
            _ => self.operator(statement, c),
        }
    }

    /// Reads what begins an operand, and makes the statement an expression if it is the first thing in it.
    fn begin(&mut self, statement: &mut Statement, read: impl FnOnce(&mut Self, &mut Statement)) {
        if statement.mode == Mode::Start {
            statement.mode = Mode::Expression;
        }
        statement.operand.get_or_insert(self.at);
        read(self, statement);
    }

    fn command(&mut self, statement: &mut Statement) {
        let start = self.at;
        self.run(|c| !c.is_whitespace() && !";|&(){}'\"`,$".contains(c));
        if self.at == start {
            return self.single(Kind::Other);
        }
        let name = self.text[start..self.at].to_lowercase();
        if KEYWORDS.contains(&name.as_str()) {
            self.push(Kind::Keyword, start);
            *statement = Statement::new();
            // What a function is called is no command.
            if matches!(name.as_str(), "function" | "filter" | "class" | "enum" | "using") {
                statement.mode = Mode::Command;
            }
        } else {
            self.push(Kind::Command, start);
            statement.mode = Mode::Command;
        }
    }

    fn argument(&mut self, statement: &mut Statement, c: char, fresh: bool) {
        let start = self.at;
        self.at += c.len_utf8();
        self.run(|c| !c.is_whitespace() && !";|&(){}'\"`,$".contains(c));
        let word = &self.text[start..self.at];
        let is_dash = matches!(c, '-' | '\u{2013}' | '\u{2014}' | '\u{2015}');
        let kind = match c {
            _ if fresh && is_dash && word.chars().nth(1).is_none_or(|c| c.is_alphabetic() || c == '?') => Kind::Parameter,
            '0'..='9' if fresh && is_number(word) => Kind::Number,
            _ => Kind::Other,
        };
        // `-Name:value` and `a,b`: a new word begins after the mark.
        if kind == Kind::Parameter {
            if let Some(colon) = word.find(':') {
                self.at = start + colon + 1;
                statement.word = None;
                statement.words.push(start..self.at);
            }
        }
        self.push(kind, start);
    }

    fn number(&mut self) {
        let start = self.at;
        self.run(|c| c.is_ascii_alphanumeric());
        if self.rest().starts_with('.') && self.rest()[1..].starts_with(|c: char| c.is_ascii_digit()) {
            self.at += 1;
            self.run(|c| c.is_ascii_alphanumeric());
        }
        self.push(Kind::Number, start);
    }

    fn operator(&mut self, statement: &mut Statement, c: char) {
        let start = self.at;
        self.at += c.len_utf8();
        if c.is_alphabetic() {
            return self.bare_word(statement, start);
        }
        if c == '-' {
            self.run(char::is_alphabetic);
        }
        self.push(Kind::Operator, start);
        let assigns = c == '=' && !self.text[..start].ends_with(['!', '<', '>']);
        statement.operand = None;
        if assigns {
            *statement = Statement::new();
        } else if statement.mode == Mode::Start {
            statement.mode = Mode::Expression;
        }
    }

    /// `else` after a block, or a word that does not belong into an expression.
    fn bare_word(&mut self, statement: &mut Statement, start: usize) {
        self.run(|c| c.is_alphanumeric() || c == '_');
        if KEYWORDS.contains(&self.text[start..self.at].to_lowercase().as_str()) {
            self.push(Kind::Keyword, start);
            *statement = Statement::new();
        } else {
            self.push(Kind::Other, start);
        }
    }

    /// `.Name` or `::Name` after an operand.
    fn member(&mut self) -> bool {
        let mark = if self.rest().starts_with("::") { 2 } else { 1 };
        let after = &self.rest()[mark..];
        let is_member = after.is_empty() || after.starts_with(|c: char| c.is_alphabetic() || c == '_' || "('\"$".contains(c));
        if (mark == 1 && self.rest().starts_with(':')) || !is_member {
            return false;
        }
        let start = self.at;
        self.at += mark;
        self.push(Kind::Other, start);
        let start = self.at;
        self.run(|c| c.is_alphanumeric() || c == '_');
        self.push(Kind::Member, start);
        true
    }

    fn variable(&mut self) {
        let start = self.at;
        self.at += 1;
        if self.text[start..].starts_with("${") {
            self.run(|c| c != '}');
            self.at += self.peek().map_or(0, char::len_utf8);
        } else if self.rest().starts_with(['$', '?', '^']) {
            self.at += 1;
        } else {
            self.run(|c| c.is_alphanumeric() || c == '_');
            if self.rest().starts_with(':') && !self.rest().starts_with("::") {
                self.at += 1;
                self.run(|c| c.is_alphanumeric() || c == '_');
            }
        }
        self.push(Kind::Variable, start);
    }

    fn type_literal(&mut self) {
        let start = self.at;
        let mut open = 0;
        for (at, c) in self.rest().char_indices() {
            match c {
                '[' => open += 1,
                ']' => open -= 1,
                _ if c.is_alphanumeric() || "_.+,` ".contains(c) => {}
                _ => break,
            }
            self.at = start + at + c.len_utf8();
            if open == 0 {
                break;
            }
        }
        self.push(Kind::Type, start);
    }

    /// A bracket and what is in it; `lead` bytes stand before the bracket (`$(`, `@{`).
    fn bracket(&mut self, lead: usize) {
        let start = self.at;
        self.at += lead;
        let closer = match self.peek() {
            Some('(') => ')',
            Some('{') => '}',
            _ => ']',
        };
        self.at += 1;
        self.push(Kind::Other, start);
        if self.depth >= DEEPEST {
            return;
        }
        self.code(Some(closer));
        if self.peek() == Some(closer) {
            self.single(Kind::Other);
        }
    }

    fn verbatim(&mut self, statement: &Statement, _: char) {
        let start = self.at;
        self.at += self.peek().map_or(0, char::len_utf8);
        while let Some(end) = self.rest().find(['\'', '\u{2018}', '\u{2019}']) {
            self.at += end;
            self.at += self.peek().map_or(0, char::len_utf8);
            if !self.rest().starts_with('\'') {
                return self.push(Kind::Text, start);
            }
            self.at += 1;
        }
        self.at = self.text.len();
        self.push(Kind::Text, start);
        self.finish(statement, Some('\''), false);
    }

    fn here_verbatim(&mut self, statement: &Statement) {
        let start = self.at;
        match self.rest().find("\n'@") {
            Some(end) => self.at += end + 3,
            None => self.at = self.text.len(),
        }
        self.push(Kind::Text, start);
        self.finish(statement, Some('\''), false);
    }

    /// `"a $b $(c)"`, or a here-string: `lead` bytes open it, `closer` ends it.
    fn expandable(&mut self, statement: &Statement, lead: usize, closer: &str) {
        let mut start = self.at;
        self.at += if lead == 1 { self.peek().map_or(0, char::len_utf8) } else { lead };
        while let Some(c) = self.peek() {
            let after = &self.rest()[c.len_utf8()..];
            if self.rest().starts_with(closer) || (lead == 1 && matches!(c, '\u{201c}' | '\u{201d}')) {
                self.at += if lead == 1 { c.len_utf8() } else { closer.len() };
                if lead != 1 || !self.rest().starts_with('"') {
                    return self.push(Kind::Text, start);
                }
                self.at += 1;
            } else if c == '`' {
                self.at += 1 + after.chars().next().map_or(0, char::len_utf8);
            } else if c == '$' && after.starts_with(|c: char| c.is_alphanumeric() || "_({:?^$".contains(c)) {
                self.push(Kind::Text, start);
                if after.starts_with('(') {
                    self.bracket(1)
                } else {
                    self.variable()
                }
                start = self.at;
            } else {
                self.at += c.len_utf8();
            }
        }
        self.push(Kind::Text, start);
        self.finish(statement, Some('"'), false);
    }
}

/// Whether a word of a command line is a number.
fn is_number(word: &str) -> bool {
    let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    !digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit() || c == '.') || word.starts_with("0x")
}
