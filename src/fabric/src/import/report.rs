//! What an import did: one row a kind, and notes on what was not taken.

use std::collections::BTreeMap;

/// What became of the objects of a kind.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct KindRow {
    /// The kind's key.
    pub kind: String,
    /// New objects.
    pub taken: usize,
    /// Objects that were there and changed.
    pub changed: usize,
    /// Objects that were there and are the same.
    pub unchanged: usize,
    /// Objects of which the inventory tells only the name or ID.
    pub partial: usize,
    /// Objects that could not be taken.
    pub refused: usize,
}

/// Something that was not taken, or not as it was. Equal ones are counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// The kind of the object; empty when it has none.
    pub kind: String,
    /// Its property; empty when it is about the whole object.
    pub property: String,
    /// Why.
    pub reason: String,
    /// How many objects it is about.
    pub count: usize,
    /// The first of them.
    pub example: String,
}

/// What an import did.
#[derive(Debug, Default)]
pub struct Report {
    /// One row a kind, in order of their names.
    pub rows: Vec<KindRow>,
    /// What was not taken.
    pub notes: Vec<Note>,
    by_kind: BTreeMap<String, KindRow>,
    by_reason: BTreeMap<(String, String, String), (usize, String)>,
}

impl Report {
    pub(super) fn row(&mut self, kind: &str) -> &mut KindRow {
        if !self.by_kind.contains_key(kind) {
            self.by_kind.insert(kind.to_string(), KindRow { kind: kind.to_string(), ..KindRow::default() });
        }
        self.by_kind.entry(kind.to_string()).or_default()
    }

    pub(super) fn note(&mut self, kind: &str, property: &str, reason: &str, example: &str) {
        let key = (kind.to_string(), property.to_string(), reason.to_string());
        self.by_reason.entry(key).or_insert_with(|| (0, example.to_string())).0 += 1;
    }

    pub(super) fn refuse(&mut self, kind: &str, reason: &str, example: &str) {
        self.row(kind).refused += 1;
        self.note(kind, "", reason, example);
    }

    pub(super) fn finish(&mut self) {
        self.rows = std::mem::take(&mut self.by_kind).into_values().collect();
        let notes = std::mem::take(&mut self.by_reason).into_iter();
        self.notes = notes.map(|((kind, property, reason), (count, example))| Note { kind, property, reason, count, example }).collect();
    }

    /// Whether the fabric is as it was.
    pub fn changed_nothing(&self) -> bool {
        self.rows.iter().all(|row| row.taken + row.changed + row.partial == 0)
    }
}
