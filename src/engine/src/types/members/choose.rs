//! Overload choice: which method of a name takes the arguments, and the arguments converted for it.

use super::catalog::{Group, Overload};
use super::rank::{self, IDENTITY, Rank};
use super::signature::{Parameter, Wanted};
use crate::error::{ErrorCategory, Failure, Fault};
use crate::run::Session;
use crate::types::{Call, Type};
use crate::value::{Seq, SeqKind, Value};
use crate::{R, convert};
use std::borrow::Cow;
use std::rc::Rc;

/// A method that fits, and how.
struct Candidate<'a> {
    overload: &'a Overload,
    /// Whether the last arguments are gathered into the `params` array.
    expanded: bool,
    ranks: Vec<Rank>,
}

/// The code to call and its arguments.
pub struct Chosen<'a> {
    /// The code.
    pub call: Call,
    /// The arguments, converted.
    pub arguments: Cow<'a, [Value]>,
    /// Whether it gives nothing.
    pub void: bool,
}

fn parameter_of(overload: &Overload, position: usize, expanded: bool) -> Option<&Parameter> {
    let list = &overload.signature.parameters;
    if expanded && position + 1 >= list.len() { list.last() } else { list.get(position) }
}

/// What one of the gathered arguments of a `params` array must be.
fn element(parameter: &Parameter) -> Wanted {
    match &parameter.wanted {
        Wanted::Known(ty) => match ty.element() {
            Some(element) if element.name() != "System.Object" => Wanted::Known(element),
            _ => Wanted::Object,
        },
        Wanted::Items(n) => Wanted::Argument(*n),
        other => other.clone(),
    }
}

fn candidate<'a>(overload: &'a Overload, arguments: &[Value], generic: &[Type], expanded: bool) -> Option<Candidate<'a>> {
    let list = &overload.signature.parameters;
    let count = arguments.len();
    if expanded {
        if count + 1 < list.len() {
            return None;
        }
    } else if count > list.len() || list[count.min(list.len())..].iter().any(|p| p.default.is_none()) {
        return None;
    }
    let mut ranks = Vec::with_capacity(count);
    for (i, argument) in arguments.iter().enumerate() {
        let parameter = parameter_of(overload, i, expanded)?;
        let gathered = expanded && i + 1 >= list.len();
        ranks.push(if gathered { rank::wanted(argument, &element(parameter), generic) } else { rank::of(argument, parameter, generic) });
    }
    Some(Candidate { overload, expanded, ranks })
}

/// Whether a is a better choice than b.
fn better(a: &Candidate, b: &Candidate) -> bool {
    // Earlier arguments weigh more.
    let mut more = 0;
    let count = a.ranks.len() as i32;
    for (i, (x, y)) in a.ranks.iter().zip(&b.ranks).enumerate() {
        more += (count - i as i32) * (i32::from(x > y) - i32::from(x < y));
    }
    if more != 0 {
        return more > 0;
    }
    let (x, y): (u32, u32) = (a.ranks.iter().sum(), b.ranks.iter().sum());
    if x != y {
        return x > y;
    }
    if a.expanded != b.expanded {
        return b.expanded;
    }
    a.overload.signature.parameters.len() < b.overload.signature.parameters.len()
}

/// The overload of a group for these arguments, with the arguments as it wants them.
pub fn choose<'a>(
    session: &mut Session,
    group: &Group,
    name: &str,
    arguments: &'a [Value],
    generic: &[Type],
) -> Result<Chosen<'a>, Failure> {
    let overloads = group.overloads();
    // The common call: one overload whose parameters take the arguments as they are.
    if let [only] = overloads {
        let list = &only.signature.parameters;
        if !only.signature.open && list.len() == arguments.len() && list.iter().zip(arguments).all(|(p, a)| as_is(p, a, generic)) {
            return Ok(Chosen { call: only.row.call, arguments: Cow::Borrowed(arguments), void: only.signature.returns == "void" });
        }
    }
    // The next most common: one of several takes arguments of exactly these types.
    let exact = |o: &&Overload| o.signature.parameters.len() == arguments.len() && !o.signature.open && is_exact(o, arguments, generic);
    if let Some(exact) = overloads.iter().find(exact) {
        return Ok(Chosen { call: exact.row.call, arguments: Cow::Borrowed(arguments), void: exact.signature.returns == "void" });
    }
    let mut fitting: Vec<Candidate> = Vec::new();
    for overload in overloads {
        fitting.extend(candidate(overload, arguments, generic, false));
        if overload.signature.open {
            fitting.extend(candidate(overload, arguments, generic, true));
        }
    }
    let alone = fitting.iter().filter(|c| !c.expanded).count() + fitting.iter().filter(|c| c.expanded).count() == 1;
    // Nothing but its objects (and what its constructor takes) becomes a script class.
    fitting.retain(|c| {
        arguments.iter().enumerate().all(|(i, argument)| {
            let ty = match parameter_of(c.overload, i, c.expanded).map(|p| &p.wanted) {
                Some(Wanted::Argument(n)) => generic.get(*n),
                Some(Wanted::Known(ty)) => Some(ty),
                _ => None,
            };
            let class = ty.filter(|t| matches!(t.kind(), crate::types::TypeKind::Class(_)));
            class.is_none_or(|t| crate::types::class::takes(t, argument))
        })
    });
    if !alone {
        fitting.retain(|c| c.ranks.iter().all(|r| *r > 0));
    }
    let mut best: Option<Candidate> = None;
    for candidate in fitting {
        if best.as_ref().is_none_or(|b| better(&candidate, b)) {
            best = Some(candidate);
        }
    }
    let Some(best) = best else { return Err(no_overload(name, arguments.len())) };
    check_references(&best, arguments)?;
    converted(session, &best, name, arguments, generic)
}

/// The error of arguments that no overload takes.
pub fn no_overload(name: &str, count: usize) -> Failure {
    let message = format!("Cannot find an overload for \"{name}\" and the argument count: \"{count}\".");
    Fault::new("MethodCountCouldNotFindBest", ErrorCategory::NotSpecified, message)
        .exception("System.Management.Automation.MethodException")
        .into()
}

fn check_references(best: &Candidate, arguments: &[Value]) -> Result<(), Failure> {
    for (i, argument) in arguments.iter().enumerate() {
        let Some(parameter) = parameter_of(best.overload, i, best.expanded) else { continue };
        let is_reference = argument.downcast::<crate::types::Reference>().is_some();
        if parameter.by_ref && !is_reference {
            let message = format!("Argument: '{}' should be a System.Management.Automation.PSReference. Use [ref].", i + 1);
            return Err(Fault::new("NonRefArgumentToRefParameterMsg", ErrorCategory::NotSpecified, message)
                .exception("System.Management.Automation.MethodException")
                .into());
        }
    }
    Ok(())
}

/// Whether every argument is a plain value of its parameter's very type.
fn is_exact(overload: &Overload, arguments: &[Value], generic: &[Type]) -> bool {
    overload.signature.parameters.iter().zip(arguments).all(|(parameter, argument)| {
        matches!(parameter.wanted, Wanted::Known(_))
            && matches!(argument, Value::Str(_) | Value::Int(_) | Value::Char(_) | Value::Bool(_) | Value::Long(_) | Value::Double(_))
            && rank::of(argument, parameter, generic) == IDENTITY
    })
}

fn as_is(parameter: &Parameter, argument: &Value, generic: &[Type]) -> bool {
    match &parameter.wanted {
        Wanted::Object => !parameter.by_ref,
        _ => !matches!(argument, Value::Null) && rank::of(argument, parameter, generic) == IDENTITY,
    }
}

fn converted<'a>(
    session: &mut Session,
    best: &Candidate,
    name: &str,
    arguments: &'a [Value],
    generic: &[Type],
) -> Result<Chosen<'a>, Failure> {
    let list = &best.overload.signature.parameters;
    let call = best.overload.row.call;
    let void = best.overload.signature.returns == "void";
    let plain = !best.expanded && arguments.len() == list.len();
    if plain && list.iter().zip(arguments).all(|(p, a)| as_is(p, a, generic)) {
        return Ok(Chosen { call, arguments: Cow::Borrowed(arguments), void });
    }
    let fixed = if best.expanded { list.len() - 1 } else { arguments.len() };
    let mut values = Vec::with_capacity(list.len());
    for (argument, parameter) in arguments.iter().take(fixed).zip(list) {
        values.push(convert(session, argument, &parameter.wanted, parameter, name, generic)?);
    }
    if best.expanded {
        let parameter = &list[fixed];
        let wanted = element(parameter);
        let mut rest = Vec::new();
        for argument in arguments.iter().skip(fixed) {
            rest.push(convert(session, argument, &wanted, parameter, name, generic)?);
        }
        let ty = match &wanted {
            Wanted::Known(ty) => Some(ty.array(1)),
            _ => None,
        };
        values.push(Value::Seq(Rc::new(Seq::of(SeqKind::Array, ty, rest))));
    } else {
        for parameter in list.iter().skip(values.len()) {
            let default = parameter.default.clone().unwrap_or_default();
            values.push(match (&parameter.wanted, default) {
                (_, Value::Null) => Value::Null,
                (wanted, value) => convert(session, &value, wanted, parameter, name, generic)?,
            });
        }
    }
    Ok(Chosen { call, arguments: Cow::Owned(values), void })
}

fn convert(session: &mut Session, argument: &Value, wanted: &Wanted, parameter: &Parameter, method: &str, generic: &[Type]) -> R {
    if parameter.by_ref {
        return Ok(argument.clone());
    }
    let ty = match wanted {
        Wanted::Object | Wanted::Unknown => return Ok(argument.clone()),
        Wanted::Delegate => {
            let delegate = argument.downcast::<crate::types::Delegate>().map(|d| Value::Block(d.block().clone()));
            return Ok(delegate.unwrap_or_else(|| argument.clone()));
        }
        Wanted::Argument(n) => match generic.get(*n) {
            Some(ty) if ty.name() != "System.Object" => ty.clone(),
            _ => return Ok(argument.clone()),
        },
        Wanted::Items(n) => return items(session, argument, generic.get(*n), parameter, method),
        Wanted::Known(ty) => ty.clone(),
    };
    let interface = ty.table().is_some_and(|t| t.sort == crate::types::Sort::Interface);
    if interface || (argument.is_null() && !ty.is_value_type() && ty.name() != "System.String") {
        return Ok(argument.clone());
    }
    if rank::wanted(argument, &Wanted::Known(ty.clone()), generic) >= IDENTITY {
        return Ok(argument.clone());
    }
    convert::to(session, argument, &ty).map_err(|failure| not_convertible(session, failure, argument, parameter.name, method, &ty))
}

/// A collection whose items have the generic argument's type.
fn items(session: &mut Session, argument: &Value, ty: Option<&Type>, parameter: &Parameter, method: &str) -> R {
    let list = match session.items(argument)? {
        Some(list) => list,
        None if argument.is_null() => return Ok(Value::Null),
        None => vec![argument.clone()],
    };
    let Some(ty) = ty.filter(|t| t.name() != "System.Object") else { return Ok(Value::array(list)) };
    let mut values = Vec::with_capacity(list.len());
    for item in &list {
        let value = convert::to(session, item, ty);
        values.push(value.map_err(|failure| not_convertible(session, failure, argument, parameter.name, method, ty))?);
    }
    Ok(Value::Seq(Rc::new(Seq::of(SeqKind::Array, Some(ty.array(1)), values))))
}

fn not_convertible(session: &mut Session, failure: Failure, value: &Value, parameter: &str, method: &str, ty: &Type) -> Failure {
    let crate::Unwind::Fault(fault) = *failure else { return failure };
    let shown = convert::text(session, value).map(|t| t.to_string()).unwrap_or_default();
    let message = format!(
        "Cannot convert argument \"{parameter}\", with value: \"{shown}\", for \"{method}\" to type \"{}\": \"{}\"",
        ty.name(),
        fault.message
    );
    Fault::new("MethodArgumentConversionInvalidCastArgument", ErrorCategory::NotSpecified, message)
        .exception("System.Management.Automation.MethodException")
        .inner(crate::error::exception_object(fault))
        .into()
}
