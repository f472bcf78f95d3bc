//! .NET's regular expressions over fancy-regex: patterns are translated construct by construct, what cannot be is refused.

mod class;
mod objects;
mod problem;
mod replacement;
mod search;
mod translate;

pub use objects::{Collection, GroupObject, MatchObject, RegexObject, match_value, matches_value};
pub use problem::{Problem, ProblemKind};
pub use replacement::Replacement;

use crate::value::{Str, Value};
use rustc_hash::FxHashMap;
use search::Engine;
use std::cell::{OnceCell, RefCell};
use std::rc::Rc;
use translate::Translated;

/// `RegexOptions`
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Options {
    /// `IgnoreCase`
    pub ignore_case: bool,
    /// `Multiline`: `^` and `$` at lines
    pub multiline: bool,
    /// `Singleline`: `.` takes line feeds
    pub singleline: bool,
    /// `ExplicitCapture`: only named groups capture
    pub explicit_capture: bool,
    /// `IgnorePatternWhitespace`
    pub ignore_whitespace: bool,
    /// `RightToLeft`
    pub right_to_left: bool,
    /// `ECMAScript`: `\d`, `\w` are ASCII
    pub ecma_script: bool,
    /// The bits that change nothing here (`Compiled`, `CultureInvariant`, ...), kept to be shown
    pub others: u16,
}

impl Options {
    /// Options of the number of a `RegexOptions`.
    pub fn of_bits(bits: i64) -> Options {
        Options {
            ignore_case: bits & 1 != 0,
            multiline: bits & 2 != 0,
            explicit_capture: bits & 4 != 0,
            singleline: bits & 16 != 0,
            ignore_whitespace: bits & 32 != 0,
            right_to_left: bits & 64 != 0,
            ecma_script: bits & 256 != 0,
            others: (bits & (8 | 512 | 1024)) as u16,
        }
    }

    /// The number of a `RegexOptions`.
    pub fn bits(self) -> i64 {
        i64::from(self.ignore_case)
            | i64::from(self.multiline) << 1
            | i64::from(self.explicit_capture) << 2
            | i64::from(self.singleline) << 4
            | i64::from(self.ignore_whitespace) << 5
            | i64::from(self.right_to_left) << 6
            | i64::from(self.ecma_script) << 8
            | i64::from(self.others)
    }
}

/// A group of a pattern, in .NET's order: numbered ones first.
#[derive(Clone, Debug)]
pub struct Group {
    /// Its number.
    pub number: i32,
    /// Its name where it has one.
    pub name: Option<String>,
    /// The groups of the translated pattern that it stands for.
    inner: Vec<usize>,
}

/// A compiled pattern.
pub struct Regex {
    /// The pattern as given.
    pub pattern: Str,
    /// Its options.
    pub options: Options,
    groups: Vec<Group>,
    translated: Translated,
    /// For texts that do not end with a line feed: `$` is then just the end
    plain: OnceCell<Option<Engine>>,
    /// For texts that do
    lines: OnceCell<Option<Engine>>,
    /// The keys of the groups in `$Matches`
    keys: Vec<Value>,
    /// Whether each group is the one of its place in the translated pattern.
    in_order: bool,
}

/// A match: the byte ranges of its groups, in .NET's order.
#[derive(Clone, Debug)]
pub struct Found {
    /// Ranges; none for groups that took no part.
    pub groups: Vec<Option<(usize, usize)>>,
}

impl Found {
    /// The range of the whole match.
    pub fn span(&self) -> (usize, usize) {
        self.groups.first().copied().flatten().unwrap_or((0, 0))
    }
}

/// A pattern from the cache of recent ones. A literal's text is the same object each time, and found without being read.
pub fn cached(pattern: &Str, options: Options) -> Result<Rc<Regex>, Problem> {
    type Near = [Option<(Str, Options, Rc<Regex>)>; 16];
    thread_local! {
        static NEAR: RefCell<Near> = RefCell::default();
    }
    let place = (pattern.address() >> 4) & 15;
    let near = NEAR.with_borrow(|near| match &near[place] {
        Some((text, own, regex)) if text.address() == pattern.address() && *own == options => Some(regex.clone()),
        _ => None,
    });
    if let Some(regex) = near {
        return Ok(regex);
    }
    let regex = recent(pattern, options)?;
    NEAR.with_borrow_mut(|near| near[place] = Some((pattern.clone(), options, regex.clone())));
    Ok(regex)
}

fn recent(pattern: &Str, options: Options) -> Result<Rc<Regex>, Problem> {
    type Cache = FxHashMap<(String, Options), (u64, Rc<Regex>)>;
    thread_local! {
        static CACHE: RefCell<(Cache, u64)> = RefCell::default();
    }
    const LIMIT: usize = 256;
    CACHE.with_borrow_mut(|(cache, clock)| {
        *clock += 1;
        let key = (pattern.to_string(), options);
        if let Some((used, regex)) = cache.get_mut(&key) {
            *used = *clock;
            return Ok(regex.clone());
        }
        let regex = Rc::new(Regex::new(pattern, options)?);
        if cache.len() >= LIMIT {
            let middle = *clock - LIMIT as u64 / 2;
            cache.retain(|_, (used, _)| *used >= middle);
        }
        cache.insert(key, (*clock, regex.clone()));
        Ok(regex)
    })
}

/// `[regex]::Escape`
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{c}' => out.push_str("\\f"),
            '\\' | '*' | '+' | '?' | '|' | '{' | '[' | '(' | ')' | '^' | '$' | '.' | '#' | ' ' => {
                out.push('\\');
                out.push(c);
            }
            _ => out.push(c),
        }
    }
    out
}

/// `[regex]::Unescape`
pub fn unescape(text: &str) -> Result<String, Problem> {
    translate::unescape(text)
}

impl Regex {
    /// Compiles a pattern.
    pub fn new(pattern: &Str, options: Options) -> Result<Regex, Problem> {
        let translated = translate::translate(pattern, options)?;
        let groups = translated.groups.clone();
        let in_order = groups.iter().enumerate().all(|(i, g)| g.inner == [i]);
        let key = |group: &Group| group.name.as_ref().map_or(Value::Int(group.number), |name| Value::text(name.as_str()));
        let keys = groups.iter().map(key).collect();
        let (plain, lines) = (OnceCell::new(), OnceCell::new());
        let regex = Regex { pattern: pattern.clone(), options, groups, translated, plain, lines, keys, in_order };
        if regex.inner(false).is_none() {
            return Err(Problem { kind: ProblemKind::Unsupported, offset: pattern.chars().count() });
        }
        Ok(regex)
    }

    /// The groups in .NET's order, the whole match first.
    pub fn groups(&self) -> &[Group] {
        &self.groups
    }

    /// The position of a group by name or number.
    pub fn group_position(&self, name: &str) -> Option<usize> {
        self.groups.iter().position(|g| match &g.name {
            Some(own) => own == name,
            None => name.parse() == Ok(g.number),
        })
    }

    /// The keys of the groups in `$Matches`, in the order of `groups`.
    pub fn keys(&self) -> &[Value] {
        &self.keys
    }

    fn inner(&self, lines: bool) -> Option<&Engine> {
        let lines = lines && self.translated.has_end;
        let cell = if lines { &self.lines } else { &self.plain };
        cell.get_or_init(|| Engine::new(&self.translated.text(lines))).as_ref()
    }

    /// Whether a text matches anywhere.
    pub fn is_match(&self, text: &str) -> bool {
        self.inner(text.ends_with('\n')).is_some_and(|r| r.is_match(text))
    }

    /// The first match at or after a byte offset.
    pub fn find(&self, text: &str, from: usize) -> Option<Found> {
        if self.options.right_to_left {
            return self.find_all(text, from).into_iter().next();
        }
        self.find_forward(text, from)
    }

    fn find_forward(&self, text: &str, from: usize) -> Option<Found> {
        let ranges = self.inner(text.ends_with('\n'))?.groups(text, from)?;
        if self.in_order && ranges.len() == self.groups.len() {
            return Some(Found { groups: ranges });
        }
        let range = |i: usize| ranges.get(i).copied().flatten();
        let groups = self.groups.iter().map(|g| g.inner.iter().filter_map(|&i| range(i)).max_by_key(|r| r.1)).collect();
        Some(Found { groups })
    }

    /// The byte ranges of all matches in the order of the text.
    pub fn spans(&self, text: &str, from: usize) -> Vec<(usize, usize)> {
        let mut out = Vec::new();
        let Some(engine) = self.inner(text.ends_with('\n')) else { return out };
        let mut at = from;
        while let Some((start, end)) = engine.span(text, at) {
            out.push((start, end));
            at = end;
            if start == end {
                match text[end..].chars().next() {
                    Some(c) => at += c.len_utf8(),
                    None => break,
                }
            }
        }
        out
    }

    /// All matches from a byte offset on, in order (from the end for `RightToLeft`).
    pub fn find_all(&self, text: &str, from: usize) -> Vec<Found> {
        let mut out = Vec::new();
        let mut at = from;
        while let Some(found) = self.find_forward(text, at) {
            let (start, end) = found.span();
            at = end;
            if start == end {
                match text[end..].chars().next() {
                    Some(c) => at += c.len_utf8(),
                    None => {
                        out.push(found);
                        break;
                    }
                }
            }
            out.push(found);
        }
        if self.options.right_to_left {
            out.reverse();
        }
        out
    }

    /// Replaces up to a number of matches, from a byte offset on.
    pub fn replace(&self, text: &Str, replacement: &Replacement, limit: usize, from: usize) -> Str {
        if let (Some(plain), false) = (replacement.plain(), self.options.right_to_left) {
            return self.replace_plainly(text, plain, limit, from);
        }
        let mut found = self.find_all(text, from);
        found.truncate(limit);
        if found.is_empty() {
            return text.clone();
        }
        found.sort_by_key(Found::span);
        let mut out = String::with_capacity(text.as_str().len());
        let mut copied = 0;
        for one in &found {
            let (start, end) = one.span();
            out.push_str(&text[copied..start]);
            replacement.expand(text, one, &mut out);
            copied = end;
        }
        out.push_str(&text[copied..]);
        Str::from(out)
    }

    /// Replaces up to a number of matches by a text as it stands.
    pub fn replace_plainly(&self, text: &Str, plain: &str, limit: usize, from: usize) -> Str {
        let mut spans = self.spans(text, from);
        spans.truncate(limit);
        if spans.is_empty() {
            return text.clone();
        }
        let mut out = String::with_capacity(text.as_str().len());
        let mut copied = 0;
        for (start, end) in spans {
            out.push_str(&text[copied..start]);
            out.push_str(plain);
            copied = end;
        }
        out.push_str(&text[copied..]);
        Str::from(out)
    }
}
