//! `System.IO.Directory`.

use super::super::{Method, Sort, TypeTable, int, method, thrown};
use super::info::{self, FileItem};
use super::problem::{failed, full_path, missing_part};
use crate::R;
use crate::error::Failure;
use crate::run::Session;
use crate::value::{Seq, SeqKind, Value};
use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

/// What a listing shows.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Show {
    Files,
    Folders,
    Both,
}

/// Whether a name matches a pattern of `*` and `?` (`*.*` is all).
pub(super) fn matches(pattern: &str, name: &str) -> bool {
    fn at(pattern: &[char], name: &[char]) -> bool {
        match pattern.split_first() {
            None => name.is_empty(),
            Some(('*', rest)) => (0..=name.len()).any(|i| at(rest, &name[i..])),
            Some(('?', rest)) => !name.is_empty() && at(rest, &name[1..]),
            Some((c, rest)) => name.first() == Some(c) && at(rest, &name[1..]),
        }
    }
    let pattern = if pattern == "*.*" { "*" } else { pattern };
    at(&pattern.chars().collect::<Vec<_>>(), &name.chars().collect::<Vec<_>>())
}

/// The entries of a folder in the order of their names; the folders' own follow when all levels are wanted.
pub(super) fn entries(folder: &Path, pattern: &str, deep: bool, show: Show) -> Result<Vec<PathBuf>, Failure> {
    let read = fs::read_dir(folder).map_err(|e| match e.kind() {
        std::io::ErrorKind::NotFound => missing_part(folder),
        _ => failed(&e, folder),
    })?;
    let mut all: Vec<PathBuf> = read.filter_map(|e| e.ok()).map(|e| e.path()).collect();
    all.sort();
    let mut found = Vec::new();
    let mut deeper = Vec::new();
    for path in all {
        let is_folder = path.is_dir();
        let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        let wanted = match show {
            Show::Files => !is_folder,
            Show::Folders => is_folder,
            Show::Both => true,
        };
        if wanted && matches(pattern, &name) {
            found.push(path.clone());
        }
        if deep && is_folder && !path.is_symlink() {
            deeper.push(path);
        }
    }
    for folder in deeper {
        found.extend(entries(&folder, pattern, deep, show)?);
    }
    Ok(found)
}

fn list(a: &[Value], show: Show) -> R {
    let folder = full_path(&a[0], "path")?;
    let pattern = a.get(1).map_or_else(|| "*".into(), super::super::text);
    let deep = a.get(2).is_some_and(|o| int(o) == 1);
    let found = entries(&folder, &pattern, deep, show)?;
    let ty = crate::Type::known("System.String").array(1);
    let items = found.into_iter().map(|p| Value::from(p.display().to_string())).collect();
    Ok(Value::Seq(Rc::new(Seq::of(SeqKind::Array, Some(ty), items))))
}

fn create(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let path = full_path(&a[0], "path")?;
    if path.is_file() {
        let message = format!("Cannot create '{}' because a file or directory with the same name already exists.", path.display());
        return Err(thrown("System.IO.IOException", message));
    }
    fs::create_dir_all(&path).map_err(|e| failed(&e, &path))?;
    Ok(FileItem::value(&path, true))
}

fn delete(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let path = full_path(&a[0], "path")?;
    if !path.is_dir() {
        return Err(missing_part(&path));
    }
    let deep = a.get(1).is_some_and(crate::convert::truth);
    let done = if deep { fs::remove_dir_all(&path) } else { fs::remove_dir(&path) };
    done.map(|()| Value::Null).map_err(|e| failed(&e, &path))
}

fn relocate(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let (from, to) = (full_path(&a[0], "sourceDirName")?, full_path(&a[1], "destDirName")?);
    if !from.exists() {
        return Err(missing_part(&from));
    }
    if to.exists() {
        let message = format!("Cannot create '{}' because a file or directory with the same name already exists.", to.display());
        return Err(thrown("System.IO.IOException", message));
    }
    fs::rename(&from, &to).map(|()| Value::Null).map_err(|e| failed(&e, &from))
}

static METHODS: &[Method] = &[
    method("static System.IO.DirectoryInfo CreateDirectory(string path)", create),
    method("static void Delete(string path)", delete),
    method("static void Delete(string path, bool recursive)", delete),
    method(
        "static System.Collections.Generic.IEnumerable[string] EnumerateDirectories(string path, string searchPattern = \"*\")",
        |_, _, a| list(a, Show::Folders),
    ),
    method("static System.Collections.Generic.IEnumerable[string] EnumerateFiles(string path, string searchPattern = \"*\")", |_, _, a| {
        list(a, Show::Files)
    }),
    method(
        "static System.Collections.Generic.IEnumerable[string] EnumerateFiles(string path, string searchPattern, System.IO.SearchOption searchOption)",
        |_, _, a| list(a, Show::Files),
    ),
    method(
        "static System.Collections.Generic.IEnumerable[string] EnumerateFileSystemEntries(string path, string searchPattern = \"*\")",
        |_, _, a| list(a, Show::Both),
    ),
    method("static bool Exists(string path)", |_, _, a| {
        let text = super::super::text(&a[0]);
        Ok(Value::Bool(!text.is_empty() && Path::new(&super::path::full(&text)).is_dir()))
    }),
    method("static datetime GetCreationTime(string path)", |_, _, a| info::time(&full_path(&a[0], "path")?, info::Clock::Created, false)),
    method("static string GetCurrentDirectory()", |_, _, _| {
        Ok(Value::from(std::env::current_dir().unwrap_or_default().display().to_string()))
    }),
    method("static string[] GetDirectories(string path)", |_, _, a| list(a, Show::Folders)),
    method("static string[] GetDirectories(string path, string searchPattern)", |_, _, a| list(a, Show::Folders)),
    method("static string[] GetDirectories(string path, string searchPattern, System.IO.SearchOption searchOption)", |_, _, a| {
        list(a, Show::Folders)
    }),
    method("static string GetDirectoryRoot(string path)", |_, _, _| Ok(Value::from("/"))),
    method("static string[] GetFiles(string path)", |_, _, a| list(a, Show::Files)),
    method("static string[] GetFiles(string path, string searchPattern)", |_, _, a| list(a, Show::Files)),
    method("static string[] GetFiles(string path, string searchPattern, System.IO.SearchOption searchOption)", |_, _, a| {
        list(a, Show::Files)
    }),
    method("static string[] GetFileSystemEntries(string path)", |_, _, a| list(a, Show::Both)),
    method("static string[] GetFileSystemEntries(string path, string searchPattern)", |_, _, a| list(a, Show::Both)),
    method("static datetime GetLastWriteTime(string path)", |_, _, a| info::time(&full_path(&a[0], "path")?, info::Clock::Written, false)),
    method("static System.IO.DirectoryInfo GetParent(string path)", |_, _, a| {
        let path = full_path(&a[0], "path")?;
        Ok(path.parent().map_or(Value::Null, |p| FileItem::value(p, true)))
    }),
    method("static void Move(string sourceDirName, string destDirName)", relocate),
    method("static void SetCurrentDirectory(string path)", |_, _, a| {
        let path = full_path(&a[0], "path")?;
        std::env::set_current_dir(&path).map(|()| Value::Null).map_err(|e| failed(&e, &path))
    }),
];

pub(super) static TABLES: &[TypeTable] =
    &[TypeTable { name: "System.IO.Directory", sort: Sort::Static, base: "System.Object", methods: METHODS, ..TypeTable::EMPTY }];
