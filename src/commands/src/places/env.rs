//! The drive `env:`.

use super::Provider;
use engine::types::entry_value;
use engine::{Outcome, Session, Value, convert};

/// Serves `env:`.
pub(crate) struct EnvProvider;

fn entry(name: &str, value: &str) -> Value {
    entry_value(Value::from(name), Value::from(value))
}

impl Provider for EnvProvider {
    fn name(&self) -> &'static str {
        "Environment"
    }

    fn drive(&self) -> &'static str {
        "Env"
    }

    fn get(&self, session: &mut Session, name: &str) -> Option<Value> {
        session.environment_variable(name).map(|value| entry(name, &value))
    }

    fn content(&self, session: &mut Session, name: &str) -> Option<Value> {
        session.environment_variable(name).map(Value::from)
    }

    fn list(&self, session: &mut Session) -> Vec<(String, Value)> {
        session.environment().into_iter().map(|(name, value)| (name.clone(), entry(&name, &value))).collect()
    }

    fn set(&self, session: &mut Session, name: &str, value: Value, _force: bool) -> Outcome {
        let text = convert::text(session, &value)?;
        session.set_environment_variable(name, Some(&text));
        Ok(())
    }

    fn remove(&self, session: &mut Session, name: &str, _force: bool) -> Outcome {
        session.set_environment_variable(name, None);
        Ok(())
    }
}
