//! What members ask of the evaluator: the places where `compile/` and `run/` answer.

use crate::R;
use crate::error::{ErrorCategory, Failure, Fault};
use crate::run::{BlockCall, ScriptBlock, Session};
use crate::value::Value;
use std::rc::Rc;

fn not_yet(what: &str) -> Failure {
    Fault::new("NotImplemented", ErrorCategory::NotImplemented, format!("{what} is not implemented yet.")).into()
}

/// `[scriptblock]::Create('...')`
pub fn create_block(session: &mut Session, text: &str) -> R {
    session.parse_block(text).map(Value::Block)
}

/// `$block.GetNewClosure()`
pub fn closure(session: &mut Session, block: &Rc<ScriptBlock>) -> R {
    Ok(Value::Block(session.close_over(block)))
}

/// `$block.Ast`
pub fn ast(_session: &mut Session, block: &Rc<ScriptBlock>) -> R {
    let text = block.code.source.slice(block.code.ast.span);
    Ok(Value::typed_custom("System.Management.Automation.Language.ScriptBlockAst", [("Extent", Value::custom([("Text", Value::from(text))]))]))
}

/// `$block.InvokeWithContext($functions, $variables, $arguments)`
pub fn invoke_with_context(session: &mut Session, block: &Rc<ScriptBlock>, a: &[Value]) -> Result<Vec<Value>, Failure> {
    let arguments = match a.get(2) {
        Some(list) => session.items(list)?.unwrap_or_default(),
        None => Vec::new(),
    };
    let mut dollar_under = None;
    if let Some(list) = a.get(1) {
        for variable in session.items(list)?.unwrap_or_else(|| vec![list.clone()]) {
            let name = super::members::get(session, &variable, "Name".into())?;
            let value = super::members::get(session, &variable, "Value".into())?;
            match name.as_str() {
                Some("_") => dollar_under = Some(value),
                _ => return Err(not_yet("InvokeWithContext with other variables than $_")),
            }
        }
    }
    let call = BlockCall { arguments, dollar_under, ..BlockCall::default() };
    session.collect(|s| s.call_block(block, call))
}
