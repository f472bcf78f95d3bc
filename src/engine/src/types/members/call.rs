//! Calling methods and constructors.

use super::catalog::{self, Entry};
use super::{choose, magic};
use crate::error::{ErrorCategory, ErrorRecord, Failure, Fault, exception_object};
use crate::run::{BlockCall, Session};
use crate::types::{Type, TypeKind, class};
use crate::value::{Member, Value};
use crate::{Name, R, Unwind};

/// `$value.name(arguments)`
pub fn invoke(session: &mut Session, value: &Value, name: Name, arguments: &[Value]) -> R {
    if value.is_null() {
        if name.is("Where") || name.is("ForEach") {
            return Ok(magic::collection(Vec::new()));
        }
        let message = "You cannot call a method on a null-valued expression.";
        return Err(Fault::new("InvokeMethodOnNull", ErrorCategory::InvalidOperation, message).into());
    }
    if let Some(result) = try_invoke(session, value, name, arguments) {
        return result;
    }
    if let Some(block) = crate::types::extended::method(value, name) {
        let call = BlockCall { this: Some(value.clone()), arguments: arguments.to_vec(), ..BlockCall::default() };
        return session.collect(|s| s.call_block(&block, call)).map(Session::gather);
    }
    if let Some(result) = magic::invoke(session, value, name, arguments) {
        return result;
    }
    if !matches!(value, Value::Map(_))
        && let Some(items) = session.items(value)?
        && !items.is_empty()
    {
        return each(session, &items, name, arguments);
    }
    Err(not_found(value, name))
}

/// Calls the method on every item and gathers what comes back.
fn each(session: &mut Session, items: &[Value], name: Name, arguments: &[Value]) -> R {
    let mut results = Vec::new();
    for item in items {
        let result = invoke(session, item, name, arguments)?;
        match session.items(&result)? {
            Some(list) => results.extend(list),
            None if result.is_null() => {}
            None => results.push(result),
        }
    }
    Ok(Session::gather(results))
}

/// The method of this very object; none when it has no such method.
fn try_invoke(session: &mut Session, value: &Value, name: Name, arguments: &[Value]) -> Option<R> {
    if let Some(bag) = value.existing_bag() {
        let found = bag.borrow().get(name).cloned();
        if let Some(Value::Member(member)) = found
            && let Member::Method(block) = &*member
        {
            let call = BlockCall { this: Some(value.clone()), arguments: arguments.to_vec(), ..BlockCall::default() };
            let block = block.clone();
            return Some(session.collect(|s| s.call_block(&block, call)).map(Session::gather));
        }
    }
    match value {
        Value::Wrapped(wrapped) => return try_invoke(session, &wrapped.base, name, arguments),
        Value::Object(object) => {
            if let Some(ty) = &object.class
                && let Some(result) = class::invoke(session, value, ty, name, arguments)
            {
                return Some(result);
            }
            let inner = object.inner.borrow().clone();
            // What a class derives from does not say what its object is.
            if let (Some(ty), true) = (&object.class, name.is("GetType") && arguments.is_empty()) {
                return Some(Ok(Value::Type(ty.clone())));
            }
            if !inner.is_null() {
                return try_invoke(session, &inner, name, arguments);
            }
        }
        _ => {}
    }
    let catalog = catalog::of(value)?;
    match catalog.members.get(&name) {
        Some(Entry::Methods(group)) => {
            let generic = generic_arguments(value);
            let chosen = match choose::choose(session, group, &name.text(), arguments, &generic) {
                Ok(chosen) => chosen,
                Err(failure) => return Some(Err(failure)),
            };
            let result = (chosen.call)(session, value, &chosen.arguments);
            session.returned_void = chosen.void;
            Some(result.map_err(|f| wrapped(&name.text(), arguments.len(), f)))
        }
        _ => accessor(session, value, name, arguments, &catalog),
    }
}

/// `get_Length()` and `set_Capacity(5)`: the methods behind properties.
fn accessor(session: &mut Session, value: &Value, name: Name, arguments: &[Value], catalog: &catalog::Catalog) -> Option<R> {
    let text = name.folded();
    let (writes, rest) = match (text.strip_prefix("get_"), text.strip_prefix("set_")) {
        (Some(rest), _) if arguments.is_empty() => (false, rest),
        (_, Some(rest)) if arguments.len() == 1 => (true, rest),
        _ => return None,
    };
    match catalog.members.get(&Name::new(rest)) {
        Some(Entry::Property(row)) if !writes => Some((row.get)(session, value)),
        Some(Entry::Property(row)) => row.set.map(|set| set(session, value, arguments[0].clone())),
        _ => None,
    }
}

fn generic_arguments(value: &Value) -> Vec<Type> {
    match value.base() {
        Value::Seq(seq) => match seq.ty.as_ref().map(Type::kind) {
            Some(TypeKind::Generic(_, arguments)) => arguments.clone(),
            _ => Vec::new(),
        },
        Value::Map(map) => map.ty.as_ref().map(|t| t.arguments().to_vec()).unwrap_or_default(),
        Value::Native(boxed) => match boxed.object.type_of().kind() {
            TypeKind::Generic(_, arguments) => arguments.clone(),
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}

/// An exception that a method throws arrives as a MethodInvocationException around it; control flow passes.
fn wrapped(name: &str, count: usize, failure: Failure) -> Failure {
    let fault = match *failure {
        Unwind::Fault(fault) => fault,
        other => return Box::new(other),
    };
    const PASS: [&str; 3] = ["MethodException", "MethodInvocationException", "ParameterBindingException"];
    if PASS.iter().any(|p| fault.exception.ends_with(p)) || fault.id == "NotImplemented" || fault.id == "PassThrough" {
        return fault.into();
    }
    invocation_failed(name, count, exception_object(fault))
}

/// `Exception calling "name" with "n" argument(s): "..."`
pub(crate) fn invocation_failed(name: &str, count: usize, inner: Value) -> Failure {
    let text = crate::error::exception_message(&inner);
    let id = Type::of(&inner).map(|t| t.short_name()).unwrap_or_default();
    let message = format!("Exception calling \"{name}\" with \"{count}\" argument(s): \"{text}\"");
    Fault::new(id, ErrorCategory::NotSpecified, message)
        .exception("System.Management.Automation.MethodInvocationException")
        .inner(inner)
        .into()
}

/// The exception object of a failure, for methods that run scripts (`$block.Invoke()`).
pub(crate) fn exception_of(failure: Failure) -> Result<Value, Failure> {
    let record = ErrorRecord::of_failure(failure)?;
    Ok(record.downcast::<ErrorRecord>().map(|r| r.exception.clone()).unwrap_or_default())
}

fn not_found(value: &Value, name: Name) -> Failure {
    let ty = Type::of(value).map(|t| t.name().to_owned()).unwrap_or_default();
    method_not_found(&ty, name)
}

fn method_not_found(ty: &str, name: Name) -> Failure {
    let message = format!("Method invocation failed because [{ty}] does not contain a method named '{name}'.");
    Fault::new("MethodNotFound", ErrorCategory::InvalidOperation, message).into()
}

/// `[type]::name(arguments)`; `new` constructs
pub fn invoke_static(session: &mut Session, ty: &Type, name: Name, arguments: &[Value]) -> R {
    if let TypeKind::Class(_) = ty.kind()
        && let Some(result) = class::invoke_static(session, ty, name, arguments)
    {
        return result;
    }
    if matches!(ty.kind(), TypeKind::Class(_)) && name.is("new") {
        return construct(session, ty, arguments);
    }
    let this = Value::Type(ty.clone());
    if let Some(catalog) = catalog::of_type(ty)
        && let Some(Entry::Methods(group)) = catalog.statics.get(&name)
    {
        let chosen = choose::choose(session, group, &name.text(), arguments, ty.arguments())?;
        let result = (chosen.call)(session, &this, &chosen.arguments);
        session.returned_void = chosen.void;
        return result.map_err(|f| wrapped(&name.text(), arguments.len(), f));
    }
    if name.is("new") {
        return construct(session, ty, arguments);
    }
    Err(method_not_found(ty.name(), name))
}

/// `[type]::new(arguments)`, `New-Object`
pub fn construct(session: &mut Session, ty: &Type, arguments: &[Value]) -> R {
    let this = Value::Type(ty.clone());
    match ty.kind() {
        TypeKind::Class(_) => {
            return class::construct(session, ty, arguments).unwrap_or_else(|| Err(choose::no_overload("new", arguments.len())));
        }
        TypeKind::Array(element, rank) => return crate::types::make_array(session, element, *rank, arguments),
        TypeKind::Enum(_) if arguments.is_empty() => return Ok(Value::enumeration(ty.clone(), 0)),
        _ => {}
    }
    if ty.is_enum() && arguments.is_empty() {
        return Ok(Value::enumeration(ty.clone(), 0));
    }
    let Some(catalog) = catalog::of_type(ty) else { return Err(choose::no_overload("new", arguments.len())) };
    if catalog.constructors.rows.is_empty() {
        if arguments.is_empty() && ty.is_value_type() {
            return crate::convert::to(session, &Value::Int(0), ty);
        }
        if catalog.table.sort == crate::types::Sort::Static || catalog.table.sort == crate::types::Sort::Interface {
            return Err(method_not_found(ty.name(), Name::new("new")));
        }
        return Err(choose::no_overload("new", arguments.len()));
    }
    let chosen = choose::choose(session, &catalog.constructors, "new", arguments, ty.arguments())?;
    let result = (chosen.call)(session, &this, &chosen.arguments);
    result.map_err(|f| wrapped(".ctor", arguments.len(), f))
}
