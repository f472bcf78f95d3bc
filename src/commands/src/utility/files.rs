//! `Get-FileHash`, `New-TemporaryFile` and `Unblock-File`.

use super::digest::Digest;
use crate::places::{self, Place};
use crate::support::faults;
use crate::support::record::{Record, record_table};
use engine::types::TypeTable;
use engine::{Cmdlet, ErrorCategory, Fault, Invocation, Outcome, Value};

/// The hash of a file.
pub(crate) static FILE_HASH: TypeTable = record_table!("Microsoft.PowerShell.Commands.FileHashInfo": "System.Object" {
    "string Algorithm" = "Algorithm",
    "string Hash" = "Hash",
    "string Path" = "Path",
});

/// `Get-FileHash`
#[derive(Default)]
pub struct GetFileHash {}

impl Cmdlet for GetFileHash {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let algorithm = cx.text("Algorithm").map_or("SHA256".to_owned(), |t| t.to_ascii_uppercase());
        if cx.has("InputStream") {
            return Err(cx.stop(faults::not_here("-InputStream", "streams are not read here; use -Path.")));
        }
        let mut paths = Vec::new();
        places::each(cx, &mut |_, place| {
            if let Place::File(path) = place {
                paths.push(path.clone());
            }
            Ok(())
        })?;
        for path in paths.iter().filter(|p| !p.is_dir()) {
            let shown = path.display().to_string();
            let bytes = match std::fs::read(path) {
                Ok(bytes) => bytes,
                Err(error) => {
                    let (exception, message) = faults::of_io(&error, &shown);
                    let message = format!("The file '{shown}' cannot be read: {message}");
                    let fault = Fault::new("FileReadError", ErrorCategory::ReadError, message).exception(exception);
                    cx.error(fault.target(shown))?;
                    continue;
                }
            };
            let hash = hash(&algorithm, &bytes).unwrap_or_default();
            let fields = [("Algorithm", Value::from(algorithm.as_str())), ("Hash", Value::from(hash)), ("Path", Value::from(shown))];
            cx.write(Record::value(&FILE_HASH, fields))?;
        }
        Ok(())
    }
}

/// The hash of bytes as hexadecimal digits.
fn hash(algorithm: &str, bytes: &[u8]) -> Option<String> {
    Some(Digest::named(algorithm)?.of(bytes).iter().map(|b| format!("{b:02X}")).collect())
}

/// `New-TemporaryFile`
#[derive(Default)]
pub struct NewTemporaryFile {}

impl Cmdlet for NewTemporaryFile {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let name = format!("tmp{}.tmp", &uuid::Uuid::new_v4().simple().to_string()[..6]);
        let path = std::env::temp_dir().join(name);
        let shown = path.display().to_string();
        if !cx.should_process(&shown, "New-TemporaryFile")? {
            return Ok(());
        }
        if let Err(error) = std::fs::File::create_new(&path) {
            return Err(cx.stop(faults::open_failure(&error, &shown)));
        }
        let item = places::file_item(cx.session, &path)?;
        cx.write(item)
    }
}

/// `Unblock-File`: files have no mark of the internet here.
#[derive(Default)]
pub struct UnblockFile {}

impl Cmdlet for UnblockFile {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        places::each(cx, &mut |_, _| Ok(()))
    }
}
