//! Rows: the objects in order of creation, each in a row of its own for ever, and the row of an ID. A row's number is four
//! bytes where an ID is sixteen, and tells which object is older.

use super::Object;
use crate::id::Id;

/// The number of an object: how many were made before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub(super) struct Row(pub(super) u32);

/// Rows that stand together in memory, so that more objects never move those that are there.
const BLOCK: usize = 1 << 10;
/// A free place of the table of IDs.
const FREE: u32 = u32::MAX;

/// All rows.
#[derive(Default)]
pub(super) struct Rows {
    blocks: Vec<Vec<Object>>,
    count: usize,
    /// Rows by the hash of their ID, each at its place or at the next free one.
    table: Vec<u32>,
}

impl Rows {
    /// The object of a row that was given out.
    pub(super) fn at(&self, row: Row) -> &Object {
        &self.blocks[row.0 as usize / BLOCK][row.0 as usize % BLOCK]
    }

    /// The same, to change it.
    pub(super) fn at_mut(&mut self, row: Row) -> &mut Object {
        &mut self.blocks[row.0 as usize / BLOCK][row.0 as usize % BLOCK]
    }

    /// The row of an ID.
    pub(super) fn find(&self, id: Id) -> Option<Row> {
        let mut place = self.home(id)?;
        while self.table[place] != FREE {
            let row = Row(self.table[place]);
            if self.at(row).id == id {
                return Some(row);
            }
            place = (place + 1) % self.table.len();
        }
        None
    }

    /// Puts an object at the end.
    pub(super) fn push(&mut self, object: Object) -> Row {
        if (self.count + 1) * 4 > self.table.len() * 3 {
            self.grow();
        }
        let row = Row(self.count as u32);
        if self.count.is_multiple_of(BLOCK) {
            self.blocks.push(Vec::with_capacity(BLOCK));
        }
        self.count += 1;
        let id = object.id;
        if let Some(block) = self.blocks.last_mut() {
            block.push(object);
        }
        self.enter(id, row);
        row
    }

    /// Takes the last object away, as if it had never been.
    pub(super) fn pop(&mut self) {
        let Some(object) = self.blocks.last_mut().and_then(Vec::pop) else { return };
        self.count -= 1;
        if self.blocks.last().is_some_and(Vec::is_empty) {
            self.blocks.pop();
        }
        self.leave(object.id, Row(self.count as u32));
    }

    /// All objects, oldest first.
    pub(super) fn iter(&self) -> impl Iterator<Item = &Object> {
        self.blocks.iter().flatten()
    }

    /// Where an ID stands when nothing is in its way.
    fn home(&self, id: Id) -> Option<usize> {
        let half = |from: usize| id.0[from..from + 8].iter().fold(0, |number: u64, byte| number << 8 | u64::from(*byte));
        let mixed = (half(0).rotate_left(29) ^ half(8)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        if self.table.is_empty() { None } else { Some((mixed >> 32) as usize % self.table.len()) }
    }

    fn enter(&mut self, id: Id, row: Row) {
        let Some(mut place) = self.home(id) else { return };
        while self.table[place] != FREE {
            place = (place + 1) % self.table.len();
        }
        self.table[place] = row.0;
    }

    /// Frees a place, and moves back what was only there because of it.
    fn leave(&mut self, id: Id, row: Row) {
        let Some(mut hole) = self.home(id) else { return };
        let length = self.table.len();
        while self.table[hole] != row.0 {
            hole = (hole + 1) % length;
        }
        let mut place = hole;
        loop {
            place = (place + 1) % length;
            if self.table[place] == FREE {
                break;
            }
            let home = self.home(self.at(Row(self.table[place])).id).unwrap_or(place);
            if (place + length - home) % length >= (place + length - hole) % length {
                self.table[hole] = self.table[place];
                hole = place;
            }
        }
        self.table[hole] = FREE;
    }

    fn grow(&mut self) {
        self.table = vec![FREE; (self.table.len() * 2).max(256)];
        for number in 0..self.count as u32 {
            self.enter(self.at(Row(number)).id, Row(number));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::IdSource;
    use crate::kind::known_kind;

    #[test]
    fn what_is_taken_away_leaves_no_trace() {
        let (mut rows, mut ids) = (Rows::default(), IdSource::new(3));
        let all: Vec<Id> = (0..5000).map(|_| ids.draw()).collect();
        for id in &all {
            rows.push(Object::new(*id, known_kind("VM"), None));
        }
        (0..4000).for_each(|_| rows.pop());
        for (place, id) in all.iter().enumerate() {
            assert_eq!(rows.find(*id), (place < 1000).then_some(Row(place as u32)));
        }
    }
}
