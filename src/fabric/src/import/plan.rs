//! One record an identity: the same object is seen at many places of an inventory, whole at one and cut at others.

use super::report::Report;
use super::{Inventory, Tree, recognise};
use crate::fabric::Fabric;
use crate::id::Id;
use crate::kind::{Kind, kind};
use rustc_hash::{FxHashMap, FxHashSet};

/// Property of an owner → kind of its parts.
pub(super) const PARTS: [(&str, &str); 11] = [
    ("VirtualDiskDrives", "VirtualDiskDrive"),
    ("VirtualNetworkAdapters", "VirtualNetworkAdapter"),
    ("VirtualDVDDrives", "VirtualDVDDrive"),
    ("VirtualSCSIAdapters", "VirtualSCSIAdapter"),
    ("VirtualCOMPorts", "VirtualCOMPort"),
    ("VirtualFloppyDrive", "VirtualFloppyDrive"),
    ("VirtualHardDisk", "VirtualHardDisk"),
    ("VMCheckpoints", "VMCheckpoint"),
    ("CloudCapacity", "CloudCapacity"),
    ("Quota", "UserRoleQuota"),
    ("UserRoleQuota", "UserRoleQuota"),
];
/// Kinds that have parts.
const OWNERS: [&str; 6] = ["VM", "VMTemplate", "HardwareProfile", "VirtualDiskDrive", "Cloud", "UserRole"];

/// Parts that name their owner: kind, the property that does, and the owner's list of them.
const BACK: [(&str, &str, &str); 3] =
    [("VMCheckpoint", "VM", "VMCheckpoints"), ("UserRoleQuota", "UserRole", "UserRoleQuota"), ("CloudCapacity", "Cloud", "CloudCapacity")];

/// At how many places an object is looked at: JSON repeats a host inside each of its machines.
const PLACES: usize = 8;

/// An object as all of the inventory tells it.
pub(super) struct RecordPlan {
    pub(super) id: Id,
    pub(super) kind: &'static Kind,
    /// Where it was seen, the richest place first.
    pub(super) nodes: Vec<usize>,
}

/// All records with their identities and owners.
pub(super) struct Plan<'a> {
    pub(super) inventory: &'a Inventory,
    pub(super) records: Vec<RecordPlan>,
    /// The kind of each object of the inventory.
    pub(super) kinds: Vec<Option<&'static Kind>>,
    /// The identity of each object of the inventory.
    pub(super) ids: Vec<Option<Id>>,
    pub(super) places: FxHashMap<Id, usize>,
    pub(super) owners: FxHashMap<Id, Id>,
    /// The parts of an owner, each kind in its order.
    pub(super) parts: FxHashMap<(Id, &'static str), Vec<Id>>,
    names: FxHashMap<(&'static str, String), Vec<Id>>,
}

impl<'a> Plan<'a> {
    pub(super) fn new(fabric: &Fabric, inventory: &'a Inventory, report: &mut Report) -> Plan<'a> {
        let kinds = recognise::kinds_of(inventory, report);
        let ids = vec![None; kinds.len()];
        let (records, places, owners) = (Vec::new(), FxHashMap::default(), FxHashMap::default());
        let mut plan = Plan { inventory, records, kinds, ids, places, owners, parts: FxHashMap::default(), names: FxHashMap::default() };
        for node in 0..plan.kinds.len() {
            if let (Some(kind), Some(id)) = (plan.identified(node), inventory.guid(node, "ID")) {
                let id = if kind.key == "ServerConnection" { fabric.server() } else { id };
                plan.enter(node, kind, id, report);
            }
        }
        plan.find_owners();
        plan.name_the_rest(fabric, report);
        for record in &mut plan.records {
            record.nodes.sort_by_cached_key(|node| std::cmp::Reverse(richness(inventory, *node)));
            record.nodes.truncate(PLACES);
        }
        plan.index_names();
        plan.own_by_name();
        plan.own_disks();
        plan
    }

    fn identified(&self, node: usize) -> Option<&'static Kind> {
        self.kinds[node].filter(|kind| kind.has_identity())
    }

    fn enter(&mut self, node: usize, kind: &'static Kind, id: Id, report: &mut Report) {
        let place = *self.places.entry(id).or_insert_with(|| {
            self.records.push(RecordPlan { id, kind, nodes: Vec::new() });
            self.records.len() - 1
        });
        let record = &mut self.records[place];
        if record.kind != kind {
            let reason = format!("its ID is that of an object of kind {}", record.kind.key);
            return report.refuse(kind.key, &reason, &id.to_string());
        }
        record.nodes.push(node);
        self.ids[node] = Some(id);
    }

    /// Who is a part of whom: what stands in an owner's list of parts, and checkpoints by the machine that they name.
    fn find_owners(&mut self) {
        let mut place = 0;
        // Parts that get their identity here may have parts themselves, and stand behind.
        while place < self.records.len() {
            let (id, key, nodes) = (self.records[place].id, self.records[place].kind.key, self.records[place].nodes.clone());
            if OWNERS.contains(&key) {
                for node in &nodes {
                    self.take_parts(*node, id, key);
                }
            }
            if let Some((_, back, list)) = BACK.iter().find(|(part, ..)| *part == key) {
                let owner = nodes.iter().find_map(|node| match self.inventory.property(*node, back) {
                    Some(Tree::Node(owner)) => self.ids[*owner],
                    _ => self.inventory.guid(*node, &format!("{back}Id")),
                });
                if let Some(owner) = owner.filter(|owner| self.places.contains_key(owner)) {
                    self.own(owner, id, list);
                }
            }
            place += 1;
        }
    }

    fn take_parts(&mut self, node: usize, owner: Id, key: &'static str) {
        let inventory = self.inventory;
        for (property, part) in PARTS {
            let Some(tree) = inventory.property(node, property).filter(|_| property != "VirtualHardDisk" || key == "VirtualDiskDrive")
            else {
                continue;
            };
            let mut place = 0;
            for item in tree.items() {
                let Tree::Node(item) = item else { continue };
                let Some(kind) = self.kinds[*item].filter(|own| Some(*own) == kind(part)) else { continue };
                let id = self.ids[*item].unwrap_or_else(|| owner.part(kind.key, place));
                if self.ids[*item].is_none() {
                    let record = *self.places.entry(id).or_insert_with(|| {
                        self.records.push(RecordPlan { id, kind, nodes: Vec::new() });
                        self.records.len() - 1
                    });
                    self.records[record].nodes.push(*item);
                    self.ids[*item] = Some(id);
                }
                place += 1;
                if property != "VirtualHardDisk" {
                    self.own(owner, id, property);
                }
            }
        }
    }

    fn own(&mut self, owner: Id, part: Id, property: &'static str) {
        let own = *self.owners.entry(part).or_insert(owner);
        let list = self.parts.entry((owner, property)).or_default();
        if own == owner && !list.contains(&part) {
            list.push(part);
        }
    }

    /// A disk is a part of the drive that it is in, when the drive is a machine's; the library's disks stand alone.
    fn own_disks(&mut self) {
        let drives: Vec<usize> = (0..self.records.len()).filter(|place| self.records[*place].kind.key == "VirtualDiskDrive").collect();
        for place in drives {
            let drive = &self.records[place];
            let of_machine = self.owners.get(&drive.id).and_then(|vm| self.places.get(vm)).map(|vm| self.records[*vm].kind.key);
            if of_machine != Some("VM") {
                continue;
            }
            let disk = drive.nodes.iter().find_map(|node| match self.inventory.property(*node, "VirtualHardDisk") {
                Some(Tree::Node(disk)) => self.ids[*disk],
                _ => self.inventory.guid(*node, "VirtualHardDiskId"),
            });
            let drive = drive.id;
            if let Some(disk) = disk.filter(|disk| self.places.contains_key(disk) && !self.is_in_library(*disk)) {
                self.owners.entry(disk).or_insert(drive);
            }
        }
    }

    fn is_in_library(&self, disk: Id) -> bool {
        let nodes = self.places.get(&disk).map_or(&[][..], |place| &self.records[*place].nodes);
        nodes.iter().any(|node| self.inventory.property(*node, "LibraryServer").is_some_and(|tree| *tree != Tree::Null))
    }

    /// Objects without an ID are known by their name.
    fn name_the_rest(&mut self, fabric: &Fabric, report: &mut Report) {
        for node in 0..self.kinds.len() {
            let Some(kind) = self.identified(node).filter(|_| self.ids[node].is_none()) else { continue };
            if self.inventory.guid(node, "ID").is_some() {
                continue;
            }
            if kind.key == "ServerConnection" {
                self.enter(node, kind, fabric.server(), report);
                continue;
            }
            let name = self.inventory.text(node, "Name").filter(|name| !name.is_empty()).map(str::to_string);
            let is_part = PARTS.iter().any(|(_, part)| *part == kind.key);
            match name.filter(|_| !is_part) {
                Some(name) => {
                    let there = fabric.find(kind.key, &name);
                    let id = if let [one] = there.as_slice() { *one } else { named_id(kind.key, &name) };
                    self.enter(node, kind, id, report);
                }
                None => report.refuse(kind.key, "it has no ID, and nothing else tells it from others", self.text_of(node)),
            }
        }
        self.find_owners();
    }

    fn index_names(&mut self) {
        let mut names: FxHashMap<(&'static str, String), FxHashSet<Id>> = FxHashMap::default();
        for record in &self.records {
            let of = |node: &usize| {
                let texts = [self.inventory.text(*node, "Name"), self.inventory.nodes[*node].text.as_deref()];
                let more = [self.inventory.text(*node, "Path"), self.inventory.text(*node, "ComputerName")];
                let host = if record.kind.key == "VM" { [None, None] } else { more };
                texts.into_iter().chain(host).flatten().map(str::to_lowercase).collect::<Vec<_>>()
            };
            for name in record.nodes.iter().flat_map(of) {
                names.entry((record.kind.key, name)).or_default().insert(record.id);
            }
        }
        self.names = names.into_iter().map(|(key, ids)| (key, ids.into_iter().collect())).collect();
    }

    /// Devices bear the name of their machine. Where the depth left only that of a machine's devices, and they are in the
    /// inventory by themselves, as many as it has, they are these.
    fn own_by_name(&mut self) {
        for place in 0..self.records.len() {
            let record = &self.records[place];
            if !matches!(record.kind.key, "VM" | "VMTemplate" | "HardwareProfile") {
                continue;
            }
            let (owner, nodes) = (record.id, record.nodes.clone());
            for (property, part) in PARTS {
                let Some(tree) = nodes.first().and_then(|node| self.inventory.property(*node, property)) else { continue };
                let names: Vec<&str> = tree.items().iter().filter_map(Tree::as_text).collect();
                let Some((first, kind)) = names.first().zip(kind(part)) else { continue };
                if names.iter().any(|name| name != first) {
                    continue;
                }
                let mut devices = self.named(kind.key, first).to_vec();
                devices.retain(|device| !self.owners.contains_key(device));
                devices.sort_by_key(|device| self.places.get(device).copied());
                if devices.len() == names.len() {
                    devices.into_iter().for_each(|device| self.own(owner, device, property));
                }
            }
        }
    }

    /// The records of a kind that a text names.
    pub(super) fn named(&self, kind: &'static str, text: &str) -> &[Id] {
        self.names.get(&(kind, text.to_lowercase())).map_or(&[], Vec::as_slice)
    }

    pub(super) fn text_of(&self, node: usize) -> &str {
        self.inventory.text(node, "Name").or(self.inventory.nodes[node].text.as_deref()).unwrap_or("")
    }

    pub(super) fn kind_at(&self, id: Id) -> Option<&'static Kind> {
        self.places.get(&id).map(|place| self.records[*place].kind)
    }
}

/// The identity of an object of which only the name is known: always the same one.
pub(super) fn named_id(kind: &str, name: &str) -> Id {
    Id::EMPTY.part(&format!("{kind}/{}", name.to_lowercase()), 0)
}

/// How many values of an object are whole.
fn richness(inventory: &Inventory, node: usize) -> usize {
    let whole = |tree: &Tree| match tree {
        Tree::Node(_) | Tree::List(_) | Tree::Table(_) => 3,
        Tree::Null => 0,
        _ => 1,
    };
    inventory.nodes[node].properties.iter().map(|(_, tree)| whole(tree)).sum()
}
