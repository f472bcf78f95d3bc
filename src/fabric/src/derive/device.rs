//! Made properties of devices and disks.

use crate::fabric::Fabric;
use crate::field::Field;
use crate::id::Id;
use crate::kind::value;
use crate::objects::Object;

pub(super) fn derived(fabric: &Fabric, object: &Object, name: &str) -> Option<Field> {
    let id = object.id;
    match (object.kind.key, name) {
        ("VirtualHardDisk", _) => return disk(fabric, object, name),
        (_, "Name") => return Some(Field::text(fabric.text_of(fabric.root(id)))),
        _ => {}
    }
    Some(match (object.kind.key, name) {
        ("VirtualDiskDrive", "IsVHD") => Field::Bool(fabric.ref_at(id, "VirtualHardDisk").is_some()),
        ("VirtualDiskDrive", "VirtualHardDiskId") => Field::Guid(fabric.ref_at(id, "VirtualHardDisk").unwrap_or(Id::EMPTY)),
        ("VirtualDVDDrive", "ISOId") => Field::Guid(fabric.ref_at(id, "ISO").unwrap_or(Id::EMPTY)),
        ("VirtualNetworkAdapter", "LogicalNetwork") => match fabric.ref_at(id, "VMNetwork") {
            Some(network) => fabric.get(network, "LogicalNetwork")?,
            None => return None,
        },
        ("VirtualNetworkAdapter", "EthernetAddress" | "PhysicalAddress") => fabric.get(id, "MACAddress")?,
        ("VirtualNetworkAdapter", "MACAddress") if fabric.stored(id, "MACAddress").is_none() => Field::text("00:00:00:00:00:00"),
        ("VirtualNetworkAdapter", "EthernetAddressType" | "PhysicalAddressType") => fabric.get(id, "MACAddressType")?,
        ("VirtualNetworkAdapter", "MACAddressesSpoofingEnabled") => fabric.get(id, "MACAddressSpoofingEnabled")?,
        ("VirtualNetworkAdapter", "VirtualNetworkAdapterComplianceStatus") => value("ComplianceState", "Compliant"),
        _ => return None,
    })
}

fn disk(fabric: &Fabric, object: &Object, name: &str) -> Option<Field> {
    let id = object.id;
    let machine = fabric.root(id);
    let host = || if machine == id { None } else { fabric.ref_at(machine, "VMHost") };
    Some(match name {
        "VMHost" => Field::reference(host()),
        "HostName" => {
            Field::text(host().or_else(|| fabric.ref_at(id, "LibraryServer")).map_or(String::new(), |place| fabric.text_at(place, "Name")))
        }
        "HostId" => Field::Guid(host().or_else(|| fabric.ref_at(id, "LibraryServer")).unwrap_or(Id::EMPTY)),
        "HostVolumeId" => Field::Guid(fabric.ref_at(id, "HostVolume").unwrap_or(Id::EMPTY)),
        "LibraryShareId" => Field::Guid(fabric.ref_at(id, "LibraryShare").unwrap_or(Id::EMPTY)),
        "Location" => fabric.stored(id, "Location").unwrap_or_else(|| Field::text(fabric.text_at(id, "SharePath"))),
        _ => return None,
    })
}
