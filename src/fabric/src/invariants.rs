//! What holds of a fabric whatever was asked of it: the laws that its tests look at after every call, and that a fabric
//! which comes from outside can be measured by. `data` that breaks one is told in a sentence.

use crate::fabric::Fabric;
use crate::field::Field;
use crate::id::Id;
use crate::network::{granted, pool_range};
use crate::objects::Object;
use crate::task::JobStatus;
use std::collections::BTreeMap;

/// States of a machine that only a running job keeps.
const TRANSITIONAL: [&str; 15] = [
    "PoweringOff",
    "Saving",
    "Restoring",
    "DiscardSavedState",
    "Starting",
    "MergingDrives",
    "Deleting",
    "Reset",
    "Pausing",
    "UnderCreation",
    "UnderUpdate",
    "UnderMigration",
    "CreatingCheckpoint",
    "DeletingCheckpoint",
    "RecoveringCheckpoint",
];
/// Property of an owner → kind of its parts.
const PARTS: [(&str, &str); 8] = [
    ("VirtualDiskDrives", "VirtualDiskDrive"),
    ("VirtualNetworkAdapters", "VirtualNetworkAdapter"),
    ("VirtualDVDDrives", "VirtualDVDDrive"),
    ("VirtualSCSIAdapters", "VirtualSCSIAdapter"),
    ("VirtualCOMPorts", "VirtualCOMPort"),
    ("VirtualFloppyDrive", "VirtualFloppyDrive"),
    ("VMCheckpoints", "VMCheckpoint"),
    ("VirtualHardDisk", "VirtualHardDisk"),
];
/// Megabytes in a gigabyte's bytes.
const MB: i64 = 1 << 20;

impl Fabric {
    /// What is wrong with the fabric, in sentences; nothing is, unless it came damaged from outside.
    pub fn flaws(&self) -> Vec<String> {
        let mut flaws = self.objects.flaws();
        for object in self.objects.every().filter(|object| !object.removed) {
            self.look_at_links(object, &mut flaws);
            match object.kind.key {
                "VM" => self.look_at_machine(object.id, &mut flaws),
                "VMHost" => self.look_at_host(object.id, &mut flaws),
                "Cloud" => self.look_at_cloud(object.id, &mut flaws),
                "StaticIPAddressPool" => self.look_at_pool(object.id, &mut flaws),
                _ => {}
            }
        }
        self.look_at_names(&mut flaws);
        self.look_at_addresses(&mut flaws);
        self.look_at_jobs(&mut flaws);
        flaws
    }

    fn called(&self, id: Id) -> String {
        let key = self.kind_of(id).map_or("object", |kind| kind.key);
        format!("{key} '{}' ({id})", self.text_of(id))
    }

    /// A link points at an object that is there, and a part is listed by its owner.
    fn look_at_links(&self, object: &Object, flaws: &mut Vec<String>) {
        let key = object.kind.key;
        for (name, target) in self.objects.links(object) {
            let there = self.object(target).is_some_and(|target| !target.removed);
            if !there && !name.starts_with('$') {
                flaws.push(format!("{} points by {name} at {}, which is removed.", self.called(object.id), self.called(target)));
            }
            let part = PARTS.iter().any(|(list, _)| *list == name) && self.object(target).is_some_and(|part| part.owner.is_some());
            let owner = self.object(target).and_then(|part| part.owner);
            if part && owner != Some(object.id) {
                flaws.push(format!("{} lists {} in {name}, a part of another.", self.called(object.id), self.called(target)));
            }
        }
        let Some(owner) = object.owner else { return };
        if self.object(owner).is_none_or(|owner| owner.removed) {
            flaws.push(format!("{} is a part of {}, which is removed.", self.called(object.id), self.called(owner)));
        }
        if let Some((list, _)) = PARTS.iter().find(|(_, kind)| *kind == key)
            && !self.stored(owner, list).is_some_and(|field| field.as_ids().contains(&object.id))
        {
            flaws.push(format!("{} is not in the {list} of {}.", self.called(object.id), self.called(owner)));
        }
    }

    fn look_at_machine(&self, vm: Id, flaws: &mut Vec<String>) {
        let (status, power) = (self.text_at(vm, "Status"), self.text_at(vm, "VirtualMachineState"));
        let mut flaw = |text: String| flaws.push(format!("{} {text}", self.called(vm)));
        if TRANSITIONAL.contains(&status.as_str()) && !self.is_busy(vm) {
            flaw(format!("is {status}, and no job works on it."));
        }
        let lies_over = self.stored(vm, "$before").is_some();
        let over = TRANSITIONAL.contains(&status.as_str()) || status.ends_with("Failed");
        if lies_over != over && (lies_over || self.stored(vm, "$power").is_some()) {
            flaw(format!("is {status} over {power}, which do not go together."));
        }
        let host = self.ref_at(vm, "VMHost");
        if matches!(power.as_str(), "Running" | "Paused" | "Saved") && host.is_none() {
            flaw(format!("is {power} on no host."));
        }
        if host.is_some() && self.ref_at(vm, "LibraryServer").is_some() {
            flaw("is on a host and in the library.".to_string());
        }
        if status == "Stored" && host.is_some() {
            flaw("is stored on a host.".to_string());
        }
        if host.is_some_and(|host| !self.refs_at(host, "VMs").contains(&vm)) {
            flaw("is not among the machines of its host.".to_string());
        }
        let checkpoints = self.refs_at(vm, "VMCheckpoints");
        let known: Vec<String> = checkpoints.iter().map(|one| self.text_at(*one, "CheckpointID")).collect();
        let last = self.text_at(vm, "LastRestoredCheckpointID");
        if !known.contains(&last) && last != self.text_at(vm, "VMId") {
            flaw("descends from a checkpoint that it has not.".to_string());
        }
        let mut slots = Vec::new();
        for drive in ["VirtualDiskDrives", "VirtualDVDDrives"].iter().flat_map(|list| self.refs_at(vm, list)) {
            let slot = (self.text_at(drive, "BusType"), self.number_at(drive, "Bus"), self.number_at(drive, "Lun"));
            if slots.contains(&slot) {
                flaw(format!("has two drives at {} {} {}.", slot.0, slot.1, slot.2));
            }
            slots.push(slot);
        }
    }

    fn look_at_host(&self, host: Id, flaws: &mut Vec<String>) {
        let uses = |vm: &Id| matches!(self.text_at(*vm, "VirtualMachineState").as_str(), "Running" | "Paused");
        let used: i64 = self.refs_at(host, "VMs").iter().filter(|vm| uses(vm)).map(|vm| self.number_at(*vm, "Memory")).sum();
        if used > self.number_at(host, "TotalMemory") / MB {
            flaws.push(format!("{} has machines that run with {used} MB, more than it has.", self.called(host)));
        }
    }

    fn look_at_cloud(&self, cloud: Id, flaws: &mut Vec<String>) {
        let Some(capacity) = self.ref_at(cloud, "CloudCapacity") else { return };
        for name in ["CPUCount", "MemoryMB", "StorageGB", "VMCount"] {
            let (limit, used) = (self.number_at(capacity, name), self.number_at(capacity, &format!("Used{name}")));
            if used < 0 || !self.flag_at(capacity, &format!("Use{name}Maximum")) && limit > 0 && used > limit {
                flaws.push(format!("{} uses {used} of {limit} {name}.", self.called(cloud)));
            }
        }
    }

    fn look_at_pool(&self, pool: Id, flaws: &mut Vec<String>) {
        let mut numbers = granted(self, pool);
        let count = numbers.len();
        let range = pool_range(self, pool);
        if numbers.iter().any(|number| range.is_none_or(|(first, last)| *number < first || *number > last)) {
            flaws.push(format!("{} granted an address outside its range.", self.called(pool)));
        }
        numbers.sort_unstable();
        numbers.dedup();
        if numbers.len() != count {
            flaws.push(format!("{} granted an address twice.", self.called(pool)));
        }
    }

    /// Hardware addresses are granted once, and machines do not share one.
    fn look_at_addresses(&self, flaws: &mut Vec<String>) {
        let mut seen: BTreeMap<String, Id> = BTreeMap::new();
        let machine = |id: &Id| self.kind_of(self.root(*id)).is_some_and(|kind| kind.key == "VM");
        for adapter in self.all("VirtualNetworkAdapter").into_iter().filter(machine) {
            let address = self.text_at(adapter, "MACAddress").replace('-', ":").to_uppercase();
            if address.is_empty() || address == "00:00:00:00:00:00" {
                continue;
            }
            if let Some(other) = seen.insert(address.clone(), adapter) {
                flaws.push(format!("{} and {} have the hardware address {address}.", self.called(other), self.called(adapter)));
            }
        }
        let mut seen: BTreeMap<String, Id> = BTreeMap::new();
        for granted in self.all("AllocatedMACAddress") {
            if let Some(other) = seen.insert(self.text_at(granted, "Address"), granted) {
                flaws.push(format!("{} and {} are the same.", self.called(other), self.called(granted)));
            }
        }
    }

    /// A host has no two machines of a name, a group no two groups, and most kinds no two objects.
    fn look_at_names(&self, flaws: &mut Vec<String>) {
        let mut seen: BTreeMap<(&str, String, Option<Id>), Id> = BTreeMap::new();
        for object in self.objects.every().filter(|object| !object.removed && object.owner.is_none()) {
            let key = object.kind.key;
            let place = match key {
                "VM" => match self.ref_at(object.id, "VMHost") {
                    Some(host) => Some(host),
                    None => continue,
                },
                "VMHostGroup" => self.ref_at(object.id, "ParentHostGroup"),
                "VirtualNetwork" | "StorageVolume" => self.ref_at(object.id, "VMHost"),
                _ if crate::operations::has_unique_name(key) => None,
                _ => continue,
            };
            let name = match self.stored(object.id, "Name") {
                Some(Field::Text(name)) if !name.is_empty() => name.to_lowercase(),
                _ => continue,
            };
            if let Some(other) = seen.insert((key, name, place), object.id) {
                flaws.push(format!("{} and {} have the same name.", self.called(other), self.called(object.id)));
            }
        }
    }

    fn look_at_jobs(&self, flaws: &mut Vec<String>) {
        let mut locked: BTreeMap<Id, Id> = BTreeMap::new();
        for (id, task) in self.tasks.iter() {
            let mut flaw = |text: &str| flaws.push(format!("The job '{}' ({id}) {text}", task.name));
            let running = self.running.contains(id);
            if running != (task.status == JobStatus::Running && task.ends.is_some()) {
                flaw("runs and is not among the running ones, or the other way round.");
            }
            if (task.status == JobStatus::Failed) != task.error.is_some() {
                flaw("failed without an error, or has one and did not fail.");
            }
            if !(0..=100).contains(&task.progress_at(self.now())) {
                flaw("is further than 100 %.");
            }
            if task.status.is_over() && task.ends.is_none() {
                flaw("is over and has no end.");
            }
            let mut locks = if running { task.locks.clone() } else { Vec::new() };
            locks.sort_unstable();
            locks.dedup();
            for lock in locks {
                if self.object(lock).is_none() {
                    flaw("works on an object that is not there.");
                }
                if locked.insert(lock, *id).is_some() {
                    flaw("works on an object that another job works on.");
                }
            }
        }
    }
}
