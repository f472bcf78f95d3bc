//! `Session`: everything that a running shell holds.

use super::Sink;
use crate::command::CommandTable;
use crate::error::{ErrorCategory, Failure, Fault, Outcome};
use crate::host::Host;
use crate::value::Value;
use rustc_hash::FxHashMap;
use std::any::{Any, TypeId};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use syntax::ast::Stream;

/// What shows objects at the end of the outermost pipeline: the formatter.
pub trait Display {
    /// Shows an object (`Out-Default`).
    fn object(&mut self, session: &mut Session, value: &Value) -> Outcome;

    /// Shows an error record on standard error.
    fn error(&mut self, session: &mut Session, record: &Value) -> Outcome;

    /// Ends what is open (a table waiting for rows).
    fn finish(&mut self, session: &mut Session) -> Outcome;
}

/// A running shell.
pub struct Session {
    /// The outside world.
    pub host: Box<dyn Host>,
    /// The current location in the file system.
    pub location: PathBuf,
    pub(crate) sinks: Vec<Sink>,
    rooms: FxHashMap<TypeId, Rc<dyn Any>>,
}

pub(crate) fn not_yet(what: &str) -> Failure {
    Fault::new("NotImplemented", ErrorCategory::NotImplemented, format!("{what} is not implemented yet.")).into()
}

impl Session {
    /// A session with nothing but the engine.
    pub fn new(host: Box<dyn Host>) -> Session {
        let location = std::env::current_dir().unwrap_or_else(|_| PathBuf::from("/"));
        Session { host, location, sinks: Vec::new(), rooms: FxHashMap::default() }
    }

    /// Adds a room's commands.
    pub fn register_commands(&mut self, _rows: &'static [CommandTable]) {}

    /// Adds aliases: short name and command.
    pub fn register_aliases(&mut self, _rows: &[(&str, &str)]) {}

    /// Says what shows objects.
    pub fn set_display(&mut self, _display: Box<dyn Display>) {}

    /// The state that a room keeps in the session (the VMM connection, for one), made when first asked for.
    pub fn room<T: Default + 'static>(&mut self) -> Rc<T> {
        let state = self.rooms.entry(TypeId::of::<T>()).or_insert_with(|| Rc::new(T::default()));
        state.clone().downcast().unwrap_or_default()
    }

    /// Writes an object to the current output.
    pub fn emit(&mut self, value: Value) -> Outcome {
        match self.sinks.last_mut() {
            Some(Sink::Collect(values)) => values.push(value),
            Some(Sink::Discard) | Some(Sink::Display) | None => {}
        }
        Ok(())
    }

    /// Writes each item of a collection; a scalar as it is.
    pub fn emit_unrolled(&mut self, value: Value) -> Outcome {
        match self.items(&value)? {
            None => self.emit(value),
            Some(items) => items.into_iter().try_for_each(|v| self.emit(v)),
        }
    }

    /// The items when a value enumerates in a pipeline (arrays, lists, `Keys`, ...; not strings, hashtables, objects).
    pub fn items(&mut self, value: &Value) -> Result<Option<Vec<Value>>, Failure> {
        match value {
            Value::Seq(seq) => Ok(Some(seq.to_vec())),
            Value::Native(boxed) => Ok(boxed.object.items(self)),
            _ => Ok(None),
        }
    }

    /// Gathers what a piece of work writes.
    pub fn collect(&mut self, work: impl FnOnce(&mut Session) -> Outcome) -> Result<Vec<Value>, Failure> {
        self.sinks.push(Sink::Collect(Vec::new()));
        let result = work(self);
        match self.sinks.pop() {
            Some(Sink::Collect(values)) => result.map(|()| values),
            _ => result.map(|()| Vec::new()),
        }
    }

    /// Reports an error record as non-terminating, by `-ErrorAction` and `$ErrorActionPreference`.
    pub fn write_error(&mut self, _record: Value) -> Outcome {
        Err(not_yet("The error stream"))
    }

    /// Writes a record to a stream other than output and error.
    pub fn write_record(&mut self, _stream: Stream, _record: Value) -> Outcome {
        Err(not_yet("This stream"))
    }

    /// Writes a text to the warning, verbose or debug stream, by its preference.
    pub fn write_message(&mut self, _stream: Stream, _text: &str) -> Outcome {
        Err(not_yet("This stream"))
    }

    /// Whether to go on with a change (`-WhatIf`, `-Confirm`, the preferences).
    pub fn should_process(&mut self, _target: &str, _action: &str) -> Result<bool, Failure> {
        Ok(true)
    }

    /// The value of a variable as a script sees it here; null when there is none.
    pub fn variable(&self, _name: &str) -> Value {
        Value::Null
    }

    /// Sets a variable in the current scope.
    pub fn set_variable(&mut self, _name: &str, _value: Value) -> Outcome {
        Err(not_yet("Setting a variable"))
    }

    /// Runs another command by name with arguments (a name of `""` is positional) and piped input, and gives its output.
    pub fn run_command(&mut self, _name: &str, _arguments: &[(&str, Value)], _input: Option<Vec<Value>>) -> Result<Vec<Value>, Failure> {
        Err(not_yet("Running a command"))
    }

    /// The current location in the file system.
    pub fn location(&self) -> &Path {
        &self.location
    }

    /// A path as the file system takes it: relative ones from the current location, `~` as home.
    pub fn resolve_path(&self, path: &str) -> PathBuf {
        if let Some(rest) = path.strip_prefix('~') {
            if rest.is_empty() || rest.starts_with('/') {
                let home = std::env::var_os("HOME").unwrap_or_default();
                return PathBuf::from(home).join(rest.trim_start_matches('/'));
            }
        }
        self.location.join(path)
    }
}
