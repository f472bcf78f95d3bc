//! Reserves: what placement leaves of a host for the host itself. A host group has settings of its own or inherits those of
//! the group above; a host may override them.

use crate::fabric::Fabric;
use crate::field::{Field, Width};
use crate::id::Id;
use crate::kind::known_kind;

const MB: i64 = 1 << 20;

/// Resource, its unit and level where nothing was set.
const DEFAULTS: [(&str, &str, i64); 5] =
    [("CPU", "Percent", 10), ("Memory", "MB", 2048), ("DiskSpace", "MB", 10_240), ("DiskIO", "IOPS", 10_000), ("Network", "Mbps", 0)];

/// Requirements of placement that a host group can weigh.
const REQUIREMENTS: [&str; 5] =
    ["DVDDriveRequirement", "LoadBalancerRequirement", "NetworkRequirement", "PassthroughDiskRequirement", "VMQueueAvailability"];

/// What of a host is kept from machines.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Reserve {
    /// Percent of the processors
    pub(crate) cpu: i64,
    /// Megabytes of memory
    pub(crate) memory: i64,
    /// Megabytes of each volume
    pub(crate) disk: i64,
}

impl Fabric {
    /// The reserve settings of a host group, made when it has none yet.
    pub fn host_reserve(&mut self, group: Id) -> Id {
        let id = group.part("HostReserveSettings", 0);
        if self.object(id).is_some() {
            return id;
        }
        self.objects.insert(id, known_kind("HostReserveSettings"), Some(group));
        self.set(id, "Name", self.text_of(group));
        self.set(id, "VMHostGroup", group);
        self.set(id, "Inherit", !self.flag_at(group, "IsRoot"));
        for (resource, unit, level) in DEFAULTS {
            for (name, field) in [
                ("Enabled", Field::Bool(true)),
                ("Unit", Field::text(unit)),
                ("PlacementLevel", Field::Number(level, Width::UInt64)),
                ("StartOptimizationLevel", Field::Number(level, Width::UInt64)),
                ("VMHostReserveLevel", Field::Number(level, Width::UInt64)),
            ] {
                if let Some(property) = known_kind("HostReserveSettings").property(&format!("{resource}{name}")) {
                    self.objects.set(id, property.name, field);
                }
            }
        }
        id
    }

    /// The placement settings of a host group, made when it has none yet.
    pub fn placement_configuration(&mut self, group: Id) -> Id {
        let id = group.part("PlacementConfigurationSettings", 0);
        if self.object(id).is_some() {
            return id;
        }
        self.objects.insert(id, known_kind("PlacementConfigurationSettings"), Some(group));
        self.set(id, "Name", self.text_of(group));
        self.set(id, "VMHostGroup", group);
        self.set(id, "Inherit", !self.flag_at(group, "IsRoot"));
        for requirement in REQUIREMENTS {
            self.set(id, requirement, "MustMeet");
        }
        id
    }

    /// The settings that hold for a group: its own, or those of the nearest group above that does not inherit.
    pub fn inherited_from(&self, group: Id, settings: &str) -> Option<Id> {
        let mut group = Some(group);
        while let Some(present) = group {
            let id = present.part(settings, 0);
            if self.object(id).is_some() && !self.flag_at(id, "Inherit") {
                return Some(id);
            }
            group = self.ref_at(present, "ParentHostGroup");
        }
        None
    }
}

/// What placement keeps of a host.
pub(crate) fn of_host(fabric: &Fabric, host: Id) -> Reserve {
    let own = |name: &str| fabric.number_at(host, name);
    let mut reserve = Reserve { cpu: own("CPUPercentageReserve"), memory: own("MemoryReserveMB"), disk: own("DiskSpaceReserveMB") };
    if fabric.flag_at(host, "OverrideHostGroupReserves") {
        return reserve;
    }
    let group = fabric.ref_at(host, "VMHostGroup");
    let Some(settings) = group.and_then(|group| fabric.inherited_from(group, "HostReserveSettings")) else { return reserve };
    let level = |resource: &str, whole: i64| {
        let level = fabric.number_at(settings, &format!("{resource}PlacementLevel"));
        if !fabric.flag_at(settings, &format!("{resource}Enabled")) {
            return 0;
        }
        match fabric.text_at(settings, &format!("{resource}Unit")).as_str() {
            "GB" => level.saturating_mul(1024),
            "Percent" if whole > 0 => whole.saturating_mul(level) / 100,
            _ => level,
        }
    };
    reserve.cpu = level("CPU", 0);
    reserve.memory = level("Memory", fabric.number_at(host, "TotalMemory") / MB);
    reserve.disk = level("DiskSpace", fabric.number_at(host, "LocalStorageTotalCapacity") / MB);
    reserve
}
