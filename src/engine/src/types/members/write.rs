//! Writing members.

use super::catalog::{self, Entry};
use crate::error::{ErrorCategory, Failure, Fault};
use crate::run::{BlockCall, Session};
use crate::types::{Type, TypeKind, class};
use crate::value::{Member, Value};
use crate::{Name, Outcome, convert};

/// `$value.name = new`
pub fn set(session: &mut Session, value: &Value, name: Name, new: Value) -> Outcome {
    if value.is_null() {
        return Err(missing("PropertyNotFound", name));
    }
    if let Some(bag) = value.existing_bag() {
        let found = bag.borrow().position(name);
        if let Some(position) = found {
            return set_added(session, value, name, position, new);
        }
    }
    match value {
        Value::Map(map) if !is_own_property(value, name) || map.get_text(&name.text()).is_some() => {
            return super::indexing::set_key(session, map, Value::text(name.text()), new);
        }
        Value::Wrapped(wrapped) => return set(session, &wrapped.base, name, new),
        Value::Native(native) => {
            if let Some(done) = native.object.set_dynamic(session, name, &new) {
                return done;
            }
        }
        Value::Object(object) => {
            let inner = object.inner.borrow().clone();
            if !inner.is_null() {
                return set(session, &inner, name, new);
            }
        }
        _ => {}
    }
    if let Some(catalog) = catalog::of(value) {
        match catalog.members.get(&name) {
            Some(Entry::Property(row)) => return write(session, value, row.signature, row.set, name, new),
            Some(Entry::Extended(row)) => return write(session, value, "", row.set, name, new),
            Some(Entry::Methods(_)) => return Err(missing("PropertyAssignmentException", name)),
            None => {}
        }
    }
    if let Some(Value::Member(member)) = crate::types::extended::find(value, name) {
        if let Member::Script(script) = &*member
            && let Some(setter) = &script.setter
        {
            let call = BlockCall { this: Some(value.clone()), arguments: vec![new], ..BlockCall::default() };
            return session.collect(|s| s.call_block(setter, call)).map(|_| ());
        }
        if let Member::Alias(target) = &*member {
            return set(session, value, *target, new);
        }
    }
    if let Some(done) = crate::types::set_hidden_member(session, value, name, &new) {
        return done;
    }
    match value {
        // A custom object takes the assignment for a call of its setter, so the sentence comes wrapped.
        Value::Object(object) if object.class.is_none() => Err(setting(name, missing("PropertyAssignmentException", name))),
        _ => Err(missing("PropertyAssignmentException", name)),
    }
}

fn is_own_property(value: &Value, name: Name) -> bool {
    catalog::of(value).is_some_and(|c| matches!(c.members.get(&name), Some(Entry::Property(_))))
}

fn set_added(session: &mut Session, value: &Value, name: Name, position: usize, new: Value) -> Outcome {
    let Some(bag) = value.existing_bag() else { return Ok(()) };
    if let Value::Object(object) = value
        && let Some(class) = &object.class
        && let Some(done) = class::set(session, value, class, name, &new)
    {
        return done;
    }
    let member = match bag.borrow().at(position) {
        Some(Value::Member(member)) => Some(member.clone()),
        _ => None,
    };
    match member.as_deref() {
        None => bag.borrow_mut().put(position, new),
        Some(Member::Alias(target)) => return set(session, value, *target, new),
        Some(Member::Script(script)) => {
            let Some(setter) = &script.setter else {
                let message = format!("Set accessor for property \"{name}\" is unavailable.");
                return Err(Fault::new("SetWithoutSetterFromScriptProperty", ErrorCategory::NotSpecified, message)
                    .exception("System.Management.Automation.SetValueException")
                    .into());
            };
            let call = BlockCall { this: Some(value.clone()), arguments: vec![new], ..BlockCall::default() };
            session.collect(|s| s.call_block(setter, call))?;
        }
        Some(_) => return Err(missing("PropertyAssignmentException", name)),
    }
    Ok(())
}

type Setter = Option<fn(&mut Session, &Value, Value) -> crate::R>;

fn write(session: &mut Session, value: &Value, signature: &str, set: Setter, name: Name, new: Value) -> Outcome {
    let Some(set) = set else {
        let message = format!("'{name}' is a ReadOnly property.");
        return Err(Fault::new("PropertyAssignmentException", ErrorCategory::InvalidOperation, message).into());
    };
    let declared = signature.strip_prefix("static ").unwrap_or(signature).rsplit_once(' ').map_or("object", |(ty, _)| ty);
    let new = match declared {
        "object" | "" => new,
        text => match Type::parse(text) {
            Some(ty) if !new.is_null() || ty.is_value_type() || ty.name() == "System.String" => {
                convert::to(session, &new, &ty).map_err(|f| setting(name, f))?
            }
            _ => new,
        },
    };
    set(session, value, new).map(drop).map_err(|f| setting(name, f))
}

fn setting(name: Name, failure: Failure) -> Failure {
    match *failure {
        crate::Unwind::Fault(fault) => {
            let message = format!("Exception setting \"{name}\": \"{}\"", fault.message);
            Fault::new("ExceptionWhenSetting", ErrorCategory::NotSpecified, message)
                .exception("System.Management.Automation.SetValueInvocationException")
                .inner(crate::error::exception_object(fault))
                .into()
        }
        other => Box::new(other),
    }
}

fn missing(id: &'static str, name: Name) -> Failure {
    let message = format!("The property '{name}' cannot be found on this object. Verify that the property exists and can be set.");
    Fault::new(id, ErrorCategory::InvalidOperation, message).into()
}

/// `[type]::name = new`
pub fn set_static(session: &mut Session, ty: &Type, name: Name, new: Value) -> Outcome {
    if let TypeKind::Class(_) = ty.kind()
        && let Some(done) = class::set_static(session, ty, name, &new)
    {
        return done;
    }
    if let Some(catalog) = catalog::of_type(ty)
        && let Some(Entry::Property(row)) = catalog.statics.get(&name)
    {
        return write(session, &Value::Type(ty.clone()), row.signature, row.set, name, new);
    }
    Err(missing("PropertyAssignmentException", name))
}
