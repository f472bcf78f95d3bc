//! `[ref]`: PSReference, which a method or function writes through.

use super::{Property, Type, TypeTable};
use crate::R;
use crate::run::{Session, Variable};
use crate::value::{Native, Value};
use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

/// What a reference is on.
pub enum Referent {
    /// `[ref]$x`
    Variable(Rc<Variable>),
    /// `[ref]5`: a cell of its own
    Cell(RefCell<Value>),
}

/// `[ref]$x`
pub struct Reference {
    /// What it is on.
    pub referent: Referent,
}

impl Reference {
    /// `[ref]$x` as a value.
    pub fn variable(variable: Rc<Variable>) -> Value {
        Value::native(Reference { referent: Referent::Variable(variable) })
    }

    /// `[ref]5` as a value.
    pub fn cell(value: Value) -> Value {
        Value::native(Reference { referent: Referent::Cell(RefCell::new(value)) })
    }

    /// What it holds.
    pub fn get(&self) -> Value {
        match &self.referent {
            Referent::Variable(variable) => variable.value.borrow().clone(),
            Referent::Cell(cell) => cell.borrow().clone(),
        }
    }

    /// Changes what it holds; a constrained variable converts it.
    pub fn set(&self, session: &mut Session, value: Value) -> Result<(), crate::Failure> {
        match &self.referent {
            Referent::Cell(cell) => *cell.borrow_mut() = value,
            Referent::Variable(variable) => {
                let ty = variable.extra.borrow().as_ref().and_then(|e| e.types.first().cloned());
                let value = match ty {
                    Some(ty) => crate::convert::to(session, &value, &ty)?,
                    None => value,
                };
                *variable.value.borrow_mut() = value;
            }
        }
        Ok(())
    }
}

impl Native for Reference {
    fn type_of(&self) -> Type {
        Type::known("System.Management.Automation.PSReference")
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// Sets what a `[ref]` argument holds.
pub fn assign(session: &mut Session, reference: &Value, value: Value) -> Result<(), crate::Failure> {
    match reference.downcast::<Reference>() {
        Some(reference) => reference.set(session, value),
        None => Ok(()),
    }
}

fn get(_: &mut Session, this: &Value) -> R {
    Ok(this.downcast::<Reference>().map(Reference::get).unwrap_or_default())
}

fn set(session: &mut Session, this: &Value, value: Value) -> R {
    assign(session, this, value).map(|()| Value::Null)
}

/// `[ref]`
pub static TABLE: TypeTable = TypeTable {
    name: "System.Management.Automation.PSReference",
    properties: &[Property { signature: "object Value", get, set: Some(set) }],
    constructors: &[super::method("(object value)", |_, _, a| Ok(Reference::cell(a[0].clone())))],
    ..TypeTable::EMPTY
};
