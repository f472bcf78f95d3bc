//! `ScriptBlock`.

use super::super::members::{collection, exception_of, invocation_failed};
use super::super::{TypeTable, method, property};
use crate::R;
use crate::error::Failure;
use crate::run::{BlockCall, ScriptBlock, Session};
use crate::value::Value;
use std::rc::Rc;

fn own(this: &Value) -> Option<Rc<ScriptBlock>> {
    match this.base() {
        Value::Block(block) => Some(block.clone()),
        _ => None,
    }
}

/// What a script throws arrives as a MethodInvocationException.
fn wrapped(name: &str, count: usize, failure: Failure) -> Failure {
    if !failure.is_error() {
        return failure;
    }
    match exception_of(failure) {
        Ok(inner) => invocation_failed(name, count, inner),
        Err(failure) => failure,
    }
}

fn run(session: &mut Session, this: &Value, a: &[Value], name: &str) -> Result<Vec<Value>, Failure> {
    let Some(block) = own(this) else { return Ok(Vec::new()) };
    let arguments = session.items(&a[0])?.unwrap_or_default();
    let count = arguments.len();
    let call = BlockCall { arguments, ..BlockCall::default() };
    session.collect(|s| s.call_block(&block, call)).map_err(|f| wrapped(name, count, f))
}

fn closure(session: &mut Session, this: &Value, _: &[Value]) -> R {
    match own(this) {
        Some(block) => super::super::hooks::closure(session, &block),
        None => Ok(Value::Null),
    }
}

fn with_context(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let Some(block) = own(this) else { return Ok(Value::Null) };
    super::super::hooks::invoke_with_context(session, &block, a).map(collection)
}

pub(super) static TABLES: &[TypeTable] = &[TypeTable {
    name: "System.Management.Automation.ScriptBlock",
    properties: &[
        property("System.Management.Automation.Language.Ast Ast", |session, this| match own(this) {
            Some(block) => super::super::hooks::ast(session, &block),
            None => Ok(Value::Null),
        }),
        property("System.Collections.Generic.List[System.Attribute] Attributes", |_, _| Ok(Value::array(Vec::new()))),
        property("bool DebuggerHidden", |_, _| Ok(Value::Bool(false))),
        property("string File", |_, this| {
            Ok(own(this).and_then(|b| b.code.source.path.clone()).map_or(Value::Null, |p| Value::from(p.to_string())))
        }),
        property("guid Id", |_, _| Ok(Value::Null)),
        property("bool IsConfiguration", |_, _| Ok(Value::Bool(false))),
        property("bool IsFilter", |_, _| Ok(Value::Bool(false))),
        property("psmoduleinfo Module", |_, this| {
            Ok(own(this).and_then(|b| b.module.clone()).map_or(Value::Null, |m| Value::native(crate::run::ModuleObject(m))))
        }),
        property("System.Management.Automation.PSToken StartPosition", |_, _| Ok(Value::Null)),
    ],
    methods: &[
        method("scriptblock GetNewClosure()", closure),
        method("System.Collections.ObjectModel.Collection[psobject] Invoke(params object[] args)", |s, this, a| {
            run(s, this, a, "Invoke").map(collection)
        }),
        method("object InvokeReturnAsIs(params object[] args)", |s, this, a| run(s, this, a, "InvokeReturnAsIs").map(Session::gather)),
        method(
            "System.Collections.ObjectModel.Collection[psobject] InvokeWithContext(System.Collections.IDictionary functionsToDefine, object variablesToDefine, params object[] args)",
            with_context,
        ),
        method("string ToString()", |_, this, _| Ok(own(this).map_or(Value::Null, |b| Value::from(b.text())))),
        method("static scriptblock Create(string script)", |session, _, a| {
            super::super::hooks::create_block(session, &super::super::text(&a[0]))
        }),
    ],
    ..TypeTable::EMPTY
}];
