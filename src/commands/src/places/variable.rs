//! The drive `variable:`.

use super::Provider;
use crate::state::{self, Change};
use engine::run::Variable;
use engine::types::{Property, TypeTable, method, property};
use engine::value::Native;
use engine::{Name, Outcome, R, Session, Type, Value};
use std::any::Any;
use std::rc::Rc;

/// A variable as an object: it shows what the variable holds at the time.
pub(crate) struct VariableObject(pub Rc<Variable>);

impl Native for VariableObject {
    fn type_of(&self) -> Type {
        Type::named(VARIABLE.name).unwrap_or_else(|| Type::known("System.Object"))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `[psvariable]`
pub(crate) static VARIABLE: TypeTable = TypeTable {
    name: "System.Management.Automation.PSVariable",
    properties: &[
        property("string Name", |_, v| read(v, |v| Value::from(v.name.text().as_ref()))),
        Property {
            signature: "string Description",
            get: |_, v| read(v, |v| Value::from(v.extra.borrow().as_ref().map(|e| e.description.clone()).unwrap_or_default())),
            set: Some(|_, v, new| {
                if let Some(object) = v.downcast::<VariableObject>() {
                    let text = new.as_str().unwrap_or_default().to_owned();
                    state::change_extra(&object.0, |extra| extra.description = text);
                }
                Ok(Value::Null)
            }),
        },
        Property {
            signature: "object Value",
            get: |_, v| read(v, Variable::get),
            set: Some(|session, v, new| {
                if let Some(object) = v.downcast::<VariableObject>() {
                    state::assign(session, &object.0, new, false)?;
                }
                Ok(Value::Null)
            }),
        },
        property("System.Management.Automation.SessionStateEntryVisibility Visibility", |_, _| {
            Ok(state::enumeration("System.Management.Automation.SessionStateEntryVisibility", 0, "Public"))
        }),
        property("psmoduleinfo Module", |_, _| Ok(Value::Null)),
        property("string ModuleName", |_, _| Ok(Value::from(""))),
        property("System.Management.Automation.ScopedItemOptions Options", |_, v| read(v, |v| state::options_value(v.options().0))),
        property("object Attributes", |_, v| read(v, |_| Value::array(Vec::new()))),
    ],
    constructors: &[method("(string name)", create), method("(string name, object value)", create)],
    ..TypeTable::EMPTY
};

/// `[psvariable]::new('x', 5)`: a variable that is in no scope yet.
fn create(session: &mut Session, _: &Value, a: &[Value]) -> R {
    let name = engine::convert::text(session, &a[0])?;
    Ok(Value::native(VariableObject(Variable::new(Name::new(&name), a.get(1).cloned().unwrap_or_default()))))
}

fn read(value: &Value, what: impl Fn(&Variable) -> Value) -> R {
    Ok(value.downcast::<VariableObject>().map(|v| what(&v.0)).unwrap_or_default())
}

/// Serves `variable:`.
pub(crate) struct VariableProvider;

impl Provider for VariableProvider {
    fn name(&self) -> &'static str {
        "Variable"
    }

    fn drive(&self) -> &'static str {
        "Variable"
    }

    fn get(&self, session: &mut Session, name: &str) -> Option<Value> {
        state::find_variable(session, Name::new(name)).map(|v| Value::native(VariableObject(v)))
    }

    fn content(&self, session: &mut Session, name: &str) -> Option<Value> {
        state::find_variable(session, Name::new(name)).map(|v| v.get())
    }

    fn list(&self, session: &mut Session) -> Vec<(String, Value)> {
        state::visible_variables(session).into_iter().map(|v| (v.name.text().to_string(), Value::native(VariableObject(v)))).collect()
    }

    fn set(&self, session: &mut Session, name: &str, value: Value, force: bool) -> Outcome {
        let scope = session.current_scope().clone();
        let change = Change { value: Some(value), force, ..Change::default() };
        state::set_variable(session, &scope, Name::new(name), change).map(|_| ())
    }

    fn remove(&self, session: &mut Session, name: &str, force: bool) -> Outcome {
        let scope = session.current_scope().clone();
        state::remove_variable(&scope, Name::new(name), force)
    }
}
