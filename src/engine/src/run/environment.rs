//! The environment of a session: what `$env:` and native programs see. It begins as the process's own and is the
//! session's alone from then on.

use super::Session;
use std::cell::RefCell;
use std::collections::BTreeMap;

/// The variables by name, in order.
struct Environment(RefCell<BTreeMap<String, String>>);

impl Default for Environment {
    fn default() -> Environment {
        let all = std::env::vars_os().filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)));
        Environment(RefCell::new(all.collect()))
    }
}

impl Session {
    /// `$env:NAME`
    pub fn environment_variable(&mut self, name: &str) -> Option<String> {
        self.room::<Environment>().0.borrow().get(name).cloned()
    }

    /// `$env:NAME = value`; nothing or the empty text removes the variable.
    pub fn set_environment_variable(&mut self, name: &str, value: Option<&str>) {
        let environment = self.room::<Environment>();
        let mut all = environment.0.borrow_mut();
        match value {
            Some(value) if !value.is_empty() => all.insert(name.to_owned(), value.to_owned()),
            _ => all.remove(name),
        };
    }

    /// All variables, by name.
    pub fn environment(&mut self) -> Vec<(String, String)> {
        self.room::<Environment>().0.borrow().iter().map(|(name, value)| (name.clone(), value.clone())).collect()
    }
}
