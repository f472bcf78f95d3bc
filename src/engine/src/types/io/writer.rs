//! `StreamWriter` and `StringWriter`.

use super::super::basic::Encoding;
use super::super::{Method, Property, Type, TypeTable, method, property, settable, thrown};
use super::file::encoding;
use super::memory;
use super::problem::{failed, full_path, missing_part};
use crate::error::Failure;
use crate::run::Session;
use crate::value::{Native, Str, Value};
use crate::{R, convert, operators};
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::fs::File;
use std::io::Write;
use std::path::Path;

/// Where a writer's text goes.
enum Target {
    /// A text that is kept
    Text,
    /// A file
    File(RefCell<File>),
    /// A stream
    Stream(Value),
}

struct Writer {
    target: Target,
    /// What is kept, or not written yet
    text: RefCell<String>,
    encoding: Encoding,
    line_end: RefCell<String>,
    auto_flush: Cell<bool>,
    closed: Cell<bool>,
}

impl Writer {
    fn new(target: Target, encoding: Encoding) -> Writer {
        Writer {
            target,
            text: RefCell::default(),
            encoding,
            line_end: RefCell::new("\n".to_owned()),
            auto_flush: Cell::new(false),
            closed: Cell::new(false),
        }
    }

    fn flush(&self) -> Result<(), Failure> {
        if matches!(self.target, Target::Text) {
            return Ok(());
        }
        let text = std::mem::take(&mut *self.text.borrow_mut());
        let bytes = self.encoding.encode(&Str::from(text));
        match &self.target {
            Target::Text => Ok(()),
            Target::File(file) => file.borrow_mut().write_all(&bytes).map_err(|e| thrown("System.IO.IOException", e.to_string())),
            Target::Stream(stream) => {
                memory::own(stream)?.write(&bytes);
                Ok(())
            }
        }
    }

    fn put(&self, text: &str) -> Result<(), Failure> {
        if self.closed.get() {
            return Err(thrown("System.ObjectDisposedException", "Cannot write to a closed TextWriter."));
        }
        self.text.borrow_mut().push_str(text);
        if self.auto_flush.get() || self.text.borrow().len() > 1 << 16 { self.flush() } else { Ok(()) }
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        // Nobody is left to be told of a failure.
        let _ = self.flush();
    }
}

impl Native for Writer {
    fn type_of(&self) -> Type {
        Type::known(if matches!(self.target, Target::Text) { "System.IO.StringWriter" } else { "System.IO.StreamWriter" })
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn to_text(&self) -> Option<String> {
        matches!(self.target, Target::Text).then(|| self.text.borrow().clone())
    }
}

/// A writer of a file.
pub(super) fn open(path: &Path, append: bool, encoding: Encoding) -> R {
    let opened = std::fs::OpenOptions::new().write(true).create(true).append(append).truncate(!append).open(path);
    let mut file = opened.map_err(|e| match e.kind() {
        std::io::ErrorKind::NotFound => missing_part(path),
        _ => failed(&e, path),
    })?;
    if !append {
        file.write_all(encoding.preamble()).map_err(|e| failed(&e, path))?;
    }
    Ok(Value::native(Writer::new(Target::File(RefCell::new(file)), encoding)))
}

fn own(this: &Value) -> Result<&Writer, Failure> {
    this.downcast::<Writer>().ok_or_else(|| super::super::argument_null("writer"))
}

/// The text of what is written: one value, or a format and its arguments.
fn composed(session: &mut Session, a: &[Value]) -> Result<String, Failure> {
    match a {
        [] => Ok(String::new()),
        [one] => match one.base() {
            Value::Seq(letters) if letters.element_type().is_some_and(|t| t.name() == "System.Char") => {
                Ok(letters.to_vec().iter().map(super::super::text).map(|t| t.to_string()).collect())
            }
            _ => Ok(convert::to_string_text(session, one)?.to_string()),
        },
        [format, Value::Seq(list)] => operators::format(session, &super::super::text(format), &list.to_vec()),
        [format, rest @ ..] => operators::format(session, &super::super::text(format), rest),
    }
}

fn write(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let text = composed(session, a)?;
    own(this)?.put(&text).map(|()| Value::Null)
}

fn write_line(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let text = composed(session, a)?;
    let writer = own(this)?;
    let end = writer.line_end.borrow().clone();
    writer.put(&format!("{text}{end}")).map(|()| Value::Null)
}

fn close(_: &mut Session, this: &Value, _: &[Value]) -> R {
    let writer = own(this)?;
    writer.flush()?;
    writer.closed.set(true);
    if let Target::Stream(stream) = &writer.target {
        memory::own(stream)?.flush()?;
    }
    Ok(Value::Null)
}

static METHODS: &[Method] = &[
    method("void Close()", close),
    method("void Dispose()", close),
    method("void Flush()", |_, this, _| own(this)?.flush().map(|()| Value::Null)),
    method("void Write(string value)", write),
    method("void Write(char value)", write),
    method("void Write(object value)", write),
    method("void Write(string format, params object[] arg)", write),
    method("void WriteLine()", write_line),
    method("void WriteLine(string value)", write_line),
    method("void WriteLine(object value)", write_line),
    method("void WriteLine(string format, params object[] arg)", write_line),
];

static PROPERTIES: &[Property] = &[
    property("System.Text.Encoding Encoding", |_, this| Ok(Value::native(own(this)?.encoding))),
    settable(
        "string NewLine",
        |_, this| Ok(Value::from(own(this)?.line_end.borrow().clone())),
        |_, this, v| {
            *own(this)?.line_end.borrow_mut() = super::super::text(&v).to_string();
            Ok(Value::Null)
        },
    ),
];

pub(super) static TABLES: &[TypeTable] = &[
    TypeTable {
        name: "System.IO.TextWriter",
        interfaces: &["System.IDisposable"],
        properties: PROPERTIES,
        methods: METHODS,
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: "System.IO.StringWriter",
        base: "System.IO.TextWriter",
        interfaces: &["System.IDisposable"],
        methods: &[
            method("string ToString()", |_, this, _| Ok(Value::from(own(this)?.text.borrow().clone()))),
            method("System.Text.StringBuilder GetStringBuilder()", |session, this, _| {
                let text = Value::from(own(this)?.text.borrow().clone());
                super::super::members::construct(session, &Type::known("System.Text.StringBuilder"), &[text])
            }),
        ],
        constructors: &[method("()", |_, _, _| Ok(Value::native(Writer::new(Target::Text, encoding(None)))))],
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: "System.IO.StreamWriter",
        base: "System.IO.TextWriter",
        interfaces: &["System.IDisposable"],
        properties: &[settable(
            "bool AutoFlush",
            |_, this| Ok(Value::Bool(own(this)?.auto_flush.get())),
            |_, this, v| {
                own(this)?.auto_flush.set(convert::truth(&v));
                Ok(Value::Null)
            },
        )],
        constructors: &[
            method("(System.IO.Stream stream)", |_, _, a| Ok(Value::native(Writer::new(Target::Stream(a[0].clone()), encoding(None))))),
            method("(System.IO.Stream stream, System.Text.Encoding encoding)", |_, _, a| {
                Ok(Value::native(Writer::new(Target::Stream(a[0].clone()), encoding(a.get(1)))))
            }),
            method("(string path)", |_, _, a| open(&full_path(&a[0], "path")?, false, Encoding::UTF8)),
            method("(string path, bool append)", |_, _, a| open(&full_path(&a[0], "path")?, convert::truth(&a[1]), Encoding::UTF8)),
            method("(string path, bool append, System.Text.Encoding encoding)", |_, _, a| {
                open(&full_path(&a[0], "path")?, convert::truth(&a[1]), encoding(a.get(2)))
            }),
        ],
        ..TypeTable::EMPTY
    },
];
