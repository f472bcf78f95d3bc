//! The objects and what is known about finding them: by ID, by kind in order of creation, by name in any case, and who
//! points at whom. Every write goes through here and is journaled, so a refused change leaves nothing behind.
//!
//! Fabrics hold a million objects, so an object is small: its contents are `cell`s of 16 bytes, the names of its properties
//! a shared list (`shapes`), and links and indexes count in `rows`. `examples/many_machines.rs` measures it.

use crate::field::Field;
use crate::id::Id;
use crate::kind::Kind;
use crate::watched::Notes;
use cell::{Cell, Packer};
use index::{Index, Listing, name_key, same_name};
use rows::{Row, Rows};
use rustc_hash::FxHashMap;
use shapes::{ShapeNumber, Shapes};
use std::sync::Arc;

mod cell;
mod check;
mod index;
mod rows;
mod shapes;

/// One object. What was stored of it tells [`crate::Fabric::stored`].
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
    shape: ShapeNumber,
    cells: Box<[Cell]>,
}

impl Object {
    fn new(id: Id, kind: &'static Kind, owner: Option<Id>) -> Object {
        Object { id, kind, owner, removed: false, shape: ShapeNumber::default(), cells: Box::default() }
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

/// The kind of the pointing objects, and the property by which they point.
type Way = (&'static str, &'static str);

enum Undo {
    Set(Id, &'static str, Option<Field>),
    Insert(Id),
    Remove(Id),
    Revive(Id),
}

/// All objects with their indexes.
#[derive(Default)]
pub(crate) struct Objects {
    rows: Rows,
    shapes: Shapes,
    packer: Packer,
    by_kind: FxHashMap<&'static str, Listing>,
    by_name: Index<u64>,
    /// The pointing objects of a target, each way under its number.
    pointing: Index<(Row, u32)>,
    ways: FxHashMap<Way, u32>,
    /// Who points at an object that is not there yet, and by which property.
    waiting: FxHashMap<Id, Vec<(Row, &'static str)>>,
    journal: Vec<Undo>,
    recording: u32,
    touched: Notes,
}

impl Objects {
    pub(crate) fn get(&self, id: Id) -> Option<&Object> {
        self.rows.find(id).map(|row| self.rows.at(row))
    }

    /// What was stored of an object under the name. Names are spelt as the kind spells them.
    pub(crate) fn stored(&self, object: &Object, name: &str) -> Option<Field> {
        let place = self.shapes.place(object.shape, name)?;
        Some(object.cells[place].field(&self.rows))
    }

    /// All that was stored of an object.
    pub(crate) fn fields(&self, object: &Object) -> Vec<(&'static str, Field)> {
        let names = self.shapes.names(object.shape).iter();
        names.zip(&object.cells).map(|(name, cell)| (*name, cell.field(&self.rows))).collect()
    }

    /// The objects of a kind that are not removed, oldest first.
    pub(crate) fn of_kind(&self, key: &str) -> impl DoubleEndedIterator<Item = Id> + '_ {
        let rows = self.by_kind.get(key).map_or(&[][..], Listing::rows).iter();
        rows.map(|row| self.rows.at(*row)).filter(|object| !object.removed).map(|object| object.id)
    }

    /// The objects of a kind with that name, in any case, oldest first.
    pub(crate) fn named(&self, key: &str, name: &str) -> Vec<Id> {
        let objects = self.by_name.get(&name_key(key, name)).iter().map(|row| self.rows.at(*row));
        let named = |object: &&Object| object.kind.key == key && self.name_of(object).is_some_and(|own| same_name(own, name));
        objects.filter(named).map(|object| object.id).collect()
    }

    fn name_of<'a>(&self, object: &'a Object) -> Option<&'a str> {
        self.shapes.place(object.shape, "Name").and_then(|place| object.cells[place].text())
    }

    /// The objects of a kind whose property of that name points at the target, oldest first.
    pub(crate) fn pointing_at(&self, target: Id, kind: &'static str, name: &'static str) -> Vec<Id> {
        let (Some(target), Some(way)) = (self.rows.find(target), self.ways.get(&(kind, name))) else { return Vec::new() };
        self.pointing.get(&(target, *way)).iter().map(|row| self.rows.at(*row).id).collect()
    }

    /// The objects that point at the target, and by which property.
    pub(crate) fn pointers(&self, target: Id) -> Vec<(Id, &'static str)> {
        let Some(target) = self.rows.find(target) else { return Vec::new() };
        let mut ways: Vec<(&Way, &u32)> = self.ways.iter().collect();
        ways.sort_unstable_by_key(|(_, number)| **number);
        let of_way = |(way, number): (&Way, &u32)| {
            let name = way.1;
            self.pointing.get(&(target, *number)).iter().map(move |row| (self.rows.at(*row).id, name)).collect::<Vec<_>>()
        };
        ways.into_iter().flat_map(of_way).collect()
    }

    /// The removed objects of a kind that were stored with that mark.
    pub(crate) fn removed_with(&self, key: &str, mark: &str) -> Vec<Id> {
        let marked =
            |object: &&Object| object.removed && object.kind.key == key && self.stored(object, mark).is_some_and(|field| !field.is_null());
        self.rows.iter().filter(marked).map(|object| object.id).collect()
    }

    /// A text that shares its memory with an equal one, where one was seen lately.
    pub(crate) fn share(&mut self, text: &str) -> Arc<str> {
        self.packer.share(Arc::from(text))
    }

    /// Puts in a new object without content. One that is there already only comes back.
    pub(crate) fn insert(&mut self, id: Id, kind: &'static Kind, owner: Option<Id>) {
        if self.rows.find(id).is_some() {
            return self.revive(id);
        }
        self.touched.note(id);
        let row = self.rows.push(Object::new(id, kind, owner));
        self.by_kind.entry(kind.key).or_default().show(row);
        for (pointing, name) in self.waiting.remove(&id).unwrap_or_default() {
            if self.rows.at(pointing).removed {
                continue;
            }
            let way = self.way(self.rows.at(pointing).kind.key, name);
            self.pointing.insert((row, way), pointing);
        }
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
        if self.get(id).is_some_and(|object| !object.removed) {
            self.hide(id);
            self.note(Undo::Remove(id));
        }
    }

    /// Puts a removed object back in its place.
    pub(crate) fn revive(&mut self, id: Id) {
        if self.get(id).is_some_and(|object| object.removed) {
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
                Some(Undo::Insert(id)) => self.forget(id),
                Some(Undo::Remove(id)) => self.show(id),
                Some(Undo::Revive(id)) => self.hide(id),
                None => break,
            }
        }
    }

    /// The objects that were touched, as a store that keeps them asks.
    pub(crate) fn touched(&mut self) -> &mut Notes {
        &mut self.touched
    }

    fn note(&mut self, undo: Undo) {
        if self.recording > 0 {
            self.journal.push(undo);
        }
    }

    /// Stores a field, or takes it out, and gives what was there.
    fn exchange(&mut self, id: Id, name: &'static str, field: Option<Field>) -> Option<Field> {
        let row = self.rows.find(id)?;
        self.touched.note(id);
        let cell = field.map(|field| self.packer.pack(&self.rows, field));
        let shown = !self.rows.at(row).removed;
        let place = self.shapes.place(self.rows.at(row).shape, name);
        if let (Some(place), true) = (place, shown) {
            self.index(row, name, place, Step::Out);
        }
        let old = match (place, cell) {
            (Some(place), Some(cell)) => Some(std::mem::replace(&mut self.rows.at_mut(row).cells[place], cell)),
            (Some(place), None) => {
                let shape = self.shapes.without(self.rows.at(row).shape, name);
                let object = self.rows.at_mut(row);
                object.shape = shape;
                let mut cells = std::mem::take(&mut object.cells).into_vec();
                let old = cells.remove(place);
                object.cells = cells.into_boxed_slice();
                Some(old)
            }
            (None, Some(cell)) => {
                let shape = self.shapes.with(self.rows.at(row).shape, name);
                let object = self.rows.at_mut(row);
                object.shape = shape;
                let mut cells = std::mem::take(&mut object.cells).into_vec();
                cells.reserve_exact(1);
                cells.push(cell);
                object.cells = cells.into_boxed_slice();
                None
            }
            (None, None) => None,
        };
        if let (Some(place), true) = (self.shapes.place(self.rows.at(row).shape, name), shown) {
            self.index(row, name, place, Step::In);
        }
        old.filter(|_| self.recording > 0).map(|old| old.field(&self.rows))
    }

    /// Enters a field of an object in the indexes, or takes it out.
    fn index(&mut self, row: Row, name: &'static str, place: usize, step: Step) {
        let object = self.rows.at(row);
        let (key, cell) = (object.kind.key, &object.cells[place]);
        if name == "Name" {
            let Some(key) = cell.text().map(|text| name_key(key, text)) else { return };
            match step {
                Step::In => self.by_name.insert(key, row),
                Step::Out => self.by_name.remove(&key, row),
            }
        } else if matches!(cell, Cell::Link(_) | Cell::Few(..) | Cell::Other(_)) && !PART_LISTS.contains(&name) {
            let targets = match cell {
                Cell::Other(field) if !matches!(**field, Field::Ref(_) | Field::List(_)) => return,
                cell => cell.field(&self.rows).as_ids(),
            };
            let way = self.way(key, name);
            for target in targets {
                self.point(target, way, (row, name), step);
            }
        }
    }

    fn point(&mut self, target: Id, way: u32, from: (Row, &'static str), step: Step) {
        match (self.rows.find(target), step) {
            (Some(target), Step::In) => self.pointing.insert((target, way), from.0),
            (Some(target), Step::Out) => self.pointing.remove(&(target, way), from.0),
            (None, Step::In) => self.waiting.entry(target).or_default().push(from),
            (None, Step::Out) => {
                if let Some(waiting) = self.waiting.get_mut(&target) {
                    waiting.retain(|own| *own != from);
                }
            }
        }
    }

    fn way(&mut self, key: &'static str, name: &'static str) -> u32 {
        let next = self.ways.len() as u32;
        *self.ways.entry((key, name)).or_insert(next)
    }

    fn hide(&mut self, id: Id) {
        let Some(row) = self.rows.find(id) else { return };
        self.touched.note(id);
        self.index_all(row, Step::Out);
        self.rows.at_mut(row).removed = true;
        let rows = &self.rows;
        if let Some(listing) = self.by_kind.get_mut(rows.at(row).kind.key) {
            listing.hide(|row| rows.at(row).removed);
        }
    }

    fn show(&mut self, id: Id) {
        let Some(row) = self.rows.find(id) else { return };
        self.touched.note(id);
        self.rows.at_mut(row).removed = false;
        self.by_kind.entry(self.rows.at(row).kind.key).or_default().show(row);
        self.index_all(row, Step::In);
    }

    /// Undoes the newest insertion.
    fn forget(&mut self, id: Id) {
        let Some(row) = self.rows.find(id) else { return };
        self.index_all(row, Step::Out);
        if let Some(listing) = self.by_kind.get_mut(self.rows.at(row).kind.key) {
            listing.forget(row);
        }
        self.rows.pop();
    }

    fn index_all(&mut self, row: Row, step: Step) {
        let shape = self.rows.at(row).shape;
        for place in 0..self.shapes.names(shape).len() {
            self.index(row, self.shapes.names(shape)[place], place, step);
        }
    }
}

/// Whether a field enters the indexes or leaves them.
#[derive(Clone, Copy)]
enum Step {
    In,
    Out,
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

    #[test]
    fn a_link_may_come_before_its_target() {
        let (mut objects, mut ids) = (Objects::default(), IdSource::new(1));
        let (host, vm) = (ids.draw(), ids.draw());
        objects.insert(vm, known_kind("VM"), None);
        objects.set(vm, "VMHost", Field::Ref(host));
        objects.insert(host, known_kind("VMHost"), None);
        assert_eq!(objects.pointing_at(host, "VM", "VMHost"), vec![vm]);
        objects.unset(vm, "VMHost");
        assert!(objects.pointing_at(host, "VM", "VMHost").is_empty());
    }

    #[test]
    fn what_comes_back_stands_in_its_old_place() {
        let (mut objects, mut ids) = (Objects::default(), IdSource::new(1));
        let all: Vec<Id> = (0..300).map(|_| ids.draw()).collect();
        all.iter().for_each(|id| objects.insert(*id, known_kind("VM"), None));
        all[1..299].iter().for_each(|id| objects.remove(*id));
        objects.revive(all[150]);
        assert_eq!(objects.of_kind("VM").collect::<Vec<_>>(), vec![all[0], all[150], all[299]]);
    }

    #[test]
    fn fields_come_back_as_they_went_in() {
        let (mut objects, mut ids) = (Objects::default(), IdSource::new(1));
        let (host, vm) = (ids.draw(), ids.draw());
        objects.insert(host, known_kind("VMHost"), None);
        objects.insert(vm, known_kind("VM"), None);
        let link = Field::Ref(host);
        let texts = ["", "Fourteen bytes", "Fifteen letters", "åäö åäö åäö"].map(Field::text);
        let lists = (0..6).map(|length| Field::list(vec![link.clone(); length]));
        let others = [Field::Null, Field::Guid(host), Field::int(-1), Field::Double(0.5), link.clone(), Field::Ref(ids.draw())];
        for field in texts.into_iter().chain(lists).chain(others) {
            objects.set(vm, "Tag", field.clone());
            assert_eq!(objects.get(vm).and_then(|vm| objects.stored(vm, "Tag")), Some(field));
        }
    }
}
