//! `Provider`: a flat drive, whose items have a name and a value.

use engine::{Outcome, Session, Value};

/// What serves the items of a flat drive.
pub(crate) trait Provider: Sync {
    /// Its name: `Environment`.
    fn name(&self) -> &'static str;

    /// The name of its drive: `Env`.
    fn drive(&self) -> &'static str;

    /// The item of a name, as an object.
    fn get(&self, session: &mut Session, name: &str) -> Option<Value>;

    /// What the item of a name holds: what Get-Content gives.
    fn content(&self, session: &mut Session, name: &str) -> Option<Value>;

    /// All items with their names.
    fn list(&self, session: &mut Session) -> Vec<(String, Value)>;

    /// Makes or changes an item.
    fn set(&self, session: &mut Session, name: &str, value: Value, force: bool) -> Outcome;

    /// Removes an item.
    fn remove(&self, session: &mut Session, name: &str, force: bool) -> Outcome;

    /// What Clear-Item leaves.
    fn clear(&self, session: &mut Session, name: &str) -> Outcome {
        self.set(session, name, Value::Null, false)
    }

    /// The name with its snap-in: `Microsoft.PowerShell.Core\Environment`.
    fn provider_path(&self) -> String {
        format!("Microsoft.PowerShell.Core\\{}", self.name())
    }
}

/// All flat providers.
pub(crate) static PROVIDERS: [&dyn Provider; 4] =
    [&super::alias::AliasProvider, &super::env::EnvProvider, &super::function::FunctionProvider, &super::variable::VariableProvider];

/// The flat provider of a drive or of a name.
pub(crate) fn provider_named(name: &str) -> Option<&'static dyn Provider> {
    PROVIDERS.iter().find(|p| p.drive().eq_ignore_ascii_case(name) || p.name().eq_ignore_ascii_case(name)).copied()
}
