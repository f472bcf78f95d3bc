//! `[string]::...`: Join, Format, Compare, Concat and their like.

use super::string_search::{fold, same_ignoring_case};
use super::{argument_null, flag, int, items, text, thrown};
use crate::convert::to_string_text;
use crate::operators::collate;
use crate::run::Session;
use crate::types::{Method, method};
use crate::value::{Str, Value};
use crate::{Failure, R, operators};
use std::cmp::Ordering;

/// The rows of statics.
pub(super) const METHODS: &[Method] = &[
    method("static int Compare(string strA, string strB)", compare),
    method("static int Compare(string strA, string strB, bool ignoreCase)", compare),
    method("static int Compare(string strA, string strB, StringComparison comparisonType)", compare),
    method("static int Compare(string strA, string strB, cultureinfo culture, System.Globalization.CompareOptions options)", compare),
    method("static int Compare(string strA, string strB, bool ignoreCase, cultureinfo culture)", compare),
    method("static int Compare(string strA, int indexA, string strB, int indexB, int length)", compare_parts),
    method("static int Compare(string strA, int indexA, string strB, int indexB, int length, bool ignoreCase)", compare_parts),
    method(
        "static int Compare(string strA, int indexA, string strB, int indexB, int length, bool ignoreCase, cultureinfo culture)",
        compare_parts,
    ),
    method(
        "static int Compare(string strA, int indexA, string strB, int indexB, int length, StringComparison comparisonType)",
        compare_parts,
    ),
    method("static int CompareOrdinal(string strA, string strB)", |_, _, a| {
        Ok(Value::Int(by_null(&a[0], &a[1]).unwrap_or_else(|| ordinal(&text(&a[0]), &text(&a[1])))))
    }),
    method("static int CompareOrdinal(string strA, int indexA, string strB, int indexB, int length)", |_, _, a| {
        let (x, y) = parts(a);
        Ok(Value::Int(ordinal(&x, &y)))
    }),
    method("static string Concat(System.Object arg0)", concat),
    method("static string Concat(System.Object arg0, System.Object arg1)", concat),
    method("static string Concat(System.Object arg0, System.Object arg1, System.Object arg2)", concat),
    method("static string Concat(params System.Object[] args)", concat),
    method("static string Concat(string str0, string str1)", concat),
    method("static string Concat(string str0, string str1, string str2)", concat),
    method("static string Concat(string str0, string str1, string str2, string str3)", concat),
    method("static string Concat(params string[] values)", concat),
    method("static string Copy(string str)", |_, _, a| Ok(a[0].clone())),
    method("static bool Equals(string a, string b)", equals),
    method("static bool Equals(string a, string b, StringComparison comparisonType)", equals),
    method("static string Format(string format, System.Object arg0)", format),
    method("static string Format(string format, System.Object arg0, System.Object arg1)", format),
    method("static string Format(string format, System.Object arg0, System.Object arg1, System.Object arg2)", format),
    method("static string Format(string format, params System.Object[] args)", format),
    method("static string Format(System.IFormatProvider provider, string format, System.Object arg0)", format_with),
    method("static string Format(System.IFormatProvider provider, string format, System.Object arg0, System.Object arg1)", format_with),
    method(
        "static string Format(System.IFormatProvider provider, string format, System.Object arg0, System.Object arg1, System.Object arg2)",
        format_with,
    ),
    method("static string Format(System.IFormatProvider provider, string format, params System.Object[] args)", format_with),
    method("static string Intern(string str)", |_, _, a| Ok(a[0].clone())),
    method("static string IsInterned(string str)", |_, _, a| Ok(a[0].clone())),
    method("static bool IsNullOrEmpty(string value)", |_, _, a| Ok(Value::Bool(text(&a[0]).is_empty()))),
    method("static bool IsNullOrWhiteSpace(string value)", |_, _, a| Ok(Value::Bool(text(&a[0]).trim().is_empty()))),
    method("static string Join(char separator, params string[] value)", join),
    method("static string Join(string separator, params string[] value)", join),
    method("static string Join(char separator, string[] value, int startIndex, int count)", join_part),
    method("static string Join(string separator, string[] value, int startIndex, int count)", join_part),
    method("static string Join(string separator, System.Collections.Generic.IEnumerable[string] values)", join),
    method("static string Join(char separator, params System.Object[] values)", join),
    method("static string Join(string separator, params System.Object[] values)", join),
    method("static bool op_Equality(string a, string b)", equals),
    method("static bool op_Inequality(string a, string b)", |s, this, a| equals(s, this, a).map(|v| Value::Bool(!flag(&v)))),
];

/// The order of nulls; none when neither is.
fn by_null(a: &Value, b: &Value) -> Option<i32> {
    match (a.is_null(), b.is_null()) {
        (true, true) => Some(0),
        (true, false) => Some(-1),
        (false, true) => Some(1),
        (false, false) => None,
    }
}

/// The difference of the first units that differ.
pub(super) fn ordinal(a: &Str, b: &Str) -> i32 {
    for (x, y) in a.units().zip(b.units()) {
        if x != y {
            return i32::from(x) - i32::from(y);
        }
    }
    a.len() as i32 - b.len() as i32
}

/// Compares as told by what follows the texts: `ignoreCase`, a `StringComparison`, or `CompareOptions`.
fn compare_as(a: &Str, b: &Str, how: &[Value]) -> i32 {
    let order = |o: Ordering| o as i32;
    for one in how {
        match one {
            Value::Bool(ignore) => return order(collate::compare(a, b, !ignore)),
            Value::Enum(v) if v.ty.name() == "System.StringComparison" => {
                return match v.number {
                    4 => ordinal(a, b),
                    5 => ordinal(&Str::from(a.chars().map(fold).collect::<String>()), &Str::from(b.chars().map(fold).collect::<String>())),
                    n => order(collate::compare(a, b, n % 2 == 0)),
                };
            }
            Value::Enum(v) => {
                return match v.number {
                    0x4000_0000 => ordinal(a, b),
                    0x1000_0000 => {
                        ordinal(&Str::from(a.chars().map(fold).collect::<String>()), &Str::from(b.chars().map(fold).collect::<String>()))
                    }
                    n => order(collate::compare(a, b, n & 1 == 0)),
                };
            }
            _ => {}
        }
    }
    order(collate::compare(a, b, true))
}

fn compare(_: &mut Session, _: &Value, a: &[Value]) -> R {
    Ok(Value::Int(by_null(&a[0], &a[1]).unwrap_or_else(|| compare_as(&text(&a[0]), &text(&a[1]), &a[2..]))))
}

/// The parts that an overload with indexes compares.
fn parts(a: &[Value]) -> (Str, Str) {
    let length = int(&a[4]).max(0) as usize;
    let part = |value: &Value, at: &Value| {
        let text = text(value);
        let start = (int(at).max(0) as usize).min(text.len());
        text.slice(start, length.min(text.len() - start))
    };
    (part(&a[0], &a[1]), part(&a[2], &a[3]))
}

fn compare_parts(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let (x, y) = parts(a);
    Ok(Value::Int(compare_as(&x, &y, &a[5..])))
}

fn equals(_: &mut Session, _: &Value, a: &[Value]) -> R {
    if a[0].is_null() || a[1].is_null() {
        return Ok(Value::Bool(a[0].is_null() && a[1].is_null()));
    }
    let (x, y) = (text(&a[0]), text(&a[1]));
    Ok(Value::Bool(match a.get(2).map(int) {
        Some(n) if n % 2 == 1 => same_ignoring_case(&x, &y),
        _ => x == y,
    }))
}

/// All arguments, a lone array opened.
fn spread(a: &[Value]) -> Vec<Value> {
    match a {
        [Value::Seq(seq)] => seq.to_vec(),
        several => several.to_vec(),
    }
}

fn concat(session: &mut Session, _: &Value, a: &[Value]) -> R {
    let mut out = String::new();
    for value in spread(a) {
        out.push_str(&to_string_text(session, &value)?);
    }
    Ok(Value::text(out))
}

fn join(session: &mut Session, _: &Value, a: &[Value]) -> R {
    let separator = text(&a[0]);
    let values = match &a[1..] {
        [one] => match session.items(one)? {
            Some(items) => items,
            None => vec![one.clone()],
        },
        several => several.to_vec(),
    };
    join_values(session, &separator, &values)
}

/// Values joined by their `ToString()`.
pub(super) fn join_values(session: &mut Session, separator: &str, values: &[Value]) -> R {
    let mut out = String::new();
    for (i, value) in values.iter().enumerate() {
        if i > 0 {
            out.push_str(separator);
        }
        out.push_str(&to_string_text(session, value)?);
    }
    Ok(Value::text(out))
}

fn join_part(session: &mut Session, _: &Value, a: &[Value]) -> R {
    let all = items(&a[1]);
    let (start, count) = (int(&a[2]), int(&a[3]));
    if start < 0 || count < 0 || (start + count) as usize > all.len() {
        return Err(super::out_of_range(
            "Index was out of range. Must be non-negative and less than or equal to the size of the collection.",
            "startIndex",
        ));
    }
    join_values(session, &text(&a[0]), &all[start as usize..(start + count) as usize])
}

/// `[string]::Format(format, ...)`
pub(super) fn format_values(session: &mut Session, format: &Value, values: &[Value]) -> Result<String, Failure> {
    if format.is_null() {
        return Err(argument_null("format"));
    }
    operators::compose(session, &text(format), values).map_err(|problem| match problem {
        operators::FormatFailure::Message(message) => thrown("System.FormatException", message),
        operators::FormatFailure::Failure(failure) => failure,
    })
}

fn format(session: &mut Session, _: &Value, a: &[Value]) -> R {
    if a.len() == 2 && a[1].is_null() {
        return Err(argument_null("args"));
    }
    format_values(session, &a[0], &spread(&a[1..])).map(Value::text)
}

fn format_with(session: &mut Session, _: &Value, a: &[Value]) -> R {
    format_values(session, &a[1], &spread(&a[2..])).map(Value::text)
}
