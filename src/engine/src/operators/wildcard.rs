//! Wildcard patterns: `*`, `?`, `[a-z]`, backtick escapes. Matching is linear in the text for each star.

use std::cell::RefCell;
use std::rc::Rc;

/// One element of a pattern.
#[derive(Clone, Debug, PartialEq)]
enum Element {
    /// A character, folded when the pattern ignores case
    One(char),
    /// `?`
    Any,
    /// `*`
    Star,
    /// `[a-c]`: ranges
    Set(Vec<(char, char)>),
}

/// A wildcard pattern, ready to match.
#[derive(Clone, Debug)]
pub struct Pattern {
    elements: Vec<Element>,
    fold: bool,
    /// The text when the pattern has no wildcard
    literal: Option<String>,
}

/// A pattern that is not valid: its text.
#[derive(Debug)]
pub struct BadPattern(pub String);

fn fold_char(c: char) -> char {
    if c.is_ascii() { c.to_ascii_lowercase() } else { c.to_lowercase().next().unwrap_or(c) }
}

/// Whether a text has wildcard characters that are not escaped.
pub fn has_wildcards(text: &str) -> bool {
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match c {
            '`' => {
                chars.next();
            }
            '*' | '?' | '[' | ']' => return true,
            _ => {}
        }
    }
    false
}

/// `[WildcardPattern]::Escape`
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 4);
    for c in text.chars() {
        if matches!(c, '*' | '?' | '[' | ']' | '`') {
            out.push('`');
        }
        out.push(c);
    }
    out
}

/// `[WildcardPattern]::Unescape`
pub fn unescape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match (c, chars.peek()) {
            ('`', Some(&next @ ('*' | '?' | '[' | ']' | '`'))) => {
                out.push(next);
                chars.next();
            }
            _ => out.push(c),
        }
    }
    out
}

impl Pattern {
    /// Reads a pattern that ignores case.
    pub fn new(text: &str) -> Result<Pattern, BadPattern> {
        Pattern::read(text, false)
    }

    /// Reads a pattern.
    pub fn read(text: &str, case_sensitive: bool) -> Result<Pattern, BadPattern> {
        let fold = !case_sensitive;
        let chars: Vec<char> = text.chars().collect();
        let mut elements: Vec<Element> = Vec::with_capacity(chars.len());
        let mut plain = true;
        let mut i = 0;
        while i < chars.len() {
            let c = chars[i];
            i += 1;
            match c {
                '`' => {
                    let next = chars.get(i).copied();
                    i += usize::from(next.is_some());
                    elements.push(Element::One(next.unwrap_or('`')));
                }
                '*' => {
                    plain = false;
                    if elements.last() != Some(&Element::Star) {
                        elements.push(Element::Star);
                    }
                }
                '?' => {
                    plain = false;
                    elements.push(Element::Any);
                }
                '[' => {
                    plain = false;
                    let (set, end) = read_set(&chars, i).ok_or_else(|| BadPattern(text.to_owned()))?;
                    elements.push(Element::Set(set));
                    i = end;
                }
                c => elements.push(Element::One(c)),
            }
        }
        let literal = plain.then(|| elements.iter().map(|e| if let Element::One(c) = e { *c } else { ' ' }).collect());
        if fold {
            for element in &mut elements {
                if let Element::One(c) = element {
                    *c = fold_char(*c);
                }
            }
        }
        Ok(Pattern { elements, fold, literal })
    }

    /// A pattern from the cache of recent ones.
    pub fn cached(text: &str, case_sensitive: bool) -> Result<Rc<Pattern>, BadPattern> {
        thread_local! {
            static RECENT: RefCell<Vec<(String, bool, Rc<Pattern>)>> = const { RefCell::new(Vec::new()) };
        }
        RECENT.with_borrow_mut(|recent| {
            if let Some((_, _, pattern)) = recent.iter().find(|(t, c, _)| *c == case_sensitive && t == text) {
                return Ok(pattern.clone());
            }
            let pattern = Rc::new(Pattern::read(text, case_sensitive)?);
            if recent.len() >= 16 {
                recent.remove(0);
            }
            recent.push((text.to_owned(), case_sensitive, pattern.clone()));
            Ok(pattern)
        })
    }

    /// The text that the pattern means when it has no wildcard.
    pub fn literal(&self) -> Option<&str> {
        self.literal.as_deref()
    }

    /// Whether a whole text matches.
    pub fn matches(&self, text: &str) -> bool {
        // Two positions to return to make backtracking linear: only the last star ever moves.
        let elements = &self.elements;
        let (mut e, mut at) = (0, 0);
        let mut retry: Option<(usize, usize)> = None;
        loop {
            let next = text[at..].chars().next();
            match (elements.get(e), next) {
                (Some(Element::Star), _) => {
                    e += 1;
                    retry = Some((e, at));
                    continue;
                }
                (Some(element), Some(c)) if self.accepts(element, c) => {
                    e += 1;
                    at += c.len_utf8();
                    continue;
                }
                (None, None) => return true,
                _ => {}
            }
            match retry {
                Some((after_star, from)) => {
                    let Some(c) = text[from..].chars().next() else { return false };
                    at = from + c.len_utf8();
                    e = after_star;
                    retry = Some((after_star, at));
                }
                None => return false,
            }
        }
    }

    fn accepts(&self, element: &Element, c: char) -> bool {
        match element {
            Element::One(own) => *own == c || (self.fold && *own == fold_char(c)),
            Element::Any => true,
            Element::Star => false,
            Element::Set(ranges) => {
                let within = |c: char| ranges.iter().any(|(from, to)| (*from..=*to).contains(&c));
                within(c) || (self.fold && (within(fold_char(c)) || within(c.to_uppercase().next().unwrap_or(c))))
            }
        }
    }
}

/// Reads `a-c]` after the bracket; tells where it ends.
fn read_set(chars: &[char], start: usize) -> Option<(Vec<(char, char)>, usize)> {
    let mut members: Vec<(char, bool)> = Vec::new();
    let mut i = start;
    loop {
        match chars.get(i)? {
            ']' if i > start => break,
            '`' => {
                i += 1;
                members.push((*chars.get(i)?, true));
            }
            c => members.push((*c, false)),
        }
        i += 1;
    }
    let mut ranges = Vec::new();
    let mut m = 0;
    while m < members.len() {
        let (from, _) = members[m];
        if members.get(m + 1) == Some(&('-', false)) && m + 2 < members.len() {
            if from > members[m + 2].0 {
                return None;
            }
            ranges.push((from, members[m + 2].0));
            m += 3;
        } else {
            ranges.push((from, from));
            m += 1;
        }
    }
    Some((ranges, i + 1))
}

#[cfg(test)]
mod tests {
    use super::Pattern;

    fn like(text: &str, pattern: &str) -> bool {
        Pattern::new(pattern).is_ok_and(|p| p.matches(text))
    }

    #[test]
    fn stars_questions_sets_and_escapes() {
        assert!(like("Abc", "a*C"));
        assert!(like("abc", "a?c"));
        assert!(like("abc", "[a-c]bc"));
        assert!(like("a*c", "a`*c"));
        assert!(!like("abc", "a`*c"));
        assert!(like("", "*"));
        assert!(!like("b", "[!a]x"));
    }

    #[test]
    fn many_stars_stay_fast() {
        assert!(!like(&"a".repeat(5000), "*a*a*a*a*a*a*a*b"));
    }
}
