//! Choosing the parameter set, and mandatory parameters.

use super::arguments::Bound;
use super::errors::{self, Callee};
use super::{Argument, Signature};
use crate::error::Failure;
use crate::run::Session;
use crate::value::Value;
use syntax::Span;

impl Session {
    /// Settles the parameter set once everything is bound; asks for or refuses missing mandatory parameters.
    pub(crate) fn settle(&mut self, signature: &Signature, callee: &Callee, bound: &mut Bound) -> Result<(), Failure> {
        bound.mask = choose(signature, bound, false).ok_or_else(|| errors::ambiguous_set(callee))?;
        let missing = missing(signature, bound, bound.mask, false);
        if missing.is_empty() {
            return Ok(());
        }
        if !self.host.is_interactive() {
            return Err(errors::missing_mandatory(callee, missing.iter().map(|i| signature.params[*i].name)));
        }
        for index in missing {
            let name = signature.params[index].name;
            let Ok(Some(line)) = self.host.read_line(&format!("{name}: ")) else {
                return Err(errors::missing_mandatory(callee, [name].into_iter()));
            };
            let argument = Argument { name: Some(name), value: Some(Value::from(line)), raw: None, span: Span::default(), splatted: true };
            self.bind_one(signature, callee, bound, index, argument)?;
        }
        Ok(())
    }

    /// Whether what is bound before any input can still become a whole call: an early look, so that a mandatory parameter that the pipeline
    /// cannot give is refused before `begin`.
    pub(crate) fn settle_early(&mut self, signature: &Signature, callee: &Callee, bound: &mut Bound) -> Result<(), Failure> {
        let Some(mask) = choose(signature, bound, true) else { return Ok(()) };
        let missing = missing(signature, bound, mask, true);
        if missing.is_empty() {
            return Ok(());
        }
        let any_set_open = (0..signature.sets.len()).any(|bit| {
            let one = 1u32 << bit;
            one & bound.mask != 0 && self::missing(signature, bound, one, true).is_empty()
        });
        if any_set_open {
            return Ok(());
        }
        Err(errors::missing_mandatory(callee, missing.iter().map(|i| signature.params[*i].name)))
    }
}

/// Mandatory parameters of a set that are not bound (leaving out those that the pipeline may give, when asked to).
pub(super) fn missing(signature: &Signature, bound: &Bound, mask: u32, pipeline_may_give: bool) -> Vec<usize> {
    (0..signature.own)
        .filter(|i| bound.values[*i].is_none())
        .filter(|i| {
            let param = &signature.params[*i];
            param.memberships.iter().any(|m| m.mandatory && m.mask & mask != 0 && !(pipeline_may_give && (m.by_value || m.by_property)))
        })
        .collect()
}

/// The one set that holds; none when it cannot be told.
fn choose(signature: &Signature, bound: &Bound, pipeline_may_give: bool) -> Option<u32> {
    let mask = bound.mask;
    if mask.count_ones() <= 1 || signature.sets.len() <= 1 {
        return Some(mask);
    }
    let bits: Vec<u32> = (0..signature.sets.len()).map(|b| 1u32 << b).filter(|b| b & mask != 0).collect();
    let whole: Vec<u32> = bits.iter().copied().filter(|b| missing(signature, bound, *b, pipeline_may_give).is_empty()).collect();
    match whole.as_slice() {
        [one] => Some(*one),
        [] if mask & signature.default_set != 0 => Some(signature.default_set),
        [] => None,
        several if several.contains(&signature.default_set) => Some(signature.default_set),
        // A default set that no parameter names: only parameters of all sets are bound.
        several if signature.default_name.is_some() && signature.default_set == 0 => Some(several[0]),
        several => fewest_unbound(signature, bound, several),
    }
}

/// Of several whole sets, the one that has a mandatory parameter of its own bound, when there is just one.
fn fewest_unbound(signature: &Signature, bound: &Bound, sets: &[u32]) -> Option<u32> {
    let mandatory = |set: &&u32| {
        (0..signature.own)
            .any(|i| bound.values[i].is_some() && signature.params[i].memberships.iter().any(|m| m.mandatory && m.mask == **set))
    };
    let told: Vec<&u32> = sets.iter().filter(mandatory).collect();
    match told.as_slice() {
        [one] => Some(**one),
        _ => None,
    }
}
