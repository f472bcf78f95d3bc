//! A map by identity that can tell what was touched in it since it was last asked, so that a store writes only that.
//!
//! Reading goes through to the map itself; there is no way to change content that is not noted.

use crate::id::Id;
use rustc_hash::FxHashMap;
use std::ops::Deref;

/// Notes identities while somebody watches.
#[derive(Debug, Default)]
pub(crate) struct Notes(Option<Vec<Id>>);

impl Notes {
    /// Notes from now on.
    pub(crate) fn watch(&mut self) {
        self.0.get_or_insert_default();
    }

    /// Notes one; many in a row are one note.
    pub(crate) fn note(&mut self, id: Id) {
        if let Some(touched) = self.0.as_mut().filter(|touched| touched.last() != Some(&id)) {
            touched.push(id);
        }
    }

    /// What was noted since the last time, in order of the first note.
    pub(crate) fn take(&mut self) -> Vec<Id> {
        let Some(touched) = self.0.as_mut().filter(|touched| !touched.is_empty()) else { return Vec::new() };
        let mut seen = rustc_hash::FxHashSet::default();
        std::mem::take(touched).into_iter().filter(|id| seen.insert(*id)).collect()
    }
}

/// The map.
#[derive(Debug)]
pub(crate) struct Watched<V> {
    map: FxHashMap<Id, V>,
    notes: Notes,
}

impl<V> Default for Watched<V> {
    fn default() -> Watched<V> {
        Watched { map: FxHashMap::default(), notes: Notes::default() }
    }
}

impl<V> Deref for Watched<V> {
    type Target = FxHashMap<Id, V>;

    fn deref(&self) -> &FxHashMap<Id, V> {
        &self.map
    }
}

impl<V> Watched<V> {
    /// Notes from now on.
    pub(crate) fn watch(&mut self) {
        self.notes.watch();
    }

    /// What was touched since the last time.
    pub(crate) fn take(&mut self) -> Vec<Id> {
        self.notes.take()
    }

    /// Puts in content.
    pub(crate) fn insert(&mut self, id: Id, content: V) {
        self.notes.note(id);
        self.map.insert(id, content);
    }

    /// Content that is going to be changed.
    pub(crate) fn get_mut(&mut self, id: &Id) -> Option<&mut V> {
        self.notes.note(*id);
        self.map.get_mut(id)
    }

    /// Content that is going to be changed; empty content is put in where there is none.
    pub(crate) fn or_default(&mut self, id: Id) -> &mut V
    where
        V: Default,
    {
        self.notes.note(id);
        self.map.entry(id).or_default()
    }

    /// Takes content out.
    pub(crate) fn remove(&mut self, id: &Id) -> Option<V> {
        self.notes.note(*id);
        self.map.remove(id)
    }
}
