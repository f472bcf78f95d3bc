//! How an error record prints: ConciseView, NormalView, CategoryView, as `$ErrorView` says.

use super::layout::text::wrap_words;
use super::style::sequence;
use engine::error::{ErrorRecord, Exception, Position};
use engine::types::members;
use engine::{ErrorCategory, Failure, Name, Session, Type, Value, convert};

/// The sequences around the parts of an error: of the message, of marks, and their end.
fn sequences(colours: bool) -> (String, String, String) {
    if !colours {
        return Default::default();
    }
    (sequence("Formatting.Error"), sequence("Formatting.ErrorAccent"), sequence("Reset"))
}

/// The text of an error record without escape sequences.
pub fn text(session: &mut Session, record: &Value) -> Result<String, Failure> {
    shown(session, record, false)
}

/// The text of an error record for the screen.
pub fn screen_text(session: &mut Session, record: &Value) -> Result<String, Failure> {
    let colours = super::style::on_screen(session);
    shown(session, record, colours)
}

fn shown(session: &mut Session, value: &Value, colours: bool) -> Result<String, Failure> {
    let Some(record) = value.downcast::<ErrorRecord>() else {
        return Ok(convert::text(session, value)?.to_string());
    };
    if matches!(&**record.id.borrow(), "NativeCommandErrorMessage" | "NativeCommandError") {
        return Ok(record.message());
    }
    let view = session.variable("ErrorView");
    let view = convert::text(session, &view)?.to_lowercase();
    match &*view {
        "categoryview" => category_message(session, record),
        "" | "conciseview" => concise(session, value, record, colours),
        "detailedview" => super::get_error::details(session, value),
        _ => normal(session, value, record),
    }
}

/// `CategoryInfo.GetMessage()`: `ObjectNotFound: (./x:String) [Get-Item], ItemNotFoundException`
pub fn category_message(session: &mut Session, record: &ErrorRecord) -> Result<String, Failure> {
    let (name, kind) = record.target_names.borrow().clone();
    let name = match name {
        Some(name) => name,
        None => convert::text(session, &record.target)?.to_string(),
    };
    let kind = kind.or_else(|| Type::of(&record.target).map(|t| t.short_name())).unwrap_or_default();
    let name = if name.chars().count() > 40 { format!("{}...{}", head(&name, 19), tail(&name, 18)) } else { name };
    let activity = record.activity.borrow();
    Ok(format!("{}: ({name}:{kind}) [{activity}], {}", record.category.name(), reason(record)))
}

fn head(text: &str, count: usize) -> String {
    text.chars().take(count).collect()
}

fn tail(text: &str, count: usize) -> String {
    let length = text.chars().count();
    text.chars().skip(length - count).collect()
}

fn reason(record: &ErrorRecord) -> String {
    let set = record.reason.borrow().clone();
    set.filter(|r| !r.is_empty()).unwrap_or_else(|| Type::of(&record.exception).map(|t| t.short_name()).unwrap_or_default())
}

/// The name of the command that made the error, where one is known.
fn command_name(session: &mut Session, record: &Value) -> Result<Option<String>, Failure> {
    let mut value = record.clone();
    for name in ["InvocationInfo", "MyCommand", "Name"] {
        value = match members::property(session, &value, Name::new(name)) {
            Ok(Some(found)) if !found.is_null() => found,
            Ok(_) => return Ok(None),
            Err(failure) if failure.is_error() => return Ok(None),
            Err(failure) => return Err(failure),
        };
    }
    let name = convert::text(session, &value)?;
    Ok(Some(name.to_string()).filter(|n| !n.is_empty() && !n.ends_with(".ps1")))
}

/// What stands before the colon.
fn subject(session: &mut Session, value: &Value, record: &ErrorRecord) -> Result<String, Failure> {
    if is_thrown_value(record) {
        return Ok("Exception".to_owned());
    }
    if let Some(name) = command_name(session, value)? {
        return Ok(name);
    }
    let activity = record.activity.borrow().clone();
    if !activity.is_empty() {
        return Ok(activity);
    }
    if record.id.borrow().starts_with("CommandNotFoundException") {
        return Ok(convert::text(session, &record.target)?.to_string());
    }
    if record.category != ErrorCategory::NotSpecified {
        return Ok(record.category.name().to_owned());
    }
    Ok(Some(reason(record)).filter(|r| !r.is_empty()).unwrap_or_else(|| "Error".to_owned()))
}

/// Whether `throw` made the exception of a value: its own exceptions are told by their category.
fn is_thrown_value(record: &ErrorRecord) -> bool {
    let plain = record.exception.downcast::<Exception>().is_some_and(|e| e.ty.name() == "System.Management.Automation.RuntimeException");
    plain && record.category == ErrorCategory::OperationStopped
}

/// The message; that of a parse error alone, without the place that its text tells as well.
fn message(record: &ErrorRecord) -> String {
    let whole = record.message();
    if record.category != ErrorCategory::ParserError {
        return whole;
    }
    let mut lines = whole.lines().skip_while(|line| !is_marks(line));
    match lines.next() {
        None => whole.clone(),
        Some(_) => lines.take_while(|line| !line.trim().is_empty()).collect::<Vec<_>>().join("\n"),
    }
}

fn is_marks(line: &str) -> bool {
    let line = line.trim_start_matches('+').trim();
    !line.is_empty() && line.chars().all(|c| c == '~')
}

fn concise(session: &mut Session, value: &Value, record: &ErrorRecord, colours: bool) -> Result<String, Failure> {
    let subject = subject(session, value, record)?;
    let message = message(record);
    let position = record.position.borrow().clone();
    let shown = position.filter(|p| {
        let module = p.path().is_some_and(|path| path.ends_with(".psm1"));
        let parser = record.category == ErrorCategory::ParserError && p.path().is_some();
        !module && (parser || p.path().is_some() || p.line() > 1)
    });
    let text = match shown {
        Some(position) => placed(&subject, &message, &position, session.host.width(), colours),
        None if colours => {
            let (error, _, reset) = sequences(colours);
            let lines: Vec<String> = message.split('\n').map(|line| format!("{error}{line}{reset}")).collect();
            format!("{error}{subject}: {}", lines.join(&format!("\n{error}")))
        }
        None => format!("{subject}: {message}"),
    };
    let action = record.details.borrow().as_ref().map(|(_, action)| action.clone()).unwrap_or_default();
    Ok(if action.trim().is_empty() { text } else { format!("{text}\n  Recommendation: {action}") })
}

/// The form with the source line.
fn placed(subject: &str, message: &str, position: &Position, width: usize, colours: bool) -> String {
    let (error, accent, reset) = sequences(colours);
    let place = position.path().map(|path| format!("{path}:{}", position.line())).unwrap_or_default();
    let number = position.line().to_string();
    let more = " ".repeat(number.len().saturating_sub(4));
    let marked = position.marked_line();
    let chars: Vec<char> = marked.text.chars().collect();
    let at = marked.before.min(chars.len());
    let to = (at + marked.length).min(chars.len());
    let piece = |range: &[char]| range.iter().collect::<String>();
    let (before, part, after) = (piece(&chars[..at]), piece(&chars[at..to]), piece(&chars[to..]));
    let bar = format!("{accent}{more}     | {error}");
    let mut out = format!("{error}{subject}: {reset}{place}\n{accent}{more}Line |{reset}\n");
    out.push_str(&format!("{accent}{number:>4} | {reset} {before}{accent}{part}{reset}{after}\n"));
    out.push_str(&format!("{bar} {}{}{reset}", " ".repeat(marked.before), "~".repeat(marked.length)));
    let flat = position.path().is_some() || message.lines().count() < 2;
    let lines = if flat { wrap_words(message, width.saturating_sub(7)) } else { message.lines().map(str::to_owned).collect() };
    for line in lines {
        out.push_str(&format!("\n{bar}{line}{reset}"));
    }
    out
}

fn normal(session: &mut Session, value: &Value, record: &ErrorRecord) -> Result<String, Failure> {
    let lead = match command_name(session, value)? {
        Some(name) => format!("{name} : "),
        None => match &**record.activity.borrow() {
            "" => String::new(),
            activity => format!("{activity} : "),
        },
    };
    let mut out = format!("{lead}{}", record.message());
    if let Some(position) = &*record.position.borrow() {
        out.push_str(&format!("\n{}", position.message()));
    }
    out.push_str(&format!("\n+ CategoryInfo          : {}", category_message(session, record)?));
    out.push_str(&format!("\n+ FullyQualifiedErrorId : {}", record.id.borrow()));
    Ok(out)
}
