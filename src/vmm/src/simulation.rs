//! The commands of the simulation: how guests answer, what fails, what time it is, the fabric as a file. Their declarations stand in `simulation/`.

mod store;

use crate::error::Trouble;
use crate::job;
use crate::room::VmmRoom;
use crate::serve::Serve;
use crate::serve::Serve::Own;
use engine::value::{DateTime, TimeKind, Value};
use engine::{ErrorCategory, Fault as EngineFault, Invocation};
use fabric::{Answer, Fault, Guest};
use std::rc::Rc;

pub(crate) static ROWS: &[(&str, Serve)] = &[
    ("Set-SimulatedGuest", Own(set_guest)),
    ("Set-SimulatedFault", Own(set_fault)),
    ("Clear-SimulatedFault", Own(clear_fault)),
    ("Get-SimulatedClock", Own(clock)),
    ("Step-SimulatedClock", Own(step)),
    ("Export-SimulatedFabric", Own(store::export)),
    ("Import-SimulatedFabric", Own(store::import)),
];

fn answer(cx: &Invocation, parameter: &str, before: Answer) -> Answer {
    match cx.text(parameter) {
        Some(text) if text.as_str().eq_ignore_ascii_case("Failing") => Answer::Failing,
        Some(_) => Answer::Working,
        None => before,
    }
}

fn set_guest(cx: &mut Invocation, room: &Rc<VmmRoom>) -> Result<(), Trouble> {
    let Some(vm) = job::object_of(cx, "VM") else { return Ok(()) };
    let mut fabric = room.fabric();
    let Some(simulator) = fabric.hypervisor().simulator() else {
        let fault = EngineFault::new("NotImplemented", ErrorCategory::NotImplemented, "The guests of this fabric are not simulated.");
        return Err(Trouble::Flow(fault.into()));
    };
    let before = simulator.guest(vm);
    let agent = cx.text("Agent").map_or(before.agent, |text| text.as_str().eq_ignore_ascii_case("Present"));
    let guest = Guest { backup: answer(cx, "Backup", before.backup), shutdown: answer(cx, "Shutdown", before.shutdown), agent };
    simulator.set_guest(vm, guest);
    Ok(())
}

fn set_fault(cx: &mut Invocation, room: &Rc<VmmRoom>) -> Result<(), Trouble> {
    let on = cx.text("On").map(|on| on.as_str().to_owned()).unwrap_or_default();
    let number = cx.int("ErrorId").and_then(|number| u32::try_from(number).ok()).unwrap_or(0);
    let times = cx.int("Times").and_then(|times| u32::try_from(times).ok()).unwrap_or(1);
    let vm = job::object_of(cx, "VM");
    room.fabric().plant_fault(Fault { on, number, times, vm });
    Ok(())
}

fn clear_fault(_cx: &mut Invocation, room: &Rc<VmmRoom>) -> Result<(), Trouble> {
    room.fabric().clear_faults();
    Ok(())
}

fn clock(cx: &mut Invocation, room: &Rc<VmmRoom>) -> Result<(), Trouble> {
    let now = room.fabric().now();
    Ok(cx.write(Value::DateTime(DateTime::new(now.0, TimeKind::Utc)))?)
}

fn step(cx: &mut Invocation, room: &Rc<VmmRoom>) -> Result<(), Trouble> {
    room.fabric().pass_seconds(cx.int("Seconds").unwrap_or(0));
    Ok(())
}
