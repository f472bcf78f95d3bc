//! The drive `alias:`.

use super::Provider;
use crate::state;
use crate::support::record::{Record, record_table};
use engine::run::{AliasInfo, VariableOptions};
use engine::types::TypeTable;
use engine::{ErrorCategory, Fault, Name, Outcome, Session, Value, convert};

/// An alias as an object.
pub(crate) static ALIAS: TypeTable = record_table!("System.Management.Automation.AliasInfo": "System.Management.Automation.CommandInfo" {
    "System.Management.Automation.CommandInfo ReferencedCommand" = "ResolvedCommand",
    "System.Management.Automation.CommandInfo ResolvedCommand" = "ResolvedCommand",
    "string Definition" = "Definition",
    "System.Management.Automation.ScopedItemOptions Options" = "Options",
    "string Description" = "Description",
    "object OutputType" = "OutputType",
    "string Name" = "Name",
    "System.Management.Automation.CommandTypes CommandType" = "CommandType",
    "string Source" = "Source",
    "version Version" = "Version",
    "System.Management.Automation.SessionStateEntryVisibility Visibility" = "Visibility",
    "string ModuleName" = "Source",
    "psmoduleinfo Module" = "Module",
    "string DisplayName" = "DisplayName",
    "string ResolvedCommandName" = "ResolvedCommandName",
});

/// The object of an alias.
pub(crate) fn alias_object(session: &mut Session, alias: &AliasInfo) -> Value {
    let (name, definition) = (alias.name.text(), alias.definition.text());
    let resolved = state::command_of(session, alias.definition);
    let resolved_name = if resolved.is_null() {
        Value::Null
    } else {
        engine::types::members::property(session, &resolved, Name::new("Name")).ok().flatten().unwrap_or_default()
    };
    let display = format!("{name} -> {}", resolved_name.as_str().unwrap_or(&definition));
    Record::with_text(
        &ALIAS,
        Some(name.to_string()),
        [
            ("Name", Value::from(name.as_ref())),
            ("Definition", Value::from(definition.as_ref())),
            ("ResolvedCommand", resolved),
            ("ResolvedCommandName", resolved_name),
            ("DisplayName", Value::from(display)),
            ("Description", Value::from(alias.description.as_str())),
            ("Options", state::options_value(alias.options)),
            ("CommandType", state::enumeration("System.Management.Automation.CommandTypes", 1, "Alias")),
            ("Source", Value::from("")),
            ("Visibility", state::enumeration("System.Management.Automation.SessionStateEntryVisibility", 0, "Public")),
        ],
    )
}

/// Makes or changes an alias in the current scope; a read-only one with force alone.
pub(crate) fn set_alias(session: &mut Session, name: Name, change: AliasChange) -> Outcome {
    let old = session.alias(name);
    if let Some(old) = &old
        && (old.options & VariableOptions::CONSTANT != 0 || (old.options & VariableOptions::READ_ONLY != 0 && !change.force))
    {
        return Err(not_writable(&name.text()).into());
    }
    let options = change.options.or(old.as_ref().map(|o| o.options)).unwrap_or(0);
    let description = change.description.or(old.map(|o| o.description.clone())).unwrap_or_default();
    session.define_alias(name, change.definition, options, &description, change.global);
    Ok(())
}

/// What an alias becomes.
pub(crate) struct AliasChange {
    /// What it stands for.
    pub definition: Name,
    /// Its options; none leaves them.
    pub options: Option<u8>,
    /// Its description; none leaves it.
    pub description: Option<String>,
    /// Whether a read-only one is changed too.
    pub force: bool,
    /// Whether it is made in the global scope.
    pub global: bool,
}

fn not_writable(name: &str) -> Fault {
    let message = format!("Alias is not writable because alias {name} is read-only or constant and cannot be written to.");
    Fault::new("AliasNotWritable", ErrorCategory::WriteError, message)
        .exception("System.Management.Automation.SessionStateUnauthorizedAccessException")
        .target(name)
}

/// Removes an alias; a read-only one with force alone.
pub(crate) fn remove_alias(session: &mut Session, name: Name, force: bool) -> Outcome {
    if let Some(old) = session.alias(name)
        && (old.options & VariableOptions::CONSTANT != 0 || (old.options & VariableOptions::READ_ONLY != 0 && !force))
    {
        let message = format!("Alias was not removed because alias {name} is constant or read-only.");
        let fault = Fault::new("AliasNotRemovable", ErrorCategory::WriteError, message)
            .exception("System.Management.Automation.SessionStateUnauthorizedAccessException");
        return Err(fault.target(name.text().as_ref()).into());
    }
    session.remove_alias(name);
    Ok(())
}

/// Serves `alias:`.
pub(crate) struct AliasProvider;

impl Provider for AliasProvider {
    fn name(&self) -> &'static str {
        "Alias"
    }

    fn drive(&self) -> &'static str {
        "Alias"
    }

    fn get(&self, session: &mut Session, name: &str) -> Option<Value> {
        session.alias(Name::new(name)).map(|alias| alias_object(session, &alias))
    }

    fn content(&self, session: &mut Session, name: &str) -> Option<Value> {
        session.alias(Name::new(name)).map(|alias| Value::from(alias.definition.text().as_ref()))
    }

    fn list(&self, session: &mut Session) -> Vec<(String, Value)> {
        let mut all = session.all_aliases();
        all.sort_by_key(|a| a.name.text().to_lowercase());
        all.into_iter().map(|alias| (alias.name.text().to_string(), alias_object(session, &alias))).collect()
    }

    fn set(&self, session: &mut Session, name: &str, value: Value, force: bool) -> Outcome {
        let definition = Name::new(&convert::text(session, &value)?);
        let change = AliasChange { definition, options: None, description: None, force, global: false };
        set_alias(session, Name::new(name), change)
    }

    fn remove(&self, session: &mut Session, name: &str, force: bool) -> Outcome {
        remove_alias(session, Name::new(name), force)
    }
}
