//! Objects of the fabric as values: `VmmObject` with an identity, `VmmRecord` without. Properties are read live.

use crate::error::Trouble;
use crate::room::VmmRoom;
use crate::types::class_type;
use crate::values;
use engine::{Native, R, Session, Type, Value};
use fabric::{Field, Id, Kind, Record};
use std::any::Any;
use std::rc::{Rc, Weak};
use std::sync::Arc;

/// An object with an identity: a machine, a host, a job.
pub(crate) struct VmmObject {
    /// Its ID.
    pub(crate) id: Id,
    /// Its kind.
    pub(crate) kind: &'static Kind,
    ty: Type,
    // The room keeps the object, so the object must not keep the room.
    room: Weak<VmmRoom>,
}

/// A value with properties and no identity: an ErrorInfo, a SubnetVLan.
pub(crate) struct VmmRecord {
    /// Its content.
    pub(crate) record: Arc<Record>,
    kind: Option<&'static Kind>,
    ty: Type,
}

impl VmmObject {
    pub(crate) fn new(id: Id, kind: &'static Kind, room: Weak<VmmRoom>) -> VmmObject {
        VmmObject { id, kind, ty: class_type(kind.class), room }
    }

    fn room(&self) -> Option<Rc<VmmRoom>> {
        self.room.upgrade()
    }
}

impl VmmRecord {
    pub(crate) fn new(record: Arc<Record>) -> VmmRecord {
        let kind = fabric::kind(record.kind);
        VmmRecord { kind, ty: class_type(kind.map_or(record.kind, |kind| kind.class)), record }
    }

    fn text(&self, name: &str) -> String {
        values::plain_text(&self.record.get(name))
    }
}

/// The content of the property that stands at a place in the kind's row.
pub(crate) fn read_place(session: &mut Session, value: &Value, place: usize) -> R {
    if let Some(object) = value.downcast::<VmmObject>() {
        let (Some(room), Some(property)) = (object.room(), object.kind.properties().get(place)) else { return Ok(Value::Null) };
        let mut fabric = room.fabric();
        // Where nothing runs, reading changes nothing, and a shared store need not be locked for it.
        let field = if fabric.is_still() { fabric.get(object.id, property.name) } else { fabric.read(object.id, property.name) };
        drop(fabric);
        room.check().map_err(Trouble::into_failure)?;
        let mut field = field.unwrap_or(Field::Null);
        if property.name == "IsConnected" && object.kind.key == "ServerConnection" && room.is_closed() {
            field = Field::Bool(false);
        }
        return values::to_value(session, &room, &field, Some(property));
    }
    let Some(record) = value.downcast::<VmmRecord>() else { return Ok(Value::Null) };
    let Some(property) = record.kind.and_then(|kind| kind.properties().get(place)) else { return Ok(Value::Null) };
    let field = match record.record.get(property.name) {
        Field::Null => property.empty(),
        field => field,
    };
    let room = session.room::<VmmRoom>();
    values::to_value(session, &room, &field, Some(property))
}

impl Native for VmmObject {
    fn type_of(&self) -> Type {
        self.ty.clone()
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn to_text(&self) -> Option<String> {
        self.room().map(|room| room.fabric().text_of(self.id))
    }

    fn equals(&self, other: &dyn Native) -> bool {
        other.as_any().downcast_ref::<VmmObject>().is_some_and(|other| other.id == self.id)
    }

    fn hash_code(&self) -> u64 {
        self.id.0.iter().fold(0, |hash: u64, byte| hash.rotate_left(8) ^ u64::from(*byte))
    }
}

impl Native for VmmRecord {
    fn type_of(&self) -> Type {
        self.ty.clone()
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn to_text(&self) -> Option<String> {
        use fabric::TextRule;
        Some(match self.kind.map(|kind| kind.text) {
            Some(TextRule::Error | TextRule::SubnetVLan | TextRule::Special) => self.record.text(),
            Some(TextRule::Class) | None => self.ty.name().to_owned(),
            Some(_) => match self.text("Name") {
                name if name.is_empty() => self.ty.name().to_owned(),
                name => name,
            },
        })
    }

    fn equals(&self, other: &dyn Native) -> bool {
        other.as_any().downcast_ref::<VmmRecord>().is_some_and(|other| other.record == self.record)
    }
}
