//! Errors on their way: places, `$Error`, `try`, `catch`, `finally`, `trap`, `throw`.

use super::Session;
use crate::bind::Preference;
use crate::compile::{Body, Flow, TrapPlan, run_body};
use crate::error::{ErrorCategory, ErrorRecord, Exception, Failure, Fault, Outcome, Position, Unwind};
use crate::types::Type;
use crate::value::Value;
use crate::{Name, convert};
use syntax::ast::TypeName;

impl Session {
    /// An error with its record and place; control flow is left as it is.
    #[cold]
    pub(crate) fn located(&mut self, failure: Failure) -> Failure {
        match *failure {
            Unwind::Fault(fault) => {
                let record = ErrorRecord::of_fault(fault);
                self.locate_record(&record);
                Box::new(Unwind::Record(record))
            }
            Unwind::Record(record) => {
                self.locate_record(&record);
                Box::new(Unwind::Record(record))
            }
            other => Box::new(other),
        }
    }

    /// Gives a record the place where execution stands, unless it has one.
    pub(crate) fn locate_record(&mut self, record: &Value) {
        let Some(inner) = record.downcast::<ErrorRecord>() else { return };
        let mut position = inner.position.borrow_mut();
        if position.is_none() {
            *position = Some(Position { source: self.source.clone(), span: self.span });
        }
        if inner.trace.borrow().is_empty() {
            *inner.trace.borrow_mut() = self.stack_trace();
        }
    }

    /// `at <ScriptBlock>, file: line 3` for each call in progress.
    pub(crate) fn stack_trace(&self) -> String {
        let mut lines = Vec::new();
        let mut place = (self.source.clone(), self.span);
        for frame in self.frames.iter().rev().take(100) {
            let name = frame.name.map_or("<ScriptBlock>".to_owned(), |n| n.to_string());
            lines.push(trace_line(&name, &place.0, place.1));
            match &frame.caller {
                Some(caller) => place = caller.clone(),
                None => return lines.join("\n"),
            }
        }
        lines.push(trace_line("<ScriptBlock>", &place.0, place.1));
        lines.join("\n")
    }

    /// What becomes of an error that reached the end of its statement: a trap takes it, it unwinds further, or it is reported
    /// and the next statement runs.
    #[cold]
    pub(crate) fn recover(&mut self, failure: Failure, body: &Body) -> Result<Flow, Failure> {
        let failure = self.located(failure);
        let Unwind::Record(record) = &*failure else { return Err(failure) };
        let record = record.clone();
        if !body.traps.is_empty() {
            return self.run_traps(failure, record, body);
        }
        let hard = record.downcast::<ErrorRecord>().is_some_and(|r| r.hard.get());
        let preference = self.script_preference();
        let quiet = matches!(preference, Preference::SilentlyContinue | Preference::Ignore);
        if self.frames.last().is_some_and(|f| f.terminated.get()) {
            return Err(failure);
        }
        if self.guards > 0 || preference == Preference::Stop || (hard && !quiet) {
            return Err(failure);
        }
        self.report(record, preference)?;
        Ok(Flow::Next)
    }

    /// `$ErrorActionPreference` as script code sees it.
    fn script_preference(&mut self) -> Preference {
        Preference::of(&self.variable("ErrorActionPreference")).unwrap_or(Preference::Continue)
    }

    fn run_traps(&mut self, failure: Failure, record: Value, body: &Body) -> Result<Flow, Failure> {
        if let Some(trap) = self.choose_trap(&record, body) {
            self.remember(&record);
            let shown = with_inner_exception(&record);
            let flow = self.in_block_scope(|s| s.with_under(shown, |s| run_body(s, &trap.body)))?;
            return match flow {
                Flow::Next => {
                    self.report(record, Preference::Continue)?;
                    Ok(Flow::Next)
                }
                Flow::Continue(_) => Ok(Flow::Next),
                Flow::Break(_) => Err(failure),
                Flow::Return => Ok(Flow::Return),
            };
        }
        if self.guards > 0 || record.downcast::<ErrorRecord>().is_some_and(|r| r.hard.get()) {
            return Err(failure);
        }
        let preference = self.script_preference();
        if preference == Preference::Stop {
            return Err(failure);
        }
        self.report(record, preference)?;
        Ok(Flow::Next)
    }

    /// The trap with the nearest type; one without a type is taken last.
    fn choose_trap<'a>(&mut self, record: &Value, body: &'a Body) -> Option<&'a TrapPlan> {
        let mut best: Option<(&TrapPlan, Type)> = None;
        for trap in &body.traps {
            let Some(name) = &trap.exception else { continue };
            if !self.catches(record, name) {
                continue;
            }
            let Some(ty) = self.find_type(name) else { continue };
            if best.as_ref().is_none_or(|(_, b)| ty != *b && ty.is_a(b)) {
                best = Some((trap, ty));
            }
        }
        best.map(|(trap, _)| trap).or_else(|| body.traps.iter().find(|t| t.exception.is_none()))
    }

    fn in_block_scope<T>(&mut self, work: impl FnOnce(&mut Session) -> T) -> T {
        work(self)
    }

    /// Runs work whose errors a `catch` waits for.
    pub(crate) fn guarded<T>(&mut self, work: impl FnOnce(&mut Session) -> Result<T, Failure>) -> Result<T, Failure> {
        let (depth, line) = (self.sinks.len(), self.redirected.clone());
        self.guards += 1;
        let result = work(self);
        self.guards -= 1;
        if result.is_err() {
            self.sinks.truncate(depth);
            self.redirected = line;
        }
        result.map_err(|f| self.located(f))
    }

    /// Runs work that only a `finally` follows.
    pub(crate) fn guarded_finally<T>(&mut self, work: impl FnOnce(&mut Session) -> Result<T, Failure>) -> Result<T, Failure> {
        let depth = self.sinks.len();
        let result = work(self);
        self.sinks.truncate(depth);
        result.map_err(|f| self.located(f))
    }

    /// Runs the first catch clause that takes an error; the error goes on when none does.
    pub(crate) fn run_catches(&mut self, failure: Failure, catches: &[(Vec<TypeName>, Body)]) -> Result<Flow, Failure> {
        let Unwind::Record(record) = &*failure else { return Err(failure) };
        let record = record.clone();
        let Some(body) = self.choose_catch(&record, catches)? else { return Err(failure) };
        if let Some(frame) = self.frames.last() {
            frame.terminated.set(false);
        }
        self.success = false;
        self.failures += 1;
        for list in &self.error_lists {
            list.items.borrow_mut().push(record.clone());
        }
        self.remember(&record);
        if let Some(inner) = record.downcast::<ErrorRecord>() {
            inner.hard.set(false);
        }
        self.with_under(record, |s| run_body(s, body))
    }

    /// The clause with the nearest type; one without types is taken last.
    fn choose_catch<'a>(&mut self, record: &Value, catches: &'a [(Vec<TypeName>, Body)]) -> Result<Option<&'a Body>, Failure> {
        let mut best: Option<(&Body, Type)> = None;
        let mut general = None;
        for (types, body) in catches {
            if types.is_empty() {
                general = general.or(Some(body));
            }
            for name in types {
                let ty = self.require_type(name)?;
                if !self.catches(record, name) {
                    continue;
                }
                let nearer = best.as_ref().is_none_or(|(_, b)| ty != *b && ty.is_a(b));
                if nearer {
                    best = Some((body, ty));
                }
            }
        }
        Ok(best.map(|(body, _)| body).or(general))
    }

    /// Whether a record's exception, or one inside it, has a type.
    fn catches(&mut self, record: &Value, name: &TypeName) -> bool {
        let Some(wanted) = self.find_type(name) else { return false };
        let Some(inner) = record.downcast::<ErrorRecord>() else { return false };
        let mut exception = inner.exception.clone();
        // A method's or wrapper's exception is looked through to what it wraps.
        for _ in 0..8 {
            let Some(ty) = Type::of(&exception) else { return false };
            if ty.is_a(&wanted) {
                return true;
            }
            match exception.downcast::<Exception>() {
                Some(native) if looks_through(&ty) => exception = native.inner.clone(),
                _ => return false,
            }
        }
        false
    }

    /// Runs work with `$_` set, and sets it back.
    pub(crate) fn with_under<T>(&mut self, value: Value, work: impl FnOnce(&mut Session) -> Result<T, Failure>) -> Result<T, Failure> {
        let name = Name::new("_");
        let variable = self.writable(name);
        let before = variable.value.replace(value);
        let result = work(self);
        *variable.value.borrow_mut() = before;
        result
    }

    /// Runs a finally block: its own errors are those of its statements.
    pub(crate) fn run_finally(&mut self, body: &Body) -> Outcome {
        let guards = std::mem::take(&mut self.guards);
        let span = self.span;
        let result = run_body(self, body);
        self.guards = guards;
        self.span = span;
        match result? {
            Flow::Next => Ok(()),
            Flow::Break(label) => Err(Box::new(Unwind::Break(label))),
            Flow::Continue(label) => Err(Box::new(Unwind::Continue(label))),
            Flow::Return => Err(Box::new(Unwind::Return)),
        }
    }

    /// The failure of a `throw`: a text, an exception, a record, any object; nothing rethrows in a catch.
    pub(crate) fn thrown(&mut self, value: Option<Value>) -> Failure {
        let value = match value {
            Some(Value::Null) | None => match self.variable("_") {
                under if value.is_none() && under.downcast::<ErrorRecord>().is_some() => under,
                _ => Value::text("ScriptHalted"),
            },
            Some(value) => value,
        };
        let record = if value.downcast::<ErrorRecord>().is_some() {
            value.base().clone()
        } else if is_exception(&value) {
            let text = crate::error::exception_message(&value);
            Value::native(ErrorRecord::new(value.base().clone(), text, ErrorCategory::OperationStopped, Value::Null))
        } else {
            let text = convert::text(self, &value).map_or(String::new(), |t| t.to_string());
            ErrorRecord::of_fault(Fault::new(text.clone(), ErrorCategory::OperationStopped, text).target(value))
        };
        if let Some(inner) = record.downcast::<ErrorRecord>() {
            inner.hard.set(true);
        }
        let failure = self.located(Box::new(Unwind::Record(record)));
        self.success = false;
        failure
    }

    /// The exit code that `exit value` means.
    pub(crate) fn exit_code_of(&mut self, value: &Value) -> i32 {
        match value.base() {
            Value::Int(n) => *n,
            other => match convert::to(self, other, &Type::known("System.Int32")) {
                Ok(Value::Int(n)) => n,
                _ => 0,
            },
        }
    }
}

/// Whether catching looks at the inner exception: the engine's own exceptions wrap what really happened.
fn looks_through(ty: &Type) -> bool {
    let wraps = ty.name() == "System.Reflection.TargetInvocationException";
    wraps || Type::named("System.Management.Automation.RuntimeException").is_some_and(|runtime| ty.is_a(&runtime))
}

/// Whether a value is an exception, native or of a script class.
fn is_exception(value: &Value) -> bool {
    let ty = Type::of(value);
    ty.is_some_and(|t| Type::named("System.Exception").is_some_and(|e| t.is_a(&e)))
}

/// The record as a trap sees it: with the exception that a RuntimeException of the engine stands for.
fn with_inner_exception(record: &Value) -> Value {
    let Some(own) = record.downcast::<ErrorRecord>() else { return record.clone() };
    let inner = own.exception.downcast::<Exception>().map(|e| e.inner.clone()).unwrap_or_default();
    let outer = Type::of(&own.exception).is_some_and(|t| t.name() == "System.Management.Automation.RuntimeException");
    if inner.is_null() || !outer {
        return record.clone();
    }
    let copy = ErrorRecord::new(inner, own.id.borrow().clone(), own.category, own.target.clone());
    *copy.position.borrow_mut() = own.position.borrow().clone();
    *copy.invocation.borrow_mut() = own.invocation.borrow().clone();
    *copy.trace.borrow_mut() = own.trace.borrow().clone();
    Value::native(copy)
}

fn trace_line(name: &str, source: &syntax::Source, span: syntax::Span) -> String {
    let file = source.path.as_deref().unwrap_or("<No file>");
    format!("at {name}, {file}: line {}", source.place(span.start).line)
}
