//! `Call`: what was bound for one call of a command.

use crate::Name;
use crate::error::ErrorRecord;
use crate::value::Value;
use std::cell::RefCell;

/// A call of a command: its arguments and how it is to behave.
pub struct Call {
    /// The command's name.
    pub name: Name,
    /// The .NET class after the comma of error ids.
    pub class: String,
    /// Whether another stage stands before it in the pipeline.
    pub expects_input: bool,
    /// What is bound now, in the order of binding.
    pub bound: RefCell<Vec<(Name, Value)>>,
    /// Values of parameters that were not given.
    pub defaults: RefCell<Vec<(Name, Value)>>,
    /// The chosen parameter set.
    pub set: RefCell<Name>,
    /// The pipeline object at hand.
    pub current: RefCell<Value>,
}

impl Call {
    /// The value of a parameter, given or default.
    pub fn value(&self, name: Name) -> Option<Value> {
        let find = |list: &RefCell<Vec<(Name, Value)>>| list.borrow().iter().find(|(n, _)| *n == name).map(|(_, v)| v.clone());
        find(&self.bound).or_else(|| find(&self.defaults))
    }

    /// Whether a parameter was given.
    pub fn is_bound(&self, name: Name) -> bool {
        self.bound.borrow().iter().any(|(n, _)| *n == name)
    }

    /// The chosen parameter set.
    pub fn parameter_set(&self) -> Name {
        *self.set.borrow()
    }

    /// The pipeline object at hand, or the value of `-InputObject`.
    pub fn input(&self) -> Value {
        self.current.borrow().clone()
    }

    /// Marks an error record as this command's: class in the id, activity.
    pub fn stamp(&self, record: &Value) {
        let Some(record) = record.downcast::<ErrorRecord>() else { return };
        let mut activity = record.activity.borrow_mut();
        if activity.is_empty() {
            *activity = self.name.to_string();
            let mut id = record.id.borrow_mut();
            *id = format!("{id},{}", self.class);
        }
    }
}
