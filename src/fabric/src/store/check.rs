//! Refusing what is no store before SQLite touches it, and making a new file in one step: other shells see the whole file or
//! none, and a file that is refused stays as it is, byte for byte.

use super::StoreError;
use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

/// The mark of our files, `vmms`, in SQLite's header.
pub(super) const APPLICATION: u32 = 0x766d_6d73;
/// The form of the tables. It grows whenever an older program could not read what a newer one writes, or the other way round.
pub(super) const VERSION: u32 = 1;

const MAGIC: &[u8] = b"SQLite format 3\0";

/// What stands at a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Answered {
    /// Nothing
    Missing,
    /// A store of ours
    Store,
    /// Something that may be JSON
    Json,
}

/// Looks at a file. Everything that can be refused by looking is.
pub(super) fn look(path: &Path) -> Result<Answered, StoreError> {
    let about = match std::fs::metadata(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return missing(path),
        Err(error) => return Err(StoreError::new(sentence(&error))),
        Ok(about) => about,
    };
    if about.is_dir() {
        return Err(StoreError::new("It is a folder, not a file."));
    }
    if !about.is_file() {
        return Err(StoreError::new("It is no regular file."));
    }
    let mut head = Vec::new();
    let read = File::open(path).and_then(|file| file.take(100).read_to_end(&mut head));
    read.map_err(|error| StoreError::new(sentence(&error)))?;
    let first = head.iter().position(|byte| !byte.is_ascii_whitespace() && !matches!(byte, 0xef | 0xbb | 0xbf));
    if first.is_some_and(|place| head[place] == b'{') {
        return Ok(Answered::Json);
    }
    if !head.starts_with(MAGIC) {
        return Err(StoreError::new("It is neither a SQLite database nor a fabric as JSON."));
    }
    if head.len() < 100 {
        return Err(StoreError::damaged("the file is cut off"));
    }
    let number = |from: usize| head[from..from + 4].iter().fold(0, |number, byte| number << 8 | u32::from(*byte));
    versions(number(68), number(60))?;
    // The file must be one that can be changed; to find out changes nothing.
    OpenOptions::new().append(true).open(path).map_err(|error| StoreError::new(sentence(&error)))?;
    Ok(Answered::Store)
}

fn versions(application: u32, version: u32) -> Result<(), StoreError> {
    match (application, version) {
        (APPLICATION, VERSION) => Ok(()),
        (APPLICATION, newer) if newer > VERSION => Err(StoreError::new(format!(
            "It was written by a newer vmmsh: its form is {newer}, and this one knows forms up to {VERSION}. Use that vmmsh, or \
             let it export the fabric as JSON."
        ))),
        (APPLICATION, other) => Err(StoreError::damaged(&format!("its form is {other}, which never was"))),
        _ => Err(StoreError::new("It is a SQLite database, but none that holds a fabric.")),
    }
}

fn missing(path: &Path) -> Result<Answered, StoreError> {
    let folder = folder(path);
    if folder.is_dir() {
        return Ok(Answered::Missing);
    }
    Err(StoreError::new(format!("The folder '{}' does not exist.", folder.display())))
}

fn folder(path: &Path) -> &Path {
    path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Makes a file by a work on another one beside it, which then takes its name. False: somebody else was faster.
pub(super) fn make(path: &Path, work: impl FnOnce(&Path) -> Result<(), StoreError>) -> Result<bool, StoreError> {
    let name = path.file_name().ok_or_else(|| StoreError::new("It has no name."))?;
    let aside = folder(path).join(format!(".{}.{}.new", name.to_string_lossy(), std::process::id()));
    let made = work(&aside).and_then(|()| take_name(&aside, path));
    remove(&aside);
    made
}

/// Gives a finished file its name, unless there is one.
fn take_name(aside: &Path, path: &Path) -> Result<bool, StoreError> {
    match std::fs::hard_link(aside, path) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(false),
        // A file system without links: the smallest gap that remains.
        Err(_) if !path.exists() => std::fs::rename(aside, path).map(|()| true).map_err(|error| StoreError::new(sentence(&error))),
        Err(_) => Ok(false),
    }
}

fn remove(aside: &Path) {
    for file in std::iter::once(aside.to_path_buf()).chain(beside(aside)) {
        // It is gone already, or stays as a small file that nobody reads.
        std::fs::remove_file(file).ok();
    }
}

/// The files that SQLite may lay beside a database.
pub(super) fn beside(path: &Path) -> impl Iterator<Item = PathBuf> + '_ {
    ["-journal", "-wal", "-shm"].into_iter().map(|end| {
        let mut name = path.as_os_str().to_owned();
        name.push(end);
        PathBuf::from(name)
    })
}

/// An error of the system as a sentence.
pub(super) fn sentence(error: &std::io::Error) -> String {
    match error.kind() {
        ErrorKind::PermissionDenied => "This user has no permission to use it.".to_string(),
        ErrorKind::ReadOnlyFilesystem => "It lies on a file system that cannot be written.".to_string(),
        _ => format!("{error}."),
    }
}
