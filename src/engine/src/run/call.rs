//! Calls: one command by itself, and what was bound for a built-in command.

use super::command::{CmdletInfo, Command};
use super::function::FunctionRun;
use super::{Session, Sink, Variable};
use crate::Name;
use crate::bind::{Argument, Bound, Callee, Common, PipelineBinding, Signature, not_bound};
use crate::command::{Cmdlet, Invocation};
use crate::compile::CallSite;
use crate::error::{ErrorRecord, Failure, Outcome, Position};
use crate::value::{Seq, SeqKind, Str, Value};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use syntax::{Source, Span};

/// A call of a built-in command: its arguments and how it is to behave.
pub struct Call {
    /// The command's name.
    pub name: Name,
    /// The .NET class after the comma of error ids.
    pub class: String,
    /// Whether another stage stands before it in the pipeline.
    pub expects_input: bool,
    /// Its parameters.
    pub signature: Rc<Signature>,
    /// The common parameters.
    pub common: Common,
    /// What is bound now, and what is a default.
    pub values: RefCell<Vec<Option<Value>>>,
    /// Which parameters the caller (or the pipeline) gave.
    pub given: RefCell<Vec<bool>>,
    /// The chosen parameter set
    pub set: Cell<Option<Name>>,
    /// The pipeline object at hand
    pub current: RefCell<Value>,
    /// The command, for `$MyInvocation` and error records
    pub info: Rc<CmdletInfo>,
    /// Where the call stands
    pub place: (Rc<Source>, Span),
    /// The name as the caller wrote it
    pub written: Name,
    /// Whether it reported an error
    pub failed: Cell<bool>,
    /// The running pipeline and the stage in it, for stopping what stands before
    pub line: Cell<(u64, usize)>,
    /// Position in the pipeline from 1, and its length
    pub pipeline_position: (u32, u32),
}

impl Call {
    /// The value of a parameter, given or default.
    pub fn value(&self, name: Name) -> Option<Value> {
        let index = self.signature.index(name)?;
        self.values.borrow()[index].clone()
    }

    /// Whether a parameter was given.
    pub fn is_bound(&self, name: Name) -> bool {
        self.signature.index(name).is_some_and(|i| self.given.borrow()[i])
    }

    /// All parameters that were given, with their values.
    pub fn bound(&self) -> Vec<(Name, Value)> {
        let given = self.given.borrow();
        let values = self.values.borrow();
        let pairs = self.signature.params.iter().enumerate().filter(|(i, _)| given[*i]);
        pairs.filter_map(|(i, p)| values[i].clone().map(|v| (p.name, v))).collect()
    }

    /// Takes a parameter out again, as if it had not been given: for commands that handle it before another part of them looks.
    pub fn forget(&self, name: &str) {
        if let Some(index) = self.signature.index(Name::new(name)) {
            self.values.borrow_mut()[index] = None;
            self.given.borrow_mut()[index] = false;
        }
    }

    /// The chosen parameter set.
    pub fn parameter_set(&self) -> Name {
        self.set.get().unwrap_or_else(|| Name::new("__AllParameterSets"))
    }

    /// The pipeline object at hand, or the value of `-InputObject`.
    pub fn input(&self) -> Value {
        self.current.borrow().clone()
    }

    /// Marks an error record as this command's: class in the id, activity, the place of the call.
    pub fn stamp(&self, record: &Value) {
        self.failed.set(true);
        let Some(record) = record.downcast::<ErrorRecord>() else { return };
        let mut activity = record.activity.borrow_mut();
        if activity.is_empty() {
            *activity = self.name.to_string();
            let mut id = record.id.borrow_mut();
            if !id.ends_with(&self.class) {
                *id = if id.is_empty() { self.class.clone() } else { format!("{id},{}", self.class) };
            }
        }
        let mut position = record.position.borrow_mut();
        if position.is_none() {
            *position = Some(Position { source: self.place.0.clone(), span: self.place.1 });
        }
    }
}

/// A built-in command in the course of one call.
pub(crate) struct CmdletRun {
    pub call: Rc<Call>,
    cmdlet: Box<dyn Cmdlet>,
    bound: Bound,
    binding: PipelineBinding,
    callee: Callee,
    simple: Option<usize>,
    settled: bool,
    error_list: Option<Rc<Seq>>,
}

impl CmdletRun {
    /// Binds the arguments of a call.
    pub fn new(
        session: &mut Session,
        info: &Rc<CmdletInfo>,
        site: &Site,
        arguments: Vec<Argument>,
        expects_input: bool,
    ) -> Result<CmdletRun, Failure> {
        let signature = session.signature_of_cmdlet(info)?;
        let name = Name::new(info.row.name);
        let class = class_of(info.row);
        let callee = Callee { name, class: Some(class.clone()), expects_input, place: Some((site.source.clone(), site.span)) };
        let arguments = session.with_default_parameters(name, &signature, arguments)?;
        let mut bound = session.bind(&signature, &callee, arguments)?;
        if expects_input {
            session.settle_early(&signature, &callee, &mut bound)?;
        } else {
            session.settle(&signature, &callee, &mut bound)?;
        }
        let common = session.common_of(&signature, &bound);
        let given: Vec<bool> = bound.values.iter().map(Option::is_some).collect();
        let mut values = bound.values.clone();
        session.fill_defaults(&signature, &mut values)?;
        let set = (!expects_input).then(|| signature.set_name(bound.mask));
        let input = signature.index(Name::new("InputObject")).and_then(|i| values[i].clone()).unwrap_or_default();
        let call = Rc::new(Call {
            name,
            class,
            expects_input,
            signature,
            common,
            values: RefCell::new(values),
            given: RefCell::new(given),
            set: Cell::new(set),
            current: RefCell::new(input),
            info: info.clone(),
            place: (site.source.clone(), site.span),
            written: site.written.unwrap_or(name),
            failed: Cell::new(false),
            line: Cell::new((0, 0)),
            pipeline_position: site.pipeline_position,
        });
        let binding = PipelineBinding::new(&call.signature, &bound);
        let simple = binding.simple(&bound);
        let error_list = session.open_error_list(&call.common)?;
        Ok(CmdletRun { cmdlet: (info.row.create)(), call, bound, binding, callee, simple, settled: !expects_input, error_list })
    }

    fn with<T>(&mut self, session: &mut Session, work: impl FnOnce(&mut dyn Cmdlet, &mut Invocation) -> T) -> T {
        let before = session.call.replace(self.call.clone());
        let listed = self.error_list.clone().map(|l| session.error_lists.push(l)).is_some();
        let mut invocation = Invocation { session, call: self.call.clone() };
        let result = work(&mut *self.cmdlet, &mut invocation);
        if listed {
            session.error_lists.pop();
        }
        session.call = before;
        result
    }

    /// An error that ends the command becomes the command's own.
    fn own(&self, result: Outcome) -> Outcome {
        result.map_err(|failure| match *failure {
            crate::Unwind::Fault(fault) => {
                let record = ErrorRecord::of_fault(fault);
                self.call.stamp(&record);
                Box::new(crate::Unwind::Record(record))
            }
            // So does what a script block that it ran could not do, other than by `throw`.
            crate::Unwind::Record(record) => {
                if record.downcast::<ErrorRecord>().is_some_and(|r| !r.hard.get()) {
                    self.call.stamp(&record);
                }
                Box::new(crate::Unwind::Record(record))
            }
            other => Box::new(other),
        })
    }

    pub fn begin(&mut self, session: &mut Session) -> Outcome {
        let result = self.with(session, |c, cx| c.begin(cx));
        self.own(result)
    }

    /// Runs for one pipeline object, or once for none.
    pub fn process(&mut self, session: &mut Session, input: Option<Value>) -> Outcome {
        let Some(object) = input else {
            let result = self.with(session, |c, cx| c.process(cx));
            return self.own(result);
        };
        if let Some(index) = self.simple {
            self.call.values.borrow_mut()[index] = Some(object.clone());
            self.call.given.borrow_mut()[index] = true;
            *self.call.current.borrow_mut() = object;
            if !self.settled {
                self.settled = true;
                self.call.set.set(Some(self.call.signature.set_name(self.bound.mask)));
            }
            let result = self.with(session, |c, cx| c.process(cx));
            return self.own(result);
        }
        self.bind_object(session, object)
    }

    fn bind_object(&mut self, session: &mut Session, object: Value) -> Outcome {
        let mask = self.bound.mask;
        let signature = self.call.signature.clone();
        let bound = self.binding.bind(session, &signature, &self.callee, &mut self.bound, &object);
        let filled = match bound {
            Ok(filled) => filled,
            Err(failure) if failure.is_error() => return self.report(session, failure, mask),
            Err(other) => return Err(other),
        };
        if filled.is_empty() && self.bound.delayed.is_empty() && !self.takes_nothing() {
            let failure = not_bound(&self.callee, &object);
            return self.report(session, failure, mask);
        }
        if let Err(failure) = session.settle(&signature, &self.callee, &mut self.bound) {
            self.reset(&filled, mask);
            return self.report(session, failure, mask);
        }
        for index in filled.iter().chain(self.bound.delayed.iter().map(|(i, _)| i)) {
            self.call.values.borrow_mut()[*index] = self.bound.values[*index].clone();
            self.call.given.borrow_mut()[*index] = true;
        }
        self.call.set.set(Some(signature.set_name(self.bound.mask)));
        *self.call.current.borrow_mut() = object;
        let result = self.with(session, |c, cx| c.process(cx));
        for index in &filled {
            let default = signature.params[*index].default.as_ref().and_then(|d| d(session).ok());
            self.call.values.borrow_mut()[*index] = default;
            self.call.given.borrow_mut()[*index] = false;
        }
        self.reset(&filled, mask);
        self.own(result)
    }

    fn reset(&mut self, filled: &[usize], mask: u32) {
        for index in filled {
            self.bound.values[*index] = None;
        }
        self.bound.mask = mask;
    }

    /// A command without any pipeline parameter takes no objects and says so; with an argument in the way it is silent.
    fn takes_nothing(&self) -> bool {
        false
    }

    fn report(&mut self, session: &mut Session, failure: Failure, mask: u32) -> Outcome {
        self.bound.mask = mask;
        let record = ErrorRecord::of_failure(failure)?;
        self.call.failed.set(true);
        let before = session.call.replace(self.call.clone());
        let listed = self.error_list.clone().map(|l| session.error_lists.push(l)).is_some();
        let result = session.write_error(record);
        if listed {
            session.error_lists.pop();
        }
        session.call = before;
        result
    }

    pub fn end(&mut self, session: &mut Session) -> Outcome {
        let result = self.with(session, |c, cx| c.end(cx));
        self.own(result)
    }
}

/// Where a call stands.
pub(crate) struct Site {
    pub source: Rc<Source>,
    pub span: Span,
    pub written: Option<Name>,
    pub dot: bool,
    pub pipeline_position: (u32, u32),
}

impl Site {
    pub fn of(site: &CallSite, position: (u32, u32)) -> Site {
        Site {
            source: site.source.clone(),
            span: site.span,
            written: match site.invocation {
                syntax::ast::Invocation::Dot => Some(Name::new(".")),
                syntax::ast::Invocation::Call => Some(Name::new("&")),
                syntax::ast::Invocation::Name => site.name,
            },
            dot: site.invocation == syntax::ast::Invocation::Dot,
            pipeline_position: position,
        }
    }

    /// A call that no text shows: from the place where execution stands.
    pub fn here(session: &Session) -> Site {
        Site { source: session.source.clone(), span: session.span, written: None, dot: false, pipeline_position: (1, 1) }
    }
}

/// The class in the error ids of a built-in command.
fn class_of(row: &crate::CommandTable) -> String {
    if !row.class.is_empty() {
        return row.class.to_owned();
    }
    format!("Microsoft.PowerShell.Commands.{}Command", row.name.replace('-', ""))
}

impl Session {
    /// Runs a command that is a pipeline by itself.
    pub(crate) fn call_single(&mut self, site: &CallSite) -> Outcome {
        self.span = site.span;
        let command = self.resolve_site(site)?;
        let place = Site::of(site, (1, 1));
        match command {
            Command::Native(path) => self.run_native_alone(&path, site),
            Command::Cmdlet(info) => {
                let arguments = site.arguments(self)?;
                self.span = site.span;
                self.run_cmdlet(&info, &place, arguments)
            }
            Command::Function(info) => {
                let arguments = site.arguments(self)?;
                self.span = site.span;
                let run = FunctionRun::of_function(self, &info, &place, arguments, false)?;
                self.run_function(run)
            }
            Command::Module(module) => {
                let arguments = site.arguments(self)?;
                self.span = site.span;
                let run = self.module_run(&module, &place, arguments, false)?;
                self.run_function(run)
            }
            Command::Block(block) => {
                let arguments = site.arguments(self)?;
                self.span = site.span;
                let run = FunctionRun::of_block(self, &block, &place, arguments, false)?;
                self.run_function(run)
            }
            Command::Script(_, block) => {
                let arguments = site.arguments(self)?;
                self.span = site.span;
                self.run_script_block(&block, &place, arguments)
            }
        }
    }

    pub(crate) fn run_cmdlet(&mut self, info: &Rc<CmdletInfo>, place: &Site, arguments: Vec<Argument>) -> Outcome {
        let before = self.failures;
        let mut run = CmdletRun::new(self, info, place, arguments, false)?;
        let common = run.call.common.clone();
        let result = self.with_out_variable(&common, |s| {
            run.begin(s)?;
            run.process(s, None)?;
            run.end(s)
        });
        self.success = !run.call.failed.get() && (self.failures == before || !run.call.failed.get());
        result
    }

    pub(crate) fn run_function(&mut self, mut run: FunctionRun) -> Outcome {
        let common = run.common.clone();
        let result = self.with_out_variable(&common, |s| {
            let result = run.begin(s).and_then(|()| run.process(s, None)).and_then(|()| run.end(s));
            run.clean(s);
            result
        });
        if result.is_ok() {
            self.success = !run.failed();
        }
        result
    }

    /// Runs work with the sinks of `-OutVariable` and `-PipelineVariable`.
    pub(crate) fn with_out_variable(&mut self, common: &Common, work: impl FnOnce(&mut Session) -> Outcome) -> Outcome {
        if common.out_variable.is_none() && common.pipeline_variable.is_none() {
            return work(self);
        }
        let depth = self.sinks.len();
        self.push_out_sinks(common)?;
        let result = work(self);
        self.sinks.truncate(depth);
        result
    }

    /// Pushes the sinks of `-OutVariable` and `-PipelineVariable` over the current one.
    pub(crate) fn push_out_sinks(&mut self, common: &Common) -> Outcome {
        if let Some(name) = &common.out_variable {
            let list = self.gathering_variable(name)?;
            self.sinks.push(Sink::Tee(list, self.sinks.len() - 1));
        }
        if let Some(name) = &common.pipeline_variable {
            let variable: Rc<Variable> = self.writable(Name::new(name));
            self.sinks.push(Sink::Variable(variable, self.sinks.len() - 1));
        }
        Ok(())
    }

    /// The list behind a variable that gathers (`-OutVariable x`; `+x` goes on with what it holds).
    pub(crate) fn gathering_variable(&mut self, name: &Str) -> Result<Rc<Seq>, Failure> {
        let plus = name.starts_with('+');
        let variable = self.writable(Name::new(name.trim_start_matches('+')));
        let held = variable.get();
        let items = match held {
            Value::Seq(seq) if plus => seq.to_vec(),
            Value::Null => Vec::new(),
            other if plus => vec![other],
            _ => Vec::new(),
        };
        let list = Rc::new(Seq::of(SeqKind::ArrayList, None, items));
        self.assign(&variable, Value::Seq(list.clone()))?;
        Ok(list)
    }

    pub(crate) fn open_error_list(&mut self, common: &Common) -> Result<Option<Rc<Seq>>, Failure> {
        match &common.error_variable {
            Some(name) => self.gathering_variable(name).map(Some),
            None => Ok(None),
        }
    }

    /// The lists that `-WarningVariable` and `-InformationVariable` of a function call gather.
    pub(crate) fn open_message_lists(&mut self, common: &Common) -> Result<Vec<(syntax::ast::Stream, Rc<Seq>)>, Failure> {
        let mut lists = Vec::new();
        let wanted =
            [(syntax::ast::Stream::Warning, &common.warning_variable), (syntax::ast::Stream::Information, &common.information_variable)];
        for (stream, name) in wanted {
            if let Some(name) = name {
                lists.push((stream, self.gathering_variable(name)?));
            }
        }
        Ok(lists)
    }

    pub(crate) fn fill_defaults(&mut self, signature: &Signature, values: &mut [Option<Value>]) -> Outcome {
        for (index, param) in signature.params.iter().enumerate().take(signature.own) {
            if values[index].is_none()
                && let Some(default) = &param.default
            {
                values[index] = Some(default(self)?);
            }
        }
        Ok(())
    }
}
