//! Reading members.

use super::MemberType;
use super::catalog::{self, Entry};
use crate::error::{ErrorCategory, Failure, Fault};
use crate::run::{BlockCall, Session};
use crate::types::{Type, TypeKind, class};
use crate::value::{Bag, Member, Value};
use crate::{Name, R};
use std::cell::RefCell;
use std::rc::Rc;

/// `$value.name`: the member's value; `$null` when there is none (an error under strict mode 2). On a collection without such a
/// member: the values of its items' members. A hashtable's keys come before its properties.
pub fn get(session: &mut Session, value: &Value, name: Name) -> R {
    if let Value::Object(object) = value {
        // The hot path: a note property of a custom object.
        let found = object.bag.borrow().get(name).cloned();
        match found {
            Some(Value::Member(member)) => return computed(session, value, &member),
            Some(found) => return Ok(found),
            None => {}
        }
    }
    if let Some(found) = own(session, value, name)? {
        return Ok(found);
    }
    if value.is_null() {
        return absent(session, value, name);
    }
    if !matches!(value, Value::Map(_))
        && let Some(items) = session.items(value)?
    {
        return enumerate(session, &items, name);
    }
    absent(session, value, name)
}

/// A property of this very object, without looking into the items of a collection and without strict mode: none when there is no
/// such property. What Select-Object, Sort-Object, Where-Object and the formatter read.
pub fn property(session: &mut Session, value: &Value, name: Name) -> Result<Option<Value>, Failure> {
    match own(session, value, name)? {
        Some(method) if method.downcast::<crate::types::MethodGroup>().is_some() => Ok(None),
        found => Ok(found),
    }
}

/// The member of this object; a method comes as a method group.
fn own(session: &mut Session, value: &Value, name: Name) -> Result<Option<Value>, Failure> {
    if let Some(bag) = value.existing_bag() {
        let found = bag.borrow().get(name).cloned();
        match found {
            Some(Value::Member(member)) => return computed(session, value, &member).map(Some),
            Some(found) => return Ok(Some(found)),
            None => {}
        }
    }
    match value {
        Value::Map(map) => {
            if let Some(found) = map.get_text(&name.text()) {
                return Ok(Some(found));
            }
        }
        Value::Wrapped(wrapped) => return own(session, &wrapped.base, name),
        Value::Native(native) => {
            if let Some(found) = native.object.dynamic(name) {
                return Ok(Some(found));
            }
        }
        Value::Object(object) => {
            let inner = object.inner.borrow().clone();
            if !inner.is_null() {
                return own(session, &inner, name);
            }
        }
        _ => {}
    }
    if let Some(catalog) = catalog::of(value) {
        match catalog.members.get(&name) {
            Some(Entry::Property(row)) => return getter(session, value, row.get, name).map(Some),
            Some(Entry::Extended(row)) => return getter(session, value, row.get, name).map(Some),
            Some(Entry::Methods(group)) => {
                return Ok(Some(crate::types::MethodGroup::value(value.clone(), name, group.clone(), catalog.table)));
            }
            None => {}
        }
    }
    match crate::types::extended::find(value, name) {
        Some(Value::Member(member)) => computed(session, value, &member).map(Some),
        Some(found) => Ok(Some(found)),
        None => magic(value, name),
    }
}

/// `psobject`, `pstypenames` and their kin, which everything has.
fn magic(value: &Value, name: Name) -> Result<Option<Value>, Failure> {
    if value.is_null() {
        return Ok(None);
    }
    crate::types::hidden_members(value, name)
}

fn getter(session: &mut Session, value: &Value, get: fn(&mut Session, &Value) -> R, name: Name) -> R {
    get(session, value).map_err(|failure| match *failure {
        crate::Unwind::Fault(fault) if !fault.exception.starts_with("System.Management.Automation.") => {
            let message = format!("Exception getting \"{name}\": \"{}\"", fault.message);
            Fault::new("ExceptionWhenGetting", ErrorCategory::NotSpecified, message)
                .exception("System.Management.Automation.GetValueInvocationException")
                .inner(crate::error::exception_object(fault))
                .into()
        }
        other => Box::new(other),
    })
}

/// The value of a member that computes.
pub(super) fn computed(session: &mut Session, this: &Value, member: &Rc<Member>) -> R {
    match &**member {
        Member::Alias(target) => get(session, this, *target),
        Member::Script(script) => {
            let Some(getter) = &script.getter else { return Ok(Value::Null) };
            let call = BlockCall { this: Some(this.clone()), ..BlockCall::default() };
            let values = session.collect(|s| s.call_block(getter, call))?;
            Ok(Session::gather(values))
        }
        Member::Method(_) => Ok(crate::types::ScriptMethodRef::value(this.clone(), member.clone())),
        Member::Set(names) => Ok(Value::array(names.iter().map(|n| Value::text(n.text())).collect())),
        Member::Members(bag) => Ok(Value::Object(Rc::new(crate::Object::custom(bag.borrow().clone())))),
    }
}

/// The members of a collection's items; items without it are passed over, collections among the results are laid open.
fn enumerate(session: &mut Session, items: &[Value], name: Name) -> R {
    let mut results = Vec::with_capacity(items.len());
    if !gather(session, items, name, &mut results)? {
        let failure = scalar_count(&Value::array(Vec::new()), name);
        return match failure {
            Some(value) => Ok(value),
            None if session.strict_mode() >= 2 && items.is_empty() => {
                let message = format!("The property '{name}' cannot be found on this object. Verify that the property exists.");
                Err(Fault::new("PropertyNotFoundStrict", ErrorCategory::InvalidOperation, message).into())
            }
            None if session.strict_mode() >= 2 => Err(not_found(name)),
            None => Ok(Value::Null),
        };
    }
    Ok(Session::gather(results))
}

fn gather(session: &mut Session, items: &[Value], name: Name, results: &mut Vec<Value>) -> Result<bool, Failure> {
    let mut any = false;
    for item in items {
        match own(session, item, name)? {
            Some(found) => {
                any = true;
                match session.items(&found)? {
                    Some(list) => results.extend(list),
                    None => results.push(found),
                }
            }
            None if session.strict_mode() >= 2 && matches!(item, Value::Object(_)) && scalar_count(item, name).is_none() => {
                return Err(not_found(name));
            }
            None if !matches!(item, Value::Map(_)) => {
                if let Some(inner) = session.items(item)? {
                    any |= gather(session, &inner, name, results)?;
                }
            }
            None => {}
        }
    }
    Ok(any)
}

/// `.Count` and `.Length` of what has none.
fn scalar_count(value: &Value, name: Name) -> Option<Value> {
    thread_local! {
        static COUNTS: [Name; 2] = [Name::new("Count"), Name::new("Length")];
    }
    COUNTS.with(|c| c.contains(&name)).then(|| Value::Int(i32::from(!value.is_null())))
}

fn absent(session: &mut Session, value: &Value, name: Name) -> R {
    if session.strict_mode() >= 2 {
        return Err(not_found(name));
    }
    Ok(scalar_count(value, name).unwrap_or_default())
}

/// The strict mode's error of a property that is not there.
fn not_found(name: Name) -> Failure {
    let message = format!("The property '{name}' cannot be found on this object. Verify that the property exists.");
    Fault::new("PropertyNotFoundStrict", ErrorCategory::NotSpecified, message)
        .exception("System.Management.Automation.PropertyNotFoundException")
        .into()
}

/// `[type]::name`
pub fn get_static(session: &mut Session, ty: &Type, name: Name) -> R {
    if let TypeKind::Class(_) = ty.kind()
        && let Some(result) = class::get_static(session, ty, name)
    {
        return result;
    }
    if ty.is_enum() {
        let text = name.text();
        if let Some((_, number)) = ty.enum_values().into_iter().find(|(n, _)| n.eq_ignore_ascii_case(&text)) {
            return Ok(Value::enumeration(ty.clone(), number));
        }
    }
    if let Some(catalog) = catalog::of_type(ty) {
        match catalog.statics.get(&name) {
            Some(Entry::Property(row)) => return getter(session, &Value::Type(ty.clone()), row.get, name),
            Some(Entry::Methods(group)) => {
                return Ok(crate::types::MethodGroup::value(Value::Type(ty.clone()), name, group.clone(), catalog.table));
            }
            _ => {}
        }
    }
    if name.is("new") {
        return Ok(crate::types::MethodGroup::constructors(ty.clone()));
    }
    if session.strict_mode() >= 2 {
        let message = format!("The property '{name}' cannot be found on this object. Verify that the property exists.");
        return Err(Fault::new("PropertyNotFoundStrict", ErrorCategory::InvalidOperation, message).into());
    }
    Ok(Value::Null)
}

/// The names of the properties that a bag adds, with their kinds.
pub fn added(bag: &RefCell<Bag>) -> Vec<(Name, MemberType, Value)> {
    let bag = bag.borrow();
    let kind = |value: &Value| match value {
        Value::Member(member) => match &**member {
            Member::Alias(_) => MemberType::AliasProperty,
            Member::Script(_) => MemberType::ScriptProperty,
            Member::Method(_) => MemberType::ScriptMethod,
            Member::Set(_) => MemberType::PropertySet,
            Member::Members(_) => MemberType::MemberSet,
        },
        _ => MemberType::NoteProperty,
    };
    bag.iter().map(|(name, value)| (name, kind(value), value.clone())).collect()
}
