//! The general rule: nouns whose objects have a kind are served by their verb.

use super::Serve;
use crate::error::Trouble;
use crate::job;
use crate::object::{VmmObject, VmmRecord};
use crate::room::VmmRoom;
use crate::values::to_field;
use engine::{Invocation, Value};
use fabric::{FabricError, Field, Kind, Operation, Record, Request};
use std::rc::Rc;
use std::sync::Arc;

/// The behaviour of a command whose noun has a kind.
pub(super) fn rule(name: &str) -> Option<Serve> {
    let (verb, noun) = name.split_once('-')?;
    let key = kind_of_noun(noun)?.key;
    Some(match verb.to_lowercase().as_str() {
        "get" => Serve::Get(key),
        "new" | "add" => Serve::New(key),
        "set" => Serve::Set(key),
        "remove" => Serve::Remove(key),
        "read" => Serve::Read(key),
        _ => return None,
    })
}

/// The kind whose objects the noun's Get- or New- command gives.
fn kind_of_noun(noun: &str) -> Option<&'static Kind> {
    let of_noun = |kind: &&Kind| kind.get.and_then(|get| get.split_once('-')).is_some_and(|(_, own)| own.eq_ignore_ascii_case(noun));
    fabric::kinds().iter().find(of_noun)
}

/// Makes an object of a kind of the parameters. A kind without identity is only a value and needs no job.
pub(super) fn new(cx: &mut Invocation, room: &Rc<VmmRoom>, key: &'static str) -> Result<(), Trouble> {
    let changes = job::changes(cx, "");
    let Some(kind) = fabric::kind(key) else { return Ok(()) };
    if !kind.has_identity() {
        let fields = changes.iter().filter_map(|(name, field)| {
            let property = kind.property(name)?;
            Some(room.fabric().coerce(property, field.clone()).map(|field| (property.name, field)))
        });
        let fields: Result<Vec<(&'static str, Field)>, FabricError> = fields.collect();
        return Ok(cx.write(Value::native(VmmRecord::new(Arc::new(Record { kind: kind.key, fields: fields? }))))?);
    }
    let request = Request::new(Operation::Create(kind.key), &*cx.name()).with_changes(changes);
    let about = job::about(room, &request);
    job::run(cx, room, request, &about)
}

/// Changes, removes or refreshes the object of a kind among the parameters.
pub(super) fn change(cx: &mut Invocation, room: &Rc<VmmRoom>, key: &str, operation: Operation) -> Result<(), Trouble> {
    match target(cx, key) {
        Some(parameter) => super::on(cx, room, &parameter, operation),
        None if cx.has("JobGroup") => super::on(cx, room, "", operation),
        None => Err(fabric::not_found(&fabric::type_name(key), "").into()),
    }
}

/// The parameter that holds the object to work on: the one called as the kind or the noun, else the first of that kind.
fn target(cx: &Invocation, key: &str) -> Option<String> {
    let name = cx.name();
    let noun = name.split_once("-SC").map_or("", |(_, noun)| noun);
    let bound = cx.call.bound();
    let is_kind = |value: &Value| value.downcast::<VmmObject>().is_some_and(|object| object.kind.key == key);
    let named = bound.iter().find(|(name, value)| (name.is(key) || name.is(noun)) && to_field(value).as_id().is_some());
    named.or_else(|| bound.iter().find(|(_, value)| is_kind(value))).map(|(name, _)| name.text().to_string())
}
