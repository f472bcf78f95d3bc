//! `New-Object`.

use engine::error::Outcome;
use engine::types::members;
use engine::{Cmdlet, CommandTable, ErrorCategory, Failure, Fault, Invocation, Map, Name, Type, Unwind, Value, convert};

struct NewObject;

impl Cmdlet for NewObject {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let Some(name) = cx.text("TypeName") else { return Ok(()) };
        let properties = match cx.arg("Property") {
            Some(Value::Map(map)) => Some(map),
            _ => None,
        };
        let lower = name.to_lowercase();
        if matches!(
            &*lower,
            "psobject" | "pscustomobject" | "system.management.automation.psobject" | "system.management.automation.pscustomobject"
        ) {
            let members = properties.map(|map| map.pairs()).unwrap_or_default();
            let mut named = Vec::new();
            for (key, value) in members {
                named.push((convert::text(cx.session, &key)?.to_string(), value));
            }
            return cx.write(Value::custom(named.iter().map(|(name, value)| (name.as_str(), value.clone()))));
        }
        let Some(ty) = cx.session.type_named(&name) else {
            let message = format!("Cannot find type [{name}]: verify that the assembly containing this type is loaded.");
            let fault = Fault::new("TypeNotFound", ErrorCategory::InvalidType, message)
                .exception("System.Management.Automation.PSArgumentException");
            return Err(cx.stop(fault));
        };
        let object = make(cx, &ty)?;
        if let Some(properties) = properties {
            set_properties(cx, &object, &properties)?;
        }
        cx.write(object)
    }
}

fn make(cx: &mut Invocation, ty: &Type) -> engine::R {
    let arguments = cx.list("ArgumentList");
    if arguments.is_empty() && ty.is_value_type() {
        return Ok(engine::types::default_of(ty));
    }
    match members::construct(cx.session, ty, &arguments) {
        Ok(object) => Ok(object),
        Err(failure) if failure.is_error() => Err(renamed(cx, ty, failure)),
        Err(failure) => Err(failure),
    }
}

/// New-Object has its own ids for what constructors say.
fn renamed(cx: &mut Invocation, ty: &Type, failure: Failure) -> Failure {
    let mut fault = match *failure {
        Unwind::Fault(fault) => fault,
        other => return Box::new(other),
    };
    if matches!(&*fault.id, "MethodCountCouldNotFindBest" | "CannotFindAppropriateCtor" | "ConstructorNotFound")
        && cx.list("ArgumentList").is_empty()
    {
        let short = engine::types::short_of(ty.name()).map_or_else(|| ty.name().to_owned(), str::to_owned);
        let message = format!("A constructor was not found. Cannot find an appropriate constructor for type {short}.");
        fault = Fault::new("CannotFindAppropriateCtor", ErrorCategory::ObjectNotFound, message)
            .exception("System.Management.Automation.PSArgumentException");
        return cx.stop(fault);
    }
    fault.id = "ConstructorInvokedThrowException".into();
    fault.category = ErrorCategory::InvalidOperation;
    cx.stop(fault)
}

fn set_properties(cx: &mut Invocation, object: &Value, properties: &Map) -> Outcome {
    for (key, value) in properties.pairs() {
        let name = convert::text(cx.session, &key)?;
        let known = members::list(cx.session, object).iter().any(|m| m.name == Name::new(&name));
        if !known {
            let message = format!("The member \"{name}\" was not found for the specified .NET object.");
            let fault = Fault::new("InvalidOperationException", ErrorCategory::InvalidOperation, message)
                .exception("System.InvalidOperationException");
            return Err(cx.stop(fault));
        }
        members::set(cx.session, object, Name::new(&name), value)?;
    }
    Ok(())
}

/// The command.
pub const ROW: CommandTable = CommandTable::new("New-Object", include_str!("new_object.ps1"), || Box::new(NewObject));
