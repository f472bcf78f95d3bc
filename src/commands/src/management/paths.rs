//! `Test-Path`, `Resolve-Path`, `Convert-Path`, `Join-Path` and `Split-Path`.

use super::location::path_info;
use crate::places::{self, Place, Selection, find, find_literal, split_drive};
use crate::support::{faults, wildcard};
use engine::{Cmdlet, ErrorCategory, Failure, Fault, Invocation, Outcome, Session, Value};
use std::path::Path;

/// `Test-Path`
#[derive(Default)]
pub struct TestPath {}

impl Cmdlet for TestPath {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let literal = cx.has("LiteralPath");
        let name = if literal { "LiteralPath" } else { "Path" };
        let paths = cx.list(name);
        if paths.is_empty() || paths.iter().any(Value::is_null) {
            let message = "Value cannot be null. (Parameter 'The provided Path argument was null or an empty collection.')";
            let fault =
                Fault::new("NullPathNotPermitted", ErrorCategory::InvalidArgument, message).exception("System.ArgumentNullException");
            return cx.error(fault);
        }
        let selection = Selection { hidden: true, ..Selection::of_call(cx) };
        for path in paths {
            let path = path.as_str().unwrap_or_default().to_owned();
            let found = test(cx, &path, literal, &selection)?;
            cx.write(Value::Bool(found))?;
        }
        Ok(())
    }
}

fn test(cx: &mut Invocation, path: &str, literal: bool, selection: &Selection) -> Result<bool, Failure> {
    if path.trim().is_empty() {
        return Ok(false);
    }
    if cx.switch("IsValid") {
        return Ok(!path.contains('\0') && places::place(cx, path).is_ok());
    }
    let found = if literal { find_literal(cx, path) } else { find(cx, path, selection) };
    let wanted = match cx.arg("PathType") {
        Some(Value::Enum(kind)) => kind.number,
        _ => 0,
    };
    let limit = |name: &str| match cx.arg(name) {
        Some(Value::DateTime(date)) if cx.has(name) => Some(date),
        _ => None,
    };
    let (newer, older) = (limit("NewerThan"), limit("OlderThan"));
    for place in found.unwrap_or_default() {
        let right_kind = match wanted {
            1 => place.is_container(),
            2 => !place.is_container(),
            _ => true,
        };
        if right_kind && selection.admits(&place) && in_time(cx.session, &place, newer, older)? {
            return Ok(true);
        }
    }
    Ok(false)
}

fn in_time(
    session: &mut Session,
    place: &Place,
    newer: Option<engine::value::DateTime>,
    older: Option<engine::value::DateTime>,
) -> Result<bool, Failure> {
    if newer.is_none() && older.is_none() {
        return Ok(true);
    }
    let Place::File(path) = place else { return Ok(false) };
    let item = places::file_item(session, path)?;
    let written = engine::types::members::property(session, &item, engine::Name::new("LastWriteTime"))?;
    let Some(Value::DateTime(written)) = written else { return Ok(false) };
    Ok(newer.is_none_or(|t| written.ticks() > t.ticks()) && older.is_none_or(|t| written.ticks() < t.ticks()))
}

/// `Resolve-Path`
#[derive(Default)]
pub struct ResolvePath {}

impl Cmdlet for ResolvePath {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let base = match cx.text("RelativeBasePath") {
            Some(text) => places::file(cx, &text).map_err(|fault| cx.stop(fault))?,
            None => cx.location.clone(),
        };
        let relative = cx.switch("Relative");
        places::each(cx, &mut |cx, place| match place {
            Place::File(path) if relative => cx.write(Value::from(relative_text(path, &base))),
            _ => {
                let info = path_info(cx.session, place);
                cx.write(info)
            }
        })
    }
}

/// A path as it is reached from a folder: `./x`, `../y`.
fn relative_text(path: &Path, base: &Path) -> String {
    let shared = path.components().zip(base.components()).take_while(|(a, b)| a == b).count();
    let ups = base.components().count() - shared;
    let rest: std::path::PathBuf = path.components().skip(shared).collect();
    let rest = rest.display().to_string();
    if ups == 0 {
        return if rest.is_empty() { ".".into() } else { format!("./{rest}") };
    }
    let up = vec![".."; ups].join("/");
    if rest.is_empty() { up } else { format!("{up}/{rest}") }
}

/// `Convert-Path`
#[derive(Default)]
pub struct ConvertPath {}

impl Cmdlet for ConvertPath {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        places::each(cx, &mut |cx, place| cx.write(Value::from(place.bare())))
    }
}

/// `Join-Path`
#[derive(Default)]
pub struct JoinPath {}

impl Cmdlet for JoinPath {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let child = cx.text("ChildPath").map(|t| t.as_str().to_owned());
        let child = child.unwrap_or_else(|| cx.texts("ChildPath").iter().map(|t| t.as_str()).collect::<Vec<_>>().join("/"));
        let more: Vec<String> = cx.texts("AdditionalChildPath").iter().map(|t| t.as_str().to_owned()).collect();
        for parent in cx.texts("Path") {
            if let Some((drive, _)) = split_drive(&parent)
                && let Err(fault) = places::place(cx, &format!("{drive}:/"))
            {
                cx.error(fault)?;
                continue;
            }
            let parent = match split_drive(&parent).and_then(|(drive, rest)| Some((places::provider_named(drive)?, rest))) {
                Some((provider, rest)) => format!("{}:{rest}", provider.drive()),
                None => parent.as_str().to_owned(),
            };
            let joined = more.iter().fold(join(&parent, &child), |path, part| join(&path, part));
            if !cx.switch("Resolve") {
                cx.write(Value::from(joined))?;
                continue;
            }
            match find(cx, &joined, &Selection::default()) {
                Ok(found) => found.iter().try_for_each(|place| cx.write(Value::from(place.bare())))?,
                Err(fault) => cx.error(fault)?,
            }
        }
        Ok(())
    }
}

/// Two parts with one separator between them.
pub(crate) fn join(parent: &str, child: &str) -> String {
    let (parent, child) = (parent.replace('\\', "/"), child.replace('\\', "/"));
    let child = child.trim_start_matches('/');
    if parent.is_empty() {
        return format!("/{child}");
    }
    if parent.ends_with('/') { format!("{parent}{child}") } else { format!("{parent}/{child}") }
}

/// `Split-Path`
#[derive(Default)]
pub struct SplitPath {}

impl Cmdlet for SplitPath {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let literal = cx.has("LiteralPath");
        let mut paths: Vec<String> = Vec::new();
        for path in if literal { cx.texts("LiteralPath") } else { cx.texts("Path") } {
            if !cx.switch("Resolve") {
                paths.push(path.as_str().to_owned());
                continue;
            }
            match if literal { find_literal(cx, &path) } else { find(cx, &path, &Selection::default()) } {
                Ok(found) => paths.extend(found.iter().map(Place::bare)),
                Err(fault) => cx.error(fault)?,
            }
        }
        for path in paths {
            match part(cx, &path) {
                Ok(value) => cx.write(value)?,
                Err(fault) => cx.error(fault)?,
            }
        }
        Ok(())
    }
}

fn part(cx: &mut Invocation, path: &str) -> Result<Value, Fault> {
    if cx.switch("IsAbsolute") {
        return Ok(Value::Bool(path.starts_with(['/', '\\', '~']) || split_drive(path).is_some()));
    }
    let plain = wildcard::unescape(path);
    if cx.switch("Qualifier") {
        return match split_drive(&plain) {
            Some((drive, _)) => Ok(Value::from(format!("{drive}:"))),
            None => {
                let message = format!("Cannot parse path because path '{path}' does not have a qualifier specified.");
                Err(Fault::new("ParsePathFormatError", ErrorCategory::InvalidArgument, message).exception("System.FormatException"))
            }
        };
    }
    if cx.switch("NoQualifier") {
        return Ok(Value::from(split_drive(&plain).map_or(plain.as_str(), |(_, rest)| rest)));
    }
    let wants_parent = !["Leaf", "LeafBase", "Extension"].iter().any(|name| cx.switch(name));
    if let Some((drive, _)) = split_drive(path).filter(|_| wants_parent)
        && places::place(cx, &format!("{drive}:/")).is_err()
    {
        return Err(faults::drive_not_found(drive));
    }
    let path = path.replace('\\', "/");
    if wants_parent && path.trim_end_matches('/').is_empty() {
        let message = "Cannot process argument because the value of argument \"path\" is not valid. Change the value of the \"path\" argument and run the operation again.";
        return Err(faults::bad_argument("Argument", message));
    }
    let leaf = leaf(&path);
    if cx.switch("Leaf") {
        return Ok(Value::from(leaf));
    }
    let dot = leaf.rfind('.');
    if cx.switch("LeafBase") {
        return Ok(Value::from(dot.map_or(leaf, |at| &leaf[..at])));
    }
    if cx.switch("Extension") {
        return Ok(Value::from(dot.map_or("", |at| &leaf[at..])));
    }
    Ok(Value::from(parent(&path)))
}

fn leaf(path: &str) -> &str {
    let trimmed = path.trim_end_matches('/');
    if trimmed.is_empty() { path.get(..1).unwrap_or_default() } else { trimmed.rsplit('/').next().unwrap_or(trimmed) }
}

fn parent(path: &str) -> &str {
    let trimmed = path.trim_end_matches('/');
    match trimmed.rfind('/') {
        // PowerShell: the parent of what stands at the root is empty.
        Some(0) => "",
        Some(at) => &trimmed[..at],
        None => match split_drive(trimmed) {
            Some((drive, rest)) if !rest.is_empty() => &trimmed[..=drive.len()],
            _ => "",
        },
    }
}

#[cfg(test)]
mod tests {
    use super::{join, leaf, parent, relative_text};
    use std::path::Path;

    #[test]
    fn parts_of_paths() {
        assert_eq!((parent("a/b/c.txt"), leaf("a/b/c.txt")), ("a/b", "c.txt"));
        assert_eq!((parent("/a"), leaf("a/2024/"), parent("x.csv")), ("", "2024", ""));
        assert_eq!((join("data/", "/x").as_str(), join(".", "x").as_str()), ("data/x", "./x"));
    }

    #[test]
    fn relative_paths() {
        assert_eq!(relative_text(Path::new("/a/b/c"), Path::new("/a/b")), "./c");
        assert_eq!(relative_text(Path::new("/a/x"), Path::new("/a/b")), "../x");
    }
}
