//! Starting, stopping, pausing, removing, repairing and refreshing machines.

use super::apply::{back, become_state, enter};
use super::removal::discard;
use super::{Outcome, steps, target};
use crate::error::{self, FabricError};
use crate::fabric::Fabric;
use crate::field::Field;
use crate::hypervisor::{Machine, Power};
use crate::id::Id;
use crate::network::dynamic_mac;
use crate::request::{Operation, Removal, Repair, Request, StopMode};
use crate::task::Plan;

/// States that Repair-SCVirtualMachine handles.
const FAILED: [&str; 9] = [
    "CreationFailed",
    "UpdateFailed",
    "MigrationFailed",
    "CustomizationFailed",
    "TemplateCreationFailed",
    "ReplacementFailed",
    "CheckpointFailed",
    "P2VCreationFailed",
    "V2VCreationFailed",
];

/// What an action on the power of a machine goes through.
struct Change {
    from: &'static [&'static str],
    through: &'static str,
    seconds: i64,
    name: &'static str,
}

fn change_of(operation: Operation, status: &str) -> Change {
    let row = |from, through, seconds, name| Change { from, through, seconds, name };
    match operation {
        Operation::StartVm if status == "Saved" => row(&["Saved"], "Restoring", 12, "Restore saved state"),
        Operation::StartVm => row(&["PowerOff", "Saved", "Paused", "Running"], "Starting", 15, "Start virtual machine"),
        Operation::StopVm(StopMode::Shutdown) => row(&["Running", "Paused"], "PoweringOff", 20, "Shut down guest"),
        Operation::StopVm(StopMode::Force) => row(&["Running", "Paused", "Starting"], "PoweringOff", 5, "Turn off virtual machine"),
        Operation::StopVm(StopMode::SaveState) => row(&["Running", "Paused"], "Saving", 12, "Save state"),
        Operation::StopVm(StopMode::DiscardSavedState) => row(&["Saved"], "DiscardSavedState", 5, "Discard saved state"),
        Operation::SuspendVm => row(&["Running"], "Pausing", 5, "Pause virtual machine"),
        Operation::ResumeVm => row(&["Paused"], "Starting", 5, "Resume virtual machine"),
        _ => row(&["Running"], "Reset", 10, "Reset virtual machine"),
    }
}

pub(super) fn begin(fabric: &mut Fabric, request: &Request) -> Result<Plan, FabricError> {
    let vm = target(request)?;
    let status = fabric.text_at(vm, "Status");
    let change = change_of(request.operation, &status);
    if !change.from.contains(&status.as_str()) {
        return Err(error::wrong_state(&fabric.text_of(vm), &status, &change.from.join(" or ")));
    }
    if request.operation == Operation::StartVm && status == "Running" {
        return Ok(Plan::new(vm, steps(&[("Nothing to do", 5)])));
    }
    if request.operation == Operation::StartVm && status != "Paused" {
        check_memory(fabric, vm)?;
    }
    enter(fabric, vm, change.through);
    Ok(Plan::new(vm, steps(&[(change.name, change.seconds)])))
}

/// A machine starts only where its memory is free.
fn check_memory(fabric: &Fabric, vm: Id) -> Result<(), FabricError> {
    let Some(host) = fabric.ref_at(vm, "VMHost") else { return Ok(()) };
    let (needed, free) = (fabric.number_at(vm, "Memory"), fabric.number_at(host, "AvailableMemory"));
    if needed <= free {
        return Ok(());
    }
    let (name, host) = (fabric.text_of(vm), fabric.text_of(host));
    Err(FabricError::new(error::OVER_CAPACITY, format!("{name} needs {needed} MB of memory to start, but {host} has {free} MB free.")))
}

pub(super) fn finish(fabric: &mut Fabric, request: &Request, vm: Id) -> Outcome {
    let (power, state) = match request.operation {
        Operation::StartVm | Operation::ResumeVm => (Power::On, "Running"),
        Operation::StopVm(StopMode::Shutdown) => (Power::ShutDown, "PowerOff"),
        Operation::StopVm(StopMode::SaveState) => (Power::Saved, "Saved"),
        Operation::StopVm(StopMode::Force | StopMode::DiscardSavedState) => (Power::Off, "PowerOff"),
        Operation::SuspendVm => (Power::Paused, "Paused"),
        _ => (Power::Reset, "Running"),
    };
    let machine = machine(fabric, vm);
    fabric.hypervisor.power(&machine, power)?;
    if state == "Running" {
        draw_addresses(fabric, vm);
    }
    become_state(fabric, vm, state);
    Ok(Vec::new())
}

/// A machine as the hypervisor sees it.
pub(crate) fn machine(fabric: &Fabric, vm: Id) -> Machine {
    Machine { id: vm, name: fabric.text_of(vm), host: fabric.ref_at(vm, "VMHost") }
}

/// Dynamic adapters get their hardware address at the first start.
pub(crate) fn draw_addresses(fabric: &mut Fabric, vm: Id) {
    for adapter in fabric.refs_at(vm, "VirtualNetworkAdapters") {
        if fabric.text_at(adapter, "MACAddress") == "00:00:00:00:00:00"
            && fabric.get(adapter, "MACAddressType").is_some_and(|field| field.is("Dynamic"))
        {
            let bytes = fabric.draw_id().0;
            let number = u64::from(bytes[0]) << 16 | u64::from(bytes[1]) << 8 | u64::from(bytes[2]);
            fabric.set(adapter, "MACAddress", dynamic_mac(number).as_str());
        }
    }
}

pub(super) fn begin_other(fabric: &mut Fabric, request: &Request) -> Result<Plan, FabricError> {
    let vm = target(request)?;
    let status = fabric.text_at(vm, "Status");
    match request.operation {
        Operation::RemoveVm(removal) => {
            let allowed = removal == Removal::RecordOnly
                || matches!(status.as_str(), "PowerOff" | "Saved" | "Stored" | "Missing")
                || FAILED.contains(&status.as_str());
            if !allowed {
                return Err(error::wrong_state(&fabric.text_of(vm), &status, "PowerOff, Saved or Stored"));
            }
            enter(fabric, vm, "Deleting");
            Ok(Plan::new(vm, steps(&[("Remove virtual machine", 10)])))
        }
        Operation::RepairVm(_) => {
            needs_repair(fabric, vm)?;
            Ok(Plan::new(vm, steps(&[("Repair virtual machine", 8)])))
        }
        _ => Ok(Plan::new(vm, steps(&[("Refresh virtual machine", 5)]))),
    }
}

/// An error unless the machine is in a failed state.
pub(crate) fn needs_repair(fabric: &Fabric, vm: Id) -> Result<(), FabricError> {
    let status = fabric.text_at(vm, "Status");
    let removal = fabric.get(vm, "FailedJobID").and_then(|field| field.as_id()).and_then(|job| fabric.task(job));
    if FAILED.contains(&status.as_str())
        || removal.is_some_and(|task| task.status == crate::JobStatus::Failed && task.cmdlet.starts_with("Remove-"))
    {
        return Ok(());
    }
    let text = format!("{} is not in a failed state, but {status}: there is nothing to repair.", fabric.text_of(vm));
    Err(FabricError::new(error::NOTHING_TO_REPAIR, text))
}

pub(super) fn finish_other(fabric: &mut Fabric, request: &Request, vm: Id) -> Outcome {
    match request.operation {
        Operation::RemoveVm(removal) => {
            back(fabric, vm);
            if removal == Removal::RecordOnly && fabric.ref_at(vm, "VMHost").is_some() {
                fabric.set(vm, "$lost", true);
            }
            discard(fabric, vm);
        }
        Operation::RepairVm(repair) => {
            let creation = fabric.text_at(vm, "Status") == "CreationFailed";
            if repair == Repair::Undo && creation {
                discard(fabric, vm);
            } else {
                let power = fabric.text_at(vm, "VirtualMachineState");
                let stored = matches!(fabric.stored(vm, "$before"), Some(field) if field.is("Stored"));
                become_state(fabric, vm, if stored { "Stored" } else { &power });
                fabric.set(vm, "FailedJobID", Field::Null);
            }
        }
        _ => super::apply::stamp(fabric, vm),
    }
    Ok(Vec::new())
}

/// The lists of an owner that hold parts.
pub(crate) const PART_LISTS: [&str; 9] = [
    "GrantedToList",
    "VirtualDiskDrives",
    "VirtualNetworkAdapters",
    "VirtualDVDDrives",
    "VirtualSCSIAdapters",
    "VMCheckpoints",
    "VirtualCOMPorts",
    "VirtualFloppyDrive",
    "VirtualHardDisk",
];

/// All parts of an object, and theirs.
pub(crate) fn parts(fabric: &Fabric, owner: Id) -> Vec<Id> {
    let mut found = Vec::new();
    for list in PART_LISTS {
        let stored = fabric.stored(owner, list).map_or(Vec::new(), |field| field.as_ids());
        for part in stored.into_iter().filter(|part| fabric.object(*part).is_some_and(|object| object.owner == Some(owner))) {
            found.push(part);
            found.extend(parts(fabric, part));
        }
    }
    found
}
