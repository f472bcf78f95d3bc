//! Groups, inline options and quantifiers of a .NET pattern.

use super::super::Options;
use super::super::problem::ProblemKind;
use super::{Opened, Piece, Target, Translator};

impl Translator<'_> {
    /// Reads a group after its parenthesis.
    pub(super) fn group(&mut self, depth: usize) -> Result<bool, ProblemKind> {
        if !self.reader.take_if('?') {
            if self.reader.options.explicit_capture {
                self.push("(?:");
            } else {
                self.opened.push(Opened { target: None });
                self.push("(");
            }
            return self.close_group(depth);
        }
        let Some(c) = self.reader.next() else { return Err(ProblemKind::UnrecognizedGrouping) };
        match c {
            ':' => self.push("(?:"),
            '=' => self.push("(?="),
            '!' => self.push("(?!"),
            '>' => self.push("(?>"),
            '<' if self.reader.peek() == Some('=') => {
                self.reader.skip();
                self.push("(?<=");
            }
            '<' if self.reader.peek() == Some('!') => {
                self.reader.skip();
                self.push("(?<!");
            }
            '<' | '\'' => self.named_group(if c == '<' { '>' } else { '\'' })?,
            '(' => return self.conditional(depth),
            _ => {
                self.reader.at -= 1;
                return self.flags(depth);
            }
        }
        self.close_group(depth)
    }

    fn close_group(&mut self, depth: usize) -> Result<bool, ProblemKind> {
        self.alternatives(depth + 1)?;
        if self.reader.next().is_none() {
            return Err(ProblemKind::MissingParenthesis);
        }
        self.push(")");
        Ok(true)
    }

    fn named_group(&mut self, close: char) -> Result<(), ProblemKind> {
        let mut name = String::new();
        loop {
            match self.reader.next() {
                Some(c) if c == close => break,
                Some(c) if c.is_alphanumeric() || c == '_' => name.push(c),
                Some('-') => return Err(ProblemKind::Balancing),
                Some(_) => return Err(ProblemKind::GroupName),
                None => return Err(ProblemKind::UnrecognizedGrouping),
            }
        }
        if name.is_empty() {
            return Err(ProblemKind::GroupName);
        }
        let target = if name.starts_with(|c: char| c.is_ascii_digit()) {
            Target::Number(name.parse().map_err(|_| ProblemKind::GroupName)?)
        } else {
            Target::Name(name)
        };
        self.opened.push(Opened { target: Some(target) });
        self.push("(");
        Ok(())
    }

    /// `(?(1)yes|no)`, `(?(name)yes|no)`, `(?(expression)yes|no)`, after the second parenthesis.
    fn conditional(&mut self, depth: usize) -> Result<bool, ProblemKind> {
        let start = self.reader.at;
        let mut name = String::new();
        while let Some(c) = self.reader.peek().filter(|c| c.is_alphanumeric() || *c == '_') {
            name.push(c);
            self.reader.skip();
        }
        let text: String = self.reader.chars.iter().collect();
        let known = name.parse::<i32>().is_ok() || text.contains(&format!("(?<{name}>")) || text.contains(&format!("(?'{name}'"));
        if self.reader.peek() == Some(')') && !name.is_empty() && known {
            self.reader.skip();
            let target = name.parse().map_or(Target::Name(name), Target::Number);
            self.pieces.push(Piece::Condition(target));
            return self.close_group(depth);
        }
        // An expression as the condition: yes where it holds ahead, no where it does not.
        self.reader.at = start;
        let look = match (self.reader.peek(), self.reader.peek_at(1)) {
            (Some('?'), Some('=' | '!' | '<')) => String::new(),
            _ => "?=".to_owned(),
        };
        self.push(&format!("(?({look}"));
        if look.is_empty() {
            while let Some(c) = self.reader.peek().filter(|c| matches!(c, '?' | '=' | '!' | '<')) {
                self.push(&c.to_string());
                self.reader.skip();
            }
        }
        self.close_group(depth)?;
        self.close_group(depth)
    }

    /// `(?i)`, `(?m-s:...)`
    fn flags(&mut self, depth: usize) -> Result<bool, ProblemKind> {
        let mut options = self.reader.options;
        let mut on = true;
        loop {
            let Some(c) = self.reader.next() else { return Err(ProblemKind::UnrecognizedGrouping) };
            match c {
                '-' => on = false,
                '+' => on = true,
                'i' => options.ignore_case = on,
                'm' => options.multiline = on,
                's' => options.singleline = on,
                'n' => options.explicit_capture = on,
                'x' => options.ignore_whitespace = on,
                ')' => {
                    // Holds to the end of the group around, which restores the options.
                    self.push(&flag_text(options, ")"));
                    self.reader.options = options;
                    return Ok(false);
                }
                ':' => {
                    let outer = self.reader.options;
                    self.push(&flag_text(options, ":"));
                    self.reader.options = options;
                    let result = self.close_group(depth);
                    self.reader.options = outer;
                    return result;
                }
                _ => return Err(ProblemKind::UnrecognizedGrouping),
            }
        }
    }

    /// The length of `{n,m}` here, when it is a quantifier.
    pub(super) fn bounds(&self) -> Option<usize> {
        let mut i = self.reader.at + 1;
        let chars = self.reader.chars;
        let start = i;
        while chars.get(i).is_some_and(char::is_ascii_digit) {
            i += 1;
        }
        if i == start {
            return None;
        }
        if chars.get(i) == Some(&',') {
            i += 1;
            while chars.get(i).is_some_and(char::is_ascii_digit) {
                i += 1;
            }
        }
        (chars.get(i) == Some(&'}')).then(|| i + 1 - self.reader.at)
    }

    pub(super) fn quantifier(&mut self) -> Result<(), ProblemKind> {
        self.skip_ignored()?;
        let text: String = match self.reader.peek() {
            Some(c @ ('*' | '+' | '?')) => {
                self.reader.skip();
                c.to_string()
            }
            Some('{') => match self.bounds() {
                Some(length) => {
                    let text: String = self.reader.chars[self.reader.at..self.reader.at + length].iter().collect();
                    self.reader.at += length;
                    check_bounds(&text)?;
                    text
                }
                None => return Ok(()),
            },
            _ => return Ok(()),
        };
        self.push(&text);
        self.skip_ignored()?;
        if self.reader.take_if('?') {
            self.push("?");
        }
        self.skip_ignored()?;
        match self.reader.peek() {
            Some(c @ ('*' | '+' | '?')) => {
                self.reader.skip();
                Err(ProblemKind::NestedQuantifier(c.to_string()))
            }
            Some('{') if self.bounds().is_some() => {
                let length = self.bounds().unwrap_or(1);
                let text: String = self.reader.chars[self.reader.at..self.reader.at + length].iter().collect();
                self.reader.at += length;
                Err(ProblemKind::NestedQuantifier(text))
            }
            _ => Ok(()),
        }
    }
}

fn check_bounds(text: &str) -> Result<(), ProblemKind> {
    let inner = text.trim_matches(['{', '}']);
    match inner.split_once(',') {
        Some((a, b)) if !b.is_empty() && a.parse::<u64>().unwrap_or(0) > b.parse::<u64>().unwrap_or(u64::MAX) => {
            Err(ProblemKind::ReverseQuantifier)
        }
        _ => Ok(()),
    }
}

fn flag_text(options: Options, end: &str) -> String {
    let (mut on, mut off) = (String::new(), String::new());
    for (set, letter) in [(options.ignore_case, 'i'), (options.singleline, 's')] {
        if set { on.push(letter) } else { off.push(letter) }
    }
    if off.is_empty() { format!("(?{on}{end}") } else { format!("(?{on}-{off}{end}") }
}
