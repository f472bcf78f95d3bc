//! Where items are: paths, wildcards, drives and providers.
//!
//! A path means a file or folder, or an item of a flat drive (`variable:`, `env:`, `alias:`, `function:`).
//! [`find`] follows wildcards, [`place`] takes every character as it is. It must not know any command.

mod alias;
mod drives;
mod env;
mod files;
mod function;
mod glob;
mod provider;
mod variable;

pub(crate) use alias::{AliasChange, alias_object, remove_alias, set_alias};
pub(crate) use drives::{Drives, FileDrive, drive_info, provider_info};
pub(crate) use files::{decorate, file_item, is_hidden, item_notes, normal};
pub(crate) use glob::{Selection, walk};
pub(crate) use provider::{PROVIDERS, Provider, provider_named};
pub(crate) use variable::VariableObject;

use crate::support::{faults, wildcard};
use engine::{Failure, Fault, Invocation, Outcome, Session, Value};
use std::path::{Path, PathBuf};

/// The types of this room.
pub(crate) static TYPES: &[&engine::types::TypeTable] = &[&drives::DRIVE, &drives::PROVIDER, &variable::VARIABLE, &alias::ALIAS];

/// Where an item is.
#[derive(Clone)]
pub(crate) enum Place {
    /// A file or folder
    File(PathBuf),
    /// An item of a flat drive; the empty name is the drive itself
    Flat(&'static dyn Provider, String),
}

impl Place {
    /// The path as PowerShell shows it.
    pub(crate) fn text(&self) -> String {
        match self {
            Place::File(path) => path.display().to_string(),
            Place::Flat(provider, name) if name.is_empty() => format!("{}:/", provider.drive()),
            Place::Flat(provider, name) => format!("{}:/{name}", provider.drive()),
        }
    }

    /// The path with its provider: `Microsoft.PowerShell.Core\FileSystem::/tmp`.
    pub(crate) fn provider_text(&self) -> String {
        match self {
            Place::File(path) => format!("Microsoft.PowerShell.Core\\FileSystem::{}", path.display()),
            Place::Flat(provider, name) => format!("Microsoft.PowerShell.Core\\{}::{name}", provider.name()),
        }
    }

    /// The path that error messages show: without a drive for flat items.
    pub(crate) fn bare(&self) -> String {
        match self {
            Place::File(path) => path.display().to_string(),
            Place::Flat(_, name) => name.clone(),
        }
    }

    /// The last part.
    pub(crate) fn leaf(&self) -> String {
        match self {
            Place::File(path) => path.file_name().map_or_else(|| "/".to_owned(), |n| n.to_string_lossy().into_owned()),
            Place::Flat(_, name) => name.clone(),
        }
    }

    /// Whether there is something.
    pub(crate) fn exists(&self, session: &mut Session) -> bool {
        match self {
            Place::File(path) => path.symlink_metadata().is_ok(),
            Place::Flat(_, name) if name.is_empty() => true,
            Place::Flat(provider, name) => provider.get(session, name).is_some(),
        }
    }

    /// Whether other items can be in it.
    pub(crate) fn is_container(&self) -> bool {
        match self {
            Place::File(path) => path.is_dir(),
            Place::Flat(_, name) => name.is_empty(),
        }
    }

    /// The item as an object, with the notes that tell where it is.
    pub(crate) fn item(&self, session: &mut Session) -> Result<Option<Value>, Failure> {
        match self {
            Place::File(path) => file_item(session, path).map(Some),
            Place::Flat(provider, name) => match provider.get(session, name) {
                Some(item) => item_notes(session, item, self).map(Some),
                None => Ok(None),
            },
        }
    }
}

/// The drive that a path begins with, and what follows: `env:x`, `FileSystem::/x`. None for a plain path.
pub(crate) fn split_drive(path: &str) -> Option<(&str, &str)> {
    if let Some((provider, rest)) = path.split_once("::") {
        let provider = provider.rsplit('\\').next().unwrap_or(provider);
        if !provider.is_empty() && !provider.contains('/') {
            return Some((provider, rest));
        }
    }
    let (drive, rest) = path.split_once(':')?;
    let plain = !drive.is_empty() && !drive.contains(['/', '\\', '.', '*', '?', '[', '~', ' ']);
    plain.then_some((drive, rest))
}

/// The place of a path whose every character means itself.
pub(crate) fn place(session: &mut Session, path: &str) -> Result<Place, Fault> {
    let path = path.strip_prefix("Microsoft.PowerShell.Core\\").unwrap_or(path);
    let drives = session.room::<Drives>();
    if let Some((drive, rest)) = split_drive(path) {
        if let Some(provider) = provider_named(drive) {
            return Ok(Place::Flat(provider, rest.trim_start_matches(['/', '\\']).to_owned()));
        }
        if drive.eq_ignore_ascii_case("FileSystem") {
            return Ok(Place::File(normal(&session.location.join(slashes(rest)))));
        }
        return match drives.root(drive) {
            Some(root) => Ok(Place::File(normal(&root.join(slashes(rest).trim_start_matches('/'))))),
            None => Err(faults::drive_not_found(drive)),
        };
    }
    if let (Some(provider), false) = (drives.current_flat(), path.starts_with(['/', '~'])) {
        let name = path.trim_start_matches("./");
        return Ok(Place::Flat(provider, if matches!(name, "." | "..") { String::new() } else { name.to_owned() }));
    }
    Ok(Place::File(normal(&session.resolve_path(&slashes(path)))))
}

fn slashes(path: &str) -> String {
    path.replace('\\', "/")
}

/// The places that a path means: wildcards find what exists, a plain path must exist.
pub(crate) fn find(session: &mut Session, path: &str, selection: &Selection) -> Result<Vec<Place>, Fault> {
    if !wildcard::is_pattern(path) {
        let place = place(session, &wildcard::unescape(path))?;
        return if place.exists(session) { Ok(vec![place]) } else { Err(faults::path_not_found(&place.bare())) };
    }
    glob::expand(session, path, selection)
}

/// Like [`find`] for a path that is taken literally.
pub(crate) fn find_literal(session: &mut Session, path: &str) -> Result<Vec<Place>, Fault> {
    let place = place(session, path)?;
    if place.exists(session) { Ok(vec![place]) } else { Err(faults::path_not_found(&place.bare())) }
}

/// The file that an output path means, which may not exist yet; a wildcard that finds one file means it.
pub(crate) fn file(session: &mut Session, path: &str) -> Result<PathBuf, Fault> {
    if wildcard::is_pattern(path)
        && let [Place::File(path)] = find(session, path, &Selection::default())?.as_slice()
    {
        return Ok(path.clone());
    }
    file_literal(session, &wildcard::unescape(path))
}

/// The file of a path whose every character means itself.
pub(crate) fn file_literal(session: &mut Session, path: &str) -> Result<PathBuf, Fault> {
    match place(session, path)? {
        Place::File(path) => Ok(path),
        Place::Flat(provider, _) => {
            let message = format!("The current provider ({}) cannot open a file.", provider.provider_path());
            Err(Fault::new("ReadWriteFileNotFileSystemProvider", engine::ErrorCategory::InvalidArgument, message)
                .exception("System.Management.Automation.PSInvalidOperationException"))
        }
    }
}

/// The files that `-Path` and `-LiteralPath` of a reading command mean; those that are missing stand as they are,
/// so that opening them gives the error.
pub(crate) fn input_files(cx: &mut Invocation) -> Result<Vec<PathBuf>, Failure> {
    let mut files = Vec::new();
    for path in cx.texts("LiteralPath") {
        match file_literal(cx, &path) {
            Ok(path) => files.push(path),
            Err(fault) => cx.error(fault)?,
        }
    }
    for path in cx.texts("Path") {
        let found = match wildcard::is_pattern(&path) {
            true => find(cx, &path, &Selection::default())
                .map(|all| all.into_iter().filter_map(|p| if let Place::File(path) = p { Some(path) } else { None }).collect()),
            false => file_literal(cx, &wildcard::unescape(&path)).map(|p| vec![p]),
        };
        match found {
            Ok(found) => files.extend(found),
            Err(fault) => cx.error(fault)?,
        }
    }
    Ok(files)
}

/// Calls some work for each place that `-Path` and `-LiteralPath` of a command mean; what is missing is reported.
pub(crate) fn each(cx: &mut Invocation, work: &mut dyn FnMut(&mut Invocation, &Place) -> Outcome) -> Outcome {
    let selection = Selection::of_call(cx);
    let literal = cx.texts("LiteralPath").into_iter().map(|p| (p, true));
    let paths: Vec<_> = cx.texts("Path").into_iter().map(|p| (p, false)).chain(literal).collect();
    for (path, literal) in paths {
        let found = if literal { find_literal(cx, &path) } else { find(cx, &path, &selection) };
        match found {
            Ok(found) => {
                for place in found.iter().filter(|p| selection.admits(p)) {
                    work(cx, place)?;
                }
            }
            Err(fault) => cx.error(fault)?,
        }
    }
    Ok(())
}

/// The parent of a path, or itself at the root.
pub(crate) fn parent(path: &Path) -> &Path {
    path.parent().unwrap_or(path)
}
