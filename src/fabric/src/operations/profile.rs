//! Hardware profiles, templates and machine configurations: what a new one takes over from what it is made from.

use super::device::{copy_devices, new_drive};
use super::removal::discard;
use super::vm_create::hand_on;
use super::{steps, target};
use crate::error::{self, FabricError};
use crate::fabric::Fabric;
use crate::field::Field;
use crate::id::Id;
use crate::placement::{Need, choose, hosts_below, hosts_of_cloud, rate};
use crate::request::{Changes, Request};
use crate::task::Plan;

/// Parameters of a new template that say from what it is made.
const TEMPLATE_SOURCES: [&str; 12] = [
    "VMTemplate",
    "VM",
    "VirtualHardDisk",
    "HardwareProfile",
    "GuestOSProfile",
    "BootVirtualHardDisk",
    "LibraryServer",
    "SharePath",
    "ApplicationProfile",
    "SQLProfile",
    "NoCustomization",
    "VMShieldingData",
];
/// Texts of the guest that a guest profile or template hands on.
const GUEST: [&str; 7] = ["ComputerName", "FullName", "OrgName", "TimeZone", "JoinDomain", "JoinWorkgroup", "OSType"];

/// Fills a new object from its sources, and tells which parameters are done with.
pub(super) fn prepare(fabric: &mut Fabric, request: &Request, id: Id) -> Result<&'static [&'static str], FabricError> {
    let changes = &request.changes;
    match fabric.object(id).map_or("", |object| object.kind.key) {
        "HardwareProfile" => {
            fabric.add_fixed_devices(id);
            if let Some(source) = fabric.given(changes, "HardwareProfile", "HardwareProfile")? {
                hand_on(fabric, source, id);
                copy_devices(fabric, source, id, "")?;
            }
            Ok(&["HardwareProfile"])
        }
        "VMTemplate" => {
            prepare_template(fabric, changes, id)?;
            Ok(&TEMPLATE_SOURCES)
        }
        "VMConfiguration" => {
            let template = fabric.given(changes, "VMTemplate", "VMTemplate")?;
            if let Some(template) = template {
                super::configuration::add_parts(fabric, id, template);
            }
            if changes.text("Name").is_none() {
                let name = template.map_or(String::new(), |template| fabric.text_of(template));
                fabric.set(id, "Name", name);
            }
            Ok(&[])
        }
        "UserRole" => {
            let root = fabric.find("UserRole", "Administrator").first().copied();
            fabric.set(id, "ParentUserRole", Field::reference(root));
            Ok(&[])
        }
        _ => Ok(&[]),
    }
}

fn prepare_template(fabric: &mut Fabric, changes: &Changes, id: Id) -> Result<(), FabricError> {
    let template = fabric.given(changes, "VMTemplate", "VMTemplate")?;
    let machine = fabric.given(changes, "VM", "VM")?;
    if let Some(vm) = machine {
        let status = fabric.text_at(vm, "Status");
        if !matches!(status.as_str(), "PowerOff" | "Stored") {
            return Err(error::wrong_state(&fabric.text_of(vm), &status, "PowerOff or Stored"));
        }
    }
    fabric.add_fixed_devices(id);
    if let Some(generation) = changes.get("Generation") {
        fabric.put(id, "Generation", generation.clone())?;
    }
    for source in [template, machine].into_iter().flatten() {
        hand_on(fabric, source, id);
        hand_on_guest(fabric, source, id);
        copy_devices(fabric, source, id, "")?;
    }
    if let Some(profile) = fabric.given(changes, "HardwareProfile", "HardwareProfile")? {
        hand_on(fabric, profile, id);
        copy_devices(fabric, profile, id, "")?;
    }
    if let Some(guest) = fabric.given(changes, "GuestOSProfile", "GuestOSProfile")? {
        hand_on_guest(fabric, guest, id);
    }
    if let Some(server) = fabric.given(changes, "LibraryServer", "LibraryServer")? {
        fabric.set(id, "LibraryServer", server);
    }
    for kind in ["ApplicationProfile", "SQLProfile"] {
        if let Some(profile) = fabric.given(changes, kind, kind)? {
            fabric.set(id, kind, profile);
        }
    }
    if let Some(folder) = changes.text("SharePath") {
        fabric.put(id, "Location", Field::text(folder))?;
    }
    fabric.set(id, "IsCustomizable", !changes.flag("NoCustomization"));
    if let Some(disk) = fabric.given(changes, "VirtualHardDisk", "VirtualHardDisk")? {
        let generation = changes.number("Generation").unwrap_or_else(|| fabric.number_at(id, "Generation"));
        fabric.set(id, "OperatingSystem", fabric.get(disk, "OperatingSystem").unwrap_or(Field::Null));
        new_drive(fabric, id, disk, if generation == 2 { "SCSI" } else { "IDE" }, "")?;
    }
    Ok(())
}

fn hand_on_guest(fabric: &mut Fabric, from: Id, to: Id) {
    let names = GUEST.iter().filter(|name| fabric.kind_of(to).is_some_and(|kind| kind.property(name).is_some()));
    for name in names.copied().collect::<Vec<_>>() {
        if let Some(field) = fabric.stored(from, name) {
            fabric.objects.set(to, name, field);
        }
    }
}

/// A machine that became a template is gone.
pub(super) fn finish_template(fabric: &mut Fabric, request: &Request) {
    if let Ok(Some(vm)) = fabric.given(&request.changes, "VM", "VM") {
        discard(fabric, vm);
    }
}

/// Update-SCVMConfiguration: chooses the host, or checks the one that was set.
pub(super) fn begin_update(fabric: &mut Fabric, request: &Request) -> Result<Plan, FabricError> {
    let id = target(request)?;
    let template = fabric.ref_at(id, "VMTemplate");
    let need = Need::of(fabric, [None, template, None], &Changes::new());
    let host = match (fabric.ref_at(id, "VMHost"), fabric.ref_at(id, "Cloud"), fabric.ref_at(id, "VMHostGroup")) {
        (Some(host), _, _) => host,
        (None, Some(cloud), _) => choose(fabric, &hosts_of_cloud(fabric, cloud), &need)?,
        (None, None, Some(group)) => choose(fabric, &hosts_below(fabric, group), &need)?,
        (None, None, None) => choose(fabric, &fabric.all("VMHost"), &need)?,
    };
    let rating = rate(fabric, host, &need);
    fabric.set(id, "VMHost", host);
    fabric.set(id, "IsDeployable", rating.stars > 0);
    let errors = rating.reasons.iter().map(|reason| FabricError::new(error::NO_SUITABLE_HOST, reason).record(crate::Severity::Warning));
    fabric.set(id, "DeploymentErrors", Field::list(errors));
    let path = fabric.get(host, "VMPaths").and_then(|field| field.items().first().cloned());
    if let (Some(path), true) = (path, fabric.text_at(id, "VMLocation").is_empty()) {
        fabric.set(id, "VMLocation", path);
    }
    Ok(Plan::new(id, steps(&[("Update virtual machine configuration", 5)])))
}
