//! Indexes: the objects of a kind, by name in any case, and who points at whom; all in rows, which are in order of age.

use super::rows::Row;
use rustc_hash::{FxHashMap, FxHasher};
use std::hash::Hasher;

/// Rows in order of age. Most lists hold one.
#[derive(Debug, Clone)]
pub(super) enum Members {
    One(Row),
    Many(Vec<Row>),
}

impl Members {
    pub(super) fn as_slice(&self) -> &[Row] {
        match self {
            Members::One(row) => std::slice::from_ref(row),
            Members::Many(rows) => rows,
        }
    }

    fn insert(&mut self, row: Row) {
        match self {
            Members::One(own) if *own == row => {}
            Members::One(own) => *self = Members::Many(vec![row.min(*own), row.max(*own)]),
            Members::Many(rows) => {
                if let Err(at) = rows.binary_search(&row) {
                    rows.insert(at, row);
                }
            }
        }
    }

    /// Takes a row out; true when nothing is left.
    fn remove(&mut self, row: Row) -> bool {
        match self {
            Members::One(own) => *own == row,
            Members::Many(rows) => {
                if let Ok(at) = rows.binary_search(&row) {
                    rows.remove(at);
                }
                rows.is_empty()
            }
        }
    }
}

/// Lists of rows by a key.
#[derive(Default)]
pub(super) struct Index<K>(FxHashMap<K, Members>);

impl<K: std::hash::Hash + Eq> Index<K> {
    pub(super) fn get(&self, key: &K) -> &[Row] {
        self.0.get(key).map_or(&[], Members::as_slice)
    }

    /// How many rows stand in all lists.
    pub(super) fn len(&self) -> usize {
        self.0.values().map(|members| members.as_slice().len()).sum()
    }

    pub(super) fn insert(&mut self, key: K, row: Row) {
        self.0.entry(key).and_modify(|members| members.insert(row)).or_insert(Members::One(row));
    }

    pub(super) fn remove(&mut self, key: &K, row: Row) {
        if self.0.get_mut(key).is_some_and(|members| members.remove(row)) {
            self.0.remove(key);
        }
    }
}

/// The objects of a kind. One that goes is only counted, until half of the list is gone.
#[derive(Default)]
pub(super) struct Listing {
    rows: Vec<Row>,
    gone: usize,
}

impl Listing {
    /// All rows, some of which may be gone.
    pub(super) fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// Puts a row in, or back.
    pub(super) fn show(&mut self, row: Row) {
        match self.rows.binary_search(&row) {
            Ok(_) => self.gone = self.gone.saturating_sub(1),
            Err(at) => self.rows.insert(at, row),
        }
    }

    /// Notes that a row is gone; `is_gone` tells it of any.
    pub(super) fn hide(&mut self, is_gone: impl Fn(Row) -> bool) {
        self.gone += 1;
        if self.gone * 2 > self.rows.len() + 64 {
            self.rows.retain(|row| !is_gone(*row));
            self.gone = 0;
        }
    }

    /// Forgets the last row, which was never there.
    pub(super) fn forget(&mut self, row: Row) {
        if self.rows.last() == Some(&row) {
            self.rows.pop();
            self.gone = self.gone.saturating_sub(1);
        }
    }
}

/// What stands for a kind and a name in any case.
pub(super) fn name_key(kind: &str, name: &str) -> u64 {
    let mut hasher = FxHasher::default();
    hasher.write(kind.as_bytes());
    lower(name).for_each(|letter| hasher.write_u32(letter.into()));
    hasher.finish()
}

/// Whether two names are the same in any case.
pub(super) fn same_name(one: &str, other: &str) -> bool {
    lower(one).eq(lower(other))
}

fn lower(text: &str) -> impl Iterator<Item = char> {
    text.chars().flat_map(char::to_lowercase)
}
