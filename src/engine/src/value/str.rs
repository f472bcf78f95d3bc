//! `Str`: an immutable string, UTF-16 in meaning, UTF-8 in memory.
//!
//! .NET strings may hold lone surrogates, UTF-8 may not: the unit D800+n is kept as the private character
//! U+10F800+n, and comes back as the unit wherever units are asked for.

use std::fmt;
use std::rc::Rc;

/// A shared immutable string.
#[derive(Clone, PartialEq, Eq)]
pub struct Str(Rc<Text>);

#[derive(PartialEq, Eq)]
struct Text {
    text: String,
    ascii: bool,
}

const LONE: u32 = 0x10_F800;

/// The UTF-16 units of one character, lone surrogates undone.
fn units_of(c: char) -> ([u16; 2], usize) {
    let code = c as u32;
    if code >= LONE {
        return ([(code - LONE + 0xD800) as u16, 0], 1);
    }
    let mut buffer = [0; 2];
    let count = c.encode_utf16(&mut buffer).len();
    (buffer, count)
}

impl Str {
    /// The text in UTF-8. Lone surrogates stand as private characters.
    pub fn as_str(&self) -> &str {
        &self.0.text
    }

    /// Where the text lies: the same for copies of one string, as long as one of them lives.
    pub fn address(&self) -> usize {
        Rc::as_ptr(&self.0).addr()
    }

    /// Whether every character is ASCII (then byte and unit offsets are the same).
    pub fn is_ascii(&self) -> bool {
        self.0.ascii
    }

    /// `.Length`: the number of UTF-16 units.
    pub fn len(&self) -> usize {
        if self.0.ascii { self.0.text.len() } else { self.0.text.chars().map(|c| units_of(c).1).sum() }
    }

    /// Whether it is the empty string.
    pub fn is_empty(&self) -> bool {
        self.0.text.is_empty()
    }

    /// The unit at an index, or none past the end.
    pub fn unit(&self, index: usize) -> Option<u16> {
        if self.0.ascii {
            return self.0.text.as_bytes().get(index).map(|&b| u16::from(b));
        }
        self.units().nth(index)
    }

    /// All UTF-16 units in order.
    pub fn units(&self) -> impl Iterator<Item = u16> + '_ {
        self.0.text.chars().flat_map(|c| {
            let (units, count) = units_of(c);
            units.into_iter().take(count)
        })
    }

    /// The string of UTF-16 units.
    pub fn from_units(units: impl IntoIterator<Item = u16>) -> Str {
        let text: String = char::decode_utf16(units).map(|r| r.unwrap_or_else(|e| lone(e.unpaired_surrogate()))).collect();
        Str::from(text)
    }

    /// `.Substring(start, length)` in units; the caller has checked the range.
    pub fn slice(&self, start: usize, length: usize) -> Str {
        if self.0.ascii {
            return Str::from(&self.0.text[start..start + length]);
        }
        Str::from_units(self.units().skip(start).take(length))
    }

    /// The unit offset of a byte offset.
    pub fn unit_offset(&self, byte: usize) -> usize {
        if self.0.ascii { byte } else { self.0.text[..byte].chars().map(|c| units_of(c).1).sum() }
    }

    /// The byte offset of a unit offset (inside a surrogate pair: that of the pair).
    pub fn byte_offset(&self, unit: usize) -> usize {
        if self.0.ascii {
            return unit.min(self.0.text.len());
        }
        let mut seen = 0;
        for (byte, c) in self.0.text.char_indices() {
            let count = units_of(c).1;
            if seen + count > unit {
                return byte;
            }
            seen += count;
        }
        self.0.text.len()
    }

    /// Whether two handles share their memory.
    pub fn same(&self, other: &Str) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// The private character that stands for a lone surrogate.
fn lone(unit: u16) -> char {
    char::from_u32(LONE + u32::from(unit) - 0xD800).unwrap_or('\u{FFFD}')
}

/// The text of one UTF-16 unit.
impl From<u16> for Str {
    fn from(unit: u16) -> Str {
        Str::from(char::from_u32(u32::from(unit)).unwrap_or_else(|| lone(unit)).to_string())
    }
}

impl From<&str> for Str {
    fn from(text: &str) -> Str {
        Str(Rc::new(Text { ascii: text.is_ascii(), text: text.to_owned() }))
    }
}

impl From<String> for Str {
    fn from(text: String) -> Str {
        Str(Rc::new(Text { ascii: text.is_ascii(), text }))
    }
}

impl From<Rc<str>> for Str {
    fn from(text: Rc<str>) -> Str {
        Str::from(&*text)
    }
}

impl From<&Str> for Str {
    fn from(text: &Str) -> Str {
        text.clone()
    }
}

impl std::ops::Deref for Str {
    type Target = str;
    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Debug for Str {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.as_str())
    }
}

impl fmt::Display for Str {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::Str;

    #[test]
    fn units_count_as_in_dotnet() {
        let text = Str::from("aé😀");
        assert_eq!(text.len(), 4);
        assert_eq!(text.unit(2), Some(0xD83D));
        assert_eq!(text.slice(1, 1).as_str(), "é");
        let half = text.slice(2, 1);
        assert_eq!((half.len(), half.unit(0)), (1, Some(0xD83D)));
    }
}
