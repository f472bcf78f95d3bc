//! `Copy-Item`, `Move-Item`, `Rename-Item`, `Set-Item` and `Clear-Item`.

use super::list_items::write_item;
use crate::places::{self, Place};
use crate::support::{faults, sink};
use engine::{Cmdlet, ErrorCategory, Fault, Invocation, Outcome};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// `Copy-Item`
#[derive(Default)]
pub struct CopyItem {}

impl Cmdlet for CopyItem {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let target = cx.text("Destination").map(|t| t.as_str().to_owned()).unwrap_or_else(|| ".".into());
        let target = places::place(cx, &target).map_err(|fault| cx.stop(fault))?;
        places::each(cx, &mut |cx, place| match (place, &target) {
            (Place::File(from), Place::File(to)) => copy(cx, from, to),
            (Place::Flat(provider, name), Place::Flat(_, new)) => {
                if !cx.should_process(&format!("Item: {name} Destination: {new}"), "Copy Item")? {
                    return Ok(());
                }
                let value = provider.content(cx.session, name).unwrap_or_default();
                provider.set(cx.session, new, value, cx.switch("Force"))
            }
            _ => {
                let message = "Source and destination path did not resolve to the same provider.";
                cx.error(faults::bad_argument("Argument", message))
            }
        })
    }
}

fn copy(cx: &mut Invocation, from: &Path, to: &Path) -> Outcome {
    let (shown, target) = (from.display().to_string(), into_folder(from, to));
    let folder = from.is_dir();
    let action = if folder { "Copy Directory" } else { "Copy File" };
    if !cx.should_process(&format!("Item: {shown} Destination: {}", target.display()), action)? {
        return Ok(());
    }
    if target == from {
        let message = format!("Cannot overwrite the item {shown} with itself.");
        let fault = Fault::new("CopyError", ErrorCategory::WriteError, message).exception("System.IO.IOException");
        return cx.error(fault.target(shown));
    }
    if cx.switch("Force") {
        sink::make_writable(&target);
    }
    let done = match (folder, cx.switch("Recurse")) {
        (true, true) => copy_tree(from, &target),
        (true, false) => fs::create_dir_all(&target),
        (false, _) => fs::copy(from, &target).map(|_| ()),
    };
    if let Err(error) = done {
        let at = if error.kind() == io::ErrorKind::NotFound { target.display().to_string() } else { shown.clone() };
        let (exception, message) = faults::of_io(&error, &at);
        let fault = Fault::new("CopyFileInfoItemIOError", ErrorCategory::WriteError, message).exception(exception);
        return cx.error(fault.target(shown));
    }
    if cx.switch("PassThru") { write_item(cx, &Place::File(target)) } else { Ok(()) }
}

/// Where something lands: in a folder that exists, else at the path itself.
fn into_folder(from: &Path, to: &Path) -> PathBuf {
    match from.file_name() {
        Some(name) if to.is_dir() => to.join(name),
        _ => to.to_path_buf(),
    }
}

fn copy_tree(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (path, target) = (entry.path(), to.join(entry.file_name()));
        // A folder copied into itself would never end.
        if path == *to {
            continue;
        }
        if path.is_dir() { copy_tree(&path, &target)? } else { fs::copy(&path, &target).map(|_| ())? }
    }
    Ok(())
}

/// `Move-Item`
#[derive(Default)]
pub struct MoveItem {}

impl Cmdlet for MoveItem {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let target = cx.text("Destination").map(|t| t.as_str().to_owned()).unwrap_or_else(|| ".".into());
        let target = places::place(cx, &target).map_err(|fault| cx.stop(fault))?;
        places::each(cx, &mut |cx, place| match (place, &target) {
            (Place::File(from), Place::File(to)) => {
                let to = into_folder(from, to);
                relocate(cx, from, &to, "Move", "MoveFileInfoItemIOError")
            }
            (Place::Flat(..), _) | (_, Place::Flat(..)) => cx.error(not_supported()),
        })
    }
}

/// `Rename-Item`
#[derive(Default)]
pub struct RenameItem {}

impl Cmdlet for RenameItem {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let new = cx.text("NewName").map(|t| t.as_str().to_owned()).unwrap_or_default();
        let (name, literal) = if cx.has("LiteralPath") { ("LiteralPath", true) } else { ("Path", false) };
        let path = cx.text(name).unwrap_or_else(|| engine::Str::from(""));
        let found = if literal { places::find_literal(cx, &path) } else { places::find(cx, &path, &Default::default()) };
        let places = match found {
            Ok(places) => places,
            Err(fault) => return cx.error(fault),
        };
        for place in places {
            rename(cx, &place, &new)?;
        }
        Ok(())
    }
}

fn rename(cx: &mut Invocation, place: &Place, new: &str) -> Outcome {
    match place {
        Place::File(from) => {
            let given = Path::new(new).parent().filter(|p| !p.as_os_str().is_empty()).map(|p| cx.resolve_path(&p.display().to_string()));
            if given.is_some_and(|p| places::normal(&p) != places::parent(from)) || new.is_empty() {
                let message = "Cannot rename the specified target, because it represents a path or device name.";
                return cx.error(faults::bad_argument("Argument", message));
            }
            let name = Path::new(new).file_name().map(PathBuf::from).unwrap_or_default();
            let to = places::parent(from).join(name);
            relocate(cx, from, &to, "Rename", "RenameItemIOError")
        }
        Place::Flat(provider, name) => {
            if !cx.should_process(&format!("Item: {name} Destination: {new}"), "Rename Item")? {
                return Ok(());
            }
            let value = provider.content(cx.session, name).unwrap_or_default();
            provider.set(cx.session, new, value, cx.switch("Force"))?;
            provider.remove(cx.session, name, cx.switch("Force"))?;
            if cx.switch("PassThru") { write_item(cx, &Place::Flat(*provider, new.to_owned())) } else { Ok(()) }
        }
    }
}

/// Moves a file or folder to a path.
fn relocate(cx: &mut Invocation, from: &Path, to: &Path, verb: &str, id: &'static str) -> Outcome {
    let shown = from.display().to_string();
    let action = format!("{verb} {}", if from.is_dir() { "Directory" } else { "File" });
    if !cx.should_process(&format!("Item: {shown} Destination: {}", to.display()), &action)? {
        return Ok(());
    }
    let differs = from != to && to.symlink_metadata().is_ok();
    if differs && (!cx.switch("Force") || to.is_dir() || verb == "Rename") {
        let fault = Fault::new(id, ErrorCategory::WriteError, "Cannot create a file when that file already exists.");
        return cx.error(fault.exception("System.IO.IOException").target(shown));
    }
    let moved = fs::rename(from, to).or_else(|error| match error.kind() {
        io::ErrorKind::CrossesDevices if from.is_dir() => copy_tree(from, to).and_then(|()| fs::remove_dir_all(from)),
        io::ErrorKind::CrossesDevices => fs::copy(from, to).and_then(|_| fs::remove_file(from)),
        _ => Err(error),
    });
    if let Err(error) = moved {
        let (exception, message) = faults::of_io(&error, &to.display().to_string());
        return cx.error(Fault::new(id, ErrorCategory::WriteError, message).exception(exception).target(shown));
    }
    if cx.switch("PassThru") { write_item(cx, &Place::File(to.to_path_buf())) } else { Ok(()) }
}

/// `Set-Item`
#[derive(Default)]
pub struct SetItem {}

impl Cmdlet for SetItem {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let value = cx.arg("Value").unwrap_or_default();
        let name = if cx.has("LiteralPath") { "LiteralPath" } else { "Path" };
        for path in cx.texts(name) {
            match places::place(cx, &path) {
                Ok(Place::Flat(provider, name)) => {
                    let kind = provider.drive().to_lowercase();
                    let shown = engine::convert::text(cx.session, &value).map(|t| t.to_string()).unwrap_or_default();
                    if !cx.should_process(&format!("Item: {name} Value: {shown}"), &format!("Set {kind}"))? {
                        continue;
                    }
                    match provider.set(cx.session, &name, value.clone(), cx.switch("Force")) {
                        Ok(()) if cx.switch("PassThru") => write_item(cx, &Place::Flat(provider, name))?,
                        Ok(()) => {}
                        Err(failure) => cx.report(failure)?,
                    }
                }
                Ok(Place::File(_)) => cx.error(not_supported())?,
                Err(fault) => cx.error(fault)?,
            }
        }
        Ok(())
    }
}

/// `Clear-Item`
#[derive(Default)]
pub struct ClearItem {}

impl Cmdlet for ClearItem {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        places::each(cx, &mut |cx, place| match place {
            Place::Flat(provider, name) => {
                let kind = provider.drive().to_lowercase();
                if !cx.should_process(&format!("Item: {name}"), &format!("Clear {kind}"))? {
                    return Ok(());
                }
                let cleared = provider.clear(cx.session, name);
                cleared.or_else(|failure| cx.report(failure))
            }
            Place::File(_) => cx.error(not_supported()),
        })
    }
}

/// Files have no value to set or clear.
pub(super) fn not_supported() -> Fault {
    let message = "Provider operation stopped because the provider does not support this operation.";
    Fault::new("NotSupported", ErrorCategory::NotImplemented, message).exception("System.Management.Automation.PSNotSupportedException")
}
