//! Checkpoints: making, restoring, removing, and the tree that they form.
//!
//! What a checkpoint becomes is decided by the machine's CheckpointType: Disabled refuses; Standard keeps memory;
//! Production uses the guest's backup and falls back to a standard one when that fails (the job says so); ProductionOnly
//! fails then. Of a machine that does not run every type makes the same.

use super::apply::{apply, back, become_state, enter};
use super::removal::discard;
use super::vm_create::HANDED_ON;
use super::vm_power::{machine, parts};
use super::{Outcome, steps, target};
use crate::error::{self, FabricError};
use crate::fabric::{Fabric, Snapshot};
use crate::field::Field;
use crate::hypervisor::CheckpointKind;
use crate::id::Id;
use crate::kind::known_kind;
use crate::request::{Operation, Request};
use crate::task::Plan;

/// Lists of devices that a checkpoint brings back.
const DEVICE_LISTS: [&str; 4] = ["VirtualDiskDrives", "VirtualNetworkAdapters", "VirtualDVDDrives", "VirtualSCSIAdapters"];
/// What a restore leaves as it is: settings for people, not of the machine's hardware.
const KEPT: [&str; 4] = ["CheckpointType", "Tag", "QuotaPoint", "CostCenter"];

pub(super) fn begin(fabric: &mut Fabric, request: &Request) -> Result<Plan, FabricError> {
    let id = target(request)?;
    match request.operation {
        Operation::CreateCheckpoint => begin_create(fabric, request, id),
        Operation::RestoreCheckpoint => {
            check_state(fabric, fabric.root(id))?;
            enter(fabric, id, "RecoveringCheckpoint");
            Ok(Plan::new(id, steps(&[("Restore checkpoint", 15)])))
        }
        _ => {
            enter(fabric, id, "DeletingCheckpoint");
            Ok(Plan::new(id, steps(&[("Remove checkpoint", 8), ("Merge virtual hard disk", 15)])))
        }
    }
}

fn begin_create(fabric: &mut Fabric, request: &Request, vm: Id) -> Result<Plan, FabricError> {
    check_state(fabric, vm)?;
    let name = fabric.text_of(vm);
    if fabric.get(vm, "CheckpointType").is_some_and(|field| field.is("Disabled")) {
        let text = format!("No checkpoint of {name} can be made: its checkpoint type is Disabled.");
        return Err(
            FabricError::new(error::CHECKPOINTS_DISABLED, text).help(format!("Set-SCVirtualMachine -VM {name} -CheckpointType Production"))
        );
    }
    if fabric.flag_at(vm, "HasPassthroughDisk") {
        return Err(FabricError::new(
            error::CHECKPOINT_PASS_THROUGH,
            format!("{name} has a pass-through disk, so no checkpoint of it can be made."),
        ));
    }
    let id = fabric.draw_id();
    fabric.objects.insert(id, known_kind("VMCheckpoint"), Some(vm));
    let now = fabric.now();
    let default = format!("{name} - ({})", now.format("%m/%d/%Y %H:%M:%S"));
    fabric.set(id, "Name", request.changes.text("Name").filter(|name| !name.is_empty()).unwrap_or(&default));
    fabric.set(id, "Description", request.changes.text("Description").unwrap_or(""));
    fabric.set(id, "CheckpointID", id.part("CheckpointID", 0).to_upper());
    fabric.set(id, "ParentCheckpointID", fabric.text_at(vm, "LastRestoredCheckpointID"));
    fabric.set(id, "AddedTime", now);
    fabric.set(id, "ModifiedTime", now);
    // Until it is made it is in no listing.
    fabric.objects.remove(id);
    enter(fabric, vm, "CreatingCheckpoint");
    Ok(Plan::new(id, steps(&[("Initialize checkpoint", 2), ("Create checkpoint", 6), ("Finish checkpoint", 2)])))
}

fn check_state(fabric: &Fabric, vm: Id) -> Result<(), FabricError> {
    let status = fabric.text_at(vm, "Status");
    if matches!(status.as_str(), "Running" | "PowerOff" | "Saved" | "Paused") {
        return Ok(());
    }
    Err(error::wrong_state(&fabric.text_of(vm), &status, "Running, Paused, Saved or PowerOff"))
}

pub(super) fn finish(fabric: &mut Fabric, request: &Request, id: Id) -> Outcome {
    match request.operation {
        Operation::CreateCheckpoint => finish_create(fabric, id),
        Operation::RestoreCheckpoint => {
            let machine = machine(fabric, fabric.root(id));
            fabric.hypervisor.restore(&machine, id)?;
            restore(fabric, id);
            Ok(Vec::new())
        }
        _ => {
            let machine = machine(fabric, fabric.root(id));
            fabric.hypervisor.forget(&machine, id)?;
            remove(fabric, id);
            back(fabric, id);
            Ok(Vec::new())
        }
    }
}

fn finish_create(fabric: &mut Fabric, id: Id) -> Outcome {
    let vm = fabric.root(id);
    let power = fabric.text_at(vm, "VirtualMachineState");
    let ty = fabric.text_at(vm, "CheckpointType");
    let machine = machine(fabric, vm);
    let mut warnings = Vec::new();
    let mut kind = CheckpointKind::Standard;
    if matches!(ty.as_str(), "Production" | "ProductionOnly") && matches!(power.as_str(), "Running" | "Paused") {
        match fabric.hypervisor.checkpoint(&machine, CheckpointKind::Production, id) {
            Ok(()) => kind = CheckpointKind::Production,
            Err(error) if ty == "ProductionOnly" => return Err(error),
            Err(_) => {
                let text = format!("The backup of the guest of {} failed, so a standard checkpoint was made instead.", machine.name);
                warnings.push(FabricError::new(error::CHECKPOINT_FELL_BACK, text));
            }
        }
    }
    if kind == CheckpointKind::Standard {
        fabric.hypervisor.checkpoint(&machine, kind, id)?;
    }
    fabric.objects.revive(id);
    let mut checkpoints = fabric.refs_at(vm, "VMCheckpoints");
    checkpoints.push(id);
    fabric.set(vm, "VMCheckpoints", Field::refs(checkpoints));
    fabric.set(vm, "LastRestoredCheckpointID", fabric.text_at(id, "CheckpointID"));
    adopt(fabric, id, kind == CheckpointKind::Standard, &power);
    back(fabric, vm);
    Ok(warnings)
}

/// Keeps the machine as it is now under the checkpoint.
pub(crate) fn adopt(fabric: &mut Fabric, checkpoint: Id, keeps_memory: bool, state: &str) {
    let vm = fabric.root(checkpoint);
    let names = HANDED_ON.iter().filter(|name| !KEPT.contains(name)).chain(&DEVICE_LISTS);
    let fields = names.map(|name| (*name, fabric.stored(vm, name))).collect();
    let devices = parts(fabric, vm).into_iter().filter(|part| fabric.object(*part).is_some_and(|object| object.kind.key != "VMCheckpoint"));
    let devices = devices.map(|part| (part, fabric.fields(part))).collect();
    let snapshot = Snapshot { keeps_memory: keeps_memory && state != "PowerOff", state: state.to_string(), fields, devices };
    fabric.snapshots.insert(checkpoint, snapshot);
}

fn restore(fabric: &mut Fabric, checkpoint: Id) {
    let vm = fabric.root(checkpoint);
    let Some(snapshot) = fabric.snapshots.get(&checkpoint).cloned() else { return back(fabric, vm) };
    let old: Vec<Id> =
        parts(fabric, vm).into_iter().filter(|part| fabric.object(*part).is_some_and(|object| object.kind.key != "VMCheckpoint")).collect();
    for part in old.into_iter().filter(|part| !snapshot.devices.iter().any(|(device, _)| device == part)) {
        discard(fabric, part);
    }
    for (name, field) in snapshot.fields {
        match field {
            Some(field) => fabric.objects.set(vm, name, field),
            None => fabric.objects.unset(vm, name),
        }
    }
    for (device, fields) in snapshot.devices {
        fabric.objects.revive(device);
        for (name, field) in fields {
            fabric.objects.set(device, name, field);
        }
    }
    super::removal::forget_gone(fabric, vm);
    super::grant::yield_macs(fabric, vm);
    fabric.set(vm, "LastRestoredCheckpointID", fabric.text_at(checkpoint, "CheckpointID"));
    become_state(fabric, vm, if snapshot.keeps_memory { &snapshot.state } else { "PowerOff" });
}

/// Takes a checkpoint out of the tree: its children hang on its parent.
pub(super) fn remove(fabric: &mut Fabric, checkpoint: Id) {
    let vm = fabric.root(checkpoint);
    let own = fabric.text_at(checkpoint, "CheckpointID");
    let parent = fabric.text_at(checkpoint, "ParentCheckpointID");
    let rest: Vec<Id> = fabric.refs_at(vm, "VMCheckpoints").into_iter().filter(|one| *one != checkpoint).collect();
    for child in &rest {
        if fabric.text_at(*child, "ParentCheckpointID") == own {
            fabric.set(*child, "ParentCheckpointID", parent.as_str());
        }
    }
    if fabric.text_at(vm, "LastRestoredCheckpointID") == own {
        fabric.set(vm, "LastRestoredCheckpointID", parent);
    }
    discard(fabric, checkpoint);
}

/// A clone has the checkpoints of its source, with identities of their own.
pub(super) fn copy_all(fabric: &mut Fabric, from: Id, to: Id) {
    let mut renamed = vec![(fabric.text_at(from, "VMId"), fabric.text_at(to, "VMId"))];
    let mut copies = Vec::new();
    for source in fabric.refs_at(from, "VMCheckpoints") {
        let copy = fabric.draw_id();
        fabric.objects.insert(copy, known_kind("VMCheckpoint"), Some(to));
        for (name, field) in fabric.fields(source) {
            fabric.objects.set(copy, name, field);
        }
        let identity = copy.part("CheckpointID", 0).to_upper();
        renamed.push((fabric.text_at(source, "CheckpointID"), identity.clone()));
        fabric.set(copy, "CheckpointID", identity);
        copies.push((source, copy));
    }
    let new_name = |old: &str| renamed.iter().find(|(own, _)| own == old).map_or(old.to_string(), |(_, new)| new.clone());
    let last = new_name(&fabric.text_at(from, "LastRestoredCheckpointID"));
    fabric.set(to, "LastRestoredCheckpointID", last);
    fabric.set(to, "VMCheckpoints", Field::refs(copies.iter().map(|(_, copy)| *copy)));
    for (source, copy) in copies {
        let parent = new_name(&fabric.text_at(copy, "ParentCheckpointID"));
        fabric.set(copy, "ParentCheckpointID", parent);
        if let Some(snapshot) = fabric.snapshots.get(&source).cloned() {
            adopt(fabric, copy, snapshot.keeps_memory, &snapshot.state);
        }
    }
}

impl Fabric {
    /// Set-SCVMCheckpoint: a new name or description, at once.
    pub fn describe_checkpoint(&mut self, checkpoint: Id, changes: &crate::Changes) -> Result<(), FabricError> {
        self.transaction(|fabric| apply(fabric, checkpoint, changes, &["VMCheckpoint"]))
    }

    /// The checkpoints of a machine, or of all, oldest first.
    pub fn checkpoints(&self, vm: Option<Id>) -> Vec<Id> {
        let mut ids = vm.map_or_else(|| self.all("VMCheckpoint"), |vm| self.refs_at(vm, "VMCheckpoints"));
        ids.sort_by_key(|id| self.get(*id, "AddedTime").and_then(|field| field.as_time()));
        ids
    }
}
