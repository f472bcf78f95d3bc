//! `System.Array` and `T[]`.

use super::super::{Sort, Type, TypeTable, int, members, method, out_of_range, property, thrown};
use super::ops;
use crate::error::Failure;
use crate::run::Session;
use crate::value::{Seq, SeqKind, Value};
use crate::{R, convert};
use std::rc::Rc;

/// The value that a new item of a type has: zero, false, null.
pub fn default_of(ty: &Type) -> Value {
    match ty.name() {
        "System.Boolean" => Value::Bool(false),
        "System.Char" => Value::Char(0),
        "System.SByte" => Value::SByte(0),
        "System.Byte" => Value::Byte(0),
        "System.Int16" => Value::Short(0),
        "System.UInt16" => Value::UShort(0),
        "System.Int32" => Value::Int(0),
        "System.UInt32" => Value::UInt(0),
        "System.Int64" => Value::Long(0),
        "System.UInt64" => Value::ULong(0),
        "System.Single" => Value::Single(0.0),
        "System.Double" => Value::Double(0.0),
        "System.Decimal" => Value::Decimal(Rc::default()),
        "System.Numerics.BigInteger" => Value::BigInt(Rc::default()),
        "System.DateTime" => Value::DateTime(crate::value::DateTime::new(0, crate::value::TimeKind::Unspecified)),
        "System.TimeSpan" => Value::TimeSpan(crate::value::TimeSpan(0)),
        "System.Management.Automation.SwitchParameter" => Value::Switch(false),
        _ if ty.is_enum() => Value::enumeration(ty.clone(), 0),
        _ => Value::Null,
    }
}

/// `[int[]]::new(3)`, `New-Object 'int[,]' 2,3`
pub fn make_array(session: &mut Session, element: &Type, rank: u8, arguments: &[Value]) -> R {
    let mut lengths = Vec::new();
    for argument in arguments {
        let length = convert::to(session, argument, &Type::known("System.Int32"))?;
        lengths.push(length_of(int(&length))?);
    }
    if lengths.len() != usize::from(rank) {
        let message = format!("Cannot find an overload for \"new\" and the argument count: \"{}\".", arguments.len());
        return Err(crate::Fault::new("MethodCountCouldNotFindBest", crate::ErrorCategory::NotSpecified, message)
            .exception("System.Management.Automation.MethodException")
            .into());
    }
    Ok(array(element, rank, lengths))
}

fn length_of(length: i64) -> Result<usize, Failure> {
    match usize::try_from(length) {
        Ok(length) if length < 1 << 28 => Ok(length),
        Ok(_) => Err(thrown("System.OutOfMemoryException", "Array dimensions exceeded supported range.")),
        Err(_) => Err(thrown("System.OverflowException", "Arithmetic operation resulted in an overflow.")),
    }
}

fn array(element: &Type, rank: u8, lengths: Vec<usize>) -> Value {
    let ty = if element.name() == "System.Object" && rank == 1 { None } else { Some(element.array(rank)) };
    let mut seq = Seq::of(SeqKind::Array, ty, vec![default_of(element); lengths.iter().product()]);
    if rank > 1 {
        seq.dimensions = lengths;
    }
    Value::Seq(Rc::new(seq))
}

fn length(_: &mut Session, this: &Value) -> R {
    Ok(Value::Int(ops::seq_of(this).len() as i32))
}

fn rank(_: &mut Session, this: &Value) -> R {
    Ok(Value::Int(ops::seq_of(this).dimensions.len().max(1) as i32))
}

fn dimension(this: &Value, which: &Value) -> Result<i32, Failure> {
    let seq = ops::seq_of(this);
    let which = int(which);
    let found = match seq.dimensions.is_empty() {
        true if which == 0 => Some(seq.len()),
        true => None,
        false => usize::try_from(which).ok().and_then(|i| seq.dimensions.get(i).copied()),
    };
    found.map(|n| n as i32).ok_or_else(|| thrown("System.IndexOutOfRangeException", "Index was outside the bounds of the array."))
}

fn get_value(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let seq = ops::seq_of(this);
    let mut position = int(&a[0]);
    for (index, length) in a.iter().zip(&seq.dimensions).skip(1) {
        position = position * *length as i64 + int(index);
    }
    usize::try_from(position)
        .ok()
        .and_then(|i| seq.get(i))
        .ok_or_else(|| thrown("System.IndexOutOfRangeException", "Index was outside the bounds of the array."))
}

fn set_value(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let index = if a.len() == 2 { a[1].clone() } else { Value::array(a[1..].to_vec()) };
    members::set_index(session, this, &index, a[0].clone()).map(|()| Value::Null)
}

fn clear(_: &mut Session, this: &Value, _: &[Value]) -> R {
    let seq = ops::seq_of(this);
    let empty = seq.element_type().map_or(Value::Null, |t| default_of(&t));
    seq.items.borrow_mut().fill(empty);
    Ok(Value::Null)
}

fn create_instance(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let Value::Type(element) = &a[0] else { return Err(super::super::argument_null("elementType")) };
    let lengths: Vec<usize> = match &a[1] {
        Value::Seq(list) => list.to_vec().iter().map(|n| length_of(int(n))).collect::<Result<_, _>>()?,
        _ => a[1..].iter().map(|n| length_of(int(n))).collect::<Result<_, _>>()?,
    };
    Ok(array(element, lengths.len() as u8, lengths))
}

fn need(array: &Value) -> Result<Rc<Seq>, Failure> {
    match array.base() {
        Value::Seq(seq) => Ok(seq.clone()),
        _ => Err(super::super::argument_null("array")),
    }
}

fn static_reverse(session: &mut Session, _: &Value, a: &[Value]) -> R {
    need(&a[0])?;
    ops::reverse(session, &a[0], &a[1..])
}

fn static_sort(session: &mut Session, _: &Value, a: &[Value]) -> R {
    let seq = need(&a[0])?;
    match a {
        // Keys with items that move along.
        [_, items] if matches!(items.base(), Value::Seq(_)) => {
            let items = need(items)?;
            let pairs: Vec<Value> = (0..seq.len()).map(|i| Value::Int(i as i32)).collect();
            let keys = seq.to_vec();
            let mut order: Vec<(Value, Value)> = keys.iter().cloned().zip(pairs).collect();
            let sorted = ops::sorted(session, keys, None)?;
            let old = items.to_vec();
            let mut placed = Vec::with_capacity(sorted.len());
            for key in &sorted {
                if let Some(at) = order.iter().position(|(k, _)| k.same(key)) {
                    let (_, index) = order.remove(at);
                    placed.push(old.get(int(&index) as usize).cloned().unwrap_or_default());
                }
            }
            *seq.items.borrow_mut() = sorted;
            *items.items.borrow_mut() = placed;
            Ok(Value::Null)
        }
        [_, index, count] => ops::sort(session, &a[0], &[index.clone(), count.clone(), Value::Null]),
        _ => ops::sort(session, &a[0], &a[1..]),
    }
}

fn static_index_of(session: &mut Session, _: &Value, a: &[Value]) -> R {
    need(&a[0])?;
    ops::index_of(session, &a[0], &a[1..])
}

fn static_last_index_of(session: &mut Session, _: &Value, a: &[Value]) -> R {
    need(&a[0])?;
    ops::last_index_of(session, &a[0], &a[1..])
}

fn static_copy(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let (source, from, target, to, count) = match a {
        [source, target, count] => (source, 0, target, 0, int(count)),
        _ => (&a[0], int(&a[1]), &a[2], int(&a[3]), int(&a[4])),
    };
    let (source, target) = (need(source)?, need(target)?);
    if from < 0 || to < 0 || count < 0 {
        return Err(out_of_range("Non-negative number required.", "length"));
    }
    let (from, to, count) = (from as usize, to as usize, count as usize);
    if from + count > source.len() {
        return Err(super::super::argument(
            "Source array was not long enough. Check the source index, length, and the array's lower bounds.",
            "sourceArray",
        ));
    }
    if to + count > target.len() {
        return Err(super::super::argument(
            "Destination array was not long enough. Check the destination index, length, and the array's lower bounds.",
            "destinationArray",
        ));
    }
    let part = source.items.borrow()[from..from + count].to_vec();
    target.items.borrow_mut()[to..to + count].clone_from_slice(&part);
    Ok(Value::Null)
}

fn static_resize(session: &mut Session, _: &Value, a: &[Value]) -> R {
    let Some(reference) = a[0].downcast::<super::super::Reference>() else { return Ok(Value::Null) };
    let seq = need(&reference.get())?;
    let length = length_of(int(&a[1]))?;
    let mut items = seq.to_vec();
    items.resize(length, seq.element_type().map_or(Value::Null, |t| default_of(&t)));
    let value = Value::Seq(Rc::new(Seq::of(SeqKind::Array, seq.ty.clone(), items)));
    reference.set(session, value).map(|()| Value::Null)
}

fn static_binary_search(session: &mut Session, _: &Value, a: &[Value]) -> R {
    super::list::binary_search(session, &a[0], &a[1..])
}

fn static_find(session: &mut Session, _: &Value, a: &[Value]) -> R {
    super::list::find(session, &a[0], &a[1..])
}

fn static_find_all(session: &mut Session, _: &Value, a: &[Value]) -> R {
    super::list::find_all(session, &a[0], &a[1..])
}

fn static_find_index(session: &mut Session, _: &Value, a: &[Value]) -> R {
    super::list::find_index(session, &a[0], &a[1..])
}

fn static_exists(session: &mut Session, _: &Value, a: &[Value]) -> R {
    super::list::exists(session, &a[0], &a[1..])
}

fn static_clear(session: &mut Session, _: &Value, a: &[Value]) -> R {
    let seq = need(&a[0])?;
    if let [_, index, count] = a {
        let range = ops::range(index, count, seq.len())?;
        let empty = seq.element_type().map_or(Value::Null, |t| default_of(&t));
        seq.items.borrow_mut()[range].fill(empty);
        return Ok(Value::Null);
    }
    clear(session, &a[0], &[])
}

fn static_empty(_: &mut Session, _: &Value, _: &[Value]) -> R {
    Ok(Value::array(Vec::new()))
}

pub(super) static TABLES: &[TypeTable] = &[TypeTable {
    name: "System.Array",
    sort: Sort::Class,
    interfaces: &[
        "System.ICloneable",
        "System.Collections.IList",
        "System.Collections.ICollection",
        "System.Collections.IEnumerable",
        "System.Collections.IStructuralComparable",
        "System.Collections.IStructuralEquatable",
    ],
    properties: &[
        property("int Length", length),
        property("int Count", length),
        property("long LongLength", |_, this| Ok(Value::Long(ops::seq_of(this).len() as i64))),
        property("int Rank", rank),
        property("object SyncRoot", ops::itself),
        property("bool IsReadOnly", ops::no),
        property("bool IsFixedSize", ops::yes),
        property("bool IsSynchronized", ops::no),
        property("static int MaxLength", |_, _| Ok(Value::Int(2_147_483_591))),
    ],
    methods: &[
        method("int Add(object value)", ops::add_index),
        method("void Address(int index)", |_, _, _| Ok(Value::Null)),
        method("void Clear()", clear),
        method("object Clone()", ops::copy),
        method("int CompareTo(object other, System.Collections.IComparer comparer)", |_, _, _| Ok(Value::Int(0))),
        method("bool Contains(object value)", ops::contains),
        method("void CopyTo(array array, int index)", ops::copy_to),
        method("object Get(int index)", get_value),
        method("System.Collections.IEnumerator GetEnumerator()", ops::enumerator),
        method("int GetLength(int dimension)", |_, this, a| dimension(this, &a[0]).map(Value::Int)),
        method("long GetLongLength(int dimension)", |_, this, a| dimension(this, &a[0]).map(|n| Value::Long(i64::from(n)))),
        method("int GetLowerBound(int dimension)", |_, this, a| dimension(this, &a[0]).map(|_| Value::Int(0))),
        method("int GetUpperBound(int dimension)", |_, this, a| dimension(this, &a[0]).map(|n| Value::Int(n - 1))),
        method("object GetValue(int index)", get_value),
        method("object GetValue(int index1, int index2)", get_value),
        method("int IndexOf(object value)", ops::index_of),
        method("void Initialize()", |_, _, _| Ok(Value::Null)),
        method("void Insert(int index, object value)", ops::insert_at),
        method("void Remove(object value)", ops::remove_silently),
        method("void RemoveAt(int index)", ops::remove_at),
        method("void Set(int index, object value)", ops::set_item),
        method("void SetValue(object value, int index)", set_value),
        method("void SetValue(object value, int index1, int index2)", set_value),
        method("object get_Item(int index)", get_value),
        method("void set_Item(int index, object value)", ops::set_item),
        method("static int BinarySearch(array array, object value)", static_binary_search),
        method("static void Clear(array array)", static_clear),
        method("static void Clear(array array, int index, int length)", static_clear),
        method("static object[] ConvertAll(array array, System.Converter converter)", |s, _, a| super::super::system::convert_all(s, a)),
        method("static void Copy(array sourceArray, array destinationArray, int length)", static_copy),
        method(
            "static void Copy(array sourceArray, int sourceIndex, array destinationArray, int destinationIndex, int length)",
            static_copy,
        ),
        method("static array CreateInstance(type elementType, int length)", create_instance),
        method("static array CreateInstance(type elementType, int length1, int length2)", create_instance),
        method("static array CreateInstance(type elementType, params int[] lengths)", create_instance),
        method("static T[] Empty()", static_empty),
        method("static bool Exists(array array, System.Predicate match)", static_exists),
        method("static object Find(array array, System.Predicate match)", static_find),
        method("static object[] FindAll(array array, System.Predicate match)", static_find_all),
        method("static int FindIndex(array array, System.Predicate match)", static_find_index),
        method("static int IndexOf(array array, object value)", static_index_of),
        method("static int IndexOf(array array, object value, int startIndex)", static_index_of),
        method("static int LastIndexOf(array array, object value)", static_last_index_of),
        method("static void Resize([ref] array array, int newSize)", static_resize),
        method("static void Reverse(array array)", static_reverse),
        method("static void Reverse(array array, int index, int length)", static_reverse),
        method("static void Sort(array array)", static_sort),
        method("static void Sort(array array, System.Comparison comparison)", static_sort),
        method("static void Sort(array keys, array items)", static_sort),
        method("static void Sort(array array, System.Collections.IComparer comparer)", static_sort),
        method("static void Sort(array array, int index, int length)", static_sort),
    ],
    ..TypeTable::EMPTY
}];
