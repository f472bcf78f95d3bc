//! Limits that no change may break: what clouds may use, and the memory of hosts. They are measured before and after, so
//! what is over a limit already (an imported fabric may be) can still be changed, but not grow.

use crate::derive::host::free_memory;
use crate::error::{self, FabricError};
use crate::fabric::Fabric;
use crate::id::Id;
use crate::request::Operation;

/// What a cloud may use: the property of its capacity.
const MEASURES: [&str; 4] = ["CPUCount", "MemoryMB", "StorageGB", "VMCount"];

/// What a cloud uses of one limit.
#[derive(PartialEq)]
struct Use {
    cloud: Id,
    measure: &'static str,
    used: i64,
    limit: i64,
}

/// What is used before a change.
pub(crate) struct Loads {
    clouds: Vec<Use>,
    /// Of the machine that changes: its host, and the memory that it takes there.
    memory: Option<(Id, i64)>,
}

/// Whether an operation can use more of anything.
pub(crate) fn concern(operation: Operation) -> bool {
    use Operation::{GrantAddress, GrantMac, Refresh, RefreshShare, RefreshVm, RevokeAddress, RevokeMac, StopVm, SuspendVm};
    !matches!(operation, GrantAddress | GrantMac | Refresh | RefreshShare | RefreshVm | RevokeAddress | RevokeMac | StopVm(_) | SuspendVm)
}

/// Measures what is used; the object is what changes.
pub(crate) fn measure(fabric: &Fabric, id: Option<Id>) -> Loads {
    Loads { clouds: fabric.all("Cloud").into_iter().flat_map(|cloud| uses(fabric, cloud)).collect(), memory: memory(fabric, id) }
}

fn uses(fabric: &Fabric, cloud: Id) -> Vec<Use> {
    let Some(capacity) = fabric.ref_at(cloud, "CloudCapacity") else { return Vec::new() };
    let limited = MEASURES.into_iter().filter(|measure| !fabric.flag_at(capacity, &format!("Use{measure}Maximum")));
    let limits = limited.map(|measure| (measure, fabric.number_at(capacity, measure))).filter(|(_, limit)| *limit > 0);
    limits.map(|(measure, limit)| Use { cloud, measure, used: fabric.number_at(capacity, &format!("Used{measure}")), limit }).collect()
}

/// The host of a machine and the memory that the machine takes of it.
fn memory(fabric: &Fabric, id: Option<Id>) -> Option<(Id, i64)> {
    let vm = fabric.root(id?);
    if fabric.object(vm).is_none_or(|object| object.removed || object.kind.key != "VM") {
        return None;
    }
    let takes = matches!(fabric.text_at(vm, "VirtualMachineState").as_str(), "Running" | "Paused" | "Starting" | "Restoring");
    Some((fabric.ref_at(vm, "VMHost").filter(|_| takes)?, fabric.number_at(vm, "Memory")))
}

/// An error when more is used than may be, and more than before.
pub(crate) fn check(fabric: &Fabric, before: &Loads, id: Option<Id>) -> Result<(), FabricError> {
    for now in fabric.all("Cloud").into_iter().flat_map(|cloud| uses(fabric, cloud)) {
        let old = before.clouds.iter().find(|old| old.cloud == now.cloud && old.measure == now.measure);
        if now.used > now.limit && old.is_none_or(|old| now.used > old.used || now.limit < old.limit) {
            let (cloud, measure) = (fabric.text_of(now.cloud), now.measure);
            let text = format!("The cloud {cloud} may use {} of {measure}, but would use {}.", now.limit, now.used);
            return Err(FabricError::new(error::OVER_CAPACITY, text));
        }
    }
    let Some((host, needed)) = memory(fabric, id) else { return Ok(()) };
    let grown = before.memory.is_none_or(|(old, taken)| old != host || needed > taken);
    if grown && free_memory(fabric, host) < 0 {
        let (vm, host) = (id.map_or(String::new(), |id| fabric.text_of(fabric.root(id))), fabric.text_of(host));
        let text = format!("{vm} needs {needed} MB of memory, which {host} has not free.");
        return Err(FabricError::new(error::OVER_CAPACITY, text));
    }
    Ok(())
}
