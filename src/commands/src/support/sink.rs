//! Writing text files, as the exporting commands do: `-Path`, `-Append`, `-NoClobber`, `-Force`, `-Encoding`.

use super::charset::Charset;
use super::faults;
use crate::places;
use engine::{ErrorCategory, Failure, Fault, Invocation, Outcome};
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::path::PathBuf;

/// What file, and how it is opened.
pub(crate) struct Opening {
    /// The file.
    pub path: PathBuf,
    append: bool,
    charset: Charset,
    force: bool,
}

/// An open text file.
pub(crate) struct FileSink {
    path: PathBuf,
    charset: Charset,
    writer: BufWriter<File>,
    failure: Option<io::Error>,
}

impl Opening {
    /// What the parameters of a call say; none when `-WhatIf` tells only.
    pub(crate) fn of_call(cx: &mut Invocation, append: bool) -> Result<Option<Opening>, Failure> {
        let literal = cx.text("LiteralPath");
        let text = literal.clone().or_else(|| cx.text("Path")).unwrap_or_else(|| engine::Str::from(""));
        let path = if literal.is_some() { places::file_literal(cx, &text) } else { places::file(cx, &text) };
        let path = path.map_err(|fault| cx.stop(fault))?;
        let charset = match cx.arg("Encoding") {
            Some(value) => Charset::of(cx.session, &value)?,
            None => Charset::DEFAULT,
        };
        let name = cx.name().to_string();
        if !cx.should_process(&path.display().to_string(), &name)? {
            return Ok(None);
        }
        if cx.switch("NoClobber") && !append && path.exists() {
            let message = format!("The file '{}' already exists.", path.display());
            let fault = Fault::new("NoClobber", ErrorCategory::ResourceExists, message).exception("System.IO.IOException");
            return Err(cx.stop(fault.target(path.display().to_string())));
        }
        Ok(Some(Opening { path, append, charset, force: cx.switch("Force") }))
    }
}

impl FileSink {
    /// Opens a file for text; a new one begins with the encoding's mark.
    pub(crate) fn open(cx: &mut Invocation, opening: Opening) -> Result<FileSink, Failure> {
        if opening.force {
            make_writable(&opening.path);
        }
        let adds = opening.append && fs::metadata(&opening.path).is_ok_and(|m| m.len() > 0);
        let file = OpenOptions::new().create(true).write(true).append(opening.append).truncate(!opening.append).open(&opening.path);
        let file = file.map_err(|error| cx.stop(faults::open_failure(&error, &opening.path.display().to_string())))?;
        let mut sink = FileSink { path: opening.path, charset: opening.charset, writer: BufWriter::new(file), failure: None };
        if !adds {
            sink.bytes(opening.charset.mark());
        } else if !ends_with_break(&sink.path) {
            sink.text("\n");
        }
        Ok(sink)
    }

    /// Writes a line.
    pub(crate) fn line(&mut self, text: &str) {
        self.text(text);
        self.text("\n");
    }

    /// Writes text.
    pub(crate) fn text(&mut self, text: &str) {
        match self.charset {
            Charset::Utf8 { .. } => self.bytes(text.as_bytes()),
            charset => self.bytes(&charset.encode(text)),
        }
    }

    fn bytes(&mut self, bytes: &[u8]) {
        if let Err(error) = self.writer.write_all(bytes) {
            self.failure.get_or_insert(error);
        }
    }

    /// Closes the file; what went wrong while writing is told now.
    pub(crate) fn finish(mut self, cx: &mut Invocation) -> Outcome {
        let flushed = self.writer.flush();
        match self.failure.or(flushed.err()) {
            None => Ok(()),
            Some(error) => Err(cx.stop(faults::open_failure(&error, &self.path.display().to_string()))),
        }
    }
}

fn ends_with_break(path: &std::path::Path) -> bool {
    fs::read(path).is_ok_and(|bytes| bytes.last().is_none_or(|b| *b == b'\n' || *b == 0))
}

/// Takes the read-only mark off a file.
pub(crate) fn make_writable(path: &std::path::Path) {
    if let Ok(meta) = fs::metadata(path) {
        let mut permissions = meta.permissions();
        if permissions.readonly() {
            #[cfg(unix)]
            {
                use std::os::unix::fs::PermissionsExt;
                permissions.set_mode(permissions.mode() | 0o200);
            }
            #[cfg(not(unix))]
            permissions.set_readonly(false);
            fs::set_permissions(path, permissions).ok();
        }
    }
}
