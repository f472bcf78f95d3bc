//! Set-SCVirtualMachine: which values a machine takes in which state, and the change itself.

use super::apply::{apply, back, enter, property_of, rehearse, settled_status, stamp};
use super::vm_create::check_name;
use super::{Outcome, device, group, steps, target};
use crate::error::FabricError;
use crate::fabric::Fabric;
use crate::field::Field;
use crate::id::Id;
use crate::quota;
use crate::request::{Changes, Request};
use crate::task::Plan;

/// Hardware that only a stopped or stored machine can change.
const COLD: [&str; 20] = [
    "CPUCount",
    "CPUType",
    "EnabledNestedVirtualization",
    "NumaIsolationRequired",
    "LimitCPUFunctionality",
    "LimitCPUForMigration",
    "BootOrder",
    "FirstBootDevice",
    "SecureBootEnabled",
    "SecureBootTemplate",
    "NumLockEnabled",
    "UseHardwareAssistedVirtualization",
    "VirtualVideoAdapterEnabled",
    "MonitorMaximumCount",
    "MonitorResolutionMaximum",
    "IsHighlyAvailable",
    "CPUPerVirtualNumaNodeMaximum",
    "MemoryPerVirtualNumaNodeMaximumMB",
    "VirtualNumaNodesPerSocketMaximum",
    "Generation",
];
/// Hardware that a running machine can change too (2016 and later).
const WARM: [&str; 6] =
    ["Memory", "DynamicMemoryEnabled", "DynamicMemoryMinimumMB", "DynamicMemoryMaximumMB", "DynamicMemoryBufferPercentage", "MemoryWeight"];
/// Parameters that are handled here and not by name.
const OWN: [&str; 5] = ["VM", "RemoveFromCloud", "RemoveCapabilityProfile", "RemoveSelfServiceUserRole", "ClearDRProtection"];

pub(super) fn begin(fabric: &mut Fabric, request: &Request) -> Result<Plan, FabricError> {
    let vm = target(request)?;
    check_state(fabric, vm, &request.changes)?;
    for recorded in &request.recorded {
        device::check_recorded(fabric, vm, recorded)?;
    }
    rehearse(fabric, Some(vm), |fabric| change(fabric, request, vm))?;
    enter(fabric, vm, "UnderUpdate");
    Ok(Plan::new(vm, steps(&[("Change properties of virtual machine", 5)])))
}

pub(super) fn finish(fabric: &mut Fabric, request: &Request, vm: Id) -> Outcome {
    change(fabric, request, vm)?;
    stamp(fabric, vm);
    back(fabric, vm);
    Ok(Vec::new())
}

fn check_state(fabric: &Fabric, vm: Id, changes: &Changes) -> Result<(), FabricError> {
    let status = settled_status(fabric, vm);
    if matches!(status.as_str(), "PowerOff" | "Stored") || status.ends_with("Failed") {
        return Ok(());
    }
    for (name, _) in changes.iter() {
        let property = property_of("VM", name);
        let warm = WARM.iter().any(|own| own.eq_ignore_ascii_case(property));
        let cold = COLD.iter().any(|own| own.eq_ignore_ascii_case(property)) || warm && status != "Running";
        if cold {
            return Err(hardware_state(fabric, vm, name));
        }
    }
    Ok(())
}

/// Error 640: this hardware cannot be changed in this state.
pub(crate) fn hardware_state(fabric: &Fabric, vm: Id, what: &str) -> FabricError {
    let (name, status) = (fabric.text_of(vm), fabric.text_at(vm, "Status"));
    let mut error =
        FabricError::new(640, format!("{what} of {name} cannot be changed: the machine must be PowerOff or Stored, but is {status}."));
    error.detail = Some(String::new());
    error.help(format!("Stop the machine first: Stop-SCVirtualMachine -VM {name}"))
}

fn change(fabric: &mut Fabric, request: &Request, vm: Id) -> Result<(), FabricError> {
    let changes = &request.changes;
    if let Some(name) = changes.text("Name") {
        check_name(fabric, name, fabric.ref_at(vm, "VMHost"), Some(vm))?;
    }
    let before = quota::usage(fabric, vm);
    apply(fabric, vm, changes, &OWN)?;
    if changes.flag("RemoveFromCloud") {
        fabric.set(vm, "Cloud", Field::Null);
        fabric.set(vm, "CapabilityProfile", Field::Null);
    }
    if changes.flag("RemoveCapabilityProfile") {
        fabric.set(vm, "CapabilityProfile", Field::Null);
    }
    group::run(fabric, vm, &request.recorded)?;
    quota::check(fabric, vm, Some(&before))
}
