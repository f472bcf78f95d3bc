//! `SafeGetValue`: the value of a node that holds only literals.

use super::tree::{AstNode, Part};
use crate::R;
use crate::error::Failure;
use crate::run::Session;
use crate::value::{Map, MapKind, Value};
use std::rc::Rc;

/// `.SafeGetValue()`
pub(super) fn safe(session: &mut Session, this: &Value, _: &[Value]) -> R {
    match this.downcast::<AstNode>() {
        Some(node) => of(session, node, node.at),
        None => Ok(Value::Null),
    }
}

fn refused() -> Failure {
    super::super::thrown(
        "System.InvalidOperationException",
        "Cannot generate a PowerShell object for a ScriptBlock evaluating dynamic expressions. \
         Dynamic expression: only literals, arrays and hashtables of them have a safe value.",
    )
}

fn of(session: &mut Session, node: &AstNode, at: u32) -> R {
    syntax::with_stack(|| {
        let tree = &node.tree;
        let inner = |name: &str| tree.child(at, name).ok_or_else(refused);
        match tree.nodes[at as usize].class {
            "ConstantExpressionAst" | "StringConstantExpressionAst" => super::read::part(&node.other(at), "Value"),
            "ParenExpressionAst" => of(session, node, inner("Pipeline")?),
            "CommandExpressionAst" => of(session, node, inner("Expression")?),
            "PipelineAst" => match tree.list(at, "PipelineElements") {
                [one] => of(session, node, *one),
                _ => Err(refused()),
            },
            "ArrayLiteralAst" => items(session, node, tree.list(at, "Elements")).map(Value::array),
            "ArrayExpressionAst" => array(session, node, inner("SubExpression")?),
            "HashtableAst" => table(session, node, at),
            "UnaryExpressionAst" | "ConvertExpressionAst" | "BinaryExpressionAst" => Err(refused()),
            "VariableExpressionAst" => match tree.part(at, "VariablePath") {
                Some(Part::Path(None, name)) if name.eq_ignore_ascii_case("true") => Ok(Value::Bool(true)),
                Some(Part::Path(None, name)) if name.eq_ignore_ascii_case("false") => Ok(Value::Bool(false)),
                Some(Part::Path(None, name)) if name.eq_ignore_ascii_case("null") => Ok(Value::Null),
                _ => Err(refused()),
            },
            _ => Err(refused()),
        }
    })
}

fn items(session: &mut Session, node: &AstNode, list: &[u32]) -> Result<Vec<Value>, Failure> {
    list.iter().map(|at| of(session, node, *at)).collect()
}

/// `@( ... )`: arrays in it are taken apart, as running it does.
fn array(session: &mut Session, node: &AstNode, block: u32) -> R {
    let mut all = Vec::new();
    for value in items(session, node, node.tree.list(block, "Statements"))? {
        match session.items(&value)? {
            Some(items) => all.extend(items),
            None => all.push(value),
        }
    }
    Ok(Value::array(all))
}

fn table(session: &mut Session, node: &AstNode, at: u32) -> R {
    let map = Map::new(MapKind::Hashtable);
    if let Some(Part::Pairs(pairs)) = node.tree.part(at, "KeyValuePairs") {
        for (key, value) in pairs {
            let key = of(session, node, *key)?;
            let value = of(session, node, *value)?;
            map.set(key, value);
        }
    }
    Ok(Value::Map(Rc::new(map)))
}
