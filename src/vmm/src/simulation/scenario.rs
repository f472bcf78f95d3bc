//! What the simulation was told, as commands that tell it again: a test's script begins with them.

use crate::error::Trouble;
use crate::room::VmmRoom;
use engine::{ErrorCategory, Fault, Invocation, Value};
use fabric::{Answer, Fabric, Id, Pace};
use std::rc::Rc;

/// Writes the commands, one text each.
pub(super) fn get(cx: &mut Invocation, room: &Rc<VmmRoom>) -> Result<(), Trouble> {
    let commands = commands(&mut room.fabric());
    for command in commands {
        cx.write(Value::text(command))?;
    }
    Ok(())
}

/// Saves the commands as a script.
pub(super) fn export(cx: &mut Invocation, room: &Rc<VmmRoom>) -> Result<(), Trouble> {
    let given = cx.text("Path").map(|path| path.as_str().replace('\\', "/")).unwrap_or_default();
    let path = cx.resolve_path(&given);
    if path.exists() && cx.switch("NoClobber") {
        let text = format!("The file '{}' already exists.", path.display());
        return Err(Trouble::Flow(Fault::new("NoClobber", ErrorCategory::ResourceExists, text).into()));
    }
    if !cx.should_process(&path.display().to_string(), &cx.name())? {
        return Ok(());
    }
    let mut script = String::from("# What the simulation is told. Run it as `. ./NAME.ps1` before the script under test.\n");
    for command in commands(&mut room.fabric()) {
        script.push_str(&command);
        script.push('\n');
    }
    std::fs::write(&path, script).map_err(|error| {
        let text = format!("The scenario cannot be written to '{}': {error}", path.display());
        Trouble::Flow(Fault::new("FileOpenFailure", ErrorCategory::WriteError, text).into())
    })
}

fn commands(fabric: &mut Fabric) -> Vec<String> {
    let mut commands = vec!["Clear-SimulatedFault".to_owned()];
    if fabric.clock().moves_by_looking() {
        commands.push(format!("Set-SimulatedClock -Time {}", quoted(&fabric.now().format("%Y-%m-%dT%H:%M:%S%.fZ"))));
    }
    let down = fabric.hosts_down().to_vec();
    commands.extend(down.into_iter().map(|host| format!("Set-SimulatedHost -VMHost {} -Agent Unreachable", called(fabric, host))));
    commands.extend(guests(fabric));
    commands.extend(fabric.slow_jobs().iter().map(|slow| match slow.pace {
        Pace::Seconds(seconds) => format!("Set-SimulatedJob -On {} -Seconds {seconds}", quoted(&slow.on)),
        Pace::Times(times) => format!("Set-SimulatedJob -On {} -Factor {times}", quoted(&slow.on)),
    }));
    for fault in fabric.faults() {
        let on = fault.vm.map_or(String::new(), |id| object(fabric, id));
        commands.push(format!("Set-SimulatedFault -On {} -ErrorId {} -Times {}{on}", quoted(&fault.on), fault.number, fault.times));
    }
    commands
}

/// The guests that were told how to answer, in order of their machines.
fn guests(fabric: &mut Fabric) -> Vec<String> {
    let machines = fabric.all("VM");
    let Some(simulator) = fabric.hypervisor().simulator() else { return Vec::new() };
    let told: Vec<_> = machines.into_iter().filter_map(|vm| Some((vm, simulator.told(vm)?))).collect();
    let answer = |answer: Answer| if answer == Answer::Failing { "Failing" } else { "Working" };
    let row = |(vm, guest): (Id, fabric::Guest)| {
        let agent = if guest.agent { "Present" } else { "Missing" };
        let (vm, backup, shutdown) = (called(fabric, vm), answer(guest.backup), answer(guest.shutdown));
        format!("Set-SimulatedGuest -VM {vm} -Backup {backup} -Shutdown {shutdown} -Agent {agent}")
    };
    told.into_iter().map(row).collect()
}

/// The parameter that names the object of a fault: a machine by its name, another one by its ID.
fn object(fabric: &Fabric, id: Id) -> String {
    match fabric.kind_of(id) {
        Some(kind) if kind.key == "VM" => format!(" -VM {}", called(fabric, id)),
        _ => format!(" -Object '{id}'"),
    }
}

/// The name of an object, or its ID where several have the name.
fn called(fabric: &Fabric, id: Id) -> String {
    let kind = fabric.kind_of(id).map_or("", |kind| kind.key);
    let name = fabric.text_of(id);
    if fabric.find(kind, &name).len() == 1 { quoted(&name) } else { quoted(&id.to_string()) }
}

fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}
