//! Binding the arguments of a call.

use super::errors::{self, Callee};
use super::{Common, ParamType, Parameter, Preference, Signature};
use crate::error::Failure;
use crate::run::Session;
use crate::value::{Bag, Str, Value, Wrapped};
use crate::{Name, convert};
use std::cell::RefCell;
use std::rc::Rc;
use syntax::Span;

/// An evaluated argument of a call.
#[derive(Clone)]
pub struct Argument {
    /// `-Name`, without the dash.
    pub name: Option<Name>,
    /// Its value; none for a bare `-Name`.
    pub value: Option<Value>,
    /// The text of a bare number, for `[string]` parameters.
    pub raw: Option<Str>,
    /// Where it stands.
    pub span: Span,
    /// Whether it came from `@splat` (a missing value then is an error, not the next argument).
    pub splatted: bool,
}

/// What binding gives.
#[derive(Default)]
pub struct Bound {
    /// Values by position of the parameter.
    pub values: Vec<Option<Value>>,
    /// Positions in the order of binding.
    pub order: Vec<usize>,
    /// Arguments of a simple function that no parameter takes: `$args`.
    pub rest: Vec<Value>,
    /// The parameter sets still possible.
    pub mask: u32,
    /// Script blocks to be asked for each pipeline object.
    pub delayed: Vec<(usize, Value)>,
}

impl Bound {
    /// Nothing bound yet.
    pub(crate) fn of(signature: &Signature) -> Bound {
        Bound { values: vec![None; signature.params.len()], mask: signature.all_sets(), ..Bound::default() }
    }

    /// The values by name, in the order of binding: `$PSBoundParameters`.
    pub(crate) fn named(&self, signature: &Signature) -> Vec<(Name, Value)> {
        self.order.iter().filter_map(|i| self.values[*i].clone().map(|v| (signature.params[*i].name, v))).collect()
    }
}

impl Argument {
    /// A positional value.
    pub fn positional(value: Value) -> Argument {
        Argument { name: None, value: Some(value), raw: None, span: Span::default(), splatted: false }
    }

    /// The text of a bare `-Name`.
    fn stray_text(&self) -> Option<Value> {
        self.name.filter(|_| self.value.is_none()).map(|name| Value::from(format!("-{name}")))
    }

    /// A named value.
    pub fn named(name: Name, value: Value) -> Argument {
        Argument { name: Some(name), value: Some(value), raw: None, span: Span::default(), splatted: true }
    }
}

impl Signature {
    /// The parameter that a name, alias or unambiguous prefix means.
    pub(crate) fn find(&self, name: Name, callee: &Callee, span: Span) -> Result<Option<usize>, Failure> {
        if let Some(index) = self.index(name) {
            return Ok(Some(index));
        }
        let prefix = name.folded();
        let starts = |n: Name| n.folded().starts_with(&*prefix);
        let mut found: Vec<usize> = Vec::new();
        for (i, param) in self.params.iter().enumerate() {
            if starts(param.name) || param.aliases.iter().any(|a| starts(*a)) {
                found.push(i);
            }
        }
        let own: Vec<usize> = found.iter().copied().filter(|i| *i < self.own).collect();
        let candidates = if own.len() == 1 { own } else { found };
        match candidates.as_slice() {
            [] => Ok(None),
            [one] => Ok(Some(*one)),
            several => Err(errors::ambiguous_parameter(callee, name, several.iter().map(|i| self.params[*i].name), span)),
        }
    }
}

impl Signature {
    /// Whether an argument looks like a parameter, but none begins so: after a parameter that waits for its value it is the value (`-3`).
    fn is_stray(&self, argument: &Argument) -> bool {
        let Some(name) = argument.name.filter(|_| argument.value.is_none() && !argument.splatted) else { return false };
        let prefix = name.folded();
        let begins = |n: &Name| n.folded().starts_with(&*prefix);
        !self.params.iter().any(|param| begins(&param.name) || param.aliases.iter().any(begins))
    }
}

impl Session {
    /// Binds arguments to a signature: names, positions, conversion, validation. Sets and mandatory parameters are looked at later,
    /// when it is known whether the pipeline can give more.
    pub(crate) fn bind(&mut self, signature: &Signature, callee: &Callee, arguments: Vec<Argument>) -> Result<Bound, Failure> {
        let mut bound = Bound::of(signature);
        let positional = self.bind_names(signature, callee, &mut bound, arguments, None)?;
        let left = self.bind_positions(signature, callee, &mut bound, positional)?;
        self.bind_left(signature, callee, &mut bound, left)?;
        Ok(bound)
    }

    /// Binds the arguments that have names and gives the others. With a place to hold them, names that nothing takes yet wait there, each
    /// with the argument behind it: a `dynamicparam` block may make their parameters.
    pub(crate) fn bind_names(
        &mut self,
        signature: &Signature,
        callee: &Callee,
        bound: &mut Bound,
        arguments: Vec<Argument>,
        mut held: Option<&mut Vec<Argument>>,
    ) -> Result<Vec<Argument>, Failure> {
        let mut positional: Vec<Argument> = Vec::new();
        let arguments = self.without_overridden(signature, arguments);
        let mut rest = arguments.into_iter().peekable();
        while let Some(argument) = rest.next() {
            let Some(name) = argument.name else {
                positional.push(argument);
                continue;
            };
            let Some(index) = signature.find(name, callee, argument.span)? else {
                if let Some(held) = &mut held {
                    let next = rest.next_if(|next| argument.value.is_none() && next.name.is_none());
                    held.push(argument);
                    held.extend(next);
                    continue;
                }
                let takes_rest = signature.params.iter().any(|p| p.memberships.iter().any(|m| m.remaining));
                if signature.advanced && takes_rest {
                    // A command that takes all the rest takes words that look like parameters, too.
                    positional.push(Argument {
                        name: None,
                        value: Some(Value::text(format!("-{name}"))),
                        raw: None,
                        span: argument.span,
                        splatted: false,
                    });
                    continue;
                }
                if signature.advanced {
                    return Err(errors::unknown_parameter(callee, name, argument.span, signature));
                }
                let next = rest.next_if(|next| argument.value.is_none() && next.name.is_none());
                self.loose(name, argument, next, &mut positional);
                continue;
            };
            let param = &signature.params[index];
            let mut value = argument;
            if value.value.is_none() && !param.is_switch() {
                match rest.next_if(|next| next.name.is_none() || signature.is_stray(next)) {
                    Some(next) => value = Argument { name: Some(name), value: next.stray_text().or(next.value), ..next },
                    None => return Err(errors::missing_argument(callee, param, value.span)),
                }
            }
            if bound.values[index].is_some() {
                return Err(errors::already_bound(callee, param, value.span));
            }
            self.bind_one(signature, callee, bound, index, value)?;
        }
        Ok(positional)
    }

    /// A name that is written out takes the place of the same one in a splatted table.
    fn without_overridden(&self, signature: &Signature, mut arguments: Vec<Argument>) -> Vec<Argument> {
        if !arguments.iter().any(|a| a.splatted && a.name.is_some()) {
            return arguments;
        }
        let written: Vec<usize> =
            arguments.iter().filter(|a| !a.splatted).filter_map(|a| a.name.and_then(|n| signature.index(n))).collect();
        if !written.is_empty() {
            let overridden = |a: &Argument| a.splatted && a.name.and_then(|n| signature.index(n)).is_some_and(|i| written.contains(&i));
            arguments.retain(|a| !overridden(a));
        }
        arguments
    }

    /// An unknown `-name` of a simple function goes to `$args` as text, with its value or the argument behind it. Arguments that still
    /// have a name are not positional.
    fn loose(&mut self, name: Name, argument: Argument, next: Option<Argument>, positional: &mut Vec<Argument>) {
        let text = if argument.value.is_some() && !argument.splatted { format!("-{name}:") } else { format!("-{name}") };
        let marked = Some(parameter_text(text, name));
        positional.push(Argument { name: Some(name), value: marked, raw: None, span: argument.span, splatted: false });
        if argument.value.is_some() {
            positional.push(Argument { name: Some(name), ..argument });
        }
        positional.extend(next.map(|next| Argument { name: Some(name), ..next }));
    }

    /// Binds a value to a parameter and narrows the sets.
    pub(super) fn bind_one(
        &mut self,
        signature: &Signature,
        callee: &Callee,
        bound: &mut Bound,
        index: usize,
        argument: Argument,
    ) -> Result<(), Failure> {
        let param = &signature.params[index];
        let left = bound.mask & param.mask;
        if left == 0 {
            return Err(errors::ambiguous_set(callee));
        }
        bound.mask = left;
        let given = match (argument.value, param.is_switch()) {
            (None, _) => Value::Switch(true),
            (Some(value), _) => value,
        };
        if let (Value::Block(_), true) = (&given, callee.expects_input && delays(param)) {
            bound.delayed.push((index, given.clone()));
            bound.values[index] = Some(given);
            bound.order.push(index);
            return Ok(());
        }
        let given = match (&argument.raw, &param.ty) {
            (Some(raw), ParamType::Known(ty)) if matches!(ty.name(), "System.String" | "System.String[]") => Value::Str(raw.clone()),
            _ => given,
        };
        let value = self.coerce(callee, param, given, argument.span)?;
        bound.values[index] = Some(value);
        bound.order.push(index);
        Ok(())
    }

    /// Converts a value to a parameter's type and runs its checks.
    pub(crate) fn coerce(&mut self, callee: &Callee, param: &Parameter, value: Value, span: Span) -> Result<Value, Failure> {
        let value = if param.customs.is_empty() { value } else { self.custom_transform(callee, param, value, span)? };
        let value = if param.ty.fits(&value) { value } else { self.transform(callee, param, value, span)? };
        if param.ever_mandatory {
            errors::refuse_empty(callee, param, &value, span)?;
        }
        for check in &param.checks {
            match check.test(self, &value) {
                Ok(Ok(())) => {}
                Ok(Err(refusal)) => return Err(errors::invalid(callee, param, &refusal, span)),
                Err(failure) if failure.is_error() => return Err(errors::invalid_by(self, callee, param, failure, span)),
                Err(other) => return Err(other),
            }
        }
        if !param.customs.is_empty() {
            self.custom_checks(callee, param, &value, span)?;
        }
        Ok(value)
    }

    fn transform(&mut self, callee: &Callee, param: &Parameter, value: Value, span: Span) -> Result<Value, Failure> {
        if param.is_switch() {
            return match value.base() {
                Value::Bool(b) | Value::Switch(b) => Ok(Value::Switch(*b)),
                Value::Str(_) | Value::Map(_) | Value::Seq(_) => Err(errors::not_a_bool(callee, param, &value, span)),
                other => Ok(Value::Switch(convert::truth(other))),
            };
        }
        let Some(ty) = param.ty.resolve(self)? else { return Ok(value) };
        if value.is_null() && param.ever_mandatory && !param.allow_null && callee.class.is_some() && !ty.is_value_type() {
            return Ok(value);
        }
        if ty.name() == "System.String" && matches!(value.base(), Value::Seq(_)) && callee.class.is_some() {
            let value = value.base().clone();
            return Err(errors::no_conversion(self, callee, param, &value, &ty, None, span));
        }
        if ty.name() == "System.Boolean" && matches!(value.base(), Value::Str(_)) {
            return Err(errors::not_a_bool_parameter(self, callee, param, &value, &ty, span));
        }
        if ty.is_value_type() && value.is_null() && ty.name() != "System.Boolean" && callee.class.is_some() {
            return Err(errors::no_conversion(self, callee, param, &value, &ty, None, span));
        }
        match convert::to(self, &value, &ty) {
            Ok(value) => Ok(value),
            Err(failure) if failure.is_error() && ty.name() == "System.Text.Encoding" => {
                // What types/ does not convert, the command may still know by name; nonsense it refuses itself.
                let text = convert::text(self, &value)?;
                if errors::is_encoding_name(&text) {
                    Ok(Value::Str(text))
                } else {
                    Err(errors::not_an_encoding(callee, param, &text, span))
                }
            }
            Err(failure) if failure.is_error() => Err(errors::no_conversion(self, callee, param, &value, &ty, Some(failure), span)),
            Err(other) => Err(other),
        }
    }

    /// The common parameters of a bound call.
    pub(crate) fn common_of(&self, signature: &Signature, bound: &Bound) -> Common {
        let mut common = Common::default();
        for &index in &bound.order {
            if index < signature.own {
                continue;
            }
            let Some(value) = &bound.values[index] else { continue };
            let text = || match value.base() {
                Value::Str(text) => Some(text.clone()),
                Value::Null => None,
                _ => None,
            };
            let truth = Some(convert::truth(value));
            match &*signature.params[index].name.folded() {
                "verbose" => common.verbose = truth,
                "debug" => common.debug = truth,
                "whatif" => common.what_if = truth,
                "confirm" => common.confirm = truth,
                "erroraction" => common.error_action = Preference::of(value),
                "warningaction" => common.warning_action = Preference::of(value),
                "informationaction" => common.information_action = Preference::of(value),
                "errorvariable" => common.error_variable = text(),
                "warningvariable" => common.warning_variable = text(),
                "informationvariable" => common.information_variable = text(),
                "outvariable" => common.out_variable = text(),
                "pipelinevariable" => common.pipeline_variable = text(),
                _ => {}
            }
        }
        common
    }
}

/// The text of an unknown `-name` in `$args`: splatted on (`@args`) it is a name again.
fn parameter_text(text: String, name: Name) -> Value {
    let names = Rc::new(vec![Name::new("<CommandParameterName>")]);
    let bag = RefCell::new(Bag::new(names, vec![Value::from(&*name.text())]));
    Value::Wrapped(Rc::new(Wrapped { base: Value::from(text), bag }))
}

/// Whether a script block given to a parameter is asked for each pipeline object.
fn delays(param: &Parameter) -> bool {
    let pipeline = param.memberships.iter().any(|m| m.by_value || m.by_property);
    pipeline
        && match &param.ty {
            ParamType::Any => false,
            ParamType::Known(ty) => !matches!(
                ty.name(),
                "System.Management.Automation.ScriptBlock"
                    | "System.Management.Automation.ScriptBlock[]"
                    | "System.Object"
                    | "System.Object[]"
                    | "System.Management.Automation.PSObject"
                    | "System.Management.Automation.PSObject[]"
            ),
            ParamType::Switch | ParamType::Named(..) => true,
        }
}
