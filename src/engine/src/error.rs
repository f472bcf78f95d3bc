//! What goes wrong and how it travels.
//!
//! Low layers return a [`Fault`]: message, id, category, target, help; no place. The evaluator adds the place and,
//! when a script looks, an [`ErrorRecord`] is made of it. Control flow travels as [`Unwind`], which users never see.

mod category;
mod exception;
mod position;
mod record;

pub use category::ErrorCategory;
pub use exception::Exception;
pub use position::MarkedLine;
pub use record::{ErrorRecord, Position, exception_message, exception_object};

use crate::value::Value;
use std::borrow::Cow;
use syntax::Name;

/// A statement or command either goes on or unwinds.
pub type Outcome = Result<(), Failure>;

/// What travels in `Err`: one pointer.
pub type Failure = Box<Unwind>;

/// An error before it has a place: what PowerShell would say, and what we add.
#[derive(Clone)]
pub struct Fault {
    /// PowerShell's exact sentence.
    pub message: Cow<'static, str>,
    /// PowerShell's id without the part after the comma (`CommandNotFoundException`).
    pub id: Cow<'static, str>,
    /// The category.
    pub category: ErrorCategory,
    /// The full name of the .NET exception.
    pub exception: Cow<'static, str>,
    /// What the error is about.
    pub target: Value,
    /// The inner exception, as an object.
    pub inner: Value,
    /// A ready exception object, in place of one made from `exception` and `message`.
    pub object: Value,
    /// One thing to do next, in our words.
    pub help: Option<Cow<'static, str>>,
}

impl Fault {
    /// A fault with PowerShell's id, message, category; a `RuntimeException` unless told otherwise.
    pub fn new(id: impl Into<Cow<'static, str>>, category: ErrorCategory, message: impl Into<Cow<'static, str>>) -> Fault {
        Fault {
            message: message.into(),
            id: id.into(),
            category,
            exception: Cow::Borrowed("System.Management.Automation.RuntimeException"),
            target: Value::Null,
            inner: Value::Null,
            object: Value::Null,
            help: None,
        }
    }

    /// The same fault with another .NET exception (full name).
    pub fn exception(mut self, name: impl Into<Cow<'static, str>>) -> Fault {
        self.exception = name.into();
        self
    }

    /// The same fault about an object.
    pub fn target(mut self, target: impl Into<Value>) -> Fault {
        self.target = target.into();
        self
    }

    /// The same fault with an inner exception.
    pub fn inner(mut self, inner: Value) -> Fault {
        self.inner = inner;
        self
    }

    /// The same fault with one thing to do next.
    pub fn help(mut self, help: impl Into<Cow<'static, str>>) -> Fault {
        self.help = Some(help.into());
        self
    }
}

/// How control leaves a statement other than by its end.
pub enum Unwind {
    /// An error that has no record yet
    Fault(Fault),
    /// An error with its record (a native [`ErrorRecord`])
    Record(Value),
    /// `break label` looking for its loop
    Break(Option<Name>),
    /// `continue label` looking for its loop
    Continue(Option<Name>),
    /// `return`: its values are written already
    Return,
    /// `exit n`
    Exit(i32),
    /// A command wants no more input: the number of its pipeline
    StopUpstream(u64),
    /// Ctrl-C
    Interrupted,
}

impl From<Fault> for Failure {
    fn from(fault: Fault) -> Failure {
        Box::new(Unwind::Fault(fault))
    }
}

impl Unwind {
    /// Whether it is an error (and not control flow).
    pub fn is_error(&self) -> bool {
        matches!(self, Unwind::Fault(_) | Unwind::Record(_))
    }
}
