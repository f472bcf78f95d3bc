//! `Get-ChildItem` and `Get-Item`.

use crate::places::{self, Place, Selection, find, find_literal, walk};
use crate::support::wildcard::{self, Wildcard};
use engine::{Cmdlet, Failure, Fault, Invocation, Outcome, Value};
use std::path::{Path, PathBuf};

/// `Get-Item`
#[derive(Default)]
pub struct GetItem {}

impl Cmdlet for GetItem {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        places::each(cx, &mut |cx, place| match place {
            Place::Flat(provider, name) if name.is_empty() => {
                for (name, _) in provider.list(cx.session) {
                    write_item(cx, &Place::Flat(*provider, name))?;
                }
                Ok(())
            }
            _ => write_item(cx, place),
        })
    }
}

/// Sends the object of a place.
pub(super) fn write_item(cx: &mut Invocation, place: &Place) -> Outcome {
    match place.item(cx.session)? {
        Some(item) => cx.write(item),
        None => Ok(()),
    }
}

/// `Get-ChildItem`
#[derive(Default)]
pub struct GetChildItem {}

/// What of a folder is listed.
#[derive(Clone)]
struct Listing {
    selection: Selection,
    depth: usize,
    recurse: bool,
    kinds: Kinds,
    names: bool,
}

/// Which kinds of items are taken.
#[derive(Clone)]
struct Kinds {
    files: bool,
    folders: bool,
    only_hidden: bool,
    only_read_only: bool,
    shows_hidden: bool,
}

impl Listing {
    fn of_call(cx: &Invocation) -> Listing {
        let attributes = cx.text("Attributes").map(|t| t.as_str().to_ascii_lowercase()).unwrap_or_default();
        let asks = |word: &str| attributes.split([',', '+']).any(|a| a.trim() == word);
        let file = cx.switch("File") || asks("!directory");
        let folder = cx.switch("Directory") || asks("directory");
        let only_hidden = cx.switch("Hidden") || asks("hidden");
        let recurse = cx.switch("Recurse") || cx.has("Depth");
        Listing {
            selection: Selection::of_call(cx),
            depth: if cx.has("Depth") {
                cx.int("Depth").unwrap_or(0) as usize
            } else if recurse {
                512
            } else {
                0
            },
            recurse,
            kinds: Kinds {
                files: !folder,
                folders: !file,
                only_hidden,
                only_read_only: cx.switch("ReadOnly") || asks("readonly"),
                shows_hidden: cx.switch("Force") || only_hidden,
            },
            names: cx.switch("Name"),
        }
    }

    fn admits(&self, path: &Path) -> bool {
        let kinds = &self.kinds;
        let hidden = places::is_hidden(path);
        let folder = path.is_dir();
        let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        (if folder { kinds.folders } else { kinds.files })
            && (kinds.shows_hidden || !hidden)
            && (!kinds.only_hidden || hidden)
            && (!kinds.only_read_only || path.metadata().is_ok_and(|m| m.permissions().readonly()))
            && self.selection.admits_name(&name)
    }
}

impl Cmdlet for GetChildItem {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let listing = Listing::of_call(cx);
        if cx.has("LiteralPath") {
            for path in cx.texts("LiteralPath") {
                match find_literal(cx, &path) {
                    Ok(found) => found.iter().try_for_each(|place| list(cx, place, &listing))?,
                    Err(fault) => cx.error(fault)?,
                }
            }
            return Ok(());
        }
        let mut paths = cx.texts("Path");
        if paths.is_empty() {
            paths.push(engine::Str::from("."));
        }
        for path in paths {
            if path.is_empty() {
                let fault = crate::support::faults::bad_argument(
                    "Argument",
                    "Cannot process argument because the value of argument \"path\" is not valid. Change the value of the \"path\" argument and run the operation again.",
                );
                cx.error(fault)?;
                continue;
            }
            if let Err(fault) = list_path(cx, &path, &listing)? {
                cx.error(fault)?;
            }
        }
        Ok(())
    }
}

fn list_path(cx: &mut Invocation, path: &str, listing: &Listing) -> Result<Result<(), Fault>, Failure> {
    let is_pattern = wildcard::is_pattern(path);
    if listing.recurse {
        // A pattern, or a file's name, is looked for in all folders below.
        if let Some((folder, name)) = pattern_below(cx, path, is_pattern) {
            let mut inner = listing.clone();
            inner.selection.include.push(Wildcard::new(&name));
            list(cx, &Place::File(folder), &inner)?;
            return Ok(Ok(()));
        }
    }
    let selection = Selection { hidden: listing.kinds.shows_hidden, ..Selection::default() };
    let found = match find(cx, path, &selection) {
        Ok(found) => found,
        Err(fault) => return Ok(Err(fault)),
    };
    for place in &found {
        match place {
            Place::File(file) if is_pattern => {
                if listing.admits(file) {
                    send(cx, place, file.parent().unwrap_or(file), listing)?;
                }
            }
            _ => list(cx, place, listing)?,
        }
    }
    Ok(Ok(()))
}

/// The folder and name pattern of a path whose last part is a pattern or no folder.
fn pattern_below(cx: &mut Invocation, path: &str, is_pattern: bool) -> Option<(PathBuf, String)> {
    let (parent, name) = path.rsplit_once(['/', '\\']).unwrap_or((".", path));
    if wildcard::is_pattern(parent) || name.is_empty() || (!is_pattern && matches!(name, "." | ".." | "~")) {
        return None;
    }
    let folder = match places::place(cx, if parent.is_empty() { "/" } else { parent }).ok()? {
        Place::File(folder) if folder.is_dir() => folder,
        _ => return None,
    };
    if !is_pattern {
        match places::place(cx, path).ok()? {
            Place::File(whole) if whole.is_file() => {}
            _ => return None,
        }
    }
    Some((folder, name.to_owned()))
}

fn list(cx: &mut Invocation, place: &Place, listing: &Listing) -> Outcome {
    match place {
        Place::Flat(provider, name) if name.is_empty() => {
            for (name, _) in provider.list(cx.session) {
                if listing.selection.admits_name(&name) {
                    send(cx, &Place::Flat(*provider, name), Path::new(""), listing)?;
                }
            }
            Ok(())
        }
        Place::Flat(..) => send(cx, place, Path::new(""), listing),
        Place::File(path) if path.is_dir() => list_folder(cx, path, listing),
        Place::File(path) if listing.admits(path) => send(cx, place, path.parent().unwrap_or(path), listing),
        Place::File(_) => Ok(()),
    }
}

fn list_folder(cx: &mut Invocation, folder: &Path, listing: &Listing) -> Outcome {
    // Without recursion -Include asks about the folder itself, as in PowerShell: nothing in it is found by name.
    if !listing.recurse && !listing.selection.include.is_empty() {
        return Ok(());
    }
    let mut outcome = Ok(());
    let walked = walk(folder, listing.depth, &mut |path| {
        if listing.admits(path) {
            outcome = send(cx, &Place::File(path.to_path_buf()), folder, listing);
        }
        outcome.is_ok()
    });
    outcome?;
    match walked {
        Ok(()) => Ok(()),
        Err(error) => {
            let (exception, message) = crate::support::faults::of_io(&error, &folder.display().to_string());
            let fault = Fault::new("DirUnauthorizedAccessError", engine::ErrorCategory::PermissionDenied, message).exception(exception);
            cx.error(fault.target(folder.display().to_string()))
        }
    }
}

fn send(cx: &mut Invocation, place: &Place, base: &Path, listing: &Listing) -> Outcome {
    if !listing.names {
        return write_item(cx, place);
    }
    let name = match place {
        Place::File(path) => path.strip_prefix(base).unwrap_or(path).display().to_string(),
        Place::Flat(_, name) => name.clone(),
    };
    cx.write(Value::from(name))
}
