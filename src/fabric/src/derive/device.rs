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
        ("VirtualNetworkAdapter", "SlotId") => {
            let owner = object.owner?;
            let place = fabric.refs_at(owner, "VirtualNetworkAdapters").iter().position(|adapter| *adapter == id)?;
            Field::int(place as i64)
        }
        ("VirtualNetworkAdapter", "VirtualNetwork") if fabric.stored(id, "VirtualNetwork").is_none() => {
            Field::text(fabric.text_at(switch_of(fabric, id)?, "Name"))
        }
        ("VirtualNetworkAdapter", "LogicalSwitch") if fabric.stored(id, "LogicalSwitch").is_none() => {
            fabric.get(switch_of(fabric, id)?, "LogicalSwitch")?
        }
        ("VirtualNetworkAdapter", "VirtualNetworkAdapterComplianceStatus") => value("ComplianceState", "Compliant"),
        _ => return None,
    })
}

/// The host's switch that an adapter's network runs over; none when it is not connected or not on a host.
fn switch_of(fabric: &Fabric, adapter: Id) -> Option<Id> {
    let network = fabric.ref_at(adapter, "LogicalNetwork")?;
    let host = fabric.ref_at(fabric.root(adapter), "VMHost")?;
    let switches = fabric.objects.pointing_at(host, "VirtualNetwork", "VMHost");
    switches.into_iter().find(|switch| fabric.refs_at(*switch, "LogicalNetworks").contains(&network))
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
        "Directory" => fabric.stored(id, "Directory").unwrap_or_else(|| folder_of(&fabric.text_at(id, "Location"))),
        "LibraryShareId" => Field::Guid(fabric.ref_at(id, "LibraryShare").unwrap_or(Id::EMPTY)),
        "Location" => fabric.stored(id, "Location").unwrap_or_else(|| Field::text(fabric.text_at(id, "SharePath"))),
        _ => return None,
    })
}

/// The folder of a file, by its path.
fn folder_of(path: &str) -> Field {
    path.rsplit_once('\\').map_or(Field::Null, |(folder, _)| Field::text(folder))
}
