//! `PSVariable` that a script makes: `[psvariable]::new('x', 1)`.

use super::super::{Type, TypeTable, method, property, settable};
use crate::R;
use crate::run::Session;
use crate::value::{Native, Value};
use std::any::Any;
use std::cell::RefCell;

/// A variable that stands alone.
pub struct LooseVariable {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub value: RefCell<Value>,
    description: RefCell<String>,
}

impl Native for LooseVariable {
    fn type_of(&self) -> Type {
        Type::known("System.Management.Automation.PSVariable")
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

fn new(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let name = super::super::text(&a[0]).to_string();
    let value = RefCell::new(a.get(1).cloned().unwrap_or_default());
    Ok(Value::native(LooseVariable { name, value, description: RefCell::default() }))
}

fn own(this: &Value) -> Option<&LooseVariable> {
    this.downcast::<LooseVariable>()
}

/// Registered only where no other room serves variables.
pub(super) static TABLES: &[TypeTable] = &[TypeTable {
    name: "System.Management.Automation.PSVariable",
    properties: &[
        property("string Name", |_, this| Ok(own(this).map(|v| Value::from(v.name.clone())).unwrap_or_default())),
        settable(
            "object Value",
            |_, this| Ok(own(this).map(|v| v.value.borrow().clone()).unwrap_or_default()),
            |_, this, new| {
                if let Some(variable) = own(this) {
                    *variable.value.borrow_mut() = new;
                }
                Ok(Value::Null)
            },
        ),
        settable(
            "string Description",
            |_, this| Ok(own(this).map(|v| Value::from(v.description.borrow().clone())).unwrap_or_default()),
            |_, this, new| {
                if let Some(variable) = own(this) {
                    *variable.description.borrow_mut() = super::super::text(&new).to_string();
                }
                Ok(Value::Null)
            },
        ),
        property("System.Management.Automation.ScopedItemOptions Options", |_, _| {
            Ok(Value::enumeration(Type::known("System.Management.Automation.ScopedItemOptions"), 0))
        }),
    ],
    constructors: &[method("(string name)", new), method("(string name, object value)", new)],
    ..TypeTable::EMPTY
}];
