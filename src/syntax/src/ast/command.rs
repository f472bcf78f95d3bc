//! Pipelines, commands and redirections.

use super::Expr;
use crate::{Name, Span};

/// `a | b | c`
#[derive(Debug)]
pub struct Pipeline {
    /// The whole pipeline.
    pub span: Span,
    /// Its stages, at least one.
    pub elements: Vec<Element>,
}

/// One stage of a pipeline.
#[derive(Debug)]
pub enum Element {
    /// `Get-Item x > y`
    Command(Command),
    /// `1 + 2 > y`: expression and its redirections
    Expression(Expr, Vec<Redirection>),
}

/// `Get-Item -Path x 2> y`
#[derive(Debug)]
pub struct Command {
    /// The whole command.
    pub span: Span,
    /// `&`, `.` or nothing before it.
    pub invocation: Invocation,
    /// What is called: a bare word, `$x`, `{ ... }`, a string, ...
    pub name: Expr,
    /// Arguments and parameters in order.
    pub elements: Vec<CommandElement>,
    /// Redirections in order.
    pub redirections: Vec<Redirection>,
}

/// What stands before the name of a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Invocation {
    /// `name`
    Name,
    /// `& name`
    Call,
    /// `. name`
    Dot,
}

/// One word after the name of a command.
#[derive(Debug)]
pub enum CommandElement {
    /// `x`, `$y`, `(1 + 2)`, `a,b`; a bare word is an `ExprKind::String` of kind `Bare`
    Argument(Expr),
    /// `@parameters`
    Splat(Expr),
    /// `-Name` or `-Name:value`
    Parameter {
        /// `-Name` with its dash, and its value when it has one.
        span: Span,
        /// The name without dash and colon.
        name: Name,
        /// `-Name` alone, without a colon.
        name_span: Span,
        /// `:value`
        value: Option<Expr>,
    },
    /// `--% rest of the line`, for native programs
    Verbatim(Span, String),
}

/// An output stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stream {
    /// 1
    Output,
    /// 2
    Error,
    /// 3
    Warning,
    /// 4
    Verbose,
    /// 5
    Debug,
    /// 6
    Information,
    /// `*`
    All,
}

/// `2> file`, `*>> file`, `2>&1`
#[derive(Debug)]
pub struct Redirection {
    /// The whole redirection.
    pub span: Span,
    /// What is redirected.
    pub from: Stream,
    /// Where to.
    pub kind: RedirectionKind,
}

/// Where a redirection goes.
#[derive(Debug)]
pub enum RedirectionKind {
    /// `> file`
    File(Expr),
    /// `>> file`
    Append(Expr),
    /// `>&1`
    Merge(Stream),
}
