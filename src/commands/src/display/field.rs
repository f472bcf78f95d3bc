//! The text of a value in a cell, after a label, or alone.

use super::layout::text::ELLIPSIS;
use crate::objects::expression::{Expression, Source, property_names};
use engine::operators::wildcard::Pattern;
use engine::{Failure, Session, Value, convert, operators};

/// Where a text stands; tables write fractions with two decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A cell of a table
    Cell,
    /// Anywhere else
    Line,
}

/// `$FormatEnumerationLimit`: how many items of a collection are shown; none for all.
pub fn enumeration_limit(session: &Session) -> Option<usize> {
    match session.variable("FormatEnumerationLimit").base() {
        Value::Int(n) => usize::try_from(*n).ok(),
        _ => Some(4),
    }
}

/// The text of a value, by a format string where there is one.
pub fn text(session: &mut Session, value: &Value, format: Option<&str>, place: Place) -> Result<String, Failure> {
    if let Some(format) = format {
        let composite = if format.contains("{0") || format.contains('}') { format.to_owned() } else { format!("{{0:{format}}}") };
        match operators::format(session, &composite, std::slice::from_ref(value)) {
            Ok(text) => return Ok(text),
            Err(failure) if failure.is_error() => {}
            Err(failure) => return Err(failure),
        }
    }
    match value.base() {
        Value::Null => Ok(String::new()),
        Value::Str(text) => Ok(text.to_string()),
        Value::Int(n) => Ok(n.to_string()),
        Value::Type(ty) => Ok(ty.name().to_owned()),
        Value::Single(_) | Value::Double(_) | Value::Decimal(_) if place == Place::Cell => {
            operators::format(session, "{0:F2}", std::slice::from_ref(value))
        }
        Value::Map(map) => {
            let pairs = map.pairs();
            let shown = |(key, value): &(Value, Value), session: &mut Session| {
                Ok(format!("[{}, {}]", convert::text(session, key)?, convert::text(session, value)?))
            };
            braces(session, &pairs, shown)
        }
        _ => match session.items(value)? {
            Some(items) => braces(session, &items, |item, session| item_text(session, item)),
            None => Ok(convert::text(session, value)?.to_string()),
        },
    }
}

fn braces<T>(
    session: &mut Session,
    items: &[T],
    mut shown: impl FnMut(&T, &mut Session) -> Result<String, Failure>,
) -> Result<String, Failure> {
    let limit = enumeration_limit(session).unwrap_or(usize::MAX);
    let mut out = String::from("{");
    for (i, item) in items.iter().enumerate() {
        if i == limit {
            out.push_str(ELLIPSIS);
            break;
        }
        if i > 0 {
            out.push_str(", ");
        }
        out.push_str(&shown(item, session)?);
    }
    out.push('}');
    Ok(out)
}

/// An item of a collection: objects that have no text of their own are told by their name.
fn item_text(session: &mut Session, item: &Value) -> Result<String, Failure> {
    if item.is_null() {
        return Ok("$null".to_owned());
    }
    if let Value::Native(native) = item.base() {
        let nameless = native.object.to_text().is_none()
            || engine::Type::of(item).is_some_and(|t| t.name().starts_with("System.Text.RegularExpressions."));
        if nameless && let Some(expression) = display_property(session, item) {
            let value = expression.read(session, item)?.unwrap_or_default();
            return Ok(convert::text(session, &value)?.to_string());
        }
    }
    Ok(convert::text(session, item)?.to_string())
}

/// The property by which an object is told: one called like a name, an id or a key.
pub fn display_property(session: &mut Session, object: &Value) -> Option<Expression> {
    let names = property_names(session, object);
    ["name", "id", "key", "*key", "*name", "*id"].iter().find_map(|pattern| {
        let pattern = Pattern::cached(pattern, false).ok()?;
        let name = *names.iter().find(|n| pattern.matches(&n.text()))?;
        Some(Expression::of(Source::Name(name, name.text().into())))
    })
}
