//! `Set-Content` and `Add-Content`.

use crate::places::{self, Place, Selection};
use crate::support::charset::Charset;
use crate::support::{faults, properties, sink, wildcard};
use engine::{Cmdlet, ErrorCategory, Failure, Fault, Invocation, Outcome, Type, Value};
use std::fs::{File, OpenOptions};
use std::io::{BufWriter, Write};
use std::path::Path;

/// `Set-Content`
#[derive(Default)]
pub struct SetContent {
    writers: Writers,
}

/// `Add-Content`
#[derive(Default)]
pub struct AddContent {
    writers: Writers,
}

impl Cmdlet for SetContent {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        self.writers.process(cx, false)
    }

    fn end(&mut self, cx: &mut Invocation) -> Outcome {
        self.writers.finish(cx)
    }
}

impl Cmdlet for AddContent {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        self.writers.process(cx, true)
    }

    fn end(&mut self, cx: &mut Invocation) -> Outcome {
        self.writers.finish(cx)
    }
}

/// The items that are being written.
#[derive(Default)]
struct Writers {
    /// The paths as they were given: other ones close these items.
    paths: Vec<String>,
    open: Vec<Open>,
}

enum Open {
    File(BufWriter<File>, Charset, String),
    Flat(Place, Vec<Value>),
}

impl Writers {
    fn process(&mut self, cx: &mut Invocation, append: bool) -> Outcome {
        let paths: Vec<String> = cx.texts("Path").iter().chain(&cx.texts("LiteralPath")).map(|t| t.as_str().to_owned()).collect();
        if paths != self.paths || self.open.is_empty() {
            self.close(cx)?;
            self.paths = paths;
            self.open(cx, append)?;
        }
        let values = cx.list("Value");
        for open in &mut self.open {
            match open {
                Open::Flat(_, gathered) => gathered.extend(values.iter().cloned()),
                Open::File(writer, charset, shown) => {
                    let bytes = bytes_of(cx, &values, *charset)?;
                    if let Err(error) = writer.write_all(&bytes) {
                        let fault = write_fault(&error, shown);
                        cx.error(fault)?;
                    }
                }
            }
        }
        if cx.switch("PassThru") {
            values.into_iter().try_for_each(|value| cx.write(value))?;
        }
        Ok(())
    }

    fn open(&mut self, cx: &mut Invocation, append: bool) -> Outcome {
        let literal = cx.has("LiteralPath");
        let selection = Selection::of_call(cx);
        for path in self.paths.clone() {
            let found = match (literal, wildcard::is_pattern(&path)) {
                (false, true) => places::find(cx, &path, &selection),
                (true, _) => places::place(cx, &path).map(|p| vec![p]),
                (false, false) => places::place(cx, &wildcard::unescape(&path)).map(|p| vec![p]),
            };
            match found {
                Ok(found) => {
                    for place in found {
                        self.open_one(cx, place, append)?;
                    }
                }
                Err(fault) => cx.error(fault)?,
            }
        }
        Ok(())
    }

    fn open_one(&mut self, cx: &mut Invocation, place: Place, append: bool) -> Outcome {
        let action = if append { "Add Content" } else { "Set Content" };
        if !cx.should_process(&format!("Path: {}", place.text()), action)? {
            return Ok(());
        }
        let path = match &place {
            Place::Flat(..) => {
                self.open.push(Open::Flat(place, Vec::new()));
                return Ok(());
            }
            Place::File(path) => path,
        };
        let charset = match cx.arg("Encoding") {
            Some(value) => Charset::of(cx.session, &value)?,
            None => Charset::DEFAULT,
        };
        let shown = path.display().to_string();
        match open_file(cx, path, charset, append) {
            Ok(file) => self.open.push(Open::File(file, charset, shown)),
            Err(error) => cx.error(write_fault(&error, &shown))?,
        }
        Ok(())
    }

    fn close(&mut self, cx: &mut Invocation) -> Outcome {
        for open in self.open.drain(..) {
            match open {
                Open::File(mut writer, _, shown) => {
                    if let Err(error) = writer.flush() {
                        let fault = write_fault(&error, &shown);
                        cx.error(fault)?;
                    }
                }
                Open::Flat(Place::Flat(provider, name), mut values) => {
                    let value = if values.len() == 1 { values.swap_remove(0) } else { Value::array(values) };
                    let set = provider.set(cx.session, &name, value, false);
                    set.or_else(|failure| cx.report(failure))?;
                }
                Open::Flat(..) => {}
            }
        }
        Ok(())
    }

    fn finish(&mut self, cx: &mut Invocation) -> Outcome {
        self.close(cx)
    }
}

fn open_file(cx: &Invocation, path: &Path, charset: Charset, append: bool) -> std::io::Result<BufWriter<File>> {
    if cx.switch("Force") {
        sink::make_writable(path);
    }
    let adds = append && std::fs::metadata(path).is_ok_and(|m| m.len() > 0);
    let file = OpenOptions::new().create(true).write(true).append(append).truncate(!append).open(path)?;
    let mut writer = BufWriter::new(file);
    if !adds && !cx.switch("AsByteStream") {
        writer.write_all(charset.mark())?;
    }
    Ok(writer)
}

fn write_fault(error: &std::io::Error, shown: &str) -> Fault {
    let (exception, message) = faults::of_io(error, shown);
    let (id, category) = match exception {
        "System.IO.DirectoryNotFoundException" => ("GetContentWriterDirectoryNotFoundError", ErrorCategory::ObjectNotFound),
        "System.UnauthorizedAccessException" => ("GetContentWriterUnauthorizedAccessError", ErrorCategory::PermissionDenied),
        _ => ("GetContentWriterIOError", ErrorCategory::WriteError),
    };
    Fault::new(id, category, message).exception(exception).target(shown)
}

fn bytes_of(cx: &mut Invocation, values: &[Value], charset: Charset) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let as_bytes = cx.switch("AsByteStream");
    let newline = !cx.switch("NoNewline");
    for value in values {
        if as_bytes {
            push_byte(cx, value, &mut bytes)?;
            continue;
        }
        if value.is_null() {
            continue;
        }
        let mut text = match value.base() {
            Value::Str(text) => text.as_str().to_owned(),
            Value::Seq(seq) => {
                let items = seq.to_vec();
                bytes.extend(bytes_of(cx, &items, charset)?);
                continue;
            }
            _ => properties::text(cx.session, value)?,
        };
        if newline {
            text.push('\n');
        }
        bytes.extend(charset.encode(&text));
    }
    Ok(bytes)
}

fn push_byte(cx: &mut Invocation, value: &Value, bytes: &mut Vec<u8>) -> Outcome {
    if let Value::Seq(seq) = value.base() {
        return seq.to_vec().iter().try_for_each(|item| push_byte(cx, item, bytes));
    }
    let ty = Type::parse("byte");
    let converted = match ty {
        Some(ty) => engine::convert::to(cx.session, value, &ty).ok(),
        None => None,
    };
    match converted {
        Some(Value::Byte(b)) => bytes.push(b),
        _ => {
            let message = "Cannot proceed with byte encoding. When using byte encoding the content must be of type byte.";
            let fault = Fault::new("GetContentWriterArgumentError", ErrorCategory::InvalidArgument, message);
            return Err(cx.stop(fault.exception("System.ArgumentException")));
        }
    }
    Ok(())
}
