//! The commands Write-*.

use crate::display::{plain, style};
use crate::support::properties;
use crate::support::record::{Record, record_table};
use engine::error::{ErrorRecord, Exception};
use engine::types::TypeTable;
use engine::{Cmdlet, ErrorCategory, Failure, Invocation, Outcome, Session, Stream, Value, convert};

/// A record of the information stream.
pub(crate) static INFORMATION: TypeTable = record_table!("System.Management.Automation.InformationRecord": "System.Object" {
    "object MessageData" = "MessageData",
    "string Source" = "Source",
    "datetime TimeGenerated" = "TimeGenerated",
    "System.Collections.Generic.List[string] Tags" = "Tags",
    "string User" = "User",
    "string Computer" = "Computer",
    "uint ProcessId" = "ProcessId",
    "uint NativeThreadId" = "NativeThreadId",
    "uint ManagedThreadId" = "ManagedThreadId",
});

/// What Write-Host puts into a record.
pub(crate) static HOST_MESSAGE: TypeTable = record_table!("System.Management.Automation.HostInformationMessage": "System.Object" {
    "string Message" = "Message",
    "bool NoNewLine" = "NoNewLine",
    "object ForegroundColor" = "ForegroundColor",
    "object BackgroundColor" = "BackgroundColor",
});

fn information(session: &mut Session, data: Value, text: &str, tags: Vec<Value>) -> Value {
    let now = Value::DateTime(session.host.now());
    let fields = [
        ("MessageData", data),
        ("Source", Value::from("")),
        ("TimeGenerated", now),
        ("Tags", Value::array(tags)),
        ("ProcessId", Value::UInt(std::process::id())),
    ];
    Record::with_text(&INFORMATION, Some(text.to_owned()), fields)
}

/// `Write-Output`
#[derive(Default)]
pub struct WriteOutput {}

impl Cmdlet for WriteOutput {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let value = cx.arg("InputObject").unwrap_or_default();
        if cx.switch("NoEnumerate") { cx.write(value) } else { cx.write_unrolled(value) }
    }
}

/// `Write-Host`
#[derive(Default)]
pub struct WriteHost {}

impl Cmdlet for WriteHost {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let separator = match cx.arg("Separator") {
            Some(value) => convert::text(cx.session, &value)?.as_str().to_owned(),
            None => " ".to_owned(),
        };
        let object = cx.arg("Object").unwrap_or_default();
        let message = joined(cx.session, &object, &separator)?;
        let no_newline = cx.switch("NoNewline");
        let (foreground, background) = (colour(cx, "ForegroundColor", 30), colour(cx, "BackgroundColor", 40));
        let data = Record::with_text(
            &HOST_MESSAGE,
            Some(message.clone()),
            [
                ("Message", Value::from(message.as_str())),
                ("NoNewLine", Value::Bool(no_newline)),
                ("ForegroundColor", cx.arg("ForegroundColor").unwrap_or_default()),
                ("BackgroundColor", cx.arg("BackgroundColor").unwrap_or_default()),
            ],
        );
        let record = information(cx.session, data, &message, vec![Value::from("PSHOST")]);
        let mut shown = message;
        if shown.contains('\u{1b}') && !style::on_screen(cx.session) {
            shown = plain(&shown);
        }
        if cx.host.colours() && (foreground.is_some() || background.is_some()) {
            shown = format!("{}{}{shown}\u{1b}[0m", foreground.unwrap_or_default(), background.unwrap_or_default());
        }
        if !no_newline {
            shown.push('\n');
        }
        cx.write_information(record, &shown, true)
    }
}

/// The escape sequence of a colour that is given.
fn colour(cx: &Invocation, name: &str, base: i64) -> Option<String> {
    match cx.arg(name)? {
        Value::Enum(e) if cx.has(name) => Some(format!("\u{1b}[{}m", style::console_code(base, e.number))),
        _ => None,
    }
}

/// The text of what Write-Host is given: items of collections joined, at all levels.
fn joined(session: &mut Session, value: &Value, separator: &str) -> Result<String, Failure> {
    let items = match value.base() {
        Value::Map(map) => {
            let mut parts = Vec::new();
            for (key, item) in map.pairs() {
                let (key, item) = (convert::text(session, &key)?, convert::text(session, &item)?);
                parts.push(format!("[{key}, {item}]"));
            }
            return Ok(parts.join(separator));
        }
        base => session.items(base)?,
    };
    match items {
        Some(items) => {
            let parts: Result<Vec<String>, Failure> = items.iter().map(|item| joined(session, item, separator)).collect();
            Ok(parts?.join(separator))
        }
        None if value.is_null() => Ok(String::new()),
        None => properties::text(session, value),
    }
}

/// `Write-Warning`
#[derive(Default)]
pub struct WriteWarning {}

/// `Write-Verbose`
#[derive(Default)]
pub struct WriteVerbose {}

/// `Write-Debug`
#[derive(Default)]
pub struct WriteDebug {}

fn write_message(cx: &mut Invocation, stream: Stream) -> Outcome {
    let text = cx.text("Message").map(|t| t.as_str().to_owned()).unwrap_or_default();
    cx.session.write_message(stream, &text).map_err(|failure| match *failure {
        engine::Unwind::Fault(fault) => cx.stop(fault),
        other => Box::new(other),
    })
}

/// `Message` of a warning, verbose or debug record.
macro_rules! message_table {
    ($name:literal) => {
        TypeTable {
            name: $name,
            base: "System.Management.Automation.InformationalRecord",
            properties: &[
                engine::types::property("string Message", |_, v| {
                    Ok(v.downcast::<engine::run::MessageRecord>().map_or(Value::Null, |r| Value::from(r.message.as_str())))
                }),
                engine::types::property("System.Management.Automation.InvocationInfo InvocationInfo", |_, _| Ok(Value::Null)),
            ],
            ..TypeTable::EMPTY
        }
    };
}

pub(crate) static WARNING: TypeTable = message_table!("System.Management.Automation.WarningRecord");
pub(crate) static VERBOSE: TypeTable = message_table!("System.Management.Automation.VerboseRecord");
pub(crate) static DEBUG: TypeTable = message_table!("System.Management.Automation.DebugRecord");

impl Cmdlet for WriteWarning {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        write_message(cx, Stream::Warning)
    }
}

impl Cmdlet for WriteVerbose {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        write_message(cx, Stream::Verbose)
    }
}

impl Cmdlet for WriteDebug {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        write_message(cx, Stream::Debug)
    }
}

/// `Write-Information`
#[derive(Default)]
pub struct WriteInformation {}

impl Cmdlet for WriteInformation {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let data = cx.arg("MessageData").unwrap_or_default();
        let text = if data.is_null() { String::new() } else { convert::text(cx.session, &data)?.as_str().to_owned() };
        let tags = cx.texts("Tags").into_iter().map(Value::Str).collect();
        let record = information(cx.session, data, &text, tags);
        cx.write_information(record, &format!("{text}\n"), false)
    }
}

/// `Write-Progress`: where the output is no screen nothing is drawn, so that there is nothing to do.
#[derive(Default)]
pub struct WriteProgress {}

impl Cmdlet for WriteProgress {}

/// `Write-Error`
#[derive(Default)]
pub struct WriteError {}

impl Cmdlet for WriteError {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let record = match cx.arg("ErrorRecord") {
            Some(record) if cx.has("ErrorRecord") => copy_of(&record),
            _ => made(cx)?,
        };
        let value = describe(cx, record)?;
        cx.session.write_error(value)
    }
}

/// The record of `-Message` or `-Exception`. Its id gets the name of the script or function that writes it.
fn made(cx: &mut Invocation) -> Result<ErrorRecord, Failure> {
    const OWN: &str = "Microsoft.PowerShell.Commands.WriteErrorException";
    let message = cx.text("Message").map(|t| t.as_str().to_owned());
    let exception = match cx.arg("Exception") {
        Some(exception) if cx.has("Exception") => exception,
        _ => Value::native(Exception::new(OWN, message.clone().unwrap_or_default(), Value::Null)),
    };
    let id = match cx.text("ErrorId").filter(|id| !id.is_empty()) {
        Some(id) => id.as_str().to_owned(),
        None if cx.has("Exception") => engine::Type::of(&exception).map(|t| t.name().to_owned()).unwrap_or_default(),
        None => OWN.to_owned(),
    };
    let id = match cx.caller_name() {
        Some(caller) if !caller.is_empty() => format!("{id},{caller}"),
        _ => id,
    };
    let category = match cx.arg("Category") {
        Some(Value::Enum(e)) => {
            ErrorCategory::ALL.iter().map(|(_, c)| *c).find(|c| *c as i64 == e.number).unwrap_or(ErrorCategory::NotSpecified)
        }
        _ => ErrorCategory::NotSpecified,
    };
    let record = ErrorRecord::new(exception, id, category, cx.arg("TargetObject").unwrap_or_default());
    let advice = cx.text("RecommendedAction").map(|t| t.as_str().to_owned());
    if advice.is_some() || (cx.has("Exception") && message.is_some()) {
        *record.details.borrow_mut() = Some((message.unwrap_or_default(), advice.unwrap_or_default()));
    }
    Ok(record)
}

/// A record that stands for itself: writing one must not change the caller's.
fn copy_of(value: &Value) -> ErrorRecord {
    let Some(old) = value.downcast::<ErrorRecord>() else {
        return ErrorRecord::new(value.clone(), "", ErrorCategory::NotSpecified, Value::Null);
    };
    let copy = ErrorRecord::new(old.exception.clone(), old.id.borrow().clone(), old.category, old.target.clone());
    *copy.activity.borrow_mut() = old.activity.borrow().clone();
    *copy.reason.borrow_mut() = old.reason.borrow().clone();
    *copy.details.borrow_mut() = old.details.borrow().clone();
    copy
}

fn describe(cx: &mut Invocation, record: ErrorRecord) -> Result<Value, Failure> {
    let text = |name: &str| cx.text(name).filter(|t| !t.is_empty()).map(|t| t.as_str().to_owned());
    let activity = text("CategoryActivity").unwrap_or_else(|| "Write-Error".into());
    *record.activity.borrow_mut() = activity;
    if let Some(reason) = text("CategoryReason") {
        *record.reason.borrow_mut() = Some(reason);
    }
    *record.target_names.borrow_mut() = (text("CategoryTargetName"), text("CategoryTargetType"));
    if let Some((invocation, position)) = cx.session.caller_invocation() {
        *record.invocation.borrow_mut() = invocation;
        *record.position.borrow_mut() = Some(position);
    }
    let value = Value::native(record);
    let exception = value.downcast::<ErrorRecord>().map(|r| r.exception.clone()).unwrap_or_default();
    if let Some(exception) = exception.downcast::<Exception>() {
        let mut own = exception.record.borrow_mut();
        if own.is_null() {
            *own = value.clone();
        }
    }
    Ok(value)
}
