//! Hosts: maintenance, and the refresh that finds machines again.

use super::apply::become_state;
use super::vm_create::check_name;
use super::vm_move::relocate;
use super::{Outcome, steps, target};
use crate::derive::host::available_memory;
use crate::error::FabricError;
use crate::fabric::Fabric;
use crate::id::Id;
use crate::placement::{Need, choose};
use crate::request::{Operation, Request};
use crate::task::Plan;
use crate::{Changes, Field};

pub(super) fn begin(fabric: &mut Fabric, request: &Request) -> Result<Plan, FabricError> {
    let host = target(request)?;
    if request.operation == Operation::DisableHost && request.changes.flag("MoveWithinCluster") {
        for vm in running(fabric, host) {
            next_host(fabric, host, vm)?;
        }
    }
    let name = request.operation.job_name("VMHost");
    let seconds = if request.operation == Operation::DisableHost { 60 } else { 10 };
    Ok(Plan::new(host, steps(&[(name.as_str(), seconds)])))
}

pub(super) fn finish(fabric: &mut Fabric, request: &Request, host: Id) -> Outcome {
    match request.operation {
        Operation::DisableHost => {
            let moves = request.changes.flag("MoveWithinCluster");
            for vm in if moves { fabric.refs_at(host, "VMs") } else { running(fabric, host) } {
                leave(fabric, host, vm, moves)?;
            }
            fabric.set(host, "MaintenanceHost", true);
            fabric.set(host, "AvailableForPlacement", false);
            fabric.set_enum(host, "OverallState", "OverallState", "InMaintenanceMode");
        }
        Operation::EnableHost => {
            fabric.set(host, "MaintenanceHost", false);
            fabric.set(host, "AvailableForPlacement", true);
            fabric.set_enum(host, "OverallState", "OverallState", "OK");
        }
        _ => find_lost(fabric, host),
    }
    Ok(Vec::new())
}

fn running(fabric: &Fabric, host: Id) -> Vec<Id> {
    fabric.refs_at(host, "VMs").into_iter().filter(|vm| fabric.get(*vm, "Status").is_some_and(|field| field.is("Running"))).collect()
}

/// A machine leaves a host: to another node, or to sleep.
pub(super) fn leave(fabric: &mut Fabric, host: Id, vm: Id, moves: bool) -> Result<(), FabricError> {
    if moves {
        let to = next_host(fabric, host, vm)?;
        relocate(fabric, vm, to, None);
    } else {
        become_state(fabric, vm, "Saved");
    }
    Ok(())
}

fn next_host(fabric: &Fabric, host: Id, vm: Id) -> Result<Id, FabricError> {
    let nodes = fabric.ref_at(host, "HostCluster").map_or(Vec::new(), |cluster| fabric.refs_at(cluster, "Nodes"));
    let mut nodes: Vec<Id> = nodes.into_iter().filter(|node| *node != host).collect();
    nodes.sort_by_key(|node| std::cmp::Reverse(available_memory(fabric, *node)));
    let name = fabric.text_of(vm);
    nodes.retain(|node| check_name(fabric, &name, Some(*node), Some(vm)).is_ok());
    let mut need = Need::of(fabric, [None, None, Some(vm)], &Changes::new());
    // The disks are on shared storage already.
    need.disk = 0;
    choose(fabric, &nodes, &need)
}

/// Machines whose record alone was removed are still on the host: they come back.
fn find_lost(fabric: &mut Fabric, host: Id) {
    for vm in fabric.lost_on(host) {
        // Its name went to another machine of the host in the meantime: it stays unknown until that one is gone.
        if check_name(fabric, &fabric.text_of(vm), Some(host), Some(vm)).is_err() {
            continue;
        }
        bring_back(fabric, vm);
    }
}

/// Gives a machine whose record was removed its record again.
pub(super) fn bring_back(fabric: &mut Fabric, vm: Id) {
    let parts = super::vm_power::parts(fabric, vm);
    fabric.objects.revive(vm);
    for part in parts {
        fabric.objects.revive(part);
    }
    fabric.set(vm, "$lost", Field::Null);
    super::removal::forget_gone(fabric, vm);
    super::grant::yield_macs(fabric, vm);
}

impl Fabric {
    /// Looks for machines on a host that VMM has no record of, as a light refresh does.
    pub fn rediscover(&mut self, host: Id) {
        find_lost(self, host);
    }
}
