//! Variables: reading and writing by slot, by name and by scope.

use super::{Compiler, Eval};
use crate::error::{ErrorCategory, Failure, Fault, Outcome};
use crate::run::{Session, Variable, VariableOptions};
use crate::value::Value;
use crate::{Name, R};
use std::rc::Rc;
use syntax::ast;

/// Stores a value into a variable.
pub(super) type Store = Box<dyn Fn(&mut Session, Value) -> Outcome>;

impl Compiler {
    pub(super) fn variable(&mut self, variable: &ast::Variable) -> Eval {
        let name = variable.name;
        if let Some(scope) = variable.scope {
            return Box::new(move |s| s.read_qualified(scope, name));
        }
        if let Some(constant) = constant(name) {
            return Box::new(move |_| Ok(constant.clone()));
        }
        if name.is("?") {
            return Box::new(|s| Ok(Value::Bool(s.success)));
        }
        let slot = self.variable_slot(name);
        Box::new(move |s| match s.scope.cell(slot) {
            Some(variable) => Ok(variable.value.borrow().clone()),
            None => s.read_unset(slot),
        })
    }

    /// The slot of a variable without a scope (`$PSItem` is `$_`).
    pub(super) fn variable_slot(&mut self, name: Name) -> u32 {
        let name = if name.is("PSItem") { Name::new("_") } else { name };
        self.slot(name)
    }

    pub(super) fn store_variable(&mut self, variable: &ast::Variable) -> Store {
        let name = variable.name;
        if let Some(scope) = variable.scope {
            return Box::new(move |s, value| s.write_qualified(scope, name, value));
        }
        if name.is("null") {
            return Box::new(|_, _| Ok(()));
        }
        let slot = self.variable_slot(name);
        Box::new(move |s, value| s.store(slot, value))
    }
}

/// The value of a variable that never changes.
pub(crate) fn constant(name: Name) -> Option<Value> {
    thread_local! {
        static NAMES: [Name; 3] = [Name::new("true"), Name::new("false"), Name::new("null")];
    }
    NAMES.with(|names| match names.iter().position(|n| *n == name)? {
        0 => Some(Value::Bool(true)),
        1 => Some(Value::Bool(false)),
        _ => Some(Value::Null),
    })
}

impl Session {
    /// The variable of a slot whose cell is empty in this scope: found by name, and remembered by an overlay.
    #[cold]
    pub(crate) fn locate(&mut self, slot: u32) -> Option<Rc<Variable>> {
        let name = self.scope.layout.names[slot as usize];
        if self.scope.target.is_some()
            && let Some(found) = self.scope.own(name)
        {
            let cell = &self.scope.cells[slot as usize];
            // A cell that holds a removed variable cannot be refilled; by name it is found all the same.
            let _ = cell.set(found.clone());
            return Some(found);
        }
        self.scope.find(name)
    }

    pub(crate) fn read_unset(&mut self, slot: u32) -> R {
        if let Some(found) = self.locate(slot) {
            return Ok(found.get());
        }
        let name = self.scope.layout.names[slot as usize];
        self.read_automatic(name)
    }

    /// Writes a variable of the current scope.
    #[inline]
    pub(crate) fn store(&mut self, slot: u32, value: Value) -> Outcome {
        if let Some(variable) = self.scope.cell(slot)
            && variable.extra.borrow().is_none()
        {
            variable.nothing.set(false);
            *variable.value.borrow_mut() = value;
            return Ok(());
        }
        self.store_slowly(slot, value)
    }

    #[cold]
    fn store_slowly(&mut self, slot: u32, value: Value) -> Outcome {
        let name = self.scope.layout.names[slot as usize];
        let variable = self.writable(name);
        if self.scope.target.is_some() || self.scope.cell(slot).is_none() {
            let _ = self.scope.cells[slot as usize].set(variable.clone());
        }
        self.assign(&variable, value)
    }

    /// The variable that an assignment to a plain name writes: the current scope's own, or one with AllScope, or a new one.
    pub(crate) fn writable(&mut self, name: Name) -> Rc<Variable> {
        if let Some(own) = self.scope.own(name) {
            return own;
        }
        if let Some(outer) = self.scope.find(name)
            && (outer.is(VariableOptions::ALL_SCOPE) || outer.is(VariableOptions::CONSTANT))
        {
            return outer;
        }
        self.scope.put(Variable::new(name, Value::Null))
    }

    /// Assigns to a variable, by its options, types and checks.
    pub fn assign(&mut self, variable: &Rc<Variable>, value: Value) -> Outcome {
        let extra = variable.extra.borrow().clone();
        let mut value = value;
        if let Some(extra) = extra {
            if extra.options.0 & (VariableOptions::READ_ONLY | VariableOptions::CONSTANT) != 0 {
                return Err(not_writable(variable.name));
            }
            value = self.constrain(variable.name, &extra, value)?;
        }
        variable.nothing.set(false);
        *variable.value.borrow_mut() = value;
        Ok(())
    }
}

/// `Cannot overwrite variable x because it is read-only or constant.`
pub(crate) fn not_writable(name: Name) -> Failure {
    Fault::new(
        "VariableNotWritable",
        ErrorCategory::WriteError,
        format!("Cannot overwrite variable {name} because it is read-only or constant."),
    )
    .exception("System.Management.Automation.SessionStateUnauthorizedAccessException")
    .target(name.text().as_ref())
    .into()
}
