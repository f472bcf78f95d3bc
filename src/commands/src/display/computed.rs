//! The computed columns of views: what PowerShell's view files say as script.

use super::field::{Place, text};
use super::layout::text::ELLIPSIS;
use crate::objects::expression::property;
use engine::{Failure, Name, R, Session, Value, convert, operators};

/// The value of the computed field of this name for an object.
pub fn value(session: &mut Session, object: &Value, name: &str) -> R {
    if let Some(style) = name.strip_prefix("Style:") {
        return style_sample(session, object, style);
    }
    match name {
        "NPM" => Ok(Value::Long(number(session, object, "NPM")?.unwrap_or(0.0) as i64 / 1024)),
        "PM" | "WS" => {
            let size = number(session, object, name)?.unwrap_or(0.0) / (1024.0 * 1024.0);
            formatted(session, "{0:N2}", Value::Double(size))
        }
        "CPU" => match number(session, object, "CPU")? {
            None => Ok(Value::Null),
            Some(seconds) => formatted(session, "{0:N2}", Value::Double(seconds)),
        },
        "StartDate" => get(session, object, "StartTime").and_then(|time| formatted(session, "{0:d}", time)),
        "UnixTime" => get(session, object, "LastWriteTime").and_then(|time| formatted(session, "{0:d} {0:HH}:{0:mm}", time)),
        "Overloads" => overloads(session, object),
        "TaskResult" => match get(session, object, "IsCompleted")? {
            done if convert::truth(&done) => get(session, object, "Result"),
            _ => Ok(Value::Null),
        },
        "Directory" => directory(session, object),
        "NameString" => name_string(session, object),
        "CommandName" => command_name(session, object),
        "UsedGB" => drive_size(session, object, "Used"),
        "FreeGB" => drive_size(session, object, "Free"),
        "DriveRoot" => first_of(session, object, &["DisplayRoot", "Root"]),
        "PreRelease" => pre_release(session, object),
        "Editions" => editions(session, object),
        "ModuleFolder" => module_folder(session, object),
        "Duration" => duration(session, object),
        "RawContent" | "Content" => {
            let content = get(session, object, name)?;
            let content = text(session, &content, None, Place::Line)?;
            let cut: String = content.chars().take(200).collect();
            Ok(Value::text(if cut.len() < content.len() { cut + ELLIPSIS } else { cut }))
        }
        "Latency" | "BufferSize" => {
            let status = get(session, object, "Status")?;
            if &*convert::text(session, &status)? == "TimedOut" { Ok(Value::text("*")) } else { get(session, object, name) }
        }
        "HostName" => match get(session, object, "Hostname")? {
            host if convert::truth(&host) => Ok(host),
            _ => Ok(Value::text("*")),
        },
        "ScriptName" => {
            let script = get(session, object, "Script")?;
            let script = convert::text(session, &script)?;
            Ok(Value::text(script.rsplit('/').next().unwrap_or("")))
        }
        "RunspaceComputer" => Ok(Value::text("localhost")),
        "RunspaceType" => Ok(Value::text("Local")),
        "RunspaceAvailability" => get(session, object, "RunspaceAvailability"),
        _ => get(session, object, name),
    }
}

fn get(session: &mut Session, object: &Value, name: &str) -> R {
    Ok(property(session, object, Name::new(name))?.unwrap_or_default())
}

fn first_of(session: &mut Session, object: &Value, names: &[&str]) -> R {
    for name in names {
        let value = get(session, object, name)?;
        if !value.is_null() {
            return Ok(value);
        }
    }
    Ok(Value::Null)
}

fn formatted(session: &mut Session, format: &str, value: Value) -> R {
    operators::format(session, format, &[value]).map(Value::text)
}

fn number(session: &mut Session, object: &Value, name: &str) -> Result<Option<f64>, Failure> {
    let value = get(session, object, name)?;
    if value.is_null() {
        return Ok(None);
    }
    let double = engine::Type::known("System.Double");
    match convert::to(session, &value, &double)? {
        Value::Double(n) => Ok(Some(n)),
        _ => Ok(None),
    }
}

fn overloads(session: &mut Session, object: &Value) -> R {
    let all = get(session, object, "OverloadDefinitions")?;
    let mut out = String::new();
    for line in session.items(&all)?.unwrap_or_default() {
        out.push_str(&convert::text(session, &line)?);
        out.push('\n');
    }
    Ok(Value::text(out))
}

/// The folder of a file system item, without the provider before `::`.
fn directory(session: &mut Session, object: &Value) -> R {
    let path = get(session, object, "PSParentPath")?;
    let path = convert::text(session, &path)?;
    Ok(Value::text(path.split_once("::").map_or(&*path, |(_, path)| path)))
}

/// The name of a file system item; a link tells what it leads to.
fn name_string(session: &mut Session, object: &Value) -> R {
    let own = get(session, object, "NameString")?;
    if !own.is_null() {
        return Ok(own);
    }
    let name = get(session, object, "Name")?;
    let target = get(session, object, "LinkTarget")?;
    if target.is_null() {
        return Ok(name);
    }
    Ok(Value::text(format!("{} -> {}", convert::text(session, &name)?, convert::text(session, &target)?)))
}

fn command_name(session: &mut Session, object: &Value) -> R {
    let kind = get(session, object, "CommandType")?;
    let own = if &*convert::text(session, &kind)? == "Alias" { "DisplayName" } else { "Name" };
    first_of(session, object, &[own, "Name"])
}

fn drive_size(session: &mut Session, object: &Value, name: &str) -> R {
    let used = number(session, object, "Used")?.unwrap_or(0.0);
    let free = number(session, object, "Free")?.unwrap_or(0.0);
    if used == 0.0 && free == 0.0 {
        return Ok(Value::Null);
    }
    let size = if name == "Used" { used } else { free };
    formatted(session, "{0:F2}", Value::Double(size / (1024.0 * 1024.0 * 1024.0)))
}

fn pre_release(session: &mut Session, object: &Value) -> R {
    let private = get(session, object, "PrivateData")?;
    let data = get(session, &private, "PSData")?;
    get(session, &data, "PreRelease")
}

fn editions(session: &mut Session, object: &Value) -> R {
    let editions = get(session, object, "CompatiblePSEditions")?;
    let mut names = Vec::new();
    for edition in session.items(&editions)?.unwrap_or_default() {
        names.push(convert::text(session, &edition)?.chars().take(4).collect::<String>());
    }
    names.sort();
    Ok(Value::text(if names.is_empty() { "Desk".to_owned() } else { names.join(",") }))
}

fn module_folder(session: &mut Session, object: &Value) -> R {
    let base = get(session, object, "ModuleBase")?;
    let base = convert::text(session, &base)?;
    let version = get(session, object, "Version")?;
    let version = convert::text(session, &version)?;
    let base = base.strip_suffix(&*version).map_or(&*base, |b| b.trim_end_matches('/'));
    Ok(Value::text(base.rsplit_once('/').map_or("", |(folder, _)| folder)))
}

fn duration(session: &mut Session, object: &Value) -> R {
    let Value::TimeSpan(span) = get(session, object, "Duration")? else { return Ok(Value::Null) };
    let milliseconds = span.ticks() / 10_000;
    let (hours, minutes, seconds) = (milliseconds / 3_600_000, milliseconds / 60_000 % 60, milliseconds / 1000 % 60);
    let rest = milliseconds % 1000;
    Ok(Value::text(match (hours, minutes) {
        (0, 0) => format!("{seconds}.{rest:03}"),
        (0, _) => format!("{minutes}:{seconds:02}.{rest:03}"),
        _ => format!("{hours}:{minutes:02}:{seconds:02}.{rest:03}"),
    }))
}

/// An escape sequence at work, then in letters.
fn style_sample(session: &mut Session, object: &Value, name: &str) -> R {
    let sequence = get(session, object, name)?;
    let sequence = convert::text(session, &sequence)?;
    let shown = sequence.replace('\u{1b}', "`e");
    Ok(Value::text(format!("{sequence}{shown}\u{1b}[0m")))
}
