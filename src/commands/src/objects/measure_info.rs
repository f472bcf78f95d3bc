//! What Measure-Object gives: `GenericMeasureInfo`, `GenericObjectMeasureInfo`, `TextMeasureInfo`.

use engine::types::{TypeTable, property};
use engine::{Native, Type, Value};
use std::any::Any;

/// Counts, sums and extremes.
pub struct Generic {
    /// `Count`
    pub count: i32,
    /// `Average`
    pub average: Value,
    /// `Sum`
    pub sum: Value,
    /// `Maximum`
    pub maximum: Value,
    /// `Minimum`
    pub minimum: Value,
    /// `StandardDeviation`
    pub deviation: Value,
    /// `Property`
    pub property: Value,
    /// Whether the extremes are objects other than numbers.
    pub of_objects: bool,
}

/// Lines, words and characters.
pub struct Text {
    /// `Lines`
    pub lines: Value,
    /// `Words`
    pub words: Value,
    /// `Characters`
    pub characters: Value,
    /// `Property`
    pub property: Value,
}

impl Native for Generic {
    fn type_of(&self) -> Type {
        Type::known(TABLES[if self.of_objects { 2 } else { 1 }].name)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

impl Native for Text {
    fn type_of(&self) -> Type {
        Type::known(TABLES[3].name)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

fn of_generic(value: &Value, get: fn(&Generic) -> Value) -> engine::R {
    Ok(value.downcast::<Generic>().map(get).unwrap_or_default())
}

fn of_text(value: &Value, get: fn(&Text) -> Value) -> engine::R {
    Ok(value.downcast::<Text>().map(get).unwrap_or_default())
}

/// The types.
pub static TABLES: &[&TypeTable] = &[
    &TypeTable { name: "Microsoft.PowerShell.Commands.MeasureInfo", ..TypeTable::EMPTY },
    &TypeTable {
        name: "Microsoft.PowerShell.Commands.GenericMeasureInfo",
        base: "Microsoft.PowerShell.Commands.MeasureInfo",
        properties: &[
            property("int Count", |_, v| of_generic(v, |m| Value::Int(m.count))),
            property("System.Nullable[double] Average", |_, v| of_generic(v, |m| m.average.clone())),
            property("System.Nullable[double] Sum", |_, v| of_generic(v, |m| m.sum.clone())),
            property("System.Nullable[double] Maximum", |_, v| of_generic(v, |m| m.maximum.clone())),
            property("System.Nullable[double] Minimum", |_, v| of_generic(v, |m| m.minimum.clone())),
            property("System.Nullable[double] StandardDeviation", |_, v| of_generic(v, |m| m.deviation.clone())),
            property("string Property", |_, v| of_generic(v, |m| m.property.clone())),
        ],
        ..TypeTable::EMPTY
    },
    &TypeTable {
        name: "Microsoft.PowerShell.Commands.GenericObjectMeasureInfo",
        base: "Microsoft.PowerShell.Commands.MeasureInfo",
        properties: &[
            property("int Count", |_, v| of_generic(v, |m| Value::Int(m.count))),
            property("System.Nullable[double] Average", |_, v| of_generic(v, |m| m.average.clone())),
            property("System.Nullable[double] Sum", |_, v| of_generic(v, |m| m.sum.clone())),
            property("System.Object Maximum", |_, v| of_generic(v, |m| m.maximum.clone())),
            property("System.Object Minimum", |_, v| of_generic(v, |m| m.minimum.clone())),
            property("System.Nullable[double] StandardDeviation", |_, v| of_generic(v, |m| m.deviation.clone())),
            property("string Property", |_, v| of_generic(v, |m| m.property.clone())),
        ],
        ..TypeTable::EMPTY
    },
    &TypeTable {
        name: "Microsoft.PowerShell.Commands.TextMeasureInfo",
        base: "Microsoft.PowerShell.Commands.MeasureInfo",
        properties: &[
            property("System.Nullable[int] Lines", |_, v| of_text(v, |m| m.lines.clone())),
            property("System.Nullable[int] Words", |_, v| of_text(v, |m| m.words.clone())),
            property("System.Nullable[int] Characters", |_, v| of_text(v, |m| m.characters.clone())),
            property("string Property", |_, v| of_text(v, |m| m.property.clone())),
        ],
        ..TypeTable::EMPTY
    },
];
