//! Commands: the name, the arguments and what is remembered between calls.

use super::{Compiler, Eval};
use crate::bind::Argument;
use crate::error::{ErrorCategory, Failure, Fault};
use crate::run::{Command, Session};
use crate::value::{Str, Value};
use crate::{Name, convert};
use std::cell::RefCell;
use std::rc::Rc;
use syntax::ast::{self, CommandElement, ExprKind, Invocation, StringKind};
use syntax::{Source, Span};

/// A command in the text.
pub(crate) struct CallSite {
    /// Where it stands.
    pub span: Span,
    /// The text it stands in.
    pub source: Rc<Source>,
    /// `&`, `.` or nothing.
    pub invocation: Invocation,
    /// The name when it is a plain word.
    pub name: Option<Name>,
    /// What is called, otherwise.
    pub callee: Eval,
    /// The words after the name.
    pub parts: Vec<Part>,
    /// Whether it is written like a method's call: `Name(1, 2)`.
    pub like_method: bool,
    /// What the name meant last time, and the count of command tables then.
    pub cache: RefCell<Option<(u64, Command)>>,
}

/// A word after the name of a command.
pub(crate) enum Part {
    /// A value; the text of a bare number or word, for native programs and `[string]` parameters
    Value(Eval, Option<Str>, Span),
    /// `-Name`, `-Name:value`; the text as written; whether the value stands right behind the colon
    Named(Name, Option<Eval>, Span, Str, bool),
    /// `@splat`
    Splat(Eval, Span),
    /// `--% ...`
    Verbatim(Str),
    /// `--`: what follows are no parameters
    EndOfParameters,
}

impl Compiler {
    pub(super) fn call_site(&mut self, command: &ast::Command) -> CallSite {
        let name = match &command.name.kind {
            ExprKind::String(text, StringKind::Bare) if command.invocation != Invocation::Dot || !text.is_empty() => Some(Name::new(text)),
            ExprKind::String(text, _) if command.invocation != Invocation::Name && !text.is_empty() => Some(Name::new(text)),
            _ => None,
        };
        CallSite {
            span: command.span,
            source: self.source.clone(),
            invocation: command.invocation,
            name,
            callee: self.expr(&command.name),
            like_method: matches!(command.elements.as_slice(), [CommandElement::Argument(expr)]
                if matches!(expr.kind, ExprKind::Paren(_)) && expr.span.start == command.name.span.end),
            parts: command.elements.iter().map(|e| self.part(e)).collect(),
            cache: RefCell::new(None),
        }
    }

    fn part(&mut self, element: &CommandElement) -> Part {
        match element {
            CommandElement::Argument(expr) if self.text(expr.span) == "--" => Part::EndOfParameters,
            CommandElement::Argument(expr) => {
                // A number with a sign is a bare word.
                let text = self.text(expr.span);
                if text.starts_with(['-', '+']) && text[1..].starts_with(|c: char| c.is_ascii_digit() || c == '.') && is_number(expr) {
                    let text = Str::from(text);
                    return Part::Value(super::expression::constant(Value::Str(text.clone())), Some(text), expr.span);
                }
                let raw = match &expr.kind {
                    ExprKind::Number(_) => Some(Str::from(self.text(expr.span))),
                    ExprKind::Unary(ast::UnaryOp::Minus, inner) if matches!(inner.kind, ExprKind::Number(_)) => {
                        Some(Str::from(self.text(expr.span)))
                    }
                    ExprKind::String(_, StringKind::Bare) => Some(Str::from("")),
                    _ => None,
                };
                Part::Value(self.expr(expr), raw, expr.span)
            }
            CommandElement::Splat(expr) => Part::Splat(self.expr(expr), expr.span),
            CommandElement::Parameter { span, name, value, name_span } => {
                let text = Str::from(self.text(*name_span));
                let glued = value.as_ref().is_some_and(|v| v.span.start <= name_span.end + 1);
                Part::Named(*name, value.as_ref().map(|v| self.expr(v)), *span, text, glued)
            }
            CommandElement::Verbatim(_, text) => Part::Verbatim(Str::from(text.as_str())),
        }
    }
}

impl CallSite {
    /// Evaluates the arguments.
    pub(crate) fn arguments(&self, session: &mut Session) -> Result<Vec<Argument>, Failure> {
        if self.like_method && session.strict_mode() >= 2 {
            return Err(called_like_a_method());
        }
        let mut arguments = Vec::with_capacity(self.parts.len());
        let mut plain = false;
        for part in &self.parts {
            match part {
                Part::EndOfParameters if !plain => plain = true,
                Part::EndOfParameters => arguments.push(Argument::positional(Value::text("--"))),
                Part::Named(_, None, span, text, _) if plain => {
                    arguments.push(Argument { span: *span, ..Argument::positional(Value::Str(text.clone())) });
                }
                Part::Value(eval, raw, span) => {
                    let value = eval(session)?;
                    let raw = raw.clone().filter(|r| !r.is_empty());
                    arguments.push(Argument { name: None, value: Some(value), raw, span: *span, splatted: false });
                }
                Part::Named(name, value, span, ..) => {
                    let value = match value {
                        Some(eval) => Some(eval(session)?),
                        None => None,
                    };
                    arguments.push(Argument { name: Some(*name), value, raw: None, span: *span, splatted: false });
                }
                Part::Splat(eval, span) => {
                    let value = eval(session)?;
                    splat(session, value, *span, &mut arguments)?;
                }
                Part::Verbatim(text) => arguments.push(Argument::positional(Value::Str(text.clone()))),
            }
        }
        Ok(arguments)
    }
}

/// Whether an argument is a number, perhaps with a sign.
fn is_number(expr: &ast::Expr) -> bool {
    match &expr.kind {
        ExprKind::Number(_) => true,
        ExprKind::Unary(ast::UnaryOp::Minus | ast::UnaryOp::Plus, inner) => matches!(inner.kind, ExprKind::Number(_)),
        _ => false,
    }
}

fn called_like_a_method() -> Failure {
    let message = "The function or command was called as if it were a method. Parameters should be separated by spaces. For information about \
                   parameters, see the about_Parameters Help topic.";
    Fault::new("StrictModeFunctionCallWithParens", ErrorCategory::InvalidOperation, message).into()
}

/// The arguments that a splatted value stands for: a dictionary's are named, a list's positional.
fn splat(session: &mut Session, value: Value, span: Span, arguments: &mut Vec<Argument>) -> Result<(), Failure> {
    match value.base() {
        Value::Map(map) => {
            for (key, value) in map.pairs() {
                let name = Name::new(&convert::text(session, &key)?);
                arguments.push(Argument { name: Some(name), value: Some(value), raw: None, span, splatted: true });
            }
        }
        Value::Null => {}
        Value::Seq(seq) => {
            for item in seq.to_vec() {
                arguments.push(splatted_item(item, span));
            }
        }
        other => match session.items(&other.clone())? {
            Some(items) => arguments.extend(items.into_iter().map(|i| splatted_item(i, span))),
            None => arguments.push(Argument { name: None, value: Some(other.clone()), raw: None, span, splatted: true }),
        },
    }
    Ok(())
}

/// An item of a splatted list; of `@args` the parameter names come as marked texts.
fn splatted_item(item: Value, span: Span) -> Argument {
    if let Value::Wrapped(wrapped) = &item {
        let marked = wrapped.bag.borrow().get(Name::new("<CommandParameterName>")).is_some();
        if let (true, Value::Str(text)) = (marked, &wrapped.base) {
            let name = text.trim_start_matches('-').trim_end_matches(':');
            return Argument { name: Some(Name::new(name)), value: None, raw: None, span, splatted: false };
        }
    }
    Argument { name: None, value: Some(item), raw: None, span, splatted: true }
}

/// `The term 'x' is not recognized ...`
pub(crate) fn unknown_command(name: &str, nearest: Option<Rc<str>>) -> Fault {
    let message = format!(
        "The term '{name}' is not recognized as a name of a cmdlet, function, script file, or executable program.\nCheck the spelling of the name, or \
         if a path was included, verify that the path is correct and try again."
    );
    let mut fault = Fault::new("CommandNotFoundException", ErrorCategory::ObjectNotFound, message)
        .exception("System.Management.Automation.CommandNotFoundException")
        .target(name);
    if let Some(near) = nearest {
        fault = fault.help(format!("Did you mean {near}?"));
    }
    fault
}
