//! Virtual devices: drives, adapters, ports. In a job group they may be made before their machine.

use super::Serve::{On, Own};
use super::{Row, on};
use crate::error::Trouble;
use crate::job;
use crate::room::VmmRoom;
use engine::Invocation;
use fabric::Operation;
use std::rc::Rc;

pub(super) static ROWS: &[Row] = &[
    ("New-SCVirtualDiskDrive", Own(|cx, room| add(cx, room, "VirtualDiskDrive"))),
    ("New-SCVirtualNetworkAdapter", Own(|cx, room| add(cx, room, "VirtualNetworkAdapter"))),
    ("New-SCVirtualDVDDrive", Own(|cx, room| add(cx, room, "VirtualDVDDrive"))),
    ("New-SCVirtualScsiAdapter", Own(|cx, room| add(cx, room, "VirtualSCSIAdapter"))),
    ("Set-SCVirtualDiskDrive", On("VirtualDiskDrive", Operation::ChangeDevice)),
    ("Set-SCVirtualNetworkAdapter", On("VirtualNetworkAdapter", Operation::ChangeDevice)),
    ("Set-SCVirtualDVDDrive", On("VirtualDVDDrive", Operation::ChangeDevice)),
    ("Set-SCVirtualScsiAdapter", On("VirtualScsiAdapter", Operation::ChangeDevice)),
    ("Set-SCVirtualCOMPort", On("VirtualCOMPort", Operation::ChangeDevice)),
    ("Set-SCVirtualFloppyDrive", On("VirtualFloppyDrive", Operation::ChangeDevice)),
    ("Remove-SCVirtualDiskDrive", On("VirtualDiskDrive", Operation::RemoveDevice)),
    ("Remove-SCVirtualNetworkAdapter", On("VirtualNetworkAdapter", Operation::RemoveDevice)),
    ("Remove-SCVirtualDVDDrive", On("VirtualDVDDrive", Operation::RemoveDevice)),
    ("Remove-SCVirtualScsiAdapter", On("VirtualScsiAdapter", Operation::RemoveDevice)),
    ("Expand-SCVirtualDiskDrive", On("VirtualDiskDrive", Operation::ExpandDisk)),
    ("Convert-SCVirtualDiskDrive", On("VirtualDiskDrive", Operation::ConvertDisk)),
    ("Compress-SCVirtualDiskDrive", On("VirtualDiskDrive", Operation::CompressDisk)),
];

/// Adds a device to the machine, template or profile that is given.
fn add(cx: &mut Invocation, room: &Rc<VmmRoom>, kind: &'static str) -> Result<(), Trouble> {
    let owner = ["VM", "VMTemplate", "HardwareProfile"].into_iter().find(|name| job::object_of(cx, name).is_some());
    on(cx, room, owner.unwrap_or(""), Operation::AddDevice(kind))
}
