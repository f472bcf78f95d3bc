//! `Get-Content` and `Clear-Content`.

use crate::places::{self, Place};
use crate::support::charset::Charset;
use crate::support::faults;
use engine::value::{Bag, Wrapped};
use engine::{Cmdlet, ErrorCategory, Fault, Invocation, Name, Outcome, Seq, SeqKind, Type, Value};
use std::cell::RefCell;
use std::collections::VecDeque;
use std::path::Path;
use std::rc::Rc;

/// `Get-Content`
#[derive(Default)]
pub struct GetContent {}

impl Cmdlet for GetContent {
    fn begin(&mut self, cx: &mut Invocation) -> Outcome {
        if cx.has("Tail") && cx.has("TotalCount") {
            let message = "The parameters TotalCount and Tail cannot be used together. Please specify only one parameter.";
            let fault = Fault::new("TailAndHeadCannotCoexist", ErrorCategory::InvalidOperation, message);
            return Err(cx.stop(fault.exception("System.InvalidOperationException")));
        }
        Ok(())
    }

    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        places::each(cx, &mut |cx, place| match place {
            Place::File(path) => read(cx, path, place),
            Place::Flat(provider, name) => match provider.content(cx.session, name) {
                Some(value) => cx.write_unrolled(value),
                None => cx.error(faults::path_not_found(name)),
            },
        })
    }
}

fn read(cx: &mut Invocation, path: &Path, place: &Place) -> Outcome {
    let shown = path.display().to_string();
    if path.is_dir() {
        let message = format!("Unable to get content because it is a directory: '{shown}'. Please use 'Get-ChildItem' instead.");
        let fault = Fault::new("GetContainerContentException", ErrorCategory::InvalidOperation, message);
        return cx.error(fault.exception("System.InvalidOperationException").target(shown));
    }
    let bytes = match std::fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) => {
            let (exception, message) = faults::of_io(&error, &shown);
            let (id, category) = match exception {
                "System.UnauthorizedAccessException" => ("GetContentReaderUnauthorizedAccessError", ErrorCategory::PermissionDenied),
                "System.IO.FileNotFoundException" => ("GetContentReaderFileNotFoundError", ErrorCategory::ObjectNotFound),
                _ => ("GetContentReaderIOError", ErrorCategory::ReadError),
            };
            return cx.error(Fault::new(id, category, message).exception(exception).target(shown));
        }
    };
    if cx.switch("AsByteStream") {
        return send_bytes(cx, bytes);
    }
    let charset = match cx.arg("Encoding") {
        Some(value) => Charset::of(cx.session, &value)?,
        None => Charset::DEFAULT,
    };
    let text = charset.decode(&bytes);
    if cx.switch("Raw") {
        let noted = places::decorate(cx.session, Value::from(text), place);
        return cx.write(noted);
    }
    let delimiter = cx.text("Delimiter").filter(|d| !d.is_empty());
    let pieces: Vec<&str> = match &delimiter {
        Some(delimiter) => delimited(&text, delimiter),
        None => lines(&text),
    };
    send_lines(cx, &pieces, place)
}

/// The lines of a text; a last line break ends the last line and begins no other.
pub(crate) fn lines(text: &str) -> Vec<&str> {
    let mut result = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let end = rest.find(['\n', '\r']).unwrap_or(rest.len());
        result.push(&rest[..end]);
        let skip = if rest[end..].starts_with("\r\n") { 2 } else { usize::from(end < rest.len()) };
        rest = &rest[end + skip..];
    }
    result
}

fn delimited<'a>(text: &'a str, delimiter: &str) -> Vec<&'a str> {
    let mut pieces: Vec<&str> = text.split(delimiter).collect();
    if pieces.last().is_some_and(|p| p.is_empty()) {
        pieces.pop();
    }
    pieces
}

/// The range of items that `-TotalCount` and `-Tail` leave of a number of them.
fn range(cx: &Invocation, count: usize) -> (usize, usize) {
    if let Some(head) = cx.int("TotalCount").filter(|n| *n >= 0 && cx.has("TotalCount")) {
        return (0, count.min(usize::try_from(head).unwrap_or(usize::MAX)));
    }
    match cx.int("Tail").filter(|n| *n >= 0 && cx.has("Tail")) {
        Some(tail) => (count.saturating_sub(usize::try_from(tail).unwrap_or(usize::MAX)), count),
        None => (0, count),
    }
}

fn send_bytes(cx: &mut Invocation, bytes: Vec<u8>) -> Outcome {
    if cx.switch("Raw") {
        let ty = Type::named("System.Byte").map(|t| t.array(1));
        let items = bytes.into_iter().map(Value::Byte).collect();
        return cx.write(Value::Seq(Rc::new(Seq::of(SeqKind::Array, ty, items))));
    }
    let (from, to) = range(cx, bytes.len());
    let items: Vec<Value> = bytes[from..to].iter().map(|b| Value::Byte(*b)).collect();
    send_grouped(cx, items)
}

fn send_lines(cx: &mut Invocation, pieces: &[&str], place: &Place) -> Outcome {
    let (from, to) = range(cx, pieces.len());
    let mut notes = Notes::new(cx, place);
    let count = read_count(cx);
    if count == 1 {
        for (i, piece) in pieces[from..to].iter().enumerate() {
            let line = notes.line(piece, from + i + 1);
            cx.write(line)?;
        }
        return Ok(());
    }
    let items = pieces[from..to].iter().enumerate().map(|(i, piece)| notes.line(piece, from + i + 1)).collect();
    send_grouped(cx, items)
}

fn read_count(cx: &Invocation) -> usize {
    if cx.has("ReadCount") { usize::try_from(cx.int("ReadCount").unwrap_or(1)).unwrap_or(0) } else { 1 }
}

fn send_grouped(cx: &mut Invocation, items: Vec<Value>) -> Outcome {
    match read_count(cx) {
        1 => items.into_iter().try_for_each(|item| cx.write(item)),
        0 if items.is_empty() => Ok(()),
        0 => cx.write(Value::array(items)),
        count => {
            let mut items: VecDeque<Value> = items.into();
            while !items.is_empty() {
                let group = items.drain(..count.min(items.len())).collect();
                cx.write(Value::array(group))?;
            }
            Ok(())
        }
    }
}

/// The notes that all lines of a file carry; the names and values are shared.
struct Notes {
    names: Rc<Vec<Name>>,
    values: Vec<Value>,
}

impl Notes {
    fn new(cx: &mut Invocation, place: &Place) -> Notes {
        let sample = places::decorate(cx.session, Value::from(""), place);
        let bag = sample.bag().map(|b| b.borrow().clone()).unwrap_or_default();
        let mut names = (**bag.names()).clone();
        let mut values: Vec<Value> = bag.iter().map(|(_, v)| v.clone()).collect();
        names.push(Name::new("ReadCount"));
        values.push(Value::Long(0));
        Notes { names: Rc::new(names), values }
    }

    fn line(&mut self, text: &str, number: usize) -> Value {
        let mut values = self.values.clone();
        if let Some(last) = values.last_mut() {
            *last = Value::Long(number as i64);
        }
        let bag = RefCell::new(Bag::new(self.names.clone(), values));
        Value::Wrapped(Rc::new(Wrapped { base: Value::from(text), bag }))
    }
}

/// `Clear-Content`
#[derive(Default)]
pub struct ClearContent {}

impl Cmdlet for ClearContent {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        places::each(cx, &mut |cx, place| {
            if !cx.should_process(&format!("Item: {}", place.text()), "Clear Content")? {
                return Ok(());
            }
            match place {
                Place::File(path) => clear(cx, path),
                Place::Flat(provider, name) => {
                    let cleared = provider.clear(cx.session, name);
                    cleared.or_else(|failure| cx.report(failure))
                }
            }
        })
    }
}

fn clear(cx: &mut Invocation, path: &Path) -> Outcome {
    if cx.switch("Force") {
        crate::support::sink::make_writable(path);
    }
    match std::fs::OpenOptions::new().write(true).truncate(true).open(path) {
        Ok(_) => Ok(()),
        Err(error) => {
            let (exception, message) = faults::of_io(&error, &path.display().to_string());
            let fault = Fault::new("ClearFileContentError", ErrorCategory::WriteError, message).exception(exception);
            cx.error(fault.target(path.display().to_string()))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn line_ends_of_all_kinds() {
        assert_eq!(lines("a\r\nb\rc\n"), ["a", "b", "c"]);
        assert_eq!(lines("a\n\n"), ["a", ""]);
        assert!(lines("").is_empty());
    }
}
