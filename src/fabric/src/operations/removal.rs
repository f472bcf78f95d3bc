//! Taking objects away: what goes with them, who must not use them, and the links to them that end. To say that objects of
//! a kind live only as long as another one: a row in `BELONGS`; that an object in use is not removed: one in `USED_BY`.

use super::vm_power::{PART_LISTS, parts};
use crate::error::{self, FabricError};
use crate::fabric::Fabric;
use crate::field::Field;
use crate::id::Id;
use crate::request::{Changes, Operation, Request, type_name};

/// Kind, kind of a user, property by which it uses: an object in use is not removed.
const USED_BY: [(&str, &str, &str); 24] = [
    ("Cloud", "VM", "Cloud"),
    ("VMNetwork", "VirtualNetworkAdapter", "VMNetwork"),
    ("VMSubnet", "VirtualNetworkAdapter", "VMSubnet"),
    ("LogicalNetwork", "LogicalNetworkDefinition", "LogicalNetwork"),
    ("LogicalNetwork", "VMNetwork", "LogicalNetwork"),
    ("LogicalNetwork", "Cloud", "LogicalNetworks"),
    ("LogicalNetworkDefinition", "StaticIPAddressPool", "LogicalNetworkDefinition"),
    ("LogicalNetworkDefinition", "VMSubnet", "LogicalNetworkDefinition"),
    ("LogicalNetworkDefinition", "NativeUplinkPortProfile", "LogicalNetworkDefinitions"),
    ("StaticIPAddressPool", "AllocatedIPAddress", "AllocatingAddressPool"),
    ("MACAddressPool", "AllocatedMACAddress", "AllocatingAddressPool"),
    ("StorageClassification", "StorageVolume", "Classification"),
    ("StorageClassification", "Cloud", "StorageClassifications"),
    ("StorageVolume", "VirtualHardDisk", "HostVolume"),
    ("PortClassification", "VirtualNetworkAdapter", "PortClassification"),
    ("PortClassification", "Cloud", "PortClassifications"),
    ("CapabilityProfile", "Cloud", "CapabilityProfiles"),
    ("RunAsAccount", "VMHost", "RunAsAccount"),
    ("RunAsAccount", "LoadBalancer", "RunAsAccount"),
    ("LogicalSwitch", "VirtualNetwork", "LogicalSwitch"),
    ("VirtualHardDisk", "VirtualDiskDrive", "VirtualHardDisk"),
    ("ISO", "VirtualDVDDrive", "ISO"),
    ("VMHost", "VM", "VMHost"),
    ("VMHostGroup", "Cloud", "HostGroup"),
];

/// Kind, kind of what goes with it, property by which that points.
const BELONGS: [(&str, &str, &str); 39] = [
    ("VMMManagedComputer", "ComplianceStatus", "VMMManagedComputer"),
    ("VMNetwork", "VMSubnet", "VMNetwork"),
    ("VMNetwork", "VMNetworkGateway", "VMNetwork"),
    ("VMNetworkGateway", "NATConnection", "VMNetworkGateway"),
    ("VMNetworkGateway", "BGPPeer", "VMNetworkGateway"),
    ("VMNetworkGateway", "NetworkRoute", "VMNetworkGateway"),
    ("VMNetworkGateway", "VPNConnection", "VMNetworkGateway"),
    ("NATConnection", "NATRule", "NATConnection"),
    ("VPNConnection", "NetworkRoute", "VPNConnection"),
    ("VMHostGroup", "VMHostGroup", "ParentHostGroup"),
    ("VMHostGroup", "VMHost", "VMHostGroup"),
    ("VMHostGroup", "VMHostCluster", "HostGroup"),
    ("VMHostCluster", "VMHost", "HostCluster"),
    ("VMHost", "StorageVolume", "VMHost"),
    ("VMHost", "StorageDisk", "VMHost"),
    ("VMHost", "VMHostNetworkAdapter", "VMHost"),
    ("VMHost", "VirtualNetwork", "VMHost"),
    ("VMHost", "HostSASHba", "VMHost"),
    ("VMHost", "HostInternetSCSIHba", "VMHost"),
    ("LibraryServer", "LibraryShare", "LibraryServer"),
    ("LibraryShare", "VirtualHardDisk", "LibraryShare"),
    ("LibraryShare", "ISO", "LibraryShare"),
    ("LibraryShare", "Script", "LibraryShare"),
    ("LogicalSwitch", "UplinkPortProfileSet", "LogicalSwitch"),
    ("LogicalSwitch", "VirtualNetworkAdapterPortProfileSet", "LogicalSwitch"),
    ("PortACL", "PortACLRule", "PortACL"),
    ("LoadBalancer", "LoadBalancerVIP", "LoadBalancer"),
    ("LoadBalancerVIP", "LoadBalancerVIPMember", "LoadBalancerVIP"),
    ("ServiceTemplate", "ComputerTierTemplate", "ServiceTemplate"),
    ("ServiceTemplate", "LoadBalancerTemplate", "ServiceTemplate"),
    ("ServiceTemplate", "ApplicationHostTemplate", "ServiceTemplate"),
    ("ServiceTemplate", "ServiceSetting", "ServiceTemplate"),
    ("ServiceConfiguration", "ComputerTierConfiguration", "ServiceConfiguration"),
    ("Service", "ComputerTier", "Service"),
    ("CloudService", "CloudResource", "CloudService"),
    ("ServicingWindow", "ServicingWindowSubscription", "ServicingWindow"),
    ("NetworkService", "NetworkServiceConnection", "Service"),
    ("NetworkService", "FabricRole", "NetworkService"),
    ("CustomProperty", "CustomPropertyValue", "CustomProperty"),
];

/// Whether an object may go: nothing built in, nothing that is used by what stays, nothing that a job works on.
pub(super) fn check_removal(fabric: &Fabric, id: Id) -> Result<(), FabricError> {
    let name = fabric.text_of(id);
    let key = fabric.object(id).map_or("", |object| object.kind.key);
    let built_in = fabric.flag_at(id, "IsRoot")
        || fabric.flag_at(id, "ReadOnly")
        || fabric.flag_at(id, "IsBuiltIn")
        || key == "UserRole" && name == "Administrator";
    if built_in {
        return Err(FabricError::new(error::BUILT_IN, format!("{name} is built in and cannot be removed.")));
    }
    let all = with_belongings(fabric, id);
    for one in &all {
        let kind = fabric.kind_of(*one).map_or("", |kind| kind.key);
        // A group is not emptied by its removal: its hosts and clusters are users.
        if key == "VMHostGroup" && matches!(kind, "VMHost" | "VMHostCluster") {
            return Err(in_use(fabric, id, *one));
        }
        if *one != id && fabric.is_busy(*one) {
            return Err(FabricError::new(2606, format!("{} is locked by another job.", fabric.text_of(*one))));
        }
        for (_, user_kind, property) in USED_BY.iter().filter(|(used, _, _)| *used == kind) {
            let users = fabric.objects.pointing_at(*one, user_kind, property);
            if let Some(user) = users.into_iter().find(|user| !all.contains(user) && !all.contains(&fabric.root(*user))) {
                return Err(in_use(fabric, id, user));
            }
        }
    }
    Ok(())
}

fn in_use(fabric: &Fabric, id: Id, user: Id) -> FabricError {
    let what = fabric.kind_of(user).map_or(String::new(), |kind| type_name(kind.key));
    FabricError::new(error::IN_USE, format!("{} is used by the {what} {} and cannot be removed.", fabric.text_of(id), fabric.text_of(user)))
}

/// An object with all that goes with it.
fn with_belongings(fabric: &Fabric, id: Id) -> Vec<Id> {
    let mut all = vec![id];
    let mut place = 0;
    while let Some(one) = all.get(place).copied() {
        let kind = fabric.kind_of(one).map_or("", |kind| kind.key);
        let mut more: Vec<Id> = BELONGS
            .iter()
            .filter(|(of, _, _)| *of == kind)
            .flat_map(|(_, kind, property)| fabric.objects.pointing_at(one, kind, property))
            .filter(|one| fabric.object(*one).is_some_and(|object| object.owner.is_none()))
            .collect();
        if kind == "VMHostCluster" {
            more.extend(fabric.refs_at(one, "SharedVolumes"));
        }
        more.retain(|one| !all.contains(one));
        all.extend(more);
        place += 1;
    }
    all
}

/// Takes an object away with all that goes with it.
pub(super) fn remove_all(fabric: &mut Fabric, id: Id) {
    for one in with_belongings(fabric, id) {
        discard(fabric, one);
    }
}

/// Takes an object away with its parts and the addresses that they were granted. Links to them end.
pub(crate) fn discard(fabric: &mut Fabric, id: Id) {
    let mut gone = parts(fabric, id);
    gone.extend(fabric.ref_at(id, "CloudCapacity"));
    gone.extend(fabric.ref_at(id, "Quota"));
    gone.retain(|part| fabric.root(*part) == fabric.root(id));
    gone.push(id);
    leave_owner(fabric, id);
    for one in &gone {
        for kind in ["AllocatedIPAddress", "AllocatedMACAddress"] {
            for address in fabric.objects.pointing_at(*one, kind, "AllocatedToObject") {
                fabric.objects.remove(address);
            }
        }
    }
    for one in &gone {
        fabric.objects.remove(*one);
    }
    for one in gone {
        for (pointing, name) in fabric.objects.pointers(one) {
            unlink(fabric, pointing, name, one);
        }
    }
}

/// Takes a part out of the lists of what it is a part of.
fn leave_owner(fabric: &mut Fabric, part: Id) {
    let Some(owner) = fabric.object(part).and_then(|object| object.owner) else { return };
    for list in PART_LISTS {
        if fabric.stored(owner, list).is_some_and(|field| field.as_ids().contains(&part)) {
            unlink(fabric, owner, list, part);
        }
    }
}

fn unlink(fabric: &mut Fabric, from: Id, name: &'static str, target: Id) {
    let field = match fabric.stored(from, name) {
        Some(Field::List(items)) => Field::list(items.iter().filter(|item| **item != Field::Ref(target)).cloned()),
        _ => Field::Null,
    };
    fabric.objects.set(from, name, field);
}

/// What comes back, with its parts, forgets links to what was removed in the meantime.
pub(crate) fn forget_gone(fabric: &mut Fabric, id: Id) {
    let mut all = parts(fabric, id);
    all.push(id);
    for one in all {
        let links = fabric.object(one).map_or(Vec::new(), |object| fabric.objects.links(object));
        for (name, target) in links {
            if !name.starts_with('$') && fabric.object(target).is_none_or(|target| target.removed) {
                unlink(fabric, one, name, target);
            }
        }
    }
}

/// Whether the objects that a request names are still there; another job may have removed them since.
pub(crate) fn check_there(fabric: &Fabric, request: &Request) -> Result<(), FabricError> {
    // A creation that runs again makes its object anew.
    if let (Some(target), false) = (request.target, matches!(request.operation, Operation::Create(_))) {
        there(fabric, target)?;
    }
    for id in links_of(&request.changes) {
        there(fabric, id)?;
    }
    for recorded in &request.recorded {
        if let Some(target) = recorded.target {
            there(fabric, target)?;
        }
        check_there(fabric, recorded)?;
    }
    Ok(())
}

/// An error when an object was removed.
pub(crate) fn there(fabric: &Fabric, id: Id) -> Result<(), FabricError> {
    match fabric.object(id) {
        Some(object) if object.removed => Err(error::not_found(&type_name(object.kind.key), &fabric.text_of(id))),
        _ => Ok(()),
    }
}

fn links_of(changes: &Changes) -> Vec<Id> {
    let links = |field: &Field| field.items().into_iter().filter_map(|item| if let Field::Ref(id) = item { Some(id) } else { None });
    changes.iter().flat_map(|(_, field)| links(field)).collect()
}
