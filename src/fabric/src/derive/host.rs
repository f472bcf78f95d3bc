//! Made properties of hosts, groups, clusters, volumes and clouds.

use super::vm::power_state;
use crate::fabric::Fabric;
use crate::field::{Field, Width};
use crate::id::Id;
use crate::objects::Object;

const MB: i64 = 1 << 20;
const GB: i64 = 1 << 30;
/// Memory (MB) that a host keeps for itself.
const HOST_MEMORY_MB: i64 = 4096;

pub(super) fn derived(fabric: &Fabric, object: &Object, name: &str) -> Option<Field> {
    match object.kind.key {
        "VMHost" => fabric.shown_of_host(object.id, name).or_else(|| host(fabric, object.id, name)),
        "VMHostGroup" => group(fabric, object.id, name),
        "VMHostCluster" => cluster(fabric, object.id, name),
        "StorageVolume" => volume(fabric, object.id, name),
        "Cloud" => cloud(fabric, object.id, name),
        _ => capacity(fabric, object, name),
    }
}

fn host(fabric: &Fabric, id: Id, name: &str) -> Option<Field> {
    let volumes = || host_volumes(fabric, id);
    let sum = |property: &str| volumes().into_iter().map(|volume| fabric.number_at(volume, property)).sum();
    let number = |number: i64| Field::Number(number, Width::UInt64);
    Some(match name {
        "VMs" => Field::refs(fabric.objects.pointing_at(id, "VM", "VMHost")),
        "DiskVolumes" => Field::refs(volumes()),
        "Disks" => Field::refs(fabric.objects.pointing_at(id, "StorageDisk", "VMHost")),
        "Agent" | "ManagedComputer" => Field::reference(fabric.find("VMMManagedComputer", &fabric.text_at(id, "Name")).first().copied()),
        "FQDN" => fabric.get(id, "FullyQualifiedDomainName")?,
        "HostGroup" => fabric.get(id, "VMHostGroup")?,
        "LogicalCPUCount" => fabric.get(id, "LogicalProcessorCount")?,
        "AvailableMemory" => Field::Number(available_memory(fabric, id), Width::UInt32),
        "OverallStateString" => Field::text(fabric.text_at(id, "OverallState")),
        "CommunicationStateString" => Field::text(fabric.text_at(id, "CommunicationState")),
        "HyperVStateString" => Field::text(fabric.text_at(id, "HyperVState")),
        "VirtualizationPlatformString" => Field::text("Microsoft Hyper-V"),
        "LocalStorageTotalCapacity" | "TotalStorageCapacity" => number(sum("Capacity")),
        "LocalStorageAvailableCapacity" | "AvailableStorageCapacity" => number(sum("FreeSpace")),
        // What a real host always tells and no script sets.
        "ProcessorManufacturer"
        | "ProcessorModel"
        | "ProcessorFamily"
        | "ProcessorSpeed"
        | "ProcessorArchitecture"
        | "RemoteConnectEnabled"
        | "RemoteConnectPort"
        | "IsNumaSpanningEnabled" => fabric.stored(id, name).unwrap_or_else(|| usual(name)),
        "SupportsLiveMigration" => fabric.get(id, "EnableLiveMigration")?,
        "UsedStorageCapacity" => number(sum("Capacity") - sum("FreeSpace")),
        _ => return None,
    })
}

/// What a host has of which nothing else is known.
fn usual(name: &str) -> Field {
    match name {
        "RemoteConnectEnabled" | "IsNumaSpanningEnabled" => Field::Bool(true),
        "RemoteConnectPort" => Field::Number(2179, Width::UInt32),
        "ProcessorArchitecture" => Field::Number(9, Width::UInt32),
        "ProcessorManufacturer" => Field::text("GenuineIntel"),
        "ProcessorModel" => Field::text("Intel(R) Xeon(R) Gold 6130 CPU @ 2.10GHz"),
        "ProcessorFamily" => Field::text("Intel(R) Xeon(R) processor"),
        _ => Field::Number(2100, Width::UInt32),
    }
}

/// The volumes of a host: its own, and the shared ones of its cluster.
pub(crate) fn host_volumes(fabric: &Fabric, host: Id) -> Vec<Id> {
    let mut volumes: Vec<Id> = fabric.objects.pointing_at(host, "StorageVolume", "VMHost");
    if let Some(cluster) = fabric.ref_at(host, "HostCluster") {
        volumes.extend(fabric.refs_at(cluster, "SharedVolumes"));
    }
    volumes.dedup();
    volumes
}

/// Megabytes that machines may still take of a host.
pub(crate) fn available_memory(fabric: &Fabric, host: Id) -> i64 {
    free_memory(fabric, host).max(0)
}

/// The same, below 0 where they take too much.
pub(crate) fn free_memory(fabric: &Fabric, host: Id) -> i64 {
    let total = fabric.number_at(host, "TotalMemory") / MB;
    let used: i64 = fabric
        .refs_at(host, "VMs")
        .into_iter()
        .filter(|vm| matches!(power_state(fabric, *vm).as_str(), "Running" | "Paused" | "Starting" | "Restoring"))
        .map(|vm| fabric.number_at(vm, "Memory"))
        .sum();
    total - HOST_MEMORY_MB - used
}

/// The group and all groups below it, parents first.
pub(crate) fn groups_below(fabric: &Fabric, group: Id) -> Vec<Id> {
    let mut groups = vec![group];
    let mut place = 0;
    while place < groups.len() {
        groups.extend(child_groups(fabric, groups[place]));
        place += 1;
    }
    groups
}

fn child_groups(fabric: &Fabric, group: Id) -> Vec<Id> {
    fabric.objects.pointing_at(group, "VMHostGroup", "ParentHostGroup")
}

/// The hosts that stand directly in a group.
pub(crate) fn hosts_in(fabric: &Fabric, group: Id) -> Vec<Id> {
    fabric.objects.pointing_at(group, "VMHost", "VMHostGroup")
}

fn group(fabric: &Fabric, id: Id, name: &str) -> Option<Field> {
    let below = || groups_below(fabric, id);
    let clusters = |group: Id| fabric.objects.pointing_at(group, "VMHostCluster", "HostGroup");
    Some(match name {
        "Path" => {
            let own = fabric.text_at(id, "Name");
            let parent = fabric.ref_at(id, "ParentHostGroup");
            Field::text(parent.map_or_else(|| own.clone(), |parent| format!("{}\\{own}", fabric.text_of(parent))))
        }
        "ParentVMHostGroup" => fabric.get(id, "ParentHostGroup")?,
        "IsRoot" => Field::Bool(fabric.ref_at(id, "ParentHostGroup").is_none()),
        "Hosts" => Field::refs(hosts_in(fabric, id)),
        "AllChildHosts" => Field::refs(below().into_iter().flat_map(|group| hosts_in(fabric, group))),
        "ChildGroups" => Field::refs(child_groups(fabric, id)),
        "AllChildGroups" => Field::refs(below().into_iter().skip(1)),
        "ChildClusters" => Field::refs(clusters(id)),
        "AllChildClusters" => Field::refs(below().into_iter().flat_map(clusters)),
        _ => return None,
    })
}

fn cluster(fabric: &Fabric, id: Id, name: &str) -> Option<Field> {
    Some(match name {
        "VMHostGroup" => fabric.get(id, "HostGroup")?,
        "HostGroupID" => Field::Guid(fabric.ref_at(id, "HostGroup").unwrap_or(Id::EMPTY)),
        _ => return None,
    })
}

fn volume(fabric: &Fabric, id: Id, name: &str) -> Option<Field> {
    Some(match name {
        "FreeSpace" => {
            let disks = fabric.objects.pointing_at(id, "VirtualHardDisk", "HostVolume").into_iter();
            let used: i64 = disks.map(|disk| fabric.number_at(disk, "Size")).sum();
            let own = if fabric.text_at(id, "VolumeLabel") == "System" { 60 * GB } else { GB };
            Field::Number((fabric.number_at(id, "Capacity") - own - used).max(0), Width::UInt64)
        }
        "HostVolumeID" | "StorageVolumeID" => Field::Guid(id),
        "StorageDisk" => fabric.get(id, "HostDisk")?,
        "InUse" => Field::Bool(true),
        _ => return None,
    })
}

fn cloud(fabric: &Fabric, id: Id, name: &str) -> Option<Field> {
    Some(match name {
        "LastModifiedDate" => fabric.stored(id, "LastModifiedDate").or_else(|| fabric.default_of(fabric.kind_of(id)?, "ModifiedTime"))?,
        _ => return None,
    })
}

fn capacity(fabric: &Fabric, object: &Object, name: &str) -> Option<Field> {
    let cloud = object.owner?;
    let machines = || fabric.objects.pointing_at(cloud, "VM", "Cloud").into_iter();
    let sum = |property: &str| machines().map(|vm| fabric.number_at(vm, property)).sum::<i64>();
    Some(match name {
        "Name" => Field::text(fabric.text_at(cloud, "Name")),
        "Cloud" => Field::Ref(cloud),
        "UsedCPUCount" => Field::int(sum("CPUCount")),
        "UsedMemoryMB" => Field::int(sum("Memory")),
        "UsedStorageGB" => Field::int(sum("TotalSize") / GB),
        "UsedVMCount" => Field::int(machines().count() as i64),
        _ => return None,
    })
}
