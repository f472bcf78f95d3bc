//! Whether the indexes tell the truth about the objects.

use super::index::name_key;
use super::{Cell, Object, Objects, PART_LISTS};
use crate::field::Field;
use crate::id::Id;

impl Objects {
    /// Every object, removed ones too, oldest first.
    pub(crate) fn every(&self) -> impl Iterator<Item = &Object> {
        self.rows.iter()
    }

    /// The links of an object: property and target.
    pub(crate) fn links(&self, object: &Object) -> Vec<(&'static str, Id)> {
        let names = self.shapes.names(object.shape).iter();
        let linking = names.zip(&object.cells).filter(|(_, cell)| matches!(cell, Cell::Link(_) | Cell::Few(..) | Cell::Other(_)));
        let targets = |field: Field| field.items().into_iter().filter_map(|item| if let Field::Ref(id) = item { Some(id) } else { None });
        linking.flat_map(|(name, cell)| targets(cell.field(&self.rows)).map(|id| (*name, id))).collect()
    }

    /// What is wrong with the indexes, in sentences.
    pub(crate) fn flaws(&self) -> Vec<String> {
        let mut flaws = Vec::new();
        let mut pointing = 0;
        for object in self.every() {
            let (id, key) = (object.id, object.kind.key);
            let Some(row) = self.rows.find(id) else {
                flaws.push(format!("{key} {id} is not found by its ID."));
                continue;
            };
            let listed = self.by_kind.get(key).is_some_and(|listing| listing.rows().binary_search(&row).is_ok());
            if !listed && !object.removed {
                flaws.push(format!("{key} {id} is not among its kind."));
            }
            let named = self.name_of(object).map(|name| self.by_name.get(&name_key(key, name)).contains(&row));
            if named.is_some_and(|named| named == object.removed) {
                flaws.push(format!("{key} {id} is removed: {}, but found by its name: {}.", object.removed, !object.removed));
            }
            let mut links = self.links(object);
            links.sort_unstable();
            links.dedup();
            for (name, target) in links.into_iter().filter(|(name, _)| !object.removed && !PART_LISTS.contains(name)) {
                pointing += 1;
                let way = self.ways.get(&(key, name));
                let target = self.rows.find(target);
                if target.zip(way).is_some_and(|(target, way)| !self.pointing.get(&(target, *way)).contains(&row)) {
                    flaws.push(format!("{key} {id} points by {name} and is not known to."));
                }
            }
        }
        if self.pointing.len() > pointing {
            flaws.push(format!("{} links are known, but there are {pointing}.", self.pointing.len()));
        }
        flaws
    }
}
