//! PowerShell's wildcards: `*`, `?`, `[a-z]`, a backtick before a character that means itself.

/// A compiled pattern; compares without case.
#[derive(Clone, Debug)]
pub struct Wildcard {
    parts: Vec<Part>,
}

#[derive(Clone, Debug)]
enum Part {
    Any,
    One,
    Char(char),
    Set(Vec<(char, char)>),
}

/// Whether a text has wildcard signs in it.
pub fn is_pattern(text: &str) -> bool {
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match c {
            '`' => drop(chars.next()),
            '*' | '?' | '[' => return true,
            _ => {}
        }
    }
    false
}

fn fold(c: char) -> char {
    if c.is_ascii() { c.to_ascii_lowercase() } else { c.to_lowercase().next().unwrap_or(c) }
}

impl Wildcard {
    /// The pattern that a text means; a `[` without its `]` means itself.
    pub fn new(pattern: &str) -> Wildcard {
        let chars: Vec<char> = pattern.chars().collect();
        let mut parts = Vec::new();
        let mut i = 0;
        while let Some(&c) = chars.get(i) {
            i += 1;
            match c {
                '*' if matches!(parts.last(), Some(Part::Any)) => {}
                '*' => parts.push(Part::Any),
                '?' => parts.push(Part::One),
                '`' if i < chars.len() => {
                    parts.push(Part::Char(fold(chars[i])));
                    i += 1;
                }
                '[' => match Wildcard::set(&chars[i..]) {
                    Some((set, used)) => {
                        parts.push(Part::Set(set));
                        i += used;
                    }
                    None => parts.push(Part::Char('[')),
                },
                _ => parts.push(Part::Char(fold(c))),
            }
        }
        Wildcard { parts }
    }

    fn set(chars: &[char]) -> Option<(Vec<(char, char)>, usize)> {
        let end = chars.iter().skip(1).position(|&c| c == ']')? + 1;
        let inner = &chars[..end];
        let mut set = Vec::new();
        let mut i = 0;
        while i < inner.len() {
            if i + 2 < inner.len() && inner[i + 1] == '-' {
                set.push((fold(inner[i]), fold(inner[i + 2])));
                i += 3;
            } else {
                set.push((fold(inner[i]), fold(inner[i])));
                i += 1;
            }
        }
        Some((set, end + 1))
    }

    /// Whether the whole text fits the pattern.
    pub fn matches(&self, text: &str) -> bool {
        let text: Vec<char> = text.chars().map(fold).collect();
        let (mut p, mut t) = (0, 0);
        let mut retry: Option<(usize, usize)> = None;
        while t < text.len() {
            match self.parts.get(p) {
                Some(Part::Any) => {
                    retry = Some((p, t));
                    p += 1;
                    continue;
                }
                Some(part) if part.takes(text[t]) => {
                    p += 1;
                    t += 1;
                    continue;
                }
                _ => {}
            }
            let Some((star, from)) = retry else { return false };
            retry = Some((star, from + 1));
            p = star + 1;
            t = from + 1;
        }
        self.parts[p..].iter().all(|part| matches!(part, Part::Any))
    }
}

impl Part {
    fn takes(&self, c: char) -> bool {
        match self {
            Part::Any => false,
            Part::One => true,
            Part::Char(own) => *own == c,
            Part::Set(ranges) => ranges.iter().any(|(a, b)| *a <= c && c <= *b),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stars_sets_and_escapes() {
        assert!(Wildcard::new("*v[46]").matches("IPv6"));
        assert!(Wildcard::new("a*b*c").matches("aXbbYc"));
        assert!(!Wildcard::new("a?").matches("a"));
        assert!(Wildcard::new("a`*").matches("A*"));
        assert!(is_pattern("a*") && !is_pattern("a`*"));
    }
}
