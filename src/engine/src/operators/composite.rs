//! `-f`: .NET's composite format, `{index,alignment:format}`.

use crate::convert;
use crate::error::{ErrorCategory, Fault, Unwind};
use crate::run::Session;
use crate::text::culture::INVARIANT;
use crate::text::{FormatProblem, format_number};
use crate::types::{Type, members};
use crate::value::{EnumValue, Str, Value};
use crate::{Failure, Name, R};

/// `left -f right`
pub(super) fn operator(session: &mut Session, left: &Value, right: &Value) -> R {
    let pattern = convert::text(session, left)?;
    let arguments = match right.base() {
        Value::Seq(_) => session.items(right)?.unwrap_or_default(),
        _ => vec![right.clone()],
    };
    format(session, &pattern, &arguments).map(Value::from)
}

/// `left -f right`
pub fn format(session: &mut Session, format: &str, arguments: &[Value]) -> Result<String, Failure> {
    compose(session, format, arguments).map_err(|problem| match problem {
        Problem::Message(message) => {
            Fault::new("FormatError", ErrorCategory::InvalidOperation, format!("Error formatting a string: {message}.")).into()
        }
        Problem::Failure(failure) => match *failure {
            Unwind::Fault(fault) => {
                let message = if fault.inner.is_null() { fault.message.to_string() } else { crate::error::exception_message(&fault.inner) };
                Fault::new("FormatError", ErrorCategory::InvalidOperation, format!("Error formatting a string: {message}.")).into()
            }
            other => Box::new(other),
        },
    })
}

/// Why a format cannot be followed.
pub enum Problem {
    /// What .NET says
    Message(String),
    /// What a value's own `ToString` failed with
    Failure(Failure),
}

fn malformed(at: usize, what: &str) -> Problem {
    Problem::Message(format!("Input string was not in a correct format. Failure to parse near offset {at}. {what}"))
}

/// `[string]::Format(format, arguments)`
pub fn compose(session: &mut Session, format: &str, arguments: &[Value]) -> Result<String, Problem> {
    if format.is_ascii() {
        let bytes = format.as_bytes();
        return compose_from(session, &|i| bytes.get(i).map(|b| char::from(*b)), arguments);
    }
    let chars: Vec<char> = format.chars().collect();
    compose_from(session, &|i| chars.get(i).copied(), arguments)
}

/// The same for a format whose characters are told by their place.
fn compose_from(session: &mut Session, at: &impl Fn(usize) -> Option<char>, arguments: &[Value]) -> Result<String, Problem> {
    let mut out = String::with_capacity(64);
    let mut i = 0;
    while let Some(c) = at(i) {
        i += 1;
        match (c, at(i)) {
            ('{', Some('{')) | ('}', Some('}')) => {
                out.push(c);
                i += 1;
            }
            ('}', _) => return Err(malformed(i, "Unexpected closing brace without a corresponding opening brace.")),
            ('{', _) => {
                let (item, end) = read_item(at, i)?;
                i = end;
                let value = arguments.get(item.index).ok_or_else(|| {
                    Problem::Message(
                        "Index (zero based) must be greater than or equal to zero and less than the size of the argument list.".to_owned(),
                    )
                })?;
                let text = value_text(session, value, &item.format)?;
                pad(&mut out, &text, item.alignment);
            }
            _ => out.push(c),
        }
    }
    Ok(out)
}

/// `{index,alignment:format}`
struct Item {
    index: usize,
    alignment: i32,
    format: String,
}

fn read_item(at: &impl Fn(usize) -> Option<char>, start: usize) -> Result<(Item, usize), Problem> {
    let ends = |i: usize| malformed(i, "Format item ends prematurely.");
    let mut i = start;
    let digit = |i: usize| at(i).and_then(|c| c.to_digit(10));
    if at(i).is_none() {
        return Err(ends(i));
    }
    let mut index = digit(i).ok_or_else(|| malformed(i, "Expected an ASCII digit."))? as usize;
    i += 1;
    while let Some(d) = digit(i) {
        index = index * 10 + d as usize;
        if index > 1_000_000 {
            return Err(Problem::Message(
                "Index (zero based) must be greater than or equal to zero and less than the size of the argument list.".to_owned(),
            ));
        }
        i += 1;
    }
    let blanks = |mut i: usize| {
        while at(i) == Some(' ') {
            i += 1;
        }
        i
    };
    i = blanks(i);
    let mut alignment = 0i32;
    if at(i) == Some(',') {
        i = blanks(i + 1);
        let left = at(i) == Some('-');
        i += usize::from(left);
        if at(i).is_none() {
            return Err(ends(i));
        }
        alignment = digit(i).ok_or_else(|| malformed(i, "Expected an ASCII digit."))? as i32;
        i += 1;
        while let Some(d) = digit(i) {
            alignment = (alignment * 10 + d as i32).min(1_000_000);
            i += 1;
        }
        i = blanks(i);
        if left {
            alignment = -alignment;
        }
    }
    let mut format = String::new();
    match at(i) {
        None => return Err(ends(i)),
        Some('}') => {}
        Some(':') => {
            i += 1;
            loop {
                match at(i) {
                    None => return Err(ends(i)),
                    Some('}') => break,
                    Some('{') => return Err(malformed(i + 1, "Unexpected opening brace in format item.")),
                    Some(c) => format.push(c),
                }
                i += 1;
            }
        }
        Some(_) => return Err(malformed(i + 1, "Unexpected character in format item.")),
    }
    Ok((Item { index, alignment, format }, i + 1))
}

fn pad(out: &mut String, text: &Str, alignment: i32) {
    let width = alignment.unsigned_abs() as usize;
    let missing = width.saturating_sub(text.len());
    if alignment > 0 {
        out.extend(std::iter::repeat_n(' ', missing));
    }
    out.push_str(text);
    if alignment < 0 {
        out.extend(std::iter::repeat_n(' ', missing));
    }
}

/// A value in a format, as `IFormattable.ToString(format)` gives it.
pub fn value_text(session: &mut Session, value: &Value, format: &str) -> Result<Str, Problem> {
    let base = value.base();
    if let Some(result) = format_number(base, format, &INVARIANT) {
        return result.map(Str::from).map_err(|FormatProblem::BadSpecifier| Problem::Message("Format specifier was invalid.".to_owned()));
    }
    if format.is_empty() {
        return convert::to_string_text(session, value).map_err(Problem::Failure);
    }
    match base {
        Value::Enum(v) => enum_text(v, format),
        Value::Null | Value::Str(_) | Value::Bool(_) | Value::Char(_) | Value::Switch(_) | Value::Map(_) | Value::Seq(_) => {
            convert::to_string_text(session, value).map_err(Problem::Failure)
        }
        _ => {
            let formattable =
                Type::of(base).and_then(|t| t.table()).is_some_and(|t| t.methods.iter().any(|m| m.signature.contains(" ToString(string ")));
            if !formattable {
                return convert::to_string_text(session, value).map_err(Problem::Failure);
            }
            let text = members::invoke(session, base, Name::new("ToString"), &[Value::text(format)]).map_err(Problem::Failure)?;
            convert::to_string_text(session, &text).map_err(Problem::Failure)
        }
    }
}

/// An enum value in `G`, `D`, `X` or `F`.
pub fn enum_text(value: &EnumValue, format: &str) -> Result<Str, Problem> {
    Ok(match format.to_ascii_uppercase().as_str() {
        "G" | "" => Str::from(convert::enum_name(value)),
        "F" => Str::from(convert::enum_name(value)),
        "D" => Str::from(value.number.to_string()),
        "X" => Str::from(format!("{:08X}", value.number as i32)),
        _ => {
            let message = "Format string can be only \"G\", \"g\", \"X\", \"x\", \"F\", \"f\", \"D\" or \"d\".";
            return Err(Problem::Message(message.to_owned()));
        }
    })
}
