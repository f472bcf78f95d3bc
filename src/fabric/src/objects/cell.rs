//! Cells: how a field is kept. A fabric of many machines is mostly cells, so one is 16 bytes: short texts, numbers, links
//! and short lists of links stand in it, and only the rest in memory of its own. A link is kept as the row of its object.

use super::rows::{Row, Rows};
use crate::field::{Field, Record, Width};
use crate::kind::EnumType;
use crate::time::Time;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

/// The bytes of a text that stands in the cell itself.
const SHORT: usize = 14;
/// The links of a list that stands in the cell itself.
const FEW: usize = 3;

/// A kept field.
#[derive(Debug, Clone)]
pub(super) enum Cell {
    Null,
    Bool(bool),
    Number(i64, Width),
    Double(f64),
    /// A text of at most 14 bytes: how many, and they.
    Short(u8, [u8; SHORT]),
    Long(Box<Arc<str>>),
    Time(Time),
    Enum(&'static EnumType, i32),
    /// A link to an object that is there.
    Link(Row),
    /// A list of at most three links: how many, and they.
    Few(u8, [Row; FEW]),
    Record(Arc<Record>),
    /// All else.
    Other(Box<Field>),
}

const _: () = assert!(size_of::<Cell>() == 16, "a cell is 16 bytes");

impl Cell {
    /// The text, where it is one.
    pub(super) fn text(&self) -> Option<&str> {
        match self {
            Cell::Short(length, bytes) => std::str::from_utf8(&bytes[..usize::from(*length)]).ok(),
            Cell::Long(text) => Some(text),
            _ => None,
        }
    }

    /// The field again.
    pub(super) fn field(&self, rows: &Rows) -> Field {
        let link = |row: &Row| Field::Ref(rows.at(*row).id);
        match self {
            Cell::Null => Field::Null,
            Cell::Bool(yes) => Field::Bool(*yes),
            Cell::Number(number, width) => Field::Number(*number, *width),
            Cell::Double(number) => Field::Double(*number),
            Cell::Short(..) => Field::text(self.text().unwrap_or("")),
            Cell::Long(text) => Field::Text(Arc::clone(text)),
            Cell::Time(time) => Field::Time(*time),
            Cell::Enum(ty, number) => Field::Enum(ty, *number),
            Cell::Link(row) => link(row),
            Cell::Few(length, links) => Field::list(links[..usize::from(*length)].iter().map(link)),
            Cell::Record(record) => Field::Record(Arc::clone(record)),
            Cell::Other(field) => (**field).clone(),
        }
    }
}

/// Makes cells of fields, and lets equal long texts share their memory.
#[derive(Default)]
pub(super) struct Packer {
    /// The texts seen last, each at the place of its hash: enough for what repeats, and never more than this.
    texts: Vec<Option<Arc<str>>>,
}

impl Packer {
    const TEXTS: usize = 1 << 12;

    /// The cell of a field.
    pub(super) fn pack(&mut self, rows: &Rows, field: Field) -> Cell {
        match field {
            Field::Null => Cell::Null,
            Field::Bool(yes) => Cell::Bool(yes),
            Field::Number(number, width) => Cell::Number(number, width),
            Field::Double(number) => Cell::Double(number),
            Field::Text(text) => short(&text).unwrap_or_else(|| Cell::Long(Box::new(self.share(text)))),
            Field::Time(time) => Cell::Time(time),
            Field::Enum(ty, number) => Cell::Enum(ty, number),
            Field::Ref(id) => rows.find(id).map_or_else(|| Cell::Other(Box::new(Field::Ref(id))), Cell::Link),
            Field::List(items) => few(rows, &items).unwrap_or_else(|| Cell::Other(Box::new(Field::List(items)))),
            Field::Record(record) => Cell::Record(record),
            other => Cell::Other(Box::new(other)),
        }
    }

    /// An equal text that was seen before, or this one.
    pub(super) fn share(&mut self, text: Arc<str>) -> Arc<str> {
        if self.texts.is_empty() {
            self.texts.resize(Self::TEXTS, None);
        }
        let mut hasher = rustc_hash::FxHasher::default();
        text.hash(&mut hasher);
        let slot = &mut self.texts[hasher.finish() as usize % Self::TEXTS];
        match slot {
            Some(known) if **known == *text => Arc::clone(known),
            _ => {
                *slot = Some(Arc::clone(&text));
                text
            }
        }
    }
}

fn short(text: &str) -> Option<Cell> {
    let mut bytes = [0; SHORT];
    bytes.get_mut(..text.len())?.copy_from_slice(text.as_bytes());
    Some(Cell::Short(text.len() as u8, bytes))
}

fn few(rows: &Rows, items: &[Field]) -> Option<Cell> {
    let mut links = [Row::default(); FEW];
    for (place, item) in items.iter().enumerate() {
        let Field::Ref(id) = item else { return None };
        *links.get_mut(place)? = rows.find(*id)?;
    }
    Some(Cell::Few(items.len() as u8, links))
}
