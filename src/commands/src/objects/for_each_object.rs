//! `ForEach-Object`.

use engine::error::Outcome;
use engine::operators::wildcard::{Pattern, has_wildcards};
use engine::run::{BlockCall, Prepared, ScriptBlock};
use engine::types::members::{self, MemberType};
use engine::{Cmdlet, CommandTable, ErrorCategory, Fault, Invocation, Name, Value};
use std::rc::Rc;

#[derive(Default)]
struct ForEachObject {
    begin: Vec<Rc<ScriptBlock>>,
    process: Vec<Rc<ScriptBlock>>,
    prepared: Vec<Prepared>,
    end: Vec<Rc<ScriptBlock>>,
    parallel: Option<Rc<ScriptBlock>>,
    member: Option<Name>,
    arguments: Vec<Value>,
}

fn blocks(values: Vec<Value>) -> Vec<Option<Rc<ScriptBlock>>> {
    let block = |value: Value| if let Value::Block(block) = value { Some(block) } else { None };
    values.into_iter().map(block).collect()
}

fn run(cx: &mut Invocation, block: &Rc<ScriptBlock>, input: Value) -> Outcome {
    let call = BlockCall { dollar_under: Some(input), same_scope: true, ..BlockCall::default() };
    cx.session.call_block(block, call)
}

impl Cmdlet for ForEachObject {
    fn begin(&mut self, cx: &mut Invocation) -> Outcome {
        if cx.has("Parallel") {
            return self.parallel(cx);
        }
        if let Some(name) = cx.text("MemberName") {
            self.member = Some(Name::new(&name));
            self.arguments = cx.list("ArgumentList");
            return Ok(());
        }
        self.sort_blocks(cx);
        for block in self.begin.clone() {
            run(cx, &block, Value::Null)?;
        }
        self.prepared = self.process.iter().map(|block| cx.session.prepare(block)).collect();
        Ok(())
    }

    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let input = cx.input();
        if let Some(name) = self.member {
            return self.member(cx, &input, name);
        }
        if let Some(block) = self.parallel.clone() {
            let call = BlockCall { dollar_under: Some(input), ..BlockCall::default() };
            return cx.session.call_block(&block, call);
        }
        if !cx.expects_input() && !cx.has("InputObject") && self.process.is_empty() {
            return Ok(());
        }
        let Some((last, others)) = self.prepared.split_last() else { return Ok(()) };
        for block in others {
            cx.session.run_prepared(block, input.clone())?;
        }
        cx.session.run_prepared(last, input)
    }

    fn end(&mut self, cx: &mut Invocation) -> Outcome {
        for block in self.end.clone() {
            run(cx, &block, Value::Null)?;
        }
        Ok(())
    }
}

impl ForEachObject {
    /// Of several blocks without names the first is `-Begin`, the last `-End`; of two, the first is `-Begin`.
    fn sort_blocks(&mut self, cx: &mut Invocation) {
        let single = |value: Option<Value>| blocks(value.into_iter().collect()).into_iter().flatten().collect::<Vec<_>>();
        self.begin = single(cx.arg("Begin"));
        self.end = single(cx.arg("End"));
        let mut all = blocks(cx.list("Process"));
        all.extend(blocks(cx.list("RemainingScripts")));
        if !cx.has("Begin") && all.len() > 1 {
            self.begin.extend(all.remove(0));
            if !cx.has("End") && all.len() > 1 {
                self.end.extend(all.pop().flatten());
            }
        } else if !cx.has("End") && cx.has("Begin") && all.len() > 1 {
            self.end.extend(all.pop().flatten());
        }
        self.process = all.into_iter().flatten().collect();
    }

    fn member(&mut self, cx: &mut Invocation, input: &Value, name: Name) -> Outcome {
        let text = name.text();
        let resolved = if has_wildcards(&text) { resolve(cx, input, &text)? } else { Some(name) };
        let Some(name) = resolved else { return cx.write(Value::Null) };
        if input.is_null() {
            return cx.write(Value::Null);
        }
        let result = self.read_member(cx, input, name);
        match result {
            Ok(value) => cx.write_unrolled(value),
            Err(failure) => cx.report(failure),
        }
    }

    fn read_member(&self, cx: &mut Invocation, input: &Value, name: Name) -> engine::R {
        if self.arguments.is_empty()
            && let Some(value) = super::expression::property(cx.session, input, name)?
        {
            return Ok(value);
        }
        let methods = |kind: MemberType| matches!(kind, MemberType::Method | MemberType::ScriptMethod | MemberType::CodeMethod);
        let known = members::list(cx.session, input).iter().any(|m| m.name == name && methods(m.member_type));
        if known || !self.arguments.is_empty() {
            return members::invoke(cx.session, input, name, &self.arguments);
        }
        members::get(cx.session, input, name)
    }

    /// The block of `-Parallel` runs in a scope of its own for one object after the other: what it gives is the same.
    fn parallel(&mut self, cx: &mut Invocation) -> Outcome {
        if cx.switch("AsJob") {
            let fault = Fault::new(
                "NotImplemented",
                ErrorCategory::NotImplemented,
                "ForEach-Object -Parallel -AsJob is not implemented yet; use Start-ThreadJob, or leave -AsJob out.",
            );
            return Err(cx.stop(fault));
        }
        if let Some(Value::Block(block)) = cx.arg("Parallel") {
            self.parallel = Some(block);
        }
        Ok(())
    }
}

/// The one member whose name fits a wildcard; none when no member does.
fn resolve(cx: &mut Invocation, input: &Value, text: &str) -> Result<Option<Name>, engine::Failure> {
    let Ok(pattern) = Pattern::cached(text, false) else { return Ok(Some(Name::new(text))) };
    let mut names: Vec<Name> = Vec::new();
    for member in members::list(cx.session, input) {
        if !member.is_static && pattern.matches(&member.name.text()) && !names.contains(&member.name) {
            names.push(member.name);
        }
    }
    match names.as_slice() {
        [] => Ok(None),
        [one] => Ok(Some(*one)),
        several => {
            let list: Vec<String> = several.iter().map(|n| n.text().to_string()).collect();
            let message = format!("Input name \"{text}\" is ambiguous. Possible matches include: {}.", list.join(" "));
            let fault = Fault::new("AmbiguousPropertyOrMethodName", ErrorCategory::InvalidArgument, message)
                .exception("System.ArgumentException")
                .target(input.clone());
            cx.error(fault)?;
            Ok(None)
        }
    }
}

/// The command.
pub const ROW: CommandTable =
    CommandTable::new("ForEach-Object", include_str!("for_each_object.ps1"), || Box::new(ForEachObject::default()))
        .module("Microsoft.PowerShell.Core");
