//! `Get-`, `Set-`, `New-`, `Remove-` and `Clear-Variable`.

use crate::places::VariableObject;
use crate::state::{self, Change};
use crate::support::wildcard::{self, Wildcard};
use engine::run::{Scope, Variable, VariableOptions};
use engine::{Cmdlet, ErrorCategory, Failure, Fault, Invocation, Name, Outcome, Value, convert};
use std::rc::Rc;

/// `Get-Variable`
#[derive(Default)]
pub struct GetVariable {}

impl Cmdlet for GetVariable {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let mut names: Vec<String> = cx.texts("Name").iter().map(|n| n.as_str().to_owned()).collect();
        if names.is_empty() {
            names.push("*".into());
        }
        for name in names {
            for variable in matching(cx, &name, true)? {
                let value = if cx.switch("ValueOnly") { variable.get() } else { Value::native(VariableObject(variable)) };
                cx.write(value)?;
            }
        }
        Ok(())
    }
}

/// The variables that a name or pattern means, by `-Scope`, `-Include` and `-Exclude`; a plain name that means none is reported.
fn matching(cx: &mut Invocation, name: &str, automatic: bool) -> Result<Vec<Rc<Variable>>, Failure> {
    let scope = state::scope_of(cx)?;
    let scoped = cx.has("Scope");
    let found = if wildcard::is_pattern(name) {
        let pattern = Wildcard::new(name);
        let mut all = if scoped { scope.variables() } else { state::visible_variables(cx.session) };
        all.retain(|v| pattern.matches(&v.name.text()));
        all.sort_by_key(|v| v.name.text().to_lowercase());
        all
    } else {
        let own = Name::new(&wildcard::unescape(name));
        let one = match (scoped, automatic) {
            (true, _) => scope.own(own),
            (false, true) => state::find_variable(cx.session, own),
            (false, false) => scope.find(own),
        };
        if one.is_none() {
            let message = format!("Cannot find a variable with the name '{name}'.");
            let fault = Fault::new("VariableNotFound", ErrorCategory::ObjectNotFound, message);
            cx.error(fault.exception("System.Management.Automation.ItemNotFoundException").target(name))?;
        }
        one.into_iter().collect()
    };
    let patterns = |list: &str| -> Vec<Wildcard> { cx.texts(list).iter().map(|t| Wildcard::new(t)).collect() };
    let (include, exclude) = (patterns("Include"), patterns("Exclude"));
    let admits = |v: &Rc<Variable>| {
        let name = v.name.text();
        (include.is_empty() || wildcard::any(&include, &name)) && !wildcard::any(&exclude, &name)
    };
    Ok(found.into_iter().filter(admits).collect())
}

/// `Set-Variable`
#[derive(Default)]
pub struct SetVariable {
    names: Vec<String>,
    values: Vec<Value>,
    /// Whether the value comes from the pipeline and is set in the end.
    piped: bool,
}

impl Cmdlet for SetVariable {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let names: Vec<String> = cx.texts("Name").iter().map(|n| n.as_str().to_owned()).collect();
        if cx.expects_input() && cx.has("Value") && (self.names.is_empty() || self.names == names) {
            self.piped = true;
            self.names = names;
            self.values.push(cx.arg("Value").unwrap_or_default());
            return Ok(());
        }
        let value = cx.has("Value").then(|| cx.arg("Value").unwrap_or_default());
        set(cx, &names, value)
    }

    fn end(&mut self, cx: &mut Invocation) -> Outcome {
        if !self.piped {
            return Ok(());
        }
        let mut values = std::mem::take(&mut self.values);
        let value = if values.len() == 1 { values.swap_remove(0) } else { Value::array(values) };
        set(cx, &self.names, Some(value))
    }
}

fn set(cx: &mut Invocation, names: &[String], value: Option<Value>) -> Outcome {
    let scope = state::scope_of(cx)?;
    for name in names {
        let shown = match &value {
            Some(value) => convert::text(cx.session, value).map(|t| t.to_string()).unwrap_or_default(),
            None => String::new(),
        };
        if !cx.should_process(&format!("Name: {name} Value: {shown}"), "Set variable")? {
            continue;
        }
        change(cx, &scope, name, value.clone())?;
    }
    Ok(())
}

fn change(cx: &mut Invocation, scope: &Rc<Scope>, name: &str, value: Option<Value>) -> Outcome {
    let existed = scope.own(Name::new(name)).is_some();
    let change = Change {
        value: if value.is_none() && !existed { Some(Value::Null) } else { value },
        options: state::options_of(cx),
        description: cx.has("Description").then(|| cx.text("Description").map(|t| t.as_str().to_owned()).unwrap_or_default()),
        force: cx.switch("Force"),
    };
    match state::set_variable(cx.session, scope, Name::new(name), change) {
        Ok(variable) if cx.switch("PassThru") => cx.write(Value::native(VariableObject(variable))),
        Ok(_) => Ok(()),
        Err(failure) => cx.report(failure),
    }
}

/// `New-Variable`
#[derive(Default)]
pub struct NewVariable {}

impl Cmdlet for NewVariable {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let name = cx.text("Name").map(|n| n.as_str().to_owned()).unwrap_or_default();
        let scope = state::scope_of(cx)?;
        let value = cx.arg("Value").unwrap_or_default();
        let shown = convert::text(cx.session, &value).map(|t| t.to_string()).unwrap_or_default();
        if !cx.should_process(&format!("Name: {name} Value: {shown}"), "New variable")? {
            return Ok(());
        }
        if let Some(old) = scope.own(Name::new(&name)) {
            if !cx.switch("Force") {
                let message = format!("A variable with name '{name}' already exists.");
                let fault = Fault::new("VariableAlreadyExists", ErrorCategory::ResourceExists, message)
                    .exception("System.Management.Automation.SessionStateException");
                return cx.error(fault.target(name));
            }
            if !old.is(VariableOptions::CONSTANT) {
                *old.extra.borrow_mut() = None;
            }
        }
        change(cx, &scope, &name, Some(value))
    }
}

/// `Remove-Variable`
#[derive(Default)]
pub struct RemoveVariable {}

impl Cmdlet for RemoveVariable {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        for name in cx.texts("Name") {
            for variable in matching(cx, &name, false)? {
                let own = variable.name.text();
                if !cx.should_process(&format!("Name: {own}"), "Remove variable")? {
                    continue;
                }
                let scope = state::scope_of(cx)?;
                if let Err(failure) = state::remove_variable(&scope, variable.name, cx.switch("Force")) {
                    cx.report(failure)?;
                }
            }
        }
        Ok(())
    }
}

/// `Clear-Variable`
#[derive(Default)]
pub struct ClearVariable {}

impl Cmdlet for ClearVariable {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        for name in cx.texts("Name") {
            for variable in matching(cx, &name, false)? {
                if !cx.should_process(&format!("Name: {}", variable.name.text()), "Clear variable")? {
                    continue;
                }
                let protected = variable.is(VariableOptions::CONSTANT) || (variable.is(VariableOptions::READ_ONLY) && !cx.switch("Force"));
                if protected {
                    cx.error(state::not_writable(variable.name))?;
                    continue;
                }
                // A typed variable takes what its type makes of null.
                if let Err(failure) = state::assign(cx.session, &variable, Value::Null, true) {
                    cx.report(failure)?;
                    continue;
                }
                if cx.switch("PassThru") {
                    cx.write(Value::native(VariableObject(variable)))?;
                }
            }
        }
        Ok(())
    }
}
