//! Values as text: string expansion, `[string]`, and `ToString()`.

use super::enums::enum_name;
use crate::run::Session;
use crate::types::{Type, TypeKind, members};
use crate::value::{DateTime, Object, Str, Value};
use crate::{Failure, Name};

/// `"$value"`: the text of a value as string expansion gives it (arrays joined by `$OFS`, doubles with 15 digits, invariant culture).
pub fn text(session: &mut Session, value: &Value) -> Result<Str, Failure> {
    match value {
        Value::Str(text) => Ok(text.clone()),
        Value::Seq(seq) => {
            if seq.len() == 1 {
                let one = seq.get(0).unwrap_or_default();
                return item_text(session, &one);
            }
            let items = seq.to_vec();
            join(session, &items)
        }
        Value::Native(boxed) => match boxed.object.items(session) {
            Some(items) => join(session, &items),
            None => item_text(session, value),
        },
        Value::Wrapped(wrapped) => match own_to_string(session, value)? {
            Some(text) => Ok(text),
            None => text(session, &wrapped.base),
        },
        _ => item_text(session, value),
    }
}

/// Items joined by `$OFS`.
fn join(session: &mut Session, items: &[Value]) -> Result<Str, Failure> {
    let separator = match session.variable("OFS") {
        Value::Null => Str::from(" "),
        other => item_text(session, &other)?,
    };
    let mut out = String::new();
    for (i, item) in items.iter().enumerate() {
        if i > 0 {
            out.push_str(&separator);
        }
        out.push_str(&item_text(session, item)?);
    }
    Ok(Str::from(out))
}

/// The text of one value; a collection gives its type's name.
fn item_text(session: &mut Session, value: &Value) -> Result<Str, Failure> {
    Ok(match value {
        Value::Double(v) => Str::from(crate::text::double15(*v)),
        Value::Single(v) => Str::from(crate::text::single7(*v)),
        Value::Type(ty) => Str::from(type_text(ty)),
        other => return to_string_text(session, other),
    })
}

/// `$value.ToString()`
pub fn to_string_text(session: &mut Session, value: &Value) -> Result<Str, Failure> {
    if let Some(text) = own_to_string(session, value)? {
        return Ok(text);
    }
    if let Some(text) = plain_text(value) {
        return Ok(text);
    }
    Ok(match value {
        Value::Object(object) => object_text(session, value, object)?,
        Value::Native(boxed) => match boxed.object.to_text() {
            Some(text) => Str::from(text),
            None => Str::from(boxed.object.type_of().name()),
        },
        Value::Wrapped(wrapped) => return to_string_text(session, &wrapped.base),
        other => Type::of(other).map_or_else(|| Str::from(""), |t| Str::from(t.name())),
    })
}

/// What a `ToString` that was added to an object, or that its class has, gives.
fn own_to_string(session: &mut Session, value: &Value) -> Result<Option<Str>, Failure> {
    let name = Name::new("ToString");
    let added = value.existing_bag().is_some_and(|bag| bag.borrow().get(name).is_some_and(|m| matches!(m, Value::Member(_))));
    let result = if added {
        members::invoke(session, value, name, &[])?
    } else {
        let Value::Object(object) = value else { return Ok(None) };
        let Some(class) = &object.class else { return Ok(None) };
        // A class without a ToString of its own has that of the object inside, or its name.
        match crate::types::class::invoke(session, value, class, name, &[]) {
            Some(result) => result?,
            None => {
                let inner = object.inner.borrow().clone();
                return if inner.is_null() { Ok(None) } else { to_string_text(session, &inner).map(Some) };
            }
        }
    };
    match result {
        Value::Str(text) => Ok(Some(text)),
        Value::Null => Ok(Some(Str::from(""))),
        other => to_string_text(session, &other).map(Some),
    }
}

/// The text of a value that needs no session; none for objects.
pub fn plain_text(value: &Value) -> Option<Str> {
    Some(match value {
        Value::Null => Str::from(""),
        Value::Str(text) => text.clone(),
        Value::Bool(true) | Value::Switch(true) => Str::from("True"),
        Value::Bool(false) | Value::Switch(false) => Str::from("False"),
        Value::Char(unit) => Str::from(*unit),
        Value::DateTime(time) => Str::from(date_text(*time)),
        Value::TimeSpan(span) => Str::from(span_text(span.ticks())),
        Value::Enum(v) => Str::from(enum_name(v)),
        Value::Block(block) => Str::from(block.text()),
        Value::Type(ty) => Str::from(ty.name()),
        number => Str::from(crate::text::number(number)?),
    })
}

/// `@{a=1; b=2}` for custom objects.
fn object_text(session: &mut Session, value: &Value, object: &Object) -> Result<Str, Failure> {
    if let Some(class) = &object.class {
        let inner = object.inner.borrow().clone();
        if inner.downcast::<crate::error::Exception>().is_some() {
            return Ok(Str::from(format!("{}: {}", class.name(), crate::error::exception_message(&inner))));
        }
        return if inner.is_null() { Ok(Str::from(class.name())) } else { to_string_text(session, &inner) };
    }
    let entries: Vec<(Name, Value)> = object.bag.borrow().iter().map(|(n, v)| (n, v.clone())).collect();
    let mut out = String::from("@{");
    let mut first = true;
    for (name, member) in entries {
        let member = match member {
            Value::Member(_) => match members::property(session, value, name) {
                Ok(Some(v)) => v,
                Ok(None) => continue,
                Err(_) => Value::Null,
            },
            plain => plain,
        };
        if !first {
            out.push_str("; ");
        }
        first = false;
        out.push_str(&name.to_string());
        out.push('=');
        let shown = match &member {
            Value::Double(v) => Str::from(crate::text::double15(*v)),
            Value::Object(inner) if inner.class.is_none() && std::ptr::eq(&**inner, object) => Str::from(""),
            other => item_text(session, other)?,
        };
        out.push_str(&shown);
    }
    if out.len() == 2 {
        return Ok(Str::from(""));
    }
    out.push('}');
    Ok(Str::from(out))
}

/// A type as string expansion shows it: its accelerator where it has one.
pub fn type_text(ty: &Type) -> String {
    match ty.kind() {
        TypeKind::Array(element, rank) => format!("{}[{}]", type_text(element), ",".repeat(usize::from(*rank) - 1)),
        TypeKind::Generic(table, arguments) => {
            let name = table.name.split('`').next().unwrap_or(table.name);
            let arguments: Vec<String> = arguments.iter().map(type_text).collect();
            format!("{name}[{}]", arguments.join(","))
        }
        TypeKind::Table(_) | TypeKind::Class(_) | TypeKind::Enum(_) => {
            crate::types::short_of(ty.name()).map_or_else(|| ty.name().to_owned(), str::to_owned)
        }
    }
}

/// `02/29/2024 13:45:30`
fn date_text(time: DateTime) -> String {
    let seconds = time.ticks() / 10_000_000;
    let (days, clock) = (seconds / 86_400, seconds % 86_400);
    let (year, month, day) = civil(days);
    format!("{month:02}/{day:02}/{year:04} {:02}:{:02}:{:02}", clock / 3600, clock / 60 % 60, clock % 60)
}

/// The date of a number of days since 0001-01-01.
fn civil(days: i64) -> (i64, i64, i64) {
    let z = days + 306;
    let era = z / 146_097;
    let day_of_era = z % 146_097;
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, month, day_of_year - (153 * shifted + 2) / 5 + 1)
}

/// `-1.02:03:04.5000000`
fn span_text(ticks: i64) -> String {
    let sign = if ticks < 0 { "-" } else { "" };
    let ticks = ticks.unsigned_abs();
    let (seconds, fraction) = (ticks / 10_000_000, ticks % 10_000_000);
    let days = seconds / 86_400;
    let days = if days > 0 { format!("{days}.") } else { String::new() };
    let clock = format!("{:02}:{:02}:{:02}", seconds / 3600 % 24, seconds / 60 % 60, seconds % 60);
    if fraction > 0 { format!("{sign}{days}{clock}.{fraction:07}") } else { format!("{sign}{days}{clock}") }
}
