//! `Find`, `FindAll` and `Visit`: walks over the nodes.

use super::super::{Type, class};
use super::tree::AstNode;
use crate::error::Failure;
use crate::run::{BlockCall, Session};
use crate::value::{Seq, SeqKind, Value};
use crate::{Name, R, convert};
use std::rc::Rc;

/// What a visit of a node says.
#[derive(PartialEq)]
enum Next {
    Continue,
    SkipChildren,
    Stop,
}

/// Calls `visit` for a node and those below it, parents first.
fn walk(from: &AstNode, visit: &mut dyn FnMut(&AstNode) -> Result<Next, Failure>) -> Result<(), Failure> {
    let mut open = vec![from.at];
    while let Some(at) = open.pop() {
        let node = AstNode { tree: from.tree.clone(), at };
        match visit(&node)? {
            Next::Stop => return Ok(()),
            Next::SkipChildren => {}
            Next::Continue => open.extend(node.node().children.iter().rev()),
        }
    }
    Ok(())
}

fn holds(session: &mut Session, predicate: &Value, node: &AstNode) -> Result<bool, Failure> {
    let Value::Block(block) = predicate.base() else { return Err(super::super::argument_null("predicate")) };
    let call = BlockCall { arguments: vec![node.other(node.at)], ..BlockCall::default() };
    let values = session.collect(|s| s.call_block(block, call))?;
    Ok(convert::truth(&Session::gather(values)))
}

fn search(session: &mut Session, this: &Value, a: &[Value], first: bool) -> Result<Vec<Value>, Failure> {
    let mut found = Vec::new();
    let Some(from) = this.downcast::<AstNode>() else { return Ok(found) };
    let nested = convert::truth(&a[1]);
    walk(from, &mut |node| {
        if holds(session, &a[0], node)? {
            found.push(node.other(node.at));
            if first {
                return Ok(Next::Stop);
            }
        }
        let own_block = matches!(node.node().class, "FunctionDefinitionAst" | "ScriptBlockExpressionAst");
        Ok(if own_block && !nested { Next::SkipChildren } else { Next::Continue })
    })?;
    Ok(found)
}

/// `.Find({ ... }, $true)`
pub(super) fn find(session: &mut Session, this: &Value, a: &[Value]) -> R {
    Ok(search(session, this, a, true)?.pop().unwrap_or_default())
}

/// `.FindAll({ ... }, $true)`
pub(super) fn find_all(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let found = search(session, this, a, false)?;
    let element = Type::known("System.Management.Automation.Language.Ast");
    let ty = Type::named("System.Collections.Generic.List`1").and_then(|t| t.table()).map(|t| Type::generic(t, vec![element]));
    Ok(Value::Seq(Rc::new(Seq::of(SeqKind::List, ty, found))))
}

/// `.Visit($visitor)`: for each node the method of the visitor's class that is named after the node's class, `VisitCommand`.
pub(super) fn visit(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let Some(from) = this.downcast::<AstNode>() else { return Ok(Value::Null) };
    let visitor = &a[0];
    let Some(ty) = Type::of(visitor) else { return Err(super::super::argument_null("astVisitor")) };
    let custom = !Type::known("System.Management.Automation.Language.AstVisitor").eq(&ty) && !is_visitor(&ty);
    let mut result = Value::Null;
    walk(from, &mut |node| {
        let name = node.node().class.trim_end_matches("Ast");
        let answer = [format!("Visit{name}"), "DefaultVisit".to_owned()]
            .iter()
            .find_map(|method| class::invoke(session, visitor, &ty, Name::new(method), &[node.other(node.at)]));
        let Some(answer) = answer else { return Ok(Next::Continue) };
        let answer = answer?;
        if custom {
            result = answer;
            return Ok(Next::Stop);
        }
        Ok(match convert::text(session, &answer)?.as_str() {
            "SkipChildren" => Next::SkipChildren,
            "StopVisit" => Next::Stop,
            _ => Next::Continue,
        })
    })?;
    Ok(result)
}

fn is_visitor(ty: &Type) -> bool {
    ty.is_a(&Type::known("System.Management.Automation.Language.AstVisitor"))
}
