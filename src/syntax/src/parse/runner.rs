//! What the parser that pest generates from `grammar/` runs on: the position in the text and the pairs made so far.
//!
//! The grammar, its meaning and the generated code are pest's. Only the state beneath is ours, because pest's own takes
//! a snapshot of its PUSH stack for each sequence and look-ahead and calls a function for each character: three quarters
//! of the time of a parse, for features that this grammar does not use (PUSH, implicit blanks, lists of what was expected).
//! The generated code says `::pest::...`; `lib.rs` gives the crate that name and the few items below.

use std::marker::PhantomData;
use std::ops::Range;

/// How the rules inside a rule behave: `@`, `$` and `!` of the grammar.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Atomicity {
    /// `@`: the rules inside make no pairs.
    Atomic,
    /// `$`: the rules inside make pairs.
    CompoundAtomic,
    /// `!`; no rule of this grammar is one.
    #[allow(dead_code)]
    NonAtomic,
}

/// What the generated enum of rules is.
pub(crate) trait RuleType: Copy + Eq {}
impl<R: Copy + Eq> RuleType for R {}

/// What a step gives: the state after it, or the state as it was when the step does not match.
pub(crate) type ParseResult<S> = Result<S, S>;

/// A pair as it is stored, in the order of the text; `next` is the place of what follows its inner pairs.
struct Entry<R> {
    rule: R,
    start: u32,
    end: u32,
    next: u32,
}

/// A parse under way.
pub(crate) struct ParserState<'i, R> {
    text: &'i str,
    at: usize,
    entries: Vec<Entry<R>>,
    /// Inside a look-ahead no pairs are made.
    looking: bool,
    atomicity: Atomicity,
}

/// What a parser can do; pest's derive implements it.
pub(crate) trait Parser<R: RuleType> {
    /// Parses a text from this rule on.
    fn parse(rule: R, input: &str) -> Result<iterators::Pairs<'_, R>, error::Error<R>>;
}

/// The result of a parse; the name is the one that the generated code says.
pub(crate) mod iterators {
    pub(crate) use super::Tree as Pairs;
}

/// The error of a parse.
pub(crate) mod error {
    /// The rule did not match.
    pub(crate) struct Error<R>(pub(super) std::marker::PhantomData<R>);
}

/// Runs a rule at the start of a text.
pub(crate) fn state<'i, R: RuleType>(
    text: &'i str,
    rule: impl FnOnce(Box<ParserState<'i, R>>) -> ParseResult<Box<ParserState<'i, R>>>,
) -> Result<Tree<'i, R>, error::Error<R>> {
    let entries = Vec::with_capacity(256);
    let state = ParserState { text, at: 0, entries, looking: false, atomicity: Atomicity::NonAtomic };
    match rule(Box::new(state)) {
        Ok(state) => Ok(Tree { text, entries: state.entries }),
        Err(_) => Err(error::Error(PhantomData)),
    }
}

type Step<'i, R> = ParseResult<Box<ParserState<'i, R>>>;

impl<'i, R: RuleType> ParserState<'i, R> {
    /// The stack is sized before a parse, so nothing is looked at here.
    #[inline(always)]
    pub(crate) fn check_stack_limit(self: Box<Self>) -> Step<'i, R> {
        Ok(self)
    }

    /// A rule that makes a pair.
    #[inline(always)]
    pub(crate) fn rule(mut self: Box<Self>, rule: R, step: impl FnOnce(Box<Self>) -> Step<'i, R>) -> Step<'i, R> {
        if self.looking || self.atomicity == Atomicity::Atomic {
            return step(self);
        }
        let index = self.entries.len();
        let start = self.at as u32;
        self.entries.push(Entry { rule, start, end: start, next: 0 });
        match step(self) {
            Ok(mut state) => {
                let (end, next) = (state.at as u32, state.entries.len() as u32);
                if let Some(entry) = state.entries.get_mut(index) {
                    (entry.end, entry.next) = (end, next);
                }
                Ok(state)
            }
            Err(mut state) => {
                state.entries.truncate(index);
                Err(state)
            }
        }
    }

    /// `a ~ b`: all or nothing.
    #[inline(always)]
    pub(crate) fn sequence(self: Box<Self>, step: impl FnOnce(Box<Self>) -> Step<'i, R>) -> Step<'i, R> {
        let (at, count) = (self.at, self.entries.len());
        match step(self) {
            Ok(state) => Ok(state),
            Err(mut state) => {
                state.at = at;
                state.entries.truncate(count);
                Err(state)
            }
        }
    }

    /// `a*`
    #[inline(always)]
    pub(crate) fn repeat(self: Box<Self>, mut step: impl FnMut(Box<Self>) -> Step<'i, R>) -> Step<'i, R> {
        let mut result = step(self);
        loop {
            match result {
                Ok(state) => result = step(state),
                Err(state) => return Ok(state),
            }
        }
    }

    /// `a?`
    #[inline(always)]
    pub(crate) fn optional(self: Box<Self>, step: impl FnOnce(Box<Self>) -> Step<'i, R>) -> Step<'i, R> {
        match step(self) {
            Ok(state) | Err(state) => Ok(state),
        }
    }

    /// `&a` and `!a`
    #[inline(always)]
    pub(crate) fn lookahead(mut self: Box<Self>, wanted: bool, step: impl FnOnce(Box<Self>) -> Step<'i, R>) -> Step<'i, R> {
        let (at, looking) = (self.at, self.looking);
        self.looking = true;
        let (mut state, matched) = match step(self) {
            Ok(state) => (state, true),
            Err(state) => (state, false),
        };
        state.at = at;
        state.looking = looking;
        if matched == wanted { Ok(state) } else { Err(state) }
    }

    /// `@{ }` and `${ }`
    #[inline(always)]
    pub(crate) fn atomic(mut self: Box<Self>, atomicity: Atomicity, step: impl FnOnce(Box<Self>) -> Step<'i, R>) -> Step<'i, R> {
        let before = std::mem::replace(&mut self.atomicity, atomicity);
        match step(self) {
            Ok(mut state) => {
                state.atomicity = before;
                Ok(state)
            }
            Err(mut state) => {
                state.atomicity = before;
                Err(state)
            }
        }
    }

    #[inline(always)]
    fn rest(&self) -> &'i [u8] {
        self.text.as_bytes().get(self.at..).unwrap_or(&[])
    }

    #[inline(always)]
    fn advance(mut self: Box<Self>, length: Option<usize>) -> Step<'i, R> {
        match length {
            Some(length) => {
                self.at += length;
                Ok(self)
            }
            None => Err(self),
        }
    }

    /// `"a"`
    #[inline(always)]
    pub(crate) fn match_string(self: Box<Self>, string: &str) -> Step<'i, R> {
        let length = self.rest().starts_with(string.as_bytes()).then_some(string.len());
        self.advance(length)
    }

    /// `^"a"`
    #[inline(always)]
    pub(crate) fn match_insensitive(self: Box<Self>, string: &str) -> Step<'i, R> {
        let found = self.rest().get(..string.len()).is_some_and(|start| start.eq_ignore_ascii_case(string.as_bytes()));
        self.advance(found.then_some(string.len()))
    }

    /// `'a'..'z'`, both ends included.
    #[inline(always)]
    pub(crate) fn match_range(self: Box<Self>, range: Range<char>) -> Step<'i, R> {
        let length = match self.rest().first() {
            Some(&byte) if byte < 0x80 => (range.start <= byte as char && byte as char <= range.end).then_some(1),
            Some(_) if range.end >= '\u{80}' => self.far_char().filter(|c| range.start <= *c && *c <= range.end).map(char::len_utf8),
            _ => None,
        };
        self.advance(length)
    }

    #[cold]
    fn far_char(&self) -> Option<char> {
        self.text.get(self.at..)?.chars().next()
    }

    /// `ANY`
    #[inline(always)]
    pub(crate) fn skip(self: Box<Self>, _one: usize) -> Step<'i, R> {
        let length = match self.rest().first() {
            Some(&byte) if byte < 0x80 => Some(1),
            Some(_) => self.far_char().map(char::len_utf8),
            None => None,
        };
        self.advance(length)
    }

    /// `(!("a" | "b") ~ ANY)*`
    #[inline(always)]
    pub(crate) fn skip_until(self: Box<Self>, strings: &[&str]) -> Step<'i, R> {
        let (mut near, mut far) = (0u128, false);
        for string in strings {
            match string.as_bytes().first() {
                Some(&byte) if byte < 0x80 => near |= 1 << byte,
                _ => far = true,
            }
        }
        let rest = self.rest();
        let is_stop = |&(i, &byte): &(usize, &u8)| {
            let perhaps = if byte < 0x80 { near >> byte & 1 == 1 } else { far };
            perhaps && rest.get(i..).is_some_and(|rest| strings.iter().any(|s| rest.starts_with(s.as_bytes())))
        };
        let length = rest.iter().enumerate().find(is_stop).map_or(rest.len(), |(i, _)| i);
        self.advance(Some(length))
    }
}

/// All pairs of a parse.
pub(crate) struct Tree<'i, R> {
    text: &'i str,
    entries: Vec<Entry<R>>,
}

impl<'i, R: RuleType> Tree<'i, R> {
    /// The outermost pairs.
    pub(crate) fn pairs(&self) -> Pairs<'_, R> {
        Pairs { text: self.text, entries: &self.entries, at: 0, end: self.entries.len() as u32 }
    }
}

/// A rule that matched, and where.
pub(crate) struct Pair<'t, R> {
    text: &'t str,
    entries: &'t [Entry<R>],
    entry: &'t Entry<R>,
    index: u32,
}

/// Pairs that follow one another.
pub(crate) struct Pairs<'t, R> {
    text: &'t str,
    entries: &'t [Entry<R>],
    at: u32,
    end: u32,
}

impl<R> Clone for Pair<'_, R> {
    fn clone(&self) -> Self {
        Pair { ..*self }
    }
}

impl<R> Clone for Pairs<'_, R> {
    fn clone(&self) -> Self {
        Pairs { ..*self }
    }
}

impl<'t, R: RuleType> Pair<'t, R> {
    /// The rule.
    #[inline]
    pub(crate) fn as_rule(&self) -> R {
        self.entry.rule
    }

    /// Its first byte and the one after its last, in the text that was parsed.
    #[inline]
    pub(crate) fn range(&self) -> (usize, usize) {
        (self.entry.start as usize, self.entry.end as usize)
    }

    /// Its text.
    #[inline]
    pub(crate) fn as_str(&self) -> &'t str {
        let (start, end) = self.range();
        self.text.get(start..end).unwrap_or("")
    }

    /// The pairs inside.
    #[inline]
    pub(crate) fn into_inner(self) -> Pairs<'t, R> {
        Pairs { text: self.text, entries: self.entries, at: self.index + 1, end: self.entry.next }
    }
}

impl<'t, R: RuleType> Pairs<'t, R> {
    /// The next pair, which stays.
    #[inline]
    pub(crate) fn peek(&self) -> Option<Pair<'t, R>> {
        if self.at >= self.end {
            return None;
        }
        let entry = self.entries.get(self.at as usize)?;
        Some(Pair { text: self.text, entries: self.entries, entry, index: self.at })
    }
}

impl<'t, R: RuleType> Iterator for Pairs<'t, R> {
    type Item = Pair<'t, R>;

    #[inline]
    fn next(&mut self) -> Option<Pair<'t, R>> {
        let pair = self.peek()?;
        self.at = pair.entry.next;
        Some(pair)
    }
}
