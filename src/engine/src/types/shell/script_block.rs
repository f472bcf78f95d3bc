//! `ScriptBlock`.

use super::super::members::{collection, exception_of, invocation_failed};
use super::super::{TypeTable, method, property};
use crate::R;
use crate::error::Failure;
use crate::run::{BlockCall, ModuleObject, ScriptBlock, Session, SteppablePipeline};
use crate::value::{Seq, SeqKind, Value};
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

fn attributes(session: &mut Session, this: &Value) -> R {
    let Some(block) = own(this) else { return Ok(Value::Null) };
    let plans = crate::compile::block_attributes(&block.code);
    let found = plans.iter().map(|plan| plan.object(session)).collect::<Result<Vec<_>, _>>()?;
    let ty = crate::types::Type::parse("System.Collections.Generic.List[System.Attribute]");
    Ok(Value::Seq(Rc::new(Seq::of(SeqKind::List, ty, found))))
}

/// The same for all values of one piece of code.
fn id(_: &mut Session, this: &Value) -> R {
    let place = own(this).map_or(0, |b| Rc::as_ptr(&b.code) as usize as u128);
    let bytes = (place.wrapping_mul(0x9E37_79B9_7F4A_7C15_F39C_C060_5CED_C835) | 1 << 127).to_be_bytes();
    Ok(super::super::Guid::value(bytes))
}

fn start(_: &mut Session, this: &Value) -> R {
    let Some(block) = own(this) else { return Ok(Value::Null) };
    let (source, span) = (&block.code.source, block.code.ast.span);
    let (first, last) = (source.place(span.start), source.place(span.end));
    let text = source.slice(span);
    let number = |n: u32| Value::Int(n as i32);
    Ok(Value::typed_custom(
        "System.Management.Automation.PSToken",
        [
            ("Content", Value::from(text)),
            ("Type", Value::from("Position")),
            ("Start", number(source.utf16_offset(span.start))),
            ("Length", number(text.encode_utf16().count() as u32)),
            ("StartLine", number(first.line)),
            ("StartColumn", number(first.column)),
            ("EndLine", number(last.line)),
            ("EndColumn", number(last.column)),
        ],
    ))
}

fn restricted(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let Some(block) = own(this) else { return Ok(Value::Null) };
    let mut names = |list: &Value| -> Result<Vec<String>, Failure> {
        let items = session.items(list)?.unwrap_or_default();
        Ok(items.iter().filter_map(|i| i.as_str().map(str::to_owned)).collect())
    };
    let (commands, variables) = (names(&a[0])?, names(&a[1])?);
    let diagnostics = syntax::restricted(&block.code.ast, &commands, &variables);
    if diagnostics.is_empty() {
        return Ok(Value::Null);
    }
    let parsed = syntax::Parsed { source: block.code.source.clone(), root: block.code.ast.clone(), diagnostics, later: Vec::new() };
    Err(wrapped("CheckRestrictedLanguage", a.len(), crate::run::parse_failure(&parsed)))
}

fn steppable(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let Some(block) = own(this) else { return Ok(Value::Null) };
    let arguments = match a.get(1) {
        Some(list) => session.items(list)?.unwrap_or_default(),
        None => Vec::new(),
    };
    SteppablePipeline::of(session, &block, arguments)
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
        property("System.Collections.Generic.List[System.Attribute] Attributes", attributes),
        property("bool DebuggerHidden", |_, _| Ok(Value::Bool(false))),
        property("string File", |_, this| {
            Ok(own(this).and_then(|b| b.code.source.path.clone()).map_or(Value::Null, |p| Value::from(p.to_string())))
        }),
        property("guid Id", id),
        property("bool IsConfiguration", |_, _| Ok(Value::Bool(false))),
        property("bool IsFilter", |_, this| Ok(Value::Bool(own(this).is_some_and(|b| b.code.function.as_ref().is_some_and(|f| f.filter))))),
        property("psmoduleinfo Module", |_, this| {
            Ok(own(this).and_then(|b| b.module.clone()).map_or(Value::Null, |m| Value::native(ModuleObject(m))))
        }),
        property("System.Management.Automation.PSToken StartPosition", start),
    ],
    methods: &[
        method("scriptblock GetNewClosure()", closure),
        method("void CheckRestrictedLanguage(object allowedCommands, object allowedVariables, bool allowEnvironmentVariables)", restricted),
        method("System.Management.Automation.SteppablePipeline GetSteppablePipeline()", steppable),
        method("System.Management.Automation.SteppablePipeline GetSteppablePipeline(object commandOrigin)", steppable),
        method("System.Management.Automation.SteppablePipeline GetSteppablePipeline(object commandOrigin, object[] args)", steppable),
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
