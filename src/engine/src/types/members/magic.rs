//! `.Where()` and `.ForEach()`, which everything has.

use crate::error::{ErrorCategory, Failure, Fault};
use crate::run::{BlockCall, ScriptBlock, Session};
use crate::types::Type;
use crate::value::{Seq, SeqKind, Value};
use crate::{Name, R, convert};
use std::rc::Rc;

/// Calls the magic method of a name; none when the name is another.
pub fn invoke(session: &mut Session, value: &Value, name: Name, arguments: &[Value]) -> Option<R> {
    thread_local! {
        static NAMES: (Name, Name) = (Name::new("Where"), Name::new("ForEach"));
    }
    let (filters, maps) = NAMES.with(|(w, f)| (name == *w, name == *f));
    if !filters && !maps {
        return None;
    }
    let items = match value {
        Value::Map(_) => vec![value.clone()],
        _ => match session.items(value) {
            Ok(Some(items)) => items,
            Ok(None) => vec![value.clone()],
            Err(failure) => return Some(Err(failure)),
        },
    };
    Some(if filters { filter(session, items, arguments) } else { map(session, items, arguments) })
}

/// A `Collection[psobject]` of values.
pub(crate) fn collection(items: Vec<Value>) -> Value {
    let ty = Type::parse("System.Collections.ObjectModel.Collection[System.Management.Automation.PSObject]");
    Value::Seq(Rc::new(Seq::of(SeqKind::Collection, ty, items)))
}

fn block(argument: &Value) -> Result<Rc<ScriptBlock>, Failure> {
    match argument.base() {
        Value::Block(block) => Ok(block.clone()),
        other => {
            let ty = Type::of(other).map(|t| t.name().to_owned()).unwrap_or_default();
            let text = other.as_str().unwrap_or_default().to_owned();
            let message =
                format!("Cannot convert the \"{text}\" value of type \"{ty}\" to type \"System.Management.Automation.ScriptBlock\".");
            Err(Fault::new("ConvertToFinalInvalidCastException", ErrorCategory::InvalidArgument, message).into())
        }
    }
}

fn no_arguments(name: &str, count: usize) -> Failure {
    super::choose::no_overload(name, count)
}

/// How `.Where` picks.
#[derive(Clone, Copy, PartialEq)]
enum Mode {
    Default,
    First,
    Last,
    SkipUntil,
    Until,
    Split,
}

fn mode(session: &mut Session, argument: Option<&Value>) -> Result<Mode, Failure> {
    let Some(argument) = argument else { return Ok(Mode::Default) };
    const NAMES: [(&str, Mode); 6] = [
        ("Default", Mode::Default),
        ("First", Mode::First),
        ("Last", Mode::Last),
        ("SkipUntil", Mode::SkipUntil),
        ("Until", Mode::Until),
        ("Split", Mode::Split),
    ];
    let ty = Type::known("System.Management.Automation.WhereOperatorSelectionMode");
    let number = match convert::to(session, argument, &ty)? {
        Value::Enum(value) => value.number as usize,
        _ => 0,
    };
    Ok(NAMES.get(number).map_or(Mode::Default, |(_, mode)| *mode))
}

fn filter(session: &mut Session, items: Vec<Value>, arguments: &[Value]) -> R {
    if arguments.is_empty() || arguments.len() > 3 {
        return Err(no_arguments("Where", arguments.len()));
    }
    let condition = block(&arguments[0])?;
    let mode = mode(session, arguments.get(1))?;
    let limit = match arguments.get(2) {
        Some(n) => match convert::to(session, n, &Type::known("System.Int32"))? {
            Value::Int(n) => usize::try_from(n).unwrap_or(0),
            _ => 0,
        },
        None => 0,
    };
    let (mut chosen, mut rest) = (Vec::new(), Vec::new());
    let cap = |limit: usize| if limit == 0 { usize::MAX } else { limit };
    let mut found = false;
    for item in items {
        if mode == Mode::SkipUntil && found {
            if chosen.len() >= cap(limit) {
                break;
            }
            chosen.push(item);
            continue;
        }
        let result = session.block_value(&condition, item.clone())?;
        let holds = convert::truth(&result);
        match mode {
            Mode::Default | Mode::Last => {
                if holds {
                    chosen.push(item);
                    if mode == Mode::Default && chosen.len() >= cap(limit) {
                        break;
                    }
                }
            }
            Mode::First => {
                if holds {
                    chosen.push(item);
                    if chosen.len() >= limit.max(1) {
                        break;
                    }
                }
            }
            Mode::SkipUntil => {
                if holds {
                    found = true;
                    chosen.push(item);
                }
            }
            Mode::Until => {
                if holds || chosen.len() >= cap(limit) {
                    break;
                }
                chosen.push(item);
            }
            Mode::Split => {
                if holds && chosen.len() < cap(limit) {
                    chosen.push(item)
                } else {
                    rest.push(item)
                }
            }
        }
    }
    match mode {
        Mode::Last => Ok(collection(chosen.split_off(chosen.len().saturating_sub(limit.max(1))))),
        Mode::Split => Ok(Value::array(vec![collection(chosen), collection(rest)])),
        _ => Ok(collection(chosen)),
    }
}

fn map(session: &mut Session, items: Vec<Value>, arguments: &[Value]) -> R {
    let Some(first) = arguments.first() else { return Err(no_arguments("ForEach", 0)) };
    let rest = &arguments[1..];
    let mut results = Vec::new();
    match first.base() {
        Value::Block(block) => {
            for item in items {
                let call =
                    BlockCall { dollar_under: Some(item), arguments: rest.to_vec(), same_scope: rest.is_empty(), ..BlockCall::default() };
                results.extend(session.collect(|s| s.call_block(block, call))?);
            }
        }
        Value::Type(ty) => {
            for item in items {
                results.push(convert::to(session, &item, ty)?);
            }
        }
        other => {
            let name = Name::new(&convert::text(session, other)?);
            for item in items {
                member(session, &item, name, rest, &mut results)?;
            }
        }
    }
    Ok(collection(results))
}

/// `.ForEach('name', arguments)`: a property read or set, or a method called.
fn member(session: &mut Session, item: &Value, name: Name, rest: &[Value], results: &mut Vec<Value>) -> Result<(), Failure> {
    if let Some(found) = super::read::property(session, item, name)? {
        match rest.first() {
            Some(new) => super::write::set(session, item, name, new.clone())?,
            None => results.push(found),
        }
        return Ok(());
    }
    let result = super::call::invoke(session, item, name, rest)?;
    match session.items(&result)? {
        Some(list) => results.extend(list),
        None => results.push(result),
    }
    Ok(())
}
