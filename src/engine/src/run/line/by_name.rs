//! Running a command that no text names: how the engine and the commands use other commands.

use super::super::Session;
use super::super::call::Site;
use super::{Feed, Line, Out, Stage};
use crate::bind::{Argument, Common};
use crate::error::{Failure, Outcome};
use crate::value::Value;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

impl Session {
    /// Runs another command by name with arguments (a name of `""` is positional) and piped input, and gives its output.
    pub fn run_command(&mut self, name: &str, arguments: &[(&str, Value)], input: Option<Vec<Value>>) -> Result<Vec<Value>, Failure> {
        self.collect(|s| s.pipe_into(name, arguments, input))
    }

    /// The same, its output going to the current sink.
    pub fn pipe_into(&mut self, name: &str, arguments: &[(&str, Value)], input: Option<Vec<Value>>) -> Outcome {
        let name = crate::Name::new(name);
        let command = self.resolve_or_load(name)?.ok_or_else(|| self.not_found(name))?;
        let arguments = arguments
            .iter()
            .map(|(n, v)| if n.is_empty() { Argument::positional(v.clone()) } else { Argument::named(crate::Name::new(n), v.clone()) })
            .collect();
        let mut place = Site::here(self);
        place.written = Some(name);
        let outer = self.sinks.len() - 1;
        let stage = self.stage_of(command, &place, arguments, input.is_some())?;
        let id = self.next_line;
        self.next_line += 1;
        if let Stage::Cmdlet(run) = &stage {
            run.call.line.set((id, 0));
        }
        let line = Rc::new(Line {
            id,
            stages: vec![RefCell::new(Some(stage))],
            outs: vec![Out::plain(Common::default())],
            outer: Cell::new(outer),
            stopped: Cell::new(0),
            scope: self.scope.clone(),
            source: self.source.clone(),
        });
        let depth = self.sinks.len();
        let result = self.drive(&line, input.map(|i| Feed::Value(Value::array(i), None)));
        self.sinks.truncate(depth);
        match result {
            Err(failure) => self.stopped(&line, failure),
            ok => ok,
        }
    }
}
