//! `Get-Error`: the last errors in detail.

use super::layout::text::lines;
use crate::objects::expression::{property, property_names, tolerate};
use engine::error::{ErrorRecord, Exception, Outcome};
use engine::{Cmdlet, CommandTable, Failure, Invocation, Session, Type, Value, convert};

/// How deep objects are followed.
const DEPTH: usize = 10;

struct GetError;

impl Cmdlet for GetError {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let records = match cx.input() {
            Value::Null => {
                let newest = cx.int("Newest").and_then(|n| usize::try_from(n).ok()).unwrap_or(1);
                let errors = cx.session.variable("Error");
                cx.session.items(&errors)?.unwrap_or_default().into_iter().take(newest).collect()
            }
            one => vec![one],
        };
        for record in records {
            let text = details(cx.session, &record)?;
            cx.write(Value::text(format!("\n{text}\n")))?;
        }
        Ok(())
    }
}

/// All properties of an error that say something, nested ones further in.
pub fn details(session: &mut Session, value: &Value) -> Result<String, Failure> {
    let mut out = Vec::new();
    describe(session, value, 0, DEPTH, &mut out)?;
    Ok(out.join("\n"))
}

fn describe(session: &mut Session, value: &Value, indent: usize, depth: usize, out: &mut Vec<String>) -> Outcome {
    let mut found = Vec::new();
    if value.downcast::<Exception>().is_some()
        && let Some(ty) = Type::of(value)
    {
        found.push(("Type".to_owned(), Value::text(ty.name())));
    }
    for name in property_names(session, value) {
        let read = property(session, value, name);
        match tolerate(read)? {
            Some(read) if !read.is_null() && read.as_str() != Some("") => found.push((name.text().to_string(), read)),
            _ => {}
        }
    }
    let widest = found.iter().map(|(name, _)| name.len()).max().unwrap_or(0);
    let blanks = " ".repeat(indent);
    for (name, read) in found {
        let label = format!("{blanks}{name:widest$} : ");
        let nested = read.downcast::<Exception>().is_some() || read.downcast::<ErrorRecord>().is_some() || name == "InvocationInfo";
        if nested && depth > 0 {
            out.push(label);
            describe(session, &read, indent + 4, depth - 1, out)?;
            continue;
        }
        let text = if nested { "\u{2026}".into() } else { convert::text(session, &read)? };
        for (n, line) in lines(&text).into_iter().enumerate() {
            out.push(if n == 0 { format!("{label}{line}") } else { format!("{}{line}", " ".repeat(indent + widest + 3)) });
        }
    }
    Ok(())
}

/// The command.
pub const ROW: CommandTable = CommandTable::new("Get-Error", include_str!("get_error.ps1"), || Box::new(GetError));
