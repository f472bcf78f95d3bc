//! Properties that are made when they are read, so that objects are live and links hold in both directions. Each file has
//! the rules of one family of kinds; `None` means: not a made one, look at what was stored.

use crate::fabric::Fabric;
use crate::field::Field;
use crate::id::Id;
use crate::kind::{Many, Type, value};
use crate::objects::Object;

mod device;
pub(crate) mod host;
mod job;
mod network;
mod vm;

pub(crate) use vm::{POWER_STATES, total_size};

/// The made content of a property.
pub(crate) fn derived(fabric: &Fabric, object: &Object, name: &'static str) -> Option<Field> {
    common(fabric, object, name).or_else(|| match object.kind.key {
        "VM" | "VMTemplate" | "HardwareProfile" => vm::derived(fabric, object, name),
        "VMCheckpoint" => vm::of_checkpoint(fabric, object, name),
        "Job" => job::derived(fabric, object, name),
        "VMHost" | "VMHostGroup" | "VMHostCluster" | "StorageVolume" | "Cloud" | "CloudCapacity" => host::derived(fabric, object, name),
        "VirtualDiskDrive"
        | "VirtualHardDisk"
        | "VirtualNetworkAdapter"
        | "VirtualDVDDrive"
        | "VirtualSCSIAdapter"
        | "VirtualFloppyDrive"
        | "VirtualCOMPort" => device::derived(fabric, object, name),
        "ComplianceStatus" => crate::updates::derived(fabric, object.id, name),
        _ => network::derived(fabric, object, name),
    })
}

fn common(fabric: &Fabric, object: &Object, name: &str) -> Option<Field> {
    let newest = || fabric.most_recent_job(object.id);
    Some(match name {
        "ID" => Field::Guid(object.id),
        "ServerConnection" => Field::Ref(fabric.server),
        "ObjectType" => value("CarmineObjectType", object_type(object.kind.key)),
        "MarkedForDeletion" => Field::Bool(object.removed),
        "IsFullyCached" => Field::Bool(true),
        "MostRecentTask" | "MostRecentTaskIfLocal" => Field::reference(newest()),
        "MostRecentTaskID" => Field::Guid(newest().unwrap_or(Id::EMPTY)),
        "MostRecentTaskUIState" => {
            let state = newest().and_then(|job| fabric.task(job)).map_or("NotStarted", |task| task.status.name());
            value("TaskUIState", state)
        }
        "UserRoleID" => Field::Guid(fabric.ref_at(object.id, "UserRole").unwrap_or(Id::EMPTY)),
        "CloudId" => fabric.ref_at(object.id, "Cloud").map_or(Field::Null, Field::Guid),
        _ => return id_beside(fabric, object, name),
    })
}

/// The ID beside a reference: HostVolumeId beside HostVolume. One that a kind makes in its own way is stored or made there.
fn id_beside(fabric: &Fabric, object: &Object, name: &str) -> Option<Field> {
    let other = name.strip_suffix("ID").or_else(|| name.strip_suffix("Id"))?;
    let property = object.kind.property(other)?;
    let (own, link) = (object.kind.property(name)?, matches!(property.ty, Type::Ref(_)) && property.many == Many::One);
    if !link || own.ty != Type::Guid {
        return None;
    }
    fabric.ref_at(object.id, other).map(Field::Guid)
}

/// The name of a kind in CarmineObjectType.
pub(crate) fn object_type(kind: &str) -> &str {
    match kind {
        "VMTemplate" => "Template",
        "VMHostCluster" => "HostCluster",
        "VMCheckpoint" => "VMSnapshot",
        "StorageVolume" => "VMHostVolume",
        "StorageDisk" => "VMHostDisk",
        "CPUType" => "ProcessorType",
        other => other,
    }
}
