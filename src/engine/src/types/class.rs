//! Script classes as member access sees them: the doors to `run/classes.rs`.
//!
//! Each gives none when the class has no such member; then the .NET base is asked.

use super::{Type, TypeKind};
use crate::run::Session;
use crate::value::Value;
use crate::{Name, Outcome, R};

/// `$object.name(arguments)`
pub fn invoke(session: &mut Session, object: &Value, class: &Type, name: Name, arguments: &[Value]) -> Option<R> {
    session.invoke_class(object, class, name, arguments)
}

/// `$object.name = new`: converts to the property's type and validates.
pub fn set(session: &mut Session, object: &Value, class: &Type, name: Name, new: &Value) -> Option<Outcome> {
    session.set_class_property(object, class, name, new)
}

/// `[Class]::name`
pub fn get_static(session: &mut Session, class: &Type, name: Name) -> Option<R> {
    session.class_static(class, name)
}

/// `[Class]::name = new`
pub fn set_static(session: &mut Session, class: &Type, name: Name, new: &Value) -> Option<Outcome> {
    session.set_class_static(class, name, new)
}

/// `[Class]::name(arguments)`
pub fn invoke_static(session: &mut Session, class: &Type, name: Name, arguments: &[Value]) -> Option<R> {
    session.invoke_class_static(class, name, arguments)
}

/// `[Class]::new(arguments)`
pub fn construct(session: &mut Session, class: &Type, arguments: &[Value]) -> Option<R> {
    matches!(class.kind(), TypeKind::Class(_)).then(|| session.construct_class(class, arguments))
}

/// Whether a class has a constructor that takes one argument.
pub fn has_constructor_of_one(class: &Type) -> bool {
    matches!(class.kind(), TypeKind::Class(class) if class.constructors.iter().any(|c| !c.is_static && c.block.code.signature().own == 1))
}

/// Whether a class has a constructor that takes a hashtable: a cast of one calls it.
pub fn takes_hashtable(session: &mut Session, class: &Type) -> bool {
    let TypeKind::Class(class) = class.kind() else { return false };
    let class = class.clone();
    class.constructors.iter().any(|c| {
        let signature = c.block.code.signature();
        let ty = (!c.is_static && signature.own == 1).then(|| signature.params[0].ty.resolve(session).ok().flatten()).flatten();
        ty.is_some_and(|ty| matches!(ty.name(), "System.Collections.Hashtable" | "System.Collections.IDictionary"))
    })
}

/// Whether a value is or can become an object of a class.
pub fn takes(class: &Type, value: &Value) -> bool {
    matches!(value.base(), Value::Null | Value::Map(_)) || Type::of(value).is_some_and(|ty| ty.is_a(class)) || has_constructor_of_one(class)
}

/// The methods of a class and its bases for Get-Member: name and definition.
pub fn methods(class: &Type) -> Vec<(Name, String)> {
    let mut all: Vec<(Name, String)> = Vec::new();
    let mut next = Some(class.clone());
    while let Some(here) = next {
        let TypeKind::Class(class) = here.kind() else { break };
        for method in class.methods.iter().filter(|m| !m.is_static && !m.hidden) {
            match all.iter_mut().find(|(n, _)| *n == method.name) {
                Some((_, definition)) if !definition.contains(&method.definition()) => {
                    *definition = format!("{definition}, {}", method.definition())
                }
                Some(_) => {}
                None => all.push((method.name, method.definition())),
            }
        }
        next = class.base.clone();
    }
    all
}

/// The declared type of a property, for Get-Member.
pub fn property_type(class: &Type, name: Name) -> Option<Type> {
    let (class, index) = Session::class_property(class, name, false)?;
    match &class.properties[index].ty {
        crate::bind::ParamType::Known(ty) => Some(ty.clone()),
        crate::bind::ParamType::Named(_, found) => found.get().cloned(),
        crate::bind::ParamType::Any => Type::named("System.Object"),
        crate::bind::ParamType::Switch => Type::named("System.Management.Automation.SwitchParameter"),
    }
}

/// Whether a member is `hidden`.
pub fn is_hidden(class: &Type, name: Name) -> bool {
    Session::class_property(class, name, false).is_some_and(|(class, index)| class.properties[index].hidden)
}
