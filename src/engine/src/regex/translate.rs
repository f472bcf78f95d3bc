//! .NET pattern → fancy-regex pattern, construct by construct.

mod group;

use super::problem::{Problem, ProblemKind};
use super::{Group, Options, class};

/// A piece of the translated pattern.
enum Piece {
    Text(String),
    /// `$` or `\Z` outside multiline: the end, or before a line feed at the end
    End,
    /// `\1`, `\k<name>`, resolved when all groups are known
    Reference(Target),
    /// The head of `(?(1)`
    Condition(Target),
}

#[derive(Clone, Debug, PartialEq)]
enum Target {
    Number(i32),
    Name(String),
}

/// A pattern in fancy-regex's syntax.
pub(super) struct Translated {
    pieces: Vec<Piece>,
    /// .NET's groups.
    pub(super) groups: Vec<Group>,
    /// Whether it has a `$` that looks at a last line feed.
    pub(super) has_end: bool,
}

impl Translated {
    /// The pattern's text, for texts that end with a line feed or that do not.
    pub(super) fn text(&self, lines: bool) -> String {
        let mut out = String::new();
        for piece in &self.pieces {
            match piece {
                Piece::Text(text) => out.push_str(text),
                Piece::End if lines => out.push_str("(?=\\n?\\z)"),
                Piece::End => out.push_str("\\z"),
                Piece::Reference(target) => {
                    let inner = self.find(target).map(|g| g.inner.clone()).unwrap_or_default();
                    let options: Vec<String> = inner.iter().map(|i| format!("\\{i}")).collect();
                    out.push_str(&format!("(?:{})", options.join("|")));
                }
                Piece::Condition(target) => {
                    let inner = self.find(target).and_then(|g| g.inner.first().copied()).unwrap_or(0);
                    out.push_str(&format!("(?({inner})"));
                }
            }
        }
        out
    }

    fn find(&self, target: &Target) -> Option<&Group> {
        self.groups.iter().find(|g| match target {
            Target::Number(n) => g.number == *n,
            Target::Name(name) => g.name.as_deref() == Some(name),
        })
    }
}

/// A capturing group as it stood in the pattern.
struct Opened {
    target: Option<Target>,
}

/// The pattern being read.
pub(super) struct Reader<'a> {
    chars: &'a [char],
    at: usize,
    options: Options,
}

impl Reader<'_> {
    pub(super) fn peek(&self) -> Option<char> {
        self.chars.get(self.at).copied()
    }

    pub(super) fn peek_at(&self, ahead: usize) -> Option<char> {
        self.chars.get(self.at + ahead).copied()
    }

    pub(super) fn next(&mut self) -> Option<char> {
        let c = self.peek()?;
        self.at += 1;
        Some(c)
    }

    pub(super) fn skip(&mut self) {
        self.at += 1;
    }

    pub(super) fn take_if(&mut self, c: char) -> bool {
        let found = self.peek() == Some(c);
        self.at += usize::from(found);
        found
    }

    pub(super) fn options(&self) -> Options {
        self.options
    }

    /// Reads a character escape after its backslash.
    pub(super) fn char_escape(&mut self) -> Result<char, ProblemKind> {
        let c = self.next().ok_or(ProblemKind::BackslashAtEnd)?;
        Ok(match c {
            'a' => '\u{7}',
            'e' => '\u{1b}',
            'f' => '\u{c}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'v' => '\u{b}',
            'x' => self.hex(2)?,
            'u' => self.hex(4)?,
            'c' => match self.next() {
                Some(c) if c.is_ascii() && (64..96).contains(&(c.to_ascii_uppercase() as u32)) => {
                    char::from((c.to_ascii_uppercase() as u8) - 64)
                }
                Some(_) => return Err(ProblemKind::ControlCharacter),
                None => return Err(ProblemKind::MissingControl),
            },
            '0'..='7' => {
                let mut code = c as u32 - 48;
                let mut count = 1;
                while let (Some(d @ '0'..='7'), true) = (self.peek(), count < 3) {
                    code = code * 8 + (d as u32 - 48);
                    self.skip();
                    count += 1;
                }
                char::from_u32(code & 0xFF).unwrap_or('\0')
            }
            c if c.is_alphanumeric() || c == '_' => return Err(ProblemKind::UnrecognizedEscape(c)),
            c => c,
        })
    }

    fn hex(&mut self, count: usize) -> Result<char, ProblemKind> {
        let mut code = 0;
        for _ in 0..count {
            let digit = self.next().and_then(|c| c.to_digit(16)).ok_or(ProblemKind::HexDigits)?;
            code = code * 16 + digit;
        }
        let unit = code as u16;
        Ok(crate::value::Str::from(unit).chars().next().unwrap_or('\u{FFFD}'))
    }
}

struct Translator<'a> {
    reader: Reader<'a>,
    pieces: Vec<Piece>,
    opened: Vec<Opened>,
    has_end: bool,
}

/// Translates a pattern.
pub(super) fn translate(pattern: &str, options: Options) -> Result<Translated, Problem> {
    let chars: Vec<char> = pattern.chars().collect();
    let reader = Reader { chars: &chars, at: 0, options };
    let mut translator = Translator { reader, pieces: Vec::new(), opened: Vec::new(), has_end: false };
    let flags = match (options.ignore_case, options.singleline) {
        (true, true) => "(?is)",
        (true, false) => "(?i)",
        (false, true) => "(?s)",
        (false, false) => "",
    };
    translator.push(flags);
    let end = translator.alternatives(0);
    let problem = |kind, offset| Problem { kind, offset };
    end.map_err(|kind| problem(kind, translator.reader.at))?;
    if translator.reader.peek() == Some(')') {
        return Err(problem(ProblemKind::ExtraParenthesis, translator.reader.at + 1));
    }
    let groups = number_groups(&translator.opened);
    let translated = Translated { pieces: translator.pieces, groups, has_end: translator.has_end };
    for piece in &translated.pieces {
        if let Piece::Reference(target) | Piece::Condition(target) = piece
            && translated.find(target).is_none()
        {
            let kind = match target {
                Target::Number(n) => ProblemKind::UndefinedNumber(n.to_string()),
                Target::Name(name) => ProblemKind::UndefinedName(name.clone()),
            };
            return Err(problem(kind, undefined_offset(&chars, target)));
        }
    }
    Ok(translated)
}

/// Where a reference to an undefined group ends.
fn undefined_offset(chars: &[char], target: &Target) -> usize {
    let text: String = chars.iter().collect();
    let spelled = match target {
        Target::Number(n) => format!("\\{n}"),
        Target::Name(name) => format!("{name}>"),
    };
    text.find(&spelled).map_or(chars.len(), |at| text[..at].chars().count() + spelled.chars().count())
}

/// Unnamed groups are numbered first, named ones after them.
fn number_groups(opened: &[Opened]) -> Vec<Group> {
    let mut groups = vec![Group { number: 0, name: None, inner: vec![0] }];
    let mut next = 1;
    let add =
        |groups: &mut Vec<Group>, number: i32, name: Option<String>, inner: usize| match groups.iter_mut().find(|g| g.number == number) {
            Some(group) => group.inner.push(inner),
            None => groups.push(Group { number, name, inner: vec![inner] }),
        };
    for (i, group) in opened.iter().enumerate() {
        match &group.target {
            None => {
                add(&mut groups, next, None, i + 1);
                next += 1;
            }
            Some(Target::Number(n)) => add(&mut groups, *n, None, i + 1),
            Some(Target::Name(_)) => {}
        }
    }
    for (i, group) in opened.iter().enumerate() {
        if let Some(Target::Name(name)) = &group.target {
            if let Some(known) = groups.iter_mut().find(|g| g.name.as_deref() == Some(name)) {
                known.inner.push(i + 1);
                continue;
            }
            while groups.iter().any(|g| g.number == next) {
                next += 1;
            }
            add(&mut groups, next, Some(name.clone()), i + 1);
        }
    }
    groups.sort_by_key(|g| g.number);
    groups
}

impl Translator<'_> {
    fn push(&mut self, text: &str) {
        match self.pieces.last_mut() {
            Some(Piece::Text(last)) => last.push_str(text),
            _ => self.pieces.push(Piece::Text(text.to_owned())),
        }
    }

    fn push_char(&mut self, c: char) {
        let mut out = String::new();
        if c.is_ascii_control() {
            out = format!("\\x{:02X}", c as u32);
        } else {
            if matches!(c, '\\' | '.' | '+' | '*' | '?' | '(' | ')' | '|' | '[' | ']' | '{' | '}' | '^' | '$' | '#' | '&' | '-' | '~') {
                out.push('\\');
            }
            out.push(c);
        }
        self.push(&out);
    }

    /// Reads to the closing parenthesis (left unread) or the end.
    fn alternatives(&mut self, depth: usize) -> Result<(), ProblemKind> {
        if depth > 200 {
            return Err(ProblemKind::Unsupported);
        }
        let outer = self.reader.options;
        loop {
            self.skip_ignored()?;
            let Some(c) = self.reader.peek() else { break };
            match c {
                ')' => break,
                '|' => {
                    self.reader.skip();
                    self.push("|");
                    continue;
                }
                '*' | '+' | '?' => {
                    self.reader.skip();
                    return Err(ProblemKind::QuantifierFollowingNothing(c));
                }
                '{' if self.bounds().is_some() => {
                    self.reader.skip();
                    return Err(ProblemKind::QuantifierFollowingNothing(c));
                }
                _ => {}
            }
            if self.atom(depth)? {
                self.quantifier()?;
            }
        }
        self.reader.options = outer;
        Ok(())
    }

    /// Skips comments, and blanks where they are ignored.
    fn skip_ignored(&mut self) -> Result<(), ProblemKind> {
        loop {
            let Some(c) = self.reader.peek() else { return Ok(()) };
            if self.reader.options.ignore_whitespace && c.is_whitespace() {
                self.reader.skip();
            } else if self.reader.options.ignore_whitespace && c == '#' {
                while self.reader.next().is_some_and(|c| c != '\n') {}
            } else if c == '(' && self.reader.peek_at(1) == Some('?') && self.reader.peek_at(2) == Some('#') {
                loop {
                    match self.reader.next() {
                        Some(')') => break,
                        Some(_) => {}
                        None => return Err(ProblemKind::UnterminatedComment),
                    }
                }
            } else {
                return Ok(());
            }
        }
    }

    /// Reads one atom; tells whether a quantifier may follow.
    fn atom(&mut self, depth: usize) -> Result<bool, ProblemKind> {
        let Some(c) = self.reader.next() else { return Ok(false) };
        match c {
            '(' => return self.group(depth),
            '[' => {
                let class = class::read(&mut self.reader)?;
                self.push(&class);
            }
            '.' => self.push("."),
            '^' => self.push(if self.reader.options.multiline { "(?m:^)" } else { "\\A" }),
            '$' if self.reader.options.multiline => self.push("(?m:$)"),
            '$' => {
                self.has_end = true;
                self.pieces.push(Piece::End);
            }
            '\\' => self.escape()?,
            c => self.push_char(c),
        }
        Ok(true)
    }

    fn escape(&mut self) -> Result<(), ProblemKind> {
        let Some(c) = self.reader.peek() else { return Err(ProblemKind::BackslashAtEnd) };
        if let Some(class) = class::shorthand(c, self.reader.options.ecma_script) {
            self.reader.skip();
            self.push(class);
            return Ok(());
        }
        match c {
            'b' | 'B' | 'A' | 'z' | 'G' => {
                self.reader.skip();
                self.push(match c {
                    'b' => "\\b",
                    'B' => "\\B",
                    'A' => "\\A",
                    'z' => "\\z",
                    _ => "\\G",
                });
            }
            'Z' => {
                self.reader.skip();
                self.has_end = true;
                self.pieces.push(Piece::End);
            }
            'p' | 'P' => {
                self.reader.skip();
                let class = class::property(&mut self.reader, c == 'P')?;
                self.push(&class);
            }
            'k' => {
                self.reader.skip();
                self.named_reference()?;
            }
            '1'..='9' => self.numbered_reference()?,
            _ => {
                let c = self.reader.char_escape()?;
                self.push_char(c);
            }
        }
        Ok(())
    }

    fn named_reference(&mut self) -> Result<(), ProblemKind> {
        let close = match self.reader.next() {
            Some('<') => '>',
            Some('\'') => '\'',
            _ => return Err(ProblemKind::MalformedReference),
        };
        let mut name = String::new();
        loop {
            match self.reader.next() {
                Some(c) if c == close => break,
                Some(c) if c.is_alphanumeric() || c == '_' => name.push(c),
                _ => return Err(ProblemKind::MalformedReference),
            }
        }
        let target = name.parse().map_or(Target::Name(name), Target::Number);
        self.pieces.push(Piece::Reference(target));
        Ok(())
    }

    /// `\1`; several digits are a group's number when there is such a group, else octal.
    fn numbered_reference(&mut self) -> Result<(), ProblemKind> {
        let start = self.reader.at;
        let mut digits = String::new();
        while let Some(c) = self.reader.peek().filter(char::is_ascii_digit) {
            digits.push(c);
            self.reader.skip();
        }
        let number: i32 = digits.parse().unwrap_or(i32::MAX);
        let groups = self.count_groups();
        if digits.len() == 1 || number <= groups {
            self.pieces.push(Piece::Reference(Target::Number(number)));
            return Ok(());
        }
        self.reader.at = start;
        if self.reader.peek().is_some_and(|c| c > '7') {
            self.reader.skip();
            return Err(ProblemKind::UndefinedNumber(digits));
        }
        let c = self.reader.char_escape()?;
        self.push_char(c);
        Ok(())
    }

    /// About how many groups the whole pattern has.
    fn count_groups(&self) -> i32 {
        let chars = self.reader.chars;
        (0..chars.len())
            .filter(|&i| {
                chars[i] == '('
                    && (i == 0 || chars[i - 1] != '\\')
                    && (chars.get(i + 1) != Some(&'?') || matches!(chars.get(i + 2), Some('<' | '\'')))
            })
            .count() as i32
    }
}

/// `[regex]::Unescape`
pub(super) fn unescape(text: &str) -> Result<String, Problem> {
    let chars: Vec<char> = text.chars().collect();
    let mut reader = Reader { chars: &chars, at: 0, options: Options::default() };
    let mut out = String::new();
    while let Some(c) = reader.next() {
        if c == '\\' {
            let c = reader.char_escape().map_err(|kind| Problem { kind, offset: reader.at })?;
            out.push(c);
        } else {
            out.push(c);
        }
    }
    Ok(out)
}
