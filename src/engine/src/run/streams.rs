//! Where output goes: sinks for objects, targets for the other streams.

use super::line::Line;
use super::{Session, Variable};
use crate::bind::Preference;
use crate::error::{ErrorRecord, Failure, Outcome};
use crate::value::{Seq, SeqKind, Str, Value};
use crate::{Name, Unwind, convert};
use std::cell::RefCell;
use std::rc::Rc;
use syntax::ast::Stream;

/// The receiver of what statements and commands write.
pub enum Sink {
    /// The end of the outermost pipeline: the display
    Display,
    /// A list that an expression gathers
    Collect(Vec<Value>),
    /// Nothing (`> $null`)
    Discard,
    /// The sink at another depth
    Forward(usize),
    /// A stage of a running pipeline
    Line(Rc<Line>, usize),
    /// A list that becomes a file
    File(Rc<RefCell<Vec<Value>>>),
    /// A list (`-OutVariable`), and the sink behind
    Tee(Rc<Seq>, usize),
    /// A variable (`-PipelineVariable`), and the sink behind
    Variable(Rc<Variable>, usize),
}

/// Where a stream other than the output goes.
#[derive(Clone, Default)]
pub(crate) enum Target {
    /// Where it goes by itself
    #[default]
    Own,
    /// To the sink at a depth
    Sink(usize),
    /// Nowhere
    Discard,
    /// Into a list that becomes a file
    File(Rc<RefCell<Vec<Value>>>),
}

/// The targets of all streams but the output.
#[derive(Clone, Default)]
pub(crate) struct Redirected {
    pub error: Target,
    pub warning: Target,
    pub verbose: Target,
    pub debug: Target,
    pub information: Target,
}

impl Redirected {
    pub(crate) fn target(&mut self, stream: Stream) -> Option<&mut Target> {
        Some(match stream {
            Stream::Error => &mut self.error,
            Stream::Warning => &mut self.warning,
            Stream::Verbose => &mut self.verbose,
            Stream::Debug => &mut self.debug,
            Stream::Information => &mut self.information,
            Stream::Output | Stream::All => return None,
        })
    }
}

impl Session {
    /// Writes an object to the current output.
    #[inline]
    pub fn emit(&mut self, value: Value) -> Outcome {
        if let Some(Sink::Collect(values)) = self.sinks.last_mut() {
            values.push(value);
            return Ok(());
        }
        self.emit_at(self.sinks.len() - 1, value)
    }

    pub(crate) fn emit_at(&mut self, depth: usize, value: Value) -> Outcome {
        let mut depth = depth;
        loop {
            match &mut self.sinks[depth] {
                Sink::Collect(values) => {
                    values.push(value);
                    return Ok(());
                }
                Sink::Forward(to) => depth = *to,
                Sink::Discard => return Ok(()),
                Sink::File(values) => {
                    values.borrow_mut().push(value);
                    return Ok(());
                }
                Sink::Line(line, stage) => {
                    let (line, stage) = (line.clone(), *stage);
                    return line.push(self, stage, value);
                }
                Sink::Tee(list, to) => {
                    list.items.borrow_mut().push(value.clone());
                    depth = *to;
                }
                Sink::Variable(variable, to) => {
                    *variable.value.borrow_mut() = value.clone();
                    depth = *to;
                }
                Sink::Display => return self.show(&value),
            }
        }
    }

    /// Shows an object at the end of the outermost pipeline.
    fn show(&mut self, value: &Value) -> Outcome {
        let Some(mut display) = self.display.take() else { return Ok(()) };
        self.sinks.push(Sink::Display);
        let result = display.object(self, value);
        self.sinks.pop();
        self.display = Some(display);
        result
    }

    /// Ends what the display has open, before something else is written.
    pub fn finish_display(&mut self) -> Outcome {
        let Some(mut display) = self.display.take() else { return Ok(()) };
        let result = display.finish(self);
        self.display = Some(display);
        result
    }

    /// Shows an error record at once.
    pub fn show_error(&mut self, record: &Value) -> Outcome {
        let Some(mut display) = self.display.take() else { return Ok(()) };
        let result = display.error(self, record);
        self.display = Some(display);
        result
    }

    /// Writes each item of a collection; a scalar as it is.
    pub fn emit_unrolled(&mut self, value: Value) -> Outcome {
        match value {
            Value::Seq(seq) => {
                let mut i = 0;
                while let Some(item) = seq.get(i) {
                    i += 1;
                    self.emit(item)?;
                }
                Ok(())
            }
            value => match self.items(&value)? {
                None => self.emit(value),
                Some(items) => items.into_iter().try_for_each(|v| self.emit(v)),
            },
        }
    }

    /// The items when a value enumerates in a pipeline (arrays, lists, `Keys`, ...; not strings, hashtables, objects).
    pub fn items(&mut self, value: &Value) -> Result<Option<Vec<Value>>, Failure> {
        match value {
            Value::Seq(seq) if seq.kind == SeqKind::Stack => Ok(Some(seq.to_vec().into_iter().rev().collect())),
            Value::Seq(seq) => Ok(Some(seq.to_vec())),
            Value::Native(boxed) => Ok(boxed.clone().object.items(self)),
            Value::Wrapped(wrapped) => self.items(&wrapped.base.clone()),
            Value::Object(object) => {
                let inner = object.inner.borrow().clone();
                match (inner.is_null(), &object.class) {
                    (false, _) => self.items(&inner),
                    (true, Some(_)) => self.class_items(value),
                    (true, None) => Ok(None),
                }
            }
            _ => Ok(None),
        }
    }

    /// Gathers what a piece of work writes.
    pub fn collect(&mut self, work: impl FnOnce(&mut Session) -> Outcome) -> Result<Vec<Value>, Failure> {
        let depth = self.sinks.len();
        self.sinks.push(Sink::Collect(Vec::new()));
        let result = work(self);
        self.sinks.truncate(depth + 1);
        match self.sinks.pop() {
            Some(Sink::Collect(values)) => self.keep(values, result),
            _ => result.map(|()| Vec::new()),
        }
    }

    /// Gathers what a piece of work writes, its errors among it, also when it fails.
    pub fn collect_with_errors(&mut self, work: impl FnOnce(&mut Session) -> Outcome) -> (Vec<Value>, Outcome) {
        let depth = self.sinks.len();
        self.sinks.push(Sink::Collect(Vec::new()));
        let before = std::mem::replace(&mut self.redirected.error, Target::Sink(depth));
        let result = work(self);
        self.redirected.error = before;
        self.sinks.truncate(depth + 1);
        match self.sinks.pop() {
            Some(Sink::Collect(values)) => (values, result),
            _ => (Vec::new(), result),
        }
    }

    /// What was gathered when the work ended by `return` still counts.
    fn keep(&mut self, values: Vec<Value>, result: Outcome) -> Result<Vec<Value>, Failure> {
        match result {
            Ok(()) => Ok(values),
            Err(failure) => Err(failure),
        }
    }

    /// Runs a piece of work whose output nobody wants.
    pub fn discard<T>(&mut self, work: impl FnOnce(&mut Session) -> T) -> T {
        let depth = self.sinks.len();
        self.sinks.push(Sink::Discard);
        let result = work(self);
        self.sinks.truncate(depth);
        result
    }

    /// Runs a piece of work whose output is shown as the outermost pipeline's.
    pub fn displayed<T>(&mut self, work: impl FnOnce(&mut Session) -> T) -> T {
        let depth = self.sinks.len();
        self.sinks.push(Sink::Display);
        let result = work(self);
        self.sinks.truncate(depth);
        result
    }

    /// Reports an error record as non-terminating, by `-ErrorAction` and `$ErrorActionPreference`.
    pub fn write_error(&mut self, record: Value) -> Outcome {
        self.locate_record(&record);
        let preference = self.error_preference();
        if preference == Preference::Stop || preference == Preference::Inquire && !self.host.is_interactive() {
            if let Some(inner) = record.downcast::<ErrorRecord>() {
                inner.hard.set(true);
            }
            return Err(Box::new(Unwind::Record(record)));
        }
        self.report(record, preference)
    }

    /// Keeps and shows an error by a preference.
    pub(crate) fn report(&mut self, record: Value, preference: Preference) -> Outcome {
        self.success = false;
        self.failures += 1;
        if let Some(call) = &self.call {
            call.failed.set(true);
        }
        if preference == Preference::Ignore {
            return Ok(());
        }
        for list in &self.error_lists {
            list.items.borrow_mut().push(record.clone());
        }
        self.remember(&record);
        if preference == Preference::SilentlyContinue {
            return Ok(());
        }
        match self.redirected.error.clone() {
            Target::Own => self.show_error(&record),
            Target::Sink(depth) => self.emit_at(depth, record),
            Target::Discard => Ok(()),
            Target::File(list) => {
                list.borrow_mut().push(record);
                Ok(())
            }
        }
    }

    /// `$Error`: newest first, at most 256.
    pub(crate) fn remember(&mut self, record: &Value) {
        let mut errors = self.errors.items.borrow_mut();
        if errors.first().is_some_and(|e| e.same(record)) {
            return;
        }
        errors.insert(0, record.clone());
        errors.truncate(256);
    }

    /// What to do with a non-terminating error here.
    pub fn error_preference(&mut self) -> Preference {
        if let Some(preference) = self.call.as_ref().and_then(|c| c.common.error_action) {
            return preference;
        }
        Preference::of(&self.variable("ErrorActionPreference")).unwrap_or(Preference::Continue)
    }

    fn preference(&mut self, stream: Stream) -> Preference {
        let common = self.call.as_ref().map(|c| c.common.clone()).unwrap_or_default();
        let switched = |on: Option<bool>| on.map(|on| if on { Preference::Continue } else { Preference::SilentlyContinue });
        let (given, variable) = match stream {
            Stream::Warning => (common.warning_action, "WarningPreference"),
            Stream::Verbose => (switched(common.verbose), "VerbosePreference"),
            Stream::Debug => (switched(common.debug), "DebugPreference"),
            _ => (common.information_action, "InformationPreference"),
        };
        given.or_else(|| Preference::of(&self.variable(variable))).unwrap_or(Preference::Continue)
    }

    /// Writes a record to the information stream; `always` is Write-Host's.
    pub fn write_information(&mut self, record: Value, text: &str, always: bool) -> Outcome {
        let list = self.call.as_ref().and_then(|c| c.common.information_variable.clone());
        if let Some(list) = list {
            self.append_to_variable(&list, record.clone())?;
        }
        self.gather_message(Stream::Information, || record.clone());
        let preference = if always { Preference::Continue } else { self.preference(Stream::Information) };
        match self.redirected.information.clone() {
            Target::Own if matches!(preference, Preference::Continue | Preference::Inquire) => {
                // A table that waits for its rows stays open: what goes to the screen directly overtakes it, as in PowerShell.
                self.write_out(text)
            }
            Target::Own => self.stop_if(Stream::Information, preference, text),
            target => self.send(target, record),
        }
    }

    /// Writes text to standard output; a closed pipe ends the shell quietly.
    pub fn write_out(&mut self, text: &str) -> Outcome {
        self.host.write(text).map_err(|_| Box::new(Unwind::Exit(141)))
    }

    fn stop_if(&mut self, stream: Stream, preference: Preference, text: &str) -> Outcome {
        if preference != Preference::Stop {
            return Ok(());
        }
        let variable = match stream {
            Stream::Verbose => "VerbosePreference",
            Stream::Debug => "DebugPreference",
            Stream::Information => "InformationPreference",
            _ => "WarningPreference",
        };
        let message = format!(
            "The running command stopped because the preference variable \"{variable}\" or common parameter is set to Stop: {text}"
        );
        let fault = crate::Fault::new("ActionPreferenceStop", crate::ErrorCategory::OperationStopped, message)
            .exception("System.Management.Automation.ActionPreferenceStopException");
        let record = ErrorRecord::of_fault(fault);
        if let (Some(call), Some(own)) = (&self.call, record.downcast::<ErrorRecord>()) {
            *own.id.borrow_mut() = format!("ActionPreferenceStop,{}", call.class);
            *own.activity.borrow_mut() = call.info.row.name.to_owned();
        }
        self.locate_record(&record);
        Err(super::function::hard(record))
    }

    fn send(&mut self, target: Target, record: Value) -> Outcome {
        match target {
            Target::Own | Target::Discard => Ok(()),
            Target::Sink(depth) => self.emit_at(depth, record),
            Target::File(list) => {
                list.borrow_mut().push(record);
                Ok(())
            }
        }
    }

    /// Keeps a record in the lists of the function calls around that gather its stream.
    fn gather_message(&mut self, stream: Stream, record: impl Fn() -> Value) {
        for (own, list) in &self.message_lists {
            if *own == stream {
                list.items.borrow_mut().push(record());
            }
        }
    }

    /// Writes a text to the warning, verbose or debug stream, by its preference.
    pub fn write_message(&mut self, stream: Stream, text: &str) -> Outcome {
        let preference = self.preference(stream);
        let (type_name, label) = match stream {
            Stream::Warning => ("System.Management.Automation.WarningRecord", "WARNING: "),
            Stream::Verbose => ("System.Management.Automation.VerboseRecord", "VERBOSE: "),
            _ => ("System.Management.Automation.DebugRecord", "DEBUG: "),
        };
        if preference == Preference::Ignore {
            return Ok(());
        }
        self.gather_message(stream, || message_record(type_name, text));
        if stream == Stream::Warning {
            let list = self.call.as_ref().and_then(|c| c.common.warning_variable.clone());
            if let Some(list) = list {
                self.append_to_variable(&list, message_record(type_name, text))?;
            }
        }
        if preference == Preference::SilentlyContinue {
            return Ok(());
        }
        let target = self.redirected.target(stream).cloned().unwrap_or_default();
        match target {
            Target::Own => {
                let line = format!("{}{label}{text}{}\n", self.colour(stream), self.colour_end());
                self.write_out(&line)?;
                self.stop_if(stream, preference, text)
            }
            target => {
                self.send(target, message_record(type_name, text))?;
                self.stop_if(stream, preference, text)
            }
        }
    }

    fn colour(&self, stream: Stream) -> &'static str {
        match stream {
            _ if !self.host.colours() => "",
            Stream::Warning | Stream::Verbose | Stream::Debug => "\u{1b}[33;1m",
            _ => "",
        }
    }

    fn colour_end(&self) -> &'static str {
        if self.host.colours() { "\u{1b}[0m" } else { "" }
    }

    /// Adds a record to the variable that `-WarningVariable` and its like name; `+name` adds to what it holds.
    pub(crate) fn append_to_variable(&mut self, name: &Str, value: Value) -> Outcome {
        let name = Name::new(name.trim_start_matches('+'));
        let variable = self.writable(name);
        let held = variable.get();
        match &held {
            Value::Seq(seq) if seq.kind == SeqKind::ArrayList => seq.items.borrow_mut().push(value),
            _ => *variable.value.borrow_mut() = Value::Seq(Rc::new(Seq::of(SeqKind::ArrayList, None, vec![value]))),
        }
        Ok(())
    }

    /// The text of a value, or its type's name when it has none.
    pub fn text_of(&mut self, value: &Value) -> String {
        convert::text(self, value).map_or_else(|_| crate::Type::of(value).map_or(String::new(), |t| t.name().to_owned()), |t| t.to_string())
    }
}

/// A record of the warning, verbose or debug stream.
fn message_record(type_name: &str, text: &str) -> Value {
    Value::native(super::automatic::MessageRecord::new(type_name, text))
}
