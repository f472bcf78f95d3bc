//! `-split`

use super::matching::regex_operand;
use crate::convert;
use crate::error::{ErrorCategory, Fault};
use crate::regex::{Options, Regex};
use crate::run::{BlockCall, ScriptBlock, Session};
use crate::types::Type;
use crate::value::{Seq, SeqKind, Str, Value};
use crate::{Failure, R};
use std::rc::Rc;

/// `-split values`: at blanks, none at the ends.
pub(super) fn unary(session: &mut Session, values: &Value) -> R {
    let items = session.items(values)?.unwrap_or_else(|| vec![values.clone()]);
    let mut out = Vec::new();
    for item in items {
        let text = convert::text(session, &item)?;
        let before = out.len();
        out.extend(text.split_whitespace().map(Value::text));
        if out.len() == before {
            out.push(Value::text(""));
        }
    }
    Ok(strings(out))
}

fn strings(items: Vec<Value>) -> Value {
    Value::Seq(Rc::new(Seq::of(SeqKind::Array, Type::of_fixed("System.String[]"), items)))
}

/// What follows `-split`.
struct Arguments {
    limit: i32,
    simple: bool,
    options: Options,
}

/// `left -split pattern, limit, options`
pub(super) fn operator(session: &mut Session, left: &Value, right: &Value, case_sensitive: bool) -> R {
    let given = session.items(right)?.unwrap_or_else(|| vec![right.clone()]);
    let mut arguments = Arguments { limit: 0, simple: false, options: Options::default() };
    arguments.options.ignore_case = !case_sensitive;
    if let Some(limit) = given.get(1) {
        arguments.limit = limit_of(session, limit)?;
    }
    if let Some(options) = given.get(2) {
        read_options(session, options, &mut arguments)?;
    }
    let pattern = given.first().cloned().unwrap_or_default();
    let texts = session.items(left)?.unwrap_or_else(|| vec![left.clone()]);
    let mut out = Vec::new();
    if let Value::Block(block) = pattern.base() {
        for text in texts {
            let text = convert::text(session, &text)?;
            by_block(session, &text, block, arguments.limit, &mut out)?;
        }
        return Ok(strings(out));
    }
    let regex = if arguments.simple {
        let escaped = crate::regex::escape(&convert::text(session, &pattern)?);
        regex_operand(session, &Value::text(escaped), !arguments.options.ignore_case, arguments.options)?
    } else {
        regex_operand(session, &pattern, !arguments.options.ignore_case, arguments.options)?
    };
    for text in texts {
        let text = convert::text(session, &text)?;
        by_regex(&text, &regex, arguments.limit, &mut out);
    }
    Ok(strings(out))
}

fn limit_of(session: &mut Session, value: &Value) -> Result<i32, Failure> {
    convert::int(session, value).map_err(|failure| {
        if !failure.is_error() {
            return failure;
        }
        let shown = convert::shown(session, value);
        let message = match value {
            Value::Str(_) => format!("Cannot convert value \"{shown}\" to type \"System.Int32\". Error: \"The input string '{shown}' was not in a correct format.\""),
            _ => format!("Cannot convert value \"{shown}\" to type \"System.Int32\"."),
        };
        Fault::new("RuntimeException", ErrorCategory::NotSpecified, message).into()
    })
}

/// `SimpleMatch, IgnoreCase, Multiline ...`
fn read_options(session: &mut Session, value: &Value, arguments: &mut Arguments) -> Result<(), Failure> {
    let text = match value.base() {
        Value::Enum(v) => convert::enum_name(v),
        other => convert::text(session, other)?.to_string(),
    };
    let mut regex_match = false;
    for word in text.split(',').map(str::trim) {
        let known = [
            "RegexMatch",
            "SimpleMatch",
            "IgnoreCase",
            "CultureInvariant",
            "IgnorePatternWhitespace",
            "Multiline",
            "Singleline",
            "ExplicitCapture",
        ];
        let found = known.iter().find(|k| !word.is_empty() && k.get(..word.len()).is_some_and(|head| head.eq_ignore_ascii_case(word)));
        match found.copied() {
            Some("RegexMatch") => regex_match = true,
            Some("SimpleMatch") => arguments.simple = true,
            Some("IgnoreCase") => arguments.options.ignore_case = true,
            Some("Multiline") => arguments.options.multiline = true,
            Some("Singleline") => arguments.options.singleline = true,
            Some("IgnorePatternWhitespace") => arguments.options.ignore_whitespace = true,
            Some("ExplicitCapture") => arguments.options.explicit_capture = true,
            Some(_) => {}
            None if word.is_empty() || word == "0" => {}
            None => {
                let reason = format!(
                    "Unable to match the identifier name {word} to a valid enumerator name. Specify one of the following enumerator names and try again:\n{}",
                    known.join(", ")
                );
                let message =
                    format!("Cannot convert value \"{text}\" to type \"System.Management.Automation.SplitOptions\". Error: \"{reason}\"");
                return Err(Fault::new("RuntimeException", ErrorCategory::NotSpecified, message).into());
            }
        }
    }
    let regex_options = arguments.options.multiline
        || arguments.options.singleline
        || arguments.options.ignore_whitespace
        || arguments.options.explicit_capture;
    if arguments.simple && (regex_match || regex_options) {
        let message = "The option combination is not valid. SimpleMatch and RegexMatch options cannot be used together.";
        return Err(Fault::new("InvalidSplitOptionCombination", ErrorCategory::InvalidOperation, message).into());
    }
    Ok(())
}

/// Pieces between matches, captured groups among them; a negative limit counts from the end.
fn by_regex(text: &Str, regex: &Regex, limit: i32, out: &mut Vec<Value>) {
    if limit == 1 || limit == -1 {
        out.push(Value::Str(text.clone()));
        return;
    }
    if limit == 0 && regex.groups().len() == 1 {
        return between(text, regex.spans(text, 0), out);
    }
    let mut found = regex.find_all(text, 0);
    if limit > 0 {
        found.truncate(limit as usize - 1);
    } else if limit < 0 {
        let keep = limit.unsigned_abs() as usize - 1;
        let skip = found.len().saturating_sub(keep);
        found.drain(..skip);
    }
    let mut copied = 0;
    for one in found {
        let (start, end) = one.span();
        out.push(Value::text(&text[copied..start]));
        for group in one.groups.iter().skip(1).flatten() {
            out.push(Value::text(&text[group.0..group.1]));
        }
        copied = end;
    }
    out.push(Value::text(&text[copied..]));
}

/// The pieces between some ranges.
fn between(text: &Str, spans: Vec<(usize, usize)>, out: &mut Vec<Value>) {
    let mut copied = 0;
    out.reserve(spans.len() + 1);
    for (start, end) in spans {
        out.push(Value::text(&text[copied..start]));
        copied = end;
    }
    out.push(Value::text(&text[copied..]));
}

/// Pieces between the characters for which a block is true.
fn by_block(session: &mut Session, text: &Str, block: &Rc<ScriptBlock>, limit: i32, out: &mut Vec<Value>) -> Result<(), Failure> {
    let mut cuts = Vec::new();
    for (at, c) in text.char_indices() {
        let one = Value::text(c.to_string());
        let call = BlockCall { dollar_under: Some(one), same_scope: true, ..BlockCall::default() };
        let values = session.collect(|s| s.call_block(block, call))?;
        if convert::truth(&Session::gather(values)) {
            cuts.push((at, at + c.len_utf8()));
        }
    }
    if limit > 0 {
        cuts.truncate(limit as usize - 1);
    } else if limit < 0 {
        let skip = cuts.len().saturating_sub(limit.unsigned_abs() as usize - 1);
        cuts.drain(..skip);
    }
    let mut copied = 0;
    for (start, end) in cuts {
        out.push(Value::text(&text[copied..start]));
        copied = end;
    }
    out.push(Value::text(&text[copied..]));
    Ok(())
}
