//! What .NET knows of characters: categories, case, composition.

/// Text in lower case, character by character as the invariant culture does it.
pub(super) fn lower(text: &str) -> String {
    if text.is_ascii() { text.to_ascii_lowercase() } else { text.chars().map(lower_char).collect() }
}

/// Text in upper case, character by character.
pub(super) fn upper(text: &str) -> String {
    if text.is_ascii() { text.to_ascii_uppercase() } else { text.chars().map(upper_char).collect() }
}

/// One character in lower case; those that would become several stay.
pub(super) fn lower_char(c: char) -> char {
    let mut chars = c.to_lowercase();
    match (chars.next(), chars.next()) {
        (Some(l), None) => l,
        _ => c,
    }
}

/// One character in upper case; those that would become several stay.
pub(super) fn upper_char(c: char) -> char {
    let mut chars = c.to_uppercase();
    match (chars.next(), chars.next()) {
        (Some(u), None) => u,
        _ => c,
    }
}

/// The number of a character's `UnicodeCategory`.
pub(super) fn category(unit: u16) -> i64 {
    const CATEGORIES: [(&str, i64); 29] = [
        ("Lu", 0),
        ("Ll", 1),
        ("Lt", 2),
        ("Lm", 3),
        ("Lo", 4),
        ("Mn", 5),
        ("Mc", 6),
        ("Me", 7),
        ("Nd", 8),
        ("Nl", 9),
        ("No", 10),
        ("Zs", 11),
        ("Zl", 12),
        ("Zp", 13),
        ("Cc", 14),
        ("Cf", 15),
        ("Co", 17),
        ("Pc", 18),
        ("Pd", 19),
        ("Ps", 20),
        ("Pe", 21),
        ("Pi", 22),
        ("Pf", 23),
        ("Po", 24),
        ("Sm", 25),
        ("Sc", 26),
        ("Sk", 27),
        ("So", 28),
        ("Cn", 29),
    ];
    let Some(c) = char::from_u32(u32::from(unit)) else { return 16 };
    if c.is_ascii() {
        return ascii_category(c);
    }
    let text = c.to_string();
    let is = |name: &str| {
        let pattern = crate::value::Str::from(format!("\\p{{{name}}}"));
        crate::regex::cached(&pattern, crate::regex::Options::default()).is_ok_and(|r| r.is_match(&text))
    };
    CATEGORIES.iter().find(|(name, _)| is(name)).map_or(29, |(_, number)| *number)
}

fn ascii_category(c: char) -> i64 {
    match c {
        'A'..='Z' => 0,
        'a'..='z' => 1,
        '0'..='9' => 8,
        ' ' => 11,
        '_' => 18,
        '-' => 19,
        '(' | '[' | '{' => 20,
        ')' | ']' | '}' => 21,
        '!' | '"' | '#' | '%' | '&' | '\'' | '*' | ',' | '.' | '/' | ':' | ';' | '?' | '@' | '\\' => 24,
        '+' | '<' | '=' | '>' | '|' | '~' => 25,
        '$' => 26,
        '^' | '`' => 27,
        _ => 14,
    }
}

/// Latin letters with accents: composed, base, combining mark.
const COMPOSED: &str = "ÀA\u{300}ÁA\u{301}ÂA\u{302}ÃA\u{303}ÄA\u{308}ÅA\u{30a}ÇC\u{327}ÈE\u{300}ÉE\u{301}ÊE\u{302}ËE\u{308}ÌI\u{300}ÍI\u{301}ÎI\u{302}ÏI\u{308}\
ÑN\u{303}ÒO\u{300}ÓO\u{301}ÔO\u{302}ÕO\u{303}ÖO\u{308}ÙU\u{300}ÚU\u{301}ÛU\u{302}ÜU\u{308}ÝY\u{301}\
àa\u{300}áa\u{301}âa\u{302}ãa\u{303}äa\u{308}åa\u{30a}çc\u{327}èe\u{300}ée\u{301}êe\u{302}ëe\u{308}ìi\u{300}íi\u{301}îi\u{302}ïi\u{308}\
ñn\u{303}òo\u{300}óo\u{301}ôo\u{302}õo\u{303}öo\u{308}ùu\u{300}úu\u{301}ûu\u{302}üu\u{308}ýy\u{301}ÿy\u{308}\
ĀA\u{304}āa\u{304}ĂA\u{306}ăa\u{306}ĄA\u{328}ąa\u{328}ĆC\u{301}ćc\u{301}ČC\u{30c}čc\u{30c}ĎD\u{30c}ďd\u{30c}ĒE\u{304}ēe\u{304}ĘE\u{328}ęe\u{328}\
ĚE\u{30c}ěe\u{30c}ĞG\u{306}ğg\u{306}ŃN\u{301}ńn\u{301}ŇN\u{30c}ňn\u{30c}ŐO\u{30b}őo\u{30b}ŘR\u{30c}řr\u{30c}ŚS\u{301}śs\u{301}ŞS\u{327}şs\u{327}\
ŠS\u{30c}šs\u{30c}ŤT\u{30c}ťt\u{30c}ŮU\u{30a}ůu\u{30a}ŰU\u{30b}űu\u{30b}ŹZ\u{301}źz\u{301}ŻZ\u{307}żz\u{307}ŽZ\u{30c}žz\u{30c}";

fn triples() -> impl Iterator<Item = (char, char, char)> {
    let chars: Vec<char> = COMPOSED.chars().collect();
    (0..chars.len() / 3).map(move |i| (chars[3 * i], chars[3 * i + 1], chars[3 * i + 2]))
}

/// Latin text composed (`FormC`) or decomposed (`FormD`).
pub(super) fn normalize(text: &str, compose: bool) -> String {
    if text.is_ascii() {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if compose {
            let joined = out.chars().next_back().and_then(|base| triples().find(|t| t.1 == base && t.2 == c));
            match joined {
                Some((composed, _, _)) => {
                    out.pop();
                    out.push(composed);
                }
                None => out.push(c),
            }
        } else {
            match triples().find(|t| t.0 == c) {
                Some((_, base, mark)) => out.extend([base, mark]),
                None => out.push(c),
            }
        }
    }
    out
}
