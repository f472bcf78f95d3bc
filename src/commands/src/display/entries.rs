//! The entries of formatted output: what an object's row, list or text holds.

use super::computed;
use super::error_view;
use super::field::{self, Place, text};
use super::layout::Align;
use super::layout::frame::Piece;
use super::packet::{Body, ColumnStart};
use super::shaper::{Form, Open, Request};
use super::views::{Field, FieldSource};
use super::{browse, type_display};
use crate::objects::expression::{Expression, Source, property, property_names, tolerate};
use engine::error::ErrorRecord;
use engine::types::{entry_value, members};
use engine::{Failure, Name, R, Session, Str, Value, convert, operators};
use std::rc::Rc;

/// The items of a collection that is shown as its items: arrays, dictionaries (as entries), everything that enumerates.
pub fn expand(session: &mut Session, value: &Value) -> Result<Option<Vec<Value>>, Failure> {
    match value.base() {
        Value::Map(map) => Ok(Some(map.pairs().into_iter().map(|(key, value)| entry_value(key, value)).collect())),
        Value::Seq(_) | Value::Native(_) => session.items(value.base()),
        _ => Ok(None),
    }
}

/// The text of an object that is never part of a table: scalars, errors and other records, script blocks, objects without properties.
pub fn out_of_band(session: &mut Session, value: &Value) -> Result<Option<String>, Failure> {
    let shown = |session: &mut Session| convert::text(session, value).map(|text| Some(text.to_string()));
    match value.base() {
        Value::DateTime(_) | Value::TimeSpan(_) | Value::Type(_) => Ok(None),
        Value::Map(_) | Value::Seq(_) | Value::Null | Value::Member(_) => Ok(None),
        Value::Object(object) => {
            let empty = object.bag.borrow().is_empty() && property_names(session, value).is_empty();
            if empty { shown(session) } else { Ok(None) }
        }
        Value::Native(native) => {
            if value.downcast::<ErrorRecord>().is_some() {
                return error_view::text(session, value).map(Some);
            }
            match native.object.type_of().name() {
                "System.Management.Automation.WarningRecord"
                | "System.Management.Automation.VerboseRecord"
                | "System.Management.Automation.DebugRecord"
                | "System.Management.Automation.InformationRecord"
                | "System.Management.Automation.InformationalRecord"
                | "System.Security.SecureString" => shown(session),
                _ if property_names(session, value).is_empty() => shown(session),
                _ => Ok(None),
            }
        }
        _ => shown(session),
    }
}

/// Whether the default view of an object is one text: dates, found matches, pages of help.
pub fn has_text_view(value: &Value) -> bool {
    match value.base() {
        Value::DateTime(_) => true,
        Value::Object(object) => object.bag.borrow().type_names.is_some() && help_text(value).is_some(),
        Value::Native(native) => native.object.type_of().name() == "Microsoft.PowerShell.Commands.MatchInfo",
        _ => false,
    }
}

/// The text of a page of help, which Get-Help lays out.
fn help_text(value: &Value) -> Option<String> {
    let is_help = |name: &Str| name.as_str().starts_with("MamlCommandHelpInfo");
    members::type_names(value).first().filter(|n| is_help(n))?;
    let Value::Object(object) = value.base() else { return None };
    object.bag.borrow().get(Name::new("HelpText")).and_then(|v| v.as_str().map(str::to_owned))
}

fn text_view(session: &mut Session, value: &Value) -> Result<String, Failure> {
    if let Some(text) = help_text(value) {
        return Ok(text);
    }
    if let Value::DateTime(_) = value.base() {
        // `Get-Date -DisplayHint Date` leaves a note.
        let hint = value.existing_bag().and_then(|bag| bag.borrow().get(Name::new("DisplayHint")).cloned()).unwrap_or_default();
        match &*convert::text(session, &hint)? {
            "Date" => return operators::format(session, "{0:D}", &[value.base().clone()]),
            "Time" => return operators::format(session, "{0:T}", &[value.base().clone()]),
            _ => {}
        }
        if let Some(text) = property(session, value, Name::new("DateTime"))? {
            return Ok(convert::text(session, &text)?.to_string());
        }
        return operators::format(session, "{0:F}", &[value.base().clone()]);
    }
    let here = Value::text(session.location().to_string_lossy().into_owned());
    let coloured = super::style::in_text() || super::style::on_screen(session);
    let method = if coloured { "ToEmphasizedString" } else { "ToString" };
    let shown = members::invoke(session, value, Name::new(method), &[here]);
    match shown {
        Ok(text) => Ok(convert::text(session, &text)?.to_string()),
        Err(failure) if failure.is_error() => Ok(convert::text(session, value)?.to_string()),
        Err(failure) => Err(failure),
    }
}

/// The properties shown when none are asked for: the type's display set, or all.
pub fn default_properties(session: &mut Session, value: &Value) -> Vec<Expression> {
    let named = |name: Name| Expression::of(Source::Name(name, Str::from(name.text())));
    if let Some(names) = type_display::default_set(session, value) {
        let own = property_names(session, value);
        let known: Vec<Name> = names.into_iter().filter(|n| own.contains(n)).collect();
        if !known.is_empty() {
            return known.into_iter().map(named).collect();
        }
    }
    property_names(session, value).into_iter().map(named).collect()
}

/// All properties of an object as a list.
pub fn all_fields(session: &mut Session, value: &Value) -> Result<Vec<(Rc<str>, String)>, Failure> {
    let properties = default_properties(session, value);
    list_fields(session, &properties, value)
}

/// A value for showing: none when the object has no such property or it cannot be read.
pub fn read_quietly(session: &mut Session, expression: &Expression, value: &Value) -> Result<Option<Value>, Failure> {
    let found = expression.read(session, value);
    tolerate(found)
}

/// The value of a view's field.
pub fn read_field(session: &mut Session, field: &Field, value: &Value) -> R {
    match &field.source {
        FieldSource::Computed(name) => computed::value(session, value, name),
        FieldSource::Path(path) => {
            let mut current = value.clone();
            for name in path {
                let found =
                    if path.len() == 1 { property(session, &current, *name)? } else { Some(members::get(session, &current, *name)?) };
                current = found.unwrap_or_default();
            }
            Ok(current)
        }
    }
}

fn read_field_quietly(session: &mut Session, field: &Field, value: &Value) -> R {
    let found = read_field(session, field, value).map(Some);
    Ok(tolerate(found)?.unwrap_or_default())
}

/// Whether an object has a property of this name.
pub fn has_property(session: &mut Session, value: &Value, name: &str) -> Result<bool, Failure> {
    let found = property(session, value, Name::new(name));
    Ok(tolerate(found)?.is_some())
}

/// How cells of a column stand, by its first value.
fn alignment(value: &Value) -> Align {
    match value.base() {
        Value::Int(_) | Value::Long(_) | Value::Double(_) | Value::Decimal(_) | Value::BigInt(_) | Value::Bool(_) => Align::Right,
        Value::Enum(_) | Value::Single(_) | Value::UInt(_) | Value::ULong(_) => Align::Right,
        Value::Byte(_) | Value::SByte(_) | Value::Short(_) | Value::UShort(_) => Align::Right,
        Value::Native(native) if native.object.type_of().name() == "System.Security.SecureString" => Align::Right,
        _ => Align::Left,
    }
}

/// The column of an expression, told by the first object.
pub fn column(session: &mut Session, expression: &Expression, value: &Value) -> Result<ColumnStart, Failure> {
    let align = match expression.alignment.as_deref() {
        Some("right") => Align::Right,
        Some("center") => Align::Center,
        Some(_) => Align::Left,
        None => alignment(&read_quietly(session, expression, value)?.unwrap_or_default()),
    };
    let label = expression.label().to_string();
    Ok(ColumnStart { label, width: expression.width.unwrap_or(0), align, is_property: true })
}

/// The entry of an object in the sequence.
pub fn body(session: &mut Session, request: &Request, open: &Open, value: &Value, types: &[Str]) -> Result<Body, Failure> {
    match open.form {
        Form::Table => row(session, request, open, value, types),
        Form::List | Form::Default => list(session, request, open, value, types).map(Body::List),
        Form::Wide => wide(session, request, open, value).map(Body::Wide),
        Form::Custom if request.form == Form::Default => Ok(Body::Custom(vec![Piece::Text(text_view(session, value)?)])),
        Form::Custom if has_text_view(value) && request.properties.is_empty() => {
            Ok(Body::Custom(vec![Piece::Text(text_view(session, value)?)]))
        }
        Form::Custom => browse::pieces(session, request, value).map(Body::Custom),
    }
}

fn row(session: &mut Session, request: &Request, open: &Open, value: &Value, types: &[Str]) -> Result<Body, Failure> {
    let wrap = request.wrap || open.view.is_some_and(|v| v.wrap);
    if let Some(view) = open.view {
        let mut cells = Vec::new();
        for field in view.fields_for(types) {
            let found = read_field_quietly(session, field, value)?;
            cells.push(text(session, &found, None, Place::Cell)?);
        }
        return Ok(Body::Row(cells, wrap));
    }
    let mut cells = Vec::with_capacity(open.columns.len());
    for expression in &open.columns {
        cells.push(match expression.read(session, value) {
            Ok(Some(found)) => text(session, &found, expression.format.as_deref(), Place::Cell)?,
            Ok(None) => String::new(),
            Err(failure) if failure.is_error() && request.display_error => "#ERR".to_owned(),
            Err(failure) if failure.is_error() => String::new(),
            Err(failure) => return Err(failure),
        });
    }
    Ok(Body::Row(cells, wrap))
}

fn list(session: &mut Session, request: &Request, open: &Open, value: &Value, types: &[Str]) -> Result<Vec<(Rc<str>, String)>, Failure> {
    if let Some(view) = open.view {
        let mut fields = Vec::new();
        for field in view.fields_for(types) {
            let found = read_field_quietly(session, field, value)?;
            fields.push((Rc::from(field.label.as_str()), text(session, &found, None, Place::Line)?));
        }
        return Ok(fields);
    }
    let properties = if request.properties.is_empty() {
        default_properties(session, value)
    } else {
        request.properties.iter().flat_map(|p| p.expand(session, value)).collect()
    };
    list_fields(session, &properties, value)
}

fn list_fields(session: &mut Session, properties: &[Expression], value: &Value) -> Result<Vec<(Rc<str>, String)>, Failure> {
    let mut fields = Vec::with_capacity(properties.len());
    for expression in properties {
        let found = match read_quietly(session, expression, value)? {
            Some(found) => found,
            None if expression.is_calculated() => Value::Null,
            None => continue,
        };
        let label: Rc<str> = match (&expression.source, &expression.label) {
            (Source::Name(name, _), None) => real_name(session, value, *name),
            _ => Rc::from(expression.label().as_str()),
        };
        fields.push((label, text(session, &found, expression.format.as_deref(), Place::Line)?));
    }
    Ok(fields)
}

/// The name of a property as the object spells it.
fn real_name(session: &mut Session, value: &Value, name: Name) -> Rc<str> {
    property_names(session, value).into_iter().find(|n| *n == name).unwrap_or(name).text()
}

fn wide(session: &mut Session, request: &Request, open: &Open, value: &Value) -> Result<String, Failure> {
    if let Some(field) = open.view.and_then(|v| v.fields.first()) {
        let found = read_field_quietly(session, field, value)?;
        return text(session, &found, None, Place::Line);
    }
    let expression = match request.properties.first() {
        Some(given) => given.expand(session, value).into_iter().next(),
        None => field::display_property(session, value).or_else(|| default_properties(session, value).into_iter().next()),
    };
    match expression {
        Some(expression) => {
            let found = read_quietly(session, &expression, value)?.unwrap_or_default();
            text(session, &found, expression.format.as_deref(), Place::Line)
        }
        None => Ok(convert::text(session, value)?.to_string()),
    }
}
