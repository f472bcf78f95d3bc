//! Wildcard patterns: `*`, `?`, `[a-z]`, and the backtick that makes the next character mean itself.

/// A pattern, compared without case.
#[derive(Clone, Debug)]
pub(crate) struct Wildcard {
    parts: Vec<Part>,
    /// Whether case counts.
    exact: bool,
}

#[derive(Clone, Debug)]
enum Part {
    Any,
    One,
    Literal(char),
    Set(Vec<(char, char)>),
}

fn fold(c: char) -> char {
    if c.is_ascii() { c.to_ascii_lowercase() } else { c.to_lowercase().next().unwrap_or(c) }
}

/// Whether a text holds characters that mean something in a pattern.
pub(crate) fn is_pattern(text: &str) -> bool {
    let mut escaped = false;
    text.chars().any(|c| {
        let special = !escaped && matches!(c, '*' | '?' | '[' | ']');
        escaped = !escaped && c == '`';
        special
    })
}

/// A text without its backticks: what a pattern without wildcards means.
pub(crate) fn unescape(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match (c, chars.peek()) {
            ('`', Some('*' | '?' | '[' | ']' | '`')) => result.extend(chars.next()),
            _ => result.push(c),
        }
    }
    result
}

/// A text whose every character means itself in a pattern.
pub(crate) fn escape(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '*' | '?' | '[' | ']' | '`') {
            result.push('`');
        }
        result.push(c);
    }
    result
}

impl Wildcard {
    /// A pattern that ignores case.
    pub(crate) fn new(pattern: &str) -> Wildcard {
        Wildcard { parts: parse(pattern), exact: false }
    }

    /// A pattern for names of files: case counts, as the file system says.
    pub(crate) fn exact(pattern: &str) -> Wildcard {
        Wildcard { parts: parse(pattern), exact: true }
    }

    /// Whether a text matches as a whole.
    pub(crate) fn matches(&self, text: &str) -> bool {
        let text: Vec<char> = text.chars().collect();
        self.walk(&text)
    }

    /// The classic walk with one point to come back to: linear but for stars, never exponential.
    fn walk(&self, text: &[char]) -> bool {
        let (mut p, mut t) = (0, 0);
        let mut back: Option<(usize, usize)> = None;
        while t < text.len() {
            match self.parts.get(p) {
                Some(Part::Any) => {
                    back = Some((p + 1, t));
                    p += 1;
                }
                Some(part) if self.one(part, text[t]) => {
                    p += 1;
                    t += 1;
                }
                _ => match back {
                    Some((after, from)) => {
                        back = Some((after, from + 1));
                        p = after;
                        t = from + 1;
                    }
                    None => return false,
                },
            }
        }
        self.parts[p..].iter().all(|part| matches!(part, Part::Any))
    }

    fn one(&self, part: &Part, c: char) -> bool {
        match part {
            Part::Any | Part::One => true,
            Part::Literal(own) if self.exact => *own == c,
            Part::Literal(own) => fold(*own) == fold(c),
            Part::Set(ranges) => ranges
                .iter()
                .any(|(low, high)| (*low..=*high).contains(&c) || (!self.exact && (fold(*low)..=fold(*high)).contains(&fold(c)))),
        }
    }
}

fn parse(pattern: &str) -> Vec<Part> {
    let chars: Vec<char> = pattern.chars().collect();
    let mut parts = Vec::with_capacity(chars.len());
    let mut i = 0;
    while i < chars.len() {
        match chars[i] {
            '*' => parts.push(Part::Any),
            '?' => parts.push(Part::One),
            '`' if i + 1 < chars.len() => {
                i += 1;
                parts.push(Part::Literal(chars[i]));
            }
            '[' => match chars[i + 1..].iter().position(|c| *c == ']').filter(|n| *n > 0) {
                Some(length) => {
                    parts.push(Part::Set(ranges(&chars[i + 1..i + 1 + length])));
                    i += length + 1;
                }
                None => parts.push(Part::Literal('[')),
            },
            c => parts.push(Part::Literal(c)),
        }
        i += 1;
    }
    parts
}

fn ranges(inside: &[char]) -> Vec<(char, char)> {
    let mut result = Vec::new();
    let mut i = 0;
    while i < inside.len() {
        if i + 2 < inside.len() && inside[i + 1] == '-' {
            result.push((inside[i], inside[i + 2]));
            i += 3;
        } else {
            result.push((inside[i], inside[i]));
            i += 1;
        }
    }
    result
}

/// Whether a text matches any of some patterns.
pub(crate) fn any(patterns: &[Wildcard], text: &str) -> bool {
    patterns.iter().any(|p| p.matches(text))
}

#[cfg(test)]
mod tests {
    use super::{Wildcard, escape, is_pattern, unescape};

    #[test]
    fn patterns_match_as_a_whole() {
        let yes = |pattern: &str, text: &str| assert!(Wildcard::new(pattern).matches(text), "{pattern} {text}");
        let no = |pattern: &str, text: &str| assert!(!Wildcard::new(pattern).matches(text), "{pattern} {text}");
        yes("a*.txt", "a10.txt");
        yes("[ab]1.*", "B1.log");
        no("*[2-9]*", "a1.txt");
        yes("*", "");
        no("a?", "a");
        yes("log`[1`]", "log[1]");
    }

    #[test]
    fn escapes_come_back() {
        assert!(is_pattern("log[1]") && !is_pattern(&escape("log[1]")));
        assert_eq!(unescape(&escape("a*b`c")), "a*b`c");
    }
}
