//! Hosts that go down and come up, and what becomes of their machines.

use super::apply::become_state;
use super::host::leave;
use super::updates::restarted;
use super::vm_power::draw_addresses;
use crate::derive::host::available_memory;
use crate::error::FabricError;
use crate::fabric::Fabric;
use crate::field::Field;
use crate::id::Id;

/// A machine that was on when its host went down.
const WAS_ON: &str = "$wasOn";

/// The machines of a host that run.
pub(super) fn running(fabric: &Fabric, host: Id) -> Vec<Id> {
    let runs = |vm: &Id| fabric.text_at(*vm, "Status") == "Running" && !fabric.is_busy(*vm);
    fabric.refs_at(host, "VMs").into_iter().filter(runs).collect()
}

/// The running machines leave a host: to other nodes of its cluster, or to sleep.
pub(super) fn evacuate(fabric: &mut Fabric, host: Id, moves: bool) -> Result<(), FabricError> {
    for vm in running(fabric, host) {
        leave(fabric, host, vm, moves)?;
    }
    Ok(())
}

/// A host goes down: each running machine does what it is told to when the host stops.
pub(super) fn goes_down(fabric: &mut Fabric, host: Id) {
    for vm in fabric.refs_at(host, "VMs") {
        let status = fabric.text_at(vm, "Status");
        if fabric.is_busy(vm) || !matches!(status.as_str(), "Running" | "Paused") {
            continue;
        }
        fabric.set(vm, WAS_ON, true);
        let saves = fabric.text_at(vm, "StopAction") == "SaveVM";
        become_state(fabric, vm, if saves { "Saved" } else { "PowerOff" });
    }
}

/// A host comes up: machines start that are told to, as far as its memory goes.
pub(super) fn comes_up(fabric: &mut Fabric, host: Id) {
    if let Some(computer) = fabric.computer_of(host) {
        restarted(fabric, computer);
    }
    for vm in fabric.refs_at(host, "VMs") {
        let was_on = fabric.stored(vm, WAS_ON).is_some_and(|field| field.as_bool() == Some(true));
        if was_on {
            fabric.set(vm, WAS_ON, Field::Null);
        }
        let starts = match fabric.text_at(vm, "StartAction").as_str() {
            "AlwaysAutoTurnOnVM" => true,
            "TurnOnVMIfRunningWhenVSStopped" => was_on,
            _ => false,
        };
        let can = matches!(fabric.text_at(vm, "Status").as_str(), "Saved" | "PowerOff") && !fabric.is_busy(vm);
        if starts && can && fabric.number_at(vm, "Memory") <= available_memory(fabric, host) {
            draw_addresses(fabric, vm);
            become_state(fabric, vm, "Running");
        }
    }
}
