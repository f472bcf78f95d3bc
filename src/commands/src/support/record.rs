//! `Record`: a .NET object that is nothing but its properties, and the macro that makes its type's table.

use engine::types::TypeTable;
use engine::value::Native;
use engine::{Name, Type, Value};
use std::any::Any;
use std::cell::RefCell;

/// An object of a type of this room whose properties are values.
pub(crate) struct Record {
    ty: Type,
    text: Option<String>,
    fields: RefCell<Vec<(Name, Value)>>,
}

impl Record {
    /// An object of a table with these properties.
    pub(crate) fn value<'a>(table: &'static TypeTable, fields: impl IntoIterator<Item = (&'a str, Value)>) -> Value {
        Record::with_text(table, None, fields)
    }

    /// An object whose `ToString()` is a text.
    pub(crate) fn with_text<'a>(
        table: &'static TypeTable,
        text: Option<String>,
        fields: impl IntoIterator<Item = (&'a str, Value)>,
    ) -> Value {
        let ty = Type::named(table.name).unwrap_or_else(|| Type::known("System.Object"));
        let fields = fields.into_iter().map(|(n, v)| (Name::new(n), v)).collect();
        Value::native(Record { ty, text, fields: RefCell::new(fields) })
    }

    /// A property.
    pub(crate) fn get(&self, name: &str) -> Value {
        let name = Name::new(name);
        self.fields.borrow().iter().find(|(n, _)| *n == name).map(|(_, v)| v.clone()).unwrap_or_default()
    }

    /// Changes a property.
    pub(crate) fn set(&self, name: &str, value: Value) {
        let name = Name::new(name);
        let mut fields = self.fields.borrow_mut();
        match fields.iter_mut().find(|(n, _)| *n == name) {
            Some(field) => field.1 = value,
            None => fields.push((name, value)),
        }
    }
}

/// A property of a record value; null of anything else.
pub(crate) fn field(value: &Value, name: &str) -> Value {
    value.downcast::<Record>().map(|r| r.get(name)).unwrap_or_default()
}

/// Changes a property of a record value.
pub(crate) fn set_field(value: &Value, name: &str, new: Value) {
    if let Some(record) = value.downcast::<Record>() {
        record.set(name, new);
    }
}

impl Native for Record {
    fn type_of(&self) -> Type {
        self.ty.clone()
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn to_text(&self) -> Option<String> {
        self.text.clone()
    }
}

/// The table of a record's type: its name, its base, and its properties as `"string Name" = "Name"`.
macro_rules! record_table {
    ($name:literal : $base:literal { $($signature:literal = $field:literal),* $(,)? }) => {
        engine::types::TypeTable {
            name: $name,
            base: $base,
            properties: &[$(engine::types::property($signature, |_, value| Ok($crate::support::record::field(value, $field)))),*],
            ..engine::types::TypeTable::EMPTY
        }
    };
}
pub(crate) use record_table;
