//! The order of values as Sort-Object, Get-Unique, Compare-Object and their kin see it, and .NET's way of sorting.
//!
//! Values that cannot be compared are compared by their text; a custom object has no text here, so all are equal.

use engine::operators::{self, collate};
use engine::{Failure, Session, Value, convert};
use std::cmp::Ordering;

/// How two values stand to each other; this fails on Ctrl-C only.
pub fn compare(session: &mut Session, a: &Value, b: &Value, case_sensitive: bool) -> Result<Ordering, Failure> {
    match (a, b) {
        (Value::Int(a), Value::Int(b)) => return Ok(a.cmp(b)),
        (Value::Str(a), Value::Str(b)) => return Ok(compare_text(a, b, case_sensitive)),
        (Value::Null, Value::Null) => return Ok(Ordering::Equal),
        _ => {}
    }
    match operators::compare(session, a, b, case_sensitive) {
        Ok(order) => Ok(order),
        Err(failure) if failure.is_error() => {
            let (a, b) = (text_of(session, a)?, text_of(session, b)?);
            Ok(compare_text(&a, &b, case_sensitive))
        }
        Err(failure) => Err(failure),
    }
}

fn text_of(session: &mut Session, value: &Value) -> Result<String, Failure> {
    match value.base() {
        Value::Object(object) if object.class.is_none() => Ok(String::new()),
        other => match convert::text(session, other) {
            Ok(text) => Ok(text.to_string()),
            Err(failure) if failure.is_error() => Ok(String::new()),
            Err(failure) => Err(failure),
        },
    }
}

/// Texts of letters and digits alone need no collation.
fn compare_text(a: &str, b: &str, case_sensitive: bool) -> Ordering {
    if !case_sensitive && is_plain(a) && is_plain(b) {
        return a.bytes().map(|b| b.to_ascii_lowercase()).cmp(b.bytes().map(|b| b.to_ascii_lowercase()));
    }
    collate::compare(a, b, case_sensitive)
}

/// Whether a text has letters and digits of ASCII only.
pub fn is_plain(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_alphanumeric())
}

/// Sorts as .NET's `List.Sort` does, which decides the order of equal items: it is not stable. Comparisons may fail and need
/// not be consistent.
pub fn sort<T>(items: &mut [T], compare: &mut impl FnMut(&T, &T) -> Result<Ordering, Failure>) -> Result<(), Failure> {
    let depth = 2 * (usize::BITS - items.len().leading_zeros()) as usize;
    sort_part(items, depth, compare)
}

fn sort_part<T>(
    mut items: &mut [T],
    mut depth: usize,
    compare: &mut impl FnMut(&T, &T) -> Result<Ordering, Failure>,
) -> Result<(), Failure> {
    while items.len() > 1 {
        match items.len() {
            2 => return put_in_order(items, 0, 1, compare),
            3 => {
                put_in_order(items, 0, 1, compare)?;
                put_in_order(items, 0, 2, compare)?;
                return put_in_order(items, 1, 2, compare);
            }
            4..=16 => return insert_sort(items, compare),
            _ if depth == 0 => return merge_sort(items, compare),
            _ => {}
        }
        depth -= 1;
        let pivot = partition(items, compare)?;
        let (left, right) = items.split_at_mut(pivot);
        sort_part(&mut right[1..], depth, compare)?;
        items = left;
    }
    Ok(())
}

fn put_in_order<T>(
    items: &mut [T],
    i: usize,
    j: usize,
    compare: &mut impl FnMut(&T, &T) -> Result<Ordering, Failure>,
) -> Result<(), Failure> {
    if compare(&items[i], &items[j])? == Ordering::Greater {
        items.swap(i, j);
    }
    Ok(())
}

fn insert_sort<T>(items: &mut [T], compare: &mut impl FnMut(&T, &T) -> Result<Ordering, Failure>) -> Result<(), Failure> {
    for i in 1..items.len() {
        let mut at = i;
        while at > 0 && compare(&items[at], &items[at - 1])? == Ordering::Less {
            items.swap(at, at - 1);
            at -= 1;
        }
    }
    Ok(())
}

/// Brings smaller items before, larger ones behind a pivot, the median of three; gives its place.
fn partition<T>(items: &mut [T], compare: &mut impl FnMut(&T, &T) -> Result<Ordering, Failure>) -> Result<usize, Failure> {
    let last = items.len() - 1;
    let middle = last / 2;
    put_in_order(items, 0, middle, compare)?;
    put_in_order(items, 0, last, compare)?;
    put_in_order(items, middle, last, compare)?;
    let pivot = last - 1;
    items.swap(middle, pivot);
    let (mut left, mut right) = (0, pivot);
    while left < right {
        left += 1;
        while left < pivot && compare(&items[left], &items[pivot])? == Ordering::Less {
            left += 1;
        }
        right -= 1;
        while right > 0 && compare(&items[pivot], &items[right])? == Ordering::Less {
            right -= 1;
        }
        if left >= right {
            break;
        }
        items.swap(left, right);
    }
    items.swap(left, pivot);
    Ok(left)
}

/// A sort that keeps the order of equal items.
pub fn merge_sort<T>(items: &mut [T], compare: &mut impl FnMut(&T, &T) -> Result<Ordering, Failure>) -> Result<(), Failure> {
    let mut order: Vec<usize> = (0..items.len()).collect();
    let mut scratch = order.clone();
    let mut width = 1;
    while width < items.len() {
        for start in (0..items.len()).step_by(2 * width) {
            let (middle, end) = ((start + width).min(items.len()), (start + 2 * width).min(items.len()));
            let (mut i, mut j) = (start, middle);
            for slot in &mut scratch[start..end] {
                let left = j >= end || (i < middle && compare(&items[order[i]], &items[order[j]])? != Ordering::Greater);
                let from = if left { &mut i } else { &mut j };
                *slot = order[*from];
                *from += 1;
            }
        }
        std::mem::swap(&mut order, &mut scratch);
        width *= 2;
    }
    rearrange(items, &order);
    Ok(())
}

/// Puts the item at `order[i]` to place `i`.
fn rearrange<T>(items: &mut [T], order: &[usize]) {
    let mut place: Vec<usize> = vec![0; order.len()];
    order.iter().enumerate().for_each(|(i, &from)| place[from] = i);
    for i in 0..place.len() {
        while place[i] != i {
            let to = place[i];
            items.swap(i, to);
            place.swap(i, to);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_sorts_sort() {
        let mut state = 7_u64;
        let mut numbers: Vec<u64> = Vec::new();
        for _ in 0..1000 {
            state = state.wrapping_mul(6_364_136_223_846_793_005) % 1_000_003;
            numbers.push(state % 100);
        }
        let mut expected = numbers.clone();
        expected.sort_unstable();
        let mut own = numbers.clone();
        assert!(sort(&mut own, &mut |a, b| Ok(a.cmp(b))).is_ok());
        assert_eq!(own, expected);
        let mut pairs: Vec<(u64, usize)> = numbers.iter().copied().zip(0..).collect();
        let mut stable = pairs.clone();
        stable.sort_by_key(|p| p.0);
        assert!(merge_sort(&mut pairs, &mut |a, b| Ok(a.0.cmp(&b.0))).is_ok());
        assert_eq!(pairs, stable);
    }
}
