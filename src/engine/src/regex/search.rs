//! Searching with a translated pattern: plain patterns by automata, those with look-around or references by backtracking.

use fancy_regex::RegexBuilder;
use regex_automata::Input;
use regex_automata::meta;
use regex_automata::util::primitives::NonMaxUsize;

/// How often a backtracking search may step back before it gives up.
const BACKTRACK_LIMIT: usize = 10_000_000;

/// The engine of one pattern.
pub(super) enum Engine {
    /// Needs no more than automata
    Plain(meta::Regex),
    /// Has constructs that only backtracking finds
    Fancy(fancy_regex::Regex),
}

impl Engine {
    /// The engine of a pattern; none when neither takes it.
    pub(super) fn new(pattern: &str) -> Option<Engine> {
        if let Ok(regex) = meta::Regex::new(pattern) {
            return Some(Engine::Plain(regex));
        }
        RegexBuilder::new(pattern).backtrack_limit(BACKTRACK_LIMIT).build().ok().map(Engine::Fancy)
    }

    pub(super) fn is_match(&self, text: &str) -> bool {
        match self {
            Engine::Plain(regex) => regex.is_match(text),
            Engine::Fancy(regex) => regex.is_match(text).unwrap_or(false),
        }
    }

    /// The byte range of the first match at or after an offset.
    pub(super) fn span(&self, text: &str, from: usize) -> Option<(usize, usize)> {
        match self {
            Engine::Plain(regex) => regex.search(&Input::new(text).range(from..)).map(|m| (m.start(), m.end())),
            Engine::Fancy(regex) => regex.find_from_pos(text, from).ok().flatten().map(|m| (m.start(), m.end())),
        }
    }

    /// The byte ranges of the groups of the first match at or after an offset, by their number in the pattern.
    pub(super) fn groups(&self, text: &str, from: usize) -> Option<Vec<Option<(usize, usize)>>> {
        match self {
            Engine::Plain(regex) => {
                let mut slots = vec![None; 2 * regex.group_info().group_len(regex_automata::PatternID::ZERO)];
                regex.search_slots(&Input::new(text).range(from..), &mut slots)?;
                let range = |pair: &[Option<NonMaxUsize>]| match (pair.first().copied().flatten(), pair.get(1).copied().flatten()) {
                    (Some(start), Some(end)) => Some((start.get(), end.get())),
                    _ => None,
                };
                Some(slots.chunks(2).map(range).collect())
            }
            Engine::Fancy(regex) => {
                let captures = regex.captures_from_pos(text, from).ok()??;
                Some((0..captures.len()).map(|i| captures.get(i).map(|m| (m.start(), m.end()))).collect())
            }
        }
    }
}
