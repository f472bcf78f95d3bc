//! Quotas of user roles and capacities of clouds: what machines use, and the error when a change takes more than there is.

use crate::error::{self, FabricError};
use crate::fabric::Fabric;
use crate::id::Id;
use crate::kind::known_kind;

const GB: i64 = 1 << 30;

/// What is counted, as limits are called.
pub(crate) const MEASURES: [&str; 5] = ["CPUCount", "MemoryMB", "StorageGB", "VMCount", "CustomQuotaCount"];

/// What one machine uses, and whose it is.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Usage {
    cloud: Option<Id>,
    role: Option<Id>,
    owner: String,
    amounts: [i64; 5],
}

/// What a machine uses. Storage is in bytes, as gigabytes of many machines must not be rounded one by one.
pub(crate) fn usage(fabric: &Fabric, vm: Id) -> Usage {
    Usage {
        cloud: fabric.ref_at(vm, "Cloud"),
        role: fabric.ref_at(vm, "UserRole"),
        owner: fabric.text_at(vm, "Owner"),
        amounts: amounts(fabric, vm),
    }
}

fn amounts(fabric: &Fabric, vm: Id) -> [i64; 5] {
    let number = |name: &str| fabric.number_at(vm, name);
    [number("CPUCount"), number("Memory"), number("TotalSize"), 1, number("QuotaPoint")]
}

/// What machines use together: processors, MB of memory, GB of storage, machines, quota points.
pub(crate) fn total(fabric: &Fabric, machines: &[Id]) -> [i64; 5] {
    let mut sum = [0; 5];
    for vm in machines {
        for (place, amount) in amounts(fabric, *vm).into_iter().enumerate() {
            sum[place] += amount;
        }
    }
    sum[2] /= GB;
    sum
}

/// An error when the machine, as it is now, makes a cloud or a role use more than its limit. What grew before a limit was
/// set is not refused: only a change that takes more is.
pub(crate) fn check(fabric: &Fabric, vm: Id, before: Option<&Usage>) -> Result<(), FabricError> {
    let after = usage(fabric, vm);
    if before == Some(&after) {
        return Ok(());
    }
    if let Some(cloud) = after.cloud {
        let known = before.filter(|before| before.cloud == after.cloud);
        if let Some(capacity) = fabric.ref_at(cloud, "CloudCapacity") {
            let whose = format!("The cloud {}", fabric.text_of(cloud));
            check_limits(fabric, capacity, &fabric.objects.pointing_at(cloud, "VM", "Cloud"), &after, known, &whose)?;
        }
    }
    let Some(role) = after.role else { return Ok(()) };
    for quota in quotas_of(fabric, role) {
        let cloud = fabric.ref_at(quota, "Cloud");
        if cloud.is_some() && cloud != after.cloud {
            continue;
        }
        let per_user = fabric.flag_at(quota, "QuotaPerUser");
        let known = before.filter(|before| {
            before.role == after.role && (cloud.is_none() || before.cloud == cloud) && (!per_user || before.owner == after.owner)
        });
        let owner = per_user.then_some(after.owner.as_str());
        let whose = match owner {
            Some(owner) => format!("{owner} in the user role {}", fabric.text_of(role)),
            None => format!("The user role {}", fabric.text_of(role)),
        };
        check_limits(fabric, quota, &machines_of(fabric, role, cloud, owner), &after, known, &whose)?;
    }
    Ok(())
}

/// The quotas of a role: its own one, and those for each of its clouds.
pub(crate) fn quotas_of(fabric: &Fabric, role: Id) -> Vec<Id> {
    fabric.all("UserRoleQuota").into_iter().filter(|quota| fabric.object(*quota).is_some_and(|object| object.owner == Some(role))).collect()
}

/// The machines of a role, in a cloud, of a user.
pub(crate) fn machines_of(fabric: &Fabric, role: Id, cloud: Option<Id>, owner: Option<&str>) -> Vec<Id> {
    let machines = fabric.objects.pointing_at(role, "VM", "UserRole").into_iter();
    let counts = |vm: &Id| {
        (cloud.is_none() || fabric.ref_at(*vm, "Cloud") == cloud)
            && owner.is_none_or(|owner| fabric.text_at(*vm, "Owner").eq_ignore_ascii_case(owner))
    };
    machines.filter(counts).collect()
}

fn check_limits(
    fabric: &Fabric,
    holder: Id,
    machines: &[Id],
    after: &Usage,
    before: Option<&Usage>,
    whose: &str,
) -> Result<(), FabricError> {
    let used = total(fabric, machines);
    for (place, name) in MEASURES.into_iter().enumerate() {
        let grows = before.is_none_or(|before| after.amounts[place] > before.amounts[place]);
        let Some(limit) = limit(fabric, holder, name).filter(|_| grows) else { continue };
        if used[place] > limit {
            let needs = if place == 2 { after.amounts[2] / GB } else { after.amounts[place] };
            let text = format!("{whose} may use {limit} of {name}, but would use {} with this machine, which needs {needs}.", used[place]);
            return Err(FabricError::new(error::OVER_CAPACITY, text));
        }
    }
    Ok(())
}

/// The limit of a capacity or quota; none where everything may be used.
fn limit(fabric: &Fabric, holder: Id, name: &str) -> Option<i64> {
    if fabric.flag_at(holder, &format!("Use{name}Maximum")) {
        return None;
    }
    fabric.stored(holder, name).and_then(|field| field.as_number())
}

/// Limits that are given hold: who gives a number no longer wants the maximum, and the other way round.
pub(crate) fn settle_limits(fabric: &mut Fabric, holder: Id, changes: &crate::Changes) {
    for name in MEASURES {
        let flag: &'static str = match name {
            "CPUCount" => "UseCPUCountMaximum",
            "MemoryMB" => "UseMemoryMBMaximum",
            "StorageGB" => "UseStorageGBMaximum",
            "VMCount" => "UseVMCountMaximum",
            _ => "UseCustomQuotaCountMaximum",
        };
        if changes.get(flag).is_none() && changes.get(name).is_some() {
            fabric.set(holder, flag, false);
        }
        if changes.flag("UseMaximumQuota") {
            fabric.set(holder, flag, true);
        }
    }
}

/// A role of a cloud's users has two quotas for each of its clouds: one for all members together and one for each.
pub(crate) fn complete(fabric: &mut Fabric, role: Id) {
    let profile = fabric.text_at(role, "Profile");
    if profile != "TenantAdmin" && profile != "SelfServiceUser" {
        return;
    }
    for cloud in fabric.refs_at(role, "Cloud") {
        for per_user in [false, true] {
            of_cloud(fabric, role, cloud, per_user);
        }
    }
}

/// The quota of a role for a cloud, made when it is not there: all may be used.
pub(crate) fn of_cloud(fabric: &mut Fabric, role: Id, cloud: Id, per_user: bool) -> Id {
    let is_it = |quota: &Id| fabric.ref_at(*quota, "Cloud") == Some(cloud) && fabric.flag_at(*quota, "QuotaPerUser") == per_user;
    if let Some(known) = quotas_of(fabric, role).into_iter().find(is_it) {
        return known;
    }
    let id = fabric.draw_id();
    fabric.objects.insert(id, known_kind("UserRoleQuota"), Some(role));
    fabric.set(id, "UserRole", role);
    fabric.set(id, "Cloud", cloud);
    fabric.set(id, "QuotaPerUser", per_user);
    settle_limits(fabric, id, &crate::Changes::new().with("UseMaximumQuota", true));
    id
}

impl Fabric {
    /// What the machines of a cloud use, of a role and a user where they are given: processors, MB of memory, GB of storage,
    /// machines, quota points.
    pub fn cloud_usage(&self, cloud: Id, role: Option<Id>, user: Option<&str>) -> [i64; 5] {
        let machines = match role {
            Some(role) => machines_of(self, role, Some(cloud), user),
            None => self.objects.pointing_at(cloud, "VM", "Cloud"),
        };
        total(self, &machines)
    }
}
