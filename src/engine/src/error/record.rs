//! `ErrorRecord`: an error as scripts see it in `$_`, `$Error` and stream 2.

use super::{ErrorCategory, Exception, Failure, Fault, Unwind};
use crate::types::Type;
use crate::value::{Native, Value};
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use syntax::{Source, Span};

/// Where an error or a call is.
#[derive(Clone)]
pub struct Position {
    /// The text.
    pub source: Rc<Source>,
    /// The place in it.
    pub span: Span,
}

/// PowerShell's ErrorRecord.
pub struct ErrorRecord {
    /// `Exception`
    pub exception: Value,
    /// `FullyQualifiedErrorId`, with the command's class after a comma when a command made it
    pub id: RefCell<String>,
    /// `CategoryInfo.Category`
    pub category: ErrorCategory,
    /// `CategoryInfo.Activity`: the command's name
    pub activity: RefCell<String>,
    /// `CategoryInfo.Reason` where set by hand
    pub reason: RefCell<Option<String>>,
    /// `CategoryInfo.TargetName` and `TargetType` where set by hand
    pub target_names: RefCell<(Option<String>, Option<String>)>,
    /// `TargetObject`
    pub target: Value,
    /// `ErrorDetails.Message` and `.RecommendedAction`, where they replace the exception's message
    pub details: RefCell<Option<(String, String)>>,
    /// Where it happened; set once, by the innermost statement or command
    pub position: RefCell<Option<Position>>,
    /// `InvocationInfo.MyCommand` and more: the call that made it, where a command did
    pub invocation: RefCell<Value>,
    /// `ScriptStackTrace`
    pub trace: RefCell<String>,
    /// One thing to do next, in our words (never part of `Message`)
    pub help: Option<String>,
    /// Whether it ends more than its statement: `throw`, `-ErrorAction Stop`.
    pub hard: Cell<bool>,
}

impl ErrorRecord {
    /// The record of an exception object.
    pub fn new(exception: Value, id: impl Into<String>, category: ErrorCategory, target: Value) -> ErrorRecord {
        ErrorRecord {
            exception,
            id: RefCell::new(id.into()),
            category,
            activity: RefCell::default(),
            reason: RefCell::default(),
            target_names: RefCell::default(),
            target,
            details: RefCell::default(),
            position: RefCell::default(),
            invocation: RefCell::default(),
            trace: RefCell::default(),
            help: None,
            hard: Cell::new(false),
        }
    }

    /// The record of a fault, as an object.
    pub fn of_fault(fault: Fault) -> Value {
        let (id, category, target, help) = (fault.id.clone(), fault.category, fault.target.clone(), fault.help.clone());
        let exception = exception_object(fault);
        let mut record = ErrorRecord::new(exception.clone(), id, category, target);
        record.help = help.map(|h| h.into_owned());
        let value = Value::native(record);
        if let Some(exception) = exception.downcast::<Exception>() {
            let mut own = exception.record.borrow_mut();
            if own.is_null() {
                *own = value.clone();
            }
        }
        value
    }

    /// The record of an error that unwinds; control flow comes back unchanged.
    pub fn of_failure(failure: Failure) -> Result<Value, Failure> {
        match *failure {
            Unwind::Fault(fault) => Ok(ErrorRecord::of_fault(fault)),
            Unwind::Record(record) => Ok(record),
            other => Err(Box::new(other)),
        }
    }

    /// The message that is shown: the details' where there are some, else the exception's.
    pub fn message(&self) -> String {
        if let Some((message, _)) = &*self.details.borrow()
            && !message.is_empty()
        {
            return message.clone();
        }
        exception_message(&self.exception)
    }
}

/// The exception object of a fault.
pub fn exception_object(fault: Fault) -> Value {
    match fault.object {
        Value::Null => {
            let inner = if fault.inner.is_null() { implied_inner(&fault) } else { fault.inner };
            Value::native(Exception::new(&fault.exception, fault.message, inner))
        }
        ready => ready,
    }
}

/// The .NET exception behind a RuntimeException of an operator or a conversion.
fn implied_inner(fault: &Fault) -> Value {
    if fault.exception != "System.Management.Automation.RuntimeException" {
        return Value::Null;
    }
    let name = match &*fault.message {
        "Attempted to divide by zero." => "System.DivideByZeroException",
        text if fault.category == ErrorCategory::InvalidArgument && text.starts_with("Cannot convert") => {
            "System.Management.Automation.PSInvalidCastException"
        }
        _ => return Value::Null,
    };
    Value::native(Exception::new(name, fault.message.to_string(), Value::Null))
}

/// The message of an exception object, native or of a script class.
pub fn exception_message(exception: &Value) -> String {
    if let Some(native) = exception.downcast::<Exception>() {
        return native.message.clone();
    }
    match exception {
        Value::Object(object) => exception_message(&object.inner.borrow()),
        _ => String::new(),
    }
}

impl Native for ErrorRecord {
    fn type_of(&self) -> Type {
        Type::known("System.Management.Automation.ErrorRecord")
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn to_text(&self) -> Option<String> {
        Some(self.message())
    }
}
