//! Pipelines of several stages: each pushes its objects into the next one, one at a time.

mod by_name;

use super::call::{CmdletRun, Site};
use super::command::Command;
use super::function::FunctionRun;
use super::native::{NativeRun, Output};
use super::streams::{Redirected, Target};
use super::{Call, Scope, Session, Sink};
use crate::bind::{Argument, Common};
use crate::compile::{CallSite, Redirect, RedirectTo, StagePlan};
use crate::convert;
use crate::error::{Failure, Outcome, Unwind};
use crate::value::{Str, Value};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use syntax::ast::Stream;
use syntax::{Source, Span};

/// A running pipeline.
pub struct Line {
    id: u64,
    pub(super) stages: Vec<RefCell<Option<Stage>>>,
    outs: Vec<Out>,
    /// Where the last stage writes: the depth of the sink that was current at the start.
    pub(super) outer: Cell<usize>,
    stopped: Cell<usize>,
    /// The scope and text it stands in: a stage runs there, also when an object comes out of a function's body.
    scope: Rc<Scope>,
    source: Rc<Source>,
}

/// How the streams of a stage are redirected.
struct Out {
    output: Option<Target>,
    merges: Vec<Stream>,
    others: Vec<(Stream, Target)>,
    common: Common,
    files: Vec<(Str, bool, Rc<RefCell<Vec<Value>>>)>,
}

/// A stage in the course of a pipeline.
pub(super) enum Stage {
    Cmdlet(CmdletRun),
    Function(FunctionRun),
    Native(NativeRun),
}

impl Stage {
    fn begin(&mut self, session: &mut Session) -> Outcome {
        match self {
            Stage::Cmdlet(run) => run.begin(session),
            Stage::Function(run) => run.begin(session),
            Stage::Native(run) => run.begin(session),
        }
    }

    pub(super) fn process(&mut self, session: &mut Session, input: Option<Value>) -> Outcome {
        match self {
            Stage::Cmdlet(run) => run.process(session, input),
            Stage::Function(run) => run.process(session, input),
            Stage::Native(run) => run.process(session, input),
        }
    }

    fn end(&mut self, session: &mut Session) -> Outcome {
        match self {
            Stage::Cmdlet(run) => run.end(session),
            Stage::Function(run) => run.end(session),
            Stage::Native(run) => run.end(session),
        }
    }

    fn failed(&self) -> bool {
        match self {
            Stage::Cmdlet(run) => run.call.failed.get(),
            Stage::Function(run) => run.failed(),
            Stage::Native(run) => run.failed(),
        }
    }
}

/// What goes into the first stage.
enum Feed {
    /// A value or its items; a variable that may hold "nothing"
    Value(Value, Option<u32>),
    /// The whole numbers from one to another
    Range(i32, i32),
}

impl Line {
    /// Gives an object to a stage.
    pub(crate) fn push(self: &Rc<Line>, session: &mut Session, stage: usize, value: Value) -> Outcome {
        if stage < self.stopped.get() {
            return Ok(());
        }
        self.with(session, stage, |run, s| run.process(s, Some(value)))
    }

    /// Puts a native program behind the one of the stage before, when nothing lies between; otherwise gives the stage back.
    fn join_programs(stages: &mut [RefCell<Option<Stage>>], outs: &mut Vec<Out>, stage: Stage) -> Option<Stage> {
        let Stage::Native(next) = stage else { return Some(stage) };
        if let (Some(Some(Stage::Native(before))), Some(out)) = (stages.last_mut().map(RefCell::get_mut), outs.last())
            && out.is_plain()
            && before.writes_lines()
        {
            before.append(next);
            outs.pop();
            return None;
        }
        Some(Stage::Native(next))
    }

    /// The first stage that still takes objects.
    pub(super) fn first_open(&self) -> usize {
        self.stopped.get()
    }

    pub(super) fn with(
        self: &Rc<Line>,
        session: &mut Session,
        index: usize,
        work: impl FnOnce(&mut Stage, &mut Session) -> Outcome,
    ) -> Outcome {
        let Some(mut stage) = self.stages[index].borrow_mut().take() else { return Ok(()) };
        let elsewhere = (!Rc::ptr_eq(&session.scope, &self.scope)).then(|| self.enter(session));
        let depth = session.sinks.len();
        let sink = if index + 1 < self.stages.len() { Sink::Line(self.clone(), index + 1) } else { Sink::Forward(self.outer.get()) };
        session.sinks.push(sink);
        let out = &self.outs[index];
        let redirected = out.open(session)?;
        let result = work(&mut stage, session);
        if let Some(redirected) = redirected {
            session.redirected = redirected;
        }
        session.sinks.truncate(depth);
        if let Some((scope, source, span, call)) = elsewhere {
            let result = result.map_err(|f| session.located(f));
            session.scope = scope;
            session.source = source;
            session.span = span;
            session.call = call;
            *self.stages[index].borrow_mut() = Some(stage);
            return result;
        }
        *self.stages[index].borrow_mut() = Some(stage);
        result
    }

    /// Goes to where the pipeline stands; gives what to go back to.
    fn enter(&self, session: &mut Session) -> (Rc<Scope>, Rc<Source>, Span, Option<Rc<Call>>) {
        let scope = std::mem::replace(&mut session.scope, self.scope.clone());
        let source = std::mem::replace(&mut session.source, self.source.clone());
        (scope, source, session.span, session.call.take())
    }
}

impl Out {
    fn plain(common: Common) -> Out {
        Out { output: None, merges: Vec::new(), others: Vec::new(), common, files: Vec::new() }
    }

    fn is_plain(&self) -> bool {
        self.output.is_none() && self.merges.is_empty() && self.others.is_empty()
    }

    /// Sets the stage's streams over the sink that was just pushed; gives what to set back.
    fn open(&self, session: &mut Session) -> Result<Option<Redirected>, Failure> {
        if self.common.out_variable.is_some() || self.common.pipeline_variable.is_some() {
            session.push_out_sinks_again(&self.common)?;
        }
        if self.is_plain() {
            return Ok(None);
        }
        let before = session.redirected.clone();
        match &self.output {
            Some(Target::Discard) => session.sinks.push(Sink::Discard),
            Some(Target::File(list)) => session.sinks.push(Sink::File(list.clone())),
            Some(Target::Sink(depth)) => session.sinks.push(Sink::Forward(*depth)),
            Some(Target::Own) | None => {}
        }
        let depth = session.sinks.len() - 1;
        for (stream, target) in &self.others {
            if let Some(place) = session.redirected.target(*stream) {
                *place = target.clone();
            }
        }
        for stream in &self.merges {
            if let Some(place) = session.redirected.target(*stream) {
                *place = Target::Sink(depth);
            }
        }
        Ok(Some(before))
    }
}

fn open_output(path: &std::path::Path, append: bool) -> std::io::Result<std::fs::File> {
    std::fs::OpenOptions::new().create(true).write(true).append(append).truncate(!append).open(path)
}

const OTHERS: [Stream; 5] = [Stream::Error, Stream::Warning, Stream::Verbose, Stream::Debug, Stream::Information];

impl Session {
    /// Runs a pipeline.
    pub(crate) fn run_line(&mut self, plans: &[StagePlan], span: Span) -> Outcome {
        self.span = span;
        if let [StagePlan::Value { value, redirects, .. }] = plans {
            return self.run_value(value, redirects);
        }
        let outer = self.sinks.len() - 1;
        let (first, calls) = match &plans[0] {
            StagePlan::Value { value, range, slot, redirects, .. } => (Some((value, range, *slot, redirects)), &plans[1..]),
            StagePlan::Call(..) => (None, plans),
        };
        let feed = match first {
            Some((_, Some((from, to)), _, redirects)) if redirects.is_empty() => Some(self.range_feed(from, to)?),
            Some((value, _, slot, redirects)) => Some(Feed::Value(self.first_values(value, redirects)?, slot)),
            None => None,
        };
        let line = self.make_line(calls, outer, feed.is_some())?;
        let depth = self.sinks.len();
        let mut result = self.drive(&line, feed);
        self.sinks.truncate(depth);
        if let Err(failure) = result {
            result = self.stopped(&line, failure);
        }
        line.clean(self);
        let written = self.write_files(&line);
        let failed = line.stages.iter().any(|s| s.borrow().as_ref().is_some_and(Stage::failed));
        self.success = !failed;
        result.and(written)
    }

    /// A range as a first stage: whole numbers are counted, not listed.
    fn range_feed(&mut self, from: &crate::compile::Eval, to: &crate::compile::Eval) -> Result<Feed, Failure> {
        let (from, to) = (from(self)?, to(self)?);
        if let (Value::Int(a), Value::Int(b)) = (&from, &to) {
            return Ok(Feed::Range(*a, *b));
        }
        let list = crate::operators::binary(self, syntax::ast::BinaryOp::Range, false, &from, &to)?;
        Ok(Feed::Value(list, None))
    }

    fn feed_range(&mut self, line: &Rc<Line>, from: i32, to: i32) -> Outcome {
        let step = if from <= to { 1 } else { -1 };
        let mut i = from;
        loop {
            self.check_interrupt()?;
            line.push(self, 0, Value::Int(i))?;
            if i == to {
                return Ok(());
            }
            i += step;
        }
    }

    /// The objects of a first stage that is an expression.
    fn first_values(&mut self, value: &crate::compile::Eval, redirects: &[Redirect]) -> crate::R {
        if redirects.is_empty() {
            return value(self);
        }
        let values = self.collect(|s| s.run_value(value, redirects))?;
        Ok(Session::gather(values))
    }

    /// An expression with redirections.
    fn run_value(&mut self, value: &crate::compile::Eval, redirects: &[Redirect]) -> Outcome {
        let out = self.make_out(redirects, Common::default())?;
        let depth = self.sinks.len();
        self.sinks.push(Sink::Forward(depth - 1));
        let before = out.open(self)?;
        let result = value(self).and_then(|v| self.emit_unrolled(v));
        if let Some(before) = before {
            self.redirected = before;
        }
        self.sinks.truncate(depth);
        result?;
        self.success = true;
        self.flush_files(&out)
    }

    pub(super) fn make_line(&mut self, calls: &[StagePlan], outer: usize, fed: bool) -> Result<Rc<Line>, Failure> {
        let id = self.next_line;
        self.next_line += 1;
        let total = calls.len() + usize::from(fed);
        let mut stages = Vec::with_capacity(calls.len());
        let mut outs = Vec::with_capacity(calls.len());
        for (i, call) in calls.iter().enumerate() {
            let StagePlan::Call(site, redirects) = call else { return Err(super::session::not_yet("An expression inside a pipeline")) };
            let expects_input = fed || i > 0;
            let position = ((i + usize::from(fed) + 1) as u32, total as u32);
            let mut stage = self.make_stage(site, expects_input, position)?;
            if let Stage::Cmdlet(run) = &stage {
                run.call.line.set((id, stages.len()));
            }
            let common = match &stage {
                Stage::Cmdlet(run) => run.call.common.clone(),
                Stage::Function(run) => run.common.clone(),
                Stage::Native(_) => Common::default(),
            };
            if let Some(name) = &common.out_variable {
                self.gathering_variable(name)?;
            }
            let mut out = self.make_out(redirects, common)?;
            if let Stage::Native(run) = &mut stage {
                let last = i + 1 == calls.len();
                self.join_output(run, &mut out, last && matches!(self.sinks[outer], Sink::Display));
            }
            stage = match Line::join_programs(&mut stages, &mut outs, stage) {
                Some(stage) => stage,
                None => {
                    outs.push(out);
                    continue;
                }
            };
            outs.push(out);
            stages.push(RefCell::new(Some(stage)));
        }
        let (scope, source) = (self.scope.clone(), self.source.clone());
        Ok(Rc::new(Line { id, stages, outs, outer: Cell::new(outer), stopped: Cell::new(0), scope, source }))
    }

    /// What a native program writes goes to the screen or into a file without being read.
    fn join_output(&mut self, run: &mut NativeRun, out: &mut Out, shown: bool) {
        if let ([(path, append, _)], Some(Target::File(_)), true) =
            (out.files.as_slice(), &out.output, out.others.is_empty() && out.merges.is_empty())
            && !path.contains(':')
            && let Ok(file) = open_output(&self.resolve_path(path), *append)
        {
            run.send_to(Output::File(file));
            out.files.clear();
            out.output = None;
        } else if shown && out.is_plain() {
            run.send_to(Output::Screen);
        }
    }

    fn make_stage(&mut self, site: &CallSite, expects_input: bool, position: (u32, u32)) -> Result<Stage, Failure> {
        self.span = site.span;
        let command = self.resolve_site(site)?;
        if let Command::Native(path) = command {
            return Ok(Stage::Native(NativeRun::new(self, &path, site, expects_input)?));
        }
        let arguments = site.arguments(self)?;
        let place = Site::of(site, position);
        self.stage_of(command, &place, arguments, expects_input)
    }

    fn stage_of(&mut self, command: Command, place: &Site, arguments: Vec<Argument>, expects_input: bool) -> Result<Stage, Failure> {
        Ok(match command {
            Command::Cmdlet(info) => Stage::Cmdlet(CmdletRun::new(self, &info, place, arguments, expects_input)?),
            Command::Function(info) => Stage::Function(FunctionRun::of_function(self, &info, place, arguments, expects_input)?),
            Command::Block(block) => Stage::Function(FunctionRun::of_block(self, &block, place, arguments, expects_input)?),
            Command::Module(module) => Stage::Function(self.module_run(&module, place, arguments, expects_input)?),
            Command::Script(_, block) => Stage::Function(self.script_run(&block, place, arguments, expects_input)?),
            Command::Native(path) => Stage::Native(NativeRun::with_arguments(&path, arguments)),
        })
    }

    fn make_out(&mut self, redirects: &[Redirect], common: Common) -> Result<Out, Failure> {
        let mut out = Out::plain(common);
        for redirect in redirects {
            match &redirect.to {
                RedirectTo::Merge(Stream::Output) if redirect.from == Stream::All => out.merges.extend(OTHERS),
                RedirectTo::Merge(Stream::Output) => out.merges.push(redirect.from),
                RedirectTo::Merge(_) => {}
                RedirectTo::File(target, append) => {
                    let target = target(self)?;
                    let target = self.file_target(&mut out, target, *append)?;
                    let streams: &[Stream] = if redirect.from == Stream::All { &OTHERS } else { &[redirect.from] };
                    if matches!(redirect.from, Stream::Output | Stream::All) {
                        out.output = Some(target.clone());
                    }
                    out.others.extend(streams.iter().filter(|s| **s != Stream::Output).map(|s| (*s, target.clone())));
                }
            }
        }
        Ok(out)
    }

    fn file_target(&mut self, out: &mut Out, target: Value, append: bool) -> Result<Target, Failure> {
        if target.is_null() {
            return Ok(Target::Discard);
        }
        let path = convert::text(self, &target)?;
        let list: Rc<RefCell<Vec<Value>>> = Rc::default();
        out.files.push((path, append, list.clone()));
        Ok(Target::File(list))
    }

    fn write_files(&mut self, line: &Rc<Line>) -> Outcome {
        line.outs.iter().try_for_each(|out| self.flush_files(out))
    }

    fn flush_files(&mut self, out: &Out) -> Outcome {
        for (path, append, list) in &out.files {
            let values = std::mem::take(&mut *list.borrow_mut());
            let mut arguments = vec![("FilePath", Value::Str(path.clone()))];
            if *append {
                arguments.push(("Append", Value::Switch(true)));
            }
            if let Some(variable) = path.strip_prefix("variable:") {
                self.set_variable(variable, Session::gather(values))?;
                continue;
            }
            self.run_command("Out-File", &arguments, Some(values))?;
        }
        Ok(())
    }

    /// Runs the stages: all `begin`, the objects, all `end`.
    fn drive(&mut self, line: &Rc<Line>, feed: Option<Feed>) -> Outcome {
        self.begin_line(line)?;
        match feed {
            Some(Feed::Value(value, slot)) => self.feed(line, value, slot)?,
            Some(Feed::Range(from, to)) => self.feed_range(line, from, to)?,
            None => line.with(self, 0, |run, s| run.process(s, None))?,
        }
        self.end_from(line, 0)
    }

    pub(super) fn begin_line(&mut self, line: &Rc<Line>) -> Outcome {
        (0..line.stages.len()).try_for_each(|i| line.with(self, i, |run, s| run.begin(s)))
    }

    pub(super) fn end_from(&mut self, line: &Rc<Line>, first: usize) -> Outcome {
        for i in first..line.stages.len() {
            line.with(self, i, |run, s| run.end(s))?;
        }
        Ok(())
    }

    fn feed(&mut self, line: &Rc<Line>, value: Value, slot: Option<u32>) -> Outcome {
        match value {
            Value::Null if slot.is_some_and(|s| self.is_nothing(s)) => Ok(()),
            Value::Seq(seq) if seq.kind != crate::SeqKind::Stack => {
                let mut i = 0;
                while let Some(item) = seq.get(i) {
                    i += 1;
                    self.check_interrupt()?;
                    line.push(self, 0, item)?;
                }
                Ok(())
            }
            value => match self.items(&value)? {
                Some(items) => items.into_iter().try_for_each(|item| line.push(self, 0, item)),
                None => line.push(self, 0, value),
            },
        }
    }

    /// A stage that wants no more: what stands behind it ends as usual.
    pub(super) fn stopped(&mut self, line: &Rc<Line>, failure: Failure) -> Outcome {
        let Unwind::StopUpstream(mark) = *failure else { return Err(failure) };
        if mark >> 8 != line.id {
            return Err(failure);
        }
        let index = (mark & 0xFF) as usize;
        line.stopped.set(index);
        let depth = self.sinks.len();
        let result = self.end_from(line, index);
        self.sinks.truncate(depth);
        match result {
            Err(failure) => self.stopped(line, failure),
            ok => ok,
        }
    }

    /// Pushes the sinks of a stage's `-OutVariable`; the list goes on over all its objects.
    fn push_out_sinks_again(&mut self, common: &Common) -> Outcome {
        let plus = common.out_variable.as_ref().map(|n| Str::from(format!("+{}", n.trim_start_matches('+'))));
        let held = match &plus {
            Some(name) => match self.variable(name.trim_start_matches('+')) {
                Value::Seq(seq) => Some(seq),
                _ => Some(self.gathering_variable(name)?),
            },
            None => None,
        };
        if let Some(list) = held {
            self.sinks.push(Sink::Tee(list, self.sinks.len() - 1));
        }
        let rest = Common { pipeline_variable: common.pipeline_variable.clone(), ..Common::default() };
        self.push_out_sinks(&rest)
    }
}
