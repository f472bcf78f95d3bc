//! `Invocation`: one call of a command, as the command sees it: its arguments, its output, its errors.

use crate::error::{ErrorRecord, Failure, Fault, Outcome};
use crate::run::{Call, Session};
use crate::value::{Str, Value};
use crate::{Name, convert};
use std::ops::{Deref, DerefMut};
use std::rc::Rc;
use syntax::ast::Stream;

/// A call in progress. It derefs to the [`Session`], so `cx.emit(...)`, `cx.host` and the rest are there.
pub struct Invocation<'a> {
    /// The session.
    pub session: &'a mut Session,
    /// The call: what was bound and how it is to behave.
    pub call: Rc<Call>,
}

impl Deref for Invocation<'_> {
    type Target = Session;
    fn deref(&self) -> &Session {
        self.session
    }
}

impl DerefMut for Invocation<'_> {
    fn deref_mut(&mut self) -> &mut Session {
        self.session
    }
}

impl Invocation<'_> {
    /// The command's own name (`Sort-Object`).
    pub fn name(&self) -> Rc<str> {
        self.call.name.text()
    }

    /// The value of a parameter, converted to its type; none when it was not given and has no default.
    pub fn arg(&self, name: &str) -> Option<Value> {
        self.call.value(Name::new(name))
    }

    /// Whether a parameter was given by the caller (or bound from the pipeline).
    pub fn has(&self, name: &str) -> bool {
        self.call.is_bound(Name::new(name))
    }

    /// Whether a switch is on.
    pub fn switch(&self, name: &str) -> bool {
        self.arg(name).is_some_and(|v| convert::truth(&v))
    }

    /// A `[string]` parameter.
    pub fn text(&self, name: &str) -> Option<Str> {
        match self.arg(name)?.base() {
            Value::Str(text) => Some(text.clone()),
            _ => None,
        }
    }

    /// A `[string[]]` parameter; empty when not given.
    pub fn texts(&self, name: &str) -> Vec<Str> {
        self.list(name).iter().filter_map(|v| if let Value::Str(s) = v.base() { Some(s.clone()) } else { None }).collect()
    }

    /// The items of an array parameter; a scalar is a list of one, not given is empty.
    pub fn list(&self, name: &str) -> Vec<Value> {
        match self.arg(name) {
            None | Some(Value::Null) => Vec::new(),
            Some(Value::Seq(seq)) => seq.to_vec(),
            Some(other) => vec![other],
        }
    }

    /// An integer parameter of any width.
    pub fn int(&self, name: &str) -> Option<i64> {
        match self.arg(name)?.base() {
            Value::Int(n) => Some(i64::from(*n)),
            Value::Long(n) => Some(*n),
            Value::UInt(n) => Some(i64::from(*n)),
            Value::Byte(n) => Some(i64::from(*n)),
            Value::Short(n) => Some(i64::from(*n)),
            _ => None,
        }
    }

    /// The name of the parameter set that was chosen.
    pub fn parameter_set(&self) -> Name {
        self.call.parameter_set()
    }

    /// The object that came through the pipeline (or `-InputObject`); null when there is none.
    pub fn input(&self) -> Value {
        self.call.input()
    }

    /// Whether the command stands in a pipeline behind another stage.
    pub fn expects_input(&self) -> bool {
        self.call.expects_input
    }

    /// Sends an object down the pipeline, as it is.
    pub fn write(&mut self, value: Value) -> Outcome {
        self.session.emit(value)
    }

    /// Sends each item of a collection down the pipeline; a scalar as it is.
    pub fn write_unrolled(&mut self, value: Value) -> Outcome {
        self.session.emit_unrolled(value)
    }

    /// Reports a non-terminating error and goes on (it terminates under `-ErrorAction Stop`). The id gets the command's class.
    pub fn error(&mut self, fault: Fault) -> Outcome {
        let record = self.record(fault);
        self.session.write_error(record)
    }

    /// A terminating error: `return Err(cx.stop(fault))`.
    pub fn stop(&mut self, fault: Fault) -> Failure {
        let record = self.record(fault);
        Box::new(crate::Unwind::Record(record))
    }

    /// Reports any failure of an item as non-terminating; control flow goes on unwinding.
    pub fn report(&mut self, failure: Failure) -> Outcome {
        let record = ErrorRecord::of_failure(failure)?;
        self.call.stamp(&record);
        self.session.write_error(record)
    }

    fn record(&mut self, fault: Fault) -> Value {
        let record = ErrorRecord::of_fault(fault);
        self.call.stamp(&record);
        record
    }

    /// What a command returns as an error when it wants no more input: what stands before it stops, what stands behind ends as usual.
    pub fn stop_upstream(&self) -> Failure {
        let (line, stage) = self.call.line.get();
        Box::new(crate::Unwind::StopUpstream(line << 8 | stage as u64))
    }

    /// Writes to the warning stream.
    pub fn warning(&mut self, text: &str) -> Outcome {
        self.session.write_message(Stream::Warning, text)
    }

    /// Writes to the verbose stream.
    pub fn verbose(&mut self, text: &str) -> Outcome {
        self.session.write_message(Stream::Verbose, text)
    }

    /// Whether to go on with a change: false under `-WhatIf` (after telling), asks under `-Confirm`.
    pub fn should_process(&mut self, target: &str, action: &str) -> Result<bool, Failure> {
        self.session.should_process(target, action)
    }
}
