//! `if`, loops, `try`, `return`, `throw`, `exit`, `break`, `continue`.

use super::block::{Body, run_body};
use super::condition::simple;
use super::{Compiler, Eval, Exec, Flow, Test};
use crate::convert;
use crate::error::{Failure, Unwind};
use crate::run::Session;
use crate::value::Value;
use syntax::Name;
use syntax::ast::{self, Catch, Expr, ExprKind, IfClause, Statement};

/// What a turn of a loop says about the next one.
pub(super) enum Turn {
    On,
    Done,
    Leave(Flow),
}

/// Runs the body of a loop once and looks at how it was left; labels that are not the loop's own go on outwards.
#[inline]
pub(super) fn turn(session: &mut Session, body: &Body, label: Option<Name>) -> Result<Turn, Failure> {
    session.check_interrupt()?;
    let flow = match run_body(session, body) {
        Ok(flow) => flow,
        Err(failure) => match *failure {
            Unwind::Break(l) => Flow::Break(l),
            Unwind::Continue(l) => Flow::Continue(l),
            other => return Err(Box::new(other)),
        },
    };
    let own = |l: Option<Name>| l.is_none() || l == label;
    Ok(match flow {
        Flow::Next => Turn::On,
        Flow::Continue(l) if own(l) => Turn::On,
        Flow::Break(l) if own(l) => Turn::Done,
        other => Turn::Leave(other),
    })
}

impl Compiler {
    pub(super) fn if_statement(&mut self, clauses: &[IfClause], otherwise: Option<&ast::Block>) -> Exec {
        let clauses: Vec<(Test, Body)> = clauses.iter().map(|c| (self.condition(&c.condition), self.body(&c.body))).collect();
        let otherwise = otherwise.map(|b| self.body(b));
        Box::new(move |s| {
            for (test, body) in &clauses {
                if test(s)? {
                    return run_body(s, body);
                }
            }
            match &otherwise {
                Some(body) => run_body(s, body),
                None => Ok(Flow::Next),
            }
        })
    }

    pub(super) fn while_loop(&mut self, label: Option<Name>, condition: &Statement, body: &ast::Block) -> Exec {
        let (test, body) = (self.condition(condition), self.body(body));
        Box::new(move |s| {
            while test(s)? {
                match turn(s, &body, label)? {
                    Turn::On => {}
                    Turn::Done => break,
                    Turn::Leave(flow) => return Ok(flow),
                }
            }
            Ok(Flow::Next)
        })
    }

    pub(super) fn do_loop(&mut self, label: Option<Name>, body: &ast::Block, condition: &Statement, go_on: bool) -> Exec {
        let (body, test) = (self.body(body), self.condition(condition));
        Box::new(move |s| {
            loop {
                match turn(s, &body, label)? {
                    Turn::On => {}
                    Turn::Done => break,
                    Turn::Leave(flow) => return Ok(flow),
                }
                if test(s)? != go_on {
                    break;
                }
            }
            Ok(Flow::Next)
        })
    }

    pub(super) fn for_loop(
        &mut self,
        label: Option<Name>,
        init: Option<&Statement>,
        condition: Option<&Statement>,
        next: Option<&Statement>,
        body: &ast::Block,
    ) -> Exec {
        let init = init.map(|i| self.discarded(i));
        let test = condition.map(|c| self.condition(c));
        let next = next.map(|n| self.discarded(n));
        let body = self.body(body);
        Box::new(move |s| {
            if let Some(init) = &init {
                init(s)?;
            }
            while test.as_ref().map_or(Ok(true), |t| t(s))? {
                match turn(s, &body, label)? {
                    Turn::On => {}
                    Turn::Done => break,
                    Turn::Leave(flow) => return Ok(flow),
                }
                if let Some(next) = &next {
                    next(s)?;
                }
            }
            Ok(Flow::Next)
        })
    }

    /// A statement of a `for` head: what it writes is lost.
    fn discarded(&mut self, statement: &Statement) -> Exec {
        let quiet = matches!(statement.kind, ast::StatementKind::Assignment(..))
            || simple(statement).is_some_and(|e| matches!(e.kind, ExprKind::Postfix(..)));
        let exec = self.statement(statement);
        if quiet {
            return exec;
        }
        Box::new(move |s| {
            s.discard(|s| exec(s).map(|_| ()))?;
            Ok(Flow::Next)
        })
    }

    pub(super) fn foreach(&mut self, label: Option<Name>, variable: &ast::Variable, subject: &Statement, body: &ast::Block) -> Exec {
        let span = subject.span;
        let range = simple(subject).and_then(|e| match &e.kind {
            ExprKind::Binary(op, from, to) if op.op == ast::BinaryOp::Range => Some((self.expr(from), self.expr(to))),
            _ => None,
        });
        let subject = self.value_of(subject);
        let store = self.store_variable(variable);
        let body = self.body(body);
        let enumerator = self.mentioned("foreach");
        Box::new(move |s| {
            s.span = span;
            let items = match &range {
                Some((from, to)) => {
                    let (from, to) = (from(s)?, to(s)?);
                    match (&from, &to) {
                        (Value::Int(a), Value::Int(b)) => Items::Range(*a, *b),
                        _ => {
                            let list = crate::operators::binary(s, ast::BinaryOp::Range, false, &from, &to)?;
                            Items::of(s, list)?
                        }
                    }
                }
                None => {
                    let value = subject(s)?;
                    Items::of(s, value)?
                }
            };
            let mut go = |s: &mut Session, item| {
                store(s, item)?;
                turn(s, &body, label)
            };
            match enumerator {
                Some(slot) => items.each_watched(s, slot, "foreach", &mut go),
                None => items.each(s, go),
            }
        })
    }

    pub(super) fn try_statement(&mut self, body: &ast::Block, catches: &[Catch], finally: Option<&ast::Block>) -> Exec {
        let body = self.body(body);
        let catches: Vec<(Vec<ast::TypeName>, Body)> = catches.iter().map(|c| (c.types.clone(), self.body(&c.body))).collect();
        let finally = finally.map(|b| self.body(b));
        Box::new(move |s| {
            let mut result = if catches.is_empty() { s.guarded_finally(|s| run_body(s, &body)) } else { s.guarded(|s| run_body(s, &body)) };
            if let Err(failure) = result {
                result = if failure.is_error() { s.run_catches(failure, &catches) } else { Err(failure) };
            }
            if let Some(finally) = &finally {
                s.run_finally(finally)?;
            }
            result
        })
    }

    pub(super) fn return_statement(&mut self, value: Option<&Statement>) -> Exec {
        let Some(value) = value else { return Box::new(|_| Ok(Flow::Return)) };
        if self.method {
            let value = self.value_of(value);
            return Box::new(move |s| {
                let value = value(s)?;
                s.method_result = Some(value);
                Ok(Flow::Return)
            });
        }
        let exec = self.statement(value);
        Box::new(move |s| {
            exec(s)?;
            Ok(Flow::Return)
        })
    }

    pub(super) fn throw(&mut self, value: Option<&Statement>) -> Exec {
        let value = value.map(|v| self.value_of(v));
        Box::new(move |s| {
            let value = match &value {
                Some(value) => Some(value(s)?),
                None => None,
            };
            Err(s.thrown(value))
        })
    }

    pub(super) fn exit(&mut self, value: Option<&Statement>) -> Exec {
        let value: Option<Eval> = value.map(|v| self.value_of(v));
        Box::new(move |s| {
            let code = match &value {
                Some(value) => {
                    let value = value(s)?;
                    s.exit_code_of(&value)
                }
                None => 0,
            };
            Err(Box::new(Unwind::Exit(code)))
        })
    }

    pub(super) fn leave(&mut self, label: Option<&Expr>, make: fn(Option<Name>) -> Flow) -> Exec {
        match label {
            None => Box::new(move |_| Ok(make(None))),
            Some(label) => {
                let label = self.expr(label);
                Box::new(move |s| {
                    let value = label(s)?;
                    let text = convert::text(s, &value)?;
                    Ok(make(Some(Name::new(&text))))
                })
            }
        }
    }
}

/// What a `foreach` goes over.
pub(super) enum Items {
    Nothing,
    One(Value),
    Range(i32, i32),
    Many(std::rc::Rc<crate::Seq>),
    List(Vec<Value>),
}

impl Items {
    /// The items of a value: none of null.
    pub(super) fn of(session: &mut Session, value: Value) -> Result<Items, Failure> {
        Ok(match value {
            Value::Null => Items::Nothing,
            Value::Seq(seq) if seq.kind != crate::SeqKind::Stack => Items::Many(seq),
            other => match session.items(&other)? {
                Some(items) => Items::List(items),
                None => Items::One(other),
            },
        })
    }

    /// The same while a variable (`$foreach`, `$switch`) holds the enumerator, which the body may move on.
    pub(super) fn each_watched(
        self,
        session: &mut Session,
        slot: u32,
        name: &str,
        work: &mut dyn FnMut(&mut Session, Value) -> Result<Turn, Failure>,
    ) -> Result<Flow, Failure> {
        let items = match self {
            Items::Nothing => return Ok(Flow::Next),
            Items::One(value) => vec![value],
            Items::Range(from, to) if from <= to => (from..=to).map(Value::Int).collect(),
            Items::Range(from, to) => (to..=from).rev().map(Value::Int).collect(),
            Items::Many(seq) => seq.to_vec(),
            Items::List(items) => items,
        };
        let before = session.variable(name);
        let value = crate::types::Enumerator::value(items);
        session.store(slot, value.clone())?;
        let mut result = Ok(Flow::Next);
        while let Some(item) = value.downcast::<crate::types::Enumerator>().and_then(crate::types::Enumerator::advance) {
            match work(session, item) {
                Ok(Turn::On) => {}
                Ok(Turn::Done) => break,
                Ok(Turn::Leave(flow)) => {
                    result = Ok(flow);
                    break;
                }
                Err(failure) => {
                    result = Err(failure);
                    break;
                }
            }
        }
        session.store(slot, before)?;
        result
    }

    pub(super) fn each(
        self,
        session: &mut Session,
        mut work: impl FnMut(&mut Session, Value) -> Result<Turn, Failure>,
    ) -> Result<Flow, Failure> {
        let mut go = |s: &mut Session, item| -> Result<Option<Flow>, Failure> {
            match work(s, item)? {
                Turn::On => Ok(None),
                Turn::Done => Ok(Some(Flow::Next)),
                Turn::Leave(flow) => Ok(Some(flow)),
            }
        };
        match self {
            Items::Nothing => {}
            Items::One(value) => {
                if let Some(flow) = go(session, value)? {
                    return Ok(flow);
                }
            }
            Items::Range(from, to) => {
                let step = if from <= to { 1 } else { -1 };
                let mut i = from;
                loop {
                    if let Some(flow) = go(session, Value::Int(i))? {
                        return Ok(flow);
                    }
                    if i == to {
                        break;
                    }
                    i += step;
                }
            }
            Items::Many(seq) => {
                let (count, mut i) = (seq.len(), 0);
                while let Some(item) = seq.get(i) {
                    if seq.len() != count && seq.kind != crate::SeqKind::Array {
                        return Err(changed());
                    }
                    i += 1;
                    if let Some(flow) = go(session, item)? {
                        return Ok(flow);
                    }
                }
                if seq.len() != count && seq.kind != crate::SeqKind::Array {
                    return Err(changed());
                }
            }
            Items::List(items) => {
                for item in items {
                    if let Some(flow) = go(session, item)? {
                        return Ok(flow);
                    }
                }
            }
        }
        Ok(Flow::Next)
    }
}

/// `Collection was modified; enumeration operation may not execute.`
fn changed() -> Failure {
    let message = "Collection was modified; enumeration operation may not execute.";
    crate::Fault::new("System.InvalidOperationException", crate::ErrorCategory::OperationStopped, message)
        .exception("System.InvalidOperationException")
        .into()
}
