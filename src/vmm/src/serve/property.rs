//! Custom properties and their values.

use super::Row;
use super::Serve::{On, Own};
use crate::error::Trouble;
use crate::job;
use crate::room::VmmRoom;
use crate::values::{to_field, to_value};
use engine::Invocation;
use fabric::{Field, Id, Operation, Request};
use std::rc::Rc;

pub(super) static ROWS: &[Row] = &[
    ("Get-SCCustomPropertyValue", Own(get)),
    ("Set-SCCustomPropertyValue", On("InputObject", Operation::SetCustomProperty)),
    ("Remove-SCCustomPropertyValue", Own(remove)),
];

/// The value that an object has of a property, or all values of all machines. An object without one gives nothing.
fn get(cx: &mut Invocation, room: &Rc<VmmRoom>) -> Result<(), Trouble> {
    room.fabric().poll();
    let objects = match job::object_of(cx, "InputObject") {
        Some(object) => vec![object],
        None => ["VM", "VMTemplate", "VMHost", "VMHostCluster", "VMHostGroup", "Cloud"]
            .into_iter()
            .flat_map(|kind| room.fabric().all(kind))
            .collect(),
    };
    let wanted = job::object_of(cx, "CustomProperty");
    for object in objects {
        let found = values(&room.fabric(), object, wanted);
        for value in found {
            let value = to_value(cx, room, &value, None)?;
            cx.write(value)?;
        }
    }
    Ok(())
}

fn values(fabric: &fabric::Fabric, object: Id, wanted: Option<Id>) -> Vec<Field> {
    let Some(Field::Table(rows)) = fabric.get(object, "CustomProperty") else { return Vec::new() };
    let mut found = Vec::new();
    for (name, value) in rows.iter() {
        let property = fabric.find("CustomProperty", name).first().copied();
        if wanted.is_none() || wanted == property {
            let fields = vec![
                ("Value", value.clone()),
                ("Name", Field::text(name)),
                ("CustomProperty", Field::reference(property)),
                // No property of the class: it tells Remove- whose value this is.
                ("InputObject", Field::Ref(object)),
            ];
            found.push(Field::record("CustomPropertyValue", fields));
        }
    }
    found
}

/// Takes a value away again from the object that has it.
fn remove(cx: &mut Invocation, room: &Rc<VmmRoom>) -> Result<(), Trouble> {
    let Some(Field::Record(record)) = cx.arg("CustomPropertyValue").map(|value| to_field(&value)) else { return Ok(()) };
    let mut request = Request::new(Operation::RemoveCustomProperty, &*cx.name()).with("CustomProperty", record.get("CustomProperty"));
    request.target = record.get("InputObject").as_id();
    let about = job::about(room, &request);
    job::run(cx, room, request, &about)
}
