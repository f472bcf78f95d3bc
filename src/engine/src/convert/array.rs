//! Conversions to typed arrays and lists.

use super::{Kind, kind, no_conversion};
use crate::error::Unwind;
use crate::run::Session;
use crate::types::{Type, TypeKind};
use crate::value::{Seq, SeqKind, Value};
use crate::{Failure, R};
use std::rc::Rc;

/// `[int[]]$value`
pub(super) fn to(session: &mut Session, value: &Value, ty: &Type) -> R {
    let TypeKind::Array(element, rank) = ty.kind() else { return Err(no_conversion(session, value, ty)) };
    if Type::of(value).is_some_and(|t| t == *ty) {
        return Ok(value.clone());
    }
    if value.is_null() {
        return Ok(Value::Null);
    }
    if *rank > 1 {
        return Err(no_conversion(session, value, ty));
    }
    let items = match value.base() {
        Value::Seq(seq) => Some(seq.to_vec()),
        Value::Str(text) if kind::of_type(element) == Kind::Char => Some(text.units().map(Value::Char).collect()),
        Value::Native(boxed) => boxed.object.items(session),
        _ => None,
    };
    let scalar = items.is_none();
    let items = items.unwrap_or_else(|| vec![value.clone()]);
    let mut converted = Vec::with_capacity(items.len());
    for item in items {
        let item = super::to(session, &item, element);
        converted.push(if scalar { item.map_err(|f| scalar_failure(session, f, value, ty))? } else { item? });
    }
    let own = (element.name() != "System.Object").then(|| ty.clone());
    Ok(Value::Seq(Rc::new(Seq::of(SeqKind::Array, own, converted))))
}

/// The failure of a scalar that was to become an array of one.
fn scalar_failure(session: &mut Session, failure: Failure, value: &Value, ty: &Type) -> Failure {
    match *failure {
        Unwind::Fault(fault) if fault.id == "ConvertToFinalInvalidCastException" => no_conversion(session, value, ty),
        Unwind::Fault(_) if matches!(value.base(), Value::Bool(_) | Value::Char(_) | Value::DateTime(_) | Value::Enum(_)) => {
            let from = Type::of(value).map(|t| t.name().to_owned()).unwrap_or_default();
            super::bad_convertible(session, value, ty, &format!("Invalid cast from '{from}' to '{}'.", ty.name()))
        }
        Unwind::Fault(fault) => super::cannot(session, value, ty, "InvalidCastExceptionScalarToArray", &fault.message),
        other => Box::new(other),
    }
}

/// The items of a value that is to become a list: of a collection its own, of a scalar itself.
pub(super) fn items_of(session: &mut Session, value: &Value) -> Option<Vec<Value>> {
    match value.base() {
        Value::Seq(seq) => Some(seq.to_vec()),
        Value::Native(boxed) => boxed.object.items(session),
        _ => None,
    }
}

/// `[System.Collections.Generic.List[int]]$value`
pub(super) fn to_list(session: &mut Session, value: &Value, ty: &Type) -> R {
    let element = ty.element();
    let items = items_of(session, value).unwrap_or_else(|| vec![value.clone()]);
    let mut converted = Vec::with_capacity(items.len());
    for item in items {
        converted.push(match &element {
            Some(element) => super::to(session, &item, element)?,
            None => item,
        });
    }
    Ok(Value::Seq(Rc::new(Seq::of(SeqKind::List, Some(ty.clone()), converted))))
}
