//! `ScriptBlock`: code as a value.

use super::{Scope, Session};
use crate::R;
use crate::error::Outcome;
use crate::value::Value;
use std::rc::Rc;
use syntax::{Source, ast};

/// The text and tree of a script block, shared by all values made from it.
pub struct Code {
    /// The tree.
    pub ast: Rc<ast::ScriptBlock>,
    /// The text it came from.
    pub source: Rc<Source>,
}

/// `{ ... }` as a value, or the body of a function.
pub struct ScriptBlock {
    /// What it does.
    pub code: Rc<Code>,
    /// The variables that GetNewClosure took along.
    pub captured: Option<Rc<Scope>>,
}

/// How a script block is called.
#[derive(Default)]
pub struct BlockCall {
    /// Positional arguments.
    pub arguments: Vec<Value>,
    /// What `$_` is; none leaves it.
    pub dollar_under: Option<Value>,
    /// What `$this` is; none leaves it.
    pub this: Option<Value>,
    /// What is piped in.
    pub input: Option<Vec<Value>>,
    /// Whether it runs in the caller's scope (as ForEach-Object and Where-Object run theirs) and not in a new one.
    pub same_scope: bool,
}

impl ScriptBlock {
    /// The text between the braces, as `ToString()` gives it.
    pub fn text(&self) -> &str {
        let text = self.code.source.slice(self.code.ast.span);
        text.strip_prefix('{').and_then(|t| t.strip_suffix('}')).unwrap_or(text)
    }
}

impl Session {
    /// Runs a script block; its output goes to the current sink.
    pub fn call_block(&mut self, _block: &Rc<ScriptBlock>, _call: BlockCall) -> Outcome {
        Err(super::session::not_yet("Running a script block"))
    }

    /// Runs a script block with `$_` in the caller's scope and gives its output: null, the one value, or an array.
    pub fn block_value(&mut self, block: &Rc<ScriptBlock>, dollar_under: Value) -> R {
        let call = BlockCall { dollar_under: Some(dollar_under), same_scope: true, ..BlockCall::default() };
        let values = self.collect(|s| s.call_block(block, call))?;
        Ok(Session::gather(values))
    }

    /// Runs a script block with arguments in a new scope and gives its output: null, the one value, or an array.
    pub fn block_result(&mut self, block: &Rc<ScriptBlock>, arguments: Vec<Value>) -> R {
        let call = BlockCall { arguments, ..BlockCall::default() };
        let values = self.collect(|s| s.call_block(block, call))?;
        Ok(Session::gather(values))
    }

    /// What a list of output values is as one value: null for none, the one, or an array.
    pub fn gather(mut values: Vec<Value>) -> Value {
        match values.len() {
            0 => Value::Null,
            1 => values.swap_remove(0),
            _ => Value::array(values),
        }
    }
}
