//! The parts of a virtual machine configuration: one for each drive and adapter of its template, where a script sets file names,
//! folders and addresses before the machine is made.

use super::apply::apply;
use crate::error::FabricError;
use crate::fabric::Fabric;
use crate::field::Field;
use crate::id::Id;
use crate::kind::known_kind;
use crate::request::Changes;

/// The kind of what stands for a disk.
const DISK: &str = "VirtualHardDiskConfiguration";
/// The kind of what stands for an adapter.
const ADAPTER: &str = "VirtualNetworkAdapterConfiguration";

/// Makes the parts of a new configuration.
pub(super) fn add_parts(fabric: &mut Fabric, configuration: Id, template: Id) {
    let mut disks = Vec::new();
    for drive in fabric.refs_at(template, "VirtualDiskDrives") {
        let part = part(fabric, configuration, DISK);
        let disk = fabric.ref_at(drive, "VirtualHardDisk");
        let name = disk.map_or_else(String::new, |disk| fabric.text_of(disk));
        fabric.set(part, "Name", name.as_str());
        fabric.set(part, "FileName", name.as_str());
        disks.push(part);
    }
    for adapter in fabric.refs_at(template, "VirtualNetworkAdapters") {
        let part = part(fabric, configuration, ADAPTER);
        let (name, subnet) = (fabric.text_of(adapter), fabric.ref_at(adapter, "VMSubnet"));
        fabric.set(part, "Name", name);
        fabric.set(part, "VMSubnet", Field::reference(subnet));
    }
    fabric.set(configuration, "VirtualHardDiskConfigurations", Field::refs(disks));
}

fn part(fabric: &mut Fabric, configuration: Id, kind: &str) -> Id {
    let id = fabric.draw_id();
    fabric.objects.insert(id, known_kind(kind), Some(configuration));
    id
}

fn parts(fabric: &Fabric, configuration: Id, kind: &str) -> Vec<Id> {
    fabric.all(kind).into_iter().filter(|part| fabric.root(*part) == configuration).collect()
}

/// Gives the devices of a new machine what the parts of its configuration tell.
pub(super) fn carry_over(fabric: &mut Fabric, configuration: Id, vm: Id) -> Result<(), FabricError> {
    let drives = fabric.refs_at(vm, "VirtualDiskDrives");
    for (part, drive) in parts(fabric, configuration, DISK).into_iter().zip(drives) {
        let Some(disk) = fabric.ref_at(drive, "VirtualHardDisk") else { continue };
        let (name, folder) = (fabric.text_at(part, "FileName"), fabric.text_at(part, "DestinationLocation"));
        if !name.is_empty() {
            fabric.set(disk, "Name", name.as_str());
        }
        if !folder.is_empty() {
            fabric.set(disk, "Location", format!("{}\\{}", folder.trim_end_matches('\\'), fabric.text_of(disk)));
        }
    }
    let adapters = fabric.refs_at(vm, "VirtualNetworkAdapters");
    for (part, adapter) in parts(fabric, configuration, ADAPTER).into_iter().zip(adapters) {
        let mut changes = Changes::new();
        for (own, name) in [("IPv4Address", "IPv4Addresses"), ("IPv6Address", "IPv6Addresses"), ("MACAddress", "MACAddress")] {
            let text = fabric.text_at(part, own);
            if !text.is_empty() {
                changes.put(name, text);
            }
        }
        if let Some(subnet) = fabric.ref_at(part, "VMSubnet") {
            changes.put("VMSubnet", subnet);
        }
        apply(fabric, adapter, &changes, &[])?;
    }
    Ok(())
}
