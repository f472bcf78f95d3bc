//! Indexing: `$value[index]`, reading and writing.

use super::{catalog, choose};
use crate::error::{ErrorCategory, Failure, Fault};
use crate::run::Session;
use crate::types::Type;
use crate::value::{Map, MapKind, Seq, SeqKind, Str, Value};
use crate::{Name, Outcome, R, convert};
use std::rc::Rc;

/// `$value[index]`; an array of indexes gives several
pub fn index(session: &mut Session, value: &Value, index: &Value) -> R {
    match (value, index) {
        // The hot paths: an item of an array by a number, a key of a hashtable.
        (Value::Seq(seq), Value::Int(n)) if seq.dimensions.is_empty() && seq.kind != SeqKind::Set => match at(seq, i64::from(*n)) {
            Some(item) => Ok(item),
            None => out_of_range(session),
        },
        (Value::Map(map), Value::Str(_)) => Ok(map.get(index).unwrap_or_default()),
        (Value::Wrapped(wrapped), _) => self::index(session, &wrapped.base, index),
        (Value::Null, _) => Err(Fault::new("NullArray", ErrorCategory::InvalidOperation, "Cannot index into a null array.").into()),
        (Value::Seq(seq), _) if !seq.dimensions.is_empty() => dimensional(session, seq, index),
        (_, Value::Null) if !matches!(value, Value::Object(_)) => Err(null_index()),
        (Value::Map(map), _) => key(session, map, index),
        (Value::Seq(_) | Value::Str(_), Value::Seq(several)) => slice(session, value, several),
        (Value::Seq(seq), _) if seq.kind != SeqKind::Set => match number(session, index)? {
            Some(n) => match at(seq, n) {
                Some(item) => Ok(item),
                None => out_of_range(session),
            },
            None => Ok(Value::Null),
        },
        (Value::Str(text), _) => character(session, text, index),
        (Value::Native(_), _) => native(session, value, index),
        (Value::Object(object), _) if !object.inner.borrow().is_null() => {
            let inner = object.inner.borrow().clone();
            self::index(session, &inner, index)
        }
        _ => scalar(session, value, index),
    }
}

/// Strict mode 3 forbids indexes out of range.
fn out_of_range(session: &mut Session) -> R {
    if session.strict_mode() >= 3 {
        let message = "Index was outside the bounds of the array.";
        let fault = Fault::new("System.IndexOutOfRangeException", ErrorCategory::OperationStopped, message);
        return Err(fault.exception("System.IndexOutOfRangeException").into());
    }
    Ok(Value::Null)
}

fn null_index() -> Failure {
    let message = "Index operation failed; the array index evaluated to null.";
    Fault::new("NullArrayIndex", ErrorCategory::InvalidOperation, message).into()
}

fn at(seq: &Seq, index: i64) -> Option<Value> {
    let items = seq.items.borrow();
    let position = if index < 0 { index + items.len() as i64 } else { index };
    let position = if seq.kind == SeqKind::Stack { items.len() as i64 - 1 - position } else { position };
    usize::try_from(position).ok().and_then(|i| items.get(i)).cloned()
}

/// An index as a number; none when it is a text that is none.
fn number(session: &mut Session, index: &Value) -> Result<Option<i64>, Failure> {
    match index.base() {
        Value::Int(n) => return Ok(Some(i64::from(*n))),
        Value::Long(n) => return Ok(Some(*n)),
        _ => {}
    }
    let int = Type::known("System.Int32");
    match convert::to(session, index, &int) {
        Ok(Value::Int(n)) => Ok(Some(i64::from(n))),
        Ok(_) => Ok(None),
        Err(failure) if matches!(index.base(), Value::Str(_)) && failure.is_error() => Ok(None),
        Err(failure) => Err(failure),
    }
}

fn slice(session: &mut Session, value: &Value, indexes: &Seq) -> R {
    let mut found = Vec::new();
    for index in indexes.to_vec() {
        if matches!(index.base(), Value::Seq(_)) {
            return Err(cannot_convert_index(session, &index));
        }
        let Some(n) = number(session, &index)? else { continue };
        match value {
            Value::Seq(seq) => found.extend(at(seq, n)),
            Value::Str(text) => found.extend(unit(text, n).map(Value::Char)),
            _ => {}
        }
    }
    let ty = match value {
        Value::Seq(_) => None,
        _ => None,
    };
    Ok(Value::Seq(Rc::new(Seq::of(SeqKind::Array, ty, found))))
}

fn cannot_convert_index(session: &mut Session, index: &Value) -> Failure {
    let text = convert::text(session, index).map(|t| t.to_string()).unwrap_or_default();
    let ty = Type::of(index).map(|t| t.name().to_owned()).unwrap_or_default();
    let message = format!("Cannot convert the \"{text}\" value of type \"{ty}\" to type \"System.Int32\".");
    Fault::new("ConvertToFinalInvalidCastException", ErrorCategory::InvalidArgument, message).into()
}

fn unit(text: &Str, index: i64) -> Option<u16> {
    let position = if index < 0 { index + text.len() as i64 } else { index };
    usize::try_from(position).ok().and_then(|i| text.unit(i))
}

fn character(session: &mut Session, text: &Str, index: &Value) -> R {
    match number(session, index)?.and_then(|n| unit(text, n)) {
        Some(unit) => Ok(Value::Char(unit)),
        None => out_of_range(session),
    }
}

fn key(session: &mut Session, map: &Rc<Map>, index: &Value) -> R {
    if map.kind == MapKind::Ordered
        && let Value::Int(n) = index.base()
    {
        let entries = map.entries.borrow();
        let position = if *n < 0 { i64::from(*n) + entries.len() as i64 } else { i64::from(*n) };
        let found = usize::try_from(position).ok().and_then(|i| entries.get_index(i)).map(|(_, v)| v.clone());
        return Ok(found.unwrap_or_default());
    }
    if let Some(found) = map.get(index) {
        return Ok(found);
    }
    if let Value::Object(_) = index {
        let key = session.class_key(map, index)?;
        return Ok(map.get(&key).unwrap_or_default());
    }
    if let Value::Seq(several) = index.base() {
        let found: Vec<Value> =
            several.to_vec().iter().map(|k| self::index(session, &Value::Map(map.clone()), k)).collect::<Result<_, _>>()?;
        return Ok(Value::array(found));
    }
    let key = typed_key(session, map, index);
    Ok(key.and_then(|k| map.get(&k)).unwrap_or_default())
}

/// The key converted to the dictionary's key type, where it converts.
fn typed_key(session: &mut Session, map: &Map, key: &Value) -> Option<Value> {
    let ty = map.ty.as_ref()?.arguments().first()?.clone();
    if ty.name() == "System.Object" {
        return None;
    }
    convert::to(session, key, &ty).ok()
}

fn native(session: &mut Session, value: &Value, index: &Value) -> R {
    let group = catalog::of(value).and_then(|c| match c.members.get(&Name::new("get_Item")) {
        Some(catalog::Entry::Methods(group)) => Some(group.clone()),
        _ => None,
    });
    let Some(group) = group else {
        return match session.items(value)? {
            Some(items) => self::index(session, &Value::array(items), index),
            None => scalar(session, value, index),
        };
    };
    let chosen = choose::choose(session, &group, "get_Item", std::slice::from_ref(index), &[])?;
    match (chosen.call)(session, value, &chosen.arguments) {
        Err(failure) if failure.is_error() => Ok(Value::Null),
        result => result,
    }
}

/// A scalar is indexed as an array of one: `(1)[0]`.
fn scalar(session: &mut Session, value: &Value, index: &Value) -> R {
    match index.base() {
        Value::Seq(several) => {
            let mut found = Vec::new();
            for one in several.to_vec() {
                if matches!(number(session, &one)?, Some(0 | -1)) {
                    found.push(value.clone());
                }
            }
            Ok(Value::array(found))
        }
        Value::Int(0 | -1) => Ok(value.clone()),
        _ => match number(session, index)? {
            Some(0 | -1) => Ok(value.clone()),
            _ => {
                session.returned_void = true;
                Ok(Value::Null)
            }
        },
    }
}

/// `$matrix[1,2]`
fn dimensional(session: &mut Session, seq: &Seq, index: &Value) -> R {
    let several: Vec<Value> = match index.base() {
        Value::Seq(list) => list.to_vec(),
        other => vec![other.clone()],
    };
    if let Some(Value::Seq(_)) = several.first() {
        let mut found = Vec::new();
        for one in several {
            found.push(dimensional(session, seq, &one)?);
        }
        return Ok(Value::array(found));
    }
    match offset(session, seq, &several)? {
        Some(position) => Ok(seq.get(position).unwrap_or_default()),
        None => Ok(Value::Null),
    }
}

/// The position of an item of an array of several dimensions; none out of range.
fn offset(session: &mut Session, seq: &Seq, indexes: &[Value]) -> Result<Option<usize>, Failure> {
    if indexes.len() != seq.dimensions.len() {
        let shown: Vec<String> = indexes.iter().map(|i| convert::text(session, i).map(|t| t.to_string()).unwrap_or_default()).collect();
        let message = format!("You cannot index into a {} dimensional array with index [{}].", seq.dimensions.len(), shown.join(","));
        return Err(Fault::new("NeedMultidimensionalIndex", ErrorCategory::InvalidOperation, message).into());
    }
    let mut position = 0;
    for (index, length) in indexes.iter().zip(&seq.dimensions) {
        let n = number(session, index)?.unwrap_or(-1);
        let n = if n < 0 { n + *length as i64 } else { n };
        match usize::try_from(n) {
            Ok(n) if n < *length => position = position * length + n,
            _ => return Ok(None),
        }
    }
    Ok(Some(position))
}

/// `$value[index] = new`
pub fn set_index(session: &mut Session, value: &Value, index: &Value, new: Value) -> Outcome {
    match value {
        Value::Null => Err(Fault::new("NullArray", ErrorCategory::InvalidOperation, "Cannot index into a null array.").into()),
        Value::Wrapped(wrapped) => set_index(session, &wrapped.base, index, new),
        Value::Map(map) => set_key(session, map, index.base().clone(), new),
        Value::Seq(seq) if matches!(seq.kind, SeqKind::Array | SeqKind::ArrayList | SeqKind::List | SeqKind::Collection) => {
            set_item(session, seq, index, new)
        }
        Value::Native(_) => set_native(session, value, index, new),
        Value::Object(object) if !object.inner.borrow().is_null() => {
            let inner = object.inner.borrow().clone();
            set_index(session, &inner, index, new)
        }
        _ => Err(cannot_index(value)),
    }
}

fn cannot_index(value: &Value) -> Failure {
    let ty = Type::of(value).map(|t| t.name().to_owned()).unwrap_or_default();
    let message = format!("Unable to index into an object of type \"{ty}\".");
    Fault::new("CannotIndex", ErrorCategory::InvalidOperation, message).into()
}

fn set_native(session: &mut Session, value: &Value, index: &Value, new: Value) -> Outcome {
    let group = catalog::of(value).and_then(|c| match c.members.get(&Name::new("set_Item")) {
        Some(catalog::Entry::Methods(group)) => Some(group.clone()),
        _ => None,
    });
    let Some(group) = group else { return Err(cannot_index(value)) };
    let arguments = [index.clone(), new];
    let chosen = choose::choose(session, &group, "set_Item", &arguments, &[])?;
    (chosen.call)(session, value, &chosen.arguments).map(drop)
}

fn set_item(session: &mut Session, seq: &Rc<Seq>, index: &Value, new: Value) -> Outcome {
    let new = match seq.element_type() {
        Some(ty) if ty.name() != "System.Object" => convert::to(session, &new, &ty)?,
        _ => new,
    };
    if seq.read_only && seq.kind != SeqKind::Array {
        let fault = Fault::new("System.NotSupportedException", ErrorCategory::OperationStopped, "Collection is read-only.");
        return Err(fault.exception("System.NotSupportedException").into());
    }
    let position = if !seq.dimensions.is_empty() {
        let several: Vec<Value> = match index.base() {
            Value::Seq(list) => list.to_vec(),
            other => vec![other.clone()],
        };
        offset(session, seq, &several)?
    } else {
        if let Value::Seq(list) = index.base() {
            return Err(slice_assignment(session, list));
        }
        if index.is_null() {
            return Err(null_index());
        }
        let n = number(session, index)?.unwrap_or(-1);
        let n = if n < 0 { n + seq.len() as i64 } else { n };
        usize::try_from(n).ok().filter(|n| *n < seq.len())
    };
    match position {
        Some(position) => {
            seq.items.borrow_mut()[position] = new;
            Ok(())
        }
        None if seq.kind == SeqKind::Array => {
            let message = "Index was outside the bounds of the array.";
            let fault = Fault::new("System.IndexOutOfRangeException", ErrorCategory::OperationStopped, message);
            Err(fault.exception("System.IndexOutOfRangeException").into())
        }
        None => {
            let message = "Index was out of range. Must be non-negative and less than the size of the collection. (Parameter 'index')";
            let fault = Fault::new("System.ArgumentOutOfRangeException", ErrorCategory::OperationStopped, message);
            Err(fault.exception("System.ArgumentOutOfRangeException").into())
        }
    }
}

fn slice_assignment(session: &mut Session, list: &Seq) -> Failure {
    let shown: Vec<String> = list.to_vec().iter().map(|i| convert::text(session, i).map(|t| t.to_string()).unwrap_or_default()).collect();
    let message = format!("Array assignment to [{}] failed because assignment to slices is not supported.", shown.join(","));
    Fault::new("ArraySliceAssignmentFailed", ErrorCategory::InvalidOperation, message).into()
}

/// `$map[key] = new`, converting to the types of the dictionary.
pub(super) fn set_key(session: &mut Session, map: &Rc<Map>, key: Value, new: Value) -> Outcome {
    if key.is_null() {
        return Err(null_index());
    }
    if map.read_only {
        let message = "The OrderedDictionary is readonly and cannot be modified.";
        let fault = Fault::new("System.NotSupportedException", ErrorCategory::OperationStopped, message);
        return Err(fault.exception("System.NotSupportedException").into());
    }
    if map.kind == MapKind::Ordered
        && let Value::Int(n) = key
    {
        let mut entries = map.entries.borrow_mut();
        let slot = usize::try_from(n).ok().and_then(|i| entries.get_index_mut(i));
        let Some((_, slot)) = slot else {
            let message = "Specified argument was out of the range of valid values. (Parameter 'index')";
            let fault = Fault::new("System.ArgumentOutOfRangeException", ErrorCategory::OperationStopped, message);
            return Err(fault.exception("System.ArgumentOutOfRangeException").into());
        };
        *slot = new;
        return Ok(());
    }
    let key = if let Value::Object(_) = key { session.class_key(map, &key)? } else { key };
    let (mut key, mut new) = (key, new);
    if let Some(ty) = &map.ty
        && let [key_type, value_type] = ty.arguments()
    {
        let (key_type, value_type) = (key_type.clone(), value_type.clone());
        if key_type.name() != "System.Object" {
            key = convert::to(session, &key, &key_type)?;
        }
        if value_type.name() != "System.Object" {
            new = convert::to(session, &new, &value_type)?;
        }
    }
    crate::types::insert(session, map, key, new)
}
