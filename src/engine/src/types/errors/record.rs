//! `ErrorRecord` and `ErrorDetails`.

use super::super::{Type, TypeTable, method, property, settable};
use super::category;
use super::invocation::InvocationInfo;
use crate::R;
use crate::error::{ErrorCategory, ErrorRecord};
use crate::run::Session;
use crate::value::{Native, Value};
use std::any::Any;
use std::cell::RefCell;

/// `ErrorDetails`: a message in place of the exception's.
pub struct ErrorDetails {
    message: String,
    action: RefCell<String>,
}

impl Native for ErrorDetails {
    fn type_of(&self) -> Type {
        Type::known("System.Management.Automation.ErrorDetails")
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn to_text(&self) -> Option<String> {
        Some(self.message.clone())
    }
}

pub(super) fn of(this: &Value) -> Option<&ErrorRecord> {
    this.downcast::<ErrorRecord>()
}

fn details(_: &mut Session, this: &Value) -> R {
    let details = of(this).and_then(|r| r.details.borrow().clone());
    Ok(details.map_or(Value::Null, |(message, action)| Value::native(ErrorDetails { message, action: RefCell::new(action) })))
}

fn set_details(_: &mut Session, this: &Value, new: Value) -> R {
    if let Some(record) = of(this) {
        *record.details.borrow_mut() = match new.downcast::<ErrorDetails>() {
            Some(details) => Some((details.message.clone(), details.action.borrow().clone())),
            None if new.is_null() => None,
            None => Some((super::super::text(&new).to_string(), String::new())),
        };
    }
    Ok(Value::Null)
}

/// The category of a converted argument.
fn category_of(value: &Value) -> ErrorCategory {
    let number = super::super::int(value);
    ErrorCategory::ALL.iter().find(|(_, c)| *c as i64 == number).map_or(ErrorCategory::NotSpecified, |(_, c)| *c)
}

fn new(_: &mut Session, _: &Value, a: &[Value]) -> R {
    if a[0].is_null() {
        return Err(super::super::argument_null("exception"));
    }
    let id = super::super::text(&a[1]).to_string();
    Ok(Value::native(ErrorRecord::new(a[0].clone(), id, category_of(&a[2]), a[3].clone())))
}

fn copied(_: &mut Session, _: &Value, a: &[Value]) -> R {
    let Some(old) = of(&a[0]) else { return Err(super::super::argument_null("errorRecord")) };
    let exception = if a[1].is_null() { old.exception.clone() } else { a[1].clone() };
    let record = ErrorRecord::new(exception, old.id.borrow().clone(), old.category, old.target.clone());
    *record.details.borrow_mut() = old.details.borrow().clone();
    *record.position.borrow_mut() = old.position.borrow().clone();
    *record.invocation.borrow_mut() = old.invocation.borrow().clone();
    Ok(Value::native(record))
}

fn new_details(_: &mut Session, _: &Value, a: &[Value]) -> R {
    Ok(Value::native(ErrorDetails { message: super::super::text(&a[0]).to_string(), action: RefCell::default() }))
}

static DETAILS: TypeTable = TypeTable {
    name: "System.Management.Automation.ErrorDetails",
    properties: &[
        property("string Message", |_, this| {
            Ok(this.downcast::<ErrorDetails>().map(|d| Value::from(d.message.clone())).unwrap_or_default())
        }),
        settable(
            "string RecommendedAction",
            |_, this| Ok(this.downcast::<ErrorDetails>().map(|d| Value::from(d.action.borrow().clone())).unwrap_or_default()),
            |_, this, new| {
                if let Some(details) = this.downcast::<ErrorDetails>() {
                    *details.action.borrow_mut() = super::super::text(&new).to_string();
                }
                Ok(Value::Null)
            },
        ),
    ],
    constructors: &[method("(string message)", new_details)],
    ..TypeTable::EMPTY
};

const NEW: &str =
    "(System.Exception exception, string errorId, System.Management.Automation.ErrorCategory errorCategory, object targetObject)";
const COPY: &str = "(System.Management.Automation.ErrorRecord errorRecord, System.Exception replaceParentContainsErrorRecordException)";

static RECORD: TypeTable = TypeTable {
    name: "System.Management.Automation.ErrorRecord",
    properties: &[
        property("System.Exception Exception", |_, this| Ok(of(this).map(|r| r.exception.clone()).unwrap_or_default())),
        property("object TargetObject", |_, this| Ok(of(this).map(|r| r.target.clone()).unwrap_or_default())),
        property("System.Management.Automation.ErrorCategoryInfo CategoryInfo", |_, this| Ok(category::of_record(this))),
        property("string FullyQualifiedErrorId", |_, this| Ok(of(this).map(|r| Value::from(r.id.borrow().clone())).unwrap_or_default())),
        settable("System.Management.Automation.ErrorDetails ErrorDetails", details, set_details),
        property("System.Management.Automation.InvocationInfo InvocationInfo", |_, this| Ok(InvocationInfo::of_record(this))),
        property("string ScriptStackTrace", |_, this| Ok(of(this).map(|r| Value::from(r.trace.borrow().clone())).unwrap_or_default())),
        property("System.Collections.ObjectModel.ReadOnlyCollection[int] PipelineIterationInfo", |_, _| Ok(Value::array(Vec::new()))),
    ],
    methods: &[method("string ToString()", |_, this, _| Ok(of(this).map(|r| Value::from(r.message())).unwrap_or_default()))],
    constructors: &[method(NEW, new), method(COPY, copied)],
    ..TypeTable::EMPTY
};

pub(super) static TABLES: &[&TypeTable] = &[&RECORD, &DETAILS];
