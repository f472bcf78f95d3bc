//! `Stack` and `Stack[T]`: the top is the last item in memory and the first of an enumeration.

use super::super::{Property, TypeTable, assign, method, property, thrown};
use super::ops;
use crate::R;
use crate::run::Session;
use crate::value::{SeqKind, Value};

fn pop(_: &mut Session, this: &Value, _: &[Value]) -> R {
    let found = ops::seq_of(this).items.borrow_mut().pop();
    found.ok_or_else(|| thrown("System.InvalidOperationException", "Stack empty."))
}

fn peek(_: &mut Session, this: &Value, _: &[Value]) -> R {
    let found = ops::seq_of(this).items.borrow().last().cloned();
    found.ok_or_else(|| thrown("System.InvalidOperationException", "Stack empty."))
}

fn try_pop(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let found = ops::seq_of(this).items.borrow_mut().pop();
    let has = found.is_some();
    assign(session, &a[0], found.unwrap_or_default())?;
    Ok(Value::Bool(has))
}

fn try_peek(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let found = ops::seq_of(this).items.borrow().last().cloned();
    let has = found.is_some();
    assign(session, &a[0], found.unwrap_or_default())?;
    Ok(Value::Bool(has))
}

fn new(_: &mut Session, this: &Value, _: &[Value]) -> R {
    ops::made(this, SeqKind::Stack, Vec::new())
}

fn from_items(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let items = ops::items(session, &a[0])?;
    ops::made(this, SeqKind::Stack, items)
}

const INTERFACES: &[&str] = &["System.Collections.ICollection", "System.Collections.IEnumerable"];

static PROPERTIES: &[Property] =
    &[property("int Count", ops::count), property("bool IsSynchronized", ops::no), property("object SyncRoot", ops::itself)];

pub(super) static TABLES: &[TypeTable] = &[
    TypeTable {
        name: "System.Collections.Stack",
        interfaces: INTERFACES,
        properties: PROPERTIES,
        methods: &[
            method("void Clear()", ops::clear),
            method("object Clone()", ops::copy),
            method("bool Contains(object obj)", ops::contains),
            method("System.Collections.IEnumerator GetEnumerator()", ops::enumerator),
            method("object Peek()", peek),
            method("object Pop()", pop),
            method("void Push(object obj)", ops::add),
            method("object[] ToArray()", ops::to_array),
        ],
        constructors: &[
            method("()", new),
            method("(int initialCapacity)", new),
            method("(System.Collections.ICollection col)", from_items),
        ],
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: "System.Collections.Generic.Stack`1",
        interfaces: INTERFACES,
        properties: PROPERTIES,
        methods: &[
            method("void Clear()", ops::clear),
            method("bool Contains(T item)", ops::contains),
            method("System.Collections.Generic.Stack`1+Enumerator[T] GetEnumerator()", ops::enumerator),
            method("T Peek()", peek),
            method("T Pop()", pop),
            method("void Push(T item)", ops::add),
            method("T[] ToArray()", ops::to_array),
            method("void TrimExcess()", |_, _, _| Ok(Value::Null)),
            method("bool TryPeek([ref] T result)", try_peek),
            method("bool TryPop([ref] T result)", try_pop),
        ],
        constructors: &[
            method("()", new),
            method("(int capacity)", new),
            method("(System.Collections.Generic.IEnumerable[T] collection)", from_items),
        ],
        ..TypeTable::EMPTY
    },
];
