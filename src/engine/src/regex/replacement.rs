//! Replacement patterns: `$1`, `${name}`, `$$`, `$&`, `` $` ``, `$'`, `$+`, `$_`.

use super::{Found, Regex};
use crate::value::Str;

/// A replacement pattern, read for one regex.
pub struct Replacement {
    parts: Vec<Part>,
}

enum Part {
    Text(String),
    /// A group by its position
    Group(usize),
    /// `` $` ``
    Before,
    /// `$'`
    After,
    /// `$+`
    Last,
    /// `$_`
    Whole,
}

impl Replacement {
    /// Reads a replacement; what names no group stays text.
    pub fn read(text: &str, regex: &Regex) -> Replacement {
        let mut parts = Vec::new();
        let mut plain = String::new();
        let mut rest = text;
        while let Some(at) = rest.find('$') {
            plain.push_str(&rest[..at]);
            let after = &rest[at + 1..];
            match read_part(after, regex) {
                Some((part, used)) => {
                    match part {
                        Part::Text(t) => plain.push_str(&t),
                        other => {
                            if !plain.is_empty() {
                                parts.push(Part::Text(std::mem::take(&mut plain)));
                            }
                            parts.push(other);
                        }
                    }
                    rest = &after[used..];
                }
                None => {
                    plain.push('$');
                    rest = after;
                }
            }
        }
        plain.push_str(rest);
        if !plain.is_empty() {
            parts.push(Part::Text(plain));
        }
        Replacement { parts }
    }

    /// The text, when it is nothing else.
    pub(super) fn plain(&self) -> Option<&str> {
        match self.parts.as_slice() {
            [] => Some(""),
            [Part::Text(text)] => Some(text),
            _ => None,
        }
    }

    /// Appends what stands for a match.
    pub fn expand(&self, text: &Str, found: &Found, out: &mut String) {
        let (start, end) = found.span();
        for part in &self.parts {
            match part {
                Part::Text(t) => out.push_str(t),
                Part::Group(i) => {
                    if let Some((s, e)) = found.groups.get(*i).copied().flatten() {
                        out.push_str(&text[s..e]);
                    }
                }
                Part::Before => out.push_str(&text[..start]),
                Part::After => out.push_str(&text[end..]),
                Part::Last => {
                    if let Some((s, e)) = found.groups.last().copied().flatten() {
                        out.push_str(&text[s..e]);
                    }
                }
                Part::Whole => out.push_str(text),
            }
        }
    }
}

/// Reads what follows a `$`; tells how many bytes it takes.
fn read_part(after: &str, regex: &Regex) -> Option<(Part, usize)> {
    let first = after.chars().next()?;
    Some(match first {
        '$' => (Part::Text("$".to_owned()), 1),
        '&' => (Part::Group(0), 1),
        '`' => (Part::Before, 1),
        '\'' => (Part::After, 1),
        '+' => (Part::Last, 1),
        '_' => (Part::Whole, 1),
        '{' => {
            let close = after.find('}')?;
            let position = regex.group_position(&after[1..close]).or_else(|| number_position(&after[1..close], regex))?;
            (Part::Group(position), close + 1)
        }
        '0'..='9' => {
            // The longest run of digits that is a group's number.
            let digits = after.bytes().take_while(u8::is_ascii_digit).count();
            let used = (1..=digits).rev().find(|&n| number_position(&after[..n], regex).is_some())?;
            if regex.options.ecma_script || used == digits {
                (Part::Group(number_position(&after[..used], regex)?), used)
            } else {
                return None;
            }
        }
        _ => return None,
    })
}

fn number_position(text: &str, regex: &Regex) -> Option<usize> {
    let number: i32 = text.parse().ok()?;
    regex.groups().iter().position(|g| g.number == number)
}
