//! `ConvertTo-Json`, `ConvertFrom-Json` and `Test-Json`.

use super::json_read::{self, DateKind, JsonError, JsonOptions};
use super::json_schema;
use super::json_write::{Escape, JsonWriter};
use crate::places;
use engine::{Cmdlet, ErrorCategory, Failure, Fault, Invocation, Outcome, Value};

/// `ConvertTo-Json`
#[derive(Default)]
pub struct ConvertToJson {
    items: Vec<Value>,
}

impl Cmdlet for ConvertToJson {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        self.items.push(cx.arg("InputObject").unwrap_or_default());
        Ok(())
    }

    fn end(&mut self, cx: &mut Invocation) -> Outcome {
        if self.items.is_empty() {
            return Ok(());
        }
        let depth = cx.int("Depth").unwrap_or(2).max(0) as usize;
        let escape = match cx.arg("EscapeHandling") {
            Some(Value::Enum(kind)) if kind.number == 1 => Escape::NonAscii,
            Some(Value::Enum(kind)) if kind.number == 2 => Escape::Html,
            _ => Escape::Default,
        };
        let mut writer =
            JsonWriter { depth, compress: cx.switch("Compress"), enums_as_strings: cx.switch("EnumsAsStrings"), escape, truncated: false };
        let mut out = String::new();
        let written = if self.items.len() > 1 || cx.switch("AsArray") {
            writer.array(cx.session, &mut out, &self.items, 0)
        } else {
            writer.write(cx.session, &mut out, &self.items[0], 0)
        };
        written.map_err(|failure| as_own(cx, failure))?;
        if writer.truncated {
            cx.warning(&format!("Resulting JSON is truncated as serialization has exceeded the set depth of {depth}."))?;
        }
        cx.write(Value::from(out))
    }
}

/// A fault of the writer as the command's own terminating error.
fn as_own(cx: &mut Invocation, failure: Failure) -> Failure {
    match *failure {
        engine::Unwind::Fault(fault) => cx.stop(fault),
        other => Box::new(other),
    }
}

/// `ConvertFrom-Json`
#[derive(Default)]
pub struct ConvertFromJson {
    texts: Vec<String>,
}

impl Cmdlet for ConvertFromJson {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        self.texts.extend(cx.text("InputObject").map(|t| t.as_str().to_owned()));
        Ok(())
    }

    /// Several texts are lines of one, unless the first is complete by itself.
    fn end(&mut self, cx: &mut Invocation) -> Outcome {
        let texts = std::mem::take(&mut self.texts);
        if texts.len() > 1
            && let Ok(first) = json_read::read(cx.session, &texts[0], options(cx))
        {
            send(cx, first)?;
            return texts[1..].iter().try_for_each(|text| convert(cx, text));
        }
        if texts.is_empty() { Ok(()) } else { convert(cx, &texts.join("\n")) }
    }
}

fn options(cx: &Invocation) -> JsonOptions {
    let dates = match cx.arg("DateKind") {
        Some(Value::Enum(kind)) => [DateKind::Default, DateKind::Local, DateKind::Utc, DateKind::Offset, DateKind::String]
            .get(kind.number as usize)
            .copied()
            .unwrap_or(DateKind::Default),
        _ => DateKind::Default,
    };
    JsonOptions { as_hashtable: cx.switch("AsHashtable"), depth: cx.int("Depth").unwrap_or(1024).max(0) as usize, dates, strict: false }
}

fn convert(cx: &mut Invocation, text: &str) -> Outcome {
    let read = json_read::read(cx.session, text, options(cx));
    match read {
        Ok(value) => send(cx, value),
        Err(error) => Err(fault_of(cx, error)),
    }
}

fn send(cx: &mut Invocation, value: Option<Value>) -> Outcome {
    match value {
        Some(value) if cx.switch("NoEnumerate") => cx.write(value),
        Some(value) => cx.write_unrolled(value),
        // A text without any value is null.
        None => cx.write(Value::Null),
    }
}

fn fault_of(cx: &mut Invocation, error: JsonError) -> Failure {
    match error {
        JsonError::Syntax(message) => {
            let message = format!("Conversion from JSON failed with error: {message}");
            cx.stop(Fault::new("System.ArgumentException", ErrorCategory::NotSpecified, message).exception("System.ArgumentException"))
        }
        JsonError::Casing(first, second) => {
            let message = format!(
                "Cannot convert the JSON string because it contains keys with different casing. Please use the -AsHashTable switch instead. \
                 The key that was attempted to be added to the existing key '{first}' was '{second}'."
            );
            cx.stop(operation("KeysWithDifferentCasingInJsonString", message))
        }
        JsonError::EmptyKey => {
            let message = "The provided JSON includes a property whose name is an empty string, this is only supported using the \
                           -AsHashTable switch.";
            cx.stop(operation("EmptyKeyInJsonString", message.into()))
        }
        JsonError::Other(failure) => failure,
    }
}

fn operation(id: &'static str, message: String) -> Fault {
    Fault::new(id, ErrorCategory::InvalidOperation, message).exception("System.InvalidOperationException")
}

/// `Test-Json`
#[derive(Default)]
pub struct TestJson {}

impl Cmdlet for TestJson {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let text = match (cx.text("Json"), cx.text("Path"), cx.text("LiteralPath")) {
            (Some(text), _, _) => text.as_str().to_owned(),
            (None, Some(path), _) | (None, None, Some(path)) => read_file(cx, &path)?,
            _ => return Ok(()),
        };
        let plain = JsonOptions { as_hashtable: true, depth: 0, dates: DateKind::String, strict: true };
        let value = match json_read::read(cx.session, &text, plain) {
            Ok(Some(value)) => value,
            _ => {
                let fault = Fault::new("InvalidJson", ErrorCategory::InvalidData, "Cannot parse the JSON.").exception("System.Exception");
                cx.error(fault.target(text))?;
                return cx.write(Value::Bool(false));
            }
        };
        let schema = match (cx.text("Schema"), cx.text("SchemaFile")) {
            (Some(schema), _) => Some(schema.as_str().to_owned()),
            (None, Some(path)) => Some(read_file(cx, &path)?),
            _ => None,
        };
        let Some(schema) = schema else { return cx.write(Value::Bool(true)) };
        let Ok(Some(schema)) = json_read::read(cx.session, &schema, plain) else {
            let fault = Fault::new("InvalidJsonSchema", ErrorCategory::InvalidData, "Cannot parse the JSON schema.");
            return Err(cx.stop(fault.exception("System.Exception")));
        };
        let problems = json_schema::problems(&value, &schema);
        for problem in &problems {
            let fault =
                Fault::new("InvalidJsonAgainstSchemaDetailed", ErrorCategory::InvalidData, problem.clone()).exception("System.Exception");
            cx.error(fault)?;
        }
        cx.write(Value::Bool(problems.is_empty()))
    }
}

fn read_file(cx: &mut Invocation, path: &str) -> Result<String, Failure> {
    let path = places::file(cx, path).map_err(|fault| cx.stop(fault))?;
    std::fs::read_to_string(&path).map_err(|error| cx.stop(crate::support::faults::open_failure(&error, &path.display().to_string())))
}
