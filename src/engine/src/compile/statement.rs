//! Statements: the dispatch by kind, values of statements, and what a statement writes.

use super::condition::simple;
use super::{Compiler, Eval, Exec, Flow};
use crate::error::{Failure, Unwind};
use crate::run::Session;
use crate::value::Value;
use syntax::ast::{self, ChainOp, Expr, ExprKind, Statement, StatementKind, UnaryOp};

/// A statement whose output is gathered in a list.
pub(super) type Gathered = Box<dyn Fn(&mut Session) -> Result<Vec<Value>, Failure>>;

impl Compiler {
    /// Compiles a statement that writes its values to the current sink.
    pub(super) fn statement(&mut self, statement: &Statement) -> Exec {
        match &statement.kind {
            StatementKind::Pipeline(pipeline) => match simple(statement) {
                Some(expr) => self.expression_statement(expr),
                None => self.pipeline(pipeline),
            },
            StatementKind::Chain(first, rest) => self.chain(first, rest),
            StatementKind::Background(inner) => self.background(statement, inner),
            StatementKind::Assignment(target, op, value) => self.assignment(target, *op, value),
            StatementKind::If(clauses, otherwise) => self.if_statement(clauses, otherwise.as_ref()),
            StatementKind::Switch { label, flags, subject, clauses, default } => {
                self.switch(*label, *flags, subject, clauses, default.as_ref())
            }
            StatementKind::ForEach { label, variable, subject, body } => self.foreach(*label, variable, subject, body),
            StatementKind::For { label, init, condition, next, body } => {
                self.for_loop(*label, init.as_deref(), condition.as_deref(), next.as_deref(), body)
            }
            StatementKind::While(label, condition, body) => self.while_loop(*label, condition, body),
            StatementKind::DoWhile(label, body, condition) => self.do_loop(*label, body, condition, true),
            StatementKind::DoUntil(label, body, condition) => self.do_loop(*label, body, condition, false),
            StatementKind::Function(function) => self.function(function),
            StatementKind::Class(class) => self.class(class),
            StatementKind::Enum(info) => self.enumeration(info),
            StatementKind::Try(body, catches, finally) => self.try_statement(body, catches, finally.as_ref()),
            StatementKind::Return(value) => self.return_statement(value.as_deref()),
            StatementKind::Throw(value) => self.throw(value.as_deref()),
            StatementKind::Exit(value) => self.exit(value.as_deref()),
            StatementKind::Break(label) => self.leave(label.as_ref(), Flow::Break),
            StatementKind::Continue(label) => self.leave(label.as_ref(), Flow::Continue),
            StatementKind::Data(name, _, body) => self.data(*name, body),
            StatementKind::Workflow(_, body) => {
                let body = self.body(body);
                Box::new(move |s| super::run_body(s, &body))
            }
        }
    }

    /// An expression that stands alone: its items are written, `$x++` and void calls write nothing.
    fn expression_statement(&mut self, expr: &Expr) -> Exec {
        match &expr.kind {
            ExprKind::Postfix(operand, up) => return self.increment_statement(operand, *up),
            ExprKind::Unary(op @ (UnaryOp::Increment | UnaryOp::Decrement), operand) => {
                return self.increment_statement(operand, *op == UnaryOp::Increment);
            }
            ExprKind::Invoke { .. } | ExprKind::Convert(..) => return self.voidable(expr),
            ExprKind::Paren(statement) if matches!(statement.kind, StatementKind::Assignment(..)) => {}
            _ => {}
        }
        let enumerate_nothing = self.plain_slot(expr);
        let value = self.expr(expr);
        let sub = matches!(expr.kind, ExprKind::SubExpression(_) | ExprKind::Paren(_));
        Box::new(move |s| {
            let before = s.failures;
            let value = value(s)?;
            s.success = !sub || s.failures == before;
            if value.is_null() && (sub || enumerate_nothing.is_some_and(|slot| s.is_nothing(slot))) && s.was_nothing(sub, enumerate_nothing)
            {
                return Ok(Flow::Next);
            }
            write(s, value)
        })
    }

    fn voidable(&mut self, expr: &Expr) -> Exec {
        let value = self.expr(expr);
        Box::new(move |s| {
            s.returned_void = false;
            let value = value(s)?;
            s.success = true;
            if value.is_null() && std::mem::take(&mut s.returned_void) {
                return Ok(Flow::Next);
            }
            write(s, value)
        })
    }

    /// The value of a statement: of an expression its value as it is, of others what they write.
    pub(super) fn value_of(&mut self, statement: &Statement) -> Eval {
        if let Some(expr) = simple(statement) {
            return self.expr(expr);
        }
        if let StatementKind::Assignment(target, op, value) = &statement.kind {
            let exec = self.assignment(target, *op, value);
            let read = self.expr(strip(target));
            return Box::new(move |s| {
                exec(s)?;
                read(s)
            });
        }
        let exec = self.statement(statement);
        Box::new(move |s| Ok(Session::gather(gather(s, &exec)?)))
    }

    /// The output of a statement that is no plain expression.
    pub(super) fn gathered(&mut self, statement: &Statement) -> Option<Gathered> {
        if simple(statement).is_some() || matches!(statement.kind, StatementKind::Assignment(..)) {
            return None;
        }
        let exec = self.statement(statement);
        Some(Box::new(move |s| gather(s, &exec)))
    }

    fn chain(&mut self, first: &Statement, rest: &[(ChainOp, Statement)]) -> Exec {
        let first = self.statement(first);
        let rest: Vec<(ChainOp, Exec)> = rest.iter().map(|(op, s)| (*op, self.statement(s))).collect();
        Box::new(move |s| {
            first(s)?;
            for (op, next) in &rest {
                if s.success == (*op == ChainOp::And) {
                    next(s)?;
                }
            }
            Ok(Flow::Next)
        })
    }

    fn background(&mut self, statement: &Statement, inner: &Statement) -> Exec {
        let text = self.text(inner.span).to_owned();
        let _ = statement;
        Box::new(move |s| {
            let block = s.parse_block(&text)?;
            let job = s.run_command("Start-Job", &[("ScriptBlock", Value::Block(block))], None)?;
            for value in job {
                s.emit(value)?;
            }
            Ok(Flow::Next)
        })
    }

    fn function(&mut self, function: &std::rc::Rc<ast::Function>) -> Exec {
        let function = function.clone();
        let source = self.source.clone();
        let namespaces = self.namespaces.clone();
        let code = crate::run::ScriptBlock::function_code(&function, source, namespaces);
        Box::new(move |s| {
            s.define_function(&function, &code);
            s.success = true;
            Ok(Flow::Next)
        })
    }

    fn data(&mut self, name: Option<syntax::Name>, body: &ast::Block) -> Exec {
        let body = self.body(body);
        let slot = name.map(|n| self.slot(n));
        Box::new(move |s| {
            let values = super::literal::collect_body(s, &body)?;
            match slot {
                Some(slot) => s.store(slot, Session::gather(values))?,
                None => {
                    for value in values {
                        s.emit(value)?;
                    }
                }
            }
            Ok(Flow::Next)
        })
    }
}

/// The variable or place inside typed assignment targets.
fn strip(target: &Expr) -> &Expr {
    match &target.kind {
        ExprKind::Convert(_, inner) | ExprKind::Attributed(_, inner) => strip(inner),
        _ => target,
    }
}

/// Writes a value as a statement does: collections item by item.
#[inline]
pub(super) fn write(session: &mut Session, value: Value) -> Result<Flow, Failure> {
    match value {
        Value::Seq(_) | Value::Native(_) | Value::Wrapped(_) => session.emit_unrolled(value)?,
        // An object of a class that enumerates.
        Value::Object(ref object) if object.class.is_some() => session.emit_unrolled(value)?,
        other => session.emit(other)?,
    }
    Ok(Flow::Next)
}

/// Runs a statement and gathers what it writes; control flow that leaves it goes on.
fn gather(session: &mut Session, exec: &Exec) -> Result<Vec<Value>, Failure> {
    let mut flow = Flow::Next;
    let values = session.collect(|s| {
        flow = exec(s)?;
        Ok(())
    })?;
    match flow {
        Flow::Next => Ok(values),
        Flow::Break(label) => Err(Box::new(Unwind::Break(label))),
        Flow::Continue(label) => Err(Box::new(Unwind::Continue(label))),
        Flow::Return => {
            for value in values {
                session.emit(value)?;
            }
            Err(Box::new(Unwind::Return))
        }
    }
}

impl Session {
    /// Whether the variable of a slot was set from a pipeline that wrote nothing.
    pub(crate) fn is_nothing(&mut self, slot: u32) -> bool {
        match self.scope.cell(slot) {
            Some(variable) => variable.nothing.get(),
            None => self.locate(slot).is_some_and(|v| v.nothing.get()),
        }
    }

    fn was_nothing(&mut self, sub: bool, slot: Option<u32>) -> bool {
        match slot {
            Some(slot) => self.is_nothing(slot),
            None => sub,
        }
    }

    /// Looks at members without the complaints of strict mode.
    pub(crate) fn leniently<T>(&mut self, work: impl FnOnce(&mut Session) -> T) -> T {
        let before = std::mem::replace(&mut self.lenient, true);
        let result = work(self);
        self.lenient = before;
        result
    }
}
