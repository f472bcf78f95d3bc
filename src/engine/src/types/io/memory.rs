//! `MemoryStream` and `FileStream`: bytes with a position; a file's are written when it is flushed or closed.

use super::super::{Method, Property, Type, TypeTable, int, method, property, settable, thrown};
use super::file::{bytes_of, bytes_value};
use super::problem::failed;
use crate::R;
use crate::error::Failure;
use crate::run::Session;
use crate::value::{Native, Value};
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::path::{Path, PathBuf};

/// A stream.
pub(super) struct Stream {
    pub bytes: RefCell<Vec<u8>>,
    pub position: Cell<usize>,
    path: Option<PathBuf>,
    changed: Cell<bool>,
    closed: Cell<bool>,
}

impl Stream {
    fn new(bytes: Vec<u8>, path: Option<PathBuf>) -> Stream {
        Stream { bytes: RefCell::new(bytes), position: Cell::new(0), path, changed: Cell::new(false), closed: Cell::new(false) }
    }

    /// Writes bytes at the position.
    pub fn write(&self, data: &[u8]) {
        let mut bytes = self.bytes.borrow_mut();
        let at = self.position.get();
        let end = at + data.len();
        if bytes.len() < end {
            bytes.resize(end, 0);
        }
        bytes[at..end].copy_from_slice(data);
        self.position.set(end);
        self.changed.set(true);
    }

    /// The bytes from the position on.
    pub fn rest(&self) -> Vec<u8> {
        let bytes = self.bytes.borrow();
        let rest = bytes[self.position.get().min(bytes.len())..].to_vec();
        self.position.set(bytes.len());
        rest
    }

    /// Writes a file's bytes out.
    pub fn flush(&self) -> Result<(), Failure> {
        match &self.path {
            Some(path) if self.changed.get() => {
                self.changed.set(false);
                std::fs::write(path, &*self.bytes.borrow()).map_err(|e| failed(&e, path))
            }
            _ => Ok(()),
        }
    }
}

impl Drop for Stream {
    fn drop(&mut self) {
        // A stream that nobody closed still writes, as .NET's finalizer does; there is nobody to tell a failure to.
        let _ = self.flush();
    }
}

impl Native for Stream {
    fn type_of(&self) -> Type {
        Type::known(if self.path.is_some() { "System.IO.FileStream" } else { "System.IO.MemoryStream" })
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// Opens a file by the number of a FileMode.
pub(super) fn open_file(path: &Path, mode: i64) -> R {
    let exists = path.is_file();
    let problem = |kind| failed(&std::io::Error::from(kind), path);
    let bytes = match mode {
        1 if exists => return Err(problem(std::io::ErrorKind::AlreadyExists)),
        1 | 2 => Vec::new(),
        3 | 5 if !exists => return Err(problem(std::io::ErrorKind::NotFound)),
        5 => Vec::new(),
        _ if exists => std::fs::read(path).map_err(|e| failed(&e, path))?,
        _ => Vec::new(),
    };
    if matches!(mode, 1 | 2 | 5) || !exists {
        std::fs::write(path, b"").map_err(|e| failed(&e, path))?;
    }
    let stream = Stream::new(bytes, Some(path.to_path_buf()));
    if mode == 6 {
        stream.position.set(stream.bytes.borrow().len());
    }
    Ok(Value::native(stream))
}

pub(super) fn own(this: &Value) -> Result<&Stream, Failure> {
    let stream = this.downcast::<Stream>().ok_or_else(|| super::super::argument_null("stream"))?;
    if stream.closed.get() {
        return Err(thrown("System.ObjectDisposedException", "Cannot access a closed Stream."));
    }
    Ok(stream)
}

fn read(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let stream = own(this)?;
    let target = super::super::seq_of(&a[0]);
    let (offset, count) = (int(&a[1]).max(0) as usize, int(&a[2]).max(0) as usize);
    let bytes = stream.bytes.borrow();
    let at = stream.position.get().min(bytes.len());
    let count = count.min(bytes.len() - at).min(target.len().saturating_sub(offset));
    for (i, byte) in bytes[at..at + count].iter().enumerate() {
        target.items.borrow_mut()[offset + i] = Value::Byte(*byte);
    }
    stream.position.set(at + count);
    Ok(Value::Int(count as i32))
}

fn write(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let stream = own(this)?;
    let bytes = bytes_of(&a[0]);
    let range = match a {
        [_, offset, count] => int(offset).max(0) as usize..(int(offset) + int(count)).max(0) as usize,
        _ => 0..bytes.len(),
    };
    match bytes.get(range) {
        Some(part) => stream.write(part),
        None => {
            return Err(thrown(
                "System.ArgumentException",
                "Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.",
            ));
        }
    }
    Ok(Value::Null)
}

fn read_byte(_: &mut Session, this: &Value, _: &[Value]) -> R {
    let stream = own(this)?;
    let at = stream.position.get();
    let found = stream.bytes.borrow().get(at).copied();
    if found.is_some() {
        stream.position.set(at + 1);
    }
    Ok(Value::Int(found.map_or(-1, i32::from)))
}

fn seek(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let stream = own(this)?;
    let base = match int(&a[1]) {
        1 => stream.position.get() as i64,
        2 => stream.bytes.borrow().len() as i64,
        _ => 0,
    };
    let position = base + int(&a[0]);
    if position < 0 {
        return Err(thrown("System.IO.IOException", "An attempt was made to move the position before the beginning of the stream."));
    }
    stream.position.set(position as usize);
    Ok(Value::Long(position))
}

fn close(_: &mut Session, this: &Value, _: &[Value]) -> R {
    if let Some(stream) = this.downcast::<Stream>() {
        stream.flush()?;
        stream.closed.set(true);
    }
    Ok(Value::Null)
}

fn copy_to(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let bytes = own(this)?.rest();
    own(&a[0])?.write(&bytes);
    Ok(Value::Null)
}

static PROPERTIES: &[Property] = &[
    property("bool CanRead", |_, this| Ok(Value::Bool(own(this).is_ok()))),
    property("bool CanSeek", |_, this| Ok(Value::Bool(own(this).is_ok()))),
    property("bool CanWrite", |_, this| Ok(Value::Bool(own(this).is_ok()))),
    property("long Length", |_, this| Ok(Value::Long(own(this)?.bytes.borrow().len() as i64))),
    settable(
        "long Position",
        |_, this| Ok(Value::Long(own(this)?.position.get() as i64)),
        |_, this, v| {
            own(this)?.position.set(int(&v).max(0) as usize);
            Ok(Value::Null)
        },
    ),
];

static METHODS: &[Method] = &[
    method("void Close()", close),
    method("void CopyTo(System.IO.Stream destination)", copy_to),
    method("void Dispose()", close),
    method("void Flush()", |_, this, _| own(this)?.flush().map(|()| Value::Null)),
    method("int Read(byte[] buffer, int offset, int count)", read),
    method("int ReadByte()", read_byte),
    method("long Seek(long offset, System.IO.SeekOrigin loc)", seek),
    method("void SetLength(long value)", |_, this, a| {
        let stream = own(this)?;
        stream.bytes.borrow_mut().resize(int(&a[0]).clamp(0, 1 << 30) as usize, 0);
        stream.changed.set(true);
        Ok(Value::Null)
    }),
    method("void Write(byte[] buffer, int offset, int count)", write),
    method("void Write(byte[] buffer)", write),
    method("void WriteByte(byte value)", |_, this, a| {
        own(this)?.write(&[int(&a[0]) as u8]);
        Ok(Value::Null)
    }),
];

fn bytes_now(_: &mut Session, this: &Value, _: &[Value]) -> R {
    Ok(this.downcast::<Stream>().map(|s| bytes_value(&s.bytes.borrow())).unwrap_or_default())
}

pub(super) static TABLES: &[TypeTable] = &[
    TypeTable {
        name: "System.IO.Stream",
        interfaces: &["System.IDisposable"],
        properties: PROPERTIES,
        methods: METHODS,
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: "System.IO.MemoryStream",
        base: "System.IO.Stream",
        interfaces: &["System.IDisposable"],
        methods: &[method("byte[] ToArray()", bytes_now), method("byte[] GetBuffer()", bytes_now)],
        constructors: &[
            method("()", |_, _, _| Ok(Value::native(Stream::new(Vec::new(), None)))),
            method("(int capacity)", |_, _, _| Ok(Value::native(Stream::new(Vec::new(), None)))),
            method("(byte[] buffer)", |_, _, a| Ok(Value::native(Stream::new(bytes_of(&a[0]), None)))),
        ],
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: "System.IO.FileStream",
        base: "System.IO.Stream",
        interfaces: &["System.IDisposable"],
        properties: &[property("string Name", |_, this| {
            Ok(this.downcast::<Stream>().and_then(|s| s.path.as_ref()).map_or(Value::Null, |p| Value::from(p.display().to_string())))
        })],
        constructors: &[
            method("(string path, System.IO.FileMode mode)", |_, _, a| open_file(&super::problem::full_path(&a[0], "path")?, int(&a[1]))),
            method("(string path, System.IO.FileMode mode, System.IO.FileAccess access)", |_, _, a| {
                open_file(&super::problem::full_path(&a[0], "path")?, int(&a[1]))
            }),
        ],
        ..TypeTable::EMPTY
    },
];
