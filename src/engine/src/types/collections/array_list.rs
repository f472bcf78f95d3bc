//! `System.Collections.ArrayList`.

use super::super::{TypeTable, int, method, property, settable};
use super::ops;
use crate::R;
use crate::run::Session;
use crate::value::{Seq, SeqKind, Value};
use std::rc::Rc;

fn make(items: Vec<Value>) -> Value {
    Value::Seq(Rc::new(Seq::of(SeqKind::ArrayList, None, items)))
}

fn from_collection(session: &mut Session, _: &Value, a: &[Value]) -> R {
    if a[0].is_null() {
        return Err(super::super::argument_null("c"));
    }
    ops::items(session, &a[0]).map(make)
}

fn with_capacity(_: &mut Session, _: &Value, a: &[Value]) -> R {
    if int(&a[0]) < 0 {
        return Err(super::super::out_of_range(format!("capacity ('{}') must be a non-negative value.", int(&a[0])), "capacity"));
    }
    Ok(make(Vec::new()))
}

fn read_only(session: &mut Session, _: &Value, a: &[Value]) -> R {
    let mut seq = Seq::of(SeqKind::ArrayList, None, ops::items(session, &a[0])?);
    seq.read_only = true;
    Ok(Value::Seq(Rc::new(seq)))
}

fn capacity(_: &mut Session, this: &Value) -> R {
    let length = ops::seq_of(this).len();
    Ok(Value::Int(if length == 0 { 0 } else { length.next_power_of_two().max(4) as i32 }))
}

fn set_range(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let new = ops::items(session, &a[1])?;
    let seq = ops::seq_of(this);
    let range = ops::range(&a[0], &Value::Int(new.len() as i32), seq.len())?;
    seq.items.borrow_mut().splice(range, new);
    Ok(Value::Null)
}

pub(super) static TABLES: &[TypeTable] = &[TypeTable {
    name: "System.Collections.ArrayList",
    interfaces: &["System.Collections.IList", "System.Collections.ICollection", "System.Collections.IEnumerable", "System.ICloneable"],
    properties: &[
        settable("int Capacity", capacity, |_, _, _| Ok(Value::Null)),
        property("int Count", ops::count),
        property("bool IsFixedSize", ops::no),
        property("bool IsReadOnly", ops::read_only),
        property("bool IsSynchronized", ops::no),
        property("object SyncRoot", ops::itself),
    ],
    methods: &[
        method("int Add(object value)", ops::add_index),
        method("void AddRange(System.Collections.ICollection c)", ops::add_range),
        method("int BinarySearch(object value)", super::list::binary_search),
        method("void Clear()", ops::clear),
        method("object Clone()", ops::copy),
        method("bool Contains(object item)", ops::contains),
        method("void CopyTo(array array)", ops::copy_to),
        method("void CopyTo(array array, int arrayIndex)", ops::copy_to),
        method("System.Collections.IEnumerator GetEnumerator()", ops::enumerator),
        method("System.Collections.ArrayList GetRange(int index, int count)", ops::get_range),
        method("int IndexOf(object value)", ops::index_of),
        method("int IndexOf(object value, int startIndex)", ops::index_of),
        method("void Insert(int index, object value)", ops::insert_at),
        method("void InsertRange(int index, System.Collections.ICollection c)", ops::insert_range),
        method("int LastIndexOf(object value)", ops::last_index_of),
        method("void Remove(object obj)", ops::remove_silently),
        method("void RemoveAt(int index)", ops::remove_at),
        method("void RemoveRange(int index, int count)", ops::remove_range),
        method("void Reverse()", ops::reverse),
        method("void Reverse(int index, int count)", ops::reverse),
        method("void SetRange(int index, System.Collections.ICollection c)", set_range),
        method("void Sort()", ops::sort),
        method("void Sort(System.Collections.IComparer comparer)", ops::sort),
        method("void Sort(int index, int count, System.Collections.IComparer comparer)", ops::sort),
        method("object[] ToArray()", ops::to_array),
        method("array ToArray(type type)", |session, this, a| match &a[0] {
            Value::Type(ty) => crate::convert::to(session, this, &ty.array(1)),
            _ => ops::to_array(session, this, a),
        }),
        method("void TrimToSize()", |_, _, _| Ok(Value::Null)),
        method("object get_Item(int index)", ops::get_item),
        method("void set_Item(int index, object value)", ops::set_item),
        method("static System.Collections.ArrayList Adapter(System.Collections.IList list)", |_, _, a| Ok(a[0].clone())),
        method("static System.Collections.ArrayList ReadOnly(System.Collections.ArrayList list)", read_only),
        method("static System.Collections.ArrayList FixedSize(System.Collections.ArrayList list)", read_only),
        method("static System.Collections.ArrayList Repeat(object value, int count)", |_, _, a| {
            Ok(make(vec![a[0].clone(); int(&a[1]).clamp(0, 1 << 24) as usize]))
        }),
        method("static System.Collections.ArrayList Synchronized(System.Collections.ArrayList list)", |_, _, a| Ok(a[0].clone())),
    ],
    constructors: &[
        method("()", |_, _, _| Ok(make(Vec::new()))),
        method("(int capacity)", with_capacity),
        method("(System.Collections.ICollection c)", from_collection),
    ],
    ..TypeTable::EMPTY
}];
