//! Files and folders as objects.

use super::{Drives, Place, drive_info, provider_info};
pub(crate) use engine::run::normal_path as normal;
use engine::types::members;
use engine::{Failure, Name, Session, Type, Value};
use std::path::Path;

/// Whether a file is hidden: its name begins with a dot.
pub(crate) fn is_hidden(path: &Path) -> bool {
    path.file_name().is_some_and(|n| n.to_string_lossy().starts_with('.'))
}

/// The FileInfo or DirectoryInfo of a path, with its notes.
pub(crate) fn file_item(session: &mut Session, path: &Path) -> Result<Value, Failure> {
    let name = if path.is_dir() { "System.IO.DirectoryInfo" } else { "System.IO.FileInfo" };
    let text = Value::from(path.display().to_string());
    let item = match Type::named(name) {
        Some(ty) => members::construct(session, &ty, &[text])?,
        None => Value::typed_custom(name, [("FullName", text), ("Name", Value::from(leaf(path)))]),
    };
    item_notes(session, item, &Place::File(path.to_path_buf()))
}

fn leaf(path: &Path) -> String {
    path.file_name().map_or_else(|| "/".to_owned(), |n| n.to_string_lossy().into_owned())
}

/// Adds the notes PSPath, PSParentPath, PSChildName, PSDrive, PSProvider and PSIsContainer to an item.
pub(crate) fn item_notes(session: &mut Session, item: Value, place: &Place) -> Result<Value, Failure> {
    let container = place.is_container();
    let item = decorate(session, item, place);
    if let Some(bag) = item.bag() {
        bag.borrow_mut().set(Name::new("PSIsContainer"), Value::Bool(container));
    }
    Ok(item)
}

/// Adds the notes that tell where something is, but PSIsContainer.
pub(crate) fn decorate(session: &mut Session, item: Value, place: &Place) -> Value {
    let item = item.wrapped();
    let drives = session.room::<Drives>();
    let notes = [
        ("PSPath", Value::from(place.provider_text())),
        ("PSParentPath", parent_text(place)),
        ("PSChildName", if matches!(place, Place::File(_)) { Value::from(place.leaf()) } else { Value::Null }),
        ("PSDrive", drive_info(session, &drives, place)),
        ("PSProvider", provider_info(session, &drives, place)),
    ];
    if let Some(bag) = item.bag() {
        let mut bag = bag.borrow_mut();
        for (name, value) in notes {
            if !value.is_null() {
                bag.set(Name::new(name), value);
            }
        }
    }
    item
}

fn parent_text(place: &Place) -> Value {
    match place {
        Place::File(path) => match path.parent() {
            Some(parent) => Value::from(Place::File(parent.to_path_buf()).provider_text()),
            None => Value::Null,
        },
        Place::Flat(..) => Value::Null,
    }
}
