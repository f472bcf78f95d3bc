//! Faults that many commands report, in PowerShell's words.

use engine::{ErrorCategory, Fault};
use std::io;

/// `Cannot find path '...' because it does not exist.`
pub(crate) fn path_not_found(path: &str) -> Fault {
    Fault::new("PathNotFound", ErrorCategory::ObjectNotFound, format!("Cannot find path '{path}' because it does not exist."))
        .exception("System.Management.Automation.ItemNotFoundException")
        .target(path)
        .help("Get-ChildItem shows what is there.")
}

/// `Cannot find drive. A drive with the name '...' does not exist.`
pub(crate) fn drive_not_found(name: &str) -> Fault {
    Fault::new("DriveNotFound", ErrorCategory::ObjectNotFound, format!("Cannot find drive. A drive with the name '{name}' does not exist."))
        .exception("System.Management.Automation.DriveNotFoundException")
        .target(name)
        .help("Get-PSDrive shows the drives.")
}

/// Something that this shell does not do.
pub(crate) fn not_here(what: &str, why: &str) -> Fault {
    Fault::new("NotImplemented", ErrorCategory::NotImplemented, format!("{what} is not available in this shell: {why}"))
        .exception("System.PlatformNotSupportedException")
}

/// A fault of an argument, as `PSArgumentException`.
pub(crate) fn bad_argument(id: &'static str, message: impl Into<String>) -> Fault {
    Fault::new(id, ErrorCategory::InvalidArgument, message.into()).exception("System.Management.Automation.PSArgumentException")
}

/// The .NET exception and sentence of an error of the file system.
pub(crate) fn of_io(error: &io::Error, path: &str) -> (&'static str, String) {
    match error.kind() {
        io::ErrorKind::NotFound if !parent_exists(path) => {
            ("System.IO.DirectoryNotFoundException", format!("Could not find a part of the path '{path}'."))
        }
        io::ErrorKind::NotFound => ("System.IO.FileNotFoundException", format!("Could not find file '{path}'.")),
        io::ErrorKind::PermissionDenied | io::ErrorKind::IsADirectory => {
            ("System.UnauthorizedAccessException", format!("Access to the path '{path}' is denied."))
        }
        io::ErrorKind::AlreadyExists => ("System.IO.IOException", format!("The file '{path}' already exists.")),
        _ => ("System.IO.IOException", format!("{error} : '{path}'")),
    }
}

fn parent_exists(path: &str) -> bool {
    std::path::Path::new(path).parent().is_none_or(|p| p.as_os_str().is_empty() || p.is_dir())
}

/// A file that cannot be opened: `FileOpenFailure`.
pub(crate) fn open_failure(error: &io::Error, path: &str) -> Fault {
    let (exception, message) = of_io(error, path);
    Fault::new("FileOpenFailure", ErrorCategory::OpenError, message).exception(exception).target(path)
}
