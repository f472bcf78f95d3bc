//! The drive `function:`.

use super::Provider;
use crate::state;
use engine::run::Command;
use engine::{ErrorCategory, Fault, Name, Outcome, Session, Value, convert};

/// Serves `function:`.
pub(crate) struct FunctionProvider;

impl Provider for FunctionProvider {
    fn name(&self) -> &'static str {
        "Function"
    }

    fn drive(&self) -> &'static str {
        "Function"
    }

    fn get(&self, session: &mut Session, name: &str) -> Option<Value> {
        session.find_function(Name::new(name)).map(|info| state::command_object(Command::Function(info)))
    }

    fn content(&self, session: &mut Session, name: &str) -> Option<Value> {
        session.find_function(Name::new(name)).map(|info| Value::Block(info.block.clone()))
    }

    fn list(&self, session: &mut Session) -> Vec<(String, Value)> {
        let mut all = session.all_functions();
        all.sort_by_key(|f| f.name.text().to_lowercase());
        all.into_iter().map(|info| (info.name.text().to_string(), state::command_object(Command::Function(info)))).collect()
    }

    fn set(&self, session: &mut Session, name: &str, value: Value, _force: bool) -> Outcome {
        let name = Name::new(name);
        match value.base() {
            Value::Block(block) => session.set_function(name, block.clone()),
            Value::Null => {
                session.remove_function(name);
            }
            Value::Native(_) => {
                let block = engine::types::members::property(session, &value, Name::new("ScriptBlock"))?;
                match block {
                    Some(Value::Block(block)) => session.set_function(name, block),
                    _ => return Err(not_code().into()),
                }
            }
            base => {
                let text = convert::text(session, &base.clone())?;
                let block = session.parse_block(&text)?;
                session.set_function(name, block);
            }
        }
        Ok(())
    }

    fn remove(&self, session: &mut Session, name: &str, _force: bool) -> Outcome {
        session.remove_function(Name::new(name));
        Ok(())
    }
}

fn not_code() -> Fault {
    Fault::new("Argument", ErrorCategory::InvalidArgument, "The value of a function must be a script block or text.")
        .exception("System.Management.Automation.PSArgumentException")
}
