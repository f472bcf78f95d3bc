//! Variables, options and commands of the session, as commands change them: with scopes, options and force.

use engine::run::{Command, CommandObject, Scope, Variable, VariableExtra, VariableOptions};
use engine::{ErrorCategory, Failure, Fault, Invocation, Name, Outcome, Session, Type, Value};
use std::rc::Rc;

/// What of a variable is changed.
#[derive(Default)]
pub(crate) struct Change {
    /// Its value; none leaves it.
    pub value: Option<Value>,
    /// Its options; none leaves them.
    pub options: Option<u8>,
    /// Its description; none leaves it.
    pub description: Option<String>,
    /// Whether a read-only one is changed too.
    pub force: bool,
}

/// The value of an enum by its number, or its name where the enum is not known.
pub(crate) fn enumeration(type_name: &str, number: i64, name: &str) -> Value {
    match Type::named(type_name) {
        Some(ty) => Value::enumeration(ty, number),
        None => Value::from(name),
    }
}

/// Options as `ScopedItemOptions`.
pub(crate) fn options_value(options: u8) -> Value {
    let names = [("ReadOnly", 1), ("Constant", 2), ("Private", 4), ("AllScope", 8)];
    let all: Vec<&str> = names.iter().filter(|(_, bit)| options & bit != 0).map(|(n, _)| *n).collect();
    let text = if all.is_empty() { "None".to_owned() } else { all.join(", ") };
    enumeration("System.Management.Automation.ScopedItemOptions", i64::from(options), &text)
}

/// The `-Option` of a call.
pub(crate) fn options_of(cx: &Invocation) -> Option<u8> {
    if !cx.has("Option") {
        return None;
    }
    match cx.arg("Option")? {
        Value::Enum(e) => Some((e.number & 15) as u8),
        _ => None,
    }
}

/// The scope that `-Scope` of a call names; the current one when it is not given.
pub(crate) fn scope_of(cx: &mut Invocation) -> Result<Rc<Scope>, Failure> {
    match cx.text("Scope") {
        Some(name) if cx.has("Scope") => scope_named(cx.session, &name).map_err(|fault| cx.stop(fault)),
        _ => Ok(cx.current_scope().clone()),
    }
}

/// The scope of a name: Global, Script, Local, or a number of levels outwards.
pub(crate) fn scope_named(session: &mut Session, name: &str) -> Result<Rc<Scope>, Fault> {
    let here = session.current_scope().clone();
    match name.to_ascii_lowercase().as_str() {
        "global" => Ok(session.global_scope().clone()),
        "script" => Ok(here.script().clone()),
        "local" | "private" | "" => Ok(here),
        other => {
            let bad = || {
                let message = format!(
                    "Cannot process argument because the value of argument \"scopeID\" is not valid. Change the value of the \"scopeID\" argument and run the operation again. '{name}' is no scope."
                );
                Fault::new("Argument", ErrorCategory::InvalidArgument, message)
                    .exception("System.Management.Automation.PSArgumentException")
                    .help("Scopes are Global, Script, Local, or a number of levels outwards.")
            };
            let levels: usize = other.parse().map_err(|_| bad())?;
            here.up(levels).cloned().ok_or_else(|| {
                let message = format!(
                    "The scope number '{levels}' exceeds the number of active scopes. (Parameter 'scopeID')\nActual value was {levels}."
                );
                Fault::new("ArgumentOutOfRange", ErrorCategory::InvalidArgument, message)
                    .exception("System.Management.Automation.PSArgumentOutOfRangeException")
                    .target(name)
            })
        }
    }
}

/// The variable of a name that can be seen here; an automatic one is made for the occasion.
pub(crate) fn find_variable(session: &mut Session, name: Name) -> Option<Rc<Variable>> {
    let scope = session.current_scope().clone();
    if let Some(found) = scope.find(name) {
        return Some(found);
    }
    let value = session.automatic(name).ok().flatten()?;
    (!value.is_null()).then(|| Variable::new(name, value))
}

/// All variables that can be seen here, by name.
pub(crate) fn visible_variables(session: &mut Session) -> Vec<Rc<Variable>> {
    let mut all: Vec<Rc<Variable>> = Vec::new();
    let mut level = 0;
    let here = session.current_scope().clone();
    while let Some(scope) = here.up(level) {
        for variable in scope.variables() {
            let hidden = level > 0 && variable.is(VariableOptions::PRIVATE);
            if !hidden && !all.iter().any(|v| v.name == variable.name) {
                all.push(variable);
            }
        }
        level += 1;
    }
    all.sort_by_key(|v| v.name.text().to_lowercase());
    all
}

/// Makes or changes a variable of a scope.
pub(crate) fn set_variable(session: &mut Session, scope: &Rc<Scope>, name: Name, change: Change) -> Result<Rc<Variable>, Failure> {
    let shared = scope.find(name).filter(|v| v.is(VariableOptions::ALL_SCOPE));
    let own = scope.own(name).or(shared);
    if let Some(old) = &own
        && (old.is(VariableOptions::CONSTANT) || (old.is(VariableOptions::READ_ONLY) && !change.force))
    {
        return Err(not_writable(name).into());
    }
    let variable = own.unwrap_or_else(|| scope.put(Variable::new(name, Value::Null)));
    if let Some(value) = change.value {
        assign(session, &variable, value, change.force)?;
    }
    if change.options.is_some() || change.description.is_some() {
        change_extra(&variable, |extra| {
            if let Some(options) = change.options {
                extra.options = VariableOptions(options);
            }
            if let Some(description) = change.description {
                extra.description = description;
            }
        });
    }
    Ok(variable)
}

/// Gives a variable a value, by its types and checks; a read-only one with force.
pub(crate) fn assign(session: &mut Session, variable: &Rc<Variable>, value: Value, force: bool) -> Outcome {
    let options = variable.options();
    if force && options.0 & VariableOptions::READ_ONLY != 0 {
        change_extra(variable, |extra| extra.options.0 &= !VariableOptions::READ_ONLY);
        let result = session.assign(variable, value);
        change_extra(variable, |extra| extra.options = options);
        return result;
    }
    session.assign(variable, value)
}

/// Changes the options, description and checks of a variable.
pub(crate) fn change_extra(variable: &Variable, change: impl FnOnce(&mut VariableExtra)) {
    let mut extra = variable.extra.borrow().as_deref().cloned().unwrap_or_default();
    change(&mut extra);
    *variable.extra.borrow_mut() = Some(Rc::new(extra));
}

/// Removes a variable that a scope can see.
pub(crate) fn remove_variable(scope: &Rc<Scope>, name: Name, force: bool) -> Outcome {
    let Some(variable) = scope.find(name) else { return Ok(()) };
    if variable.is(VariableOptions::CONSTANT) || (variable.is(VariableOptions::READ_ONLY) && !force) {
        let message = format!(
            "Cannot remove variable {name} because it is constant or read-only. If the variable is read-only, try the operation again specifying the Force option."
        );
        let fault = Fault::new("VariableNotRemovable", ErrorCategory::WriteError, message)
            .exception("System.Management.Automation.SessionStateUnauthorizedAccessException");
        return Err(fault.target(name.text().as_ref()).into());
    }
    variable.removed.set(true);
    *variable.value.borrow_mut() = Value::Null;
    *variable.extra.borrow_mut() = None;
    Ok(())
}

/// A variable that may not be changed.
pub(crate) fn not_writable(name: Name) -> Fault {
    Fault::new(
        "VariableNotWritable",
        ErrorCategory::WriteError,
        format!("Cannot overwrite variable {name} because it is read-only or constant."),
    )
    .exception("System.Management.Automation.SessionStateUnauthorizedAccessException")
    .target(name.text().as_ref())
}

/// Sorts things by name as PowerShell orders text: linguistically, without case.
pub(crate) fn sort_by_name<T>(session: &mut Session, all: &mut [T], name: impl Fn(&T) -> Name) {
    all.sort_by(|a, b| {
        let (a, b) = (Value::from(name(a).text().as_ref()), Value::from(name(b).text().as_ref()));
        engine::operators::compare(session, &a, &b, false).unwrap_or(std::cmp::Ordering::Equal)
    });
}

/// The object of a command.
pub(crate) fn command_object(command: Command) -> Value {
    Value::native(CommandObject::of(command))
}

/// The object of what a name means as a command; null when nothing.
pub(crate) fn command_of(session: &mut Session, name: Name) -> Value {
    session.resolve_or_load(name).ok().flatten().map_or(Value::Null, command_object)
}
