//! Wildcards in paths, and walking folders.

use super::{Place, files, place, split_drive};
use crate::support::faults;
use crate::support::wildcard::{self, Wildcard};
use engine::{Fault, Invocation, Session};
use std::path::{Path, PathBuf};

/// `-Filter`, `-Include`, `-Exclude` and `-Force`.
#[derive(Clone, Default)]
pub(crate) struct Selection {
    /// `-Filter`: names as the file system matches them.
    pub filter: Option<Wildcard>,
    /// `-Include`
    pub include: Vec<Wildcard>,
    /// `-Exclude`
    pub exclude: Vec<Wildcard>,
    /// Hidden items too.
    pub hidden: bool,
}

impl Selection {
    /// What the parameters of a call say.
    pub(crate) fn of_call(cx: &Invocation) -> Selection {
        let patterns = |name: &str| cx.texts(name).iter().map(|t| Wildcard::new(t)).collect();
        Selection {
            filter: cx.text("Filter").filter(|t| !t.is_empty()).map(|t| Wildcard::exact(&t)),
            include: patterns("Include"),
            exclude: patterns("Exclude"),
            hidden: cx.switch("Force"),
        }
    }

    /// Whether a name is taken.
    pub(crate) fn admits_name(&self, name: &str) -> bool {
        self.filter.as_ref().is_none_or(|f| f.matches(name))
            && (self.include.is_empty() || wildcard::any(&self.include, name))
            && !wildcard::any(&self.exclude, name)
    }

    /// Whether a place is taken, by its last part.
    pub(crate) fn admits(&self, place: &Place) -> bool {
        self.admits_name(&place.leaf())
    }
}

/// The places that a path with wildcards means; none is no error, but the part before the first wildcard must exist.
pub(super) fn expand(session: &mut Session, path: &str, selection: &Selection) -> Result<Vec<Place>, Fault> {
    let path = path.replace('\\', "/");
    let (prefix, pattern) = split(&path);
    let start = place(session, &if prefix.is_empty() { ".".to_owned() } else { wildcard::unescape(&prefix) })?;
    match start {
        Place::Flat(provider, _) => {
            let name = Wildcard::new(split_drive(&path).map_or(path.as_str(), |(_, rest)| rest).trim_start_matches('/'));
            let items = provider.list(session);
            Ok(items.into_iter().filter(|(n, _)| name.matches(n)).map(|(n, _)| Place::Flat(provider, n)).collect())
        }
        Place::File(folder) => {
            if !folder.exists() {
                return Err(faults::path_not_found(&folder.display().to_string()));
            }
            let parts: Vec<&str> = pattern.split('/').filter(|p| !p.is_empty()).collect();
            let mut found = Vec::new();
            step(&folder, &parts, selection.hidden, &mut found);
            Ok(found.into_iter().map(Place::File).collect())
        }
    }
}

/// The part of a path before the component with the first wildcard, and the rest.
fn split(path: &str) -> (String, String) {
    if let Some((drive, rest)) = split_drive(path) {
        let (inner, pattern) = split(rest);
        let mark = if path[drive.len()..].starts_with("::") || path.contains("::") { "::" } else { ":" };
        return (format!("{drive}{mark}{inner}"), pattern);
    }
    let mut end = 0;
    for (at, c) in path.char_indices() {
        if c == '/' {
            if wildcard::is_pattern(&path[end..at]) {
                break;
            }
            end = at + 1;
        }
    }
    (path[..end].to_owned(), path[end..].to_owned())
}

fn step(folder: &Path, parts: &[&str], hidden: bool, found: &mut Vec<PathBuf>) {
    let Some((first, rest)) = parts.split_first() else {
        found.push(folder.to_path_buf());
        return;
    };
    if !wildcard::is_pattern(first) {
        let next = files::normal(&folder.join(wildcard::unescape(first)));
        if next.symlink_metadata().is_ok() {
            step(&next, rest, hidden, found);
        }
        return;
    }
    let pattern = Wildcard::new(first);
    for (name, path) in children(folder) {
        let shown = hidden || first.starts_with('.') || !files::is_hidden(&path);
        if shown && pattern.matches(&name) && (rest.is_empty() || path.is_dir()) {
            step(&path, rest, hidden, found);
        }
    }
}

/// The names and paths of what is in a folder: folders and files each by name.
pub(crate) fn children(folder: &Path) -> Vec<(String, PathBuf)> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut all: Vec<(String, PathBuf)> = entries.flatten().map(|e| (e.file_name().to_string_lossy().into_owned(), e.path())).collect();
    all.sort_by(|a, b| a.0.to_lowercase().cmp(&b.0.to_lowercase()).then_with(|| a.0.cmp(&b.0)));
    all
}

/// Visits what is in a folder: its folders, then its files, then (within the depth) what is in its folders.
/// The visitor gets the path and says whether to go on.
pub(crate) fn walk(folder: &Path, depth: usize, visit: &mut dyn FnMut(&Path) -> bool) -> Result<(), std::io::Error> {
    std::fs::read_dir(folder)?;
    let all = children(folder);
    let (folders, plain): (Vec<_>, Vec<_>) = all.into_iter().partition(|(_, p)| p.is_dir());
    for (_, path) in folders.iter().chain(&plain) {
        if !visit(path) {
            return Ok(());
        }
    }
    if depth > 0 {
        for (_, path) in folders.iter().filter(|(_, p)| !p.is_symlink()) {
            walk(path, depth - 1, visit).ok();
        }
    }
    Ok(())
}
