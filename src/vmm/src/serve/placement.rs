//! What guides placement: reserves and requirements of host groups, ratings of libraries, where switches can be used, and
//! what of clouds is used.

use super::Row;
use super::Serve::Own;
use crate::error::Trouble;
use crate::job;
use crate::room::VmmRoom;
use crate::values::{to_field, to_value};
use engine::Invocation;
use fabric::{Changes, Fabric, FabricError, Field, Id, Operation, Request, Severity};
use std::rc::Rc;

pub(super) static ROWS: &[Row] = &[
    ("Get-SCHostReserve", Own(|cx, room| settings(cx, room, Fabric::host_reserve))),
    ("Set-SCHostReserve", Own(change_reserve)),
    ("Get-SCPlacementConfiguration", Own(|cx, room| settings(cx, room, Fabric::placement_configuration))),
    ("Set-SCPlacementConfiguration", Own(change_configuration)),
    ("Get-SCLibraryRating", Own(library_ratings)),
    ("Get-SCApplicableVMHostGroup", Own(applicable)),
    ("Get-SCCloudUsage", Own(usage)),
];

const RESOURCES: [&str; 5] = ["CPU", "Memory", "DiskSpace", "DiskIO", "Network"];
const LEVELS: [&str; 3] = ["PlacementLevel", "StartOptimizationLevel", "VMHostReserveLevel"];
const UNITS: [&str; 5] = ["GB", "MB", "Percent", "IOPS", "Mbps"];
const REQUIREMENTS: [&str; 5] =
    ["DVDDriveRequirement", "LoadBalancerRequirement", "NetworkRequirement", "PassthroughDiskRequirement", "VMQueueAvailability"];
const STRENGTHS: [&str; 4] = ["MustMeet", "ShouldMeet", "Favor", "Off"];

fn settings(cx: &mut Invocation, room: &Rc<VmmRoom>, of: fn(&mut Fabric, Id) -> Id) -> Result<(), Trouble> {
    let Some(group) = job::object_of(cx, "VMHostGroup") else { return Ok(()) };
    let id = {
        let mut fabric = room.fabric();
        fabric.poll();
        of(&mut fabric, group)
    };
    Ok(cx.write(room.object(id))?)
}

/// Sets a level, a unit, or whether a reserve is kept at all; a group with own values no longer inherits.
fn change_reserve(cx: &mut Invocation, room: &Rc<VmmRoom>) -> Result<(), Trouble> {
    let mut changes = Changes::new();
    if let Some(inherit) = cx.arg("Inherit") {
        changes.put("Inherit", to_field(&inherit));
    } else {
        changes.put("Inherit", false);
    }
    for resource in RESOURCES.into_iter().filter(|resource| cx.switch(resource)) {
        for name in LEVELS.into_iter().chain(["Enabled"]) {
            if let Some(value) = cx.arg(name) {
                changes.put(&format!("{resource}{name}"), to_field(&value));
            }
        }
        if let Some(unit) = UNITS.into_iter().find(|unit| cx.switch(unit)) {
            changes.put(&format!("{resource}Unit"), unit);
        }
    }
    send(cx, room, "HostReserve", changes)
}

fn change_configuration(cx: &mut Invocation, room: &Rc<VmmRoom>) -> Result<(), Trouble> {
    let mut changes = Changes::new().with("Inherit", cx.switch("Inherit"));
    if let Some(strength) = STRENGTHS.into_iter().find(|strength| cx.switch(strength)) {
        for requirement in REQUIREMENTS.into_iter().filter(|requirement| cx.switch(requirement)) {
            changes.put(requirement, strength);
        }
    }
    send(cx, room, "PlacementConfiguration", changes)
}

fn send(cx: &mut Invocation, room: &Rc<VmmRoom>, parameter: &str, changes: Changes) -> Result<(), Trouble> {
    let mut request = Request::new(Operation::Change, &*cx.name()).with_changes(changes);
    request.target = job::object_of(cx, parameter);
    let about = job::about(room, &request);
    job::run(cx, room, request, &about)
}

/// How well library servers can take a machine: one that has a share can, and one that does not respond cannot.
fn library_ratings(cx: &mut Invocation, room: &Rc<VmmRoom>) -> Result<(), Trouble> {
    let servers: Vec<Id> = cx.list("LibraryServer").iter().filter_map(|value| to_field(value).as_id()).collect();
    let vm = job::object_of(cx, "VM");
    let ratings: Vec<Field> = {
        let fabric = room.fabric();
        servers.into_iter().map(|server| library_rating(&fabric, server, vm)).collect()
    };
    for rating in ratings {
        let value = to_value(cx, room, &rating, None)?;
        cx.write(value)?;
    }
    Ok(())
}

fn library_rating(fabric: &Fabric, server: Id, vm: Option<Id>) -> Field {
    let name = fabric.text_of(server);
    let mut reasons = Vec::new();
    if !fabric.all("LibraryShare").into_iter().any(|share| fabric.ref_at(share, "LibraryServer") == Some(server)) {
        reasons.push(format!("{name} has no library share."));
    }
    if let Some(vm) = vm {
        let status = fabric.text_at(vm, "Status");
        if !matches!(status.as_str(), "PowerOff" | "Stored") {
            reasons.push(format!("{} must be PowerOff to be stored, but is {status}.", fabric.text_of(vm)));
        }
    }
    Field::record(
        "LibraryRating",
        vec![
            ("Rating", Field::int(if reasons.is_empty() { 5 } else { 0 })),
            ("Name", Field::text(name)),
            ("Description", Field::text(reasons.join(" "))),
            ("TransferType", Field::text("Network")),
            ("LibraryServer", Field::Ref(server)),
            ("VMName", Field::text(vm.map(|vm| fabric.text_of(vm)).unwrap_or_default())),
            ("ZeroRatingReasonList", Field::list(reasons.iter().map(|reason| FabricError::new(90026, reason).record(Severity::Error)))),
        ],
    )
}

/// The host groups where a logical switch, or an uplink port profile, can be used: those of its network sites.
fn applicable(cx: &mut Invocation, room: &Rc<VmmRoom>) -> Result<(), Trouble> {
    let given = ["LogicalSwitch", "UplinkPortProfileSet", "NativeUplinkPortProfile"].into_iter().find_map(|name| job::object_of(cx, name));
    let Some(given) = given else { return Ok(()) };
    let groups = applicable_groups(&room.fabric(), given);
    for group in groups {
        cx.write(room.object(group))?;
    }
    Ok(())
}

fn applicable_groups(fabric: &Fabric, given: Id) -> Vec<Id> {
    let mut profiles = vec![given];
    let sets = fabric.all("UplinkPortProfileSet").into_iter();
    profiles.extend(sets.filter(|set| *set == given || fabric.ref_at(*set, "LogicalSwitch") == Some(given)));
    let natives: Vec<Id> = profiles.iter().filter_map(|set| fabric.ref_at(*set, "NativeUplinkPortProfile")).collect();
    profiles.extend(natives);
    let sites = profiles.into_iter().flat_map(|profile| fabric.refs_at(profile, "LogicalNetworkDefinitions"));
    let mut groups: Vec<Id> = Vec::new();
    for group in sites.flat_map(|site| fabric.refs_at(site, "HostGroups")) {
        if !groups.contains(&group) {
            groups.push(group);
        }
    }
    groups
}

/// What of a cloud is used: in all, by each role, or by a role and a user.
fn usage(cx: &mut Invocation, room: &Rc<VmmRoom>) -> Result<(), Trouble> {
    let Some(cloud) = job::object_of(cx, "Cloud") else { return Ok(()) };
    let user = cx.text("UserName").map(|user| user.as_str().to_owned());
    let records: Vec<Field> = {
        let mut fabric = room.fabric();
        fabric.poll();
        let roles = match job::object_of(cx, "UserRole") {
            Some(role) => vec![Some(role)],
            None if cx.switch("ReturnPerUserRole") => {
                let of_cloud = |role: &Id| fabric.refs_at(*role, "Cloud").contains(&cloud);
                fabric.all("UserRole").into_iter().filter(of_cloud).map(Some).collect()
            }
            None => vec![None],
        };
        roles.into_iter().map(|role| usage_record(&fabric, cloud, role, user.as_deref())).collect()
    };
    for record in records {
        let value = to_value(cx, room, &record, None)?;
        cx.write(value)?;
    }
    Ok(())
}

fn usage_record(fabric: &Fabric, cloud: Id, role: Option<Id>, user: Option<&str>) -> Field {
    let [processors, memory, storage, machines, points] = fabric.cloud_usage(cloud, role, user);
    Field::record(
        "CloudUsage",
        vec![
            ("Name", Field::text(fabric.text_of(cloud))),
            ("Cloud", Field::Ref(cloud)),
            ("UserRole", Field::reference(role)),
            ("UserName", Field::text(user.unwrap_or(""))),
            ("CPUUsageCount", Field::int(processors)),
            ("MemoryUsageMB", Field::int(memory)),
            ("StorageUsageGB", Field::int(storage)),
            ("VMUsageCount", Field::int(machines)),
            ("CustomQuotaUsageCount", Field::int(points)),
        ],
    )
}
