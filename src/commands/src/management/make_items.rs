//! `New-Item` and `Remove-Item`.

use super::list_items::write_item;
use crate::places::{self, Place};
use crate::support::{faults, properties, sink};
use engine::{Cmdlet, ErrorCategory, Failure, Fault, Invocation, Outcome, Value};
use std::fs;
use std::io;
use std::path::Path;

/// `New-Item`
#[derive(Default)]
pub struct NewItem {}

impl Cmdlet for NewItem {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let mut paths: Vec<String> = cx.texts("Path").iter().map(|t| t.as_str().to_owned()).collect();
        if paths.is_empty() {
            paths.push(".".into());
        }
        let name = cx.text("Name").filter(|n| !n.is_empty());
        for path in paths {
            let path = name.as_ref().map_or(path.clone(), |name| super::paths::join(&path, name));
            match places::place(cx, &path) {
                Ok(Place::File(file)) => self.make_file(cx, &file)?,
                Ok(Place::Flat(provider, name)) => {
                    let place = Place::Flat(provider, name.clone());
                    if !cx.should_process(&format!("Name: {name}"), &format!("New {}", provider.drive().to_lowercase()))? {
                        continue;
                    }
                    let exists = provider.get(cx.session, &name).is_some();
                    if exists && !cx.switch("Force") {
                        cx.error(exists_already(provider.name(), &name))?;
                        continue;
                    }
                    let value = cx.arg("Value").unwrap_or_default();
                    match provider.set(cx.session, &name, value, cx.switch("Force")) {
                        Ok(()) => write_item(cx, &place)?,
                        Err(failure) => cx.report(failure)?,
                    }
                }
                Err(fault) => cx.error(fault)?,
            }
        }
        Ok(())
    }
}

fn exists_already(provider: &str, name: &str) -> Fault {
    let (kind, id) = match provider {
        "Alias" => ("alias", "AliasAlreadyExists"),
        _ => ("item", "Argument"),
    };
    let message = match provider {
        "Alias" => format!("The {kind} is not allowed, because an alias with the name '{name}' already exists."),
        _ => format!("The {kind} at path '{name}' already exists."),
    };
    Fault::new(id, ErrorCategory::ResourceExists, message).exception("System.Management.Automation.PSArgumentException").target(name)
}

/// What kind of file is made.
enum Kind {
    File,
    Folder,
    SymbolicLink,
    HardLink,
}

impl NewItem {
    fn make_file(&self, cx: &mut Invocation, path: &Path) -> Outcome {
        let asked = cx.text("ItemType").map(|t| t.as_str().to_ascii_lowercase()).unwrap_or_default();
        let is = |full: &str| !asked.is_empty() && full.starts_with(&asked);
        let kind = match () {
            () if asked.is_empty() || is("file") => Kind::File,
            () if is("directory") || is("container") => Kind::Folder,
            () if is("symboliclink") || is("junction") => Kind::SymbolicLink,
            () if is("hardlink") => Kind::HardLink,
            () => {
                let message =
                    "The type is not a known type for the file system. Only \"file\",\"directory\" or \"symboliclink\" can be specified.";
                return cx.error(faults::bad_argument("Argument", message));
            }
        };
        let made = match kind {
            Kind::File => self.plain_file(cx, path)?,
            Kind::Folder => self.folder(cx, path)?,
            Kind::SymbolicLink | Kind::HardLink => self.link(cx, path, matches!(kind, Kind::HardLink))?,
        };
        if made { write_item(cx, &Place::File(path.to_path_buf())) } else { Ok(()) }
    }

    fn plain_file(&self, cx: &mut Invocation, path: &Path) -> Result<bool, Failure> {
        let shown = path.display().to_string();
        if !cx.should_process(&format!("Destination: {shown}"), "Create File")? {
            return Ok(false);
        }
        let force = cx.switch("Force");
        let text = match cx.arg("Value") {
            None | Some(Value::Null) => String::new(),
            Some(value) => properties::text(cx.session, &value)?,
        };
        let made = match () {
            () if path.exists() && (!force || path.is_dir()) => Err(io::Error::from(io::ErrorKind::AlreadyExists)),
            () => if force {
                sink::make_writable(path);
                path.parent().map_or(Ok(()), fs::create_dir_all)
            } else {
                Ok(())
            }
            .and_then(|()| fs::write(path, text)),
        };
        self.done(cx, made, &shown)
    }

    fn done(&self, cx: &mut Invocation, made: io::Result<()>, shown: &str) -> Result<bool, Failure> {
        let Err(error) = made else { return Ok(true) };
        let (exception, message) = faults::of_io(&error, shown);
        let (id, category) = match exception {
            "System.UnauthorizedAccessException" => ("NewItemUnauthorizedAccessError", ErrorCategory::PermissionDenied),
            _ => ("NewItemIOError", ErrorCategory::WriteError),
        };
        cx.error(Fault::new(id, category, message).exception(exception).target(shown))?;
        Ok(false)
    }

    fn folder(&self, cx: &mut Invocation, path: &Path) -> Result<bool, Failure> {
        let shown = path.display().to_string();
        if !cx.should_process(&format!("Destination: {shown}"), "Create Directory")? {
            return Ok(false);
        }
        if path.exists() && !(path.is_dir() && cx.switch("Force")) {
            let message = format!("An item with the specified name {shown} already exists.");
            let fault = Fault::new("DirectoryExist", ErrorCategory::ResourceExists, message).exception("System.IO.IOException");
            cx.error(fault.target(shown))?;
            return Ok(false);
        }
        let made = fs::create_dir_all(path);
        let Err(error) = made else { return Ok(true) };
        let (exception, message) = faults::of_io(&error, &shown);
        let fault = Fault::new("CreateDirectoryIOError", ErrorCategory::WriteError, message).exception(exception);
        cx.error(fault.target(shown))?;
        Ok(false)
    }

    fn link(&self, cx: &mut Invocation, path: &Path, hard: bool) -> Result<bool, Failure> {
        let shown = path.display().to_string();
        let action = if hard { "Create Hard Link" } else { "Create Symbolic Link" };
        if !cx.should_process(&format!("Destination: {shown}"), action)? {
            return Ok(false);
        }
        let target = match cx.arg("Value") {
            Some(value) if !value.is_null() => properties::text(cx.session, &value)?,
            _ => String::new(),
        };
        let full = cx.resolve_path(&target);
        if target.is_empty() || (hard && !full.exists()) {
            cx.error(faults::path_not_found(&target))?;
            return Ok(false);
        }
        if cx.switch("Force") {
            fs::remove_file(path).ok();
        }
        #[cfg(unix)]
        let made = if hard { fs::hard_link(&full, path) } else { std::os::unix::fs::symlink(&target, path) };
        #[cfg(not(unix))]
        let made = fs::hard_link(&full, path);
        self.done(cx, made, &shown)
    }
}

/// `Remove-Item`
#[derive(Default)]
pub struct RemoveItem {}

impl Cmdlet for RemoveItem {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        places::each(cx, &mut |cx, place| match place {
            Place::File(path) => remove_file(cx, path),
            Place::Flat(provider, name) => {
                let kind = provider.drive().to_lowercase();
                if !cx.should_process(&format!("Item: {name}"), &format!("Remove {kind}"))? {
                    return Ok(());
                }
                let removed = provider.remove(cx.session, name, cx.switch("Force"));
                removed.or_else(|failure| cx.report(failure))
            }
        })
    }
}

fn remove_file(cx: &mut Invocation, path: &Path) -> Outcome {
    let shown = path.display().to_string();
    let folder = path.is_dir() && !path.is_symlink();
    if cx.location.starts_with(path) && folder {
        let message = format!("Cannot remove the item at '{shown}' because it is in use.");
        let fault = Fault::new("InvalidOperation", ErrorCategory::InvalidOperation, message);
        return cx.error(fault.exception("System.Management.Automation.PSInvalidOperationException"));
    }
    let full = folder && fs::read_dir(path).is_ok_and(|mut d| d.next().is_some());
    if full && !cx.switch("Recurse") && !confirmed(cx, &shown)? {
        return Ok(());
    }
    if !cx.should_process(&shown, if folder { "Remove Directory" } else { "Remove File" })? {
        return Ok(());
    }
    let protected = places::is_hidden(path) || path.symlink_metadata().is_ok_and(|m| !m.is_symlink() && m.permissions().readonly());
    if protected && !cx.switch("Force") {
        let message = format!(
            "Item {shown} cannot be removed: You do not have sufficient access rights to perform this operation or the item is hidden, \
             system, or read only."
        );
        let fault = Fault::new("RemoveFileSystemItemUnAuthorizedAccess", ErrorCategory::PermissionDenied, message);
        return cx.error(fault.exception("System.IO.IOException").target(shown).help("-Force removes it."));
    }
    let removed = if folder { fs::remove_dir_all(path) } else { fs::remove_file(path) };
    let Err(error) = removed else { return Ok(()) };
    let (exception, message) = faults::of_io(&error, &shown);
    let fault = Fault::new("RemoveFileSystemItemIOError", ErrorCategory::WriteError, message).exception(exception);
    cx.error(fault.target(shown))
}

/// A folder that is not empty is removed only when the user says so.
fn confirmed(cx: &mut Invocation, shown: &str) -> Result<bool, Failure> {
    if cx.has("Confirm") && !cx.switch("Confirm") {
        return Ok(true);
    }
    if !cx.host.is_interactive() {
        let message = "PowerShell is in NonInteractive mode. Read and Prompt functionality is not available.";
        let fault = Fault::new("InvalidOperation", ErrorCategory::InvalidOperation, message);
        let fault = fault.exception("System.Management.Automation.PSInvalidOperationException");
        return Err(cx.stop(fault.help("-Recurse removes the folder with what is in it.")));
    }
    let question = format!(
        "The item at {shown} has children and the Recurse parameter was not specified. If you continue, all children will be removed with \
         the item. Are you sure you want to continue? [Y] Yes [N] No (default is \"Y\"): "
    );
    let answer = cx.host.read_line(&question).ok().flatten().unwrap_or_else(|| "n".into());
    Ok(answer.trim().is_empty() || answer.trim().to_ascii_lowercase().starts_with('y'))
}
