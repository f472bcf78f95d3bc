//! Measures a fabric of many machines: memory and time. Each machine is made by a job as New-SCVirtualMachine makes it, with
//! its disk drive and hard disk, adapter, DVD drive, SCSI adapter, COM ports and floppy drive; the jobs stay, as history.
//!
//! `cargo run --release -p fabric --example many_machines -- 100000`

use fabric::{Changes, Fabric, Operation, Request};
use std::time::{Duration, Instant};

fn main() {
    let count: usize = std::env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(100_000);
    let mut fabric = Fabric::sample();
    let host = fabric.all("VMHost")[0];
    let (_, took) = timed(|| (0..count).for_each(|number| make(&mut fabric, host, number)));
    println!("made {count} machines in {took:?}, {:?} each", took / count.max(1) as u32);
    println!("memory: {} MiB now, {} MiB at most", status("VmRSS:") / 1024, status("VmHWM:") / 1024);

    let (all, took) = timed(|| fabric.all("VM"));
    println!("listed {} machines in {took:?}", all.len());
    let (texts, took) =
        timed(|| all.iter().map(|vm| fabric.text_at(*vm, "Name").len() + fabric.text_at(*vm, "Status").len()).sum::<usize>());
    println!("read name and state of all in {took:?} ({texts} letters)");
    let (found, took) =
        timed(|| (0..1000).map(|number| fabric.find("VM", &format!("BULK{}", number * 97 % count.max(1))).len()).sum::<usize>());
    println!("found {found} by name in {took:?}, {:?} each", took / 1000);
    let (_, took) = timed(|| {
        drop(fabric.run(Request::new(Operation::RemoveVm(fabric::Removal::Whole), "Remove-SCVirtualMachine").on(all[all.len() / 2])))
    });
    println!("removed one in {took:?}");
}

/// Makes one machine with all its devices.
fn make(fabric: &mut Fabric, host: fabric::Id, number: usize) {
    let changes = Changes::new()
        .with("Name", format!("bulk{number}"))
        .with("VMTemplate", "Ubuntu 18.04")
        .with("VMHost", host)
        .with("Path", "D:\\VMs");
    let request = Request::new(Operation::CreateVm, "New-SCVirtualMachine").with_changes(changes);
    if let Err(error) = fabric.run(request) {
        panic!("machine {number} cannot be made: {}", error.message);
    }
}

fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    let result = work();
    (result, start.elapsed())
}

/// A figure of this process in KiB, as the system tells it; 0 where it does not.
fn status(name: &str) -> usize {
    let text = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix(name));
    line.and_then(|rest| rest.trim().split(' ').next()?.parse().ok()).unwrap_or(0)
}
