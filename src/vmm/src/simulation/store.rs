//! Export and import of the whole fabric as JSON.

use crate::error::Trouble;
use crate::room::VmmRoom;
use engine::{ErrorCategory, Fault, Invocation};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::rc::Rc;

/// Export-SimulatedFabric
pub(super) fn export(cx: &mut Invocation, room: &Rc<VmmRoom>) -> Result<(), Trouble> {
    let Some(path) = path(cx)? else { return Ok(()) };
    if cx.switch("NoClobber") && path.exists() {
        let text = format!("The file '{}' already exists.", path.display());
        return Err(fault("NoClobber", ErrorCategory::ResourceExists, text, "Leave out -NoClobber to overwrite it."));
    }
    let text = room.lab().export();
    room.check()?;
    write(&path, &text).map_err(|error| unusable(&path, &error.to_string()))
}

/// Import-SimulatedFabric
pub(super) fn import(cx: &mut Invocation, room: &Rc<VmmRoom>) -> Result<(), Trouble> {
    let Some(path) = path(cx)? else { return Ok(()) };
    let text = std::fs::read_to_string(&path).map_err(|error| unusable(&path, &error.to_string()))?;
    let used = ["VM", "VMHost"].iter().any(|kind| !room.fabric().all(kind).is_empty());
    if used && !cx.switch("Force") {
        let text = "The present fabric has hosts or virtual machines, and an import puts another one in its place.".to_owned();
        return Err(fault("FabricInUse", ErrorCategory::ResourceExists, text, "Add -Force to give the present fabric up."));
    }
    let read = room.lab().import(&text);
    read.map_err(|error| unusable(&path, &error.message))
}

/// The file that is named; none when it is only told about.
fn path(cx: &mut Invocation) -> Result<Option<PathBuf>, Trouble> {
    let Some(given) = cx.text("Path") else { return Ok(None) };
    let path = cx.session.resolve_path(given.as_str());
    Ok(cx.should_process(&path.display().to_string(), &cx.name())?.then_some(path))
}

/// Writes a file that has its old content until it has all of the new one.
fn write(path: &Path, text: &str) -> std::io::Result<()> {
    let mut aside = path.as_os_str().to_owned();
    aside.push(format!(".{}.new", std::process::id()));
    let aside = PathBuf::from(aside);
    let written = std::fs::File::create(&aside).and_then(|mut file| file.write_all(text.as_bytes()));
    written.and_then(|()| std::fs::rename(&aside, path)).inspect_err(|_| drop(std::fs::remove_file(&aside)))
}

fn unusable(path: &Path, why: &str) -> Trouble {
    let text = format!("The fabric '{}' cannot be used: {}.", path.display(), why.trim_end_matches('.'));
    fault("FabricFile", ErrorCategory::InvalidData, text, "Give a file that Export-SimulatedFabric wrote.")
}

fn fault(id: &str, category: ErrorCategory, text: String, help: &str) -> Trouble {
    Trouble::Flow(Fault::new(id.to_owned(), category, text).exception("System.IO.IOException").help(help.to_owned()).into())
}
