//! `ErrorCategoryInfo`: a view on an error record.

use super::super::{Type, TypeTable, method, property, settable};
use super::record;
use crate::R;
use crate::error::ErrorRecord;
use crate::run::Session;
use crate::value::{Native, Value};
use std::any::Any;

/// `$_.CategoryInfo`
struct CategoryInfo {
    record: Value,
}

/// The category info of a record.
pub(super) fn of_record(record: &Value) -> Value {
    Value::native(CategoryInfo { record: record.clone() })
}

impl Native for CategoryInfo {
    fn type_of(&self) -> Type {
        Type::known("System.Management.Automation.ErrorCategoryInfo")
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn to_text(&self) -> Option<String> {
        record::of(&self.record).map(message)
    }
}

fn of(this: &Value) -> Option<&ErrorRecord> {
    this.downcast::<CategoryInfo>().and_then(|c| record::of(&c.record))
}

/// The reason: what was set, else the short name of the exception's type.
fn reason(record: &ErrorRecord) -> String {
    let own = record.reason.borrow().clone();
    own.unwrap_or_else(|| Type::of(&record.exception).map(|t| t.short_name()).unwrap_or_default())
}

fn target_name(record: &ErrorRecord) -> String {
    if let Some(name) = &record.target_names.borrow().0 {
        return name.clone();
    }
    match &record.target {
        Value::Native(boxed) => boxed.object.to_text().unwrap_or_else(|| boxed.object.type_of().name().to_owned()),
        other => match crate::convert::plain_text(other) {
            Some(text) => text.to_string(),
            None => Type::of(other).map(|t| t.name().to_owned()).unwrap_or_default(),
        },
    }
}

fn target_type(record: &ErrorRecord) -> String {
    if let Some(name) = &record.target_names.borrow().1 {
        return name.clone();
    }
    Type::of(&record.target).map(|t| t.short_name()).unwrap_or_default()
}

/// `ObjectNotFound: (x:String) [Get-Item], ItemNotFoundException`
fn message(record: &ErrorRecord) -> String {
    let (name, kind) = (short(&target_name(record)), target_type(record));
    format!("{}: ({}:{}) [{}], {}", record.category.name(), name, kind, record.activity.borrow(), reason(record))
}

/// A long target is cut in its middle.
fn short(text: &str) -> String {
    let count = text.chars().count();
    if count <= 40 {
        return text.to_owned();
    }
    let head: String = text.chars().take(19).collect();
    let tail: String = text.chars().skip(count - 18).collect();
    format!("{head}...{tail}")
}

fn read(this: &Value, part: fn(&ErrorRecord) -> String) -> R {
    Ok(of(this).map(|r| Value::from(part(r))).unwrap_or_default())
}

fn category(_: &mut Session, this: &Value) -> R {
    let ty = Type::known("System.Management.Automation.ErrorCategory");
    Ok(of(this).map(|r| Value::enumeration(ty, r.category as i64)).unwrap_or_default())
}

fn write(this: &Value, new: &Value, put: fn(&ErrorRecord, String)) -> R {
    if let Some(record) = of(this) {
        put(record, super::super::text(new).to_string());
    }
    Ok(Value::Null)
}

static TABLE: TypeTable = TypeTable {
    name: "System.Management.Automation.ErrorCategoryInfo",
    properties: &[
        property("System.Management.Automation.ErrorCategory Category", category),
        settable(
            "string Activity",
            |_, this| read(this, |r| r.activity.borrow().clone()),
            |_, this, new| write(this, &new, |r, text| *r.activity.borrow_mut() = text),
        ),
        settable(
            "string Reason",
            |_, this| read(this, reason),
            |_, this, new| write(this, &new, |r, text| *r.reason.borrow_mut() = Some(text)),
        ),
        settable(
            "string TargetName",
            |_, this| read(this, target_name),
            |_, this, new| write(this, &new, |r, text| r.target_names.borrow_mut().0 = Some(text)),
        ),
        settable(
            "string TargetType",
            |_, this| read(this, target_type),
            |_, this, new| write(this, &new, |r, text| r.target_names.borrow_mut().1 = Some(text)),
        ),
    ],
    methods: &[
        method("string GetMessage()", |_, this, _| read(this, message)),
        method("string ToString()", |_, this, _| read(this, message)),
    ],
    ..TypeTable::EMPTY
};

pub(super) static TABLES: &[&TypeTable] = &[&TABLE];
