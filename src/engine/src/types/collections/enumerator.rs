//! Enumerators: what `GetEnumerator()` gives.

use super::super::{Sort, Type, TypeTable, method, property, thrown};
use crate::run::Session;
use crate::value::{Native, Value};
use crate::{Name, R};
use std::any::Any;
use std::cell::Cell;

/// An enumerator over a copy of the items.
pub struct Enumerator {
    items: Vec<Value>,
    /// The number of items passed; the current one is the last of them.
    passed: Cell<usize>,
    type_name: &'static str,
}

impl Enumerator {
    /// An enumerator of items.
    pub fn value(items: Vec<Value>) -> Value {
        Enumerator::of(items, "System.Collections.IEnumerator")
    }

    /// An enumerator with a type of its own.
    pub fn of(items: Vec<Value>, type_name: &'static str) -> Value {
        Value::native(Enumerator { items, passed: Cell::new(0), type_name })
    }

    /// Goes to the next item; none at the end.
    pub fn advance(&self) -> Option<Value> {
        let passed = self.passed.get();
        self.passed.set((passed + 1).min(self.items.len() + 1));
        self.items.get(passed).cloned()
    }

    fn current(&self) -> Option<Value> {
        self.passed.get().checked_sub(1).and_then(|i| self.items.get(i)).cloned()
    }
}

impl Native for Enumerator {
    fn type_of(&self) -> Type {
        Type::known(self.type_name)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn items(&self, _session: &mut Session) -> Option<Vec<Value>> {
        Some(self.items[self.passed.get().min(self.items.len())..].to_vec())
    }
}

fn current(_: &mut Session, this: &Value) -> R {
    let enumerator = this.downcast::<Enumerator>();
    match enumerator.and_then(Enumerator::current) {
        Some(item) => Ok(item),
        None if enumerator.is_some_and(|e| e.passed.get() == 0) => {
            Err(thrown("System.InvalidOperationException", "Enumeration has not started. Call MoveNext."))
        }
        None => Err(thrown("System.InvalidOperationException", "Enumeration already finished.")),
    }
}

fn move_next(_: &mut Session, this: &Value, _: &[Value]) -> R {
    let Some(enumerator) = this.downcast::<Enumerator>() else { return Ok(Value::Bool(false)) };
    let passed = enumerator.passed.get();
    enumerator.passed.set((passed + 1).min(enumerator.items.len() + 1));
    Ok(Value::Bool(passed < enumerator.items.len()))
}

fn reset(_: &mut Session, this: &Value, _: &[Value]) -> R {
    if let Some(enumerator) = this.downcast::<Enumerator>() {
        enumerator.passed.set(0);
    }
    Ok(Value::Null)
}

fn part(session: &mut Session, this: &Value, name: &str) -> R {
    let entry = current(session, this)?;
    super::super::members::get(session, &entry, Name::new(name))
}

const DICTIONARY: TypeTable = TypeTable {
    interfaces: &["System.Collections.IDictionaryEnumerator", "System.Collections.IEnumerator"],
    base: "System.Object",
    properties: &[
        property("object Current", current),
        property("System.Collections.DictionaryEntry Entry", current),
        property("object Key", |s, this| part(s, this, "Key")),
        property("object Value", |s, this| part(s, this, "Value")),
        property("object Name", |s, this| part(s, this, "Key")),
    ],
    methods: &[method("bool MoveNext()", move_next), method("void Reset()", reset)],
    ..TypeTable::EMPTY
};

pub(super) static TABLES: &[TypeTable] = &[
    TypeTable {
        name: "System.Collections.IEnumerator",
        sort: Sort::Interface,
        properties: &[property("object Current", current)],
        methods: &[
            method("bool MoveNext()", move_next),
            method("void Reset()", reset),
            method("void Dispose()", |_, _, _| Ok(Value::Null)),
        ],
        ..TypeTable::EMPTY
    },
    TypeTable { name: "System.Collections.Hashtable+HashtableEnumerator", ..DICTIONARY },
    TypeTable { name: "System.Collections.Specialized.OrderedDictionary+OrderedDictionaryEnumerator", ..DICTIONARY },
];
