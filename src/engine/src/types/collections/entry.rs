//! `DictionaryEntry` and `KeyValuePair[K,V]`.

use super::super::members::MemberType;
use super::super::{Sort, Type, TypeTable, extended, method, property, settable};
use crate::R;
use crate::run::Session;
use crate::value::{Key, Native, Value};
use std::any::Any;
use std::cell::RefCell;

/// An entry of a dictionary.
struct Entry {
    ty: Type,
    key: RefCell<Value>,
    value: RefCell<Value>,
}

/// A `DictionaryEntry`.
pub fn entry_value(key: Value, value: Value) -> Value {
    let ty = Type::known("System.Collections.DictionaryEntry");
    Value::native(Entry { ty, key: RefCell::new(key), value: RefCell::new(value) })
}

/// A `KeyValuePair[K,V]`.
pub fn pair_value(arguments: &[Type], key: Value, value: Value) -> Value {
    let table = Type::known("System.Collections.Generic.KeyValuePair`2").table();
    let ty = table.map(|t| Type::generic(t, arguments.to_vec())).unwrap_or_else(|| Type::known("System.Collections.DictionaryEntry"));
    Value::native(Entry { ty, key: RefCell::new(key), value: RefCell::new(value) })
}

impl Native for Entry {
    fn type_of(&self) -> Type {
        self.ty.clone()
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn to_text(&self) -> Option<String> {
        let show = |v: &Value| match v.base() {
            Value::Str(text) => text.to_string(),
            Value::Int(n) => n.to_string(),
            Value::Long(n) => n.to_string(),
            Value::Double(n) => n.to_string(),
            Value::Bool(b) => if *b { "True" } else { "False" }.to_owned(),
            Value::Null => String::new(),
            other => Type::of(other).map(|t| t.name().to_owned()).unwrap_or_default(),
        };
        let pair = !self.ty.arguments().is_empty();
        pair.then(|| format!("[{}, {}]", show(&self.key.borrow()), show(&self.value.borrow())))
    }

    fn equals(&self, other: &dyn Native) -> bool {
        other.as_any().downcast_ref::<Entry>().is_some_and(|o| {
            let same = |a: &RefCell<Value>, b: &RefCell<Value>| Key::exact(a.borrow().clone()) == Key::exact(b.borrow().clone());
            self.ty == o.ty && same(&self.key, &o.key) && same(&self.value, &o.value)
        })
    }
}

fn key(_: &mut Session, this: &Value) -> R {
    Ok(this.downcast::<Entry>().map(|e| e.key.borrow().clone()).unwrap_or_default())
}

fn value(_: &mut Session, this: &Value) -> R {
    Ok(this.downcast::<Entry>().map(|e| e.value.borrow().clone()).unwrap_or_default())
}

fn set_key(_: &mut Session, this: &Value, new: Value) -> R {
    if let Some(entry) = this.downcast::<Entry>() {
        *entry.key.borrow_mut() = new;
    }
    Ok(Value::Null)
}

fn set_value(_: &mut Session, this: &Value, new: Value) -> R {
    if let Some(entry) = this.downcast::<Entry>() {
        *entry.value.borrow_mut() = new;
    }
    Ok(Value::Null)
}

/// Whether a comparer that was given as argument passes over case.
pub(super) fn ignores_case(comparer: &Value) -> bool {
    comparer.downcast::<super::super::basic::Comparer>().is_some_and(|c| c.ignores_case())
}

fn made(_: &mut Session, _: &Value, a: &[Value]) -> R {
    Ok(entry_value(a[0].clone(), a.get(1).cloned().unwrap_or_default()))
}

fn made_pair(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let Value::Type(ty) = this else { return Ok(Value::Null) };
    Ok(pair_value(ty.arguments(), a[0].clone(), a[1].clone()))
}

pub(super) static TABLES: &[TypeTable] = &[
    TypeTable {
        name: "System.Collections.DictionaryEntry",
        sort: Sort::Struct,
        extended: &[extended("Name", MemberType::AliasProperty, "Name = Key", key)],
        properties: &[settable("object Key", key, set_key), settable("object Value", value, set_value)],
        constructors: &[method("()", |_, _, _| Ok(entry_value(Value::Null, Value::Null))), method("(object key, object value)", made)],
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: "System.Collections.Generic.KeyValuePair`2",
        sort: Sort::Struct,
        properties: &[property("TKey Key", key), property("TValue Value", value)],
        constructors: &[method("(TKey key, TValue value)", made_pair)],
        ..TypeTable::EMPTY
    },
];
