//! Parameters that a `dynamicparam` block makes: a RuntimeDefinedParameterDictionary, or an object of a class whose properties have
//! `[Parameter()]`.

use super::attribute::apply;
use super::{Bound, ParamType, Parameter, Signature};
use crate::Name;
use crate::error::{ErrorCategory, Failure, Fault};
use crate::run::Session;
use crate::types::{AttributeObject, Type, TypeKind};
use crate::value::Value;
use std::rc::Rc;

impl Signature {
    /// The same signature with further parameters behind its own, and what is bound moved along.
    fn extended(mut self, made: Vec<Parameter>, bound: &mut Bound) -> Signature {
        let (at, count) = (self.own, made.len());
        self.takes_pipeline |= made.iter().any(|p| p.memberships.iter().any(|m| m.by_value || m.by_property));
        self.params.splice(at..at, made.into_iter().map(Rc::new));
        self.own += count;
        self.index_names();
        if let (0, Some(name), false) = (self.default_set, self.default_name, self.sets.is_empty()) {
            self.default_set = self.set_bit(name);
        }
        bound.values.splice(at..at, std::iter::repeat_n(None, count));
        let moved = |index: &mut usize| *index += if *index >= at { count } else { 0 };
        bound.order.iter_mut().for_each(moved);
        bound.delayed.iter_mut().for_each(|(index, _)| moved(index));
        bound.mask = bound.order.iter().fold(self.all_sets(), |mask, index| mask & self.params[*index].mask);
        self
    }
}

/// A signature with the parameters that an object tells, and for each of them what takes its value; none when it tells none.
#[allow(clippy::type_complexity, reason = "a signature and the positions with their objects")]
pub(crate) fn dynamic_parameters(
    session: &mut Session,
    signature: &Signature,
    object: &Value,
    bound: &mut Bound,
) -> Result<Option<(Signature, Vec<(usize, Value)>)>, Failure> {
    let mut signature = signature.clone();
    let mut made = Vec::new();
    let mut takers = Vec::new();
    for (name, ty, attributes, taker) in told(session, object)? {
        if signature.index(name).is_some() {
            let message = format!("A parameter with the name '{name}' was defined multiple times for the command.");
            return Err(Fault::new("ParameterNameAlreadyExistsForCommand", ErrorCategory::InvalidOperation, message)
                .exception("System.Management.Automation.MetadataException")
                .into());
        }
        let mut parameter = super::common_parameter("", "", false);
        parameter.name = name;
        parameter.aliases.clear();
        parameter.memberships.clear();
        parameter.dynamic = true;
        parameter.ty = ty;
        for attribute in &attributes {
            apply(session, &mut signature, &mut parameter, attribute)?;
        }
        // PowerShell: one without `[Parameter()]` is no parameter.
        if !parameter.memberships.is_empty() {
            parameter.mask = parameter.memberships.iter().fold(0, |mask, m| mask | m.mask);
            takers.push((signature.own + made.len(), taker));
            made.push(parameter);
        }
    }
    Ok((!made.is_empty()).then(|| (signature.extended(made, bound), takers)))
}

type Told = (Name, ParamType, Vec<Value>, Value);

/// The name, type and attributes of each parameter that an object tells.
fn told(session: &mut Session, object: &Value) -> Result<Vec<Told>, Failure> {
    if let Value::Map(map) = object.base() {
        let mut all = Vec::new();
        for (key, value) in map.pairs() {
            let Some(parameter) = value.downcast::<AttributeObject>() else { continue };
            let name = parameter.field("Name").and_then(|n| n.as_str().map(Name::new));
            let name = name.or_else(|| key.as_str().map(Name::new)).unwrap_or(Name::new(""));
            let attributes = parameter.field("Attributes").map_or(Ok(None), |a| session.items(&a))?.unwrap_or_default();
            all.push((name, param_type(parameter.field("ParameterType")), attributes, value.clone()));
        }
        return Ok(all);
    }
    let mut all = Vec::new();
    let mut next = Type::of(object);
    while let Some(ty) = next {
        let TypeKind::Class(class) = ty.kind() else { break };
        for property in class.properties.iter().filter(|p| !p.is_static && !p.attributes.is_empty()) {
            let attributes = property.attributes.iter().map(|a| a.object(session)).collect::<Result<Vec<_>, _>>()?;
            let ty = property.ty.resolve(session)?.map_or(Value::Null, Value::Type);
            all.push((property.name, param_type(Some(ty)), attributes, object.clone()));
        }
        next = class.base.clone();
    }
    Ok(all)
}

fn param_type(ty: Option<Value>) -> ParamType {
    match ty {
        Some(Value::Type(ty)) => match ty.name() {
            "System.Object" | "System.Management.Automation.PSObject" => ParamType::Any,
            "System.Management.Automation.SwitchParameter" => ParamType::Switch,
            _ => ParamType::Known(ty),
        },
        _ => ParamType::Any,
    }
}
