//! `System.Exception`, and how exceptions are made.

use super::super::{Method, Property, Type, TypeTable, method, property, settable};
use crate::R;
use crate::error::{Exception, exception_message};
use crate::run::Session;
use crate::value::{Map, MapKind, Value};
use std::rc::Rc;
use syntax::Name;

/// The sentence of an exception that is made without one.
fn default_message(ty: &Type) -> String {
    let fixed = match ty.name() {
        "System.ArgumentException" => "Value does not fall within the expected range.",
        "System.ArgumentNullException" => "Value cannot be null.",
        "System.ArgumentOutOfRangeException" => "Specified argument was out of the range of valid values.",
        "System.InvalidOperationException" => "Operation is not valid due to the current state of the object.",
        "System.DivideByZeroException" => "Attempted to divide by zero.",
        "System.FormatException" => "One of the identified items was in an invalid format.",
        "System.NotImplementedException" => "The method or operation is not implemented.",
        "System.NotSupportedException" => "Specified method is not supported.",
        "System.NullReferenceException" => "Object reference not set to an instance of an object.",
        "System.IndexOutOfRangeException" => "Index was outside the bounds of the array.",
        "System.InvalidCastException" => "Specified cast is not valid.",
        "System.OverflowException" => "Arithmetic operation resulted in an overflow.",
        "System.ArithmeticException" => "Overflow or underflow in the arithmetic operation.",
        "System.TimeoutException" => "The operation has timed out.",
        "System.UnauthorizedAccessException" => "Attempted to perform an unauthorized operation.",
        "System.IO.IOException" => "I/O error occurred.",
        "System.IO.FileNotFoundException" => "Unable to find the specified file.",
        "System.IO.DirectoryNotFoundException" => "Attempted to access a path that is not on the disk.",
        "System.SystemException" => "System error.",
        "System.ApplicationException" => "Error in the application.",
        "System.OperationCanceledException" => "The operation was canceled.",
        "System.Threading.Tasks.TaskCanceledException" => "A task was canceled.",
        "System.OutOfMemoryException" => "Insufficient memory to continue the execution of the program.",
        "System.StackOverflowException" => "Operation caused a stack overflow.",
        "System.Collections.Generic.KeyNotFoundException" => "The given key was not present in the dictionary.",
        "System.AggregateException" => "One or more errors occurred.",
        "System.PlatformNotSupportedException" => "Operation is not supported on this platform.",
        "System.TypeLoadException" => "Failure has occurred while loading a type.",
        "System.Security.SecurityException" => "Security error.",
        _ => "",
    };
    if fixed.is_empty() { format!("Exception of type '{}' was thrown.", ty.name()) } else { fixed.to_owned() }
}

/// The type that a constructor is called on, or of the object.
pub(super) fn type_of(this: &Value) -> Type {
    match this {
        Value::Type(ty) => ty.clone(),
        other => Type::of(other).unwrap_or_else(|| Type::known("System.Exception")),
    }
}

pub(super) fn make(ty: Type, message: String, inner: Value) -> Exception {
    let mut exception = Exception::new("System.Exception", message, inner);
    exception.ty = ty;
    exception
}

pub(super) fn message_of(ty: &Type, given: Option<&Value>) -> String {
    match given {
        Some(Value::Null) | None => default_message(ty),
        Some(text) => super::super::text(text).to_string(),
    }
}

pub(super) fn new(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let ty = type_of(this);
    let message = message_of(&ty, a.first());
    Ok(Value::native(make(ty, message, a.get(1).cloned().unwrap_or_default())))
}

/// `()`, `(message)`, `(message, inner)`
pub(super) static CONSTRUCTORS: &[Method] =
    &[method("()", new), method("(string message)", new), method("(string message, System.Exception innerException)", new)];

/// A further property of an exception.
pub(super) fn detail(this: &Value, name: &str) -> Option<Value> {
    let name = Name::new(name);
    let exception = this.downcast::<Exception>()?;
    exception.details.borrow().iter().find(|(n, _)| *n == name).map(|(_, v)| v.clone())
}

pub(super) fn set_detail(this: &Value, name: &str, value: Value) -> R {
    let name = Name::new(name);
    if let Some(exception) = this.downcast::<Exception>() {
        let mut details = exception.details.borrow_mut();
        details.retain(|(n, _)| *n != name);
        details.push((name, value));
    }
    Ok(Value::Null)
}

fn inner(_: &mut Session, this: &Value) -> R {
    Ok(this.downcast::<Exception>().map(|e| e.inner.clone()).unwrap_or_default())
}

fn data(_: &mut Session, this: &Value) -> R {
    let Some(exception) = this.downcast::<Exception>() else { return Ok(Value::Null) };
    let mut data = exception.data.borrow_mut();
    if data.is_null() {
        let mut map = Map::new(MapKind::Hashtable);
        map.ty = Type::named("System.Collections.ListDictionaryInternal");
        map.fold = false;
        *data = Value::Map(Rc::new(map));
    }
    Ok(data.clone())
}

fn innermost(_: &mut Session, this: &Value, _: &[Value]) -> R {
    let mut at = this.clone();
    loop {
        let next = at.downcast::<Exception>().map(|e| e.inner.clone()).unwrap_or_default();
        if next.is_null() {
            return Ok(at);
        }
        at = next;
    }
}

fn h_result(_: &mut Session, this: &Value) -> R {
    if let Some(value) = detail(this, "HResult") {
        return Ok(value);
    }
    let code: u32 = match type_of(this).name() {
        "System.ArgumentException" => 0x8007_0057,
        "System.ArgumentNullException" | "System.NullReferenceException" => 0x8000_4003,
        "System.ArgumentOutOfRangeException" => 0x8013_1502,
        "System.DivideByZeroException" => 0x8002_0012,
        "System.FormatException" => 0x8013_1537,
        "System.IndexOutOfRangeException" => 0x8013_1508,
        "System.InvalidCastException" => 0x8000_4002,
        "System.InvalidOperationException" => 0x8013_1509,
        "System.NotSupportedException" => 0x8013_1515,
        "System.NotImplementedException" => 0x8000_4001,
        "System.OverflowException" => 0x8013_1516,
        "System.IO.FileNotFoundException" => 0x8007_0002,
        "System.IO.DirectoryNotFoundException" => 0x8007_0003,
        "System.IO.IOException" => 0x8013_1620,
        "System.UnauthorizedAccessException" => 0x8007_0005,
        "System.TimeoutException" => 0x8013_1505,
        "System.Exception" => 0x8013_1500,
        _ => 0x8013_1501,
    };
    Ok(Value::Int(code as i32))
}

fn to_text(_: &mut Session, this: &Value, _: &[Value]) -> R {
    let inner = this.downcast::<Exception>().map(|e| e.inner.clone()).unwrap_or_default();
    let mut text = format!("{}: {}", type_of(this).name(), exception_message(this));
    if let Some(inner) = inner.downcast::<Exception>() {
        text = format!("{text}\n ---> {}: {}\n   --- End of inner exception stack trace ---", inner.ty.name(), inner.message);
    }
    Ok(Value::from(text))
}

static PROPERTIES: &[Property] = &[
    property("System.Reflection.MethodBase TargetSite", |_, _| Ok(Value::Null)),
    property("string Message", |_, this| Ok(Value::from(exception_message(this)))),
    property("System.Collections.IDictionary Data", data),
    property("System.Exception InnerException", inner),
    settable("string HelpLink", |_, this| Ok(detail(this, "HelpLink").unwrap_or_default()), |_, this, v| set_detail(this, "HelpLink", v)),
    settable("string Source", |_, this| Ok(detail(this, "Source").unwrap_or_default()), |_, this, v| set_detail(this, "Source", v)),
    settable("int HResult", h_result, |_, this, v| set_detail(this, "HResult", v)),
    property("string StackTrace", |_, this| Ok(detail(this, "StackTrace").unwrap_or_default())),
];

pub(super) static TABLES: &[TypeTable] = &[
    TypeTable {
        name: "System.Exception",
        properties: PROPERTIES,
        methods: &[method("System.Exception GetBaseException()", innermost), method("string ToString()", to_text)],
        constructors: CONSTRUCTORS,
        ..TypeTable::EMPTY
    },
    TypeTable { name: "System.Collections.ListDictionaryInternal", base: "System.Collections.Hashtable", ..TypeTable::EMPTY },
];
