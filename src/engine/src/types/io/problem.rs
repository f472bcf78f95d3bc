//! .NET's exceptions of files.

use super::super::{argument, argument_null, thrown};
use crate::error::Failure;
use crate::value::{Str, Value};
use std::io;
use std::path::{Path, PathBuf};

/// The full path of an argument: relative ones from the process's folder, as .NET takes them.
pub(super) fn full_path(value: &Value, parameter: &str) -> Result<PathBuf, Failure> {
    let text = named(value, parameter)?;
    Ok(PathBuf::from(super::path::full(&text)))
}

/// The text of a path argument, which must not be empty.
pub(super) fn named(value: &Value, parameter: &str) -> Result<Str, Failure> {
    let text = super::super::text(value);
    if text.is_empty() {
        let empty = argument("The value cannot be an empty string.", parameter);
        return Err(if matches!(value, Value::Null) && parameter != "path" { argument_null(parameter) } else { empty });
    }
    Ok(text)
}

/// The exception of a failed operation on a path.
pub(super) fn failed(error: &io::Error, path: &Path) -> Failure {
    let shown = path.display();
    match error.kind() {
        io::ErrorKind::NotFound => {
            let parent = path.parent().is_some_and(Path::is_dir);
            if parent { thrown("System.IO.FileNotFoundException", format!("Could not find file '{shown}'.")) } else { missing_part(path) }
        }
        io::ErrorKind::NotADirectory => missing_part(path),
        io::ErrorKind::PermissionDenied | io::ErrorKind::IsADirectory => {
            thrown("System.UnauthorizedAccessException", format!("Access to the path '{shown}' is denied."))
        }
        io::ErrorKind::AlreadyExists => thrown("System.IO.IOException", format!("The file '{shown}' already exists.")),
        io::ErrorKind::DirectoryNotEmpty => thrown("System.IO.IOException", format!("Directory not empty : '{shown}'")),
        _ => thrown("System.IO.IOException", format!("{error} : '{shown}'")),
    }
}

/// `DirectoryNotFoundException`
pub(super) fn missing_part(path: &Path) -> Failure {
    thrown("System.IO.DirectoryNotFoundException", format!("Could not find a part of the path '{}'.", path.display()))
}
