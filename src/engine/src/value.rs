//! `Value`: what a PowerShell variable holds, in 16 bytes.
//!
//! Immediates live in the value; everything else is a thin reference-counted pointer. Collections are shared and
//! mutable, as in PowerShell. `Wrapped` carries extended members of something that has none itself.

mod map;
mod native;
mod object;
mod seq;
mod str;
mod time;

pub use map::{Key, Map, MapKind};
pub use native::{Boxed, Native};
pub use object::{Bag, Member, Object, ScriptMember, Wrapped};
pub use seq::{Seq, SeqKind};
pub use str::Str;
pub use time::{DateTime, TimeKind, TimeSpan};

use crate::run::ScriptBlock;
use crate::types::Type;
use num_bigint::BigInt;
use rust_decimal::Decimal;
use std::rc::Rc;

/// Any PowerShell value.
#[derive(Clone, Default)]
pub enum Value {
    /// `$null`
    #[default]
    Null,
    /// `$true`
    Bool(bool),
    /// `[char]'a'`: one UTF-16 unit
    Char(u16),
    /// `1y`
    SByte(i8),
    /// `1uy`
    Byte(u8),
    /// `1s`
    Short(i16),
    /// `1us`
    UShort(u16),
    /// `1`
    Int(i32),
    /// `1u`
    UInt(u32),
    /// `1l`
    Long(i64),
    /// `1ul`
    ULong(u64),
    /// `[float]1`
    Single(f32),
    /// `1.5`
    Double(f64),
    /// The value of a `[switch]` parameter
    Switch(bool),
    /// `[datetime]`
    DateTime(DateTime),
    /// `[timespan]`
    TimeSpan(TimeSpan),
    /// `1d`
    Decimal(Rc<Decimal>),
    /// `1n`
    BigInt(Rc<BigInt>),
    /// `'text'`
    Str(Str),
    /// Arrays and all lists: `1,2`, `[System.Collections.ArrayList]@()`, ...
    Seq(Rc<Seq>),
    /// `@{}`, `[ordered]@{}`, dictionaries
    Map(Rc<Map>),
    /// `[pscustomobject]@{}` and instances of script classes
    Object(Rc<Object>),
    /// `{ ... }`
    Block(Rc<ScriptBlock>),
    /// `[int]`
    Type(Type),
    /// A value of an enum: `[DayOfWeek]::Monday`
    Enum(Rc<EnumValue>),
    /// Every other .NET object
    Native(Rc<Boxed>),
    /// A value with extended members: what Add-Member makes of a string or number
    Wrapped(Rc<Wrapped>),
    /// A member that computes: stands only inside a [`Bag`], never in a variable
    Member(Rc<Member>),
}

const _: () = assert!(std::mem::size_of::<Value>() == 16);
const _: () = assert!(std::mem::size_of::<crate::R>() == 16);

/// A value of an enum type.
#[derive(Clone)]
pub struct EnumValue {
    /// The enum.
    pub ty: Type,
    /// Its number.
    pub number: i64,
}

impl Value {
    /// A string value.
    pub fn text(text: impl Into<Str>) -> Value {
        Value::Str(text.into())
    }

    /// An `object[]`.
    pub fn array(items: Vec<Value>) -> Value {
        Value::Seq(Rc::new(Seq::array(items)))
    }

    /// An enum value.
    pub fn enumeration(ty: Type, number: i64) -> Value {
        Value::Enum(Rc::new(EnumValue { ty, number }))
    }

    /// A native object.
    pub fn native(object: impl Native) -> Value {
        Value::Native(Rc::new(Boxed::new(object)))
    }

    /// The value without extended members around it.
    pub fn base(&self) -> &Value {
        match self {
            Value::Wrapped(wrapped) => wrapped.base.base(),
            other => other,
        }
    }

    /// Whether it is `$null`.
    pub fn is_null(&self) -> bool {
        matches!(self, Value::Null)
    }

    /// The native object of a Rust type, when the value is one.
    pub fn downcast<T: 'static>(&self) -> Option<&T> {
        match self.base() {
            Value::Native(boxed) => boxed.object.as_any().downcast_ref(),
            _ => None,
        }
    }

    /// The string, when the value is one.
    pub fn as_str(&self) -> Option<&str> {
        match self.base() {
            Value::Str(text) => Some(text.as_str()),
            _ => None,
        }
    }

    /// Whether two values are the same object or equal immediates of one type (`[object]::ReferenceEquals`, nearly).
    pub fn same(&self, other: &Value) -> bool {
        match (self.base(), other.base()) {
            (Value::Seq(a), Value::Seq(b)) => Rc::ptr_eq(a, b),
            (Value::Map(a), Value::Map(b)) => Rc::ptr_eq(a, b),
            (Value::Object(a), Value::Object(b)) => Rc::ptr_eq(a, b),
            (Value::Block(a), Value::Block(b)) => Rc::ptr_eq(a, b),
            (Value::Native(a), Value::Native(b)) => Rc::ptr_eq(a, b) || a.object.equals(&*b.object),
            (a, b) => Key::exact(a.clone()) == Key::exact(b.clone()),
        }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Value {
        Value::text(text)
    }
}

impl From<String> for Value {
    fn from(text: String) -> Value {
        Value::text(text)
    }
}

impl From<bool> for Value {
    fn from(value: bool) -> Value {
        Value::Bool(value)
    }
}

impl From<i32> for Value {
    fn from(value: i32) -> Value {
        Value::Int(value)
    }
}

impl From<i64> for Value {
    fn from(value: i64) -> Value {
        Value::Long(value)
    }
}

impl From<f64> for Value {
    fn from(value: f64) -> Value {
        Value::Double(value)
    }
}
