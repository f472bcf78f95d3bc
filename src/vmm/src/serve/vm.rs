//! Virtual machines: their life and their changes.

use super::Serve::{Make, On, Own};
use super::{Row, on};
use crate::error::Trouble;
use crate::job;
use crate::room::VmmRoom;
use engine::Invocation;
use fabric::{Operation, Removal, Repair, Request, StopMode};
use std::rc::Rc;

pub(super) static ROWS: &[Row] = &[
    ("New-SCVirtualMachine", Make(Operation::CreateVm)),
    ("Set-SCVirtualMachine", On("VM", Operation::ChangeVm)),
    ("Start-SCVirtualMachine", On("VM", Operation::StartVm)),
    ("Stop-SCVirtualMachine", Own(stop)),
    ("Suspend-SCVirtualMachine", On("VM", Operation::SuspendVm)),
    ("Resume-SCVirtualMachine", On("VM", Operation::ResumeVm)),
    ("Reset-SCVirtualMachine", On("VM", Operation::ResetVm)),
    ("Save-SCVirtualMachine", On("VM", Operation::StoreVm)),
    ("Move-SCVirtualMachine", On("VM", Operation::MoveVm)),
    ("Remove-SCVirtualMachine", Own(remove)),
    ("Repair-SCVirtualMachine", Own(repair)),
    ("Register-SCVirtualMachine", Make(Operation::RegisterVm)),
    ("Read-SCVirtualMachine", Own(read)),
    ("Use-SCStopVM", On("VM", Operation::StopVm(StopMode::Force))),
    ("Use-SCShutdownVM", On("VM", Operation::StopVm(StopMode::Shutdown))),
    ("Use-SCSaveStateVM", On("VM", Operation::StopVm(StopMode::SaveState))),
    ("Use-SCDiscardSavedStateVM", On("VM", Operation::StopVm(StopMode::DiscardSavedState))),
];

fn stop(cx: &mut Invocation, room: &Rc<VmmRoom>) -> Result<(), Trouble> {
    let mode = if cx.switch("DiscardSavedState") {
        StopMode::DiscardSavedState
    } else if cx.switch("SaveState") {
        StopMode::SaveState
    } else if cx.switch("Force") {
        StopMode::Force
    } else {
        StopMode::Shutdown
    };
    on(cx, room, "VM", Operation::StopVm(mode))
}

fn remove(cx: &mut Invocation, room: &Rc<VmmRoom>) -> Result<(), Trouble> {
    let removal = if cx.switch("Force") { Removal::RecordOnly } else { Removal::Whole };
    on(cx, room, "VM", Operation::RemoveVm(removal))
}

fn repair(cx: &mut Invocation, room: &Rc<VmmRoom>) -> Result<(), Trouble> {
    if cx.switch("Retry") {
        return retry(cx, room);
    }
    if cx.switch("Agent") {
        return on(cx, room, "VM", Operation::RefreshVm);
    }
    let repair = if cx.switch("Undo") { Repair::Undo } else { Repair::Dismiss };
    on(cx, room, "VM", Operation::RepairVm(repair))
}

/// Runs the failed job again. It is the same job, so no new one is made.
fn retry(cx: &mut Invocation, room: &Rc<VmmRoom>) -> Result<(), Trouble> {
    let Some(vm) = job::object_of(cx, "VM") else { return Ok(()) };
    let about = room.fabric().text_of(vm);
    if !cx.should_process(&about, &cx.name())? {
        return Ok(());
    }
    let request = Request::new(Operation::RepairVm(Repair::Undo), &*cx.name()).on(vm);
    room.fabric().check_rights(&request)?;
    let again = room.fabric().retry(vm)?;
    job::tell_variable(cx, room, again)?;
    if !cx.switch("RunAsynchronously") {
        room.wait(again);
    }
    room.fabric().outcome(again)?;
    Ok(cx.write(room.object(vm))?)
}

/// Refreshes one machine, or lightly all of a host.
fn read(cx: &mut Invocation, room: &Rc<VmmRoom>) -> Result<(), Trouble> {
    let Some(host) = job::object_of(cx, "VMHost").filter(|_| !cx.has("VM")) else { return on(cx, room, "VM", Operation::RefreshVm) };
    room.fabric().rediscover(host);
    let machines = room.fabric().refs_at(host, "VMs");
    for vm in machines {
        let request = Request::new(Operation::RefreshVm, &*cx.name()).on(vm);
        let about = job::about(room, &request);
        job::run(cx, room, request, &about)?;
    }
    Ok(())
}
