//! The content of an object as bytes: names as numbers of the store's list of names, whole numbers in as few bytes as they
//! need, identities in sixteen.

use crate::field::{Field, Record, Width};
use crate::id::Id;
use crate::kind::{EnumType, enum_type};
use crate::time::Time;
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// The names of a store by their numbers.
#[derive(Debug, Default)]
pub(super) struct Names {
    texts: Vec<&'static str>,
    enums: Vec<Option<&'static EnumType>>,
    numbers: FxHashMap<&'static str, u64>,
}

impl Names {
    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.texts.len()
    }

    /// Adds the next one.
    pub(super) fn push(&mut self, text: &'static str) {
        self.numbers.insert(text, self.texts.len() as u64);
        self.texts.push(text);
        self.enums.push(enum_type(text).filter(|ty| ty.name == text));
    }

    /// Those from a number on.
    pub(super) fn since(&self, number: usize) -> &[&'static str] {
        self.texts.get(number..).unwrap_or(&[])
    }

    /// Forgets those from a number on.
    pub(super) fn cut(&mut self, number: usize) {
        for text in self.texts.split_off(number.min(self.texts.len())) {
            self.numbers.remove(text);
        }
        self.enums.truncate(number);
    }

    /// The number of a name; a new one gets the next number.
    pub(super) fn number(&mut self, text: &'static str) -> u64 {
        if let Some(number) = self.numbers.get(text) {
            return *number;
        }
        self.push(text);
        self.texts.len() as u64 - 1
    }

    /// The name of a number.
    pub(super) fn text(&self, number: u64) -> Option<&'static str> {
        self.texts.get(usize::try_from(number).ok()?).copied()
    }
}

/// Writes the fields of an object.
pub(super) fn write(fields: &[(&'static str, Field)], names: &mut Names) -> Vec<u8> {
    let mut writer = Writer { bytes: Vec::with_capacity(fields.len() * 16), names };
    writer.pairs(fields);
    writer.bytes
}

/// Reads the fields of an object; none when the bytes are none that `write` gives.
pub(super) fn read(bytes: &[u8], names: &Names) -> Option<Vec<(&'static str, Field)>> {
    let mut reader = Reader { bytes, names };
    let fields = reader.pairs()?;
    reader.bytes.is_empty().then_some(fields)
}

const WIDTHS: [Width; 7] = [Width::Byte, Width::Int16, Width::UInt16, Width::Int32, Width::UInt32, Width::Int64, Width::UInt64];

/// First byte of a field; of a number the width is added.
mod tag {
    pub(super) const NULL: u8 = 0;
    pub(super) const FALSE: u8 = 1;
    pub(super) const TRUE: u8 = 2;
    pub(super) const DOUBLE: u8 = 3;
    pub(super) const TEXT: u8 = 4;
    pub(super) const GUID: u8 = 5;
    pub(super) const TIME: u8 = 6;
    pub(super) const ENUM: u8 = 7;
    pub(super) const REF: u8 = 8;
    pub(super) const LIST: u8 = 9;
    pub(super) const TABLE: u8 = 10;
    pub(super) const RECORD: u8 = 11;
    pub(super) const NUMBER: u8 = 16;
}

struct Writer<'a> {
    bytes: Vec<u8>,
    names: &'a mut Names,
}

impl Writer<'_> {
    fn count(&mut self, mut number: u64) {
        while number >= 0x80 {
            self.bytes.push(number as u8 | 0x80);
            number >>= 7;
        }
        self.bytes.push(number as u8);
    }

    fn number(&mut self, number: i64) {
        self.count(((number << 1) ^ (number >> 63)) as u64);
    }

    fn name(&mut self, name: &'static str) {
        let number = self.names.number(name);
        self.count(number);
    }

    fn text(&mut self, text: &str) {
        self.count(text.len() as u64);
        self.bytes.extend_from_slice(text.as_bytes());
    }

    fn pairs(&mut self, pairs: &[(&'static str, Field)]) {
        self.count(pairs.len() as u64);
        for (name, field) in pairs {
            self.name(name);
            self.field(field);
        }
    }

    fn field(&mut self, field: &Field) {
        match field {
            Field::Null => self.bytes.push(tag::NULL),
            Field::Bool(yes) => self.bytes.push(if *yes { tag::TRUE } else { tag::FALSE }),
            Field::Number(number, width) => {
                let width = WIDTHS.iter().position(|own| own == width).unwrap_or(0);
                self.bytes.push(tag::NUMBER + width as u8);
                self.number(*number);
            }
            Field::Double(number) => {
                self.bytes.push(tag::DOUBLE);
                self.bytes.extend_from_slice(&number.to_le_bytes());
            }
            Field::Text(text) => {
                self.bytes.push(tag::TEXT);
                self.text(text);
            }
            Field::Guid(id) => self.id(tag::GUID, *id),
            Field::Ref(id) => self.id(tag::REF, *id),
            Field::Time(time) => {
                self.bytes.push(tag::TIME);
                self.number(time.0);
            }
            Field::Enum(ty, number) => {
                self.bytes.push(tag::ENUM);
                self.name(ty.name);
                self.number((*number).into());
            }
            Field::List(items) => {
                self.bytes.push(tag::LIST);
                self.count(items.len() as u64);
                items.iter().for_each(|item| self.field(item));
            }
            Field::Table(rows) => {
                self.bytes.push(tag::TABLE);
                self.count(rows.len() as u64);
                for (key, field) in rows.iter() {
                    self.text(key);
                    self.field(field);
                }
            }
            Field::Record(record) => {
                self.bytes.push(tag::RECORD);
                self.name(record.kind);
                self.pairs(&record.fields);
            }
        }
    }

    fn id(&mut self, tag: u8, id: Id) {
        self.bytes.push(tag);
        self.bytes.extend_from_slice(&id.0);
    }
}

struct Reader<'a> {
    bytes: &'a [u8],
    names: &'a Names,
}

impl<'a> Reader<'a> {
    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.bytes.split_first()?;
        self.bytes = rest;
        Some(*first)
    }

    fn slice(&mut self, length: usize) -> Option<&'a [u8]> {
        let (slice, rest) = self.bytes.split_at_checked(length)?;
        self.bytes = rest;
        Some(slice)
    }

    fn count(&mut self) -> Option<u64> {
        let mut number = 0u64;
        for place in 0..10 {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7f) << (place * 7);
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }

    /// A count of things that take a byte each at least, so that damaged bytes never ask for much memory.
    fn length(&mut self) -> Option<usize> {
        usize::try_from(self.count()?).ok().filter(|length| *length <= self.bytes.len())
    }

    fn number(&mut self) -> Option<i64> {
        let number = self.count()?;
        Some((number >> 1) as i64 ^ -((number & 1) as i64))
    }

    fn name(&mut self) -> Option<&'static str> {
        let number = self.count()?;
        self.names.text(number)
    }

    fn text(&mut self) -> Option<Arc<str>> {
        let length = self.length()?;
        std::str::from_utf8(self.slice(length)?).ok().map(Arc::from)
    }

    fn id(&mut self) -> Option<Id> {
        Some(Id(self.slice(16)?.try_into().ok()?))
    }

    fn pairs(&mut self) -> Option<Vec<(&'static str, Field)>> {
        let length = self.length()?;
        (0..length).map(|_| Some((self.name()?, self.field(0)?))).collect()
    }

    fn field(&mut self, depth: usize) -> Option<Field> {
        // What the fabric makes is never nested deeply; damaged bytes may be.
        if depth > 32 {
            return None;
        }
        Some(match self.byte()? {
            tag::NULL => Field::Null,
            tag::FALSE => Field::Bool(false),
            tag::TRUE => Field::Bool(true),
            tag::DOUBLE => Field::Double(f64::from_le_bytes(self.slice(8)?.try_into().ok()?)),
            tag::TEXT => Field::Text(self.text()?),
            tag::GUID => Field::Guid(self.id()?),
            tag::REF => Field::Ref(self.id()?),
            tag::TIME => Field::Time(Time(self.number()?)),
            tag::ENUM => {
                let name = self.count()?;
                let ty = *self.names.enums.get(usize::try_from(name).ok()?)?;
                Field::Enum(ty?, i32::try_from(self.number()?).ok()?)
            }
            tag::LIST => {
                let length = self.length()?;
                Field::List((0..length).map(|_| self.field(depth + 1)).collect::<Option<Arc<[Field]>>>()?)
            }
            tag::TABLE => {
                let length = self.length()?;
                let rows = (0..length).map(|_| Some((self.text()?, self.field(depth + 1)?)));
                Field::Table(rows.collect::<Option<Arc<[(Arc<str>, Field)]>>>()?)
            }
            tag::RECORD => Field::Record(Arc::new(self.record(depth)?)),
            width => {
                let width = *WIDTHS.get(usize::from(width.checked_sub(tag::NUMBER)?))?;
                Field::Number(self.number()?, width)
            }
        })
    }

    fn record(&mut self, depth: usize) -> Option<Record> {
        let kind = self.name()?;
        let length = self.length()?;
        let fields = (0..length).map(|_| Some((self.name()?, self.field(depth + 1)?))).collect::<Option<_>>()?;
        Some(Record { kind, fields })
    }
}
