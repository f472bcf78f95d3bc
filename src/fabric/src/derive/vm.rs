//! Made properties of machines, templates, hardware profiles and checkpoints.

use crate::fabric::Fabric;
use crate::field::{Field, Width};
use crate::id::Id;
use crate::kind::value;
use crate::objects::Object;

/// States that are the hypervisor's own; all others lie over a power state.
pub(crate) const POWER_STATES: [&str; 13] = [
    "Running",
    "PowerOff",
    "PoweringOff",
    "Saved",
    "Saving",
    "Restoring",
    "Paused",
    "DiscardSavedState",
    "Starting",
    "MergingDrives",
    "Deleting",
    "Reset",
    "Pausing",
];

pub(super) fn derived(fabric: &Fabric, object: &Object, name: &str) -> Option<Field> {
    hardware(fabric, object.id, name).or_else(|| if object.kind.key == "VM" { machine(fabric, object, name) } else { None })
}

fn hardware(fabric: &Fabric, id: Id, name: &str) -> Option<Field> {
    Some(match name {
        "IsTagEmpty" => Field::Bool(matches!(fabric.text_at(id, "Tag").as_str(), "" | "(none)")),
        "Tag" => match fabric.stored(id, "Tag") {
            Some(Field::Text(text)) if text.is_empty() => Field::text("(none)"),
            _ => return None,
        },
        "HighlyAvailable" => fabric.get(id, "IsHighlyAvailable")?,
        "CPUMaximumPercent" => fabric.get(id, "CPUMax")?,
        "CPURelativeWeight" => fabric.get(id, "RelativeWeight")?,
        "DiskIops" => fabric.get(id, "DiskIO")?,
        "VirtualHardDisks" => Field::refs(drives(fabric, id).filter_map(|drive| fabric.ref_at(drive, "VirtualHardDisk"))),
        "HasPassthroughDisk" => Field::Bool(drives(fabric, id).any(|drive| fabric.ref_at(drive, "PassThroughDisk").is_some())),
        "HasVirtualFibreChannelAdapters" => Field::Bool(false),
        "OSDiskID" => {
            let first = drives(fabric, id).find_map(|drive| fabric.ref_at(drive, "VirtualHardDisk"));
            Field::Guid(first.unwrap_or(Id::EMPTY))
        }
        _ => return None,
    })
}

fn drives(fabric: &Fabric, id: Id) -> impl Iterator<Item = Id> {
    fabric.refs_at(id, "VirtualDiskDrives").into_iter()
}

fn machine(fabric: &Fabric, object: &Object, name: &str) -> Option<Field> {
    let id = object.id;
    let host = || fabric.ref_at(id, "VMHost");
    Some(match name {
        "VirtualMachineState" => value("VMComputerSystemState", &power_state(fabric, id)),
        "StatusString" => Field::text(status_text(&fabric.text_at(id, "Status"))),
        "HasSavedState" => Field::Bool(power_state(fabric, id) == "Saved"),
        "HostName" => {
            Field::text(host().or_else(|| fabric.ref_at(id, "LibraryServer")).map_or(String::new(), |host| fabric.text_at(host, "Name")))
        }
        "HostId" => Field::Guid(host().or_else(|| fabric.ref_at(id, "LibraryServer")).unwrap_or(Id::EMPTY)),
        "HostType" => value("CarmineObjectType", if host().is_some() { "VMHost" } else { "LibraryServer" }),
        "HostGroupPath" => {
            let group = host().and_then(|host| fabric.ref_at(host, "VMHostGroup"));
            Field::text(group.map_or(String::new(), |group| format!("{}\\{}", fabric.text_of(group), fabric.text_at(id, "HostName"))))
        }
        "TotalSize" => Field::Number(total_size(fabric, id), Width::Int64),
        "Location" => Field::text(location(fabric, id)),
        "VMCPath" => {
            let location = location(fabric, id);
            let file = format!("{location}\\Virtual Machines\\{}.vmcx", fabric.text_at(id, "VMId"));
            Field::text(if location.is_empty() { String::new() } else { file })
        }
        "CheckpointLocation" => Field::text(location(fabric, id)),
        "LastRestoredCheckpointID" => {
            fabric.stored(id, "LastRestoredCheckpointID").unwrap_or_else(|| Field::text(fabric.text_at(id, "VMId")))
        }
        "LastRestoredVMCheckpoint" => Field::reference(last_checkpoint(fabric, id)),
        "BiosGuid" => fabric.stored(id, "BiosGuid").unwrap_or_else(|| Field::Guid(id.part("BiosGuid", 0))),
        "CustomProperties" => fabric.stored(id, "CustomProperties").unwrap_or_else(|| Field::list(vec![Field::text(""); 10])),
        "ComputerNameString" => Field::text(fabric.text_at(id, "ComputerName")),
        "MemoryAssignedMB" => {
            let runs = matches!(power_state(fabric, id).as_str(), "Running" | "Paused");
            Field::int(if runs { fabric.number_at(id, "Memory") } else { 0 })
        }
        "PassThroughDisks" => Field::refs(drives(fabric, id).filter_map(|drive| fabric.ref_at(drive, "PassThroughDisk"))),
        "VMAddition" => {
            let version = host().map_or(String::new(), |host| fabric.text_at(host, "HyperVVersion"));
            let detected = fabric.flag_at(id, "HasVMAdditions") && !version.is_empty();
            fabric.stored(id, "VMAddition").unwrap_or_else(|| Field::text(if detected { &version } else { "Not Detected" }))
        }
        "PerfCPUUtilization" => fabric.get(id, "CPUUtilization")?,
        _ => return None,
    })
}

/// The power state under VMM's own states.
pub(crate) fn power_state(fabric: &Fabric, vm: Id) -> String {
    let status = fabric.text_at(vm, "Status");
    if POWER_STATES.contains(&status.as_str()) {
        return status;
    }
    match fabric.stored(vm, "$power") {
        Some(Field::Text(power)) => power.to_string(),
        _ => "PowerOff".to_string(),
    }
}

fn status_text(status: &str) -> String {
    match status {
        "PowerOff" => return "Stopped".to_string(),
        "Unsupported" => return "Unsupported VM Configuration".to_string(),
        _ => {}
    }
    let mut text = String::new();
    for (place, letter) in status.chars().enumerate() {
        if place > 0 && letter.is_uppercase() {
            text.push(' ');
        }
        text.push(letter);
    }
    text
}

/// The bytes of all disks.
pub(crate) fn total_size(fabric: &Fabric, id: Id) -> i64 {
    fabric.refs_at(id, "VirtualHardDisks").into_iter().map(|disk| fabric.number_at(disk, "Size")).sum()
}

/// The folder of the machine: that of its first disk, or the one it was made in.
fn location(fabric: &Fabric, id: Id) -> String {
    let disk = fabric.refs_at(id, "VirtualHardDisks").first().map(|disk| fabric.text_at(*disk, "Location"));
    match disk.as_deref().and_then(|path| path.rsplit_once('\\')) {
        Some((folder, _)) => folder.to_string(),
        None => fabric.stored(id, "Location").and_then(|field| field.as_text().map(str::to_string)).unwrap_or_default(),
    }
}

fn last_checkpoint(fabric: &Fabric, vm: Id) -> Option<Id> {
    let last = fabric.text_at(vm, "LastRestoredCheckpointID");
    fabric.refs_at(vm, "VMCheckpoints").into_iter().find(|checkpoint| fabric.text_at(*checkpoint, "CheckpointID") == last)
}

pub(super) fn of_checkpoint(fabric: &Fabric, object: &Object, name: &str) -> Option<Field> {
    Some(match name {
        "VM" => Field::reference(object.owner),
        "VMId" => Field::Guid(object.owner.unwrap_or(Id::EMPTY)),
        "VirtualDiskDrives" => fabric.get(object.owner?, "VirtualDiskDrives")?,
        "CheckpointHWProfile" => {
            let snapshot = fabric.snapshots.get(&object.id)?;
            let fields = snapshot.fields.iter().filter_map(|(name, field)| Some((*name, field.clone()?)));
            Field::record("CheckpointHardwareProfile", fields.collect())
        }
        _ => return None,
    })
}
