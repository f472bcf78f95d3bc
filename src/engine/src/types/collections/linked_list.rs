//! `LinkedList[T]`: first, last, and adding and removing at both ends.

use super::super::{TypeTable, method, property, thrown};
use super::ops;
use crate::R;
use crate::run::Session;
use crate::value::{SeqKind, Value};

fn node(value: Option<Value>) -> Value {
    value.map_or(Value::Null, |v| Value::typed_custom("System.Collections.Generic.LinkedListNode`1", [("Value", v)]))
}

fn new(_: &mut Session, this: &Value, _: &[Value]) -> R {
    ops::made(this, SeqKind::Linked, Vec::new())
}

fn from_items(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let items = ops::items(session, &a[0])?;
    ops::made(this, SeqKind::Linked, items)
}

fn empty() -> crate::Failure {
    thrown("System.InvalidOperationException", "The LinkedList is empty.")
}

pub(super) static TABLES: &[TypeTable] = &[TypeTable {
    name: "System.Collections.Generic.LinkedList`1",
    interfaces: &["System.Collections.ICollection", "System.Collections.IEnumerable"],
    properties: &[
        property("int Count", ops::count),
        property("System.Collections.Generic.LinkedListNode[T] First", |_, this| Ok(node(ops::seq_of(this).get(0)))),
        property("System.Collections.Generic.LinkedListNode[T] Last", |_, this| Ok(node(ops::seq_of(this).items.borrow().last().cloned()))),
    ],
    methods: &[
        method("System.Collections.Generic.LinkedListNode[T] AddFirst(T value)", |_, this, a| {
            ops::seq_of(this).items.borrow_mut().insert(0, a[0].clone());
            Ok(node(Some(a[0].clone())))
        }),
        method("System.Collections.Generic.LinkedListNode[T] AddLast(T value)", |_, this, a| {
            ops::seq_of(this).items.borrow_mut().push(a[0].clone());
            Ok(node(Some(a[0].clone())))
        }),
        method("void Clear()", ops::clear),
        method("bool Contains(T value)", ops::contains),
        method("System.Collections.Generic.LinkedList`1+Enumerator[T] GetEnumerator()", ops::enumerator),
        method("bool Remove(T value)", ops::remove),
        method("void RemoveFirst()", |_, this, _| {
            let seq = ops::seq_of(this);
            if seq.is_empty() {
                return Err(empty());
            }
            seq.items.borrow_mut().remove(0);
            Ok(Value::Null)
        }),
        method("void RemoveLast()", |_, this, _| {
            let gone = ops::seq_of(this).items.borrow_mut().pop();
            gone.map(|_| Value::Null).ok_or_else(empty)
        }),
    ],
    constructors: &[method("()", new), method("(System.Collections.Generic.IEnumerable[T] collection)", from_items)],
    ..TypeTable::EMPTY
}];
