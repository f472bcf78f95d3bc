//! The order of texts: that of ICU's root collation for what scripts sort.
//!
//! Letters compare first without accents and case, then by accents, then lower before upper case. Blanks come before
//! punctuation, punctuation before symbols, symbols before digits, digits before letters. Control characters count for nothing.

use std::cmp::Ordering;

/// ASCII other than letters and digits, in order; all before digits.
const SYMBOLS: &str = "\t\n\u{b}\u{c}\r _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$";

/// The primary weights of ASCII; 0 counts for nothing.
static WEIGHTS: [u8; 128] = weights();

const fn weights() -> [u8; 128] {
    let mut table = [0u8; 128];
    let symbols = SYMBOLS.as_bytes();
    let mut i = 0;
    while i < symbols.len() {
        table[symbols[i] as usize] = i as u8 + 1;
        i += 1;
    }
    let mut digit = 0;
    while digit < 10 {
        table[b'0' as usize + digit] = 50 + digit as u8;
        digit += 1;
    }
    let mut letter = 0;
    while letter < 26 {
        table[b'a' as usize + letter] = 70 + 2 * letter as u8;
        table[b'A' as usize + letter] = 70 + 2 * letter as u8;
        letter += 1;
    }
    table
}

/// Whether two texts are equal by the invariant culture.
pub fn same(a: &str, b: &str, case_sensitive: bool) -> bool {
    if a == b {
        return true;
    }
    let visible = |s: &str| s.bytes().all(|c| (0x20..0x7F).contains(&c) || matches!(c, b'\t' | b'\n' | b'\r'));
    if visible(a) && visible(b) {
        return !case_sensitive && a.eq_ignore_ascii_case(b);
    }
    compare(a, b, case_sensitive).is_eq()
}

/// How two texts compare by the invariant culture.
pub fn compare(a: &str, b: &str, case_sensitive: bool) -> Ordering {
    if a.is_ascii() && b.is_ascii() {
        return compare_ascii(a.as_bytes(), b.as_bytes(), case_sensitive);
    }
    let (x, y) = (Keys::of(a), Keys::of(b));
    x.primary
        .cmp(&y.primary)
        .then_with(|| x.accents.cmp(&y.accents))
        .then_with(|| if case_sensitive { x.cases.cmp(&y.cases) } else { Ordering::Equal })
}

fn compare_ascii(a: &[u8], b: &[u8], case_sensitive: bool) -> Ordering {
    let mut x = a.iter().filter(|&&c| WEIGHTS[c as usize] != 0);
    let mut y = b.iter().filter(|&&c| WEIGHTS[c as usize] != 0);
    let mut case = Ordering::Equal;
    loop {
        match (x.next(), y.next()) {
            (None, None) => return if case_sensitive { case } else { Ordering::Equal },
            (None, Some(_)) => return Ordering::Less,
            (Some(_), None) => return Ordering::Greater,
            (Some(&p), Some(&q)) => {
                let order = WEIGHTS[p as usize].cmp(&WEIGHTS[q as usize]);
                if order.is_ne() {
                    return order;
                }
                if case.is_eq() && p != q {
                    // Lower case comes first.
                    case = p.is_ascii_uppercase().cmp(&q.is_ascii_uppercase());
                }
            }
        }
    }
}

/// The three levels of a text.
struct Keys {
    primary: Vec<u32>,
    accents: Vec<u8>,
    cases: Vec<u8>,
}

impl Keys {
    fn of(text: &str) -> Keys {
        let mut keys = Keys { primary: Vec::new(), accents: Vec::new(), cases: Vec::new() };
        for c in text.chars() {
            keys.push(c);
        }
        keys
    }

    fn push(&mut self, c: char) {
        if ignorable(c) {
            return;
        }
        if ('\u{300}'..='\u{36f}').contains(&c) {
            if let Some(last) = self.accents.last_mut() {
                *last = (c as u32 - 0x300) as u8 + 2;
            }
            return;
        }
        let upper = c.is_uppercase();
        let lower = if upper { c.to_lowercase().next().unwrap_or(c) } else { c };
        if let Some((bases, accent)) = decompose(lower) {
            for base in bases.chars() {
                self.weigh(base, upper, accent);
            }
            return;
        }
        self.weigh(lower, upper, 1);
    }

    fn weigh(&mut self, lower: char, upper: bool, accent: u8) {
        let code = lower as u32;
        let weight = match code {
            0..0x80 => u32::from(WEIGHTS[code as usize]),
            // Blanks and punctuation of Unicode stand before symbols and digits.
            0xA0 | 0x2000..=0x200A => 6,
            0x2010..=0x2015 => 8,
            0x2018..=0x201F => 16,
            0xA1..=0xBF | 0x2020..=0x2BFF => 49,
            _ => code + 1000,
        };
        self.primary.push(weight);
        self.accents.push(accent);
        self.cases.push(u8::from(upper));
    }
}

/// What collation passes over.
fn ignorable(c: char) -> bool {
    let code = c as u32;
    matches!(code, 0..=8 | 0xE..=0x1F | 0x7F..=0x84 | 0x86..=0x9F | 0xAD | 0x200B..=0x200F | 0x202A..=0x202E | 0x2060..=0x2064 | 0xFEFF)
}

/// The base letters of a letter with an accent, and which accent.
fn decompose(lower: char) -> Option<(&'static str, u8)> {
    Some(match lower {
        'à' => ("a", 2),
        'á' => ("a", 3),
        'â' => ("a", 4),
        'ã' => ("a", 5),
        'ä' => ("a", 10),
        'å' => ("a", 12),
        'ā' => ("a", 6),
        'ă' => ("a", 8),
        'ą' => ("a", 42),
        'æ' => ("ae", 60),
        'ç' => ("c", 41),
        'ć' => ("c", 3),
        'č' => ("c", 14),
        'ď' => ("d", 14),
        'đ' => ("d", 55),
        'è' => ("e", 2),
        'é' => ("e", 3),
        'ê' => ("e", 4),
        'ë' => ("e", 10),
        'ē' => ("e", 6),
        'ę' => ("e", 42),
        'ě' => ("e", 14),
        'ğ' => ("g", 8),
        'ì' => ("i", 2),
        'í' => ("i", 3),
        'î' => ("i", 4),
        'ï' => ("i", 10),
        'ł' => ("l", 55),
        'ñ' => ("n", 5),
        'ń' => ("n", 3),
        'ň' => ("n", 14),
        'ò' => ("o", 2),
        'ó' => ("o", 3),
        'ô' => ("o", 4),
        'õ' => ("o", 5),
        'ö' => ("o", 10),
        'ø' => ("o", 55),
        'ő' => ("o", 13),
        'œ' => ("oe", 60),
        'ř' => ("r", 14),
        'ś' => ("s", 3),
        'š' => ("s", 14),
        'ş' => ("s", 41),
        'ß' => ("ss", 60),
        'ť' => ("t", 14),
        'ù' => ("u", 2),
        'ú' => ("u", 3),
        'û' => ("u", 4),
        'ü' => ("u", 10),
        'ů' => ("u", 12),
        'ű' => ("u", 13),
        'ý' => ("y", 3),
        'ÿ' => ("y", 10),
        'ź' => ("z", 3),
        'ż' => ("z", 9),
        'ž' => ("z", 14),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::{compare, same};
    use std::cmp::Ordering::{Equal, Greater, Less};

    #[test]
    fn lower_case_comes_first_and_only_when_all_else_is_equal() {
        assert_eq!(compare("aaa", "AAA", true), Less);
        assert_eq!(compare("b", "A", true), Greater);
        assert_eq!(compare("aaa", "AAA", false), Equal);
        assert!(same("STRASSE", "strasse", false));
    }
}
