//! Variables by name and scope, and the checks of typed ones.

use super::scope::VariableExtra;
use super::{Session, Variable};
use crate::bind::Check;
use crate::compile::not_writable;
use crate::error::{ErrorCategory, ErrorRecord, Failure, Fault, Outcome};
use crate::types::{Reference, Type};
use crate::value::Value;
use crate::{Name, R, convert};
use std::rc::Rc;
use syntax::ast;

impl Session {
    /// The value of a variable as a script sees it here; null when there is none.
    pub fn variable(&self, name: &str) -> Value {
        self.scope.find(Name::new(name)).map_or(Value::Null, |v| v.get())
    }

    /// Sets a variable in the current scope.
    pub fn set_variable(&mut self, name: &str, value: Value) -> Outcome {
        let variable = self.writable(Name::new(name));
        self.assign(&variable, value)
    }

    /// Sets a variable in the global scope.
    pub fn set_global(&mut self, name: &str, value: Value) {
        let name = Name::new(name);
        match self.global.own(name) {
            Some(variable) => *variable.value.borrow_mut() = value,
            None => {
                self.global.put(Variable::new(name, value));
            }
        }
    }

    /// The variable that `scope:name` means.
    pub(crate) fn qualified_variable(&mut self, scope: Name, name: Name) -> Option<Rc<Variable>> {
        match &*scope.folded() {
            "global" => self.global.own(name),
            "script" => self.scope.script().own(name),
            "local" | "private" => self.scope.own(name),
            "variable" | "using" => self.scope.find(name),
            _ => None,
        }
    }

    /// `$scope:name`
    pub(crate) fn read_qualified(&mut self, scope: Name, name: Name) -> R {
        if let Some(variable) = self.qualified_variable(scope, name) {
            return Ok(variable.get());
        }
        match &*scope.folded() {
            "env" => Ok(self.environment_variable(&name.text()).map_or(Value::Null, Value::from)),
            "function" => Ok(self.find_function(name).map_or(Value::Null, |f| Value::Block(f.block.clone()))),
            "alias" => Ok(self.alias(name).map_or(Value::Null, |a| Value::text(a.definition.text()))),
            "global" | "script" | "local" | "private" | "variable" | "using" => {
                let constant = crate::compile::constant_variable(name);
                match constant {
                    Some(value) => Ok(value),
                    None => self.read_automatic(name),
                }
            }
            _ => self.read_drive(scope, name),
        }
    }

    /// `$drive:path`: the content of an item, through its provider.
    fn read_drive(&mut self, scope: Name, name: Name) -> R {
        let path = format!("{scope}:{name}");
        let arguments = [("LiteralPath", Value::from(path)), ("ErrorAction", Value::text("Ignore"))];
        let values = self.run_command("Get-Content", &arguments, None)?;
        Ok(Session::gather(values))
    }

    /// `$scope:name = value`
    pub(crate) fn write_qualified(&mut self, scope: Name, name: Name, value: Value) -> Outcome {
        let target = match &*scope.folded() {
            "global" => self.global.clone(),
            "script" => self.scope.script().clone(),
            "local" | "private" | "variable" => self.scope.real().clone(),
            "env" => return self.write_environment(name, &value),
            "function" => return self.write_function(name, value),
            "alias" => {
                let text = convert::text(self, &value)?;
                self.define_alias(name, Name::new(&text), 0, "", false);
                return Ok(());
            }
            "using" => {
                let message = "A Using variable cannot be assigned to.";
                return Err(Fault::new("UsingVariableNotAssignable", ErrorCategory::ParserError, message).into());
            }
            _ => {
                let path = format!("{scope}:{name}");
                self.run_command("Set-Content", &[("LiteralPath", Value::from(path)), ("Value", value)], None)?;
                return Ok(());
            }
        };
        let variable = target.own(name).unwrap_or_else(|| target.put(Variable::new(name, Value::Null)));
        if scope.is("private") {
            let mut extra = variable.extra.borrow().as_deref().cloned().unwrap_or_default();
            extra.options.0 |= super::VariableOptions::PRIVATE;
            *variable.extra.borrow_mut() = Some(Rc::new(extra));
        }
        self.assign(&variable, value)
    }

    fn write_environment(&mut self, name: Name, value: &Value) -> Outcome {
        let text = convert::text(self, value)?;
        self.set_environment_variable(&name.text(), Some(&text));
        Ok(())
    }

    fn write_function(&mut self, name: Name, value: Value) -> Outcome {
        match value.base() {
            Value::Block(block) => self.set_function(name, block.clone()),
            Value::Null => {
                self.remove_function(name);
            }
            other => {
                let text = convert::text(self, &other.clone())?;
                let block = self.parse_block(&text)?;
                self.set_function(name, block);
            }
        }
        Ok(())
    }

    /// Declares a typed or checked variable: `[int]$x = 5`.
    pub(crate) fn declare(&mut self, variable: &ast::Variable, types: Vec<Type>, checks: &[Option<Rc<Check>>], value: Value) -> Outcome {
        if let Some(scope) = variable.scope.filter(|s| s.is("env")) {
            return self.write_qualified(scope, variable.name, value);
        }
        let target = match variable.scope {
            Some(scope) if scope.is("global") => self.global.clone(),
            Some(scope) if scope.is("script") => self.scope.script().clone(),
            _ => self.scope.real().clone(),
        };
        let cell = match target.own(variable.name) {
            Some(own) => own,
            None => {
                let outer = self.scope.find(variable.name).filter(|v| v.is(super::VariableOptions::ALL_SCOPE));
                outer.unwrap_or_else(|| Variable::new(variable.name, Value::Null))
            }
        };
        if cell.is(super::VariableOptions::READ_ONLY) || cell.is(super::VariableOptions::CONSTANT) {
            return Err(not_writable(variable.name));
        }
        let mut extra = VariableExtra { types, options: cell.options(), ..VariableExtra::default() };
        extra.attributes.extend(checks.iter().flatten().cloned());
        let value = self.constrain(variable.name, &extra, value)?;
        let cell = target.own(variable.name).unwrap_or_else(|| target.put(cell));
        *cell.value.borrow_mut() = value;
        *cell.extra.borrow_mut() = Some(Rc::new(extra));
        Ok(())
    }

    /// A reference to a variable, which is made when there is none.
    pub(crate) fn reference_to(&mut self, variable: &ast::Variable) -> R {
        let found = match variable.scope {
            Some(scope) => self.qualified_variable(scope, variable.name),
            None => self.scope.find(variable.name),
        };
        let variable = found.unwrap_or_else(|| self.writable(variable.name));
        Ok(Reference::variable(variable))
    }

    /// A value as a typed variable takes it.
    pub(crate) fn constrain(&mut self, name: Name, extra: &VariableExtra, value: Value) -> R {
        let mut value = value;
        for ty in &extra.types {
            if Type::of(&value).is_some_and(|t| t == *ty) {
                continue;
            }
            value = match convert::to(self, &value, ty) {
                Ok(value) => value,
                // The variables of functions and blocks are converted in place; those of scripts pass through an attribute.
                Err(failure) if self.scope.real().kind == super::ScopeKind::Local => return Err(failure),
                Err(failure) => return Err(metadata_failure(failure)),
            };
        }
        for check in &extra.attributes {
            if let Err(refusal) = check.test(self, &value)? {
                return Err(not_valid(self, name, &value, &refusal));
            }
        }
        Ok(value)
    }
}

/// A failed conversion to a variable's type: the id is the conversion's, the exception an ArgumentTransformationMetadataException.
fn metadata_failure(failure: Failure) -> Failure {
    let record = match ErrorRecord::of_failure(failure) {
        Ok(record) => record,
        Err(other) => return other,
    };
    let Some(inner) = record.downcast::<ErrorRecord>() else { return Box::new(crate::Unwind::Record(record)) };
    Fault::new("RuntimeException", ErrorCategory::MetadataError, inner.message())
        .exception("System.Management.Automation.ArgumentTransformationMetadataException")
        .inner(inner.exception.clone())
        .into()
}

fn not_valid(session: &mut Session, name: Name, value: &Value, refusal: &str) -> Failure {
    let text = session.text_of(value);
    let message = format!("The variable cannot be validated because the value {text} is not a valid value for the {name} variable.");
    let inner =
        Value::native(crate::error::Exception::new("System.Management.Automation.ValidationMetadataException", refusal, Value::Null));
    Fault::new("ValidateSetFailure", ErrorCategory::MetadataError, message)
        .exception("System.Management.Automation.ValidationMetadataException")
        .inner(inner)
        .into()
}
