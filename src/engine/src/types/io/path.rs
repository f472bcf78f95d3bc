//! `System.IO.Path`.

use super::super::{Method, Sort, TypeTable, argument_null, method, property};
use super::problem::named;
use crate::R;
use crate::run::Session;
use crate::value::{Str, Value};
use std::path::Path;

/// A path in full: from the process's folder, without `.` and `..`.
pub(super) fn full(path: &str) -> String {
    let here = std::env::current_dir().unwrap_or_default();
    full_from(path, &here.display().to_string())
}

fn full_from(path: &str, base: &str) -> String {
    let joined = if path.starts_with('/') { path.to_owned() } else { format!("{base}/{path}") };
    let mut parts: Vec<&str> = Vec::new();
    for part in joined.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            other => parts.push(other),
        }
    }
    let end = if joined.ends_with('/') && !parts.is_empty() { "/" } else { "" };
    format!("/{}{end}", parts.join("/"))
}

fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

fn stem(path: &str) -> &str {
    let name = file_name(path);
    name.rfind('.').map_or(name, |dot| &name[..dot])
}

fn extension(path: &str) -> &str {
    let name = file_name(path);
    match name.rfind('.') {
        Some(dot) if dot + 1 < name.len() => &name[dot..],
        _ => "",
    }
}

fn combine(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let parts: Vec<Value> = match a {
        [Value::Seq(list)] => list.to_vec(),
        _ => a.to_vec(),
    };
    let mut result = String::new();
    for (i, part) in parts.iter().enumerate() {
        if part.is_null() {
            return Err(argument_null(&format!("path{}", i + 1)));
        }
        let part = super::super::text(part);
        if part.starts_with('/') {
            result.clear();
        } else if !result.is_empty() && !result.ends_with('/') && !part.is_empty() {
            result.push('/');
        }
        result.push_str(&part);
    }
    Ok(Value::from(result))
}

fn join(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let parts: Vec<Str> = match a {
        [Value::Seq(list)] => list.to_vec().iter().map(super::super::text).collect(),
        _ => a.iter().map(super::super::text).collect(),
    };
    let mut result = String::new();
    for part in parts.iter().filter(|p| !p.is_empty()) {
        if !result.is_empty() && !result.ends_with('/') && !part.starts_with('/') {
            result.push('/');
        }
        result.push_str(part);
    }
    Ok(Value::from(result))
}

fn directory_name(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let path = super::super::text(&a[0]);
    if path.is_empty() || path.as_str() == "/" {
        return Ok(Value::Null);
    }
    Ok(match path.rfind('/') {
        Some(0) => Value::from("/"),
        Some(at) => Value::from(path[..at].trim_end_matches('/')),
        None => Value::from(""),
    })
}

fn change_extension(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let path = super::super::text(&a[0]);
    let old = path.len() - file_name(&path).len() + file_name(&path).rfind('.').unwrap_or(file_name(&path).len());
    let new = super::super::text(&a[1]);
    Ok(Value::from(match (a[1].is_null(), new.starts_with('.')) {
        (true, _) => path[..old].to_owned(),
        (false, true) => format!("{}{new}", &path[..old]),
        (false, false) => format!("{}.{new}", &path[..old]),
    }))
}

fn relative(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let (from, to) = (full(&named(&a[0], "relativeTo")?), full(&named(&a[1], "path")?));
    let (from, to) = (from.trim_end_matches('/'), to.trim_end_matches('/'));
    let (mine, other): (Vec<&str>, Vec<&str>) = (from.split('/').collect(), to.split('/').collect());
    let same = mine.iter().zip(&other).take_while(|(x, y)| x == y).count();
    let mut parts = vec![".."; mine.len() - same];
    parts.extend(&other[same..]);
    Ok(Value::from(if parts.is_empty() { ".".to_owned() } else { parts.join("/") }))
}

/// Letters and digits that a generator of random names uses.
pub(super) fn random_name(length: usize) -> String {
    const LETTERS: &[u8] = b"abcdefghijklmnopqrstuvwxyz012345";
    let mut text = String::new();
    while text.len() < length {
        let bytes = uuid::Uuid::new_v4().into_bytes();
        text.extend(bytes.iter().filter(|b| **b != 0x40).map(|b| char::from(LETTERS[usize::from(b % 32)])).take(5));
    }
    text.truncate(length);
    text
}

fn temp_folder() -> String {
    let folder = std::env::var("TMPDIR").unwrap_or_else(|_| "/tmp".to_owned());
    if folder.ends_with('/') { folder } else { format!("{folder}/") }
}

fn temp_file(_: &mut Session, _: &Value, _: &[Value]) -> R {
    let path = format!("{}tmp{}.tmp", temp_folder(), random_name(6));
    match std::fs::File::create(&path) {
        Ok(_) => Ok(Value::from(path)),
        Err(error) => Err(super::problem::failed(&error, Path::new(&path))),
    }
}

fn text_of(a: &[Value], read: fn(&str) -> &str) -> R {
    if a[0].is_null() {
        return Ok(Value::Null);
    }
    Ok(Value::from(read(&super::super::text(&a[0]))))
}

static METHODS: &[Method] = &[
    method("static string ChangeExtension(string path, string extension)", change_extension),
    method("static string Combine(string path1, string path2)", combine),
    method("static string Combine(string path1, string path2, string path3)", combine),
    method("static string Combine(string path1, string path2, string path3, string path4)", combine),
    method("static string Combine(params string[] paths)", combine),
    method("static bool EndsInDirectorySeparator(string path)", |_, _, a| Ok(Value::Bool(super::super::text(&a[0]).ends_with('/')))),
    method("static bool Exists(string path)", |_, _, a| Ok(Value::Bool(Path::new(&full(&super::super::text(&a[0]))).exists()))),
    method("static string GetDirectoryName(string path)", directory_name),
    method("static string GetExtension(string path)", |_, _, a| text_of(a, extension)),
    method("static string GetFileName(string path)", |_, _, a| text_of(a, file_name)),
    method("static string GetFileNameWithoutExtension(string path)", |_, _, a| text_of(a, stem)),
    method("static string GetFullPath(string path)", |_, _, a| Ok(Value::from(full(&named(&a[0], "path")?)))),
    method("static string GetFullPath(string path, string basePath)", |_, _, a| {
        Ok(Value::from(full_from(&named(&a[0], "path")?, &super::super::text(&a[1]))))
    }),
    method("static char[] GetInvalidFileNameChars()", |_, _, _| Ok(Value::array(vec![Value::Char(0), Value::Char(47)]))),
    method("static char[] GetInvalidPathChars()", |_, _, _| Ok(Value::array(vec![Value::Char(0)]))),
    method("static string GetPathRoot(string path)", |_, _, a| {
        Ok(Value::from(if super::super::text(&a[0]).starts_with('/') { "/" } else { "" }))
    }),
    method("static string GetRandomFileName()", |_, _, _| Ok(Value::from(format!("{}.{}", random_name(8), random_name(3))))),
    method("static string GetRelativePath(string relativeTo, string path)", relative),
    method("static string GetTempFileName()", temp_file),
    method("static string GetTempPath()", |_, _, _| Ok(Value::from(temp_folder()))),
    method("static bool HasExtension(string path)", |_, _, a| Ok(Value::Bool(!extension(&super::super::text(&a[0])).is_empty()))),
    method("static bool IsPathFullyQualified(string path)", |_, _, a| Ok(Value::Bool(super::super::text(&a[0]).starts_with('/')))),
    method("static bool IsPathRooted(string path)", |_, _, a| Ok(Value::Bool(super::super::text(&a[0]).starts_with('/')))),
    method("static string Join(string path1, string path2)", join),
    method("static string Join(string path1, string path2, string path3)", join),
    method("static string Join(string path1, string path2, string path3, string path4)", join),
    method("static string Join(params string[] paths)", join),
    method("static string TrimEndingDirectorySeparator(string path)", |_, _, a| {
        let path = super::super::text(&a[0]);
        Ok(Value::from(if path.len() > 1 { path.strip_suffix('/').unwrap_or(&path) } else { &path }))
    }),
];

pub(super) static TABLES: &[TypeTable] = &[TypeTable {
    name: "System.IO.Path",
    sort: Sort::Static,
    properties: &[
        property("static char AltDirectorySeparatorChar", |_, _| Ok(Value::Char(47))),
        property("static char DirectorySeparatorChar", |_, _| Ok(Value::Char(47))),
        property("static char PathSeparator", |_, _| Ok(Value::Char(58))),
        property("static char VolumeSeparatorChar", |_, _| Ok(Value::Char(47))),
    ],
    methods: METHODS,
    ..TypeTable::EMPTY
}];
