//! `HashSet[T]` and `SortedSet[T]`.

use super::super::{Method, Property, TypeTable, method, property};
use super::{entry, ops};
use crate::R;
use crate::error::Failure;
use crate::run::Session;
use crate::value::{Key, Seq, SeqKind, Value};
use rustc_hash::FxHashSet;
use std::rc::Rc;

/// A set marks in its dimensions whether it passes over case (sets have no dimensions of their own).
const FOLDS: usize = 1;

fn folds(seq: &Seq) -> bool {
    seq.dimensions.first() == Some(&FOLDS)
}

fn key(seq: &Seq, value: &Value) -> Key {
    if folds(seq) { Key::folded(value.clone()) } else { Key::exact(value.clone()) }
}

fn is_sorted(seq: &Seq) -> bool {
    seq.ty.as_ref().is_some_and(|t| t.name().starts_with("System.Collections.Generic.SortedSet"))
}

fn position(seq: &Seq, value: &Value) -> Option<usize> {
    let wanted = key(seq, value);
    seq.items.borrow().iter().position(|v| key(seq, v) == wanted)
}

fn put(session: &mut Session, seq: &Rc<Seq>, items: Vec<Value>) -> Result<(), Failure> {
    let mut seen = FxHashSet::default();
    let items: Vec<Value> = items.into_iter().filter(|v| seen.insert(key(seq, v))).collect();
    let items = if is_sorted(seq) { ops::sorted(session, items, None)? } else { items };
    *seq.items.borrow_mut() = items;
    Ok(())
}

fn made(session: &mut Session, this: &Value, items: Vec<Value>, comparer: Option<&Value>) -> R {
    let Value::Type(ty) = this else { return Ok(Value::Null) };
    let mut seq = Seq::of(SeqKind::Set, Some(ty.clone()), Vec::new());
    if comparer.is_some_and(entry::ignores_case) {
        seq.dimensions = vec![FOLDS];
    }
    let seq = Rc::new(seq);
    put(session, &seq, items)?;
    Ok(Value::Seq(seq))
}

fn new(session: &mut Session, this: &Value, a: &[Value]) -> R {
    made(session, this, Vec::new(), a.last())
}

fn from_items(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let items = ops::items(session, &a[0])?;
    made(session, this, items, a.get(1))
}

fn add(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let seq = ops::seq_of(this);
    if position(&seq, &a[0]).is_some() {
        return Ok(Value::Bool(false));
    }
    seq.items.borrow_mut().push(a[0].clone());
    if is_sorted(&seq) {
        let items = seq.to_vec();
        put(session, &seq, items)?;
    }
    Ok(Value::Bool(true))
}

fn contains(_: &mut Session, this: &Value, a: &[Value]) -> R {
    Ok(Value::Bool(position(&ops::seq_of(this), &a[0]).is_some()))
}

fn remove(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let seq = ops::seq_of(this);
    let found = position(&seq, &a[0]);
    if let Some(at) = found {
        seq.items.borrow_mut().remove(at);
    }
    Ok(Value::Bool(found.is_some()))
}

fn keys(seq: &Seq, items: &[Value]) -> FxHashSet<Key> {
    items.iter().map(|v| key(seq, v)).collect()
}

fn union_with(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let seq = ops::seq_of(this);
    let mut all = seq.to_vec();
    all.extend(ops::items(session, &a[0])?);
    put(session, &seq, all).map(|()| Value::Null)
}

fn intersect_with(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let seq = ops::seq_of(this);
    let other = keys(&seq, &ops::items(session, &a[0])?);
    let kept = seq.to_vec().into_iter().filter(|v| other.contains(&key(&seq, v))).collect();
    *seq.items.borrow_mut() = kept;
    Ok(Value::Null)
}

fn except_with(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let seq = ops::seq_of(this);
    let other = keys(&seq, &ops::items(session, &a[0])?);
    let kept = seq.to_vec().into_iter().filter(|v| !other.contains(&key(&seq, v))).collect();
    *seq.items.borrow_mut() = kept;
    Ok(Value::Null)
}

fn symmetric_except_with(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let seq = ops::seq_of(this);
    let items = ops::items(session, &a[0])?;
    let (mine, other) = (keys(&seq, &seq.to_vec()), keys(&seq, &items));
    let mut kept: Vec<Value> = seq.to_vec().into_iter().filter(|v| !other.contains(&key(&seq, v))).collect();
    kept.extend(items.into_iter().filter(|v| !mine.contains(&key(&seq, v))));
    put(session, &seq, kept).map(|()| Value::Null)
}

/// Whether this set has all of the other, the other all of this, and both the same number.
fn relation(session: &mut Session, this: &Value, other: &Value) -> Result<(bool, bool, bool), Failure> {
    let seq = ops::seq_of(this);
    let mine = keys(&seq, &seq.to_vec());
    let other = keys(&seq, &ops::items(session, other)?);
    Ok((other.is_subset(&mine), mine.is_subset(&other), mine.len() == other.len()))
}

static METHODS: &[Method] = &[
    method("bool Add(T item)", add),
    method("void Clear()", ops::clear),
    method("bool Contains(T item)", contains),
    method("void CopyTo(T[] array)", ops::copy_to),
    method("void CopyTo(T[] array, int arrayIndex)", ops::copy_to),
    method("void ExceptWith(System.Collections.Generic.IEnumerable[T] other)", except_with),
    method("System.Collections.Generic.HashSet`1+Enumerator[T] GetEnumerator()", ops::enumerator),
    method("void IntersectWith(System.Collections.Generic.IEnumerable[T] other)", intersect_with),
    method("bool IsProperSubsetOf(System.Collections.Generic.IEnumerable[T] other)", |s, this, a| {
        relation(s, this, &a[0]).map(|(_, sub, same)| Value::Bool(sub && !same))
    }),
    method("bool IsProperSupersetOf(System.Collections.Generic.IEnumerable[T] other)", |s, this, a| {
        relation(s, this, &a[0]).map(|(sup, _, same)| Value::Bool(sup && !same))
    }),
    method("bool IsSubsetOf(System.Collections.Generic.IEnumerable[T] other)", |s, this, a| {
        relation(s, this, &a[0]).map(|(_, sub, _)| Value::Bool(sub))
    }),
    method("bool IsSupersetOf(System.Collections.Generic.IEnumerable[T] other)", |s, this, a| {
        relation(s, this, &a[0]).map(|(sup, _, _)| Value::Bool(sup))
    }),
    method("bool Overlaps(System.Collections.Generic.IEnumerable[T] other)", |session, this, a| {
        let seq = ops::seq_of(this);
        let mine = keys(&seq, &seq.to_vec());
        let items = ops::items(session, &a[0])?;
        Ok(Value::Bool(items.iter().any(|v| mine.contains(&key(&seq, v)))))
    }),
    method("bool Remove(T item)", remove),
    method("int RemoveWhere(System.Predicate[T] match)", |session, this, a| {
        let seq = ops::seq_of(this);
        let mut kept = Vec::new();
        for item in seq.to_vec() {
            if !ops::holds(session, &a[0], &item)? {
                kept.push(item);
            }
        }
        let gone = seq.len() - kept.len();
        *seq.items.borrow_mut() = kept;
        Ok(Value::Int(gone as i32))
    }),
    method("bool SetEquals(System.Collections.Generic.IEnumerable[T] other)", |s, this, a| {
        relation(s, this, &a[0]).map(|(sup, sub, _)| Value::Bool(sup && sub))
    }),
    method("void SymmetricExceptWith(System.Collections.Generic.IEnumerable[T] other)", symmetric_except_with),
    method("T[] ToArray()", ops::to_array),
    method("void TrimExcess()", |_, _, _| Ok(Value::Null)),
    method("void UnionWith(System.Collections.Generic.IEnumerable[T] other)", union_with),
];

static PROPERTIES: &[Property] = &[property("int Count", ops::count), property("bool IsReadOnly", ops::no)];

static SORTED_PROPERTIES: &[Property] = &[
    property("int Count", ops::count),
    property("T Min", |_, this| Ok(ops::seq_of(this).get(0).unwrap_or_default())),
    property("T Max", |_, this| Ok(ops::seq_of(this).items.borrow().last().cloned().unwrap_or_default())),
];

const BASE: TypeTable = TypeTable {
    name: "System.Collections.Generic.HashSet`1",
    interfaces: &[
        "System.Collections.Generic.ISet`1",
        "System.Collections.Generic.ICollection`1",
        "System.Collections.Generic.IEnumerable`1",
        "System.Collections.IEnumerable",
    ],
    properties: PROPERTIES,
    methods: METHODS,
    constructors: &[
        method("()", new),
        method("(System.Collections.IEqualityComparer comparer)", new),
        method("(int capacity)", new),
        method("(System.Collections.Generic.IEnumerable[T] collection)", from_items),
        method("(System.Collections.Generic.IEnumerable[T] collection, System.Collections.IEqualityComparer comparer)", from_items),
    ],
    ..TypeTable::EMPTY
};

pub(super) static TABLES: &[TypeTable] =
    &[BASE, TypeTable { name: "System.Collections.Generic.SortedSet`1", properties: SORTED_PROPERTIES, ..BASE }];
