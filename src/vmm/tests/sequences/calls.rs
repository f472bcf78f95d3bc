//! The calls of a sequence: any served command with arguments by its declaration, what machines go through most of their
//! lives, and the controls of the simulation.

use crate::values::{argument, of_kind};
use crate::world::World;

/// Parameters that only make calls fail, or that say for whom they are.
const LEFT_OUT: [&str; 6] = ["PROTipID", "OnBehalfOfUser", "OnBehalfOfUserRole", "VMMServer", "WhatIf", "Confirm"];
/// Commands that take a machine through its life.
const LIFE: [&str; 26] = [
    "Start-SCVirtualMachine",
    "Stop-SCVirtualMachine",
    "Stop-SCVirtualMachine",
    "Suspend-SCVirtualMachine",
    "Resume-SCVirtualMachine",
    "Reset-SCVirtualMachine",
    "Save-SCVirtualMachine",
    "Move-SCVirtualMachine",
    "Remove-SCVirtualMachine",
    "Repair-SCVirtualMachine",
    "Read-SCVirtualMachine",
    "Set-SCVirtualMachine",
    "New-SCVirtualMachine",
    "New-SCVMCheckpoint",
    "New-SCVMCheckpoint",
    "Restore-SCVMCheckpoint",
    "Remove-SCVMCheckpoint",
    "New-SCVirtualDiskDrive",
    "Set-SCVirtualDiskDrive",
    "Remove-SCVirtualDiskDrive",
    "Expand-SCVirtualDiskDrive",
    "New-SCVirtualNetworkAdapter",
    "Set-SCVirtualNetworkAdapter",
    "Remove-SCVirtualNetworkAdapter",
    "Disable-SCVMHost",
    "Enable-SCVMHost",
];

/// The next call.
pub fn next(world: &mut World, number: usize) -> String {
    match world.dice.roll(100) {
        0..25 => {
            let command = world.dice.word(&LIFE);
            drawn(world, command)
        }
        25..55 => recipe(world, number),
        55..88 => {
            let served = world.served.clone();
            let command = world.dice.word(&served);
            drawn(world, command)
        }
        _ => control(world),
    }
}

/// A call with arguments drawn from the declaration: all that a parameter set wants, and some of what it takes.
fn drawn(world: &mut World, command: &'static str) -> String {
    let signature = world.signature(command);
    let set = if signature.sets.is_empty() { u32::MAX } else { 1 << world.dice.roll(signature.sets.len()) };
    let mut call = command.to_string();
    for parameter in &signature.params[..signature.own] {
        let name = parameter.name.text().to_string();
        if LEFT_OUT.contains(&&*name) {
            continue;
        }
        let in_set = parameter.memberships.iter().find(|own| own.mask & set != 0);
        let wanted = match in_set {
            Some(own) if own.mandatory => !world.dice.percent(2),
            Some(_) => world.dice.percent(if name == "RunAsynchronously" { 35 } else { 12 }),
            None => parameter.memberships.is_empty() && world.dice.percent(12),
        };
        if !wanted {
            continue;
        }
        if matches!(parameter.ty, engine::bind::ParamType::Switch) {
            call.push_str(&format!(" -{name}"));
        } else if let Some(value) = argument(world, parameter) {
            call.push_str(&format!(" -{name} {value}"));
        }
    }
    call
}

/// A call that mostly does something.
fn recipe(world: &mut World, number: usize) -> String {
    let (vm, host) = (of_kind(world, "VM"), of_kind(world, "VMHost"));
    let asynchronous = if world.dice.percent(35) { " -RunAsynchronously" } else { "" };
    let group = world.dice.roll(2);
    let group = format!(" -JobGroup '6a1f0000-0000-4000-8000-00000000000{group}'");
    let lun = world.dice.roll(8);
    let call = match world.dice.roll(22) {
        0 => format!(
            "New-SCVirtualMachine -Name r{number} -VMTemplate {} -VMHost {host} -Path D:\\VMs -StartVM",
            of_kind(world, "VMTemplate")
        ),
        1 => {
            format!("New-SCVirtualMachine -Name r{number} -VMTemplate {} -Cloud {}", of_kind(world, "VMTemplate"), of_kind(world, "Cloud"))
        }
        2 => format!("New-SCVirtualMachine -Name r{number} -VM {vm} -VMHost {host} -Path D:\\VMs"),
        3 => format!(
            "New-SCVirtualMachine -Name r{number} -HardwareProfile {} -VMHost {host} -Path D:\\VMs",
            of_kind(world, "HardwareProfile")
        ),
        4 => format!("New-SCVirtualDiskDrive -VM {vm} -SCSI -Bus 0 -LUN {lun} -Dynamic -VirtualHardDiskSizeMB 4096 -FileName more{number}"),
        5 => {
            let network = of_kind(world, "VMNetwork");
            let pool = of_kind(world, "StaticIPAddressPool");
            format!("New-SCVirtualNetworkAdapter -VM {vm} -Synthetic -VMNetwork {network} -IPv4AddressPool {pool} -MACAddressType Static")
        }
        6 => format!("Move-SCVirtualMachine -VM {vm} -VMHost {host} -Path D:\\VMs"),
        7 => format!(
            "Grant-SCIPAddress -StaticIPAddressPool {} -GrantToObjectType VirtualMachine -GrantToObjectID {vm}.ID",
            of_kind(world, "StaticIPAddressPool")
        ),
        8 => format!("Grant-SCMACAddress -MACAddressPool {}", of_kind(world, "MACAddressPool")),
        9 => format!("Set-SCVirtualMachine -VM {vm} -Cloud {}", of_kind(world, "Cloud")),
        10 => format!("Set-SCVirtualMachine -VM {vm} -MemoryMB {} -CPUCount {}", 512 << world.dice.roll(8), 1 << world.dice.roll(4)),
        11 => return format!("New-SCVirtualNetworkAdapter -Synthetic -VMNetwork {}{group}", of_kind(world, "VMNetwork")),
        12 => {
            return format!(
                "New-SCVirtualDiskDrive -SCSI -Bus 0 -LUN {lun} -Dynamic -VirtualHardDiskSizeMB 2048 -FileName g{number}{group}"
            );
        }
        13 => format!("Set-SCVirtualMachine -VM {vm} -Description grouped{group}"),
        14 => {
            format!("New-SCVirtualMachine -Name r{number} -VMTemplate {} -VMHost {host} -Path D:\\VMs{group}", of_kind(world, "VMTemplate"))
        }
        15 => return format!("Repair-SCVirtualMachine -VM {} -{} -Force", failed(world), world.dice.word(&["Retry", "Undo", "Dismiss"])),
        16 => format!("Remove-SCVirtualMachine -VM {vm}{}", world.dice.word(&["", " -Force"])),
        17 => format!("Restore-SCVMCheckpoint -VMCheckpoint {}", of_kind(world, "VMCheckpoint")),
        18 => format!(
            "Save-SCVirtualMachine -VM {vm} -LibraryServer {} -SharePath '\\\\lib01.contoso.com\\MSSCVMMLibrary\\Stored'",
            of_kind(world, "LibraryServer")
        ),
        19 => format!("Disable-SCVMHost -VMHost {host}{}", world.dice.word(&["", " -MoveWithinCluster"])),
        20 => format!(
            "Set-SCCloudCapacity -CloudCapacity {} -UseVMCountMaximum $false -VMCount {}",
            of_kind(world, "CloudCapacity"),
            world.dice.roll(12)
        ),
        _ => format!("Read-SCVMHost -VMHost {host}"),
    };
    format!("{call}{asynchronous}")
}

/// A machine whose last job failed, or any.
fn failed(world: &mut World) -> String {
    let machines = world.room.fabric().all("VM");
    let failed: Vec<_> = machines.into_iter().filter(|vm| world.room.fabric().text_at(*vm, "Status").ends_with("Failed")).collect();
    match world.dice.pick(&failed) {
        Some(vm) => world.variable(vm),
        None => of_kind(world, "VM"),
    }
}

/// What the simulation is told, and what is done to jobs.
fn control(world: &mut World) -> String {
    let jobs = world.room.fabric().jobs();
    let recent = jobs[..jobs.len().min(8)].to_vec();
    let job = match world.dice.pick(&recent) {
        Some(job) => world.variable(job),
        None => "$null".to_string(),
    };
    match world.dice.roll(11) {
        8 => format!(
            "Set-SimulatedHost -VMHost {} -Agent {}",
            of_kind(world, "VMHost"),
            world.dice.word(&["Reachable", "Reachable", "Unreachable"])
        ),
        9 => format!("Set-SimulatedJob -On {} -Factor {}", world.dice.word(&LIFE), 1 + world.dice.roll(4)),
        0 => format!("Step-SimulatedClock -Seconds {}", world.dice.roll(90)),
        1 => {
            let served = world.served.clone();
            let on = if world.dice.percent(70) { world.dice.word(&LIFE) } else { world.dice.word(&served) };
            format!(
                "Set-SimulatedFault -On {on} -ErrorId {} -Times {}",
                world.dice.word(&["2927", "2606", "99999"]),
                1 + world.dice.roll(3)
            )
        }
        2 => format!(
            "Set-SimulatedGuest -VM {} -Backup Failing -Shutdown {}",
            of_kind(world, "VM"),
            world.dice.word(&["Failing", "Working"])
        ),
        3 => format!("Set-SimulatedGuest -VM {} -Agent {}", of_kind(world, "VM"), world.dice.word(&["Missing", "Present"])),
        4 | 5 => format!("Stop-SCJob -Job {job}"),
        6 | 7 => format!("Restart-SCJob -Job {job}"),
        _ => format!("Get-SCStep -Job {job}"),
    }
}
