//! `StreamReader` and `StringReader`.

use super::super::{Method, Property, Type, TypeTable, int, method, property, thrown};
use super::file::{decoded, encoding};
use super::memory;
use super::problem::{failed, full_path};
use crate::R;
use crate::error::Failure;
use crate::run::Session;
use crate::value::{Native, Value};
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::path::Path;

/// A reader of text: all of it, and how far it is read.
struct Reader {
    letters: RefCell<Vec<char>>,
    position: Cell<usize>,
    of_text: bool,
    closed: Cell<bool>,
}

impl Native for Reader {
    fn type_of(&self) -> Type {
        Type::known(if self.of_text { "System.IO.StringReader" } else { "System.IO.StreamReader" })
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

fn made(text: &str, of_text: bool) -> Value {
    Value::native(Reader { letters: RefCell::new(text.chars().collect()), position: Cell::new(0), of_text, closed: Cell::new(false) })
}

/// A reader of a file.
pub(super) fn open(path: &Path, given: Option<&Value>) -> R {
    let bytes = std::fs::read(path).map_err(|e| failed(&e, path))?;
    Ok(made(&decoded(&bytes, given), false))
}

fn own(this: &Value) -> Result<&Reader, Failure> {
    let reader = this.downcast::<Reader>().ok_or_else(|| super::super::argument_null("reader"))?;
    if reader.closed.get() {
        return Err(thrown("System.ObjectDisposedException", "Cannot read from a closed TextReader."));
    }
    Ok(reader)
}

fn read_line(_: &mut Session, this: &Value, _: &[Value]) -> R {
    let reader = own(this)?;
    let letters = reader.letters.borrow();
    let start = reader.position.get();
    if start >= letters.len() {
        return Ok(Value::Null);
    }
    let end = letters[start..].iter().position(|c| matches!(c, '\n' | '\r')).map_or(letters.len(), |i| start + i);
    let line: String = letters[start..end].iter().collect();
    let next = match (letters.get(end), letters.get(end + 1)) {
        (Some('\r'), Some('\n')) => end + 2,
        (Some(_), _) => end + 1,
        (None, _) => end,
    };
    reader.position.set(next);
    Ok(Value::from(line))
}

fn read_all(_: &mut Session, this: &Value, _: &[Value]) -> R {
    let reader = own(this)?;
    let letters = reader.letters.borrow();
    let text: String = letters[reader.position.get().min(letters.len())..].iter().collect();
    reader.position.set(letters.len());
    Ok(Value::from(text))
}

fn next(this: &Value, take: bool) -> R {
    let reader = own(this)?;
    let at = reader.position.get();
    let found = reader.letters.borrow().get(at).copied();
    if take && found.is_some() {
        reader.position.set(at + 1);
    }
    Ok(Value::Int(found.map_or(-1, |c| c as i32)))
}

fn close(_: &mut Session, this: &Value, _: &[Value]) -> R {
    if let Some(reader) = this.downcast::<Reader>() {
        reader.closed.set(true);
    }
    Ok(Value::Null)
}

fn read_block(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let reader = own(this)?;
    let target = super::super::seq_of(&a[0]);
    let (index, count) = (int(&a[1]).max(0) as usize, int(&a[2]).max(0) as usize);
    let letters = reader.letters.borrow();
    let at = reader.position.get();
    let count = count.min(letters.len() - at.min(letters.len())).min(target.len().saturating_sub(index));
    for i in 0..count {
        target.items.borrow_mut()[index + i] = Value::Char(letters[at + i] as u16);
    }
    reader.position.set(at + count);
    Ok(Value::Int(count as i32))
}

fn of_stream(a: &[Value]) -> R {
    let bytes = memory::own(&a[0])?.rest();
    Ok(made(&decoded(&bytes, a.get(1).filter(|e| e.downcast::<super::super::basic::Encoding>().is_some())), false))
}

static METHODS: &[Method] = &[
    method("void Close()", close),
    method("void Dispose()", close),
    method("int Peek()", |_, this, _| next(this, false)),
    method("int Read()", |_, this, _| next(this, true)),
    method("int Read(char[] buffer, int index, int count)", read_block),
    method("string ReadLine()", read_line),
    method("string ReadToEnd()", read_all),
];

static PROPERTIES: &[Property] = &[
    property("bool EndOfStream", |_, this| {
        let reader = own(this)?;
        Ok(Value::Bool(reader.position.get() >= reader.letters.borrow().len()))
    }),
    property("System.Text.Encoding CurrentEncoding", |_, _| Ok(Value::native(encoding(None)))),
];

pub(super) static TABLES: &[TypeTable] = &[
    TypeTable { name: "System.IO.TextReader", interfaces: &["System.IDisposable"], methods: METHODS, ..TypeTable::EMPTY },
    TypeTable {
        name: "System.IO.StringReader",
        base: "System.IO.TextReader",
        interfaces: &["System.IDisposable"],
        constructors: &[method("(string s)", |_, _, a| Ok(made(&super::super::text(&a[0]), true)))],
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: "System.IO.StreamReader",
        base: "System.IO.TextReader",
        interfaces: &["System.IDisposable"],
        properties: PROPERTIES,
        constructors: &[
            method("(System.IO.Stream stream)", |_, _, a| of_stream(a)),
            method("(System.IO.Stream stream, System.Text.Encoding encoding)", |_, _, a| of_stream(a)),
            method("(string path)", |_, _, a| open(&full_path(&a[0], "path")?, None)),
            method("(string path, System.Text.Encoding encoding)", |_, _, a| open(&full_path(&a[0], "path")?, a.get(1))),
        ],
        ..TypeTable::EMPTY
    },
];
