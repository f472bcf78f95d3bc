//! Binding pipeline objects: by value and by property name.

use super::arguments::Bound;
use super::errors::{self, Callee};
use super::{ParamType, Parameter, Signature};
use crate::error::Failure;
use crate::run::Session;
use crate::types::{Type, members};
use crate::value::Value;
use syntax::Span;

/// Which parameters a call takes from the pipeline.
pub(crate) struct PipelineBinding {
    by_value: Vec<usize>,
    by_property: Vec<usize>,
    /// The only candidate, by value, and any object fits it.
    simple: Option<usize>,
}

impl PipelineBinding {
    /// What is open after the arguments were bound.
    pub fn new(signature: &Signature, bound: &Bound) -> PipelineBinding {
        let open = |i: &usize| bound.values[*i].is_none() && signature.params[*i].mask & bound.mask != 0;
        let has = |test: fn(&super::Membership) -> bool| -> Vec<usize> {
            let member = |i: &usize| signature.params[*i].memberships.iter().any(|m| test(m) && m.mask & bound.mask != 0);
            (0..signature.own).filter(open).filter(member).collect()
        };
        let by_value = has(|m| m.by_value);
        let by_property = has(|m| m.by_property);
        let simple = match (by_value.as_slice(), by_property.is_empty()) {
            ([one], true) if matches!(signature.params[*one].ty, ParamType::Any) && signature.params[*one].checks.is_empty() => Some(*one),
            _ => None,
        };
        PipelineBinding { by_value, by_property, simple }
    }

    /// The parameter that simply takes every object, when that is all there is to do.
    pub fn simple(&self, bound: &Bound) -> Option<usize> {
        self.simple
            .filter(|_| bound.delayed.is_empty() && bound.mask.count_ones() <= 1 || bound.mask == u32::MAX && bound.delayed.is_empty())
    }

    /// Binds one object; tells which parameters it filled, none when nothing takes it.
    pub fn bind(
        &self,
        session: &mut Session,
        signature: &Signature,
        callee: &Callee,
        bound: &mut Bound,
        object: &Value,
    ) -> Result<Vec<usize>, Failure> {
        let mut filled = Vec::new();
        for (index, block) in bound.delayed.clone() {
            if let Value::Block(block) = block {
                let value = session.block_value(&block, object.clone())?;
                let value = session.coerce(callee, &signature.params[index], value, Span::default())?;
                bound.values[index] = Some(value);
            }
        }
        let mask = bound.mask;
        for convert in [false, true] {
            self.by_value(session, signature, callee, bound, object, convert, &mut filled)?;
            self.by_property(session, signature, callee, bound, object, convert, &mut filled)?;
        }
        if filled.is_empty() && bound.delayed.is_empty() {
            bound.mask = mask;
        }
        Ok(filled)
    }

    #[allow(clippy::too_many_arguments, reason = "the state of one binding step")]
    fn by_value(
        &self,
        session: &mut Session,
        signature: &Signature,
        callee: &Callee,
        bound: &mut Bound,
        object: &Value,
        convert: bool,
        filled: &mut Vec<usize>,
    ) -> Result<(), Failure> {
        for default_first in [true, false] {
            for &index in &self.by_value {
                let param = &signature.params[index];
                let in_default = param.mask & signature.default_set != 0;
                if bound.values[index].is_some() || param.mask & bound.mask == 0 || in_default != default_first {
                    continue;
                }
                if !convert && !takes(session, param, object) {
                    continue;
                }
                match session.coerce(callee, param, object.clone(), Span::default()) {
                    Ok(value) => fill(param, bound, filled, index, value),
                    Err(failure) if !failure.is_error() => return Err(failure),
                    Err(failure) => {
                        let only = self.by_value.len() == 1 && self.by_property.is_empty() && !errors::is_conversion(&failure);
                        if only {
                            return Err(failure);
                        }
                    }
                }
            }
        }
        Ok(())
    }

    #[allow(clippy::too_many_arguments, reason = "the state of one binding step")]
    fn by_property(
        &self,
        session: &mut Session,
        signature: &Signature,
        callee: &Callee,
        bound: &mut Bound,
        object: &Value,
        convert: bool,
        filled: &mut Vec<usize>,
    ) -> Result<(), Failure> {
        for &index in &self.by_property {
            let param = &signature.params[index];
            if bound.values[index].is_some() || param.mask & bound.mask == 0 {
                continue;
            }
            let Some(value) = property_of(session, param, object)? else { continue };
            if !convert && !takes(session, param, &value) {
                continue;
            }
            match session.coerce(callee, param, value, Span::default()) {
                Ok(value) => fill(param, bound, filled, index, value),
                Err(failure) if failure.is_error() && errors::is_conversion(&failure) => {}
                Err(failure) => return Err(failure),
            }
        }
        Ok(())
    }
}

fn fill(param: &Parameter, bound: &mut Bound, filled: &mut Vec<usize>, index: usize, value: Value) {
    bound.values[index] = Some(value);
    bound.mask &= param.mask;
    filled.push(index);
}

fn property_of(session: &mut Session, param: &Parameter, object: &Value) -> Result<Option<Value>, Failure> {
    for name in std::iter::once(&param.name).chain(&param.aliases) {
        if let Some(value) = members::property(session, object, *name)? {
            return Ok(Some(value));
        }
    }
    Ok(None)
}

/// Whether an object has a parameter's type (or its element type) without conversion.
fn takes(session: &mut Session, param: &Parameter, object: &Value) -> bool {
    let Ok(Some(ty)) = param.ty.resolve(session) else { return true };
    let Some(own) = Type::of(object) else { return false };
    let name = ty.name();
    if matches!(
        name,
        "System.Management.Automation.PSObject" | "System.Object" | "System.Management.Automation.PSObject[]" | "System.Object[]"
    ) {
        return true;
    }
    own.is_a(&ty) || ty.element().is_some_and(|e| own.is_a(&e))
}
