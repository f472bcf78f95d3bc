//! `System.Char`

use super::classify::{category, lower_char, upper_char};
use super::{assign, int, text, thrown};
use crate::R;
use crate::run::Session;
use crate::types::{Method, Property, Sort, Type, TypeTable, method, property};
use crate::value::{Str, Value};

/// The unit that a row is about: a char, or a text and an index.
fn unit(a: &[Value]) -> Result<u16, crate::Failure> {
    match (&a[0], a.get(1)) {
        (Value::Char(unit), _) => Ok(*unit),
        (subject, Some(index)) => {
            let at = int(index);
            usize::try_from(at)
                .ok()
                .and_then(|i| text(subject).unit(i))
                .ok_or_else(|| super::out_of_range("Specified argument was out of the range of valid values.", "index"))
        }
        (subject, None) => Ok(text(subject).unit(0).unwrap_or(0)),
    }
}

fn test(a: &[Value], holds: fn(i64) -> bool) -> R {
    Ok(Value::Bool(holds(category(unit(a)?))))
}

fn ascii(a: &[Value], holds: fn(&char) -> bool) -> R {
    Ok(Value::Bool(char::from_u32(u32::from(unit(a)?)).is_some_and(|c| holds(&c))))
}

fn mapped(a: &[Value], map: fn(char) -> char) -> R {
    let unit = unit(&a[..1])?;
    Ok(Value::Char(char::from_u32(u32::from(unit)).map_or(unit, |c| u16::try_from(map(c) as u32).unwrap_or(unit))))
}

fn numeric(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let c = char::from_u32(u32::from(unit(a)?)).unwrap_or('\0');
    Ok(Value::Double(match c {
        '0'..='9' => f64::from(c as u32 - 48),
        '\u{bc}' => 0.25,
        '\u{bd}' => 0.5,
        '\u{be}' => 0.75,
        '\u{b2}' => 2.0,
        '\u{b3}' => 3.0,
        '\u{b9}' => 1.0,
        '\u{660}'..='\u{669}' => f64::from(c as u32 - 0x660),
        _ => -1.0,
    }))
}

fn is_white(unit: u16) -> bool {
    char::from_u32(u32::from(unit)).is_some_and(char::is_whitespace)
}

fn parse(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let text = text(&a[0]);
    match text.len() {
        1 => Ok(Value::Char(text.unit(0).unwrap_or(0))),
        _ => Err(thrown("System.FormatException", "String must be exactly one character long.")),
    }
}

fn try_parse(session: &mut Session, _: &Value, a: &[Value]) -> R {
    let text = text(&a[0]);
    let fits = text.len() == 1;
    assign(session, &a[1], Value::Char(text.unit(0).filter(|_| fits).unwrap_or(0)))?;
    Ok(Value::Bool(fits))
}

fn from_utf32(_: &mut Session, _: &Value, a: &[Value]) -> R {
    match u32::try_from(int(&a[0])).ok().and_then(char::from_u32) {
        Some(c) => Ok(Value::text(c.to_string())),
        None => Err(super::out_of_range(
            "A valid UTF32 value is between 0x000000 and 0x10ffff, inclusive, and should not include surrogate codepoint values (0x00d800 ~ 0x00dfff).",
            "utf32",
        )),
    }
}

fn to_utf32(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let units: Vec<u16> = match (&a[0], &a[1]) {
        (Value::Char(high), Value::Char(low)) => vec![*high, *low],
        (subject, index) => text(subject).units().skip(int(index).max(0) as usize).take(2).collect(),
    };
    let c = char::decode_utf16(units).next().and_then(Result::ok);
    Ok(Value::Int(c.map_or(0, |c| c as i32)))
}

fn compare(_: &mut Session, this: &Value, a: &[Value]) -> R {
    match (this.base(), a[0].base()) {
        (_, Value::Null) => Ok(Value::Int(1)),
        (Value::Char(x), Value::Char(y)) => Ok(Value::Int(i32::from(*x) - i32::from(*y))),
        _ => Err(thrown("System.ArgumentException", "Object must be of type Char.")),
    }
}

macro_rules! both {
    ($name:literal, $code:expr) => {
        [method(concat!("static bool ", $name, "(char c)"), $code), method(concat!("static bool ", $name, "(string s, int index)"), $code)]
    };
}

const LETTER: [Method; 2] = both!("IsLetter", |_, _, a| test(a, |c| c < 5));
const DIGIT: [Method; 2] = both!("IsDigit", |_, _, a| test(a, |c| c == 8));
const LETTER_OR_DIGIT: [Method; 2] = both!("IsLetterOrDigit", |_, _, a| test(a, |c| c < 5 || c == 8));
const LOWER: [Method; 2] = both!("IsLower", |_, _, a| test(a, |c| c == 1));
const UPPER: [Method; 2] = both!("IsUpper", |_, _, a| test(a, |c| c == 0));
const NUMBER: [Method; 2] = both!("IsNumber", |_, _, a| test(a, |c| (8..11).contains(&c)));
const PUNCTUATION: [Method; 2] = both!("IsPunctuation", |_, _, a| test(a, |c| (18..25).contains(&c)));
const SYMBOL: [Method; 2] = both!("IsSymbol", |_, _, a| test(a, |c| (25..29).contains(&c)));
const SEPARATOR: [Method; 2] = both!("IsSeparator", |_, _, a| test(a, |c| (11..14).contains(&c)));
const CONTROL: [Method; 2] = both!("IsControl", |_, _, a| test(a, |c| c == 14));
const WHITE: [Method; 2] = both!("IsWhiteSpace", |_, _, a| Ok(Value::Bool(is_white(unit(a)?))));
const SURROGATE: [Method; 2] = both!("IsSurrogate", |_, _, a| Ok(Value::Bool((0xD800..0xE000).contains(&unit(a)?))));
const HIGH: [Method; 2] = both!("IsHighSurrogate", |_, _, a| Ok(Value::Bool((0xD800..0xDC00).contains(&unit(a)?))));
const LOW: [Method; 2] = both!("IsLowSurrogate", |_, _, a| Ok(Value::Bool((0xDC00..0xE000).contains(&unit(a)?))));

static METHODS: &[Method] = &[
    method("int CompareTo(System.Object value)", compare),
    method("int CompareTo(char value)", compare),
    method("bool Equals(System.Object obj)", |_, this, a| Ok(Value::Bool(this.same(&a[0])))),
    method("bool Equals(char obj)", |_, this, a| Ok(Value::Bool(this.same(&a[0])))),
    method("int GetHashCode()", |_, this, _| Ok(Value::Int((int(this) | int(this) << 16) as i32))),
    method("System.TypeCode GetTypeCode()", |_, this, _| super::boolean::type_code(crate::convert::kind::of_value(this))),
    method("string ToString()", |_, this, _| Ok(Value::Str(text(this)))),
    method("string ToString(System.IFormatProvider provider)", |_, this, _| Ok(Value::Str(text(this)))),
    LETTER[0],
    LETTER[1],
    DIGIT[0],
    DIGIT[1],
    LETTER_OR_DIGIT[0],
    LETTER_OR_DIGIT[1],
    LOWER[0],
    LOWER[1],
    UPPER[0],
    UPPER[1],
    NUMBER[0],
    NUMBER[1],
    PUNCTUATION[0],
    PUNCTUATION[1],
    SYMBOL[0],
    SYMBOL[1],
    SEPARATOR[0],
    SEPARATOR[1],
    CONTROL[0],
    CONTROL[1],
    WHITE[0],
    WHITE[1],
    SURROGATE[0],
    SURROGATE[1],
    HIGH[0],
    HIGH[1],
    LOW[0],
    LOW[1],
    method("static bool IsSurrogatePair(char highSurrogate, char lowSurrogate)", |_, _, a| {
        Ok(Value::Bool((0xD800..0xDC00).contains(&int(&a[0])) && (0xDC00..0xE000).contains(&int(&a[1]))))
    }),
    method("static bool IsAscii(char c)", |_, _, a| ascii(a, char::is_ascii)),
    method("static bool IsAsciiDigit(char c)", |_, _, a| ascii(a, char::is_ascii_digit)),
    method("static bool IsAsciiHexDigit(char c)", |_, _, a| ascii(a, char::is_ascii_hexdigit)),
    method("static bool IsAsciiHexDigitLower(char c)", |_, _, a| ascii(a, |c| matches!(c, '0'..='9' | 'a'..='f'))),
    method("static bool IsAsciiHexDigitUpper(char c)", |_, _, a| ascii(a, |c| matches!(c, '0'..='9' | 'A'..='F'))),
    method("static bool IsAsciiLetter(char c)", |_, _, a| ascii(a, char::is_ascii_alphabetic)),
    method("static bool IsAsciiLetterLower(char c)", |_, _, a| ascii(a, char::is_ascii_lowercase)),
    method("static bool IsAsciiLetterUpper(char c)", |_, _, a| ascii(a, char::is_ascii_uppercase)),
    method("static bool IsAsciiLetterOrDigit(char c)", |_, _, a| ascii(a, char::is_ascii_alphanumeric)),
    method("static bool IsBetween(char c, char minInclusive, char maxInclusive)", |_, _, a| {
        Ok(Value::Bool((int(&a[1])..=int(&a[2])).contains(&int(&a[0]))))
    }),
    method("static double GetNumericValue(char c)", numeric),
    method("static double GetNumericValue(string s, int index)", numeric),
    method("static System.Globalization.UnicodeCategory GetUnicodeCategory(char c)", |_, _, a| unicode_category(a)),
    method("static System.Globalization.UnicodeCategory GetUnicodeCategory(string s, int index)", |_, _, a| unicode_category(a)),
    method("static string ConvertFromUtf32(int utf32)", from_utf32),
    method("static int ConvertToUtf32(char highSurrogate, char lowSurrogate)", to_utf32),
    method("static int ConvertToUtf32(string s, int index)", to_utf32),
    method("static char Parse(string s)", parse),
    method("static bool TryParse(string s, [out] char result)", try_parse),
    method("static char ToLower(char c)", |_, _, a| mapped(a, lower_char)),
    method("static char ToLower(char c, cultureinfo culture)", |_, _, a| mapped(a, lower_char)),
    method("static char ToLowerInvariant(char c)", |_, _, a| mapped(a, lower_char)),
    method("static char ToUpper(char c)", |_, _, a| mapped(a, upper_char)),
    method("static char ToUpper(char c, cultureinfo culture)", |_, _, a| mapped(a, upper_char)),
    method("static char ToUpperInvariant(char c)", |_, _, a| mapped(a, upper_char)),
    method("static string ToString(char c)", |_, _, a| Ok(Value::Str(Str::from(unit(a)?)))),
];

fn unicode_category(a: &[Value]) -> R {
    Ok(Value::enumeration(Type::known("System.Globalization.UnicodeCategory"), category(unit(a)?)))
}

static PROPERTIES: &[Property] =
    &[property("static char MaxValue", |_, _| Ok(Value::Char(0xFFFF))), property("static char MinValue", |_, _| Ok(Value::Char(0)))];

pub(super) static TABLES: &[TypeTable] = &[TypeTable {
    name: "System.Char",
    sort: Sort::Struct,
    base: "System.ValueType",
    interfaces: &["System.IComparable", "System.IConvertible", "System.IFormattable"],
    properties: PROPERTIES,
    methods: METHODS,
    ..TypeTable::EMPTY
}];
