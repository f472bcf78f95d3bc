//! Names of objects for the prompt.

use crate::room::VmmRoom;
use crate::types::kinds_of_class;
use engine::{Session, Type};

/// The names of the objects that a parameter of a type takes, in order; empty when the type is none of VMM's.
pub fn names_of(session: &mut Session, ty: &Type) -> Vec<String> {
    let class = ty.name().trim_end_matches("[]").to_owned();
    if !class.starts_with("Microsoft.SystemCenter.VirtualMachineManager.") {
        return Vec::new();
    }
    let room = session.room::<VmmRoom>();
    let fabric = room.fabric();
    if class.ends_with(".ServerConnection") {
        return vec![fabric.text_at(fabric.server(), "Name")];
    }
    let kinds = kinds_of_class(&class);
    let mut names: Vec<String> = kinds.iter().flat_map(|kind| fabric.all(kind.key)).map(|id| fabric.text_of(id)).collect();
    names.sort();
    names.dedup();
    names
}
