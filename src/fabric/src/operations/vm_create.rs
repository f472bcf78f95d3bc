//! New-SCVirtualMachine: a machine from a blank, a disk, a hardware profile, a template, a configuration or another machine.

use super::apply::{apply, become_state, enter, rehearse};
use super::device::{copy_devices, new_drive};
use super::{Outcome, steps};
use crate::error::{self, FabricError};
use crate::fabric::Fabric;
use crate::field::Field;
use crate::id::Id;
use crate::kind::known_kind;
use crate::placement;
use crate::quota;
use crate::request::{Changes, Request};
use crate::task::Plan;

/// Hardware and texts that a machine, template or profile hands on to what is made from it.
pub(crate) const HANDED_ON: [&str; 34] = [
    "CPUCount",
    "CPUType",
    "Memory",
    "DynamicMemoryEnabled",
    "DynamicMemoryMinimumMB",
    "DynamicMemoryMaximumMB",
    "DynamicMemoryBufferPercentage",
    "MemoryWeight",
    "ExpectedCPUUtilization",
    "DiskIO",
    "NetworkUtilization",
    "RelativeWeight",
    "CPUReserve",
    "CPUMax",
    "NumaIsolationRequired",
    "Generation",
    "BootOrder",
    "FirstBootDevice",
    "IsHighlyAvailable",
    "VirtualVideoAdapterEnabled",
    "MonitorMaximumCount",
    "MonitorResolutionMaximum",
    "SecureBootEnabled",
    "SecureBootTemplate",
    "LimitCPUFunctionality",
    "LimitCPUForMigration",
    "NumLockEnabled",
    "CheckpointType",
    "EnabledNestedVirtualization",
    "QuotaPoint",
    "CostCenter",
    "Tag",
    "OperatingSystem",
    "HAVMPriority",
];
/// Parameters that say from what, where and how, and are no properties.
const SOURCES: [&str; 22] = [
    "VM",
    "VMTemplate",
    "HardwareProfile",
    "VirtualHardDisk",
    "VMConfiguration",
    "VMConfigurationScaleOut",
    "GuestOSProfile",
    "VMHost",
    "Path",
    "Cloud",
    "LibraryServer",
    "SharePath",
    "StartVM",
    "JobGroup",
    "FullName",
    "OrganizationName",
    "TimeZone",
    "Domain",
    "Workgroup",
    "AnswerFile",
    "Location",
    "UseDefaultPath",
];

/// Where a new machine goes.
struct Place {
    host: Option<Id>,
    cloud: Option<Id>,
    library: Option<Id>,
    folder: String,
}

/// What a new machine is made from.
#[derive(Default)]
struct Sources {
    template: Option<Id>,
    machine: Option<Id>,
    profile: Option<Id>,
    disk: Option<Id>,
    configuration: Option<Id>,
}

pub(super) fn begin(fabric: &mut Fabric, request: &mut Request) -> Result<Plan, FabricError> {
    if let Some(vm) = request.target {
        if fabric.object(vm).is_none_or(|object| object.removed) {
            return Err(FabricError::new(error::JOB_STATE, "The machine that the job was to make is gone; make it anew."));
        }
        enter(fabric, vm, "UnderCreation");
        return Ok(Plan::new(vm, creation_steps(fabric.refs_at(vm, "VirtualDiskDrives").len())));
    }
    let name = request.changes.text("Name").filter(|name| !name.is_empty()).ok_or_else(|| error::missing("Name"))?.to_string();
    let sources = sources(fabric, &request.changes)?;
    check_clone(fabric, sources.machine)?;
    let vm = fabric.draw_id();
    let place = place(fabric, request, &sources)?;
    check_name(fabric, &name, place.host, None)?;
    fabric.objects.insert(vm, known_kind("VM"), None);
    describe(fabric, vm, &name, &place);
    for source in [sources.profile, sources.template, sources.machine].into_iter().flatten() {
        hand_on(fabric, source, vm);
    }
    if sources.template.is_some() && sources.profile.is_some() {
        hand_on(fabric, sources.profile.unwrap_or(vm), vm);
    }
    fabric.add_fixed_devices(vm);
    fabric.objects.set(
        vm,
        "Status",
        crate::kind::value("VMComputerSystemState", if place.library.is_some() { "Stored" } else { "PowerOff" }),
    );
    add_devices(fabric, vm, &sources, &place, &request.changes)?;
    if let Some(configuration) = sources.configuration {
        super::configuration::carry_over(fabric, configuration, vm)?;
    }
    belong_to_role(fabric, vm);
    apply(fabric, vm, &request.changes, &SOURCES)?;
    if let Some(source) = sources.machine {
        super::checkpoint::copy_all(fabric, source, vm);
    }
    super::group::run(fabric, vm, &request.recorded)?;
    quota::check(fabric, vm, None)?;
    let guest = sources.machine.and_then(|source| fabric.hypervisor.simulator().map(|simulator| simulator.guest(source)));
    if let (Some(guest), Some(simulator)) = (guest, fabric.hypervisor.simulator()) {
        simulator.set_guest(vm, guest);
    }
    enter(fabric, vm, "UnderCreation");
    Ok(Plan::new(vm, creation_steps(fabric.refs_at(vm, "VirtualDiskDrives").len())))
}

pub(super) fn finish(fabric: &mut Fabric, request: &Request, vm: Id) -> Outcome {
    let stored = fabric.ref_at(vm, "LibraryServer").is_some() && fabric.ref_at(vm, "VMHost").is_none();
    become_state(fabric, vm, if stored { "Stored" } else { "PowerOff" });
    fabric.set(vm, "FailedJobID", Field::Null);
    if request.changes.flag("StartVM") && !stored {
        super::vm_power::draw_addresses(fabric, vm);
        become_state(fabric, vm, "Running");
    }
    Ok(Vec::new())
}

fn creation_steps(disks: usize) -> Vec<crate::Step> {
    let copies = if disks > 0 { vec![("Deploy file (using LAN)", 60 + 10 * disks.min(10) as i64)] } else { Vec::new() };
    let mut rows = vec![("Create virtual machine", 10)];
    rows.extend(copies);
    rows.push(("Change properties of virtual machine", 10));
    steps(&rows)
}

fn sources(fabric: &Fabric, changes: &Changes) -> Result<Sources, FabricError> {
    let configuration = fabric.given(changes, "VMConfiguration", "VMConfiguration")?;
    let mut template = fabric.given(changes, "VMTemplate", "VMTemplate")?;
    if let (Some(configuration), None) = (configuration, template) {
        template = fabric.ref_at(configuration, "VMTemplate");
    }
    Ok(Sources {
        template,
        machine: fabric.given(changes, "VM", "VM")?,
        profile: fabric.given(changes, "HardwareProfile", "HardwareProfile")?,
        disk: fabric.given(changes, "VirtualHardDisk", "VirtualHardDisk")?,
        configuration,
    })
}

fn check_clone(fabric: &Fabric, source: Option<Id>) -> Result<(), FabricError> {
    let Some(source) = source else { return Ok(()) };
    let status = fabric.text_at(source, "Status");
    if matches!(status.as_str(), "PowerOff" | "Stored") {
        return Ok(());
    }
    Err(error::wrong_state(&fabric.text_of(source), &status, "PowerOff or Stored"))
}

fn place(fabric: &Fabric, request: &Request, sources: &Sources) -> Result<Place, FabricError> {
    let changes = &request.changes;
    let of = |name: &str| sources.configuration.and_then(|configuration| fabric.ref_at(configuration, name));
    let mut host = fabric.given(changes, "VMHost", "VMHost")?.or_else(|| of("VMHost"));
    let cloud = fabric.given(changes, "Cloud", "Cloud")?.or_else(|| of("Cloud"));
    let library = if host.is_none() { fabric.given(changes, "LibraryServer", "LibraryServer")? } else { None };
    if let Some(host) = host.filter(|host| fabric.flag_at(*host, "MaintenanceHost")) {
        return Err(FabricError::new(error::NO_SUITABLE_HOST, format!("{} is in maintenance mode.", fabric.text_of(host))));
    }
    if host.is_none() && library.is_none() {
        let need = placement::Need::of(fabric, [sources.profile, sources.template, sources.machine], changes);
        let candidates = match cloud {
            Some(cloud) => placement::hosts_of_cloud(fabric, cloud),
            None => of("VMHostGroup").map_or_else(Vec::new, |group| placement::hosts_below(fabric, group)),
        };
        if candidates.is_empty() && cloud.is_none() {
            return Err(error::missing("VMHost, Cloud or LibraryServer"));
        }
        host = Some(placement::choose(fabric, &candidates, &need)?);
    }
    let given = changes.text("Path").or_else(|| changes.text("SharePath")).map(str::to_string);
    let usual = host.and_then(|host| fabric.get(host, "VMPaths")?.items().first()?.as_text().map(str::to_string));
    let folder = given.or(usual).unwrap_or_else(|| "C:\\ProgramData\\Microsoft\\Windows\\Hyper-V".to_string());
    Ok(Place { host, cloud, library, folder })
}

/// A name may be used once on each host.
pub(crate) fn check_name(fabric: &Fabric, name: &str, host: Option<Id>, own: Option<Id>) -> Result<(), FabricError> {
    let taken = |vm: Id| Some(vm) != own && fabric.ref_at(vm, "VMHost") == host;
    let taken = host.is_some() && fabric.find("VM", name).into_iter().any(taken);
    if taken { Err(error::name_in_use("virtual machine of the host", name)) } else { Ok(()) }
}

fn describe(fabric: &mut Fabric, vm: Id, name: &str, place: &Place) {
    let (now, identity) = (fabric.now(), fabric.draw_id().to_upper());
    fabric.set(vm, "Name", name);
    fabric.set(vm, "VMId", identity);
    fabric.set(vm, "VMHost", Field::reference(place.host));
    fabric.set(vm, "Cloud", Field::reference(place.cloud));
    fabric.set(vm, "LibraryServer", Field::reference(place.library));
    fabric.set(vm, "Location", format!("{}\\{name}", place.folder.trim_end_matches('\\')));
    let user = fabric.user();
    fabric.set(vm, "Owner", user);
    fabric.set(vm, "ComputerName", name);
    for property in ["CreationTime", "AddedTime", "ModifiedTime"] {
        fabric.set(vm, property, now);
    }
}

/// A machine that a user of a cloud makes belongs to the role that the user acts in.
fn belong_to_role(fabric: &mut Fabric, vm: Id) {
    let role = fabric.acting().and_then(|acting| acting.role);
    let of_users = |role: &Id| matches!(fabric.text_at(*role, "Profile").as_str(), "TenantAdmin" | "SelfServiceUser");
    if let Some(role) = role.filter(of_users) {
        fabric.set(vm, "UserRole", role);
    }
}

/// Copies what is handed on from one object to another. What the source only has by default is left to the default.
pub(crate) fn hand_on(fabric: &mut Fabric, from: Id, to: Id) {
    for name in HANDED_ON {
        if let Some(field) = fabric.stored(from, name) {
            let field = if name == "Tag" && field.is_null() { Field::text("") } else { field };
            fabric.objects.set(to, name, field);
        }
    }
}

fn add_devices(fabric: &mut Fabric, vm: Id, sources: &Sources, place: &Place, changes: &Changes) -> Result<(), FabricError> {
    if let Some(source) = sources.machine.or(sources.template) {
        copy_devices(fabric, source, vm, &place.folder)?;
    }
    if let Some(profile) = sources.profile {
        copy_devices(fabric, profile, vm, &place.folder)?;
    }
    if let Some(generation) = changes.get("Generation") {
        fabric.put(vm, "Generation", generation.clone())?;
    }
    if let Some(disk) = sources.disk {
        let bus = if fabric.number_at(vm, "Generation") == 2 { "SCSI" } else { "IDE" };
        new_drive(fabric, vm, disk, bus, &place.folder)?;
    }
    Ok(())
}

impl Fabric {
    /// Whether a creation with these values goes to a cloud: the job says so.
    pub(crate) fn goes_to_cloud(&self, changes: &Changes) -> bool {
        let configuration = self.given(changes, "VMConfiguration", "VMConfiguration").ok().flatten();
        let given = changes.get("Cloud").is_some_and(|field| !field.is_null());
        given || configuration.is_some_and(|configuration| self.ref_at(configuration, "Cloud").is_some())
    }

    /// Whether a creation would be accepted, without doing it.
    pub fn would_create(&mut self, request: &Request) -> Result<(), FabricError> {
        let mut request = request.clone();
        rehearse(self, None, |fabric| begin(fabric, &mut request).map(|_| ()))
    }
}
