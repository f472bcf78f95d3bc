//! The commands of the simulation: how guests answer, what fails, which hosts are down, how long jobs take, what time it is;
//! and all of that as a script (`simulation/scenario.rs`). Their declarations stand in `simulation/`.
//! The fabric as a file is in `simulation/store.rs`.

mod scenario;
mod store;

use crate::error::Trouble;
use crate::job;
use crate::room::VmmRoom;
use crate::serve::Serve;
use crate::serve::Serve::Own;
use engine::value::{DateTime, TimeKind, Value};
use engine::{ErrorCategory, Fault as EngineFault, Invocation};
use fabric::{Answer, Fault, Guest, Pace, TICKS_PER_SECOND};
use std::rc::Rc;

pub(crate) static ROWS: &[(&str, Serve)] = &[
    ("Set-SimulatedGuest", Own(set_guest)),
    ("Set-SimulatedFault", Own(set_fault)),
    ("Clear-SimulatedFault", Own(clear_fault)),
    ("Get-SimulatedClock", Own(clock)),
    ("Step-SimulatedClock", Own(step)),
    ("Export-SimulatedFabric", Own(store::export)),
    ("Import-SimulatedFabric", Own(store::import)),
    ("Set-SimulatedClock", Own(set_clock)),
    ("Set-SimulatedHost", Own(set_host)),
    ("Set-SimulatedJob", Own(set_job)),
    ("Get-SimulatedScenario", Own(scenario::get)),
    ("Export-SimulatedScenario", Own(scenario::export)),
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
    let vm = job::object_of(cx, "VM").or_else(|| job::object_of(cx, "Object"));
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

/// Moves the clock to a time; it never goes back.
fn set_clock(cx: &mut Invocation, room: &Rc<VmmRoom>) -> Result<(), Trouble> {
    let Some(fabric::Field::Time(wanted)) = cx.arg("Time").map(|time| crate::values::to_field(&time)) else { return Ok(()) };
    let mut fabric = room.fabric();
    let now = fabric.now();
    if !fabric.clock().moves_by_looking() {
        let fault =
            EngineFault::new("RealClock", ErrorCategory::InvalidOperation, "The fabric lives by the real clock, which cannot be set.");
        return Err(Trouble::Flow(fault.into()));
    }
    if wanted < now {
        let text = format!("The clock stands at {now} and cannot go back to {wanted}.");
        let fault = EngineFault::new("ClockGoesBack", ErrorCategory::InvalidArgument, text);
        return Err(Trouble::Flow(fault.into()));
    }
    fabric.pass_seconds((wanted.0 - now.0) / TICKS_PER_SECOND);
    let rest = wanted.0 - fabric.now().0;
    fabric.clock().pass(rest);
    fabric.settle();
    Ok(())
}

fn set_host(cx: &mut Invocation, room: &Rc<VmmRoom>) -> Result<(), Trouble> {
    let down = cx.text("Agent").is_some_and(|text| text.as_str().eq_ignore_ascii_case("Unreachable"));
    if let Some(host) = job::object_of(cx, "VMHost") {
        room.fabric().set_host_down(host, down);
    }
    Ok(())
}

fn set_job(cx: &mut Invocation, room: &Rc<VmmRoom>) -> Result<(), Trouble> {
    let on = cx.text("On").map(|on| on.as_str().to_owned()).unwrap_or_default();
    let pace = match cx.int("Seconds") {
        Some(seconds) => Pace::Seconds(seconds),
        None => Pace::Times(cx.int("Factor").unwrap_or(1)),
    };
    room.fabric().set_pace(&on, pace);
    Ok(())
}
