//! The exceptions that have members or constructors of their own.

use super::super::{Method, Property, TypeTable, method, property, settable};
use super::exception::{CONSTRUCTORS, detail, make, message_of, new, set_detail, type_of};
use crate::R;
use crate::error::{ErrorCategory, ErrorRecord, Exception, exception_message};
use crate::run::Session;
use crate::value::Value;
use syntax::Name;

/// An exception of an argument: message and parameter name.
fn argument(this: &Value, message: Option<&Value>, parameter: Option<&Value>, inner: Value) -> R {
    let ty = type_of(this);
    let mut text = message_of(&ty, message);
    let name = parameter.map(super::super::text).filter(|n| !n.is_empty());
    if let Some(name) = &name {
        text.push_str(&format!(" (Parameter '{name}')"));
    }
    let exception = make(ty, text, inner);
    if let Some(name) = name {
        exception.details.borrow_mut().push((Name::new("ParamName"), Value::Str(name)));
    }
    Ok(Value::native(exception))
}

/// The parameter that an argument exception names, told or read from the message.
fn parameter_name(_: &mut Session, this: &Value) -> R {
    if let Some(name) = detail(this, "ParamName") {
        return Ok(name);
    }
    let message = exception_message(this);
    let name = message.rsplit_once("(Parameter '").and_then(|(_, rest)| rest.strip_suffix("')"));
    Ok(name.map_or(Value::Null, Value::from))
}

fn record(_: &mut Session, this: &Value) -> R {
    let own = this.downcast::<Exception>().map(|e| e.record.borrow().clone()).unwrap_or_default();
    if !own.is_null() {
        return Ok(own);
    }
    let id = detail(this, "ErrorId").map_or_else(|| type_of(this).short_name(), |v| super::super::text(&v).to_string());
    let value = Value::native(ErrorRecord::new(this.clone(), id, ErrorCategory::NotSpecified, Value::Null));
    if let Some(exception) = this.downcast::<Exception>() {
        *exception.record.borrow_mut() = value.clone();
    }
    Ok(value)
}

/// What the error record of an exception is about.
fn target(this: &Value) -> Value {
    let record = this.downcast::<Exception>().map(|e| e.record.borrow().clone()).unwrap_or_default();
    record.downcast::<ErrorRecord>().map(|r| r.target.clone()).unwrap_or_default()
}

fn thrown(_: &mut Session, this: &Value) -> R {
    let thrown = this.downcast::<Exception>().is_some_and(|e| e.record.borrow().downcast::<ErrorRecord>().is_some_and(|r| r.hard.get()));
    Ok(detail(this, "WasThrownFromThrowStatement").unwrap_or(Value::Bool(thrown)))
}

static ARGUMENT: &[Method] = &[
    method("()", |_, this, _| argument(this, None, None, Value::Null)),
    method("(string message)", |_, this, a| argument(this, a.first(), None, Value::Null)),
    method("(string message, System.Exception innerException)", |_, this, a| argument(this, a.first(), None, a[1].clone())),
    method("(string message, string paramName)", |_, this, a| argument(this, a.first(), a.get(1), Value::Null)),
    method("(string message, string paramName, System.Exception innerException)", |_, this, a| {
        argument(this, a.first(), a.get(1), a[2].clone())
    }),
];

static ARGUMENT_NULL: &[Method] = &[
    method("()", |_, this, _| argument(this, None, None, Value::Null)),
    method("(string paramName)", |_, this, a| argument(this, None, a.first(), Value::Null)),
    method("(string message, System.Exception innerException)", |_, this, a| argument(this, a.first(), None, a[1].clone())),
    method("(string paramName, string message)", |_, this, a| argument(this, a.get(1), a.first(), Value::Null)),
];

static ARGUMENT_RANGE: &[Method] = &[
    method("()", |_, this, _| argument(this, None, None, Value::Null)),
    method("(string paramName)", |_, this, a| argument(this, None, a.first(), Value::Null)),
    method("(string message, System.Exception innerException)", |_, this, a| argument(this, a.first(), None, a[1].clone())),
    method("(string paramName, string message)", |_, this, a| argument(this, a.get(1), a.first(), Value::Null)),
    method("(string paramName, object actualValue, string message)", |session, this, a| {
        let shown = crate::convert::text(session, &a[1])?;
        let value = argument(this, a.get(2), a.first(), Value::Null)?;
        let Some(exception) = value.downcast::<Exception>() else { return Ok(value) };
        let made = make(exception.ty.clone(), format!("{}\nActual value was {shown}.", exception.message), Value::Null);
        *made.details.borrow_mut() = exception.details.borrow().clone();
        made.details.borrow_mut().push((Name::new("ActualValue"), a[1].clone()));
        Ok(Value::native(made))
    }),
];

fn runtime(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let ty = type_of(this);
    let message = message_of(&ty, a.first());
    let exception = make(ty, message, a.get(1).cloned().unwrap_or_default());
    if let Some(record) = a.get(2) {
        *exception.record.borrow_mut() = record.clone();
    }
    Ok(Value::native(exception))
}

fn file_not_found(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let made = new(session, this, &a[..1])?;
    set_detail(&made, "FileName", a[1].clone())?;
    Ok(made)
}

fn disposed(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let name = super::super::text(&a[0]);
    let text = a.get(1).map_or_else(|| "Cannot access a disposed object.".to_owned(), |m| super::super::text(m).to_string());
    let text = if name.is_empty() { text } else { format!("{text}\nObject name: '{name}'.") };
    let made = Value::native(make(type_of(this), text, Value::Null));
    set_detail(&made, "ObjectName", a[0].clone())?;
    Ok(made)
}

fn aggregate(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let (text, list) = match a {
        [list] => (Value::Null, list.clone()),
        _ => (a[0].clone(), a[1].clone()),
    };
    let list = session.items(&list)?.unwrap_or_else(|| vec![list]);
    let mut message = message_of(&type_of(this), Some(&text));
    for inner in &list {
        message.push_str(&format!(" ({})", exception_message(inner)));
    }
    let made = Value::native(make(type_of(this), message, list.first().cloned().unwrap_or_default()));
    set_detail(&made, "InnerExceptions", Value::array(list))?;
    Ok(made)
}

const RECORD: Property = property("System.Management.Automation.ErrorRecord ErrorRecord", record);
const RUNTIME: &str = "System.Management.Automation.RuntimeException";

pub(super) static TABLES: &[TypeTable] = &[
    TypeTable {
        name: "System.ArgumentException",
        base: "System.SystemException",
        properties: &[property("string ParamName", parameter_name)],
        constructors: ARGUMENT,
        ..TypeTable::EMPTY
    },
    TypeTable { name: "System.ArgumentNullException", base: "System.ArgumentException", constructors: ARGUMENT_NULL, ..TypeTable::EMPTY },
    TypeTable {
        name: "System.ArgumentOutOfRangeException",
        base: "System.ArgumentException",
        properties: &[property("object ActualValue", |_, this| Ok(detail(this, "ActualValue").unwrap_or_default()))],
        constructors: ARGUMENT_RANGE,
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: "System.Management.Automation.PSArgumentException",
        base: "System.ArgumentException",
        properties: &[RECORD],
        constructors: ARGUMENT,
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: "System.Management.Automation.PSArgumentNullException",
        base: "System.ArgumentNullException",
        properties: &[RECORD],
        constructors: ARGUMENT_NULL,
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: "System.Management.Automation.PSArgumentOutOfRangeException",
        base: "System.ArgumentOutOfRangeException",
        properties: &[RECORD],
        constructors: ARGUMENT_RANGE,
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: RUNTIME,
        base: "System.SystemException",
        properties: &[
            RECORD,
            settable("bool WasThrownFromThrowStatement", thrown, |_, this, v| set_detail(this, "WasThrownFromThrowStatement", v)),
        ],
        constructors: &[
            method("()", runtime),
            method("(string message)", runtime),
            method("(string message, System.Exception innerException)", runtime),
            method("(string message, System.Exception innerException, System.Management.Automation.ErrorRecord errorRecord)", runtime),
        ],
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: "System.Management.Automation.ParseException",
        base: RUNTIME,
        properties: &[property("System.Management.Automation.Language.ParseError[] Errors", |_, this| {
            Ok(detail(this, "Errors").unwrap_or_default())
        })],
        constructors: CONSTRUCTORS,
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: "System.Management.Automation.CommandNotFoundException",
        base: RUNTIME,
        properties: &[property("string CommandName", |_, this| Ok(detail(this, "CommandName").unwrap_or_else(|| target(this))))],
        constructors: CONSTRUCTORS,
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: "System.Management.Automation.ParameterBindingException",
        base: RUNTIME,
        properties: &[
            property("string ParameterName", |_, this| Ok(detail(this, "ParameterName").unwrap_or_default())),
            property("string ErrorId", |_, this| Ok(detail(this, "ErrorId").unwrap_or_default())),
        ],
        constructors: CONSTRUCTORS,
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: "System.Management.Automation.SessionStateException",
        base: RUNTIME,
        properties: &[property("string ItemName", |_, this| Ok(detail(this, "ItemName").unwrap_or_else(|| target(this))))],
        constructors: CONSTRUCTORS,
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: "System.IO.FileNotFoundException",
        base: "System.IO.IOException",
        properties: &[property("string FileName", |_, this| Ok(detail(this, "FileName").unwrap_or_default()))],
        constructors: &[
            method("()", new),
            method("(string message)", new),
            method("(string message, System.Exception innerException)", new),
            method("(string message, string fileName)", file_not_found),
        ],
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: "System.ObjectDisposedException",
        base: "System.InvalidOperationException",
        properties: &[property("string ObjectName", |_, this| Ok(detail(this, "ObjectName").unwrap_or_default()))],
        constructors: &[method("(string objectName)", disposed), method("(string objectName, string message)", disposed)],
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: "System.AggregateException",
        base: "System.Exception",
        properties: &[property("System.Collections.ObjectModel.ReadOnlyCollection[System.Exception] InnerExceptions", |_, this| {
            Ok(detail(this, "InnerExceptions").unwrap_or_else(|| Value::array(Vec::new())))
        })],
        constructors: &[
            method("()", new),
            method("(string message)", new),
            method("(params System.Exception[] innerExceptions)", aggregate),
            method("(string message, params System.Exception[] innerExceptions)", aggregate),
        ],
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: "System.ComponentModel.Win32Exception",
        base: "System.Runtime.InteropServices.ExternalException",
        properties: &[property("int NativeErrorCode", |_, this| Ok(detail(this, "NativeErrorCode").unwrap_or(Value::Int(0))))],
        constructors: CONSTRUCTORS,
        ..TypeTable::EMPTY
    },
];
