//! Positional arguments.

use super::arguments::{Argument, Bound};
use super::errors::{self, Callee};
use super::{Parameter, Signature};
use crate::error::Failure;
use crate::run::Session;
use crate::value::Value;

impl Session {
    /// Binds positional arguments: each takes the free parameter with the lowest position in the sets still possible. Gives those that
    /// find none.
    pub(crate) fn bind_positions(
        &mut self,
        signature: &Signature,
        callee: &Callee,
        bound: &mut Bound,
        positional: Vec<Argument>,
    ) -> Result<Vec<Argument>, Failure> {
        let mut left: Vec<Argument> = Vec::new();
        let mut passed = i32::MIN;
        let mut full = false;
        for argument in positional {
            if full || argument.name.is_some() {
                left.push(argument);
                continue;
            }
            match self.next_position(signature, callee, bound, &argument, passed)? {
                // A parameter that takes the rest takes it from its position on.
                Some((index, _)) if takes_rest(signature, bound, index) => left.push(argument),
                Some((index, position)) => {
                    passed = position;
                    self.bind_one(signature, callee, bound, index, argument)?;
                }
                None => {
                    full = true;
                    left.push(argument);
                }
            }
        }
        Ok(left)
    }

    /// What no position takes: the rest of a parameter that takes it, `$args` of a simple function, or an error.
    pub(crate) fn bind_left(
        &mut self,
        signature: &Signature,
        callee: &Callee,
        bound: &mut Bound,
        left: Vec<Argument>,
    ) -> Result<(), Failure> {
        if left.is_empty() {
            return Ok(());
        }
        let remaining = (0..signature.params.len()).find(|i| {
            bound.values[*i].is_none() && signature.params[*i].memberships.iter().any(|m| m.remaining && m.mask & bound.mask != 0)
        });
        if let Some(index) = remaining {
            return self.bind_remaining(signature, callee, bound, index, left);
        }
        if signature.advanced {
            return Err(errors::no_position(callee, self, &left[0]));
        }
        bound.rest.extend(left.into_iter().filter_map(|a| a.value));
        Ok(())
    }

    fn bind_remaining(
        &mut self,
        signature: &Signature,
        callee: &Callee,
        bound: &mut Bound,
        index: usize,
        left: Vec<Argument>,
    ) -> Result<(), Failure> {
        let span = left[0].span;
        let raw = left.len() == 1;
        let first_raw = left[0].raw.clone();
        let param = &signature.params[index];
        let texts = param.ty.text().starts_with("System.String");
        // A bare number keeps its spelling where strings are wanted.
        let own = |a: Argument| match a.raw {
            Some(raw) if texts => Some(Value::Str(raw)),
            _ => a.value,
        };
        let mut values: Vec<Value> = left.into_iter().filter_map(own).collect();
        // One list given for the rest is the list itself.
        let value = match values.as_slice() {
            [Value::Seq(_)] => values.swap_remove(0),
            _ => Value::array(values),
        };
        let argument = Argument { name: None, value: Some(value), raw: first_raw.filter(|_| raw), span, splatted: false };
        self.bind_one(signature, callee, bound, index, argument)
    }

    /// The parameter for the next positional argument. Where several sets have different ones at the same position, the default
    /// set's comes first if the argument needs no conversion for it, then any that needs none, then the default set's.
    fn next_position(
        &mut self,
        signature: &Signature,
        callee: &Callee,
        bound: &Bound,
        argument: &Argument,
        passed: i32,
    ) -> Result<Option<(usize, i32)>, Failure> {
        let candidates = free_positions(signature, bound, passed);
        let Some(lowest) = candidates.iter().map(|c| c.1).min() else { return Ok(None) };
        let here: Vec<usize> = candidates.iter().filter(|c| c.1 == lowest).map(|c| c.0).collect();
        if let [only] = here.as_slice() {
            return Ok(Some((*only, lowest)));
        }
        let value = argument.value.clone().unwrap_or_default();
        let in_default = |i: &usize| signature.params[*i].mask & signature.default_set != 0;
        let fits = |i: &usize| fits_loosely(&signature.params[*i], &value);
        let choice = here
            .iter()
            .find(|i| in_default(i) && fits(i))
            .or_else(|| here.iter().find(|i| fits(i)))
            .or_else(|| here.iter().find(|i| in_default(i) && self.converts(callee, &signature.params[**i], &value)))
            .or_else(|| here.iter().find(|i| self.converts(callee, &signature.params[**i], &value)))
            .or_else(|| here.iter().find(|i| in_default(i)))
            .unwrap_or(&here[0]);
        Ok(Some((*choice, lowest)))
    }

    fn converts(&mut self, callee: &Callee, param: &Parameter, value: &Value) -> bool {
        self.coerce(callee, param, value.clone(), syntax::Span::default()).is_ok()
    }
}

/// Whether a parameter takes all arguments that are left, in the sets still possible.
fn takes_rest(signature: &Signature, bound: &Bound, index: usize) -> bool {
    signature.params[index].memberships.iter().any(|m| m.remaining && m.mask & bound.mask != 0)
}

/// Whether a value needs no conversion for a parameter, a scalar counting for an array of its type.
fn fits_loosely(param: &Parameter, value: &Value) -> bool {
    if param.ty.fits(value) {
        return true;
    }
    match &param.ty {
        super::ParamType::Known(ty) => {
            let element = ty.element();
            let ty = element.as_ref().unwrap_or(ty);
            // The name of an enum's value is as good as the value: `Add-Member NoteProperty X 5`.
            if let (true, Some(text)) = (ty.is_enum(), value.as_str()) {
                return ty.enum_values().iter().any(|(name, _)| name.eq_ignore_ascii_case(text));
            }
            crate::Type::of(value).is_some_and(|t| t.is_a(ty))
        }
        _ => false,
    }
}

/// Free parameters with a position behind the last one used, in the sets still possible.
fn free_positions(signature: &Signature, bound: &Bound, passed: i32) -> Vec<(usize, i32)> {
    let mut found = Vec::new();
    for (index, param) in signature.params.iter().enumerate() {
        if bound.values[index].is_some() {
            continue;
        }
        for membership in &param.memberships {
            // What takes all the rest is bound after the positions.
            if membership.mask & bound.mask == 0 || membership.remaining {
                continue;
            }
            if let Some(position) = membership.position.filter(|p| *p > passed) {
                found.push((index, position));
            }
        }
    }
    found
}
