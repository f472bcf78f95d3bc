//! `System.Text.StringBuilder`

use super::string_static::{format_values, join_values};
use super::{int, items, out_of_range, text};
use crate::convert::to_string_text;
use crate::run::Session;
use crate::types::{Method, Property, Type, TypeTable, method, property};
use crate::value::{Native, Str, Value};
use crate::{Failure, R};
use std::any::Any;
use std::cell::{Cell, RefCell};

/// A text that grows.
pub struct StringBuilder {
    text: RefCell<String>,
    capacity: Cell<usize>,
}

impl StringBuilder {
    fn value(text: &str, capacity: usize) -> Value {
        Value::native(StringBuilder { text: RefCell::new(text.to_owned()), capacity: Cell::new(capacity.max(16)) })
    }

    fn snapshot(&self) -> Str {
        Str::from(self.text.borrow().as_str())
    }

    fn len(&self) -> usize {
        let text = self.text.borrow();
        if text.is_ascii() { text.len() } else { Str::from(text.as_str()).len() }
    }
}

impl Native for StringBuilder {
    fn type_of(&self) -> Type {
        Type::known("System.Text.StringBuilder")
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn to_text(&self) -> Option<String> {
        Some(self.text.borrow().clone())
    }
}

fn own(this: &Value) -> Result<&StringBuilder, Failure> {
    this.downcast().ok_or_else(|| super::thrown("System.InvalidCastException", "The object is no StringBuilder."))
}

fn construct(_: &mut Session, _: &Value, a: &[Value]) -> R {
    match a {
        [Value::Str(text), Value::Int(start), Value::Int(length), Value::Int(capacity)] => {
            let (start, length) = super::string::check_range(text.len(), i64::from(*start), Some(i64::from(*length)))?;
            Ok(StringBuilder::value(&text.slice(start, length), *capacity as usize))
        }
        [Value::Int(capacity), ..] if *capacity < 0 => Err(super::negative(i64::from(*capacity), "capacity")),
        [Value::Int(capacity), ..] => Ok(StringBuilder::value("", *capacity as usize)),
        [first, rest @ ..] => Ok(StringBuilder::value(&text(first), rest.first().map_or(0, int).max(0) as usize)),
        [] => Ok(StringBuilder::value("", 16)),
    }
}

/// What an argument adds: chars of an array, else its text.
fn addition(session: &mut Session, value: &Value) -> Result<Str, Failure> {
    match value.base() {
        Value::Seq(seq) if seq.element_type().is_some_and(|t| t.name() == "System.Char") => {
            Ok(Str::from_units(items(value).iter().map(|v| int(v) as u16)))
        }
        Value::Str(text) => Ok(text.clone()),
        other => to_string_text(session, other),
    }
}

fn append(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let builder = own(this)?;
    let added = match a {
        [Value::Char(unit), count] => Str::from(Str::from(*unit).repeat(int(count).max(0) as usize)),
        [value, start, count] => {
            let all = addition(session, value)?;
            let (start, count) = super::string::check_range(all.len(), int(start), Some(int(count)))?;
            all.slice(start, count)
        }
        [value, ..] => addition(session, value)?,
        [] => Str::from(""),
    };
    builder.text.borrow_mut().push_str(&added);
    Ok(this.clone())
}

fn append_line(session: &mut Session, this: &Value, a: &[Value]) -> R {
    if !a.is_empty() {
        append(session, this, a)?;
    }
    own(this)?.text.borrow_mut().push('\n');
    Ok(this.clone())
}

fn append_format(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let with_provider = !matches!(a[0], Value::Str(_));
    let a = if with_provider { &a[1..] } else { a };
    let values = match &a[1..] {
        [Value::Seq(seq)] => seq.to_vec(),
        several => several.to_vec(),
    };
    let formatted = format_values(session, &a[0], &values)?;
    own(this)?.text.borrow_mut().push_str(&formatted);
    Ok(this.clone())
}

fn append_join(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let values = match &a[1..] {
        [one] => session.items(one)?.unwrap_or_else(|| vec![one.clone()]),
        several => several.to_vec(),
    };
    let joined = join_values(session, &text(&a[0]), &values)?;
    own(this)?.text.borrow_mut().push_str(&text(&joined));
    Ok(this.clone())
}

fn insert(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let builder = own(this)?;
    let at = int(&a[0]);
    if at < 0 || at as usize > builder.len() {
        return Err(out_of_range(
            "Index was out of range. Must be non-negative and less than or equal to the size of the collection.",
            "index",
        ));
    }
    let mut added = addition(session, &a[1])?;
    if let (Some(count), 3) = (a.get(2), a.len()) {
        added = Str::from(added.repeat(int(count).max(0) as usize));
    }
    let byte = builder.snapshot().byte_offset(at as usize);
    builder.text.borrow_mut().insert_str(byte, &added);
    Ok(this.clone())
}

fn remove(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let builder = own(this)?;
    let (start, length) = (int(&a[0]), int(&a[1]));
    if length < 0 {
        return Err(super::negative(length, "length"));
    }
    if start < 0 {
        return Err(super::negative(start, "startIndex"));
    }
    let whole = builder.snapshot();
    if (start + length) as usize > whole.len() {
        return Err(out_of_range(
            "Index was out of range. Must be non-negative and less than or equal to the size of the collection.",
            "length",
        ));
    }
    let range = whole.byte_offset(start as usize)..whole.byte_offset((start + length) as usize);
    builder.text.borrow_mut().replace_range(range, "");
    Ok(this.clone())
}

fn replace(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let builder = own(this)?;
    let (old, new) = (text(&a[0]), text(&a[1]));
    if old.is_empty() {
        return Err(super::argument("The value cannot be an empty string.", "oldValue"));
    }
    let whole = builder.snapshot();
    let (start, end) = match (a.get(2), a.get(3)) {
        (Some(start), Some(count)) => {
            let (start, count) = super::string::check_range(whole.len(), int(start), Some(int(count)))?;
            (whole.byte_offset(start), whole.byte_offset(start + count))
        }
        _ => (0, whole.as_str().len()),
    };
    *builder.text.borrow_mut() = format!("{}{}{}", &whole[..start], whole[start..end].replace(old.as_str(), &new), &whole[end..]);
    Ok(this.clone())
}

fn to_string(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let whole = own(this)?.snapshot();
    match a {
        [start, length] => {
            let (start, length) = super::string::check_range(whole.len(), int(start), Some(int(length)))?;
            Ok(Value::Str(whole.slice(start, length)))
        }
        _ => Ok(Value::Str(whole)),
    }
}

fn bad_index() -> Failure {
    super::thrown("System.IndexOutOfRangeException", "Index was outside the bounds of the array.")
}

fn get_chars(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let unit = usize::try_from(int(&a[0])).ok().and_then(|i| own(this).ok().and_then(|b| b.snapshot().unit(i)));
    unit.map(Value::Char).ok_or_else(bad_index)
}

fn set_chars(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let builder = own(this)?;
    let mut units: Vec<u16> = builder.snapshot().units().collect();
    let at = usize::try_from(int(&a[0])).ok().filter(|&i| i < units.len());
    let Some(at) = at else {
        return Err(out_of_range("Index was out of range. Must be non-negative and less than the size of the collection.", "index"));
    };
    units[at] = int(&a[1]) as u16;
    *builder.text.borrow_mut() = Str::from_units(units).to_string();
    Ok(Value::Null)
}

fn set_length(_: &mut Session, this: &Value, value: Value) -> R {
    let builder = own(this)?;
    let length = int(&value);
    if length < 0 {
        return Err(super::negative(length, "value"));
    }
    let whole = builder.snapshot();
    let length = length as usize;
    let mut text = builder.text.borrow_mut();
    if length <= whole.len() {
        text.truncate(whole.byte_offset(length));
    } else {
        text.extend(std::iter::repeat_n('\0', length - whole.len()));
    }
    Ok(Value::Null)
}

fn capacity(_: &mut Session, this: &Value) -> R {
    let builder = own(this)?;
    let mut capacity = builder.capacity.get();
    while capacity < builder.len() {
        capacity = (capacity * 2).max(builder.len());
    }
    builder.capacity.set(capacity);
    Ok(Value::Int(capacity as i32))
}

static PROPERTIES: &[Property] = &[
    Property {
        signature: "int Capacity",
        get: capacity,
        set: Some(|_, this, value| {
            own(this)?.capacity.set(int(&value).max(0) as usize);
            Ok(Value::Null)
        }),
    },
    Property { signature: "int Length", get: |_, this| Ok(Value::Int(own(this)?.len() as i32)), set: Some(set_length) },
    property("int MaxCapacity", |_, _| Ok(Value::Int(i32::MAX))),
];

macro_rules! appends {
    ($($t:literal),*) => { [$(method(concat!("System.Text.StringBuilder Append(", $t, " value)"), append)),*] };
}

macro_rules! inserts {
    ($($t:literal),*) => { [$(method(concat!("System.Text.StringBuilder Insert(int index, ", $t, " value)"), insert)),*] };
}

const APPENDS: [Method; 15] = appends!(
    "string",
    "bool",
    "char",
    "sbyte",
    "byte",
    "short",
    "int",
    "long",
    "float",
    "double",
    "decimal",
    "ushort",
    "uint",
    "ulong",
    "System.Object"
);
const INSERTS: [Method; 15] = inserts!(
    "string",
    "bool",
    "char",
    "sbyte",
    "byte",
    "short",
    "int",
    "long",
    "float",
    "double",
    "decimal",
    "ushort",
    "uint",
    "ulong",
    "System.Object"
);
const TYPED: [Method; 30] = super::concat(&APPENDS, &INSERTS);

const OWN: &[Method] = &[
    method("System.Text.StringBuilder Append(char value, int repeatCount)", append),
    method("System.Text.StringBuilder Append(char[] value, int startIndex, int charCount)", append),
    method("System.Text.StringBuilder Append(string value, int startIndex, int count)", append),
    method("System.Text.StringBuilder Append(System.Text.StringBuilder value)", append),
    method("System.Text.StringBuilder Append(char[] value)", append),
    method("System.Text.StringBuilder AppendFormat(string format, System.Object arg0)", append_format),
    method("System.Text.StringBuilder AppendFormat(string format, System.Object arg0, System.Object arg1)", append_format),
    method(
        "System.Text.StringBuilder AppendFormat(string format, System.Object arg0, System.Object arg1, System.Object arg2)",
        append_format,
    ),
    method("System.Text.StringBuilder AppendFormat(string format, params System.Object[] args)", append_format),
    method(
        "System.Text.StringBuilder AppendFormat(System.IFormatProvider provider, string format, params System.Object[] args)",
        append_format,
    ),
    method("System.Text.StringBuilder AppendJoin(string separator, params System.Object[] values)", append_join),
    method("System.Text.StringBuilder AppendJoin(string separator, params string[] values)", append_join),
    method("System.Text.StringBuilder AppendJoin(char separator, params System.Object[] values)", append_join),
    method("System.Text.StringBuilder AppendJoin(char separator, params string[] values)", append_join),
    method("System.Text.StringBuilder AppendLine()", append_line),
    method("System.Text.StringBuilder AppendLine(string value)", append_line),
    method("System.Text.StringBuilder Clear()", |_, this, _| {
        own(this)?.text.borrow_mut().clear();
        Ok(this.clone())
    }),
    method("int EnsureCapacity(int capacity)", |session, this, a| {
        let builder = own(this)?;
        builder.capacity.set(builder.capacity.get().max(int(&a[0]).max(0) as usize));
        capacity(session, this)
    }),
    method("bool Equals(System.Text.StringBuilder sb)", |_, this, a| {
        Ok(Value::Bool(a[0].downcast::<StringBuilder>().is_some_and(|b| own(this).is_ok_and(|o| o.snapshot() == b.snapshot()))))
    }),
    method("System.Text.StringBuilder Insert(int index, string value, int count)", insert),
    method("System.Text.StringBuilder Insert(int index, char[] value)", insert),
    method("System.Text.StringBuilder Remove(int startIndex, int length)", remove),
    method("System.Text.StringBuilder Replace(string oldValue, string newValue)", replace),
    method("System.Text.StringBuilder Replace(string oldValue, string newValue, int startIndex, int count)", replace),
    method("System.Text.StringBuilder Replace(char oldChar, char newChar)", replace),
    method("System.Text.StringBuilder Replace(char oldChar, char newChar, int startIndex, int count)", replace),
    method("string ToString()", to_string),
    method("string ToString(int startIndex, int length)", to_string),
    method("char get_Chars(int index)", get_chars),
    method("void set_Chars(int index, char value)", set_chars),
    method("char get_Item(int index)", get_chars),
    method("void set_Item(int index, char value)", set_chars),
];

static METHODS: &[Method] = &super::concat::<{ OWN.len() + 30 }>(&TYPED, OWN);

pub(super) static TABLES: &[TypeTable] = &[TypeTable {
    name: "System.Text.StringBuilder",
    properties: PROPERTIES,
    methods: METHODS,
    constructors: &[
        method("()", construct),
        method("(int capacity)", construct),
        method("(string value)", construct),
        method("(string value, int capacity)", construct),
        method("(string value, int startIndex, int length, int capacity)", construct),
        method("(int capacity, int maxCapacity)", construct),
    ],
    ..TypeTable::EMPTY
}];
