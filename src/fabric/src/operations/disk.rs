//! Disks of machines: expanding, converting, compacting.

use super::apply::{back, enter, rehearse, settled_status};
use super::vm_change::hardware_state;
use super::{Outcome, steps, target};
use crate::error::{self, FabricError};
use crate::fabric::Fabric;
use crate::field::{Field, Width};
use crate::id::Id;
use crate::request::{Changes, Operation, Request};
use crate::task::Plan;

const GB: i64 = 1 << 30;

pub(super) fn begin(fabric: &mut Fabric, request: &Request) -> Result<Plan, FabricError> {
    let drive = target(request)?;
    let vm = fabric.root(drive);
    let status = settled_status(fabric, vm);
    let warm = request.operation == Operation::ExpandDisk
        && status == "Running"
        && fabric.get(drive, "BusType").is_some_and(|field| field.is("SCSI"));
    if !warm && !matches!(status.as_str(), "PowerOff" | "Stored") {
        return Err(hardware_state(fabric, vm, "The virtual hard disk"));
    }
    let before = crate::quota::usage(fabric, vm);
    rehearse(fabric, Some(drive), |fabric| {
        change(fabric, request, drive)?;
        crate::quota::check(fabric, vm, Some(&before))
    })?;
    enter(fabric, vm, "UnderUpdate");
    Ok(Plan::new(drive, steps(&[(request.operation.job_name("").as_str(), 20)])))
}

pub(super) fn finish(fabric: &mut Fabric, request: &Request, drive: Id) -> Outcome {
    change(fabric, request, drive)?;
    back(fabric, drive);
    Ok(Vec::new())
}

pub(super) fn change(fabric: &mut Fabric, request: &Request, drive: Id) -> Result<(), FabricError> {
    match request.operation {
        Operation::ExpandDisk => expand(fabric, drive, &request.changes),
        Operation::ConvertDisk => {
            let disk = disk_of(fabric, drive)?;
            let whole = fabric.number_at(disk, "MaximumSize");
            if request.changes.flag("Fixed") {
                fabric.set_enum(disk, "VHDType", "VHDType", "FixedSize");
                fabric.set(disk, "Size", Field::Number(whole, Width::Int64));
            } else if request.changes.flag("Dynamic") {
                fabric.set_enum(disk, "VHDType", "VHDType", "DynamicallyExpanding");
            }
            Ok(())
        }
        _ => disk_of(fabric, drive).map(|_| ()),
    }
}

fn expand(fabric: &mut Fabric, drive: Id, changes: &Changes) -> Result<(), FabricError> {
    let disk = disk_of(fabric, drive)?;
    let size = changes.number("VirtualHardDiskSizeGB").ok_or_else(|| error::missing("VirtualHardDiskSizeGB"))?;
    let now = fabric.number_at(disk, "MaximumSize");
    if size.saturating_mul(GB) < now || size > 64 * 1024 {
        return Err(error::out_of_range("VirtualHardDiskSizeGB", size, now / GB, 64 * 1024));
    }
    fabric.set(disk, "MaximumSize", Field::Number(size * GB, Width::UInt64));
    if fabric.get(disk, "VHDType").is_some_and(|field| field.is("FixedSize")) {
        fabric.set(disk, "Size", Field::Number(size * GB, Width::Int64));
    }
    Ok(())
}

fn disk_of(fabric: &Fabric, drive: Id) -> Result<Id, FabricError> {
    let none = || FabricError::new(error::WRONG_VALUE, "The drive has no virtual hard disk.");
    fabric.ref_at(drive, "VirtualHardDisk").ok_or_else(none)
}
