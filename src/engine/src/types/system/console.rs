//! `System.Console`: through the session's host.

use super::super::{Method, Property, Sort, Type, TypeTable, method, property, settable, thrown};
use crate::error::Failure;
use crate::run::Session;
use crate::value::Value;
use crate::{R, convert, operators};

fn failed(error: std::io::Error) -> Failure {
    thrown("System.IO.IOException", error.to_string())
}

/// The text of what is written: one value, or a format and its arguments.
fn composed(session: &mut Session, a: &[Value]) -> Result<String, Failure> {
    match a {
        [] => Ok(String::new()),
        [one] => Ok(convert::to_string_text(session, one)?.to_string()),
        [format, Value::Seq(list)] => operators::format(session, &super::super::text(format), &list.to_vec()),
        [format, rest @ ..] => operators::format(session, &super::super::text(format), rest),
    }
}

fn write(session: &mut Session, a: &[Value], end: &str) -> R {
    let text = composed(session, a)?;
    session.host.write(&format!("{text}{end}")).map_err(failed)?;
    Ok(Value::Null)
}

/// `[Console]::Out` and `[Console]::Error`
struct ConsoleWriter {
    error: bool,
}

impl crate::value::Native for ConsoleWriter {
    fn type_of(&self) -> Type {
        Type::known("System.IO.TextWriter+SyncTextWriter")
    }

    fn as_any(&self) -> &dyn std::any::Any {
        self
    }
}

fn write_to(session: &mut Session, this: &Value, a: &[Value], end: &str) -> R {
    let text = format!("{}{end}", composed(session, a)?);
    match this.downcast::<ConsoleWriter>() {
        Some(writer) if writer.error => session.host.write_error(&text),
        _ => session.host.write(&text),
    }
    .map_err(failed)?;
    Ok(Value::Null)
}

fn colour(number: i64) -> R {
    Ok(Value::enumeration(Type::known("System.ConsoleColor"), number))
}

fn ignore(_: &mut Session, _: &Value, _: Value) -> R {
    Ok(Value::Null)
}

fn done(_: &mut Session, _: &Value, _: &[Value]) -> R {
    Ok(Value::Null)
}

fn read_line(session: &mut Session, _: &Value, _: &[Value]) -> R {
    Ok(session.host.read_line("").map_err(failed)?.map_or(Value::Null, Value::from))
}

fn utf8(_: &mut Session, _: &Value) -> R {
    Ok(Value::native(super::super::basic::Encoding::UTF8))
}

static PROPERTIES: &[Property] = &[
    settable("static System.ConsoleColor BackgroundColor", |_, _| colour(-1), ignore),
    settable("static int BufferHeight", |_, _| Ok(Value::Int(50)), ignore),
    settable("static int BufferWidth", |s, _| Ok(Value::Int(s.host.width() as i32)), ignore),
    property("static bool CapsLock", |_, _| Ok(Value::Bool(false))),
    settable("static int CursorLeft", |_, _| Ok(Value::Int(0)), ignore),
    settable("static int CursorTop", |_, _| Ok(Value::Int(0)), ignore),
    settable("static bool CursorVisible", |_, _| Ok(Value::Bool(true)), ignore),
    property("static System.IO.TextWriter Error", |_, _| Ok(Value::native(ConsoleWriter { error: true }))),
    settable("static System.ConsoleColor ForegroundColor", |_, _| colour(-1), ignore),
    settable("static System.Text.Encoding InputEncoding", utf8, ignore),
    property("static bool IsErrorRedirected", |_, _| Ok(Value::Bool(!std::io::IsTerminal::is_terminal(&std::io::stderr())))),
    property("static bool IsInputRedirected", |_, _| Ok(Value::Bool(!std::io::IsTerminal::is_terminal(&std::io::stdin())))),
    property("static bool IsOutputRedirected", |_, _| Ok(Value::Bool(!std::io::IsTerminal::is_terminal(&std::io::stdout())))),
    property("static bool KeyAvailable", |_, _| Ok(Value::Bool(false))),
    property("static System.IO.TextWriter Out", |_, _| Ok(Value::native(ConsoleWriter { error: false }))),
    settable("static System.Text.Encoding OutputEncoding", utf8, ignore),
    settable("static string Title", |_, _| Ok(Value::from("")), ignore),
    settable("static bool TreatControlCAsInput", |_, _| Ok(Value::Bool(false)), ignore),
    settable("static int WindowHeight", |_, _| Ok(Value::Int(50)), ignore),
    settable("static int WindowWidth", |s, _| Ok(Value::Int(s.host.width() as i32)), ignore),
];

static METHODS: &[Method] = &[
    method("static void Beep()", done),
    method("static void Beep(int frequency, int duration)", done),
    method("static void Clear()", done),
    method("static string ReadLine()", read_line),
    method("static void ResetColor()", done),
    method("static void SetCursorPosition(int left, int top)", done),
    method("static void Write(string value)", |s, _, a| write(s, a, "")),
    method("static void Write(object value)", |s, _, a| write(s, a, "")),
    method("static void Write(string format, params object[] arg)", |s, _, a| write(s, a, "")),
    method("static void WriteLine()", |s, _, a| write(s, a, "\n")),
    method("static void WriteLine(string value)", |s, _, a| write(s, a, "\n")),
    method("static void WriteLine(object value)", |s, _, a| write(s, a, "\n")),
    method("static void WriteLine(string format, params object[] arg)", |s, _, a| write(s, a, "\n")),
];

pub(super) static TABLES: &[TypeTable] = &[
    TypeTable { name: "System.Console", sort: Sort::Static, properties: PROPERTIES, methods: METHODS, ..TypeTable::EMPTY },
    TypeTable {
        name: "System.IO.TextWriter+SyncTextWriter",
        base: "System.IO.TextWriter",
        methods: &[
            method("void Flush()", done),
            method("void Write(string value)", |s, this, a| write_to(s, this, a, "")),
            method("void Write(object value)", |s, this, a| write_to(s, this, a, "")),
            method("void Write(string format, params object[] arg)", |s, this, a| write_to(s, this, a, "")),
            method("void WriteLine()", |s, this, a| write_to(s, this, a, "\n")),
            method("void WriteLine(string value)", |s, this, a| write_to(s, this, a, "\n")),
            method("void WriteLine(object value)", |s, this, a| write_to(s, this, a, "\n")),
            method("void WriteLine(string format, params object[] arg)", |s, this, a| write_to(s, this, a, "\n")),
        ],
        ..TypeTable::EMPTY
    },
];
