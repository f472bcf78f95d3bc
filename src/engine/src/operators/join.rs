//! `-join`

use crate::run::Session;
use crate::value::Value;
use crate::{R, convert};

/// `left -join right`
pub(super) fn operator(session: &mut Session, left: &Value, right: &Value) -> R {
    let separator = convert::text(session, right)?;
    join(session, left, &separator)
}

/// `-join values`
pub(super) fn unary(session: &mut Session, values: &Value) -> R {
    join(session, values, "")
}

fn join(session: &mut Session, values: &Value, separator: &str) -> R {
    let Some(items) = session.items(values)? else { return convert::text(session, values).map(Value::Str) };
    let mut out = String::new();
    for (i, item) in items.iter().enumerate() {
        if i > 0 {
            out.push_str(separator);
        }
        match item {
            Value::Str(text) => out.push_str(text),
            Value::Seq(_) => out.push_str(&convert::to_string_text(session, item)?),
            other => out.push_str(&convert::text(session, other)?),
        }
    }
    Ok(Value::text(out))
}
