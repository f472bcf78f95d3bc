//! Conversion to a class of the module: a name or an ID as text becomes the object.

use super::{CONVERTIBLE, kinds_of_class};
use crate::error::fault;
use crate::object::{VmmObject, VmmRecord};
use crate::room::VmmRoom;
use crate::values::text_of;
use engine::{R, Session, Type, Value};
use fabric::{FabricError, Kind};

/// Converts to the class at a place of the list; none when the value is nothing that could be one.
pub(super) fn to_class(session: &mut Session, value: &Value, place: usize) -> Option<R> {
    let class = CONVERTIBLE.lock().ok()?.get(place).copied()?;
    let kinds = kinds_of_class(class);
    if let Some(object) = value.downcast::<VmmObject>() {
        return fits(object, class, &kinds).then(|| Ok(value.clone()));
    }
    if value.downcast::<VmmRecord>().is_some_and(|record| kinds.iter().any(|kind| kind.key == record.record.kind)) {
        return Some(Ok(value.clone()));
    }
    let ty = Type::of(value)?;
    match ty.name() {
        "System.String" | "System.Guid" => by_text(session, &text_of(value), class, &kinds),
        "System.Management.Automation.PSCredential" if class.ends_with(".VMMCredential") => Some(Ok(value.clone())),
        _ => None,
    }
}

/// Whether an object is of one of the kinds, or its class has the wanted one as a base.
fn fits(object: &VmmObject, class: &str, kinds: &[&'static Kind]) -> bool {
    let short = class.rsplit('.').next().unwrap_or(class);
    kinds.contains(&object.kind) || object.kind.bases.contains(&short) || short == "ClientObject"
}

fn by_text(session: &mut Session, text: &str, class: &str, kinds: &[&'static Kind]) -> Option<R> {
    let room = session.room::<VmmRoom>();
    if class.ends_with(".ServerConnection") {
        return Some(server(&room, text));
    }
    let short = class.rsplit('.').next().unwrap_or(class);
    if let Ok(id) = text.parse::<fabric::Id>() {
        // An ID names one object whatever its kind: a base class takes it too.
        let object = room.object(id);
        if object.downcast::<VmmObject>().is_some_and(|object| fits(object, class, kinds)) {
            return Some(Ok(object));
        }
    }
    let derived: Vec<&'static Kind> =
        if kinds.is_empty() { fabric::kinds().iter().filter(|kind| kind.bases.contains(&short)).collect() } else { kinds.to_vec() };
    // A name of any object at all would be a guess.
    let derived = if short == "ClientObject" { Vec::new() } else { derived };
    let mut first: Option<FabricError> = None;
    for kind in derived {
        let found = room.fabric().resolve(kind.key, text);
        match found {
            Ok(id) => return Some(Ok(room.object(id))),
            Err(error) => first = first.or(Some(error)),
        }
    }
    let error = first.unwrap_or_else(|| fabric::not_found(short, text));
    Some(Err(fault(&room, &error).into()))
}

fn server(room: &std::rc::Rc<VmmRoom>, name: &str) -> R {
    if room.fabric().is_server(name) {
        let id = room.fabric().server();
        return Ok(room.object(id));
    }
    Err(fault(room, &crate::serve::no_such_server(name)).into())
}
