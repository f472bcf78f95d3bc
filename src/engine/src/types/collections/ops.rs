//! What all sequences and dictionaries share.

use super::super::{int, out_of_range, thrown};
use super::enumerator::Enumerator;
use crate::error::Failure;
use crate::run::Session;
use crate::types::Type;
use crate::value::{Key, Map, MapKind, Seq, SeqKind, Value};
use crate::{Outcome, R, convert, operators};
use std::cmp::Ordering;
use std::rc::Rc;

/// The sequence that a row's object is.
///
/// # Panics
/// Never for rows of sequence types: member access has chosen the row by the value.
pub fn seq_of(this: &Value) -> Rc<Seq> {
    match this.base() {
        Value::Seq(seq) => seq.clone(),
        other => Rc::new(Seq::array(vec![other.clone()])),
    }
}

/// The dictionary that a row's object is.
pub(super) fn map_of(this: &Value) -> Rc<Map> {
    match this.base() {
        Value::Map(map) => map.clone(),
        _ => Rc::new(Map::new(MapKind::Hashtable)),
    }
}

/// A new sequence of the type that a constructor is called on.
pub(super) fn made(this: &Value, kind: SeqKind, items: Vec<Value>) -> R {
    let ty = match this {
        Value::Type(ty) => Some(ty.clone()),
        other => Type::of(other),
    };
    Ok(Value::Seq(Rc::new(Seq::of(kind, ty, items))))
}

/// The items of a collection argument.
pub(super) fn items(session: &mut Session, value: &Value) -> Result<Vec<Value>, Failure> {
    match value.base() {
        Value::Null => Err(super::super::argument_null("collection")),
        Value::Map(map) => Ok(entries(map)),
        _ => Ok(session.items(value)?.unwrap_or_else(|| vec![value.clone()])),
    }
}

/// The entries of a dictionary as a script sees them.
pub(super) fn entries(map: &Map) -> Vec<Value> {
    let ty = map.ty.as_ref().filter(|t| t.arguments().len() == 2).cloned();
    map.pairs()
        .into_iter()
        .map(|(k, v)| match &ty {
            Some(ty) => super::entry::pair_value(ty.arguments(), k, v),
            None => super::entry::entry_value(k, v),
        })
        .collect()
}

fn fixed(seq: &Seq) -> Outcome {
    if seq.kind == SeqKind::Array {
        return Err(thrown("System.NotSupportedException", "Collection was of a fixed size."));
    }
    if seq.read_only {
        return Err(thrown("System.NotSupportedException", "Collection is read-only."));
    }
    Ok(())
}

fn position(index: i64, length: usize) -> Result<usize, Failure> {
    usize::try_from(index)
        .ok()
        .filter(|i| *i < length)
        .ok_or_else(|| out_of_range("Index was out of range. Must be non-negative and less than the size of the collection.", "index"))
}

pub(super) fn count(_: &mut Session, this: &Value) -> R {
    Ok(Value::Int(seq_of(this).len() as i32))
}

pub(super) fn yes(_: &mut Session, _: &Value) -> R {
    Ok(Value::Bool(true))
}

pub(super) fn no(_: &mut Session, _: &Value) -> R {
    Ok(Value::Bool(false))
}

pub(super) fn itself(_: &mut Session, this: &Value) -> R {
    Ok(this.clone())
}

pub(super) fn read_only(_: &mut Session, this: &Value) -> R {
    Ok(Value::Bool(seq_of(this).read_only))
}

/// `int Add(object value)`
pub(super) fn add_index(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let seq = seq_of(this);
    fixed(&seq)?;
    let mut items = seq.items.borrow_mut();
    items.push(a[0].clone());
    Ok(Value::Int(items.len() as i32 - 1))
}

/// `void Add(T item)`
pub(super) fn add(session: &mut Session, this: &Value, a: &[Value]) -> R {
    add_index(session, this, a).map(|_| Value::Null)
}

pub(super) fn add_range(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let seq = seq_of(this);
    fixed(&seq)?;
    let new = items(session, &a[0])?;
    seq.items.borrow_mut().extend(new);
    Ok(Value::Null)
}

pub(super) fn clear(_: &mut Session, this: &Value, _: &[Value]) -> R {
    let seq = seq_of(this);
    fixed(&seq)?;
    seq.items.borrow_mut().clear();
    Ok(Value::Null)
}

pub(super) fn contains(_: &mut Session, this: &Value, a: &[Value]) -> R {
    Ok(Value::Bool(find(&seq_of(this), &a[0], 0).is_some()))
}

fn find(seq: &Seq, wanted: &Value, from: usize) -> Option<usize> {
    seq.items.borrow().iter().skip(from).position(|v| v.same(wanted)).map(|i| i + from)
}

pub(super) fn index_of(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let from = a.get(1).map_or(0, |v| int(v).max(0) as usize);
    Ok(Value::Int(find(&seq_of(this), &a[0], from).map_or(-1, |i| i as i32)))
}

pub(super) fn last_index_of(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let found = seq_of(this).items.borrow().iter().rposition(|v| v.same(&a[0]));
    Ok(Value::Int(found.map_or(-1, |i| i as i32)))
}

pub(super) fn get_item(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let seq = seq_of(this);
    let index = position(int(&a[0]), seq.len())?;
    Ok(seq.get(index).unwrap_or_default())
}

pub(super) fn set_item(session: &mut Session, this: &Value, a: &[Value]) -> R {
    super::super::members::set_index(session, this, &a[0], a[1].clone()).map(|()| Value::Null)
}

pub(super) fn insert_at(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let seq = seq_of(this);
    fixed(&seq)?;
    let index = usize::try_from(int(&a[0])).ok().filter(|i| *i <= seq.len());
    let Some(index) = index else {
        let message = if seq.kind == SeqKind::ArrayList {
            "Insertion index was out of range. Must be non-negative and less than or equal to size."
        } else {
            "Index must be within the bounds of the List."
        };
        return Err(out_of_range(message, "index"));
    };
    seq.items.borrow_mut().insert(index, a[1].clone());
    Ok(Value::Null)
}

pub(super) fn insert_range(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let seq = seq_of(this);
    fixed(&seq)?;
    let new = items(session, &a[1])?;
    let index = usize::try_from(int(&a[0])).ok().filter(|i| *i <= seq.len());
    let index = index.ok_or_else(|| {
        out_of_range("Index was out of range. Must be non-negative and less than or equal to the size of the collection.", "index")
    })?;
    seq.items.borrow_mut().splice(index..index, new);
    Ok(Value::Null)
}

/// `bool Remove(T item)`
pub(super) fn remove(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let seq = seq_of(this);
    fixed(&seq)?;
    let found = find(&seq, &a[0], 0);
    if let Some(index) = found {
        seq.items.borrow_mut().remove(index);
    }
    Ok(Value::Bool(found.is_some()))
}

/// `void Remove(object obj)`
pub(super) fn remove_silently(session: &mut Session, this: &Value, a: &[Value]) -> R {
    remove(session, this, a).map(|_| Value::Null)
}

pub(super) fn remove_at(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let seq = seq_of(this);
    fixed(&seq)?;
    let index = position(int(&a[0]), seq.len())?;
    seq.items.borrow_mut().remove(index);
    Ok(Value::Null)
}

/// The range that an index and a count name.
pub(super) fn range(index: &Value, count: &Value, length: usize) -> Result<std::ops::Range<usize>, Failure> {
    let (index, count) = (int(index), int(count));
    if index < 0 || count < 0 {
        let name = if index < 0 { "index" } else { "count" };
        return Err(out_of_range(format!("{name} ('{}') must be a non-negative value.", if index < 0 { index } else { count }), name));
    }
    if index as usize + count as usize > length {
        let message = "Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.";
        return Err(thrown("System.ArgumentException", message));
    }
    Ok(index as usize..(index + count) as usize)
}

pub(super) fn remove_range(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let seq = seq_of(this);
    fixed(&seq)?;
    let range = range(&a[0], &a[1], seq.len())?;
    seq.items.borrow_mut().drain(range);
    Ok(Value::Null)
}

pub(super) fn get_range(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let seq = seq_of(this);
    let range = range(&a[0], &a[1], seq.len())?;
    let part = seq.items.borrow()[range].to_vec();
    Ok(Value::Seq(Rc::new(Seq::of(seq.kind, seq.ty.clone(), part))))
}

pub(super) fn reverse(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let seq = seq_of(this);
    match a {
        [index, count] => {
            let range = range(index, count, seq.len())?;
            seq.items.borrow_mut()[range].reverse();
        }
        _ => seq.items.borrow_mut().reverse(),
    }
    Ok(Value::Null)
}

/// Sorts as .NET's default comparer does, or as a script block given for a comparison says.
pub(super) fn sorted(session: &mut Session, items: Vec<Value>, comparer: Option<&Value>) -> Result<Vec<Value>, Failure> {
    let mut items = items;
    let mut failed = None;
    let block = match comparer.map(Value::base) {
        Some(Value::Block(block)) => Some(block.clone()),
        _ => None,
    };
    // An object of a class that implements IComparer.
    let object = comparer.map(Value::base).filter(|c| matches!(c, Value::Object(_)));
    let folds = comparer.is_some_and(super::entry::ignores_case);
    merge_sort(&mut items, &mut |a, b| {
        if failed.is_some() {
            return Ordering::Equal;
        }
        let order = match (&block, object) {
            (Some(block), _) => session.block_result(block, vec![a.clone(), b.clone()]).map(|v| int(&v).cmp(&0)),
            (None, Some(object)) => {
                super::super::members::invoke(session, object, "Compare".into(), &[a.clone(), b.clone()]).map(|v| int(&v).cmp(&0))
            }
            (None, None) => compare(session, a, b, folds),
        };
        order.unwrap_or_else(|failure| {
            failed = Some(failure);
            Ordering::Equal
        })
    });
    match failed {
        Some(failure) if block.is_none() => {
            let message = "Failed to compare two elements in the array.";
            let inner = super::super::members::exception_of(failure)?;
            let fault = crate::Fault::new("System.InvalidOperationException", crate::ErrorCategory::OperationStopped, message);
            Err(fault.exception("System.InvalidOperationException").inner(inner).into())
        }
        Some(failure) => Err(failure),
        None => Ok(items),
    }
}

/// A stable sort whose comparison may be anything (the standard sort may panic on an inconsistent one).
fn merge_sort(items: &mut [Value], order: &mut dyn FnMut(&Value, &Value) -> Ordering) {
    if items.len() < 2 {
        return;
    }
    let middle = items.len() / 2;
    merge_sort(&mut items[..middle], order);
    merge_sort(&mut items[middle..], order);
    if order(&items[middle - 1], &items[middle]) != Ordering::Greater {
        return;
    }
    let (left, right) = (items[..middle].to_vec(), items[middle..].to_vec());
    let (mut i, mut j) = (0, 0);
    for slot in items.iter_mut() {
        let take_left = j >= right.len() || (i < left.len() && order(&left[i], &right[j]) != Ordering::Greater);
        *slot = if take_left { left[i].clone() } else { right[j].clone() };
        if take_left { i += 1 } else { j += 1 }
    }
}

/// The order of two items by .NET's default comparer: nulls first, unlike types do not compare.
pub(super) fn compare(session: &mut Session, a: &Value, b: &Value, folds: bool) -> Result<Ordering, Failure> {
    match (a.is_null(), b.is_null()) {
        (true, true) => return Ok(Ordering::Equal),
        (true, false) => return Ok(Ordering::Less),
        (false, true) => return Ok(Ordering::Greater),
        _ => {}
    }
    if Type::of(a) != Type::of(b) {
        let ty = Type::of(a).map(|t| t.short_name()).unwrap_or_default();
        return Err(thrown("System.ArgumentException", format!("Object must be of type {ty}.")));
    }
    operators::compare(session, a, b, !folds)
}

pub(super) fn sort(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let seq = seq_of(this);
    let sorted = match a {
        [index, count, comparer] => {
            let range = range(index, count, seq.len())?;
            let mut all = seq.to_vec();
            let part = sorted(session, all[range.clone()].to_vec(), Some(comparer))?;
            all.splice(range, part);
            all
        }
        _ => sorted(session, seq.to_vec(), a.first())?,
    };
    *seq.items.borrow_mut() = sorted;
    Ok(Value::Null)
}

pub(super) fn to_array(_: &mut Session, this: &Value, _: &[Value]) -> R {
    let seq = seq_of(this);
    let ty = seq.element_type().filter(|t| t.name() != "System.Object").map(|t| t.array(1));
    let mut items = seq.to_vec();
    if seq.kind == SeqKind::Stack {
        items.reverse();
    }
    Ok(Value::Seq(Rc::new(Seq::of(SeqKind::Array, ty, items))))
}

pub(super) fn copy(_: &mut Session, this: &Value, _: &[Value]) -> R {
    let seq = seq_of(this);
    let mut copy = Seq::of(seq.kind, seq.ty.clone(), seq.to_vec());
    copy.dimensions = seq.dimensions.clone();
    Ok(Value::Seq(Rc::new(copy)))
}

/// `void CopyTo(array array, int index)`
pub(super) fn copy_to(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let (source, target) = (seq_of(this), seq_of(&a[0]));
    let at = a.get(1).map_or(0, |v| int(v).max(0) as usize);
    let items = source.to_vec();
    let mut target = target.items.borrow_mut();
    if at + items.len() > target.len() {
        return Err(thrown(
            "System.ArgumentException",
            "Destination array was not long enough. Check the destination index, length, and the array's lower bounds. (Parameter 'destinationArray')",
        ));
    }
    target[at..at + items.len()].clone_from_slice(&items);
    Ok(Value::Null)
}

pub(super) fn enumerator(session: &mut Session, this: &Value, _: &[Value]) -> R {
    let items = match this.base() {
        Value::Map(map) => entries(map),
        other => session.items(other)?.unwrap_or_default(),
    };
    Ok(Enumerator::value(items))
}

/// Calls a script block that stands for a delegate and tells its truth.
pub(super) fn holds(session: &mut Session, block: &Value, item: &Value) -> Result<bool, Failure> {
    match block.base() {
        Value::Block(block) => {
            let call = crate::run::BlockCall { arguments: vec![item.clone()], dollar_under: Some(item.clone()), ..Default::default() };
            let values = session.collect(|s| s.call_block(block, call))?;
            Ok(convert::truth(&Session::gather(values)))
        }
        _ => Err(super::super::argument_null("match")),
    }
}

/// Puts an entry into a dictionary, in its place when the keys are sorted.
pub fn insert(session: &mut Session, map: &Rc<Map>, key: Value, value: Value) -> Outcome {
    if !map.sorted || map.contains(&key) {
        map.set(key, value);
        return Ok(());
    }
    let keys = map.keys();
    let (mut low, mut high) = (0, keys.len());
    while low < high {
        let middle = (low + high) / 2;
        let order = compare(session, &keys[middle], &key, map.fold)?;
        if order == Ordering::Greater { high = middle } else { low = middle + 1 }
    }
    map.set(key.clone(), value);
    let mut entries = map.entries.borrow_mut();
    let last = entries.len() - 1;
    let at = if map.fold { Key::folded(key) } else { Key::exact(key) };
    if entries.get_index_of(&at) == Some(last) {
        entries.move_index(last, low);
    }
    Ok(())
}
