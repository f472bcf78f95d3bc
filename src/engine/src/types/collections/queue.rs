//! `Queue`, `Queue[T]`, `ConcurrentQueue[T]`.

use super::super::{Method, Property, TypeTable, assign, method, property, thrown};
use super::ops;
use crate::R;
use crate::run::Session;
use crate::value::{SeqKind, Value};

fn dequeue(_: &mut Session, this: &Value, _: &[Value]) -> R {
    let seq = ops::seq_of(this);
    let mut items = seq.items.borrow_mut();
    if items.is_empty() {
        return Err(thrown("System.InvalidOperationException", "Queue empty."));
    }
    Ok(items.remove(0))
}

fn peek(_: &mut Session, this: &Value, _: &[Value]) -> R {
    ops::seq_of(this).get(0).ok_or_else(|| thrown("System.InvalidOperationException", "Queue empty."))
}

fn try_dequeue(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let found = (!ops::seq_of(this).is_empty()).then(|| ops::seq_of(this).items.borrow_mut().remove(0));
    let has = found.is_some();
    assign(session, &a[0], found.unwrap_or_default())?;
    Ok(Value::Bool(has))
}

fn try_peek(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let found = ops::seq_of(this).get(0);
    let has = found.is_some();
    assign(session, &a[0], found.unwrap_or_default())?;
    Ok(Value::Bool(has))
}

fn new(_: &mut Session, this: &Value, _: &[Value]) -> R {
    ops::made(this, SeqKind::Queue, Vec::new())
}

fn from_items(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let items = ops::items(session, &a[0])?;
    ops::made(this, SeqKind::Queue, items)
}

const INTERFACES: &[&str] = &["System.Collections.ICollection", "System.Collections.IEnumerable"];

static PROPERTIES: &[Property] =
    &[property("int Count", ops::count), property("bool IsSynchronized", ops::no), property("object SyncRoot", ops::itself)];

static GENERIC: &[Method] = &[
    method("void Clear()", ops::clear),
    method("bool Contains(T item)", ops::contains),
    method("void CopyTo(T[] array, int arrayIndex)", ops::copy_to),
    method("T Dequeue()", dequeue),
    method("void Enqueue(T item)", ops::add),
    method("System.Collections.Generic.Queue`1+Enumerator[T] GetEnumerator()", ops::enumerator),
    method("T Peek()", peek),
    method("T[] ToArray()", ops::to_array),
    method("void TrimExcess()", |_, _, _| Ok(Value::Null)),
    method("bool TryDequeue([ref] T result)", try_dequeue),
    method("bool TryPeek([ref] T result)", try_peek),
];

pub(super) static TABLES: &[TypeTable] = &[
    TypeTable {
        name: "System.Collections.Queue",
        interfaces: INTERFACES,
        properties: PROPERTIES,
        methods: &[
            method("void Clear()", ops::clear),
            method("object Clone()", ops::copy),
            method("bool Contains(object obj)", ops::contains),
            method("void CopyTo(array array, int index)", ops::copy_to),
            method("object Dequeue()", dequeue),
            method("void Enqueue(object obj)", ops::add),
            method("System.Collections.IEnumerator GetEnumerator()", ops::enumerator),
            method("object Peek()", peek),
            method("object[] ToArray()", ops::to_array),
            method("void TrimToSize()", |_, _, _| Ok(Value::Null)),
        ],
        constructors: &[method("()", new), method("(int capacity)", new), method("(System.Collections.ICollection col)", from_items)],
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: "System.Collections.Generic.Queue`1",
        interfaces: INTERFACES,
        properties: PROPERTIES,
        methods: GENERIC,
        constructors: &[
            method("()", new),
            method("(int capacity)", new),
            method("(System.Collections.Generic.IEnumerable[T] collection)", from_items),
        ],
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: "System.Collections.Concurrent.ConcurrentQueue`1",
        interfaces: INTERFACES,
        properties: &[property("int Count", ops::count), property("bool IsEmpty", |_, this| Ok(Value::Bool(ops::seq_of(this).is_empty())))],
        methods: GENERIC,
        constructors: &[method("()", new), method("(System.Collections.Generic.IEnumerable[T] collection)", from_items)],
        ..TypeTable::EMPTY
    },
];
