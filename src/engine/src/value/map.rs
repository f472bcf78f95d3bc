//! `Map`: hashtables and dictionaries, shared, mutable, in order of insertion.

use super::{Bag, Value};
use crate::types::Type;
use indexmap::IndexMap;
use rustc_hash::FxBuildHasher;
use std::cell::{OnceCell, RefCell};
use std::hash::{Hash, Hasher};
use std::rc::Rc;

/// What kind of dictionary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MapKind {
    /// `System.Collections.Hashtable`
    Hashtable,
    /// `System.Collections.Specialized.OrderedDictionary`: integer indexes address positions
    Ordered,
    /// `Dictionary[K,V]`, `SortedDictionary[K,V]`, `SortedList`, ...: see the type
    Dictionary,
}

/// A dictionary.
pub struct Map {
    /// What it is.
    pub kind: MapKind,
    /// The type where the kind does not tell it (`Dictionary[string,int]`).
    pub ty: Option<Type>,
    /// Whether string keys that differ in case only are the same key (literals: yes).
    pub fold: bool,
    /// Whether the keys are kept sorted (`SortedList`, `SortedDictionary`).
    pub sorted: bool,
    /// Whether changes are refused.
    pub read_only: bool,
    /// The entries.
    pub entries: RefCell<IndexMap<Key, Value, FxBuildHasher>>,
    /// Extended members.
    pub bag: OnceCell<Box<RefCell<Bag>>>,
}

/// A key, compared as its map compares.
#[derive(Clone)]
pub struct Key {
    /// The key as it was given.
    pub value: Value,
    fold: bool,
}

impl Map {
    /// An empty dictionary of a kind, string keys without case.
    pub fn new(kind: MapKind) -> Map {
        Map { kind, ty: None, fold: true, sorted: false, read_only: false, entries: RefCell::default(), bag: OnceCell::new() }
    }

    /// A hashtable of these entries.
    pub fn from_entries(kind: MapKind, entries: impl IntoIterator<Item = (Value, Value)>) -> Map {
        let map = Map::new(kind);
        for (key, value) in entries {
            map.set(key, value);
        }
        map
    }

    fn key(&self, value: &Value) -> Key {
        Key { value: value.base().clone(), fold: self.fold }
    }

    /// The value of a key.
    pub fn get(&self, key: &Value) -> Option<Value> {
        self.entries.borrow().get(&self.key(key)).cloned()
    }

    /// The value of a text key.
    pub fn get_text(&self, key: &str) -> Option<Value> {
        self.get(&Value::text(key))
    }

    /// Sets a key, keeping its place and spelling when it is there.
    pub fn set(&self, key: Value, value: Value) {
        let key = self.key(&key);
        self.entries.borrow_mut().insert(key, value);
    }

    /// Removes a key; tells what it held.
    pub fn remove(&self, key: &Value) -> Option<Value> {
        let key = self.key(key);
        let mut entries = self.entries.borrow_mut();
        // A hashtable has no order to keep: taking the last entry into the gap is O(1).
        let swap = self.kind == MapKind::Hashtable && entries.len() > 256;
        if swap { entries.swap_remove(&key) } else { entries.shift_remove(&key) }
    }

    /// Whether a key is there.
    pub fn contains(&self, key: &Value) -> bool {
        self.entries.borrow().contains_key(&self.key(key))
    }

    /// The number of entries.
    pub fn len(&self) -> usize {
        self.entries.borrow().len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Copies of all keys.
    pub fn keys(&self) -> Vec<Value> {
        self.entries.borrow().keys().map(|k| k.value.clone()).collect()
    }

    /// Copies of all values.
    pub fn values(&self) -> Vec<Value> {
        self.entries.borrow().values().cloned().collect()
    }

    /// Copies of all entries.
    pub fn pairs(&self) -> Vec<(Value, Value)> {
        self.entries.borrow().iter().map(|(k, v)| (k.value.clone(), v.clone())).collect()
    }
}

impl Key {
    /// A key that compares strings with case.
    pub fn exact(value: Value) -> Key {
        Key { value: value.base().clone(), fold: false }
    }

    /// A key that compares strings without case.
    pub fn folded(value: Value) -> Key {
        Key { value: value.base().clone(), fold: true }
    }
}

fn fold(c: char) -> char {
    if c.is_ascii() { c.to_ascii_lowercase() } else { c.to_lowercase().next().unwrap_or(c) }
}

fn same_text(a: &str, b: &str, folding: bool) -> bool {
    a == b || (folding && a.chars().map(fold).eq(b.chars().map(fold)))
}

impl PartialEq for Key {
    fn eq(&self, other: &Key) -> bool {
        use Value::*;
        match (&self.value, &other.value) {
            (Str(a), Str(b)) => same_text(a, b, self.fold),
            (Int(a), Int(b)) => a == b,
            (Null, Null) => true,
            (Bool(a), Bool(b)) => a == b,
            (Switch(a), Switch(b)) => a == b,
            (Char(a), Char(b)) => a == b,
            (SByte(a), SByte(b)) => a == b,
            (Byte(a), Byte(b)) => a == b,
            (Short(a), Short(b)) => a == b,
            (UShort(a), UShort(b)) => a == b,
            (UInt(a), UInt(b)) => a == b,
            (Long(a), Long(b)) => a == b,
            (ULong(a), ULong(b)) => a == b,
            (Single(a), Single(b)) => a == b || (a.is_nan() && b.is_nan()),
            (Double(a), Double(b)) => a == b || (a.is_nan() && b.is_nan()),
            (DateTime(a), DateTime(b)) => a.ticks() == b.ticks(),
            (TimeSpan(a), TimeSpan(b)) => a == b,
            (Decimal(a), Decimal(b)) => a == b,
            (BigInt(a), BigInt(b)) => a == b,
            (Type(a), Type(b)) => a == b,
            (Enum(a), Enum(b)) => a.ty == b.ty && a.number == b.number,
            (Seq(a), Seq(b)) => Rc::ptr_eq(a, b),
            (Map(a), Map(b)) => Rc::ptr_eq(a, b),
            (Object(a), Object(b)) => Rc::ptr_eq(a, b),
            (Block(a), Block(b)) => Rc::ptr_eq(a, b),
            (Native(a), Native(b)) => Rc::ptr_eq(a, b) || a.object.equals(&*b.object),
            _ => false,
        }
    }
}

impl Eq for Key {}

impl Hash for Key {
    fn hash<H: Hasher>(&self, state: &mut H) {
        use Value::*;
        match &self.value {
            Str(text) if self.fold && text.is_ascii() => text.bytes().for_each(|b| state.write_u8(b.to_ascii_lowercase())),
            Str(text) if self.fold => text.chars().map(fold).for_each(|c| {
                let mut buffer = [0; 4];
                c.encode_utf8(&mut buffer).bytes().for_each(|b| state.write_u8(b));
            }),
            Str(text) => state.write(text.as_bytes()),
            Int(v) => state.write_i32(*v),
            Long(v) => state.write_i64(*v),
            Char(v) => state.write_u16(*v),
            Byte(v) => state.write_u8(*v),
            Bool(v) => state.write_u8(u8::from(*v)),
            Double(v) => state.write_u64((v + 0.0).to_bits()),
            DateTime(v) => state.write_i64(v.ticks()),
            TimeSpan(v) => state.write_i64(v.ticks()),
            Enum(v) => state.write_i64(v.number),
            Seq(v) => state.write_usize(Rc::as_ptr(v) as usize),
            Map(v) => state.write_usize(Rc::as_ptr(v) as usize),
            Object(v) => state.write_usize(Rc::as_ptr(v) as usize),
            Native(v) => state.write_u64(v.object.hash_code()),
            _ => state.write_u8(0),
        }
    }
}
