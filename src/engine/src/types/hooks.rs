//! What members ask of the evaluator: the places where `compile/` and `run/` answer.

use crate::error::Failure;
use crate::run::{BlockCall, ScriptBlock, Session};
use crate::value::Value;
use crate::{Name, R};
use std::rc::Rc;

/// `[scriptblock]::Create('...')`
pub fn create_block(session: &mut Session, text: &str) -> R {
    match session.parse_block(text) {
        Ok(block) => Ok(Value::Block(block)),
        Err(failure) if failure.is_error() => {
            let inner = super::members::exception_of(failure)?;
            Err(super::members::invocation_failed("Create", 1, inner))
        }
        Err(other) => Err(other),
    }
}

/// `$block.GetNewClosure()`
pub fn closure(session: &mut Session, block: &Rc<ScriptBlock>) -> R {
    Ok(Value::Block(session.close_over(block)))
}

/// `$block.Ast`
pub fn ast(_session: &mut Session, block: &Rc<ScriptBlock>) -> R {
    Ok(super::language::of_block(block))
}

/// `$block.InvokeWithContext($functions, $variables, $arguments)`
pub fn invoke_with_context(session: &mut Session, block: &Rc<ScriptBlock>, a: &[Value]) -> Result<Vec<Value>, Failure> {
    let arguments = match a.get(2) {
        Some(list) => session.items(list)?.unwrap_or_default(),
        None => Vec::new(),
    };
    let mut dollar_under = None;
    let mut variables = Vec::new();
    if let Some(list) = a.get(1) {
        for variable in session.items(list)?.unwrap_or_else(|| vec![list.clone()]) {
            let name = super::members::get(session, &variable, "Name".into())?;
            let value = super::members::get(session, &variable, "Value".into())?;
            match name.as_str() {
                Some("_") => dollar_under = Some(value),
                Some(other) => variables.push((Name::new(other), value)),
                None => {}
            }
        }
    }
    let mut functions = Vec::new();
    if let Some(Value::Map(map)) = a.first().map(Value::base) {
        for (name, body) in map.pairs() {
            if let Value::Block(body) = body.base() {
                functions.push((Name::new(&crate::convert::text(session, &name)?), body.clone()));
            }
        }
    }
    let call = BlockCall { arguments, dollar_under, variables, functions, ..BlockCall::default() };
    session.collect(|s| s.call_block(block, call))
}
