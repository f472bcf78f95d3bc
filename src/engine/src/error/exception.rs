//! `Exception`: every .NET exception that is not a script class.

use crate::types::Type;
use crate::value::{Native, Value};
use std::any::Any;
use std::cell::RefCell;
use syntax::Name;

/// An exception object.
pub struct Exception {
    /// Its type.
    pub ty: Type,
    /// `Message`
    pub message: String,
    /// `InnerException`, or null
    pub inner: Value,
    /// `ErrorRecord` of those that carry one; filled when the record is made
    pub record: RefCell<Value>,
    /// `Data`, made when asked for
    pub data: RefCell<Value>,
    /// Further properties of its type (`ParamName`, `ItemName`, `Number` ...) by name
    pub details: RefCell<Vec<(Name, Value)>>,
}

impl Exception {
    /// An exception of a type (full name; unknown names become `System.Exception`).
    pub fn new(type_name: &str, message: impl Into<String>, inner: Value) -> Exception {
        Exception {
            ty: Type::named(type_name).unwrap_or_else(|| Type::known("System.Exception")),
            message: message.into(),
            inner,
            record: RefCell::default(),
            data: RefCell::default(),
            details: RefCell::default(),
        }
    }
}

impl Native for Exception {
    fn type_of(&self) -> Type {
        self.ty.clone()
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn to_text(&self) -> Option<String> {
        Some(format!("{}: {}", self.ty.name(), self.message))
    }
}
