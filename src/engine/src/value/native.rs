//! `Native`: a .NET object that is a Rust struct.

use super::{Bag, Value};
use crate::run::Session;
use crate::types::Type;
use std::any::Any;
use std::cell::{OnceCell, RefCell};

/// A .NET object kept as a Rust struct; its members are rows of its type's table.
pub trait Native: Any {
    /// Its type.
    fn type_of(&self) -> Type;

    /// For downcasts.
    fn as_any(&self) -> &dyn Any;

    /// `ToString()`, or none for the type's name.
    fn to_text(&self) -> Option<String> {
        None
    }

    /// `Equals` with another native; the default is identity alone.
    fn equals(&self, _other: &dyn Native) -> bool {
        false
    }

    /// A hash that agrees with `equals`.
    fn hash_code(&self) -> u64 {
        0
    }

    /// A member that this very object has, before those of its type: the elements of an XML node.
    fn dynamic(&self, _name: syntax::Name) -> Option<Value> {
        None
    }

    /// The names of such members.
    fn dynamic_names(&self) -> Vec<syntax::Name> {
        Vec::new()
    }

    /// Writes such a member; none when there is none.
    fn set_dynamic(&self, _session: &mut Session, _name: syntax::Name, _value: &Value) -> Option<crate::Outcome> {
        None
    }

    /// The items when the object enumerates in a pipeline (`foreach`, unrolling); none for a scalar.
    fn items(&self, _session: &mut Session) -> Option<Vec<Value>> {
        None
    }
}

/// A native object with room for extended members.
pub struct Boxed {
    /// The object.
    pub object: Box<dyn Native>,
    /// Extended members.
    pub bag: OnceCell<Box<RefCell<Bag>>>,
}

impl Boxed {
    /// Boxes an object.
    pub fn new(object: impl Native) -> Boxed {
        Boxed { object: Box::new(object), bag: OnceCell::new() }
    }
}
