//! `FileInfo` and `DirectoryInfo`.

use super::super::members::MemberType;
use super::super::{Extended, Method, Property, Type, TypeTable, extended, int, method, property, settable};
use super::directory::{Show, entries};
use super::problem::{failed, full_path, missing_part};
use crate::R;
use crate::error::Failure;
use crate::run::Session;
use crate::text::date;
use crate::value::{DateTime, Native, TimeKind, TimeSpan, Value};
use std::any::Any;
use std::cell::RefCell;
use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

/// A file or folder by its path; what is there may change.
pub struct FileItem {
    /// The full path
    pub path: RefCell<PathBuf>,
    /// Whether it was made as a folder's
    pub folder: bool,
    /// The text it was made of
    pub original: String,
}

impl FileItem {
    /// The object of a path.
    pub fn value(path: &Path, folder: bool) -> Value {
        let original = path.display().to_string();
        Value::native(FileItem { path: RefCell::new(path.to_path_buf()), folder, original })
    }
}

impl Native for FileItem {
    fn type_of(&self) -> Type {
        Type::known(if self.folder { "System.IO.DirectoryInfo" } else { "System.IO.FileInfo" })
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn to_text(&self) -> Option<String> {
        Some(self.original.clone())
    }
}

fn path(this: &Value) -> PathBuf {
    this.downcast::<FileItem>().map(|i| i.path.borrow().clone()).unwrap_or_default()
}

fn name_of(path: &Path) -> String {
    path.file_name().map_or_else(|| "/".to_owned(), |n| n.to_string_lossy().into_owned())
}

fn extension_of(path: &Path) -> String {
    let name = name_of(path);
    name.rfind('.').filter(|at| at + 1 < name.len()).map(|at| name[at..].to_owned()).unwrap_or_default()
}

/// Which of a file's times.
#[derive(Clone, Copy)]
pub(super) enum Clock {
    Created,
    Accessed,
    Written,
}

/// Ticks of a time of the system.
fn ticks(time: SystemTime) -> i64 {
    let since = |d: std::time::Duration| d.as_secs() as i64 * TimeSpan::SECOND + i64::from(d.subsec_nanos()) / 100;
    match time.duration_since(UNIX_EPOCH) {
        Ok(d) => date::UNIX_EPOCH + since(d),
        Err(e) => date::UNIX_EPOCH - since(e.duration()),
    }
}

/// A time of a file; of a missing one the year 1601, as .NET says.
pub(super) fn time(path: &Path, clock: Clock, utc: bool) -> R {
    let found = fs::symlink_metadata(path).ok().and_then(|m| match clock {
        Clock::Written => m.modified().ok(),
        Clock::Accessed => m.accessed().ok(),
        // As .NET on Linux: the birth time, but never after the last change.
        Clock::Created => m.created().or_else(|_| m.modified()).ok().map(|c| m.modified().map_or(c, |w| c.min(w))),
    });
    let ticks = found.map_or(504_911_232_000_000_000, ticks);
    Ok(Value::DateTime(if utc { DateTime::new(ticks, TimeKind::Utc) } else { date::to_local(ticks) }))
}

pub(super) fn set_written(path: &Path, new: &Value) -> R {
    let Value::DateTime(time) = new.base() else { return Ok(Value::Null) };
    let ticks = date::to_universal(*time).ticks() - date::UNIX_EPOCH;
    let when =
        UNIX_EPOCH + std::time::Duration::new((ticks / TimeSpan::SECOND).max(0) as u64, (ticks % TimeSpan::SECOND * 100).max(0) as u32);
    let set = fs::File::open(path).and_then(|f| f.set_modified(when));
    set.map(|()| Value::Null).map_err(|e| failed(&e, path))
}

const READ_ONLY: i64 = 1;
const HIDDEN: i64 = 2;
const DIRECTORY: i64 = 16;
const NORMAL: i64 = 128;
const REPARSE: i64 = 1024;

fn attribute_bits(path: &Path) -> Result<i64, Failure> {
    let facts = fs::symlink_metadata(path).map_err(|e| failed(&e, path))?;
    let mut bits = 0;
    if path.is_dir() {
        bits |= DIRECTORY;
    }
    if facts.file_type().is_symlink() {
        bits |= REPARSE;
    }
    if facts.permissions().readonly() {
        bits |= READ_ONLY;
    }
    if name_of(path).starts_with('.') {
        bits |= HIDDEN;
    }
    Ok(if bits == 0 { NORMAL } else { bits })
}

pub(super) fn attributes(path: &Path) -> R {
    Ok(Value::enumeration(Type::known("System.IO.FileAttributes"), attribute_bits(path)?))
}

pub(super) fn set_attributes(path: &Path, bits: i64) -> R {
    let facts = fs::metadata(path).map_err(|e| failed(&e, path))?;
    let mut rights = facts.permissions();
    let mode = rights.mode();
    rights.set_mode(if bits & READ_ONLY != 0 { mode & !0o222 } else { mode | 0o200 });
    fs::set_permissions(path, rights).map(|()| Value::Null).map_err(|e| failed(&e, path))
}

fn attributes_of(_: &mut Session, this: &Value) -> R {
    let bits = attribute_bits(&path(this)).unwrap_or(-1);
    Ok(Value::enumeration(Type::known("System.IO.FileAttributes"), bits))
}

/// `d----`, `l----`, `-a---`
fn mode(_: &mut Session, this: &Value) -> R {
    let bits = attribute_bits(&path(this)).unwrap_or(0);
    let first = match (bits & REPARSE != 0, bits & DIRECTORY != 0) {
        (true, _) => 'l',
        (false, true) => 'd',
        (false, false) => '-',
    };
    let mark = |bit: i64, c: char| if bits & bit != 0 { c } else { '-' };
    Ok(Value::from(format!("{first}{}{}{}{}", mark(32, 'a'), mark(READ_ONLY, 'r'), mark(HIDDEN, 'h'), mark(4, 's'))))
}

/// `-rw-r--r--`
fn unix_mode(_: &mut Session, this: &Value) -> R {
    let path = path(this);
    let Ok(facts) = fs::symlink_metadata(&path) else { return Ok(Value::Null) };
    let first = if facts.file_type().is_symlink() {
        'l'
    } else if facts.is_dir() {
        'd'
    } else {
        '-'
    };
    let mut text = String::from(first);
    for shift in [6, 3, 0] {
        let bits = facts.mode() >> shift;
        for (bit, c) in [(4, 'r'), (2, 'w'), (1, 'x')] {
            text.push(if bits & bit != 0 { c } else { '-' });
        }
    }
    Ok(Value::from(text))
}

/// The name of a user or group by its number, from the system's files.
fn account(file: &str, id: u32) -> String {
    let list = fs::read_to_string(file).unwrap_or_default();
    let found = list.lines().find_map(|line| {
        let mut fields = line.split(':');
        let name = fields.next()?;
        (fields.nth(1)?.parse() == Ok(id)).then(|| name.to_owned())
    });
    found.unwrap_or_else(|| id.to_string())
}

fn length(_: &mut Session, this: &Value) -> R {
    let path = path(this);
    match fs::metadata(&path) {
        Ok(facts) if facts.is_file() => Ok(Value::Long(facts.len() as i64)),
        Ok(_) => Err(failed(&std::io::Error::from(std::io::ErrorKind::NotFound), &path)),
        Err(e) => Err(failed(&e, &path)),
    }
}

fn parent(this: &Value) -> R {
    Ok(path(this).parent().map_or(Value::Null, |p| FileItem::value(p, true)))
}

fn exists(_: &mut Session, this: &Value) -> R {
    let (path, folder) = (path(this), this.downcast::<FileItem>().is_some_and(|i| i.folder));
    Ok(Value::Bool(if folder { path.is_dir() } else { path.is_file() }))
}

fn link_target(_: &mut Session, this: &Value) -> R {
    Ok(fs::read_link(path(this)).map_or(Value::Null, |p| Value::from(p.display().to_string())))
}

fn link_type(_: &mut Session, this: &Value) -> R {
    let path = path(this);
    Ok(match fs::symlink_metadata(&path) {
        Ok(facts) if facts.file_type().is_symlink() => Value::from("SymbolicLink"),
        Ok(facts) if facts.is_file() && facts.nlink() > 1 => Value::from("HardLink"),
        _ => Value::Null,
    })
}

fn listed(this: &Value, a: &[Value], show: Show) -> R {
    let pattern = a.first().map_or_else(|| "*".into(), super::super::text);
    let deep = a.get(1).is_some_and(|o| int(o) == 1);
    let found = entries(&path(this), &pattern, deep, show)?;
    Ok(Value::array(found.iter().map(|p| FileItem::value(p, p.is_dir())).collect()))
}

fn delete(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let path = path(this);
    let folder = this.downcast::<FileItem>().is_some_and(|i| i.folder);
    let deep = a.first().is_some_and(crate::convert::truth);
    let done = match (folder, deep) {
        (true, true) => fs::remove_dir_all(&path),
        (true, false) => fs::remove_dir(&path),
        (false, _) => fs::remove_file(&path),
    };
    match done {
        Ok(()) => Ok(Value::Null),
        Err(e) if e.kind() == std::io::ErrorKind::NotFound && !folder => Ok(Value::Null),
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => Err(missing_part(&path)),
        Err(e) => Err(failed(&e, &path)),
    }
}

fn create(_: &mut Session, this: &Value, _: &[Value]) -> R {
    let path = path(this);
    if this.downcast::<FileItem>().is_some_and(|i| i.folder) {
        return fs::create_dir_all(&path).map(|()| Value::Null).map_err(|e| failed(&e, &path));
    }
    super::memory::open_file(&path, 2)
}

fn new_item(value: &Value, folder: bool) -> R {
    let parameter = if folder { "path" } else { "fileName" };
    let path = full_path(value, parameter)?;
    let original = super::super::text(value).to_string();
    Ok(Value::native(FileItem { path: RefCell::new(path), folder, original }))
}

fn copy_to(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let mut arguments = vec![Value::from(path(this).display().to_string())];
    arguments.extend_from_slice(a);
    super::super::members::invoke_static(session, &Type::known("System.IO.File"), "Copy".into(), &arguments)?;
    new_item(&a[0], false)
}

fn move_to(session: &mut Session, this: &Value, a: &[Value]) -> R {
    let folder = this.downcast::<FileItem>().is_some_and(|i| i.folder);
    let mut arguments = vec![Value::from(path(this).display().to_string())];
    arguments.extend_from_slice(a);
    let ty = Type::known(if folder { "System.IO.Directory" } else { "System.IO.File" });
    super::super::members::invoke_static(session, &ty, "Move".into(), &arguments)?;
    if let Some(item) = this.downcast::<FileItem>() {
        *item.path.borrow_mut() = full_path(&a[0], "destFileName")?;
    }
    Ok(Value::Null)
}

fn subdirectory(_: &mut Session, this: &Value, a: &[Value]) -> R {
    let path = path(this).join(super::super::text(&a[0]).as_str());
    fs::create_dir_all(&path).map_err(|e| failed(&e, &path))?;
    Ok(FileItem::value(&path, true))
}

fn base_name(_: &mut Session, this: &Value) -> R {
    let path = path(this);
    let (name, extension) = (name_of(&path), extension_of(&path));
    let folder = this.downcast::<FileItem>().is_some_and(|i| i.folder);
    Ok(Value::from(if folder { name } else { name[..name.len() - extension.len()].to_owned() }))
}

static SHARED: &[Property] = &[
    property("string FullName", |_, this| Ok(Value::from(path(this).display().to_string()))),
    property("string Extension", |_, this| Ok(Value::from(extension_of(&path(this))))),
    settable("datetime CreationTime", |_, this| time(&path(this), Clock::Created, false), |_, _, _| Ok(Value::Null)),
    settable("datetime CreationTimeUtc", |_, this| time(&path(this), Clock::Created, true), |_, _, _| Ok(Value::Null)),
    settable("datetime LastAccessTime", |_, this| time(&path(this), Clock::Accessed, false), |_, _, _| Ok(Value::Null)),
    settable("datetime LastAccessTimeUtc", |_, this| time(&path(this), Clock::Accessed, true), |_, _, _| Ok(Value::Null)),
    settable("datetime LastWriteTime", |_, this| time(&path(this), Clock::Written, false), |_, this, v| set_written(&path(this), &v)),
    settable("datetime LastWriteTimeUtc", |_, this| time(&path(this), Clock::Written, true), |_, this, v| set_written(&path(this), &v)),
    property("string LinkTarget", link_target),
    property("System.IO.UnixFileMode UnixFileMode", |_, this| {
        let mode = fs::metadata(path(this)).map_or(-1, |m| i64::from(m.mode() & 0o7777));
        Ok(Value::enumeration(Type::known("System.IO.UnixFileMode"), mode))
    }),
    settable("System.IO.FileAttributes Attributes", attributes_of, |_, this, v| set_attributes(&path(this), int(&v))),
];

static SHARED_METHODS: &[Method] = &[
    method("void Refresh()", |_, _, _| Ok(Value::Null)),
    method("string ToString()", |_, this, _| Ok(this.downcast::<FileItem>().map(|i| Value::from(i.original.clone())).unwrap_or_default())),
];

static SHARED_ADDED: &[Extended] = &[
    extended("UnixMode", MemberType::ScriptProperty, "System.Object UnixMode {get=$this.UnixStat.GetModeString();}", unix_mode),
    extended("User", MemberType::ScriptProperty, "System.Object User {get=$this.UnixStat.GetUserName();}", |_, this| {
        Ok(fs::symlink_metadata(path(this)).map_or(Value::Null, |m| Value::from(account("/etc/passwd", m.uid()))))
    }),
    extended("Group", MemberType::ScriptProperty, "System.Object Group {get=$this.UnixStat.GetGroupName();}", |_, this| {
        Ok(fs::symlink_metadata(path(this)).map_or(Value::Null, |m| Value::from(account("/etc/group", m.gid()))))
    }),
    extended("Size", MemberType::ScriptProperty, "System.Object Size {get=$this.UnixStat.Size;}", |_, this| {
        Ok(fs::symlink_metadata(path(this)).map_or(Value::Null, |m| Value::Long(m.len() as i64)))
    }),
];

static ADDED: &[Extended] = &[
    extended("Mode", MemberType::CodeProperty, "System.String Mode{get=Mode;}", mode),
    extended("ModeWithoutHardLink", MemberType::CodeProperty, "System.String ModeWithoutHardLink{get=ModeWithoutHardLink;}", mode),
    extended(
        "BaseName",
        MemberType::ScriptProperty,
        "System.Object BaseName {get=if ($this.Extension.Length -gt 0){$this.Name.Remove($this.Name.Length - $this.Extension.Length)}else{$this.Name};}",
        base_name,
    ),
    extended("ResolvedTarget", MemberType::CodeProperty, "System.String ResolvedTarget{get=ResolvedTarget;}", |_, this| {
        let path = path(this);
        let target = fs::canonicalize(&path).unwrap_or(path);
        Ok(Value::from(target.display().to_string()))
    }),
    extended("Target", MemberType::AliasProperty, "Target = LinkTarget", link_target),
    extended("LinkType", MemberType::CodeProperty, "System.String LinkType{get=GetLinkType;}", link_type),
];

static FILE_METHODS: &[Method] = &[
    method("System.IO.StreamWriter AppendText()", |_, this, _| super::writer::open(&path(this), true, super::file::encoding(None))),
    method("System.IO.FileInfo CopyTo(string destFileName)", copy_to),
    method("System.IO.FileInfo CopyTo(string destFileName, bool overwrite)", copy_to),
    method("System.IO.FileStream Create()", create),
    method("System.IO.StreamWriter CreateText()", |_, this, _| super::writer::open(&path(this), false, super::file::encoding(None))),
    method("void Delete()", delete),
    method("void MoveTo(string destFileName)", move_to),
    method("void MoveTo(string destFileName, bool overwrite)", move_to),
    method("System.IO.FileStream OpenRead()", |_, this, _| super::memory::open_file(&path(this), 3)),
    method("System.IO.StreamReader OpenText()", |_, this, _| super::reader::open(&path(this), None)),
    method("System.IO.FileStream OpenWrite()", |_, this, _| super::memory::open_file(&path(this), 4)),
];

static FOLDER_METHODS: &[Method] = &[
    method("void Create()", create),
    method("System.IO.DirectoryInfo CreateSubdirectory(string path)", subdirectory),
    method("void Delete()", delete),
    method("void Delete(bool recursive)", delete),
    method("System.Collections.Generic.IEnumerable[System.IO.FileInfo] EnumerateFiles(string searchPattern = \"*\")", |_, this, a| {
        listed(this, a, Show::Files)
    }),
    method("System.IO.DirectoryInfo[] GetDirectories()", |_, this, a| listed(this, a, Show::Folders)),
    method("System.IO.DirectoryInfo[] GetDirectories(string searchPattern)", |_, this, a| listed(this, a, Show::Folders)),
    method("System.IO.FileInfo[] GetFiles()", |_, this, a| listed(this, a, Show::Files)),
    method("System.IO.FileInfo[] GetFiles(string searchPattern)", |_, this, a| listed(this, a, Show::Files)),
    method("System.IO.FileInfo[] GetFiles(string searchPattern, System.IO.SearchOption searchOption)", |_, this, a| {
        listed(this, a, Show::Files)
    }),
    method("System.IO.FileSystemInfo[] GetFileSystemInfos()", |_, this, a| listed(this, a, Show::Both)),
    method("void MoveTo(string destDirName)", move_to),
];

const BASE: &str = "System.IO.FileSystemInfo";

pub(super) static TABLES: &[TypeTable] = &[
    TypeTable {
        name: BASE,
        base: "System.MarshalByRefObject",
        properties: SHARED,
        methods: SHARED_METHODS,
        extended: SHARED_ADDED,
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: "System.IO.FileInfo",
        base: BASE,
        properties: &[
            property("string Name", |_, this| Ok(Value::from(name_of(&path(this))))),
            property("long Length", length),
            property("string DirectoryName", |_, this| {
                Ok(path(this).parent().map_or(Value::Null, |p| Value::from(p.display().to_string())))
            }),
            property("System.IO.DirectoryInfo Directory", |_, this| parent(this)),
            settable(
                "bool IsReadOnly",
                |_, this| Ok(Value::Bool(attribute_bits(&path(this)).is_ok_and(|b| b & READ_ONLY != 0))),
                |_, this, v| set_attributes(&path(this), if crate::convert::truth(&v) { READ_ONLY } else { 0 }),
            ),
            property("bool Exists", exists),
        ],
        methods: FILE_METHODS,
        extended: ADDED,
        constructors: &[method("(string fileName)", |_, _, a| new_item(&a[0], false))],
        ..TypeTable::EMPTY
    },
    TypeTable {
        name: "System.IO.DirectoryInfo",
        base: BASE,
        properties: &[
            property("string Name", |_, this| Ok(Value::from(name_of(&path(this))))),
            property("System.IO.DirectoryInfo Parent", |_, this| parent(this)),
            property("System.IO.DirectoryInfo Root", |_, _| Ok(FileItem::value(Path::new("/"), true))),
            property("bool Exists", exists),
        ],
        methods: FOLDER_METHODS,
        extended: ADDED,
        constructors: &[method("(string path)", |_, _, a| new_item(&a[0], true))],
        ..TypeTable::EMPTY
    },
];
