//! `System.Collections.Hashtable`, and what all dictionaries share.

use super::super::{TypeTable, method, property, thrown};
use super::enumerator::Enumerator;
use super::{entry, ops};
use crate::R;
use crate::error::Failure;
use crate::run::Session;
use crate::types::Type;
use crate::value::{Map, MapKind, Seq, SeqKind, Value};
use std::rc::Rc;

pub(super) fn count(_: &mut Session, this: &Value) -> R {
    Ok(Value::Int(ops::map_of(this).len() as i32))
}

/// Keys or values as a view.
fn view(this: &Value, keys: bool) -> R {
    let map = ops::map_of(this);
    let items = if keys { map.keys() } else { map.values() };
    let name = match (&map.ty, map.kind, keys) {
        (None, MapKind::Ordered, _) => "System.Collections.Specialized.OrderedDictionary+OrderedDictionaryKeyValueCollection",
        (None, _, true) => "System.Collections.Hashtable+KeyCollection",
        (None, _, false) => "System.Collections.Hashtable+ValueCollection",
        (Some(_), _, true) => "System.Collections.Generic.Dictionary`2+KeyCollection",
        (Some(_), _, false) => "System.Collections.Generic.Dictionary`2+ValueCollection",
    };
    let ty = match (&map.ty, Type::named(name)) {
        (Some(own), Some(found)) if own.arguments().len() == 2 => found.table().map(|t| Type::generic(t, own.arguments().to_vec())),
        (_, found) => found,
    };
    Ok(Value::Seq(Rc::new(Seq::of(SeqKind::View, ty, items))))
}

pub(super) fn keys(_: &mut Session, this: &Value) -> R {
    view(this, true)
}

pub(super) fn values(_: &mut Session, this: &Value) -> R {
    view(this, false)
}

pub(super) fn need_key(key: &Value) -> Result<(), Failure> {
    if key.is_null() { Err(super::super::argument_null("key")) } else { Ok(()) }
}

fn writable(map: &Map) -> Result<(), Failure> {
    if map.read_only {
        return Err(thrown("System.NotSupportedException", "The OrderedDictionary is readonly and cannot be modified."));
    }
    Ok(())
}

pub(super) fn add(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let map = ops::map_of(this);
    need_key(&a[0])?;
    writable(&map)?;
    if map.contains(&session.class_key(&map, &a[0])?) {
        let shown = crate::convert::text(session, &a[0])?;
        let message = match (&map.ty, map.kind) {
            (Some(ty), _) if !ty.arguments().is_empty() => format!("An item with the same key has already been added. Key: {shown}"),
            _ => {
                let there = map.keys().into_iter().find(|k| same_key(&map, k, &a[0])).unwrap_or_default();
                let there = crate::convert::text(session, &there)?;
                format!("Item has already been added. Key in dictionary: '{there}'  Key being added: '{shown}'")
            }
        };
        return Err(thrown("System.ArgumentException", message));
    }
    ops::insert(session, &map, a[0].clone(), a[1].clone()).map(|()| Value::Null)
}

fn same_key(map: &Map, a: &Value, b: &Value) -> bool {
    use crate::value::Key;
    if map.fold { Key::folded(a.clone()) == Key::folded(b.clone()) } else { Key::exact(a.clone()) == Key::exact(b.clone()) }
}

pub(super) fn clear(_: &mut Session, this: &Value, _: &[Value]) -> R {
    let map = ops::map_of(this);
    writable(&map)?;
    map.entries.borrow_mut().clear();
    Ok(Value::Null)
}

pub(super) fn contains(session: &mut Session, this: &Value, a: &[Value]) -> R {
    need_key(&a[0])?;
    let map = ops::map_of(this);
    Ok(Value::Bool(map.contains(&session.class_key(&map, &a[0])?)))
}

pub(super) fn contains_value(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let map = ops::map_of(this);
    let found = map.entries.borrow().values().any(|v| v.same(&a[0]));
    Ok(Value::Bool(found))
}

pub(super) fn remove(session: &mut Session, this: &Value, a: &[Value]) -> R {
    need_key(&a[0])?;
    let map = ops::map_of(this);
    writable(&map)?;
    map.remove(&session.class_key(&map, &a[0])?);
    Ok(Value::Null)
}

pub(super) fn get_item(session: &mut Session, this: &Value, a: &[Value]) -> R {
    need_key(&a[0])?;
    let map = ops::map_of(this);
    Ok(map.get(&session.class_key(&map, &a[0])?).unwrap_or_default())
}

pub(super) fn set_item(session: &mut Session, this: &Value, a: &[Value]) -> R {
    need_key(&a[0])?;
    let map = ops::map_of(this);
    writable(&map)?;
    ops::insert(session, &map, a[0].clone(), a[1].clone()).map(|()| Value::Null)
}

pub(super) fn copy(_: &mut Session, this: &Value, _: &[Value]) -> R {
    let map = ops::map_of(this);
    let copy = Map {
        kind: map.kind,
        ty: map.ty.clone(),
        fold: map.fold,
        sorted: map.sorted,
        read_only: false,
        entries: map.entries.clone(),
        bag: Default::default(),
    };
    Ok(Value::Map(Rc::new(copy)))
}

pub(super) fn copy_to(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let items = Value::array(ops::entries(&ops::map_of(this)));
    ops::copy_to(session, &items, a)
}

fn enumerator(_: &mut Session, this: &Value, _: &[Value]) -> R {
    Ok(Enumerator::of(ops::entries(&ops::map_of(this)), "System.Collections.Hashtable+HashtableEnumerator"))
}

/// A dictionary of a kind from what a constructor is given: a dictionary to copy, a comparer, a capacity.
pub(super) fn made(this: &Value, kind: MapKind, fold: bool, a: &[Value]) -> R {
    let mut map = Map::new(kind);
    map.fold = fold || a.iter().any(entry::ignores_case);
    if let Value::Type(ty) = this {
        if !matches!(ty.name(), "System.Collections.Hashtable" | "System.Collections.Specialized.OrderedDictionary") {
            map.ty = Some(ty.clone());
        }
        map.sorted = ty.name().contains("Sorted");
    }
    Ok(Value::Map(Rc::new(map)))
}

fn new(_: &mut Session, this: &Value, a: &[Value]) -> R {
    made(this, MapKind::Hashtable, false, a)
}

fn copied(session: &mut Session, this: &Value, a: &[Value]) -> R {
    if a[0].is_null() {
        return Err(super::super::argument_null("d"));
    }
    let value = made(this, MapKind::Hashtable, false, &a[1..])?;
    fill(session, &value, &a[0])
}

/// Puts the entries of a dictionary into a new one.
pub(super) fn fill(session: &mut Session, value: &Value, source: &Value) -> R {
    let target = ops::map_of(value);
    let types: Vec<Type> = target.ty.as_ref().map(|t| t.arguments().to_vec()).unwrap_or_default();
    for (key, item) in ops::map_of(source).pairs() {
        let (mut key, mut item) = (key, item);
        if let [k, v] = types.as_slice() {
            key = crate::convert::to(session, &key, k)?;
            item = crate::convert::to(session, &item, v)?;
        }
        ops::insert(session, &target, key, item)?;
    }
    Ok(value.clone())
}

const VIEW: TypeTable = TypeTable {
    interfaces: &["System.Collections.ICollection", "System.Collections.IEnumerable"],
    properties: &[property("int Count", ops::count), property("bool IsSynchronized", ops::no), property("object SyncRoot", ops::itself)],
    methods: &[
        method("bool Contains(object item)", ops::contains),
        method("void CopyTo(array array, int arrayIndex)", ops::copy_to),
        method("System.Collections.IEnumerator GetEnumerator()", ops::enumerator),
    ],
    ..TypeTable::EMPTY
};

pub(super) static TABLES: &[TypeTable] = &[
    TypeTable {
        name: "System.Collections.Hashtable",
        interfaces: &[
            "System.Collections.IDictionary",
            "System.Collections.ICollection",
            "System.Collections.IEnumerable",
            "System.ICloneable",
        ],
        properties: &[
            property("int Count", count),
            property("bool IsFixedSize", ops::no),
            property("bool IsReadOnly", ops::no),
            property("bool IsSynchronized", ops::no),
            property("System.Collections.ICollection Keys", keys),
            property("object SyncRoot", ops::itself),
            property("System.Collections.ICollection Values", values),
        ],
        methods: &[
            method("void Add(object key, object value)", add),
            method("void Clear()", clear),
            method("object Clone()", copy),
            method("bool Contains(object key)", contains),
            method("bool ContainsKey(object key)", contains),
            method("bool ContainsValue(object value)", contains_value),
            method("void CopyTo(array array, int arrayIndex)", copy_to),
            method("System.Collections.IDictionaryEnumerator GetEnumerator()", enumerator),
            method("object Item(object key)", get_item),
            method("void Remove(object key)", remove),
            method("object get_Item(object key)", get_item),
            method("void set_Item(object key, object value)", set_item),
            method("static hashtable Synchronized(hashtable table)", |_, _, a| Ok(a[0].clone())),
        ],
        constructors: &[
            method("()", new),
            method("(System.Collections.IDictionary d)", copied),
            method("(System.Collections.IDictionary d, System.Collections.IEqualityComparer equalityComparer)", copied),
            method("(int capacity)", new),
            method("(int capacity, System.Collections.IEqualityComparer equalityComparer)", new),
            method("(System.Collections.IEqualityComparer equalityComparer)", new),
        ],
        ..TypeTable::EMPTY
    },
    TypeTable { name: "System.Collections.Hashtable+KeyCollection", ..VIEW },
    TypeTable { name: "System.Collections.Hashtable+ValueCollection", ..VIEW },
    TypeTable { name: "System.Collections.Specialized.OrderedDictionary+OrderedDictionaryKeyValueCollection", ..VIEW },
    TypeTable { name: "System.Collections.Generic.Dictionary`2+KeyCollection", ..VIEW },
    TypeTable { name: "System.Collections.Generic.Dictionary`2+ValueCollection", ..VIEW },
];
