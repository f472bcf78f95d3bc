//! Moving machines between hosts and into the library.

use super::apply::{back, become_state, enter, rehearse, settled_status, volume_of};
use super::vm_create::check_name;
use super::{Outcome, group, steps, target};
use crate::error::{self, FabricError};
use crate::fabric::Fabric;
use crate::field::Field;
use crate::id::Id;
use crate::placement::{Need, rate};
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
        enter(fabric, vm, "UnderMigration");
        return Ok(Plan::new(vm, steps(&[("Deploy file (using LAN)", 60)])));
    }
    let host = destination(fabric, request, vm)?;
    check_name(fabric, &fabric.text_of(vm), Some(host), Some(vm))?;
    check_destination(fabric, request, vm, host, &status)?;
    rehearse(fabric, Some(vm), |fabric| group::run(fabric, vm, &request.recorded))?;
    let stays = fabric.ref_at(vm, "VMHost") == Some(host);
    enter(fabric, vm, "UnderMigration");
    let name = match (status.as_str(), stays) {
        ("Running", true) => "Live migrate storage of virtual machine",
        ("Running", false) => "Live migrate virtual machine",
        _ => "Deploy file (using LAN)",
    };
    Ok(Plan::new(vm, steps(&[(name, 60)])))
}

/// The host that a machine is moved to; its own when only a path is given.
fn destination(fabric: &Fabric, request: &Request, vm: Id) -> Result<Id, FabricError> {
    let given = fabric.given(&request.changes, "VMHost", "VMHost")?;
    let own = || fabric.ref_at(vm, "VMHost").filter(|_| request.changes.text("Path").is_some());
    given.or_else(own).ok_or_else(|| error::missing("VMHost"))
}

/// An error with the reasons when the host cannot take the machine as it is.
fn check_destination(fabric: &Fabric, request: &Request, vm: Id, host: Id, status: &str) -> Result<(), FabricError> {
    let mut reasons: Vec<String> = Vec::new();
    let (name, source) = (fabric.text_of(host), fabric.ref_at(vm, "VMHost"));
    if fabric.flag_at(host, "MaintenanceHost") {
        reasons.push(format!("{name} is in maintenance mode."));
    }
    if request.changes.flag("HighlyAvailable") && fabric.ref_at(host, "HostCluster").is_none() {
        reasons.push(format!("The machine is to be highly available, but {name} is no node of a cluster."));
    }
    if source != Some(host) {
        let mut need = Need::of(fabric, [None, None, Some(vm)], &crate::Changes::new());
        need.clustered = false;
        let first = fabric.refs_at(vm, "VirtualHardDisks").first().copied();
        if request.changes.text("Path").is_none()
            && first.is_some_and(|disk| volume_of(fabric, host, &fabric.text_at(disk, "Location")).is_some())
        {
            // The disks are on shared storage already.
            need.disk = 0;
        }
        if status != "Running" {
            (need.memory, need.processors) = (0, 0);
        } else {
            reasons.extend(live_reasons(fabric, request, vm, host));
        }
        reasons.extend(rate(fabric, host, &need).reasons);
    }
    if reasons.is_empty() {
        return Ok(());
    }
    let text = format!("{} cannot be moved to {name}: {}", fabric.text_of(vm), reasons.join(" "));
    let mut error = FabricError::new(error::NO_SUITABLE_HOST, text);
    error.detail = Some(reasons.join(" "));
    Err(error)
}

/// Why a running machine cannot go from its host to another.
fn live_reasons(fabric: &Fabric, request: &Request, vm: Id, host: Id) -> Vec<String> {
    let mut reasons = Vec::new();
    let source = fabric.ref_at(vm, "VMHost");
    for side in source.into_iter().chain([host]) {
        let name = fabric.text_of(side);
        if fabric.stored(side, "EnableLiveMigration").is_some_and(|field| field.as_bool() == Some(false)) {
            reasons.push(format!("Live migration is not enabled on {name}."));
        }
        let moving = |vm: &Id| fabric.text_at(*vm, "Status") == "UnderMigration";
        let busy = fabric.refs_at(side, "VMs").iter().filter(|vm| moving(vm)).count() as i64;
        let most = fabric.number_at(side, "LiveMigrationMaximum");
        if request.changes.flag("BlockLiveMigrationIfHostBusy") && most > 0 && busy >= most {
            reasons.push(format!("{name} carries out {busy} live migrations already."));
        }
    }
    if fabric.flag_at(vm, "HasPassthroughDisk") {
        reasons.push("A running machine with a pass-through disk cannot be moved.".to_string());
    }
    reasons
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
    let host = destination(fabric, request, vm)?;
    check_name(fabric, &fabric.text_of(vm), Some(host), Some(vm))?;
    let stored = fabric.stored(vm, "$before").is_some_and(|field| field.is("Stored"));
    relocate(fabric, vm, host, changes.text("Path"));
    if stored {
        become_state(fabric, vm, "PowerOff");
    } else {
        back(fabric, vm);
    }
    if changes.flag("DiscardSavedState") && fabric.text_at(vm, "Status") == "Saved" {
        become_state(fabric, vm, "PowerOff");
    }
    if let Some(available) = changes.get("HighlyAvailable").and_then(Field::as_bool) {
        fabric.set(vm, "IsHighlyAvailable", available);
    }
    group::run(fabric, vm, &request.recorded)?;
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

/// Register-SCVirtualMachine: files of a machine that VMM has no record of lie in a folder of the host.
pub(super) fn begin_register(fabric: &mut Fabric, request: &Request) -> Result<Plan, FabricError> {
    let host = fabric.given(&request.changes, "VMHost", "VMHost")?.ok_or_else(|| error::missing("VMHost"))?;
    let path = request.changes.text("Path").unwrap_or("").trim_end_matches('\\').to_string();
    if let Some(known) = fabric.refs_at(host, "VMs").into_iter().find(|vm| lies_in(fabric, *vm, &path)) {
        let text = format!("The machine in {path} on {} is registered already as {}.", fabric.text_of(host), fabric.text_of(known));
        return Err(FabricError::new(802, text));
    }
    let found = fabric.lost_on(host).into_iter().find(|vm| lies_in(fabric, *vm, &path));
    let vm =
        found.ok_or_else(|| FabricError::new(801, format!("{} has no files of a virtual machine in {path}.", fabric.text_of(host))))?;
    let name = fabric.text_of(vm);
    if fabric.find("VM", &name).into_iter().any(|other| fabric.ref_at(other, "VMHost") == Some(host)) {
        return Err(error::name_in_use("virtual machine of the host", &name));
    }
    Ok(Plan::new(vm, steps(&[("Register virtual machine", 10)])))
}

/// Whether the path is the folder or the configuration file of the machine.
fn lies_in(fabric: &Fabric, vm: Id, path: &str) -> bool {
    ["Location", "VMCPath"].iter().any(|property| fabric.text_at(vm, property).trim_end_matches('\\').eq_ignore_ascii_case(path))
}

pub(super) fn finish_register(fabric: &mut Fabric, vm: Id) -> Outcome {
    super::host::bring_back(fabric, vm);
    Ok(Vec::new())
}
