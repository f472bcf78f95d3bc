//! The objects and what is known about finding them: by ID, by kind in order of creation, by name in any case, and who
//! points at whom. Every write goes through here and is journaled, so a refused change leaves nothing behind.

use crate::field::Field;
use crate::id::Id;
use crate::kind::Kind;
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

/// One object: what was stored of it. Properties that are made from others are not here.
#[derive(Debug, Clone)]
pub struct Object {
    /// Its identity.
    pub id: Id,
    /// Its kind.
    pub kind: &'static Kind,
    /// The object that it is a part of: the machine of a drive.
    pub owner: Option<Id>,
    /// Whether it was removed; it can still be read then.
    pub removed: bool,
    place: u64,
    fields: Vec<(&'static str, Field)>,
}

impl Object {
    /// What was stored under the name. Names are spelt as the kind spells them.
    pub fn stored(&self, name: &str) -> Option<&Field> {
        self.fields.iter().find(|(own, _)| *own == name).map(|(_, field)| field)
    }

    /// All that was stored.
    pub fn fields(&self) -> &[(&'static str, Field)] {
        &self.fields
    }
}

/// Lists of parts: a part knows its owner, so nobody asks who points at it.
const PART_LISTS: [&str; 7] = [
    "VirtualDiskDrives",
    "VirtualNetworkAdapters",
    "VirtualDVDDrives",
    "VirtualSCSIAdapters",
    "VirtualCOMPorts",
    "VirtualFloppyDrive",
    "VMCheckpoints",
];

/// Target, kind of the pointing objects, property.
type Link = (Id, &'static str, &'static str);

enum Undo {
    Set(Id, &'static str, Option<Field>),
    Insert(Id),
    Remove(Id),
    Revive(Id),
}

/// All objects with their indexes.
#[derive(Default)]
pub(crate) struct Objects {
    by_id: FxHashMap<Id, Object>,
    by_kind: FxHashMap<&'static str, BTreeMap<u64, Id>>,
    by_name: FxHashMap<&'static str, FxHashMap<String, Vec<Id>>>,
    /// The pointing objects of a link by their place.
    pointing: FxHashMap<Link, Vec<(u64, Id)>>,
    placed: u64,
    journal: Vec<Undo>,
    recording: u32,
}

impl Objects {
    pub(crate) fn get(&self, id: Id) -> Option<&Object> {
        self.by_id.get(&id)
    }

    /// The objects of a kind that are not removed, oldest first.
    pub(crate) fn of_kind(&self, key: &str) -> impl DoubleEndedIterator<Item = Id> + '_ {
        self.by_kind.get(key).into_iter().flat_map(|places| places.values().copied())
    }

    /// The objects of a kind with that name, in any case, oldest first.
    pub(crate) fn named(&self, key: &str, name: &str) -> Vec<Id> {
        let mut ids = self.by_name.get(key).and_then(|names| names.get(&name.to_lowercase())).cloned().unwrap_or_default();
        ids.sort_by_key(|id| self.by_id[id].place);
        ids
    }

    /// The objects of a kind whose property of that name points at the target, oldest first.
    pub(crate) fn pointing_at(&self, target: Id, kind: &str, name: &str) -> Vec<Id> {
        self.pointing.get(&(target, kind, name)).map_or(Vec::new(), |rows| rows.iter().map(|(_, id)| *id).collect())
    }

    /// The removed objects of a kind that were stored with that mark.
    pub(crate) fn removed_with(&self, key: &str, mark: &str) -> Vec<Id> {
        let marked =
            |object: &&Object| object.removed && object.kind.key == key && object.stored(mark).is_some_and(|field| !field.is_null());
        let mut objects: Vec<&Object> = self.by_id.values().filter(marked).collect();
        objects.sort_by_key(|object| object.place);
        objects.into_iter().map(|object| object.id).collect()
    }

    /// Puts in a new object without content.
    pub(crate) fn insert(&mut self, id: Id, kind: &'static Kind, owner: Option<Id>) {
        self.placed += 1;
        let object = Object { id, kind, owner, removed: false, place: self.placed, fields: Vec::new() };
        self.by_kind.entry(kind.key).or_default().insert(object.place, id);
        self.by_id.insert(id, object);
        self.note(Undo::Insert(id));
    }

    /// Stores a property.
    pub(crate) fn set(&mut self, id: Id, name: &'static str, field: Field) {
        let old = self.exchange(id, name, Some(field));
        self.note(Undo::Set(id, name, old));
    }

    /// Forgets what was stored of a property, so its default shows again.
    pub(crate) fn unset(&mut self, id: Id, name: &'static str) {
        let old = self.exchange(id, name, None);
        self.note(Undo::Set(id, name, old));
    }

    /// Takes an object out of all listings. It can still be read by its ID.
    pub(crate) fn remove(&mut self, id: Id) {
        if self.by_id.get(&id).is_some_and(|object| !object.removed) {
            self.hide(id);
            self.note(Undo::Remove(id));
        }
    }

    /// Puts a removed object back in its place.
    pub(crate) fn revive(&mut self, id: Id) {
        if self.by_id.get(&id).is_some_and(|object| object.removed) {
            self.show(id);
            self.note(Undo::Revive(id));
        }
    }

    /// Begins to record, so that `roll_back` can undo.
    pub(crate) fn begin(&mut self) -> usize {
        self.recording += 1;
        self.journal.len()
    }

    /// What was stored since `begin`: object, property, old content. Hidden names are left out.
    pub(crate) fn changed_since(&self, mark: usize) -> Vec<(Id, &'static str, Option<Field>)> {
        let set = |undo: &Undo| match undo {
            Undo::Set(id, name, old) if !name.starts_with('$') => Some((*id, *name, old.clone())),
            _ => None,
        };
        self.journal.iter().skip(mark).filter_map(set).collect()
    }

    /// Keeps what was done since `begin`.
    pub(crate) fn commit(&mut self) {
        self.recording -= 1;
        if self.recording == 0 {
            self.journal.clear();
        }
    }

    /// Undoes what was done since `begin`.
    pub(crate) fn roll_back(&mut self, mark: usize) {
        self.recording -= 1;
        while self.journal.len() > mark {
            match self.journal.pop() {
                Some(Undo::Set(id, name, old)) => drop(self.exchange(id, name, old)),
                Some(Undo::Insert(id)) => {
                    self.hide(id);
                    self.by_id.remove(&id);
                }
                Some(Undo::Remove(id)) => self.show(id),
                Some(Undo::Revive(id)) => self.hide(id),
                None => break,
            }
        }
    }

    fn note(&mut self, undo: Undo) {
        if self.recording > 0 {
            self.journal.push(undo);
        }
    }

    fn exchange(&mut self, id: Id, name: &'static str, field: Option<Field>) -> Option<Field> {
        let object = self.by_id.get_mut(&id)?;
        let place = object.fields.iter().position(|(own, _)| *own == name);
        let old = match (place, field.clone()) {
            (Some(place), Some(field)) => Some(std::mem::replace(&mut object.fields[place].1, field)),
            (Some(place), None) => Some(object.fields.remove(place).1),
            (None, Some(field)) => {
                object.fields.push((name, field));
                None
            }
            (None, None) => None,
        };
        let (key, removed) = (object.kind.key, object.removed);
        if !removed {
            self.unindex(id, key, name, old.as_ref());
            self.index(id, key, name, field.as_ref());
        }
        old
    }

    fn index(&mut self, id: Id, key: &'static str, name: &'static str, field: Option<&Field>) {
        match field {
            Some(Field::Text(text)) if name == "Name" => {
                self.by_name.entry(key).or_default().entry(text.to_lowercase()).or_default().push(id);
            }
            Some(field @ (Field::Ref(_) | Field::List(_))) if !PART_LISTS.contains(&name) => {
                let place = self.by_id.get(&id).map_or(0, |object| object.place);
                for target in field.as_ids() {
                    let rows = self.pointing.entry((target, key, name)).or_default();
                    if let Err(at) = rows.binary_search(&(place, id)) {
                        rows.insert(at, (place, id));
                    }
                }
            }
            _ => {}
        }
    }

    fn unindex(&mut self, id: Id, key: &'static str, name: &'static str, field: Option<&Field>) {
        match field {
            Some(Field::Text(text)) if name == "Name" => {
                if let Some(ids) = self.by_name.get_mut(key).and_then(|names| names.get_mut(&text.to_lowercase())) {
                    ids.retain(|own| *own != id);
                }
            }
            Some(field @ (Field::Ref(_) | Field::List(_))) if !PART_LISTS.contains(&name) => {
                let place = self.by_id.get(&id).map_or(0, |object| object.place);
                for target in field.as_ids() {
                    let Some(rows) = self.pointing.get_mut(&(target, key, name)) else { continue };
                    if let Ok(at) = rows.binary_search(&(place, id)) {
                        rows.remove(at);
                    }
                    if rows.is_empty() {
                        self.pointing.remove(&(target, key, name));
                    }
                }
            }
            _ => {}
        }
    }

    fn hide(&mut self, id: Id) {
        let Some(object) = self.by_id.get_mut(&id) else { return };
        object.removed = true;
        let (key, place, fields) = (object.kind.key, object.place, object.fields.clone());
        if let Some(places) = self.by_kind.get_mut(key) {
            places.remove(&place);
        }
        for (name, field) in &fields {
            self.unindex(id, key, name, Some(field));
        }
    }

    fn show(&mut self, id: Id) {
        let Some(object) = self.by_id.get_mut(&id) else { return };
        object.removed = false;
        let (key, place, fields) = (object.kind.key, object.place, object.fields.clone());
        self.by_kind.entry(key).or_default().insert(place, id);
        for (name, field) in &fields {
            self.index(id, key, name, Some(field));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::IdSource;
    use crate::kind::known_kind;

    #[test]
    fn a_rolled_back_change_leaves_nothing() {
        let (mut objects, mut ids) = (Objects::default(), IdSource::new(1));
        let (host, vm) = (ids.draw(), ids.draw());
        objects.insert(host, known_kind("VMHost"), None);
        objects.insert(vm, known_kind("VM"), None);
        objects.set(vm, "Name", Field::text("one"));
        let mark = objects.begin();
        objects.set(vm, "Name", Field::text("two"));
        objects.set(vm, "VMHost", Field::Ref(host));
        objects.remove(vm);
        objects.roll_back(mark);
        assert_eq!(objects.named("VM", "ONE"), vec![vm]);
        assert!(objects.named("VM", "two").is_empty());
        assert!(objects.pointing_at(host, "VM", "VMHost").is_empty());
    }
}
