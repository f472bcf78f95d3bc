//! Placement: which host can take a machine, and how good it is for it.

use crate::derive::host::{available_memory, groups_below, host_volumes, hosts_in};
use crate::error::{self, FabricError};
use crate::fabric::Fabric;
use crate::field::Field;
use crate::id::Id;
use crate::request::Changes;

const GB: i64 = 1 << 30;

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
    let reserve = fabric.number_at(host, "MemoryReserveMB");
    let free = available_memory(fabric, host) - reserve;
    if need.memory > free {
        reasons.push(format!("The machine needs {} MB of memory, but the host has {} MB.", need.memory, free.max(0)));
    }
    if need.processors > fabric.number_at(host, "LogicalProcessorCount") {
        reasons.push(format!("The machine needs {} processors, more than the host has.", need.processors));
    }
    let space = host_volumes(fabric, host).into_iter().filter(|volume| fabric.flag_at(*volume, "IsAvailableForPlacement"));
    let space = space.map(|volume| fabric.number_at(volume, "FreeSpace")).max().unwrap_or(0);
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

/// An error when a machine does not fit in what the cloud may use.
pub(crate) fn check_capacity(fabric: &Fabric, cloud: Id, need: &Need) -> Result<(), FabricError> {
    let Some(capacity) = fabric.ref_at(cloud, "CloudCapacity") else { return Ok(()) };
    let wanted = [("CPUCount", need.processors), ("MemoryMB", need.memory), ("StorageGB", need.disk / GB), ("VMCount", 1)];
    for (name, more) in wanted {
        let (limit, used) = (fabric.number_at(capacity, name), fabric.number_at(capacity, &format!("Used{name}")));
        if !fabric.flag_at(capacity, &format!("Use{name}Maximum")) && limit > 0 && used + more > limit {
            let cloud = fabric.text_of(cloud);
            let text = format!("The cloud {cloud} may use {limit} of {name}; {used} are used and the machine needs {more}.");
            return Err(FabricError::new(error::OVER_CAPACITY, text));
        }
    }
    Ok(())
}
