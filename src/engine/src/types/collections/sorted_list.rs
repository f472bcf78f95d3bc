//! `System.Collections.SortedList` and `NameValueCollection`.

use super::super::{TypeTable, int, method, property};
use super::{hashtable, ops};
use crate::R;
use crate::error::Failure;
use crate::run::Session;
use crate::value::{MapKind, Value};

fn new(_: &mut Session, this: &Value, a: &[Value]) -> R {
    hashtable::made(this, MapKind::Dictionary, false, a)
}

fn copied(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let value = hashtable::made(this, MapKind::Dictionary, false, &a[1..])?;
    hashtable::fill(session, &value, &a[0])
}

fn position(this: &Value, index: &Value) -> Result<usize, Failure> {
    usize::try_from(int(index)).ok().filter(|i| *i < ops::map_of(this).len()).ok_or_else(|| {
        super::super::out_of_range("Index was out of range. Must be non-negative and less than the size of the collection.", "index")
    })
}

fn get_by_index(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let at = position(this, &a[0])?;
    Ok(ops::map_of(this).values().swap_remove(at))
}

fn get_key(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let at = position(this, &a[0])?;
    Ok(ops::map_of(this).keys().swap_remove(at))
}

fn index_of_key(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let found = ops::map_of(this).keys().iter().position(|k| k.same(&a[0]));
    Ok(Value::Int(found.map_or(-1, |i| i as i32)))
}

fn index_of_value(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let found = ops::map_of(this).values().iter().position(|v| v.same(&a[0]));
    Ok(Value::Int(found.map_or(-1, |i| i as i32)))
}

fn remove_at(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let at = position(this, &a[0])?;
    ops::map_of(this).entries.borrow_mut().shift_remove_index(at);
    Ok(Value::Null)
}

fn new_names(_: &mut Session, this: &Value, a: &[Value]) -> R {
    hashtable::made(this, MapKind::Dictionary, true, a)
}

fn add_name(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let map = ops::map_of(this);
    let value = match map.get(&a[0]) {
        Some(old) => Value::from(format!("{},{}", super::super::text(&old), super::super::text(&a[1]))),
        None => a[1].clone(),
    };
    ops::insert(session, &map, a[0].clone(), value).map(|()| Value::Null)
}

pub(super) static TABLES: &[TypeTable] = &[
    TypeTable {
        name: "System.Collections.SortedList",
        interfaces: &["System.Collections.IDictionary", "System.Collections.ICollection", "System.Collections.IEnumerable"],
        properties: &[
            property("int Capacity", hashtable::count),
            property("int Count", hashtable::count),
            property("bool IsFixedSize", ops::no),
            property("bool IsReadOnly", ops::no),
            property("bool IsSynchronized", ops::no),
            property("System.Collections.ICollection Keys", hashtable::keys),
            property("object SyncRoot", ops::itself),
            property("System.Collections.ICollection Values", hashtable::values),
        ],
        methods: &[
            method("void Add(object key, object value)", hashtable::add),
            method("void Clear()", hashtable::clear),
            method("object Clone()", hashtable::copy),
            method("bool Contains(object key)", hashtable::contains),
            method("bool ContainsKey(object key)", hashtable::contains),
            method("bool ContainsValue(object value)", hashtable::contains_value),
            method("object GetByIndex(int index)", get_by_index),
            method("System.Collections.IDictionaryEnumerator GetEnumerator()", ops::enumerator),
            method("object GetKey(int index)", get_key),
            method("int IndexOfKey(object key)", index_of_key),
            method("int IndexOfValue(object value)", index_of_value),
            method("object Item(object key)", hashtable::get_item),
            method("void Remove(object key)", hashtable::remove),
            method("void RemoveAt(int index)", remove_at),
            method("object get_Item(object key)", hashtable::get_item),
            method("void set_Item(object key, object value)", hashtable::set_item),
        ],
        constructors: &[
            method("()", new),
            method("(int initialCapacity)", new),
            method("(System.Collections.IComparer comparer)", new),
            method("(System.Collections.IDictionary d)", copied),
        ],
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: "System.Collections.Specialized.NameValueCollection",
        interfaces: &["System.Collections.ICollection", "System.Collections.IEnumerable"],
        properties: &[
            property("int Count", hashtable::count),
            property("string[] AllKeys", |_, this| Ok(Value::array(ops::map_of(this).keys()))),
            property("System.Collections.ICollection Keys", hashtable::keys),
        ],
        methods: &[
            method("void Add(string name, string value)", add_name),
            method("void Clear()", hashtable::clear),
            method("string Get(string name)", hashtable::get_item),
            method("void Remove(string name)", hashtable::remove),
            method("void Set(string name, string value)", hashtable::set_item),
            method("string get_Item(string name)", hashtable::get_item),
        ],
        constructors: &[method("()", new_names)],
        ..TypeTable::EMPTY
    },
];
