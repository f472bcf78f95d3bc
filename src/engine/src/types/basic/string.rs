//! `System.String`: members of a text.

use super::string_search as search;
use super::{argument, argument_null, char_array, int, items, negative, out_of_range, string_array, text, thrown};
use crate::convert::kind::of_value;
use crate::operators::collate;
use crate::run::Session;
use crate::types::{Method, Property, Sort, TypeTable, method, property};
use crate::value::{Str, Value};
use crate::{Failure, R};

fn own(this: &Value) -> Str {
    text(this)
}

fn ok(text: impl Into<Str>) -> R {
    Ok(Value::Str(text.into()))
}

static PROPERTIES: &[Property] = &[
    property("int Length", |_, this| Ok(Value::Int(own(this).len() as i32))),
    property("static string Empty", |_, _| Ok(Value::text(""))),
];

/// Checks a range of a text.
pub(super) fn check_range(length: usize, start: i64, count: Option<i64>) -> Result<(usize, usize), Failure> {
    let length = length as i64;
    if start < 0 {
        return Err(negative(start, "startIndex"));
    }
    if start > length {
        return Err(out_of_range("startIndex cannot be larger than length of string.", "startIndex"));
    }
    let count = match count {
        None => return Ok((start as usize, (length - start) as usize)),
        Some(count) => count,
    };
    if count < 0 {
        return Err(negative(count, "length"));
    }
    if start + count > length {
        return Err(out_of_range("Index and length must refer to a location within the string.", "length"));
    }
    Ok((start as usize, count as usize))
}

fn substring(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let text = own(this);
    let (start, count) = check_range(text.len(), int(&a[0]), a.get(1).map(int))?;
    ok(text.slice(start, count))
}

fn remove(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let text = own(this);
    let start = int(&a[0]);
    let count = match a.get(1).map(int) {
        Some(count) if count < 0 => return Err(negative(count, "count")),
        Some(_) if start < 0 => return Err(negative(start, "startIndex")),
        Some(count) if start + count > text.len() as i64 => {
            return Err(out_of_range("Index and count must refer to a location within the string.", "count"));
        }
        other => other,
    };
    let (start, count) = check_range(text.len(), start, count)?;
    ok(Str::from_units(text.units().take(start).chain(text.units().skip(start + count))))
}

fn insert(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let own = own(this);
    let at = int(&a[0]);
    if a[1].is_null() {
        return Err(argument_null("value"));
    }
    if at < 0 {
        return Err(negative(at, "startIndex"));
    }
    if at as usize > own.len() {
        return Err(above(at, own.len(), "startIndex"));
    }
    let byte = own.byte_offset(at as usize);
    ok(format!("{}{}{}", &own[..byte], text(&a[1]), &own[byte..]))
}

/// `startIndex ('9') must be less than or equal to '3'.`
fn above(value: i64, limit: usize, parameter: &str) -> Failure {
    let message =
        format!("{parameter} ('{value}') must be less than or equal to '{limit}'. (Parameter '{parameter}')\nActual value was {value}.");
    thrown("System.ArgumentOutOfRangeException", message)
}

fn pad(this: &Value, a: &[Value], left: bool) -> R {
    let text = own(this);
    let width = int(&a[0]);
    if width < 0 {
        return Err(negative(width, "totalWidth"));
    }
    let fill = match a.get(1) {
        Some(Value::Char(unit)) => Str::from(*unit),
        _ => Str::from(" "),
    };
    let missing = (width as usize).saturating_sub(text.len());
    let fill = fill.repeat(missing);
    ok(if left { format!("{fill}{text}") } else { format!("{text}{fill}") })
}

/// The characters that a Trim removes; none means blanks.
fn trim_set(a: &[Value]) -> Vec<u16> {
    a.iter().flat_map(items).filter_map(|v| if let Value::Char(unit) = v { Some(unit) } else { None }).collect()
}

fn trim(this: &Value, a: &[Value], start: bool, end: bool) -> R {
    let text = own(this);
    let set = trim_set(a);
    let strip = |c: char| if set.is_empty() { c.is_whitespace() } else { u16::try_from(c as u32).is_ok_and(|u| set.contains(&u)) };
    let mut out = text.as_str();
    if start {
        out = out.trim_start_matches(strip);
    }
    if end {
        out = out.trim_end_matches(strip);
    }
    if out.len() == text.as_str().len() { Ok(Value::Str(text)) } else { ok(out) }
}

fn replace(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let subject = own(this);
    if a[0].is_null() {
        return Err(argument_null("oldValue"));
    }
    let (old, new) = (text(&a[0]), text(&a[1]));
    if old.is_empty() {
        return Err(argument("The value cannot be an empty string.", "oldValue"));
    }
    let ignore_case = match a.get(2) {
        Some(Value::Bool(ignore)) => *ignore,
        Some(comparison) => int(comparison) % 2 == 1,
        None => false,
    };
    if !ignore_case {
        return ok(subject.replace(old.as_str(), &new));
    }
    let regex =
        crate::regex::cached(&Str::from(crate::regex::escape(&old)), crate::regex::Options { ignore_case: true, ..Default::default() });
    let Ok(regex) = regex else { return Ok(Value::Str(subject)) };
    let mut out = String::new();
    let mut copied = 0;
    for found in regex.find_all(&subject, 0) {
        let (start, end) = found.span();
        out.push_str(&subject[copied..start]);
        out.push_str(&new);
        copied = end;
    }
    out.push_str(&subject[copied..]);
    ok(out)
}

/// How many pieces at most, and what is done with them.
struct SplitPlan {
    count: usize,
    drop_empty: bool,
    trim: bool,
}

fn split(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let subject = own(this);
    let mut plan = SplitPlan { count: usize::MAX, drop_empty: false, trim: false };
    for argument in a.iter().skip(1) {
        match argument {
            Value::Enum(v) => {
                plan.drop_empty = v.number & 1 != 0;
                plan.trim = v.number & 2 != 0;
            }
            Value::Int(count) if *count < 0 => return Err(negative(i64::from(*count), "count")),
            Value::Int(count) => plan.count = *count as usize,
            _ => {}
        }
    }
    let separators: Vec<Str> = match a.first() {
        None | Some(Value::Null) => Vec::new(),
        Some(one @ (Value::Str(_) | Value::Char(_))) => vec![text(one)],
        Some(several) => items(several).iter().map(text).collect(),
    };
    let separators: Vec<Str> = separators.into_iter().filter(|s| !s.is_empty()).collect();
    let blanks = separators.is_empty() && !matches!(a.first(), Some(Value::Str(_)));
    Ok(string_array(pieces(&subject, &separators, blanks, &plan)))
}

fn pieces(subject: &str, separators: &[Str], blanks: bool, plan: &SplitPlan) -> Vec<String> {
    let mut out = Vec::new();
    if plan.count == 0 {
        return out;
    }
    let keep = |piece: &str, out: &mut Vec<String>| {
        let piece = if plan.trim { piece.trim() } else { piece };
        if !(plan.drop_empty && piece.is_empty()) {
            out.push(piece.to_owned());
        }
    };
    let (mut start, mut at) = (0, 0);
    while at < subject.len() {
        let rest = &subject[at..];
        let length = if blanks {
            rest.chars().next().filter(|c| c.is_whitespace()).map(char::len_utf8)
        } else {
            separators.iter().find(|s| rest.starts_with(s.as_str())).map(|s| s.as_str().len())
        };
        match length {
            Some(length) if out.len() + 1 < plan.count => {
                keep(&subject[start..at], &mut out);
                at += length;
                start = at;
            }
            Some(_) => break,
            None => at += rest.chars().next().map_or(1, char::len_utf8),
        }
    }
    // What is left over; separators at its start go too when empty pieces do.
    let mut rest = &subject[start..];
    if plan.drop_empty && out.len() + 1 == plan.count {
        loop {
            let length = if blanks {
                rest.chars().next().filter(|c| c.is_whitespace()).map(char::len_utf8)
            } else {
                separators.iter().find(|s| rest.starts_with(s.as_str())).map(|s| s.as_str().len())
            };
            match length {
                Some(length) => rest = &rest[length..],
                None => break,
            }
        }
    }
    keep(rest, &mut out);
    out
}

fn compare_to(_: &mut Session, this: &Value, a: &[Value]) -> R {
    match a[0].base() {
        Value::Null => Ok(Value::Int(1)),
        Value::Str(other) => Ok(Value::Int(collate::compare(&own(this), other, true) as i32)),
        _ => Err(thrown("System.ArgumentException", "Object must be of type String.")),
    }
}

fn equals(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let Value::Str(other) = a[0].base() else { return Ok(Value::Bool(false)) };
    let own = own(this);
    let ignore_case = a.get(1).is_some_and(|c| int(c) % 2 == 1);
    Ok(Value::Bool(if ignore_case { search::same_ignoring_case(&own, other) } else { own == *other }))
}

fn to_char_array(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let text = own(this);
    let Some(start) = a.first().map(int) else { return Ok(char_array(text.units())) };
    let count = a.get(1).map_or(0, int);
    if start < 0 {
        return Err(negative(start, "startIndex"));
    }
    if start as usize > text.len() {
        return Err(above(start, text.len(), "startIndex"));
    }
    if count < 0 {
        return Err(negative(count, "length"));
    }
    if (start + count) as usize > text.len() {
        return Err(out_of_range(
            "Index was out of range. Must be non-negative and less than or equal to the size of the collection.",
            "startIndex",
        ));
    }
    Ok(char_array(text.units().skip(start as usize).take(count as usize)))
}

fn chars(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let at = int(&a[0]);
    match usize::try_from(at).ok().and_then(|i| own(this).unit(i)) {
        Some(unit) => Ok(Value::Char(unit)),
        None => Err(thrown("System.IndexOutOfRangeException", "Index was outside the bounds of the array.")),
    }
}

fn construct(session: &mut Session, _: &Value, a: &[Value]) -> R {
    match (&a[0], a.get(1)) {
        (Value::Char(unit), Some(count)) => {
            let count = int(count);
            if count < 0 {
                return Err(negative(count, "count"));
            }
            ok(Str::from(*unit).repeat(count as usize))
        }
        (Value::Str(text), None) => Ok(Value::Str(text.clone())),
        (Value::Seq(seq), range) => {
            let units: Vec<u16> = seq.items.borrow().iter().filter_map(|v| if let Value::Char(u) = v { Some(*u) } else { None }).collect();
            let (start, count) = match range {
                Some(start) => check_range(units.len(), int(start), a.get(2).map(int))?,
                None => (0, units.len()),
            };
            ok(Str::from_units(units.into_iter().skip(start).take(count)))
        }
        (other, _) => crate::convert::text(session, other).map(Value::Str),
    }
}

/// A stable hash: the same in every run.
fn hash_code(text: &str) -> i32 {
    text.chars().fold(5381u32, |h, c| h.wrapping_mul(33) ^ c as u32) as i32
}

fn line_endings(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let to = a.first().map_or_else(|| Str::from("\n"), text);
    let mut out = String::new();
    let subject = own(this);
    let mut rest = subject.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '\r' => {
                if rest.peek() == Some(&'\n') {
                    rest.next();
                }
                out.push_str(&to);
            }
            '\n' | '\u{85}' | '\u{c}' | '\u{2028}' | '\u{2029}' => out.push_str(&to),
            c => out.push(c),
        }
    }
    ok(out)
}

const OWN: &[Method] = &[
    method("object Clone()", |_, this, _| Ok(this.clone())),
    method("int CompareTo(object value)", compare_to),
    method("int CompareTo(string strB)", compare_to),
    method("bool Contains(string value)", search::contains),
    method("bool Contains(string value, StringComparison comparisonType)", search::contains),
    method("bool Contains(char value)", search::contains),
    method("bool Contains(char value, StringComparison comparisonType)", search::contains),
    method("bool EndsWith(string value)", search::ends_with),
    method("bool EndsWith(string value, StringComparison comparisonType)", search::ends_with),
    method("bool EndsWith(string value, bool ignoreCase, cultureinfo culture)", search::ends_with),
    method("bool EndsWith(char value)", search::ends_with),
    method("bool Equals(System.Object obj)", equals),
    method("bool Equals(string value)", equals),
    method("bool Equals(string value, StringComparison comparisonType)", equals),
    method("System.CharEnumerator GetEnumerator()", |session, this, _| {
        let items = own(this).units().map(Value::Char).collect();
        super::super::members::invoke(session, &Value::array(items), crate::Name::new("GetEnumerator"), &[])
    }),
    method("int GetHashCode()", |_, this, _| Ok(Value::Int(hash_code(&own(this))))),
    method("int GetHashCode(StringComparison comparisonType)", |_, this, a| {
        let text = own(this);
        Ok(Value::Int(if int(&a[0]) % 2 == 1 { hash_code(&text.to_uppercase()) } else { hash_code(&text) }))
    }),
    method("System.TypeCode GetTypeCode()", |_, this, _| super::boolean::type_code(of_value(this))),
    method("int IndexOf(char value)", search::index_of),
    method("int IndexOf(char value, int startIndex)", search::index_of),
    method("int IndexOf(char value, StringComparison comparisonType)", search::index_of),
    method("int IndexOf(char value, int startIndex, int count)", search::index_of),
    method("int IndexOf(string value)", search::index_of),
    method("int IndexOf(string value, int startIndex)", search::index_of),
    method("int IndexOf(string value, int startIndex, int count)", search::index_of),
    method("int IndexOf(string value, StringComparison comparisonType)", search::index_of),
    method("int IndexOf(string value, int startIndex, StringComparison comparisonType)", search::index_of),
    method("int IndexOf(string value, int startIndex, int count, StringComparison comparisonType)", search::index_of),
    method("int IndexOfAny(char[] anyOf)", search::index_of_any),
    method("int IndexOfAny(char[] anyOf, int startIndex)", search::index_of_any),
    method("int IndexOfAny(char[] anyOf, int startIndex, int count)", search::index_of_any),
    method("string Insert(int startIndex, string value)", insert),
    method("bool IsNormalized()", |_, _, _| Ok(Value::Bool(true))),
    method("int LastIndexOf(char value)", search::last_index_of),
    method("int LastIndexOf(char value, int startIndex)", search::last_index_of),
    method("int LastIndexOf(char value, int startIndex, int count)", search::last_index_of),
    method("int LastIndexOf(string value)", search::last_index_of),
    method("int LastIndexOf(string value, int startIndex)", search::last_index_of),
    method("int LastIndexOf(string value, int startIndex, int count)", search::last_index_of),
    method("int LastIndexOf(string value, StringComparison comparisonType)", search::last_index_of),
    method("int LastIndexOf(string value, int startIndex, StringComparison comparisonType)", search::last_index_of),
    method("int LastIndexOf(string value, int startIndex, int count, StringComparison comparisonType)", search::last_index_of),
    method("int LastIndexOfAny(char[] anyOf)", search::last_index_of_any),
    method("int LastIndexOfAny(char[] anyOf, int startIndex)", search::last_index_of_any),
    method("int LastIndexOfAny(char[] anyOf, int startIndex, int count)", search::last_index_of_any),
    method("string Normalize()", |_, this, _| ok(super::classify::normalize(&own(this), true))),
    method("string Normalize(System.Text.NormalizationForm normalizationForm)", |_, this, a| {
        ok(super::classify::normalize(&own(this), int(&a[0]) % 4 == 1))
    }),
    method("string PadLeft(int totalWidth)", |_, this, a| pad(this, a, true)),
    method("string PadLeft(int totalWidth, char paddingChar)", |_, this, a| pad(this, a, true)),
    method("string PadRight(int totalWidth)", |_, this, a| pad(this, a, false)),
    method("string PadRight(int totalWidth, char paddingChar)", |_, this, a| pad(this, a, false)),
    method("string Remove(int startIndex, int count)", remove),
    method("string Remove(int startIndex)", remove),
    method("string Replace(string oldValue, string newValue, bool ignoreCase, cultureinfo culture)", replace),
    method("string Replace(string oldValue, string newValue, StringComparison comparisonType)", replace),
    method("string Replace(char oldChar, char newChar)", replace),
    method("string Replace(string oldValue, string newValue)", replace),
    method("string ReplaceLineEndings()", line_endings),
    method("string ReplaceLineEndings(string replacementText)", line_endings),
    method("string[] Split(char separator, StringSplitOptions options = None)", split),
    method("string[] Split(char separator, int count, StringSplitOptions options = None)", split),
    method("string[] Split(params char[] separator)", split),
    method("string[] Split(char[] separator, int count)", split),
    method("string[] Split(char[] separator, StringSplitOptions options)", split),
    method("string[] Split(char[] separator, int count, StringSplitOptions options)", split),
    method("string[] Split(string separator, StringSplitOptions options = None)", split),
    method("string[] Split(string separator, int count, StringSplitOptions options = None)", split),
    method("string[] Split(string[] separator, StringSplitOptions options)", split),
    method("string[] Split(string[] separator, int count, StringSplitOptions options)", split),
    method("bool StartsWith(string value)", search::starts_with),
    method("bool StartsWith(string value, StringComparison comparisonType)", search::starts_with),
    method("bool StartsWith(string value, bool ignoreCase, cultureinfo culture)", search::starts_with),
    method("bool StartsWith(char value)", search::starts_with),
    method("string Substring(int startIndex)", substring),
    method("string Substring(int startIndex, int length)", substring),
    method("char[] ToCharArray()", to_char_array),
    method("char[] ToCharArray(int startIndex, int length)", to_char_array),
    method("string ToLower()", |_, this, _| ok(super::classify::lower(&own(this)))),
    method("string ToLower(cultureinfo culture)", |_, this, _| ok(super::classify::lower(&own(this)))),
    method("string ToLowerInvariant()", |_, this, _| ok(super::classify::lower(&own(this)))),
    method("string ToString()", |_, this, _| Ok(Value::Str(own(this)))),
    method("string ToString(System.IFormatProvider provider)", |_, this, _| Ok(Value::Str(own(this)))),
    method("string ToUpper()", |_, this, _| ok(super::classify::upper(&own(this)))),
    method("string ToUpper(cultureinfo culture)", |_, this, _| ok(super::classify::upper(&own(this)))),
    method("string ToUpperInvariant()", |_, this, _| ok(super::classify::upper(&own(this)))),
    method("string Trim()", |_, this, a| trim(this, a, true, true)),
    method("string Trim(char trimChar)", |_, this, a| trim(this, a, true, true)),
    method("string Trim(params char[] trimChars)", |_, this, a| trim(this, a, true, true)),
    method("string TrimEnd()", |_, this, a| trim(this, a, false, true)),
    method("string TrimEnd(char trimChar)", |_, this, a| trim(this, a, false, true)),
    method("string TrimEnd(params char[] trimChars)", |_, this, a| trim(this, a, false, true)),
    method("string TrimStart()", |_, this, a| trim(this, a, true, false)),
    method("string TrimStart(char trimChar)", |_, this, a| trim(this, a, true, false)),
    method("string TrimStart(params char[] trimChars)", |_, this, a| trim(this, a, true, false)),
    method("char Chars(int index)", chars),
    method("char get_Chars(int index)", chars),
];

static METHODS: &[Method] = &super::concat::<{ OWN.len() + super::string_static::METHODS.len() }>(OWN, super::string_static::METHODS);

pub(super) static TABLES: &[TypeTable] = &[TypeTable {
    name: "System.String",
    sort: Sort::Class,
    interfaces: &["System.ICloneable", "System.IComparable", "System.IConvertible", "System.Collections.IEnumerable"],
    properties: PROPERTIES,
    methods: METHODS,
    constructors: &[
        method("(char[] value)", construct),
        method("(char[] value, int startIndex, int length)", construct),
        method("(char c, int count)", construct),
    ],
    ..TypeTable::EMPTY
}];
