//! Putting parameter values into properties, and machines into states.

use super::limits;
use crate::derive::host;
use crate::error::{self, FabricError};
use crate::fabric::Fabric;
use crate::field::Field;
use crate::id::Id;
use crate::kind::Kind;
use crate::request::Changes;
use std::sync::Arc;

/// Parameter → property, where they differ, for every kind.
const RENAMED: &[(&str, &str)] = &[
    ("MemoryMB", "Memory"),
    ("CPUExpectedUtilizationPercent", "ExpectedCPUUtilization"),
    ("DiskIops", "DiskIO"),
    ("NetworkUtilizationMbps", "NetworkUtilization"),
    ("CPURelativeWeight", "RelativeWeight"),
    ("CPUMaximumPercent", "CPUMax"),
    ("CPULimitFunctionality", "LimitCPUFunctionality"),
    ("CPULimitForMigration", "LimitCPUForMigration"),
    ("HighlyAvailable", "IsHighlyAvailable"),
    ("DRProtectionRequired", "IsDRProtectionRequired"),
    ("NumLock", "NumLockEnabled"),
    ("MonitorMaximumResolution", "MonitorResolutionMaximum"),
    ("EnableTimeSync", "TimeSynchronizationEnabled"),
    ("EnableBackup", "BackupEnabled"),
    ("EnableDataExchange", "DataExchangeEnabled"),
    ("EnableHeartbeat", "HeartbeatEnabled"),
    ("EnableOperatingSystemShutdown", "OperatingSystemShutdownEnabled"),
    ("EnableGuestServicesInterface", "GuestServiceInterfaceEnabled"),
    ("DelayStartSeconds", "DelayStart"),
    ("BlockDynamicOptimization", "ExcludeFromPRO"),
    ("EnableNestedVirtualization", "EnabledNestedVirtualization"),
    ("OrganizationName", "OrgName"),
    ("Domain", "JoinDomain"),
    ("Workgroup", "JoinWorkgroup"),
    ("AnswerFile", "SysprepScript"),
    ("LinuxDomainName", "DNSDomainName"),
    ("EnableVMNetworkOptimization", "VMNetworkOptimizationEnabled"),
    ("EnableMACAddressSpoofing", "MACAddressSpoofingEnabled"),
    ("EnableGuestIPNetworkVirtualizationUpdates", "GuestIPNetworkVirtualizationUpdatesEnabled"),
    ("ShareVirtualScsiAdapter", "Shared"),
    ("ScsiControllerType", "SCSIControllerType"),
    ("StorageClassification", "Classification"),
    ("LogicalNetworkDefinitionIsolation", "IsLogicalNetworkDefinitionIsolated"),
    ("SubnetVLan", "SubnetVLans"),
    ("VLanOptional", "VLanEnabled"),
    ("UserRoleProfile", "Profile"),
    ("LogicalNetworkMatch", "LogicalNetworkMatchOption"),
    ("BackupLogicalNetworkMatch", "BackupLogicalNetworkMatchOption"),
    ("EnableUnencryptedFileTransfer", "IsUnencryptedFileTransferEnabled"),
];

/// Kind, parameter → property, where a name means something else for one kind.
const RENAMED_FOR: &[(&str, &str, &str)] = &[
    ("VMHost", "ParentHostGroup", "VMHostGroup"),
    ("VMHost", "VMHostCluster", "HostCluster"),
    ("VMHostCluster", "ParentHostGroup", "HostGroup"),
    ("VMHostCluster", "VMHostGroup", "HostGroup"),
    ("Cloud", "VMHostGroup", "HostGroup"),
    ("Cloud", "ReadWriteLibraryPath", "WritableLibraryPath"),
    ("LogicalNetworkDefinition", "VMHostGroup", "HostGroups"),
    ("StaticIPAddressPool", "DNSServer", "DNSServers"),
    ("StaticIPAddressPool", "WINSServer", "WINSServers"),
    ("StaticIPAddressPool", "DNSSearchSuffix", "DNSSearchSuffixes"),
    ("StaticIPAddressPool", "DefaultGateway", "DefaultGateways"),
    ("StaticIPAddressPool", "Vlan", "VLanID"),
    ("MACAddressPool", "VMHostGroup", "HostGroups"),
    ("LoadBalancer", "VMHostGroup", "HostGroups"),
    ("NetworkService", "VMHostGroup", "HostGroups"),
    ("LoadBalancer", "LoadBalancerAddress", "Address"),
    ("RunAsAccount", "Domain", "Domain"),
    ("LogicalNetwork", "EnableNetworkVirtualization", "NetworkVirtualizationEnabled"),
    ("NativeUplinkPortProfile", "LogicalNetworkDefinition", "LogicalNetworkDefinitions"),
    ("UserRole", "UserRoleProfile", "Profile"),
    ("UserRole", "VMHostGroup", "HostGroup"),
    ("GuestOSProfile", "Domain", "JoinDomain"),
    ("LogicalSwitch", "SwitchUplinkMode", "UplinkMode"),
    ("CustomProperty", "AddMember", "Members"),
    ("OpsMgrConnection", "EnablePRO", "PROEnabled"),
    ("OpsMgrConnection", "EnableMaintenanceModeIntegration", "MaintenanceModeEnabled"),
    ("OpsMgrConnection", "OpsMgrServer", "OpsMgrServerName"),
    ("UpdateServer", "TCPPort", "Port"),
    ("UpdateServer", "ComputerName", "Name"),
    ("UpdateServer", "UseSSLConnection", "IsConnectionSecure"),
    ("PXEServer", "ComputerName", "Name"),
    ("StorageProvider", "NetworkDeviceName", "NetworkAddress"),
];

/// Kind, parameter, property, whether it adds: parameters that change a list.
const LISTED: &[(&str, &str, &str, bool)] = &[
    ("Cloud", "AddVMHostGroup", "HostGroup", true),
    ("Cloud", "RemoveVMHostGroup", "HostGroup", false),
    ("Cloud", "AddCapabilityProfile", "CapabilityProfiles", true),
    ("Cloud", "RemoveCapabilityProfile", "CapabilityProfiles", false),
    ("Cloud", "AddReadOnlyLibraryShare", "ReadableLibraryPaths", true),
    ("Cloud", "RemoveReadOnlyLibraryShare", "ReadableLibraryPaths", false),
    ("UserRole", "AddMember", "Members", true),
    ("UserRole", "RemoveMember", "Members", false),
    ("UserRole", "AddPermission", "Permission", true),
    ("UserRole", "RemovePermission", "Permission", false),
    ("CustomProperty", "AddMember", "Members", true),
    ("CustomProperty", "RemoveMember", "Members", false),
    ("LogicalNetworkDefinition", "AddVMHostGroup", "HostGroups", true),
    ("LogicalNetworkDefinition", "RemoveVMHostGroup", "HostGroups", false),
    ("Baseline", "AddUpdates", "Updates", true),
    ("Baseline", "RemoveUpdates", "Updates", false),
    ("Baseline", "AddAssignmentScope", "AssignmentScopes", true),
    ("Baseline", "RemoveAssignmentScope", "AssignmentScopes", false),
    ("NativeUplinkPortProfile", "AddLogicalNetworkDefinition", "LogicalNetworkDefinitions", true),
    ("NativeUplinkPortProfile", "RemoveLogicalNetworkDefinition", "LogicalNetworkDefinitions", false),
    ("VMHostNetworkAdapter", "AddOrSetLogicalNetwork", "LogicalNetworks", true),
    ("VMHostNetworkAdapter", "RemoveLogicalNetwork", "LogicalNetworks", false),
    ("VirtualNetwork", "AddVMHostNetworkAdapters", "VMHostNetworkAdapters", true),
    ("VirtualNetwork", "RemoveVMHostNetworkAdapters", "VMHostNetworkAdapters", false),
];

/// Limits of hardware: property, smallest, greatest.
const LIMITS: [(&str, i64, i64); 9] = [
    ("CPUCount", 1, 64),
    ("Memory", 8, 1_048_576),
    ("DynamicMemoryMinimumMB", 8, 1_048_576),
    ("DynamicMemoryMaximumMB", 8, 1_048_576),
    ("DynamicMemoryBufferPercentage", 5, 95),
    ("MemoryWeight", 0, 10_000),
    ("RelativeWeight", 1, 10_000),
    ("CPUMax", 0, 100),
    ("CPUReserve", 0, 100),
];

/// Parameters that tell the server how to do something, not what comes out: a model without files and networks may
/// leave them.
const HOW: &[&str] = &[
    "JobGroup",
    "RunAsynchronously",
    "JobVariable",
    "PROTipID",
    "OnBehalfOfUser",
    "OnBehalfOfUserRole",
    "VMMServer",
    "ReturnImmediately",
    "WhatIf",
    "Confirm",
    "Force",
    "UseLocalVirtualHardDisk",
    "UseDiffDiskOptimization",
    "SkipInstallVirtualizationGuestServices",
    "MergeAnswerFile",
    "NoCustomization",
    "NoValidation",
    "RunAsSystem",
    "RunAsUserCredential",
    "UseLAN",
    "UseCluster",
    "BlockLiveMigrationIfHostBusy",
    "InstallVirtualizationGuestServices",
    "SkipRearm",
    "LocalAdministratorCredential",
    "DomainJoinCredential",
    "ProductKey",
    "GuiRunOnceCommands",
    "Credential",
    "ReplicationGroup",
];

/// Kind of a cloud's resource, or of what a role reaches → the list that holds it.
const RESOURCES: &[(&str, &str)] = &[
    ("Cloud", "Cloud"),
    ("VMHostGroup", "HostGroup"),
    ("LogicalNetwork", "LogicalNetworks"),
    ("StorageClassification", "StorageClassifications"),
    ("PortClassification", "PortClassifications"),
    ("LoadBalancer", "LoadBalancers"),
];

/// Puts all values into the object, those in `skip` left out. The known properties of many kinds are not complete, so a
/// value whose property is unknown is kept with the object as it was given.
pub(crate) fn apply(fabric: &mut Fabric, id: Id, changes: &Changes, skip: &[&str]) -> Result<(), FabricError> {
    let Some(kind) = fabric.kind_of(id) else { return Ok(()) };
    for (name, field) in changes.iter() {
        let account = account_property(kind, name, field);
        let tells_how = HOW.iter().any(|other| other.eq_ignore_ascii_case(name)) && kind.property(name).is_none() && account.is_none();
        if tells_how || skip.iter().any(|other| other.eq_ignore_ascii_case(name)) || change_list(fabric, id, name, field)? {
            continue;
        }
        if let Some(property) = account {
            fabric.set(id, property, field.clone());
            continue;
        }
        if set_custom(fabric, id, name, field) {
            continue;
        }
        let Some(property) = kind.property(property_of(kind.key, name)).or_else(|| kind.property(name)) else {
            keep(fabric, id, name, field);
            continue;
        };
        let limits = LIMITS.iter().find(|(own, _, _)| *own == property.name && has_hardware(kind.key));
        if let (Some((_, low, high)), Some(number)) = (limits, field.as_number())
            && (number < *low || number > *high)
        {
            return Err(error::out_of_range(name, number, *low, *high));
        }
        fabric.put(id, property.name, field.clone())?;
    }
    Ok(())
}

pub(crate) fn has_hardware(kind: &str) -> bool {
    matches!(kind, "VM" | "VMTemplate" | "HardwareProfile")
}

/// The property that a parameter sets.
pub(crate) fn property_of<'a>(kind: &str, parameter: &'a str) -> &'a str {
    let own = RENAMED_FOR.iter().find(|(of, name, _)| *of == kind && name.eq_ignore_ascii_case(parameter));
    if let Some((_, _, property)) = own {
        return property;
    }
    let renamed = RENAMED.iter().find(|(name, _)| name.eq_ignore_ascii_case(parameter)).map(|(_, property)| *property);
    // A capacity has a MemoryMB of its own, where a machine has Memory.
    let has = |property: &&str| crate::kind::kind(kind).is_none_or(|kind| kind.property(property).is_some());
    renamed.filter(has).unwrap_or(parameter)
}

/// Credential → the property that shows a run-as account given for it; a credential itself is never kept.
fn account_property(kind: &Kind, name: &str, field: &Field) -> Option<&'static str> {
    const ACCOUNTS: [(&str, &str); 2] =
        [("DomainJoinCredential", "JoinDomainRunAsAccount"), ("LocalAdministratorCredential", "AdminPasswordRunAsAccount")];
    let (_, property) = ACCOUNTS.iter().find(|(own, _)| own.eq_ignore_ascii_case(name))?;
    matches!(field, Field::Ref(_)).then(|| kind.property(property))?.map(|property| property.name)
}

/// Keeps a value under the name it was given.
fn keep(fabric: &mut Fabric, id: Id, name: &str, field: &Field) {
    let mut rows = match fabric.stored(id, "$given") {
        Some(Field::Table(rows)) => rows.to_vec(),
        _ => Vec::new(),
    };
    rows.retain(|(own, _)| !own.eq_ignore_ascii_case(name));
    rows.push((Arc::from(name), field.clone()));
    fabric.set(id, "$given", Field::Table(rows.into()));
}

/// Add- and RemoveCloudResource, Add- and RemoveScope: each object goes to the list of its kind.
fn change_resources(fabric: &mut Fabric, owner: Id, field: &Field, adds: bool) {
    for resource in field.as_ids() {
        let key = fabric.object(resource).map_or("", |object| object.kind.key);
        let Some((_, list)) = RESOURCES.iter().find(|(kind, _)| *kind == key) else { continue };
        let mut ids = fabric.refs_at(owner, list);
        ids.retain(|id| *id != resource);
        if adds {
            ids.push(resource);
        }
        fabric.set(owner, list, Field::refs(ids));
    }
}

fn change_list(fabric: &mut Fabric, id: Id, name: &str, field: &Field) -> Result<bool, FabricError> {
    let Some(kind) = fabric.kind_of(id) else { return Ok(false) };
    let resource =
        ["AddCloudResource", "RemoveCloudResource", "AddScope", "RemoveScope"].iter().position(|own| own.eq_ignore_ascii_case(name));
    if let (Some(place), "Cloud" | "UserRole") = (resource, kind.key) {
        change_resources(fabric, id, field, place % 2 == 0);
        return Ok(true);
    }
    let row = LISTED.iter().find(|(of, parameter, _, _)| *of == kind.key && parameter.eq_ignore_ascii_case(name));
    let Some((_, _, property, adds)) = row else { return Ok(false) };
    let Some(property) = kind.property(property) else { return Ok(false) };
    let given = fabric.coerce(property, field.clone())?.items();
    let mut items = fabric.get(id, property.name).map_or(Vec::new(), |field| field.items());
    items.retain(|item| !given.contains(item));
    if *adds {
        items.extend(given);
    }
    fabric.set(id, property.name, Field::list(items));
    Ok(true)
}

/// Custom1 to Custom10 of a machine are one list.
fn set_custom(fabric: &mut Fabric, id: Id, name: &str, field: &Field) -> bool {
    let lower = name.to_lowercase();
    let place = lower.strip_prefix("custom").and_then(|rest| rest.parse::<usize>().ok()).filter(|place| (1..=10).contains(place));
    let (Some(place), Some(kind)) = (place, fabric.kind_of(id)) else { return false };
    if kind.property("CustomProperties").is_none() {
        return false;
    }
    let mut texts = fabric.get(id, "CustomProperties").map_or(Vec::new(), |field| field.items());
    texts.resize(10, Field::text(""));
    texts[place - 1] = Field::text(field.as_text().unwrap_or(""));
    fabric.set(id, "CustomProperties", Field::list(texts));
    true
}

/// Rehearses a change of an object: its error is told, and nothing of it stays.
pub(crate) fn rehearse(
    fabric: &mut Fabric,
    id: Option<Id>,
    work: impl FnOnce(&mut Fabric) -> Result<(), FabricError>,
) -> Result<(), FabricError> {
    let loads = limits::measure(fabric, id);
    let mark = fabric.objects.begin();
    let result = work(fabric).and_then(|()| limits::check(fabric, &loads, id));
    fabric.objects.roll_back(mark);
    result
}

/// Puts a machine, or the machine of a device or checkpoint, in a state that lies over its power state.
pub(crate) fn enter(fabric: &mut Fabric, id: Id, state: &str) {
    let vm = fabric.root(id);
    if fabric.object(vm).is_none_or(|object| object.kind.key != "VM") {
        return;
    }
    if fabric.stored(vm, "$before").is_none() {
        let (status, power) = (fabric.text_at(vm, "Status"), fabric.text_at(vm, "VirtualMachineState"));
        fabric.set(vm, "$before", Field::text(status));
        fabric.set(vm, "$power", Field::text(power));
    }
    fabric.set_enum(vm, "Status", "VMComputerSystemState", state);
}

/// Ends such a state: the machine is what it was before.
pub(crate) fn back(fabric: &mut Fabric, id: Id) {
    let vm = fabric.root(id);
    if let Some(Field::Text(before)) = fabric.stored(vm, "$before") {
        become_state(fabric, vm, &before);
    }
}

/// The state that decides what may be done: of a machine whose last job failed, the one it had before that job.
pub(crate) fn settled_status(fabric: &Fabric, vm: Id) -> String {
    let status = fabric.text_at(vm, "Status");
    match fabric.stored(vm, "$before") {
        Some(Field::Text(before)) if status.ends_with("Failed") => before.to_string(),
        _ => status,
    }
}

/// Gives a machine a lasting state.
pub(crate) fn become_state(fabric: &mut Fabric, vm: Id, state: &str) {
    fabric.set_enum(vm, "Status", "VMComputerSystemState", state);
    fabric.objects.unset(vm, "$before");
    fabric.objects.unset(vm, "$power");
}

/// The volume of a host that holds the path.
pub(crate) fn volume_of(fabric: &Fabric, host: Id, path: &str) -> Option<Id> {
    let volumes = host::host_volumes(fabric, host);
    let holds = |volume: &Id| path.to_lowercase().starts_with(&fabric.text_at(*volume, "Name").to_lowercase());
    volumes.into_iter().filter(holds).max_by_key(|volume| fabric.text_at(*volume, "Name").len())
}

/// Notes when an object was changed.
pub(crate) fn stamp(fabric: &mut Fabric, id: Id) {
    let now = fabric.now();
    if let Some(property) = ["ModifiedTime", "ModificationDate", "LastModifiedDate"]
        .into_iter()
        .find(|name| fabric.kind_of(id).is_some_and(|kind| kind.property(name).is_some()))
    {
        fabric.set(id, property, now);
    }
}
