//! `Dictionary[K,V]`, `SortedDictionary[K,V]`, `SortedList[K,V]`, `OrderedDictionary[K,V]`, `ConcurrentDictionary[K,V]`.

use super::super::{Method, Property, TypeTable, assign, int, method, property, thrown};
use super::{hashtable, ops};
use crate::R;
use crate::run::Session;
use crate::types::Type;
use crate::value::{MapKind, Value};

fn remove(_: &mut Session, this: &Value, a: &[Value]) -> R {
    hashtable::need_key(&a[0])?;
    Ok(Value::Bool(ops::map_of(this).remove(&a[0]).is_some()))
}

fn get_item(_: &mut Session, this: &Value, a: &[Value]) -> R {
    hashtable::need_key(&a[0])?;
    ops::map_of(this).get(&a[0]).ok_or_else(|| {
        let key = super::super::text(&a[0]);
        thrown("System.Collections.Generic.KeyNotFoundException", format!("The given key '{key}' was not present in the dictionary."))
    })
}

fn default_value(this: &Value) -> Value {
    let ty = ops::map_of(this).ty.as_ref().and_then(|t| t.arguments().get(1).cloned());
    ty.map_or(Value::Null, |t: Type| super::default_of(&t))
}

fn try_get(session: &mut Session, this: &Value, a: &[Value]) -> R {
    hashtable::need_key(&a[0])?;
    let found = ops::map_of(this).get(&a[0]);
    let has = found.is_some();
    assign(session, &a[1], found.unwrap_or_else(|| default_value(this)))?;
    Ok(Value::Bool(has))
}

fn try_add(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let map = ops::map_of(this);
    hashtable::need_key(&a[0])?;
    if map.contains(&a[0]) {
        return Ok(Value::Bool(false));
    }
    ops::insert(session, &map, a[0].clone(), a[1].clone())?;
    Ok(Value::Bool(true))
}

fn try_remove(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let found = ops::map_of(this).remove(&a[0]);
    let has = found.is_some();
    assign(session, &a[1], found.unwrap_or_else(|| default_value(this)))?;
    Ok(Value::Bool(has))
}

fn get_or_add(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let map = ops::map_of(this);
    if let Some(found) = map.get(&a[0]) {
        return Ok(found);
    }
    let value = match a[1].base() {
        Value::Block(block) => session.block_result(block, vec![a[0].clone()])?,
        _ => a[1].clone(),
    };
    ops::insert(session, &map, a[0].clone(), value.clone())?;
    Ok(value)
}

fn add_or_update(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let map = ops::map_of(this);
    let value = match (map.get(&a[0]), a[2].base()) {
        (Some(old), Value::Block(block)) => session.block_result(block, vec![a[0].clone(), old])?,
        _ => match a[1].base() {
            Value::Block(block) => session.block_result(block, vec![a[0].clone()])?,
            _ => a[1].clone(),
        },
    };
    ops::insert(session, &map, a[0].clone(), value.clone())?;
    Ok(value)
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
    let map = ops::map_of(this);
    let index = usize::try_from(int(&a[0])).ok().filter(|i| *i < map.len());
    let index = index.ok_or_else(|| {
        super::super::out_of_range("Index was out of range. Must be non-negative and less than the size of the collection.", "index")
    })?;
    map.entries.borrow_mut().shift_remove_index(index);
    Ok(Value::Null)
}

fn new(_: &mut Session, this: &Value, a: &[Value]) -> R {
    hashtable::made(this, MapKind::Dictionary, false, a)
}

fn copied(session: &mut Session, this: &Value, a: &[Value]) -> R {
    if a[0].is_null() {
        return Err(super::super::argument_null("dictionary"));
    }
    let value = hashtable::made(this, MapKind::Dictionary, false, &a[1..])?;
    hashtable::fill(session, &value, &a[0])
}

const INTERFACES: &[&str] = &[
    "System.Collections.Generic.IDictionary`2",
    "System.Collections.IDictionary",
    "System.Collections.ICollection",
    "System.Collections.IEnumerable",
];

static PROPERTIES: &[Property] = &[
    property("System.Collections.Generic.IEqualityComparer[TKey] Comparer", |_, _| Ok(Value::Null)),
    property("int Count", hashtable::count),
    property("bool IsFixedSize", ops::no),
    property("bool IsReadOnly", ops::no),
    property("bool IsSynchronized", ops::no),
    property("System.Collections.Generic.Dictionary`2+KeyCollection[TKey,TValue] Keys", hashtable::keys),
    property("object SyncRoot", ops::itself),
    property("System.Collections.Generic.Dictionary`2+ValueCollection[TKey,TValue] Values", hashtable::values),
];

static METHODS: &[Method] = &[
    method("void Add(TKey key, TValue value)", hashtable::add),
    method("void Clear()", hashtable::clear),
    method("bool Contains(object key)", hashtable::contains),
    method("bool ContainsKey(TKey key)", hashtable::contains),
    method("bool ContainsValue(TValue value)", hashtable::contains_value),
    method("int EnsureCapacity(int capacity)", |_, _, a| Ok(a[0].clone())),
    method("System.Collections.Generic.Dictionary`2+Enumerator[TKey,TValue] GetEnumerator()", ops::enumerator),
    method("bool Remove(TKey key)", remove),
    method("bool TryAdd(TKey key, TValue value)", try_add),
    method("bool TryGetValue(TKey key, [ref] TValue value)", try_get),
    method("TValue get_Item(TKey key)", get_item),
    method("TValue Item(TKey key)", get_item),
    method("void set_Item(TKey key, TValue value)", hashtable::set_item),
];

static SORTED_LIST: &[Method] = &[
    method("int IndexOfKey(TKey key)", index_of_key),
    method("int IndexOfValue(TValue value)", index_of_value),
    method("void RemoveAt(int index)", remove_at),
];

static CONCURRENT: &[Method] = &[
    method("bool TryRemove(TKey key, [ref] TValue value)", try_remove),
    method("TValue GetOrAdd(TKey key, object valueFactory)", get_or_add),
    method("TValue AddOrUpdate(TKey key, object addValue, System.Func[TKey,TValue,TValue] updateValueFactory)", add_or_update),
];

static CONSTRUCTORS: &[Method] = &[
    method("()", new),
    method("(int capacity)", new),
    method("(System.Collections.IEqualityComparer comparer)", new),
    method("(System.Collections.IDictionary dictionary)", copied),
    method("(int capacity, System.Collections.IEqualityComparer comparer)", new),
    method("(System.Collections.IDictionary dictionary, System.Collections.IEqualityComparer comparer)", copied),
];

/// The members that are the same in all of them.
const BASE: TypeTable = TypeTable {
    name: "System.Collections.Generic.Dictionary`2",
    interfaces: INTERFACES,
    properties: PROPERTIES,
    methods: METHODS,
    constructors: CONSTRUCTORS,
    ..TypeTable::EMPTY
};

/// A row that stands between the shared members and the types with more of their own.
const SHARED: &str = "System.Collections.Generic.Dictionary`2";

pub(super) static TABLES: &[TypeTable] = &[
    BASE,
    TypeTable { name: "System.Collections.Generic.SortedDictionary`2", ..BASE },
    TypeTable { name: "System.Collections.Generic.SortedList`2", base: SHARED, methods: SORTED_LIST, ..BASE },
    TypeTable { name: "System.Collections.Generic.OrderedDictionary`2", base: SHARED, methods: SORTED_LIST, ..BASE },
    TypeTable { name: "System.Management.Automation.PSBoundParametersDictionary", base: SHARED, ..BASE },
    TypeTable { name: "System.Collections.Concurrent.ConcurrentDictionary`2", base: SHARED, methods: CONCURRENT, ..BASE },
];
