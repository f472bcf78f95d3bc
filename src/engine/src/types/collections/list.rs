//! `List[T]`, `Collection[T]`, `ReadOnlyCollection[T]`, `ObservableCollection[T]`, `StringCollection`, `ConcurrentBag[T]`.

use super::super::{Method, TypeTable, int, method, property, settable};
use super::ops;
use crate::R;
use crate::run::{BlockCall, Session};
use crate::value::{Seq, SeqKind, Value};
use std::cmp::Ordering;
use std::rc::Rc;

pub(super) fn binary_search(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let items = ops::seq_of(this).to_vec();
    let (mut low, mut high) = (0, items.len());
    while low < high {
        let middle = (low + high) / 2;
        match ops::compare(session, &items[middle], &a[0], false)? {
            Ordering::Equal => return Ok(Value::Int(middle as i32)),
            Ordering::Less => low = middle + 1,
            Ordering::Greater => high = middle,
        }
    }
    Ok(Value::Int(!(low as i32)))
}

pub(super) fn find(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let seq = ops::seq_of(this);
    for item in seq.to_vec() {
        if ops::holds(session, &a[0], &item)? {
            return Ok(item);
        }
    }
    Ok(seq.element_type().map_or(Value::Null, |t| super::default_of(&t)))
}

fn find_last(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let seq = ops::seq_of(this);
    for item in seq.to_vec().into_iter().rev() {
        if ops::holds(session, &a[0], &item)? {
            return Ok(item);
        }
    }
    Ok(seq.element_type().map_or(Value::Null, |t| super::default_of(&t)))
}

pub(super) fn find_all(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let seq = ops::seq_of(this);
    let mut found = Vec::new();
    for item in seq.to_vec() {
        if ops::holds(session, &a[0], &item)? {
            found.push(item);
        }
    }
    Ok(Value::Seq(Rc::new(Seq::of(seq.kind, seq.ty.clone(), found))))
}

pub(super) fn find_index(session: &mut Session, this: &Value, a: &[Value]) -> R {
    for (i, item) in ops::seq_of(this).to_vec().iter().enumerate() {
        if ops::holds(session, &a[0], item)? {
            return Ok(Value::Int(i as i32));
        }
    }
    Ok(Value::Int(-1))
}

pub(super) fn exists(session: &mut Session, this: &Value, a: &[Value]) -> R {
    Ok(Value::Bool(int(&find_index(session, this, a)?) >= 0))
}

fn true_for_all(session: &mut Session, this: &Value, a: &[Value]) -> R {
    for item in ops::seq_of(this).to_vec() {
        if !ops::holds(session, &a[0], &item)? {
            return Ok(Value::Bool(false));
        }
    }
    Ok(Value::Bool(true))
}

fn remove_all(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let seq = ops::seq_of(this);
    let before = seq.len();
    let mut kept = Vec::new();
    for item in seq.to_vec() {
        if !ops::holds(session, &a[0], &item)? {
            kept.push(item);
        }
    }
    let gone = before - kept.len();
    *seq.items.borrow_mut() = kept;
    Ok(Value::Int(gone as i32))
}

fn for_each(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let Value::Block(block) = a[0].base() else { return Err(super::super::argument_null("action")) };
    for item in ops::seq_of(this).to_vec() {
        let call = BlockCall { arguments: vec![item], ..BlockCall::default() };
        session.collect(|s| s.call_block(block, call))?;
    }
    Ok(Value::Null)
}

fn convert_all(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let Value::Block(block) = a[0].base() else { return Err(super::super::argument_null("converter")) };
    let mut results = Vec::new();
    for item in ops::seq_of(this).to_vec() {
        results.push(session.block_result(block, vec![item])?);
    }
    Ok(Value::array(results))
}

fn as_read_only(_: &mut Session, this: &Value, _: &[Value]) -> R {
    let seq = ops::seq_of(this);
    let ty = crate::Type::parse("System.Collections.ObjectModel.ReadOnlyCollection`1").and_then(|t| t.table());
    let ty = ty.map(|t| crate::Type::generic(t, seq.ty.as_ref().map(|t| t.arguments().to_vec()).unwrap_or_default()));
    let mut copy = Seq::of(SeqKind::Collection, ty, seq.to_vec());
    copy.read_only = true;
    Ok(Value::Seq(Rc::new(copy)))
}

fn capacity(_: &mut Session, this: &Value) -> R {
    let length = ops::seq_of(this).len();
    Ok(Value::Int(if length == 0 { 0 } else { length.next_power_of_two().max(4) as i32 }))
}

fn new_list(_: &mut Session, this: &Value, _: &[Value]) -> R {
    ops::made(this, SeqKind::List, Vec::new())
}

fn list_from(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let items = ops::items(session, &a[0])?;
    ops::made(this, SeqKind::List, items)
}

fn new_collection(_: &mut Session, this: &Value, _: &[Value]) -> R {
    ops::made(this, SeqKind::Collection, Vec::new())
}

fn collection_from(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let items = ops::items(session, &a[0])?;
    ops::made(this, SeqKind::Collection, items)
}

fn read_only_from(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let items = ops::items(session, &a[0])?;
    let Value::Type(ty) = this else { return Ok(Value::Null) };
    let mut seq = Seq::of(SeqKind::Collection, Some(ty.clone()), items);
    seq.read_only = true;
    Ok(Value::Seq(Rc::new(seq)))
}

const SHARED: &[&str] = &[
    "System.Collections.Generic.IList`1",
    "System.Collections.Generic.ICollection`1",
    "System.Collections.Generic.IEnumerable`1",
    "System.Collections.IList",
    "System.Collections.ICollection",
    "System.Collections.IEnumerable",
];

static COLLECTION: &[Method] = &[
    method("void Add(T item)", ops::add),
    method("void Clear()", ops::clear),
    method("bool Contains(T item)", ops::contains),
    method("void CopyTo(T[] array, int index)", ops::copy_to),
    method("System.Collections.Generic.IEnumerator[T] GetEnumerator()", ops::enumerator),
    method("int IndexOf(T item)", ops::index_of),
    method("void Insert(int index, T item)", ops::insert_at),
    method("bool Remove(T item)", ops::remove),
    method("void RemoveAt(int index)", ops::remove_at),
    method("T get_Item(int index)", ops::get_item),
    method("void set_Item(int index, T value)", ops::set_item),
];

pub(super) static TABLES: &[TypeTable] = &[
    TypeTable {
        name: "System.Collections.Generic.List`1",
        interfaces: SHARED,
        properties: &[
            settable("int Capacity", capacity, |_, _, _| Ok(Value::Null)),
            property("int Count", ops::count),
            property("bool IsFixedSize", ops::no),
            property("bool IsReadOnly", ops::no),
            property("bool IsSynchronized", ops::no),
            property("object SyncRoot", ops::itself),
        ],
        methods: &[
            method("void Add(T item)", ops::add),
            method("void AddRange(System.Collections.Generic.IEnumerable[T] collection)", ops::add_range),
            method("System.Collections.ObjectModel.ReadOnlyCollection[T] AsReadOnly()", as_read_only),
            method("int BinarySearch(T item)", binary_search),
            method("void Clear()", ops::clear),
            method("bool Contains(T item)", ops::contains),
            method("System.Collections.Generic.List[TOutput] ConvertAll(System.Converter[T,TOutput] converter)", convert_all),
            method("void CopyTo(T[] array)", ops::copy_to),
            method("void CopyTo(T[] array, int arrayIndex)", ops::copy_to),
            method("int EnsureCapacity(int capacity)", |_, _, a| Ok(a[0].clone())),
            method("bool Exists(System.Predicate[T] match)", exists),
            method("T Find(System.Predicate[T] match)", find),
            method("System.Collections.Generic.List[T] FindAll(System.Predicate[T] match)", find_all),
            method("int FindIndex(System.Predicate[T] match)", find_index),
            method("T FindLast(System.Predicate[T] match)", find_last),
            method("void ForEach(System.Action[T] action)", for_each),
            method("System.Collections.Generic.List`1+Enumerator[T] GetEnumerator()", ops::enumerator),
            method("System.Collections.Generic.List[T] GetRange(int index, int count)", ops::get_range),
            method("int IndexOf(T item)", ops::index_of),
            method("int IndexOf(T item, int index)", ops::index_of),
            method("void Insert(int index, T item)", ops::insert_at),
            method("void InsertRange(int index, System.Collections.Generic.IEnumerable[T] collection)", ops::insert_range),
            method("int LastIndexOf(T item)", ops::last_index_of),
            method("bool Remove(T item)", ops::remove),
            method("int RemoveAll(System.Predicate[T] match)", remove_all),
            method("void RemoveAt(int index)", ops::remove_at),
            method("void RemoveRange(int index, int count)", ops::remove_range),
            method("void Reverse()", ops::reverse),
            method("void Reverse(int index, int count)", ops::reverse),
            method("System.Collections.Generic.List[T] Slice(int start, int length)", ops::get_range),
            method("void Sort()", ops::sort),
            method("void Sort(System.Collections.Generic.IComparer[T] comparer)", ops::sort),
            method("void Sort(int index, int count, System.Collections.Generic.IComparer[T] comparer)", ops::sort),
            method("void Sort(System.Comparison[T] comparison)", ops::sort),
            method("T[] ToArray()", ops::to_array),
            method("void TrimExcess()", |_, _, _| Ok(Value::Null)),
            method("bool TrueForAll(System.Predicate[T] match)", true_for_all),
            method("T get_Item(int index)", ops::get_item),
            method("void set_Item(int index, T value)", ops::set_item),
        ],
        constructors: &[
            method("()", new_list),
            method("(int capacity)", new_list),
            method("(System.Collections.Generic.IEnumerable[T] collection)", list_from),
        ],
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: "System.Collections.ObjectModel.Collection`1",
        interfaces: SHARED,
        properties: &[
            property("int Count", ops::count),
            property("bool IsReadOnly", ops::read_only),
            property("object SyncRoot", ops::itself),
        ],
        methods: COLLECTION,
        constructors: &[method("()", new_collection), method("(System.Collections.Generic.IList[T] list)", collection_from)],
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: "System.Collections.ObjectModel.ObservableCollection`1",
        base: "System.Collections.ObjectModel.Collection`1",
        interfaces: SHARED,
        properties: &[property("int Count", ops::count)],
        methods: COLLECTION,
        constructors: &[method("()", new_collection), method("(System.Collections.Generic.IEnumerable[T] collection)", collection_from)],
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: "System.Collections.ObjectModel.ReadOnlyCollection`1",
        interfaces: SHARED,
        properties: &[property("int Count", ops::count), property("bool IsReadOnly", ops::yes), property("bool IsFixedSize", ops::yes)],
        methods: &[
            method("int Add(object value)", ops::add_index),
            method("bool Contains(T value)", ops::contains),
            method("void CopyTo(T[] array, int index)", ops::copy_to),
            method("System.Collections.Generic.IEnumerator[T] GetEnumerator()", ops::enumerator),
            method("int IndexOf(T value)", ops::index_of),
            method("T get_Item(int index)", ops::get_item),
        ],
        constructors: &[method("(System.Collections.Generic.IList[T] list)", read_only_from)],
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: "System.Collections.Concurrent.ConcurrentBag`1",
        interfaces: SHARED,
        properties: &[property("int Count", ops::count), property("bool IsEmpty", |_, this| Ok(Value::Bool(ops::seq_of(this).is_empty())))],
        methods: &[
            method("void Add(T item)", ops::add),
            method("void Clear()", ops::clear),
            method("System.Collections.Generic.IEnumerator[T] GetEnumerator()", ops::enumerator),
            method("T[] ToArray()", ops::to_array),
        ],
        constructors: &[method("()", new_collection), method("(System.Collections.Generic.IEnumerable[T] collection)", collection_from)],
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: "System.Collections.Specialized.StringCollection",
        interfaces: SHARED,
        properties: &[property("int Count", ops::count), property("bool IsReadOnly", ops::no)],
        methods: &[
            method("int Add(string value)", ops::add_index),
            method("void AddRange(string[] value)", ops::add_range),
            method("void Clear()", ops::clear),
            method("bool Contains(string value)", ops::contains),
            method("int IndexOf(string value)", ops::index_of),
            method("void Insert(int index, string value)", ops::insert_at),
            method("void Remove(string value)", ops::remove_silently),
            method("void RemoveAt(int index)", ops::remove_at),
        ],
        constructors: &[method("()", new_collection)],
        ..TypeTable::EMPTY
    },
];
