//! Finding in texts: `IndexOf`, `Contains`, `StartsWith` and their like.

use super::{argument_null, comparison, int, items, out_of_range, text};
use crate::R;
use crate::error::Failure;
use crate::run::Session;
use crate::value::{Str, Value};

/// Whether two texts are the same but for case (ordinal).
pub(super) fn same_ignoring_case(a: &str, b: &str) -> bool {
    a == b || (a.is_ascii() && b.is_ascii() && a.eq_ignore_ascii_case(b)) || a.chars().map(fold).eq(b.chars().map(fold))
}

/// Ordinal comparison without case goes by upper case.
pub(super) fn fold(c: char) -> char {
    let mut upper = c.to_uppercase();
    match (upper.next(), upper.next()) {
        (Some(u), None) => u,
        _ => c,
    }
}

fn folded(text: &Str) -> Vec<u16> {
    let folded: String = text.chars().map(fold).collect();
    Str::from(folded).units().collect()
}

fn units(text: &Str, ignore_case: bool) -> Vec<u16> {
    if ignore_case { folded(text) } else { text.units().collect() }
}

/// The `StringComparison` or `ignoreCase` among arguments: whether to ignore case.
fn ignores_case(a: &[Value]) -> bool {
    a.iter().any(|v| match v {
        Value::Enum(_) => !comparison(Some(v)).1,
        Value::Bool(ignore) => *ignore,
        _ => false,
    })
}

pub(super) fn contains(_: &mut Session, this: &Value, a: &[Value]) -> R {
    if a[0].is_null() {
        return Err(argument_null("value"));
    }
    let (own, wanted) = (text(this), text(&a[0]));
    if !ignores_case(&a[1..]) {
        return Ok(Value::Bool(own.contains(wanted.as_str())));
    }
    Ok(Value::Bool(find(&folded(&own), &folded(&wanted)).is_some()))
}

pub(super) fn starts_with(_: &mut Session, this: &Value, a: &[Value]) -> R {
    if a[0].is_null() {
        return Err(argument_null("value"));
    }
    let (own, wanted) = (text(this), text(&a[0]));
    if !ignores_case(&a[1..]) {
        return Ok(Value::Bool(own.starts_with(wanted.as_str())));
    }
    Ok(Value::Bool(folded(&own).starts_with(&folded(&wanted))))
}

pub(super) fn ends_with(_: &mut Session, this: &Value, a: &[Value]) -> R {
    if a[0].is_null() {
        return Err(argument_null("value"));
    }
    let (own, wanted) = (text(this), text(&a[0]));
    if !ignores_case(&a[1..]) {
        return Ok(Value::Bool(own.ends_with(wanted.as_str())));
    }
    Ok(Value::Bool(folded(&own).ends_with(&folded(&wanted))))
}

fn find(subject: &[u16], wanted: &[u16]) -> Option<usize> {
    if wanted.is_empty() {
        return Some(0);
    }
    if wanted.len() > subject.len() {
        return None;
    }
    subject.windows(wanted.len()).position(|w| w == wanted)
}

fn find_last(subject: &[u16], wanted: &[u16]) -> Option<usize> {
    if wanted.is_empty() {
        return Some(subject.len());
    }
    if wanted.len() > subject.len() {
        return None;
    }
    subject.windows(wanted.len()).rposition(|w| w == wanted)
}

fn bad_start() -> Failure {
    out_of_range("Index was out of range. Must be non-negative and less than or equal to the size of the collection.", "startIndex")
}

fn bad_count() -> Failure {
    out_of_range("Count must be positive and count must refer to a location within the string/array/collection.", "count")
}

/// The numbers among arguments: start and count.
fn numbers(a: &[Value]) -> (Option<i64>, Option<i64>) {
    let mut found = a.iter().skip(1).filter(|v| !matches!(v, Value::Enum(_) | Value::Bool(_))).map(int);
    (found.next(), found.next())
}

fn place(found: Option<usize>, offset: usize) -> R {
    Ok(Value::Int(found.map_or(-1, |i| (i + offset) as i32)))
}

/// The part of a forward search.
fn forward(length: usize, a: &[Value]) -> Result<(usize, usize), Failure> {
    let (start, count) = numbers(a);
    let start = start.unwrap_or(0);
    if start < 0 || start as usize > length {
        return Err(bad_start());
    }
    let start = start as usize;
    match count {
        None => Ok((start, length - start)),
        Some(count) if count < 0 || count as usize > length - start => Err(bad_count()),
        Some(count) => Ok((start, count as usize)),
    }
}

pub(super) fn index_of(_: &mut Session, this: &Value, a: &[Value]) -> R {
    if a[0].is_null() {
        return Err(argument_null("value"));
    }
    let (own, wanted) = (text(this), text(&a[0]));
    if a.len() == 1 && own.is_ascii() {
        return Ok(Value::Int(own.find(wanted.as_str()).map_or(-1, |i| i as i32)));
    }
    let ignore_case = ignores_case(&a[1..]);
    let (start, count) = forward(own.len(), a)?;
    let subject = units(&own, ignore_case);
    place(find(&subject[start..start + count], &units(&wanted, ignore_case)), start)
}

/// The part of a backward search, as start and length.
fn backward(length: usize, a: &[Value], wanted: usize) -> Result<Option<(usize, usize)>, Failure> {
    let (start, count) = numbers(a);
    let Some(start) = start else { return Ok(Some((0, length))) };
    if length == 0 {
        return match start {
            -1 | 0 => Ok(Some((0, 0))),
            _ => Err(bad_start()),
        };
    }
    if start < 0 || start as usize > length {
        return Err(bad_start());
    }
    let last = (start as usize).min(length - 1);
    match count {
        None => Ok(Some((0, last + 1))),
        Some(count) if count < 0 || count as usize > last + 1 => Err(bad_count()),
        Some(count) => Ok(Some((last + 1 - count as usize, count as usize)).filter(|_| wanted <= count as usize || wanted == 0)),
    }
}

pub(super) fn last_index_of(_: &mut Session, this: &Value, a: &[Value]) -> R {
    if a[0].is_null() {
        return Err(argument_null("value"));
    }
    let (own, wanted) = (text(this), text(&a[0]));
    let ignore_case = ignores_case(&a[1..]);
    let wanted = units(&wanted, ignore_case);
    let Some((start, count)) = backward(own.len(), a, wanted.len())? else { return Ok(Value::Int(-1)) };
    let subject = units(&own, ignore_case);
    place(find_last(&subject[start..start + count], &wanted), start)
}

fn set_of(value: &Value) -> Vec<u16> {
    items(value).iter().filter_map(|v| if let Value::Char(unit) = v { Some(*unit) } else { None }).collect()
}

pub(super) fn index_of_any(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let (own, set) = (text(this), set_of(&a[0]));
    let (start, count) = forward(own.len(), a)?;
    place(own.units().skip(start).take(count).position(|u| set.contains(&u)), start)
}

pub(super) fn last_index_of_any(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let (own, set) = (text(this), set_of(&a[0]));
    let Some((start, count)) = backward(own.len(), a, 1)? else { return Ok(Value::Int(-1)) };
    let subject: Vec<u16> = own.units().collect();
    place(subject[start..start + count].iter().rposition(|u| set.contains(u)), start)
}
