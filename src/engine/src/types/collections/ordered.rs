//! `System.Collections.Specialized.OrderedDictionary`.

use super::super::{TypeTable, int, method, out_of_range, property};
use super::enumerator::Enumerator;
use super::{hashtable, ops};
use crate::R;
use crate::error::Failure;
use crate::run::Session;
use crate::value::{Key, MapKind, Value};

fn position(index: &Value, length: usize) -> Result<usize, Failure> {
    usize::try_from(int(index))
        .ok()
        .filter(|i| *i < length)
        .ok_or_else(|| out_of_range("Index was out of range. Must be non-negative and less than the size of the collection.", "index"))
}

fn insert(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let map = ops::map_of(this);
    hashtable::need_key(&a[1])?;
    let at = position(&a[0], map.len() + 1)?;
    if map.contains(&a[1]) {
        let key = super::super::text(&a[1]);
        let message = format!("Item has already been added. Key in dictionary: '{key}'  Key being added: '{key}'");
        return Err(super::super::thrown("System.ArgumentException", message));
    }
    let key = if map.fold { Key::folded(a[1].clone()) } else { Key::exact(a[1].clone()) };
    map.entries.borrow_mut().shift_insert(at, key, a[2].clone());
    Ok(Value::Null)
}

fn remove_at(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let map = ops::map_of(this);
    let at = position(&a[0], map.len())?;
    map.entries.borrow_mut().shift_remove_index(at);
    Ok(Value::Null)
}

fn item_at(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let map = ops::map_of(this);
    let at = position(&a[0], map.len())?;
    let found = map.entries.borrow().get_index(at).map(|(_, v)| v.clone());
    Ok(found.unwrap_or_default())
}

fn set_item_at(session: &mut Session, this: &Value, a: &[Value]) -> R {
    super::super::members::set_index(session, this, &a[0], a[1].clone()).map(|()| Value::Null)
}

fn as_read_only(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let copy = hashtable::copy(session, this, a)?;
    let Value::Map(map) = copy else { return Ok(Value::Null) };
    Ok(match std::rc::Rc::try_unwrap(map) {
        Ok(mut map) => {
            map.read_only = true;
            Value::Map(std::rc::Rc::new(map))
        }
        Err(map) => Value::Map(map),
    })
}

fn enumerator(_: &mut Session, this: &Value, _: &[Value]) -> R {
    let name = "System.Collections.Specialized.OrderedDictionary+OrderedDictionaryEnumerator";
    Ok(Enumerator::of(ops::entries(&ops::map_of(this)), name))
}

pub(super) static TABLES: &[TypeTable] = &[TypeTable {
    name: "System.Collections.Specialized.OrderedDictionary",
    interfaces: &[
        "System.Collections.Specialized.IOrderedDictionary",
        "System.Collections.IDictionary",
        "System.Collections.ICollection",
        "System.Collections.IEnumerable",
    ],
    properties: &[
        property("int Count", hashtable::count),
        property("bool IsFixedSize", ops::no),
        property("bool IsReadOnly", |_, this| Ok(Value::Bool(ops::map_of(this).read_only))),
        property("bool IsSynchronized", ops::no),
        property("System.Collections.ICollection Keys", hashtable::keys),
        property("object SyncRoot", ops::itself),
        property("System.Collections.ICollection Values", hashtable::values),
    ],
    methods: &[
        method("void Add(object key, object value)", hashtable::add),
        method("System.Collections.Specialized.OrderedDictionary AsReadOnly()", as_read_only),
        method("void Clear()", hashtable::clear),
        method("bool Contains(object key)", hashtable::contains),
        method("void CopyTo(array array, int index)", hashtable::copy_to),
        method("System.Collections.IDictionaryEnumerator GetEnumerator()", enumerator),
        method("void Insert(int index, object key, object value)", insert),
        method("object Item(int index)", item_at),
        method("object Item(object key)", hashtable::get_item),
        method("void Remove(object key)", hashtable::remove),
        method("void RemoveAt(int index)", remove_at),
        method("object get_Item(int index)", item_at),
        method("object get_Item(object key)", hashtable::get_item),
        method("void set_Item(int index, object value)", set_item_at),
        method("void set_Item(object key, object value)", hashtable::set_item),
    ],
    constructors: &[
        method("()", |_, this, a| hashtable::made(this, MapKind::Ordered, false, a)),
        method("(int capacity)", |_, this, a| hashtable::made(this, MapKind::Ordered, false, a)),
        method("(System.Collections.IEqualityComparer comparer)", |_, this, a| hashtable::made(this, MapKind::Ordered, false, a)),
    ],
    ..TypeTable::EMPTY
}];
