//! Moving machines between hosts and into the library.

use super::apply::{back, become_state, enter, settled_status, volume_of};
use super::vm_create::check_name;
use super::{Outcome, steps, target};
use crate::error::{self, FabricError};
use crate::fabric::Fabric;
use crate::field::Field;
use crate::id::Id;
use crate::request::{Operation, Request};
use crate::task::Plan;

pub(super) fn begin(fabric: &mut Fabric, request: &Request) -> Result<Plan, FabricError> {
    let vm = target(request)?;
    let status = settled_status(fabric, vm);
    let allowed: &[&str] = match request.operation {
        Operation::StoreVm => &["PowerOff"],
        _ => &["Stored", "PowerOff", "Saved", "Running"],
    };
    if !allowed.contains(&status.as_str()) {
        return Err(error::wrong_state(&fabric.text_of(vm), &status, &allowed.join(" or ")));
    }
    if request.operation == Operation::StoreVm {
        fabric.given(&request.changes, "LibraryServer", "LibraryServer")?.ok_or_else(|| error::missing("LibraryServer"))?;
    } else {
        let host = fabric.given(&request.changes, "VMHost", "VMHost")?.ok_or_else(|| error::missing("VMHost"))?;
        if fabric.flag_at(host, "MaintenanceHost") {
            return Err(FabricError::new(error::NO_SUITABLE_HOST, format!("{} is in maintenance mode.", fabric.text_of(host))));
        }
        check_name(fabric, &fabric.text_of(vm), Some(host), Some(vm))?;
    }
    enter(fabric, vm, "UnderMigration");
    let live = status == "Running";
    Ok(Plan::new(vm, steps(&[(if live { "Live migrate virtual machine" } else { "Deploy file (using LAN)" }, 60)])))
}

pub(super) fn finish(fabric: &mut Fabric, request: &Request, vm: Id) -> Outcome {
    let changes = &request.changes;
    if request.operation == Operation::StoreVm {
        let server = fabric.given(changes, "LibraryServer", "LibraryServer")?;
        let share = changes.text("SharePath").unwrap_or("").to_string();
        fabric.set(vm, "VMHost", Field::Null);
        fabric.set(vm, "LibraryServer", Field::reference(server));
        move_files(fabric, vm, &share);
        become_state(fabric, vm, "Stored");
        return Ok(Vec::new());
    }
    let host = fabric.given(changes, "VMHost", "VMHost")?.ok_or_else(|| error::missing("VMHost"))?;
    check_name(fabric, &fabric.text_of(vm), Some(host), Some(vm))?;
    let stored = fabric.stored(vm, "$before").is_some_and(|field| field.is("Stored"));
    relocate(fabric, vm, host, changes.text("Path"));
    if stored {
        become_state(fabric, vm, "PowerOff");
    } else {
        back(fabric, vm);
    }
    if changes.flag("StartVMOnTarget") {
        become_state(fabric, vm, "Running");
    }
    Ok(Vec::new())
}

/// Puts a machine on a host. Its files stay where they are when the host sees their volume, as on shared storage.
pub(crate) fn relocate(fabric: &mut Fabric, vm: Id, host: Id, path: Option<&str>) {
    fabric.set(vm, "VMHost", host);
    fabric.set(vm, "LibraryServer", Field::Null);
    let first = fabric.refs_at(vm, "VirtualHardDisks").first().copied();
    let seen = first.is_some_and(|disk| volume_of(fabric, host, &fabric.text_at(disk, "Location")).is_some());
    match path {
        Some(path) => move_files(fabric, vm, path),
        None if seen => move_in_place(fabric, vm),
        None => {
            let usual = fabric.get(host, "VMPaths").and_then(|field| field.items().first()?.as_text().map(str::to_string));
            move_files(fabric, vm, &usual.unwrap_or_else(|| "C:\\ProgramData\\Microsoft\\Windows\\Hyper-V".to_string()));
        }
    }
}

/// The disks keep their paths; what volume holds them is the new host's.
fn move_in_place(fabric: &mut Fabric, vm: Id) {
    let Some(host) = fabric.ref_at(vm, "VMHost") else { return };
    for disk in fabric.refs_at(vm, "VirtualHardDisks") {
        let volume = volume_of(fabric, host, &fabric.text_at(disk, "Location"));
        fabric.set(disk, "HostVolume", Field::reference(volume));
    }
}

fn move_files(fabric: &mut Fabric, vm: Id, folder: &str) {
    let folder = format!("{}\\{}", folder.trim_end_matches('\\'), fabric.text_of(vm));
    let host = fabric.ref_at(vm, "VMHost");
    fabric.set(vm, "Location", folder.as_str());
    for disk in fabric.refs_at(vm, "VirtualHardDisks") {
        let path = format!("{folder}\\{}", fabric.text_at(disk, "Name"));
        let volume = host.and_then(|host| volume_of(fabric, host, &path));
        fabric.set(disk, "HostVolume", Field::reference(volume));
        fabric.set(disk, "Location", path);
    }
}
