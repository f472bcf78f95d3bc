//! What Format-* commands send down the pipeline: start, group, entry, end. `Out-*` lays them out.

use super::layout::Align;
use super::layout::frame::Piece;
use engine::types::TypeTable;
use engine::{Native, Type, Value};
use std::any::Any;
use std::rc::Rc;

/// A step of formatted output.
#[derive(Clone)]
pub enum Packet {
    /// A sequence of entries of one shape begins
    Start(Rc<Start>),
    /// A group begins, under a label where one is asked for
    GroupStart(Option<Rc<[Piece]>>),
    /// An object
    Entry(Rc<Entry>),
    /// The group ends
    GroupEnd,
    /// The sequence ends
    End,
}

/// The shape of a sequence.
pub struct Start {
    /// The shape.
    pub shape: Shape,
    /// Whether all entries of a group are looked at before the first is written.
    pub autosize: bool,
}

/// What entries look like.
pub enum Shape {
    /// Rows under headers
    Table {
        /// The columns
        columns: Vec<ColumnStart>,
        /// `-HideTableHeaders`
        hide_headers: bool,
    },
    /// `Name : value`
    List,
    /// One text each, side by side
    Wide {
        /// How many stand on a line
        columns: usize,
    },
    /// Free text
    Custom,
}

/// A column as it is asked for.
#[derive(Clone)]
pub struct ColumnStart {
    /// The text of the header.
    pub label: String,
    /// The cells it wants, 0 for as many as there are.
    pub width: usize,
    /// How its cells stand.
    pub align: Align,
    /// Whether the label is the name of the property shown.
    pub is_property: bool,
}

/// One object, as text.
pub struct Entry {
    /// Its text.
    pub body: Body,
    /// Whether it stands outside of the sequence in progress: a string between the rows of a table.
    pub out_of_band: bool,
}

/// The text of an object.
pub enum Body {
    /// The cells of a row; whether they wrap
    Row(Vec<String>, bool),
    /// Labels and values
    List(Vec<(Rc<str>, String)>),
    /// The text in a wide table
    Wide(String),
    /// Free text
    Custom(Vec<Piece>),
    /// A text as it is
    Raw(String),
}

/// A packet as an object of the pipeline.
pub struct FormatData(pub Packet);

/// The types of packets.
pub static TABLES: &[&TypeTable] = &[
    &TypeTable { name: "Microsoft.PowerShell.Commands.Internal.Format.FormatStartData", ..TypeTable::EMPTY },
    &TypeTable { name: "Microsoft.PowerShell.Commands.Internal.Format.GroupStartData", ..TypeTable::EMPTY },
    &TypeTable { name: "Microsoft.PowerShell.Commands.Internal.Format.FormatEntryData", ..TypeTable::EMPTY },
    &TypeTable { name: "Microsoft.PowerShell.Commands.Internal.Format.GroupEndData", ..TypeTable::EMPTY },
    &TypeTable { name: "Microsoft.PowerShell.Commands.Internal.Format.FormatEndData", ..TypeTable::EMPTY },
];

impl Native for FormatData {
    fn type_of(&self) -> Type {
        let table = match self.0 {
            Packet::Start(_) => 0,
            Packet::GroupStart(_) => 1,
            Packet::Entry(_) => 2,
            Packet::GroupEnd => 3,
            Packet::End => 4,
        };
        Type::known(TABLES[table].name)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

impl Packet {
    /// The packet as an object.
    pub fn into_value(self) -> Value {
        Value::native(FormatData(self))
    }

    /// A text outside of the sequence.
    pub fn raw(text: impl Into<String>) -> Packet {
        Packet::Entry(Rc::new(Entry { body: Body::Raw(text.into()), out_of_band: true }))
    }
}
