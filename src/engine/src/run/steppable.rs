//! Steppable pipelines: one whose begin, process and end a script calls by hand, as proxy functions do.

use super::line::{Line, Stage};
use super::{Layout, Scope, ScopeKind, ScriptBlock, Session, Variable};
use crate::compile::{StagePlan, stages_of};
use crate::error::{ErrorCategory, Failure, Fault, Outcome, Unwind};
use crate::types::Type;
use crate::value::{Native, Value};
use crate::{Name, R};
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// What `$block.GetSteppablePipeline()` gives.
pub struct SteppablePipeline {
    stages: Vec<StagePlan>,
    scope: Rc<Scope>,
    block: Rc<ScriptBlock>,
    line: RefCell<Option<Rc<Line>>>,
    /// Whether objects come in by `Process`.
    expects_input: Cell<bool>,
    /// Whether what it writes is what `Process` and `End` give, and not the output of the command that began it.
    gives: Cell<bool>,
}

impl Native for SteppablePipeline {
    fn type_of(&self) -> Type {
        Type::known("System.Management.Automation.SteppablePipeline")
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

fn refused(message: &'static str) -> Failure {
    Fault::new("InvalidOperation", ErrorCategory::InvalidOperation, message)
        .exception("System.Management.Automation.PSInvalidOperationException")
        .into()
}

impl SteppablePipeline {
    /// The pipeline of a script block, in the current scope.
    pub(crate) fn of(session: &mut Session, block: &Rc<ScriptBlock>, arguments: Vec<Value>) -> R {
        let Some((stages, layout)) = stages_of(&block.code) else {
            return Err(refused("Only a script block that contains exactly one pipeline or command can be converted."));
        };
        let parent = session.scope_of(block);
        let scope = if arguments.is_empty() {
            Rc::new(Scope::overlay(Rc::new(layout), &parent))
        } else {
            let inner = Rc::new(Scope::new(ScopeKind::Local, Rc::<Layout>::default(), Some(parent.real().clone())));
            inner.put(Variable::new(Name::new("args"), Value::array(arguments)));
            Rc::new(Scope::overlay(Rc::new(layout), &inner))
        };
        let pipeline = SteppablePipeline {
            stages,
            scope,
            block: block.clone(),
            line: RefCell::default(),
            expects_input: Cell::new(false),
            gives: Cell::new(false),
        };
        Ok(Value::native(pipeline))
    }

    /// `Begin`: makes the commands and runs their begin blocks.
    pub(crate) fn begin(&self, session: &mut Session, expects_input: bool, gives: bool) -> R {
        self.expects_input.set(expects_input);
        self.gives.set(gives);
        let scope = std::mem::replace(&mut session.scope, self.scope.clone());
        let source = std::mem::replace(&mut session.source, self.block.code.source.clone());
        let span = session.span;
        let outer = session.sinks.len() - 1;
        let made = session.make_line(&self.stages, outer, expects_input).map_err(|f| session.located(f));
        session.scope = scope;
        session.source = source;
        session.span = span;
        *self.line.borrow_mut() = Some(made?);
        self.step(session, |s, line| s.begin_line(line))
    }

    /// `Process`: lets an object go through.
    pub(crate) fn process(&self, session: &mut Session, input: Option<Value>) -> R {
        let input = input.filter(|_| self.expects_input.get());
        self.step(session, |s, line| match input {
            Some(value) => line.push(s, 0, value),
            None if self.expects_input.get() => Ok(()),
            None => line.run_first(s),
        })
    }

    /// `End`: runs the end blocks.
    pub(crate) fn end(&self, session: &mut Session) -> R {
        let result = self.step(session, |s, line| s.end_from(line, line.first_open()));
        self.clean(session);
        result
    }

    /// `Clean` and `Dispose`: runs the clean blocks of what was begun.
    pub(crate) fn clean(&self, session: &mut Session) {
        if let Some(line) = self.line.take() {
            line.clean(session);
        }
    }

    /// A step, its output where it belongs.
    fn step(&self, session: &mut Session, work: impl FnOnce(&mut Session, &Rc<Line>) -> Outcome) -> R {
        let Some(line) = self.line.borrow().clone() else { return Err(refused("Begin was not called on this steppable pipeline.")) };
        let run = |s: &mut Session| {
            let outer = s.sinks.len() - 1;
            line.outer.set(outer);
            let depth = s.sinks.len();
            let result = work(s, &line);
            s.sinks.truncate(depth);
            match result {
                Err(failure) if matches!(*failure, Unwind::StopUpstream(_)) => s.stopped(&line, failure),
                other => other,
            }
        };
        let values = if self.gives.get() { session.collect(run)? } else { run(session).map(|()| Vec::new())? };
        Ok(Value::array(values))
    }
}

impl Line {
    /// Runs the first stage without an object.
    fn run_first(self: &Rc<Line>, session: &mut Session) -> Outcome {
        if self.first_open() > 0 {
            return Ok(());
        }
        self.with(session, 0, |run, s| run.process(s, None))
    }

    /// Runs the `clean` blocks of the stages.
    pub(super) fn clean(&self, session: &mut Session) {
        for stage in &self.stages {
            if let Some(Stage::Function(run)) = &mut *stage.borrow_mut() {
                run.clean(session);
            }
        }
    }
}
