//! Functions and script blocks in the course of one call.

use super::call::Site;
use super::command::{Command, Frame, FunctionInfo};
use super::{Scope, ScriptBlock, Session, Variable, VariableExtra};
use crate::Name;
use crate::bind::{Argument, Bound, Callee, Common, Parameter, PipelineBinding, Preference, Signature, not_bound};
use crate::compile::{Body, Flow, Plan, run_body};
use crate::error::{ErrorRecord, Failure, Outcome, Unwind};
use crate::value::{Seq, Value};
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// A function or script block in the course of one call.
pub(crate) struct FunctionRun {
    pub(super) plan: Rc<Plan>,
    /// The plan's signature; with a `dynamicparam` block, one of this call's own.
    pub(super) signature: Rc<Signature>,
    scope: Rc<Scope>,
    pub(super) frame: Rc<Frame>,
    pub(super) bound: Bound,
    /// The dynamic parameters, and the objects that take their values.
    pub(super) takers: Vec<(usize, Value)>,
    binding: Option<PipelineBinding>,
    pub(super) callee: Callee,
    pub common: Common,
    gathered: Vec<Value>,
    error_list: Option<Rc<Seq>>,
    message_lists: Vec<(syntax::ast::Stream, Rc<Seq>)>,
    ended: bool,
    expects_input: bool,
    errored: bool,
}

impl FunctionRun {
    pub fn of_function(
        session: &mut Session,
        info: &Rc<FunctionInfo>,
        site: &Site,
        arguments: Vec<Argument>,
        expects_input: bool,
    ) -> Result<FunctionRun, Failure> {
        let command = Command::Function(info.clone());
        FunctionRun::new(session, &info.block, Some(info.name), command, site, arguments, expects_input)
    }

    pub fn of_block(
        session: &mut Session,
        block: &Rc<ScriptBlock>,
        site: &Site,
        arguments: Vec<Argument>,
        expects_input: bool,
    ) -> Result<FunctionRun, Failure> {
        FunctionRun::new(session, block, None, Command::Block(block.clone()), site, arguments, expects_input)
    }

    pub fn new(
        session: &mut Session,
        block: &Rc<ScriptBlock>,
        name: Option<Name>,
        command: Command,
        site: &Site,
        arguments: Vec<Argument>,
        expects_input: bool,
    ) -> Result<FunctionRun, Failure> {
        let plan = block.code.plan();
        let signature = plan.signature.clone();
        let callee = Callee {
            name: name.unwrap_or_else(Callee::nameless),
            class: None,
            expects_input,
            place: Some((site.source.clone(), site.span)),
        };
        let arguments = match name {
            Some(name) => session.with_default_parameters(name, &signature, arguments)?,
            None => arguments,
        };
        if plan.dynamic_param.is_some() {
            return FunctionRun::with_dynamic(session, block, plan, callee, command, site, arguments);
        }
        let mut bound = session.bind(&signature, &callee, arguments)?;
        if expects_input && signature.takes_pipeline {
            session.settle_early(&signature, &callee, &mut bound)?;
        } else {
            session.settle(&signature, &callee, &mut bound)?;
        }
        let mut run = FunctionRun::open(session, block, plan, callee, command, site, bound)?;
        run.fill(session)?;
        Ok(run)
    }

    /// A call whose arguments are bound, before anything stands in its scope.
    pub(super) fn open(
        session: &mut Session,
        block: &Rc<ScriptBlock>,
        plan: Rc<Plan>,
        callee: Callee,
        command: Command,
        site: &Site,
        mut bound: Bound,
    ) -> Result<FunctionRun, Failure> {
        let signature = plan.signature.clone();
        let expects_input = callee.expects_input;
        let common = if signature.advanced { session.common_of(&signature, &bound) } else { Common::default() };
        let scope = session.scope_for(block, &plan, site.dot);
        let frame = Rc::new(Frame {
            name: callee.named(),
            code: block.code.clone(),
            caller: Some((site.source.clone(), site.span)),
            bound: RefCell::new(bound.named(&signature)),
            arguments: RefCell::new(std::mem::take(&mut bound.rest)),
            input: RefCell::default(),
            invocation_name: RefCell::new(site.written.map_or(String::new(), |n| n.to_string())),
            advanced: signature.advanced,
            parameter_set: RefCell::new((!expects_input).then(|| signature.set_name(bound.mask))),
            made: RefCell::default(),
            command: RefCell::new(Some(command)),
            terminated: Cell::new(false),
            making: Cell::new(false),
            failed: Cell::new(false),
            expects_input,
            pipeline_position: site.pipeline_position,
            caller_scope: RefCell::new(Some(session.scope.real().clone())),
        });
        *scope.frame.borrow_mut() = Some(frame.clone());
        let binding = (expects_input && signature.takes_pipeline).then(|| PipelineBinding::new(&signature, &bound));
        let error_list = session.open_error_list(&common)?;
        let message_lists = session.open_message_lists(&common)?;
        Ok(FunctionRun {
            plan,
            signature,
            scope,
            frame,
            bound,
            takers: Vec::new(),
            binding,
            callee,
            common,
            gathered: Vec::new(),
            error_list,
            message_lists,
            ended: false,
            expects_input,
            errored: false,
        })
    }

    /// Looks again at what is bound: more is, since the call was opened.
    pub(super) fn reopen(&mut self, session: &mut Session) -> Outcome {
        let signature = self.signature.clone();
        if signature.advanced {
            self.common = session.common_of(&signature, &self.bound);
        }
        *self.frame.bound.borrow_mut() = self.bound.named(&signature);
        *self.frame.arguments.borrow_mut() = std::mem::take(&mut self.bound.rest);
        *self.frame.parameter_set.borrow_mut() = (!self.expects_input).then(|| signature.set_name(self.bound.mask));
        self.frame.made.borrow_mut().clear();
        self.binding = (self.expects_input && signature.takes_pipeline).then(|| PipelineBinding::new(&signature, &self.bound));
        self.error_list = session.open_error_list(&self.common)?;
        self.message_lists = session.open_message_lists(&self.common)?;
        self.fill(session)
    }

    /// Puts the arguments into the scope.
    pub(super) fn fill_given(&mut self, session: &mut Session) -> Outcome {
        let signature = self.signature.clone();
        for (index, param) in signature.params.iter().enumerate().take(signature.own) {
            if let Some(value) = self.bound.values[index].clone() {
                self.put(session, param, value)?;
            }
        }
        Ok(())
    }

    /// Puts the arguments and defaults into the scope.
    fn fill(&mut self, session: &mut Session) -> Outcome {
        self.fill_given(session)?;
        let signature = self.signature.clone();
        let missing = signature.params.iter().enumerate().take(signature.own).any(|(i, _)| self.bound.values[i].is_none());
        if missing {
            self.enter(session, |run, s| {
                for (index, param) in signature.params.iter().enumerate().take(signature.own) {
                    if run.bound.values[index].is_none() {
                        run.put_default(s, param)?;
                    }
                }
                Ok(())
            })?;
        }
        self.preferences(session);
        Ok(())
    }

    fn put_default(&self, session: &mut Session, param: &Parameter) -> Outcome {
        let value = match &param.default {
            Some(default) => {
                let value = default(session)?;
                match param.ty.resolve(session)? {
                    Some(ty) if !param.ty.fits(&value) => crate::convert::to(session, &value, &ty)?,
                    _ => value,
                }
            }
            None => self.empty_value(session, param)?,
        };
        self.put(session, param, value)
    }

    /// What a parameter holds that was not given and has no default.
    fn empty_value(&self, session: &mut Session, param: &Parameter) -> Result<Value, Failure> {
        if param.is_switch() {
            return Ok(Value::Switch(false));
        }
        let Some(ty) = param.ty.resolve(session)? else { return Ok(Value::Null) };
        if ty.name() == "System.String" {
            return Ok(Value::text(""));
        }
        if ty.is_value_type() && !ty.name().starts_with("System.Nullable") {
            return crate::convert::to(session, &Value::Int(0), &ty).or(Ok(Value::Null));
        }
        Ok(Value::Null)
    }

    fn put(&self, session: &mut Session, param: &Parameter, value: Value) -> Outcome {
        if param.dynamic {
            return Ok(());
        }
        put_parameter(session, &self.scope, param, value)
    }

    /// `-ErrorAction` and its like become preference variables of the function's scope.
    fn preferences(&self, _session: &mut Session) {
        let set = |name: &str, value: Option<Value>| {
            if let Some(value) = value {
                self.scope.put(Variable::new(Name::new(name), value));
            }
        };
        let text = |p: Option<Preference>| p.map(super::automatic::preference_value);
        let on = |b: Option<bool>| {
            b.map(|b| super::automatic::preference_value(if b { Preference::Continue } else { Preference::SilentlyContinue }))
        };
        set("ErrorActionPreference", text(self.common.error_action));
        set("WarningPreference", text(self.common.warning_action));
        set("InformationPreference", text(self.common.information_action));
        set("VerbosePreference", on(self.common.verbose));
        set("DebugPreference", on(self.common.debug));
        set("WhatIfPreference", self.common.what_if.map(Value::Switch));
        if let Some(confirm) = self.common.confirm {
            let text = if confirm { "Low" } else { "None" };
            set("ConfirmPreference", Some(Value::text(text)));
        }
    }

    /// Runs work inside the call: its scope, its text.
    pub(super) fn enter<T>(
        &mut self,
        session: &mut Session,
        work: impl FnOnce(&mut FunctionRun, &mut Session) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let (scope, frame) = (self.scope.clone(), self.frame.clone());
        session.inside(&scope, &frame, |session| {
            let listed = self.error_list.clone().map(|l| session.error_lists.push(l)).is_some();
            let messages = session.message_lists.len();
            session.message_lists.extend(self.message_lists.iter().cloned());
            let result = work(self, session).map_err(|f| session.located(f));
            if listed {
                session.error_lists.pop();
            }
            session.message_lists.truncate(messages);
            result
        })
    }

    fn run(&mut self, session: &mut Session, choose: fn(&Plan) -> Option<&Body>) -> Outcome {
        let plan = self.plan.clone();
        let Some(body) = choose(&plan) else { return Ok(()) };
        let result = self.enter(session, |_, s| leave(run_body(s, body)));
        self.settled(result)
    }

    /// An error of `ThrowTerminatingError` ends the statement of the caller, and no more.
    fn settled(&self, result: Outcome) -> Outcome {
        if let (true, Err(failure)) = (self.frame.terminated.get(), &result)
            && let Unwind::Record(record) = &**failure
            && let Some(record) = record.downcast::<ErrorRecord>()
        {
            record.hard.set(false);
        }
        result
    }

    pub fn begin(&mut self, session: &mut Session) -> Outcome {
        self.run(session, |p| p.begin.as_ref())
    }

    /// Runs `process` for one pipeline object, or once for none; without a process block the objects are kept for `$input`.
    pub fn process(&mut self, session: &mut Session, input: Option<Value>) -> Outcome {
        if self.ended {
            return Ok(());
        }
        let Some(object) = input else {
            return if self.expects_input { Ok(()) } else { self.run(session, |p| p.process.as_ref()) };
        };
        if let Some(binding) = self.binding.take() {
            let result = self.bind_object(session, &binding, &object);
            self.binding = Some(binding);
            match result {
                Ok(true) => {}
                Ok(false) => return Ok(()),
                Err(failure) => return Err(failure),
            }
        }
        if self.plan.process.is_none() {
            self.gathered.push(object);
            return Ok(());
        }
        *self.frame.input.borrow_mut() = vec![object.clone()];
        let plan = self.plan.clone();
        let under = self.scope.own(Name::new("_")).unwrap_or_else(|| self.scope.put(Variable::new(Name::new("_"), Value::Null)));
        *under.value.borrow_mut() = object;
        match &plan.process {
            Some(body) => {
                let result = self.enter(session, |_, s| leave(run_body(s, body)));
                self.settled(result)
            }
            None => Ok(()),
        }
    }

    /// Binds a pipeline object; false when it was refused (and that was reported).
    fn bind_object(&mut self, session: &mut Session, binding: &PipelineBinding, object: &Value) -> Result<bool, Failure> {
        let signature = self.signature.clone();
        let mask = self.bound.mask;
        let failure = match binding.bind(session, &signature, &self.callee, &mut self.bound, object) {
            Ok(filled) if filled.is_empty() && self.bound.delayed.is_empty() => Some(not_bound(&self.callee, object)),
            Ok(filled) => match session.settle(&signature, &self.callee, &mut self.bound) {
                Ok(()) => {
                    self.take(session, &filled, mask)?;
                    None
                }
                Err(failure) => {
                    self.forget(&filled, mask);
                    Some(failure)
                }
            },
            Err(failure) => Some(failure),
        };
        let Some(failure) = failure else { return Ok(true) };
        if !failure.is_error() {
            return Err(failure);
        }
        self.bound.mask = mask;
        let record = ErrorRecord::of_failure(failure)?;
        self.errored = true;
        let preference = self.common.error_action;
        match preference {
            Some(Preference::Stop) => return Err(hard(record)),
            Some(other) => session.report(record, other)?,
            None => session.write_error(record)?,
        }
        Ok(false)
    }

    fn take(&mut self, session: &mut Session, filled: &[usize], mask: u32) -> Outcome {
        let signature = self.signature.clone();
        let delayed: Vec<usize> = self.bound.delayed.iter().map(|(i, _)| *i).collect();
        for index in filled.iter().chain(&delayed) {
            let param = &signature.params[*index];
            if let Some(value) = self.bound.values[*index].clone() {
                let mut bound = self.frame.bound.borrow_mut();
                match bound.iter_mut().find(|(n, _)| *n == param.name) {
                    Some(pair) => pair.1 = value.clone(),
                    None => bound.push((param.name, value.clone())),
                }
                drop(bound);
                self.put(session, param, value)?;
            }
        }
        self.give_takers(session)?;
        *self.frame.parameter_set.borrow_mut() = Some(signature.set_name(self.bound.mask));
        self.frame.made.borrow_mut().retain(|(n, _)| !n.is("PSBoundParameters"));
        self.forget(filled, mask);
        Ok(())
    }

    fn forget(&mut self, filled: &[usize], mask: u32) {
        for index in filled {
            self.bound.values[*index] = None;
        }
        self.bound.mask = mask;
    }

    pub fn end(&mut self, session: &mut Session) -> Outcome {
        self.ended = true;
        if self.plan.process.is_none() && self.expects_input {
            let gathered = std::mem::take(&mut self.gathered);
            *self.frame.input.borrow_mut() = gathered;
        }
        self.run(session, |p| p.end.as_ref())
    }

    /// Runs the `clean` block; its errors are reported and go no further.
    pub fn clean(&mut self, session: &mut Session) {
        if self.plan.clean.is_none() {
            return;
        }
        let result = session.discard(|s| self.run(s, |p| p.clean.as_ref()));
        if let Err(failure) = result
            && let Ok(record) = ErrorRecord::of_failure(failure)
        {
            let _ = session.report(record, Preference::Continue);
        }
    }

    /// What piped objects a call without pipeline finds in `$input` and `$_`.
    pub fn give_input(&mut self, input: Vec<Value>) {
        *self.frame.input.borrow_mut() = input;
    }

    /// Whether an error was reported on the call's own behalf.
    pub fn failed(&self) -> bool {
        self.errored || self.frame.failed.get()
    }

    /// The call's scope.
    pub fn scope(&self) -> &Rc<Scope> {
        &self.scope
    }
}

/// Puts a parameter's value into a call's scope.
pub(super) fn put_parameter(session: &mut Session, scope: &Scope, param: &Parameter, value: Value) -> Outcome {
    let constraint = match param.constraint.get() {
        Some(constraint) => constraint.clone(),
        None => {
            let types: Vec<_> = param.ty.resolve(session)?.into_iter().collect();
            let made = (!types.is_empty() || !param.checks.is_empty())
                .then(|| Rc::new(VariableExtra { types, attributes: param.checks.clone(), ..VariableExtra::default() }));
            let _ = param.constraint.set(made.clone());
            made
        }
    };
    if scope.target.is_none()
        && let Some(cell) = scope.cells.get(param.slot as usize)
    {
        if let Some(variable) = cell.get() {
            *variable.value.borrow_mut() = value;
            return Ok(());
        }
        let variable = Variable::new(param.name, value);
        *variable.extra.borrow_mut() = constraint;
        let _ = cell.set(variable);
        return Ok(());
    }
    let variable = Variable::new(param.name, value);
    *variable.extra.borrow_mut() = constraint;
    scope.put(variable);
    Ok(())
}

/// How control leaves a function body.
pub(super) fn leave(flow: Result<Flow, Failure>) -> Outcome {
    match flow {
        Ok(Flow::Next | Flow::Return) => Ok(()),
        Ok(Flow::Break(label)) => Err(Box::new(Unwind::Break(label))),
        Ok(Flow::Continue(label)) => Err(Box::new(Unwind::Continue(label))),
        Err(failure) => match *failure {
            Unwind::Return => Ok(()),
            other => Err(Box::new(other)),
        },
    }
}

pub(super) fn hard(record: Value) -> Failure {
    if let Some(inner) = record.downcast::<ErrorRecord>() {
        inner.hard.set(true);
    }
    Box::new(Unwind::Record(record))
}
