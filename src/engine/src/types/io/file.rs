//! `System.IO.File`.

use super::super::basic::Encoding;
use super::super::{Method, Sort, TypeTable, int, method, thrown};
use super::info;
use super::problem::{failed, full_path};
use crate::R;
use crate::error::Failure;
use crate::run::Session;
use crate::value::{Seq, SeqKind, Str, Value};
use std::fs;
use std::io::Write;
use std::path::Path;
use std::rc::Rc;

/// The encoding of an argument; UTF-8 without a mark where there is none.
pub(super) fn encoding(value: Option<&Value>) -> Encoding {
    value.and_then(|v| v.downcast::<Encoding>()).copied().unwrap_or(Encoding::UTF8)
}

/// Bytes as text: a byte order mark tells the encoding.
pub(super) fn decoded(bytes: &[u8], given: Option<&Value>) -> Str {
    for encoding in Encoding::MARKED {
        let mark = encoding.preamble();
        if bytes.starts_with(mark) {
            return encoding.decode(&bytes[mark.len()..]);
        }
    }
    encoding(given).decode(bytes)
}

fn read(a: &[Value]) -> Result<Vec<u8>, Failure> {
    let path = full_path(&a[0], "path")?;
    fs::read(&path).map_err(|e| failed(&e, &path))
}

fn write(path: &Path, bytes: &[u8], append: bool) -> Result<Value, Failure> {
    let written = if append {
        fs::OpenOptions::new().append(true).create(true).open(path).and_then(|mut f| f.write_all(bytes))
    } else {
        fs::write(path, bytes)
    };
    written.map(|()| Value::Null).map_err(|e| match e.kind() {
        std::io::ErrorKind::NotFound => super::problem::missing_part(path),
        _ => failed(&e, path),
    })
}

fn texts(items: Vec<Str>) -> Value {
    let ty = crate::Type::known("System.String").array(1);
    Value::Seq(Rc::new(Seq::of(SeqKind::Array, Some(ty), items.into_iter().map(Value::Str).collect())))
}

fn lines(text: &str) -> Vec<Str> {
    let mut list: Vec<Str> = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let end = rest.find(['\n', '\r']).unwrap_or(rest.len());
        list.push(Str::from(&rest[..end]));
        rest = &rest[end..];
        rest = rest.strip_prefix("\r\n").or_else(|| rest.strip_prefix(['\n', '\r'])).unwrap_or(rest);
    }
    list
}

fn read_text(_: &mut Session, _: &Value, a: &[Value]) -> R {
    Ok(Value::Str(decoded(&read(a)?, a.get(1))))
}

fn read_lines(_: &mut Session, _: &Value, a: &[Value]) -> R {
    Ok(texts(lines(&decoded(&read(a)?, a.get(1)))))
}

fn read_bytes(_: &mut Session, _: &Value, a: &[Value]) -> R {
    Ok(bytes_value(&read(a)?))
}

/// A `byte[]`.
pub(super) fn bytes_value(bytes: &[u8]) -> Value {
    let ty = crate::Type::known("System.Byte").array(1);
    Value::Seq(Rc::new(Seq::of(SeqKind::Array, Some(ty), bytes.iter().map(|b| Value::Byte(*b)).collect())))
}

/// The bytes of a `byte[]`.
pub(super) fn bytes_of(value: &Value) -> Vec<u8> {
    super::super::seq_of(value).to_vec().iter().map(|b| int(b) as u8).collect()
}

fn write_text(a: &[Value], append: bool) -> R {
    let path = full_path(&a[0], "path")?;
    let encoding = encoding(a.get(2));
    let fresh = !append || fs::metadata(&path).is_ok_and(|m| m.len() == 0);
    let mut bytes = if fresh { encoding.preamble().to_vec() } else { Vec::new() };
    bytes.extend(encoding.encode(&super::super::text(&a[1])));
    write(&path, &bytes, append)
}

fn write_lines(session: &mut Session, a: &[Value], append: bool) -> R {
    let path = full_path(&a[0], "path")?;
    let mut text = String::new();
    for line in session.items(&a[1])?.unwrap_or_else(|| vec![a[1].clone()]) {
        text.push_str(&crate::convert::text(session, &line)?);
        text.push('\n');
    }
    let encoding = encoding(a.get(2));
    let mut bytes = if append { Vec::new() } else { encoding.preamble().to_vec() };
    bytes.extend(encoding.encode(&Str::from(text)));
    write(&path, &bytes, append)
}

fn source(value: &Value, parameter: &str) -> Result<std::path::PathBuf, Failure> {
    let path = full_path(value, parameter)?;
    if !path.is_file() {
        return Err(failed(&std::io::Error::from(std::io::ErrorKind::NotFound), &path));
    }
    Ok(path)
}

fn target(value: &Value, overwrite: bool) -> Result<std::path::PathBuf, Failure> {
    let path = full_path(value, "destFileName")?;
    if path.exists() && !overwrite {
        return Err(thrown("System.IO.IOException", format!("The file '{}' already exists.", path.display())));
    }
    if path.parent().is_some_and(|p| !p.is_dir()) {
        return Err(super::problem::missing_part(&path));
    }
    Ok(path)
}

fn copy(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let from = source(&a[0], "sourceFileName")?;
    let to = target(&a[1], a.get(2).is_some_and(crate::convert::truth))?;
    fs::copy(&from, &to).map(|_| Value::Null).map_err(|e| failed(&e, &to))
}

fn relocate(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let from = source(&a[0], "sourceFileName")?;
    let to = target(&a[1], a.get(2).is_some_and(crate::convert::truth))?;
    let moved = fs::rename(&from, &to).or_else(|_| fs::copy(&from, &to).and_then(|_| fs::remove_file(&from)));
    moved.map(|()| Value::Null).map_err(|e| failed(&e, &to))
}

fn delete(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let path = full_path(&a[0], "path")?;
    match fs::remove_file(&path) {
        Ok(()) => Ok(Value::Null),
        // A file that is not there is no error, a folder that is not there is.
        Err(e) if e.kind() == std::io::ErrorKind::NotFound && path.parent().is_some_and(Path::is_dir) => Ok(Value::Null),
        Err(e) => Err(failed(&e, &path)),
    }
}

fn exists(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let text = super::super::text(&a[0]);
    Ok(Value::Bool(!text.is_empty() && Path::new(&super::path::full(&text)).is_file()))
}

fn create(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let path = full_path(&a[0], "path")?;
    super::memory::open_file(&path, 2)
}

fn open(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let path = full_path(&a[0], "path")?;
    super::memory::open_file(&path, a.get(1).map_or(3, int))
}

static METHODS: &[Method] = &[
    method("static void AppendAllLines(string path, System.Collections.IEnumerable contents)", |s, _, a| write_lines(s, a, true)),
    method("static void AppendAllLines(string path, System.Collections.IEnumerable contents, System.Text.Encoding encoding)", |s, _, a| {
        write_lines(s, a, true)
    }),
    method("static void AppendAllText(string path, string contents)", |_, _, a| write_text(a, true)),
    method("static void AppendAllText(string path, string contents, System.Text.Encoding encoding)", |_, _, a| write_text(a, true)),
    method("static System.IO.StreamWriter AppendText(string path)", |_, _, a| {
        super::writer::open(&full_path(&a[0], "path")?, true, Encoding::UTF8)
    }),
    method("static void Copy(string sourceFileName, string destFileName)", copy),
    method("static void Copy(string sourceFileName, string destFileName, bool overwrite)", copy),
    method("static System.IO.FileStream Create(string path)", create),
    method("static System.IO.StreamWriter CreateText(string path)", |_, _, a| {
        super::writer::open(&full_path(&a[0], "path")?, false, Encoding::UTF8)
    }),
    method("static void Delete(string path)", delete),
    method("static bool Exists(string path)", exists),
    method("static System.IO.FileAttributes GetAttributes(string path)", |_, _, a| info::attributes(&full_path(&a[0], "path")?)),
    method("static datetime GetCreationTime(string path)", |_, _, a| info::time(&full_path(&a[0], "path")?, info::Clock::Created, false)),
    method("static datetime GetLastAccessTime(string path)", |_, _, a| {
        info::time(&full_path(&a[0], "path")?, info::Clock::Accessed, false)
    }),
    method("static datetime GetLastWriteTime(string path)", |_, _, a| info::time(&full_path(&a[0], "path")?, info::Clock::Written, false)),
    method("static datetime GetLastWriteTimeUtc(string path)", |_, _, a| {
        info::time(&full_path(&a[0], "path")?, info::Clock::Written, true)
    }),
    method("static void Move(string sourceFileName, string destFileName)", relocate),
    method("static void Move(string sourceFileName, string destFileName, bool overwrite)", relocate),
    method("static System.IO.FileStream Open(string path, System.IO.FileMode mode)", open),
    method("static System.IO.FileStream Open(string path, System.IO.FileMode mode, System.IO.FileAccess access)", open),
    method("static System.IO.FileStream OpenRead(string path)", |_, _, a| super::memory::open_file(&full_path(&a[0], "path")?, 3)),
    method("static System.IO.StreamReader OpenText(string path)", |_, _, a| super::reader::open(&full_path(&a[0], "path")?, None)),
    method("static System.IO.FileStream OpenWrite(string path)", |_, _, a| super::memory::open_file(&full_path(&a[0], "path")?, 4)),
    method("static byte[] ReadAllBytes(string path)", read_bytes),
    method("static string[] ReadAllLines(string path)", read_lines),
    method("static string[] ReadAllLines(string path, System.Text.Encoding encoding)", read_lines),
    method("static string ReadAllText(string path)", read_text),
    method("static string ReadAllText(string path, System.Text.Encoding encoding)", read_text),
    method("static System.Collections.Generic.IEnumerable[string] ReadLines(string path)", read_lines),
    method("static void SetAttributes(string path, System.IO.FileAttributes fileAttributes)", |_, _, a| {
        info::set_attributes(&full_path(&a[0], "path")?, int(&a[1]))
    }),
    method("static void SetLastWriteTime(string path, datetime lastWriteTime)", |_, _, a| {
        info::set_written(&full_path(&a[0], "path")?, &a[1])
    }),
    method("static void WriteAllBytes(string path, byte[] bytes)", |_, _, a| write(&full_path(&a[0], "path")?, &bytes_of(&a[1]), false)),
    method("static void WriteAllLines(string path, System.Collections.IEnumerable contents)", |s, _, a| write_lines(s, a, false)),
    method("static void WriteAllLines(string path, System.Collections.IEnumerable contents, System.Text.Encoding encoding)", |s, _, a| {
        write_lines(s, a, false)
    }),
    method("static void WriteAllText(string path, string contents)", |_, _, a| write_text(a, false)),
    method("static void WriteAllText(string path, string contents, System.Text.Encoding encoding)", |_, _, a| write_text(a, false)),
];

pub(super) static TABLES: &[TypeTable] = &[TypeTable { name: "System.IO.File", sort: Sort::Static, methods: METHODS, ..TypeTable::EMPTY }];
