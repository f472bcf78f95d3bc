//! A file that Out-File and Tee-Object write text to.

use engine::{ErrorCategory, Failure, Fault, Invocation, convert};
use std::fs::{File, OpenOptions};
use std::io::{self, Write};

/// How characters become bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Encoding {
    Utf8,
    Ascii,
    Latin1,
    Utf16 { big: bool },
    Utf32 { big: bool },
}

/// An open file.
pub struct TextFile {
    file: File,
    path: String,
    encoding: Encoding,
}

/// Opens the file that `-FilePath` or `-LiteralPath` names, by `-Append`, `-NoClobber`, `-Force`, `-Encoding`; none under `-WhatIf`.
pub fn open(cx: &mut Invocation) -> Result<Option<TextFile>, Failure> {
    let Some(given) = cx.text("FilePath").or_else(|| cx.text("LiteralPath")) else { return Ok(None) };
    let path = cx.session.resolve_path(&given);
    let shown = path.to_string_lossy().into_owned();
    if !cx.should_process(&shown, cx.name().as_ref())? {
        return Ok(None);
    }
    let encoding = match cx.arg("Encoding") {
        None => None,
        Some(value) => Some(convert::text(cx.session, &value)?.to_lowercase()),
    };
    let Some((encoding, mark)) = encoding_of(encoding.as_deref().unwrap_or("utf8nobom")) else {
        let text = encoding.unwrap_or_default();
        let fault = Fault::new(
            "CannotConvertArgumentNoMessage",
            ErrorCategory::InvalidArgument,
            format!("Cannot bind parameter 'Encoding'. '{text}' is not a supported encoding name."),
        );
        return Err(cx.stop(fault.exception("System.Management.Automation.ParameterBindingException")));
    };
    let append = cx.switch("Append");
    if cx.switch("NoClobber") && !append && path.exists() {
        let fault = Fault::new("NoClobber", ErrorCategory::ResourceExists, format!("The file '{shown}' already exists."));
        return Err(cx.stop(fault.exception("System.IO.IOException").target(shown)));
    }
    let is_new = !append || std::fs::metadata(&path).map(|m| m.len() == 0).unwrap_or(true);
    let opened = OpenOptions::new().create(true).write(true).append(append).truncate(!append).open(&path);
    match opened {
        Ok(file) => {
            let mut file = TextFile { file, path: shown, encoding };
            if is_new && mark {
                file.write("\u{feff}").map_err(|fault| cx.stop(fault))?;
            }
            Ok(Some(file))
        }
        Err(error) => Err(cx.stop(refusal(&shown, &error))),
    }
}

fn refusal(path: &str, error: &io::Error) -> Fault {
    let (message, exception) = match error.kind() {
        io::ErrorKind::NotFound => (format!("Could not find a part of the path '{path}'."), "System.IO.DirectoryNotFoundException"),
        io::ErrorKind::PermissionDenied | io::ErrorKind::IsADirectory => {
            (format!("Access to the path '{path}' is denied."), "System.UnauthorizedAccessException")
        }
        _ => (format!("{error} : '{path}'"), "System.IO.IOException"),
    };
    Fault::new("FileOpenFailure", ErrorCategory::OpenError, message).exception(exception).target(path)
}

/// The encoding of a name, and whether the file begins with a mark.
fn encoding_of(name: &str) -> Option<(Encoding, bool)> {
    Some(match name {
        "utf8" | "utf8nobom" | "utf-8" | "default" | "oem" | "ansi" | "65001" => (Encoding::Utf8, false),
        "utf8bom" => (Encoding::Utf8, true),
        "ascii" | "us-ascii" => (Encoding::Ascii, false),
        "latin1" | "iso-8859-1" => (Encoding::Latin1, false),
        "unicode" | "utf-16" | "utf-16le" | "string" => (Encoding::Utf16 { big: false }, true),
        "bigendianunicode" | "utf-16be" => (Encoding::Utf16 { big: true }, true),
        "utf32" | "utf-32" => (Encoding::Utf32 { big: false }, true),
        "bigendianutf32" | "utf-32be" => (Encoding::Utf32 { big: true }, true),
        "system.text.utf8encoding" | "system.text.utf8encoding+utf8encodingsealed" => (Encoding::Utf8, false),
        _ => return None,
    })
}

impl TextFile {
    /// Writes text.
    pub fn write(&mut self, text: &str) -> Result<(), Fault> {
        let bytes = match self.encoding {
            Encoding::Utf8 => text.as_bytes().to_vec(),
            Encoding::Ascii => text.chars().map(|c| if c.is_ascii() { c as u8 } else { b'?' }).collect(),
            Encoding::Latin1 => text.chars().map(|c| u8::try_from(c as u32).unwrap_or(b'?')).collect(),
            Encoding::Utf16 { big } => text.encode_utf16().flat_map(|u| if big { u.to_be_bytes() } else { u.to_le_bytes() }).collect(),
            Encoding::Utf32 { big } => {
                text.chars().map(|c| c as u32).flat_map(|u| if big { u.to_be_bytes() } else { u.to_le_bytes() }).collect()
            }
        };
        self.file.write_all(&bytes).map_err(|error| refusal(&self.path, &error))
    }
}
