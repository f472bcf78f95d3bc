//! `-like`, `-match`, `-replace`.

use super::raised;
use super::wildcard::Pattern;
use crate::convert;
use crate::error::{ErrorCategory, Fault};
use crate::regex::{self, Found, Options, Regex, Replacement};
use crate::run::{BlockCall, ScriptBlock, Session};
use crate::value::{Map, MapKind, Str, Value};
use crate::{Failure, Name, R};
use std::rc::Rc;

/// `left -like right`
pub(super) fn like(session: &mut Session, wanted: bool, left: &Value, right: &Value, case_sensitive: bool) -> R {
    let text = convert::text(session, right)?;
    let pattern = Pattern::cached(&text, case_sensitive).map_err(|bad| bad_wildcard(&bad.0))?;
    let Some(items) = session.items(left)? else {
        let text = convert::text(session, left)?;
        return Ok(Value::Bool(pattern.matches(&text) == wanted));
    };
    let mut kept = Vec::new();
    for item in items {
        let text = convert::text(session, &item)?;
        if pattern.matches(&text) == wanted {
            kept.push(Value::Str(text));
        }
    }
    Ok(Value::array(kept))
}

/// The fault of a wildcard pattern that is not valid.
pub fn bad_wildcard(pattern: &str) -> Failure {
    Fault::new("RuntimeException", ErrorCategory::NotSpecified, format!("The specified wildcard character pattern is not valid: {pattern}"))
        .exception("System.Management.Automation.WildcardPatternException")
        .into()
}

/// The regex that an operand means: a regex object or a pattern.
pub(super) fn regex_operand(session: &mut Session, value: &Value, case_sensitive: bool, more: Options) -> Result<Rc<Regex>, Failure> {
    if let Some(native) = value.downcast::<regex::RegexObject>() {
        return Ok(native.regex.clone());
    }
    let pattern = convert::text(session, value)?;
    let mut options = more;
    options.ignore_case |= !case_sensitive;
    regex::cached(&pattern, options)
        .map_err(|problem| raised("System.Text.RegularExpressions.RegexParseException", problem.message(&pattern)))
}

/// `left -match right`
pub(super) fn matches(session: &mut Session, wanted: bool, left: &Value, right: &Value, case_sensitive: bool) -> R {
    let regex = regex_operand(session, right, case_sensitive, Options::default())?;
    let Some(items) = session.items(left)? else {
        let text = convert::text(session, left)?;
        let found = regex.find(&text, 0);
        if let Some(found) = &found {
            let table = match_table(&regex, &text, found);
            thread_local! {
                static MATCHES: Name = Name::new("Matches");
            }
            let variable = session.writable(MATCHES.with(|name| *name));
            session.assign(&variable, table)?;
        }
        return Ok(Value::Bool(found.is_some() == wanted));
    };
    let mut kept = Vec::new();
    for item in items {
        let text = convert::text(session, &item)?;
        if regex.is_match(&text) == wanted {
            kept.push(item);
        }
    }
    Ok(Value::array(kept))
}

/// `$Matches`: the groups that took part, by number or name.
pub fn match_table(regex: &Regex, text: &Str, found: &Found) -> Value {
    let table = Map::new(MapKind::Hashtable);
    for (i, key) in regex.keys().iter().enumerate().rev() {
        if let Some((start, end)) = found.groups.get(i).copied().flatten() {
            table.set(key.clone(), Value::text(&text[start..end]));
        }
    }
    Value::Map(Rc::new(table))
}

/// What stands in the place of a match.
enum Substitute {
    Plain(Str),
    Text(Replacement),
    Block(Rc<ScriptBlock>),
}

/// `left -replace pattern, replacement`
pub(super) fn replace(session: &mut Session, left: &Value, right: &Value, case_sensitive: bool) -> R {
    let (pattern, substitute) = match session.items(right)? {
        Some(items) if items.len() > 2 => {
            let message = format!("The -replace operator allows only two elements to follow it, not {}.", items.len());
            return Err(Fault::new("BadReplaceArgument", ErrorCategory::InvalidOperation, message).into());
        }
        Some(items) => {
            let mut items = items.into_iter();
            (items.next().unwrap_or_default(), items.next().unwrap_or_default())
        }
        None => (right.clone(), Value::Null),
    };
    let regex = match regex_operand(session, &pattern, case_sensitive, Options::default()) {
        Ok(regex) => regex,
        Err(failure) if failure.is_error() => {
            let text = convert::text(session, &pattern)?;
            let message = format!("The regular expression pattern {text} is not valid.");
            return Err(Fault::new("InvalidRegularExpression", ErrorCategory::InvalidOperation, message).target(Value::Str(text)).into());
        }
        Err(failure) => return Err(failure),
    };
    let substitute = match substitute.base() {
        Value::Block(block) => Substitute::Block(block.clone()),
        other => {
            let text = convert::text(session, other)?;
            if text.contains('$') || regex.options.right_to_left {
                Substitute::Text(Replacement::read(&text, &regex))
            } else {
                Substitute::Plain(text)
            }
        }
    };
    match session.items(left)? {
        None => {
            let text = convert::text(session, left)?;
            replace_in(session, &regex, &text, &substitute).map(Value::Str)
        }
        Some(items) => {
            let mut out = Vec::with_capacity(items.len());
            for item in items {
                let text = convert::text(session, &item)?;
                out.push(Value::Str(replace_in(session, &regex, &text, &substitute)?));
            }
            Ok(Value::array(out))
        }
    }
}

fn replace_in(session: &mut Session, regex: &Rc<Regex>, text: &Str, substitute: &Substitute) -> Result<Str, Failure> {
    match substitute {
        Substitute::Plain(plain) => Ok(regex.replace_plainly(text, plain, usize::MAX, 0)),
        Substitute::Text(replacement) => Ok(regex.replace(text, replacement, usize::MAX, 0)),
        Substitute::Block(block) => replace_by_block(session, regex, text, block),
    }
}

fn replace_by_block(session: &mut Session, regex: &Rc<Regex>, text: &Str, block: &Rc<ScriptBlock>) -> Result<Str, Failure> {
    let mut out = String::new();
    let mut copied = 0;
    for found in regex.find_all(text, 0) {
        let (start, end) = found.span();
        out.push_str(&text[copied..start]);
        copied = end;
        let object = regex::match_value(regex, text, found);
        let call = BlockCall { dollar_under: Some(object), same_scope: false, ..BlockCall::default() };
        let values = session.collect(|s| s.call_block(block, call))?;
        let value = Session::gather(values);
        out.push_str(&convert::text(session, &value)?);
    }
    out.push_str(&text[copied..]);
    Ok(Str::from(out))
}
