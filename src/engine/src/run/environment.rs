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

    /// A text with the values of its `%NAME%`; names that are not known stay as they are.
    pub(crate) fn expand_environment(&mut self, text: &str) -> String {
        let mut out = String::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('%') {
            out.push_str(before);
            let found = after.split_once('%').and_then(|(name, behind)| Some((self.environment_variable(name)?, behind)));
            match found {
                Some((value, behind)) => {
                    out.push_str(&value);
                    rest = behind;
                }
                None => {
                    // A second sign may begin the next name.
                    out.push('%');
                    rest = after;
                }
            }
        }
        out + rest
    }
}
