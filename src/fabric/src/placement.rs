//! Placement: which host can take a machine, and how good it is for it.

use crate::derive::host::{available_memory, groups_below, host_volumes, hosts_in};
use crate::error::{self, FabricError};
use crate::fabric::Fabric;
use crate::field::Field;
use crate::id::Id;
use crate::request::Changes;
use crate::reserve;

const GB: i64 = 1 << 30;
/// Percent of a processor that a machine is expected to use where nothing is known.
const EXPECTED_LOAD: i64 = 20;

/// What a machine needs of a host.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Need {
    /// Memory in megabytes.
    pub memory: i64,
    /// Processors.
    pub processors: i64,
    /// Disk space in bytes.
    pub disk: i64,
    /// Whether the host must be a node of a cluster.
    pub clustered: bool,
}

impl Need {
    /// From the sources of a machine, the last one that tells wins, and the values given over them.
    pub fn of(fabric: &Fabric, sources: [Option<Id>; 3], changes: &Changes) -> Need {
        let mut need = Need { memory: 512, processors: 1, disk: 0, clustered: false };
        for source in sources.into_iter().flatten() {
            need.memory = fabric.number_at(source, "Memory");
            need.processors = fabric.number_at(source, "CPUCount");
            need.clustered = fabric.flag_at(source, "IsHighlyAvailable");
            need.disk += crate::derive_total_size(fabric, source);
        }
        need.memory = changes.number("MemoryMB").unwrap_or(need.memory);
        need.processors = changes.number("CPUCount").unwrap_or(need.processors);
        need.clustered = changes.get("HighlyAvailable").and_then(Field::as_bool).unwrap_or(need.clustered);
        need.disk = changes.number("DiskSpaceGB").map_or(need.disk, |space| space * GB);
        need
    }
}

/// A host's rating for a machine.
#[derive(Debug, Clone, PartialEq)]
pub struct Rating {
    /// The host.
    pub host: Id,
    /// 0 (not possible) to 5.
    pub stars: i64,
    /// Why it is not possible.
    pub reasons: Vec<String>,
}

/// Rates a host.
pub fn rate(fabric: &Fabric, host: Id, need: &Need) -> Rating {
    let mut reasons = Vec::new();
    let reserve = reserve::of_host(fabric, host);
    let free = available_memory(fabric, host) - reserve.memory;
    if need.memory > free {
        reasons.push(format!("The machine needs {} MB of memory, but the host has {} MB.", need.memory, free.max(0)));
    }
    let processors = fabric.number_at(host, "LogicalProcessorCount");
    if need.processors > processors {
        reasons.push(format!("The machine needs {} processors, more than the host has.", need.processors));
    } else if processor_load(fabric, host) + need.processors * EXPECTED_LOAD > processors * (100 - reserve.cpu) {
        reasons.push(format!("The machine needs {} processors, but the host keeps {} % of its own free.", need.processors, reserve.cpu));
    }
    if fabric.get(host, "CommunicationState").is_some_and(|state| !state.is_null() && !state.is("Responding")) {
        reasons.push("The host does not respond.".to_string());
    }
    let space = host_volumes(fabric, host).into_iter().filter(|volume| fabric.flag_at(*volume, "IsAvailableForPlacement"));
    let space = space.map(|volume| fabric.number_at(volume, "FreeSpace")).max().unwrap_or(0);
    let space = (space - (reserve.disk << 20)).max(0);
    if need.disk > space {
        reasons.push(format!("The machine needs {} GB of disk space, but the host has {} GB.", need.disk / GB, space / GB));
    }
    if need.clustered && fabric.ref_at(host, "HostCluster").is_none() {
        reasons.push("The machine is highly available, but the host is no node of a cluster.".to_string());
    }
    if fabric.flag_at(host, "MaintenanceHost") || !fabric.flag_at(host, "AvailableForPlacement") {
        reasons.push("The host is not available for placement.".to_string());
    }
    let total = (fabric.number_at(host, "TotalMemory") >> 20).max(1);
    let stars = if reasons.is_empty() { 1 + ((free - need.memory).max(0) * 5 / total).min(4) } else { 0 };
    Rating { host, stars, reasons }
}

/// How much of its processors the running machines of a host are expected to use, in percent of one.
fn processor_load(fabric: &Fabric, host: Id) -> i64 {
    let runs = |vm: &Id| fabric.text_at(*vm, "VirtualMachineState") == "Running";
    let load = |vm: Id| fabric.number_at(vm, "CPUCount") * fabric.number_at(vm, "ExpectedCPUUtilization");
    fabric.refs_at(host, "VMs").into_iter().filter(runs).map(load).sum()
}

/// The best host of those, or an error with every host's reason.
pub(crate) fn choose(fabric: &Fabric, hosts: &[Id], need: &Need) -> Result<Id, FabricError> {
    let ratings: Vec<Rating> = hosts.iter().map(|host| rate(fabric, *host, need)).collect();
    let possible = ratings.iter().filter(|rating| rating.stars > 0);
    let best = possible.max_by_key(|rating| (rating.stars, available_memory(fabric, rating.host), std::cmp::Reverse(rating.host)));
    best.map(|rating| rating.host).ok_or_else(|| {
        let reason = |rating: &Rating| format!("{}: {}", fabric.text_of(rating.host), rating.reasons.join(" "));
        let mut error = FabricError::of_number(error::NO_SUITABLE_HOST);
        error.detail = Some(ratings.iter().map(reason).collect::<Vec<_>>().join("; "));
        error
    })
}

/// The hosts of a group and of all groups below it.
pub fn hosts_below(fabric: &Fabric, group: Id) -> Vec<Id> {
    groups_below(fabric, group).into_iter().flat_map(|group| hosts_in(fabric, group)).collect()
}

/// The hosts of a cloud's host groups.
pub fn hosts_of_cloud(fabric: &Fabric, cloud: Id) -> Vec<Id> {
    let mut hosts: Vec<Id> = Vec::new();
    for host in fabric.refs_at(cloud, "HostGroup").into_iter().flat_map(|group| hosts_below(fabric, group)) {
        if !hosts.contains(&host) {
            hosts.push(host);
        }
    }
    hosts
}
