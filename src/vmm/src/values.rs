//! Fields of the fabric as values of the shell, and back.

use crate::object::{VmmObject, VmmRecord};
use crate::room::VmmRoom;
use crate::types::class_type;
use engine::text::date;
use engine::types::Guid;
use engine::value::{DateTime, TimeKind};
use engine::{MapKind, R, Seq, SeqKind, Session, Type, Value, convert};
use fabric::{Field, Id, Many, Property, Time, Width};
use std::rc::Rc;
use std::sync::Arc;

/// A field as a value. The property tells what type a list has.
pub(crate) fn to_value(session: &mut Session, room: &Rc<VmmRoom>, field: &Field, property: Option<&Property>) -> R {
    Ok(match field {
        Field::Null => Value::Null,
        Field::Bool(yes) => Value::Bool(*yes),
        Field::Number(number, width) => number_value(*number, *width),
        Field::Double(number) if property.is_some_and(|property| property.ty == fabric::Type::Decimal) => {
            convert::to(session, &Value::Double(*number), &Type::known("System.Decimal"))?
        }
        Field::Double(number) => Value::Double(*number),
        Field::Text(text) => match property.map(|property| property.ty) {
            Some(fabric::Type::Version) => {
                convert::to(session, &Value::text(&**text), &Type::known("System.Version")).unwrap_or(Value::Null)
            }
            // A text that is no address stays one: reading a property never fails.
            Some(fabric::Type::Address) => {
                convert::to(session, &Value::text(&**text), &Type::known("System.Net.IPAddress")).unwrap_or_else(|_| Value::text(&**text))
            }
            _ => Value::text(&**text),
        },
        Field::Guid(id) => Guid::value(id.0),
        Field::Time(time) => Value::DateTime(DateTime::new(time.0, TimeKind::Utc)),
        Field::Enum(ty, number) => Value::enumeration(class_type(ty.class), i64::from(*number)),
        Field::Ref(id) => room.object(*id),
        Field::Record(record) => Value::native(VmmRecord::new(Arc::clone(record))),
        Field::List(items) => {
            let items: Result<Vec<Value>, engine::Failure> = items.iter().map(|item| to_value(session, room, item, property)).collect();
            list(property, items?)
        }
        Field::Table(rows) => {
            let rows: Result<Vec<(Value, Value)>, engine::Failure> =
                rows.iter().map(|(key, field)| Ok((Value::text(&**key), to_value(session, room, field, None)?))).collect();
            Value::Map(Rc::new(engine::Map::from_entries(MapKind::Hashtable, rows?)))
        }
    })
}

fn number_value(number: i64, width: Width) -> Value {
    match width {
        Width::Byte => Value::Byte(number as u8),
        Width::Int16 => Value::Short(number as i16),
        Width::UInt16 => Value::UShort(number as u16),
        Width::Int32 => Value::Int(number as i32),
        Width::UInt32 => Value::UInt(number as u32),
        Width::Int64 => Value::Long(number),
        Width::UInt64 => Value::ULong(number as u64),
    }
}

/// A list as the property declares it: an array or a generic List of its item type.
fn list(property: Option<&Property>, items: Vec<Value>) -> Value {
    let Some(property) = property else { return Value::array(items) };
    let element = Type::named(&item_class(property));
    match property.many {
        Many::List => {
            let list = element.and_then(|element| Type::parse(&format!("System.Collections.Generic.List[{}]", element.name())));
            let kind = if list.is_some() { SeqKind::List } else { SeqKind::Array };
            Value::Seq(Rc::new(Seq::of(kind, list, items)))
        }
        Many::Array | Many::One => Value::Seq(Rc::new(Seq::of(SeqKind::Array, element.map(|e| e.array(1)), items))),
    }
}

/// The full name of the .NET type of a property's items.
pub(crate) fn item_class(property: &Property) -> String {
    use fabric::Type::{Address, Bool, Decimal, Double, Enum, Guid, Number, Record, Ref, Table, Text, Time, Version};
    match property.ty {
        Text => "System.String",
        Bool => "System.Boolean",
        Number(Width::Byte) => "System.Byte",
        Number(Width::Int16) => "System.Int16",
        Number(Width::UInt16) => "System.UInt16",
        Number(Width::Int32) => "System.Int32",
        Number(Width::UInt32) => "System.UInt32",
        Number(Width::Int64) => "System.Int64",
        Number(Width::UInt64) => "System.UInt64",
        Double => "System.Double",
        Decimal => "System.Decimal",
        Guid => "System.Guid",
        Time => "System.DateTime",
        Version => "System.Version",
        Address => "System.Net.IPAddress",
        Table => "System.Collections.Hashtable",
        Enum(ty) => ty.class,
        Ref(kind) | Record(kind) => return fabric::kind(kind).map_or_else(|| crate::types::full_name(kind), |kind| kind.class.to_owned()),
    }
    .to_owned()
}

/// A value as a field, for the fabric.
pub(crate) fn to_field(value: &Value) -> Field {
    match value.base() {
        Value::Null => Field::Null,
        Value::Bool(yes) | Value::Switch(yes) => Field::Bool(*yes),
        Value::Byte(n) => Field::Number((*n).into(), Width::Byte),
        Value::SByte(n) => Field::Number((*n).into(), Width::Int16),
        Value::Short(n) => Field::Number((*n).into(), Width::Int16),
        Value::UShort(n) => Field::Number((*n).into(), Width::UInt16),
        Value::Int(n) => Field::Number((*n).into(), Width::Int32),
        Value::UInt(n) => Field::Number((*n).into(), Width::UInt32),
        Value::Long(n) => Field::Number(*n, Width::Int64),
        Value::ULong(n) => Field::Number(i64::try_from(*n).unwrap_or(i64::MAX), Width::UInt64),
        Value::Single(n) => Field::Double((*n).into()),
        Value::Double(n) => Field::Double(*n),
        Value::Decimal(n) => n.to_string().parse().map_or(Field::Null, Field::Double),
        Value::Char(unit) => Field::text(String::from_utf16_lossy(&[*unit])),
        Value::Str(text) => Field::text(text.as_str()),
        Value::DateTime(time) if time.kind() == TimeKind::Local => Field::Time(Time(date::to_universal(*time).ticks())),
        Value::DateTime(time) => Field::Time(Time(time.ticks())),
        Value::Enum(value) => enum_field(value.ty.name(), value.number),
        Value::Seq(seq) => Field::list(seq.to_vec().iter().map(to_field)),
        Value::Map(map) => Field::Table(map.pairs().iter().map(|(key, value)| (Arc::from(text_of(key)), to_field(value))).collect()),
        other => native_field(other),
    }
}

fn native_field(value: &Value) -> Field {
    if let Some(object) = value.downcast::<VmmObject>() {
        return Field::Ref(object.id);
    }
    if let Some(record) = value.downcast::<VmmRecord>() {
        return Field::Record(Arc::clone(&record.record));
    }
    match value.downcast::<Guid>() {
        Some(guid) => Field::Guid(Id(*guid.0.as_bytes())),
        None => Field::text(text_of(value)),
    }
}

fn enum_field(class: &str, number: i64) -> Field {
    match fabric::enum_type(class).filter(|ty| ty.class == class) {
        Some(ty) => Field::Enum(ty, number as i32),
        None => Field::Number(number, Width::Int32),
    }
}

/// The text of a value that needs no session: texts, numbers, natives.
pub(crate) fn text_of(value: &Value) -> String {
    match value.base() {
        Value::Str(text) => text.as_str().to_owned(),
        Value::Native(boxed) => boxed.object.to_text().unwrap_or_default(),
        other => plain_text(&to_simple_field(other)),
    }
}

fn to_simple_field(value: &Value) -> Field {
    match value {
        Value::Seq(_) | Value::Map(_) | Value::Object(_) | Value::Native(_) | Value::Block(_) | Value::Type(_) => Field::Null,
        other => to_field(other),
    }
}

/// The text of a field that is no object.
pub(crate) fn plain_text(field: &Field) -> String {
    match field {
        Field::Bool(yes) => if *yes { "True" } else { "False" }.to_owned(),
        Field::Number(number, _) => number.to_string(),
        Field::Double(number) => number.to_string(),
        Field::Guid(id) | Field::Ref(id) => id.to_string(),
        Field::Time(time) => time.to_string(),
        other => other.as_text().unwrap_or("").to_owned(),
    }
}
