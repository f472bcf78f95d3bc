//! Creating, changing and removing objects of every kind without a life of its own: groups, clouds, networks, pools,
//! accounts, roles, profiles, templates. What is special about a kind stands in the tables here or in `profile`.

use super::apply::{apply, rehearse, stamp};
use super::removal::{check_removal, remove_all};
use super::{Outcome, group, profile, steps, target};
use crate::error::{self, FabricError};
use crate::fabric::Fabric;
use crate::field::Field;
use crate::id::Id;
use crate::kind::known_kind;
use crate::quota;
use crate::request::{Changes, Operation, Request, type_name};
use crate::task::Plan;
use std::sync::Arc;

/// Kinds whose names need not be unique.
pub(super) const SHARED_NAMES: [&str; 9] = [
    "VMSubnet",
    "LogicalNetworkDefinition",
    "StaticIPAddressPool",
    "VMNetwork",
    "VMConfiguration",
    "UserRoleQuota",
    "CloudCapacity",
    "VMHostNetworkAdapter",
    "Step",
];

/// Parameters that name the object itself, or steer the command.
const ITSELF: &[&str] = &["CustomProperty", "InputObject", "JobGroup", "DisableReconcile", "ExplicitRevokeRequired", "Id", "ID"];

pub(super) fn begin(fabric: &mut Fabric, request: &Request) -> Result<Plan, FabricError> {
    let (id, seconds) = match request.operation {
        Operation::Create(kind) => (begin_create(fabric, request, kind)?, 5),
        Operation::Change => {
            let id = target(request)?;
            rehearse(fabric, Some(id), |fabric| change(fabric, request, id))?;
            (id, 5)
        }
        Operation::Remove => {
            let id = target(request)?;
            check_removal(fabric, id)?;
            (id, 5)
        }
        Operation::SetCustomProperty | Operation::RemoveCustomProperty => {
            let id = target(request)?;
            rehearse(fabric, Some(id), |fabric| set_custom_property(fabric, request, id))?;
            (id, 5)
        }
        _ => (target(request)?, 8),
    };
    let kind = fabric.object(id).map_or("", |object| object.kind.key);
    Ok(Plan::new(id, steps(&[(request.operation.job_name(kind).as_str(), seconds)])))
}

pub(super) fn finish(fabric: &mut Fabric, request: &Request, id: Id) -> Outcome {
    match request.operation {
        Operation::Change => {
            change(fabric, request, id)?;
            stamp(fabric, id);
        }
        Operation::Remove => remove_all(fabric, id),
        Operation::SetCustomProperty | Operation::RemoveCustomProperty => set_custom_property(fabric, request, id)?,
        Operation::Create("VMTemplate") => profile::finish_template(fabric, request),
        _ => {}
    }
    Ok(Vec::new())
}

/// A restarted creation makes its object anew, under the identity that it had.
fn begin_create(fabric: &mut Fabric, request: &Request, key: &'static str) -> Result<Id, FabricError> {
    let kind = crate::kind::kind(key).ok_or_else(|| error::not_found("kind", key))?;
    let changes = &request.changes;
    if let Some(name) = changes.text("Name") {
        check_name(fabric, kind.key, name, changes, request.target)?;
    }
    let id = request.target.unwrap_or_else(|| fabric.draw_id());
    fabric.objects.insert(id, kind, None);
    for (name, _) in fabric.fields(id) {
        fabric.objects.unset(id, name);
    }
    let now = fabric.now();
    for property in ["AddedTime", "ModifiedTime", "CreationDate", "ModificationDate", "LastModifiedDate"] {
        if kind.property(property).is_some() {
            fabric.put(id, property, Field::Time(now))?;
        }
    }
    if kind.property("Owner").is_some() {
        let user = fabric.user();
        fabric.set(id, "Owner", user);
    }
    let handled = profile::prepare(fabric, request, id)?;
    apply(fabric, id, changes, handled)?;
    settle_new(fabric, id, changes)?;
    group::run(fabric, id, &request.recorded)?;
    Ok(id)
}

/// What a new object of some kinds has besides what was given.
fn settle_new(fabric: &mut Fabric, id: Id, changes: &Changes) -> Result<(), FabricError> {
    match fabric.object(id).map_or("", |object| object.kind.key) {
        "VMHostGroup" if fabric.stored(id, "ParentHostGroup").is_none_or(|field| field.is_null()) => {
            let root = fabric.all("VMHostGroup").into_iter().find(|group| *group != id && fabric.flag_at(*group, "IsRoot"));
            fabric.set(id, "ParentHostGroup", Field::reference(root));
            fabric.set(id, "InheritNetworkSettings", true);
        }
        "Cloud" => {
            let capacity = id.part("CloudCapacity", 0);
            fabric.objects.insert(capacity, known_kind("CloudCapacity"), Some(id));
            for name in
                ["UseCPUCountMaximum", "UseMemoryMBMaximum", "UseStorageGBMaximum", "UseCustomQuotaCountMaximum", "UseVMCountMaximum"]
            {
                fabric.set(capacity, name, true);
            }
            fabric.set(id, "CloudCapacity", capacity);
        }
        "UserRole" => {
            let quota = id.part("UserRoleQuota", 0);
            fabric.objects.insert(quota, known_kind("UserRoleQuota"), Some(id));
            for name in
                ["UseCPUCountMaximum", "UseMemoryMBMaximum", "UseStorageGBMaximum", "UseCustomQuotaCountMaximum", "UseVMCountMaximum"]
            {
                fabric.set(quota, name, true);
            }
            fabric.set(id, "Quota", quota);
        }
        "VMNetwork" if changes.get("IsolationType").is_none() => fabric.set_enum(id, "IsolationType", "VMNetworkType", "NoIsolation"),
        "StaticIPAddressPool" => complete_pool(fabric, id)?,
        "LibraryShare" => name_share(fabric, id, changes),
        _ => {}
    }
    Ok(())
}

/// A pool without a range takes all addresses of its subnet but the ends.
fn complete_pool(fabric: &mut Fabric, id: Id) -> Result<(), FabricError> {
    let subnet = fabric.text_at(id, "Subnet");
    let Some((first, last)) = crate::network::subnet_range(&subnet) else { return Ok(()) };
    for (name, address) in [("IPAddressRangeStart", first.saturating_add(1)), ("IPAddressRangeEnd", last.saturating_sub(1))] {
        if fabric.text_at(id, name).is_empty() {
            fabric.put(id, name, Field::text(std::net::Ipv4Addr::from(address).to_string()))?;
        }
    }
    Ok(())
}

/// Names are unique in a kind; host groups only under one parent.
fn check_name(fabric: &Fabric, kind: &str, name: &str, changes: &Changes, own: Option<Id>) -> Result<(), FabricError> {
    if SHARED_NAMES.contains(&kind) {
        return Ok(());
    }
    let parent = match own {
        Some(own) => fabric.ref_at(own, "ParentHostGroup"),
        None => fabric.given(changes, "ParentHostGroup", "VMHostGroup")?,
    };
    let root = || fabric.all("VMHostGroup").into_iter().find(|group| fabric.flag_at(*group, "IsRoot"));
    let parent = if kind == "VMHostGroup" { parent.or_else(root) } else { None };
    let same = |id: &Id| {
        Some(*id) != own
            && fabric.object(*id).is_some_and(|object| object.owner.is_none())
            && (kind != "VMHostGroup" || fabric.ref_at(*id, "ParentHostGroup") == parent)
    };
    if fabric.find(kind, name).iter().any(same) { Err(error::name_in_use(&type_name(kind), name)) } else { Ok(()) }
}

fn change(fabric: &mut Fabric, request: &Request, id: Id) -> Result<(), FabricError> {
    let key = fabric.object(id).map_or("", |object| object.kind.key);
    if let Some(name) = request.changes.text("Name") {
        check_name(fabric, key, name, &request.changes, Some(id))?;
    }
    if key == "VMHostGroup" && request.changes.get("ParentHostGroup").is_some() {
        let parent = fabric.given(&request.changes, "ParentHostGroup", "VMHostGroup")?;
        let below = crate::derive::host::groups_below(fabric, id);
        if fabric.flag_at(id, "IsRoot") || parent.is_some_and(|parent| below.contains(&parent)) {
            return Err(FabricError::new(error::BUILT_IN, format!("{} cannot be moved there.", fabric.text_of(id))));
        }
    }
    change_values(fabric, id, &request.changes)?;
    check_pool(fabric, id, key)?;
    group::run(fabric, id, &request.recorded)
}

/// A pool keeps the addresses that it granted within its range.
fn check_pool(fabric: &Fabric, id: Id, key: &str) -> Result<(), FabricError> {
    if key != "StaticIPAddressPool" {
        return Ok(());
    }
    let range = crate::network::pool_range(fabric, id);
    let outside = |number: &u32| range.is_none_or(|(first, last)| *number < first || *number > last);
    match crate::network::granted(fabric, id).into_iter().find(outside) {
        Some(address) => {
            let text = format!("{} granted {}, which would be outside its range.", fabric.text_of(id), std::net::Ipv4Addr::from(address));
            Err(FabricError::new(error::IN_USE, text))
        }
        None => Ok(()),
    }
}

/// Puts values into an object under their parameters' names, and what follows from them.
pub(super) fn change_values(fabric: &mut Fabric, id: Id, changes: &Changes) -> Result<(), FabricError> {
    let key = fabric.object(id).map_or("", |object| object.kind.key);
    // The parameter that names the object itself is called after its kind.
    let mut skip: Vec<&str> = ITSELF.iter().copied().chain([key]).collect();
    if key == "UserRoleQuota" {
        skip.extend(["Cloud", "QuotaPerUser", "UseMaximumQuota", "UserRole"]);
    }
    apply(fabric, id, changes, &skip)?;
    match key {
        "CloudCapacity" | "UserRoleQuota" => quota::settle_limits(fabric, id, changes),
        "UserRole" => quota::complete(fabric, id),
        _ => {}
    }
    Ok(())
}

/// A share is called after its path.
pub(super) fn name_share(fabric: &mut Fabric, id: Id, changes: &Changes) {
    let Some(path) = changes.text("SharePath").map(|path| path.trim_end_matches('\\').to_string()) else { return };
    let name = path.rsplit('\\').next().unwrap_or("").to_string();
    if fabric.text_at(id, "Name").is_empty() {
        fabric.set(id, "Name", name);
    }
    if fabric.text_at(id, "Path").is_empty() {
        let server = path.trim_start_matches('\\').split('\\').next().unwrap_or("").to_string();
        let server = fabric.find("LibraryServer", &server).first().copied();
        fabric.set(id, "Path", path);
        if fabric.stored(id, "LibraryServer").is_none() {
            fabric.set(id, "LibraryServer", Field::reference(server));
        }
    }
}

/// Removes an object that nothing uses, as a part of a job group.
pub(super) fn remove_checked(fabric: &mut Fabric, id: Id) -> Result<(), FabricError> {
    check_removal(fabric, id)?;
    remove_all(fabric, id);
    Ok(())
}

/// CustomProperty of an object is a table of names and values.
pub(super) fn set_custom_property(fabric: &mut Fabric, request: &Request, id: Id) -> Result<(), FabricError> {
    let property = fabric.given(&request.changes, "CustomProperty", "CustomProperty")?.ok_or_else(|| error::missing("CustomProperty"))?;
    let name: Arc<str> = Arc::from(fabric.text_of(property));
    let mut rows = match fabric.get(id, "CustomProperty") {
        Some(Field::Table(rows)) => rows.to_vec(),
        Some(_) => Vec::new(),
        None => return Err(FabricError::new(error::WRONG_VALUE, format!("{} takes no custom properties.", fabric.text_of(id)))),
    };
    let place = rows.iter().position(|(own, _)| own.eq_ignore_ascii_case(&name));
    match (request.operation, place, request.changes.text("Value")) {
        (Operation::SetCustomProperty, Some(place), Some(value)) => rows[place].1 = Field::text(value),
        (Operation::SetCustomProperty, None, Some(value)) => rows.push((name, Field::text(value))),
        (Operation::SetCustomProperty, _, None) => return Err(error::missing("Value")),
        (_, Some(place), _) => drop(rows.remove(place)),
        (_, None, _) => {}
    }
    fabric.set(id, "CustomProperty", Field::Table(rows.into()));
    Ok(())
}
