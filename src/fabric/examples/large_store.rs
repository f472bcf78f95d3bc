//! Measures stores: opening the sample, writing one change, and opening a store of many machines.
//!
//! `cargo run --release -p fabric --example large_store -- 100000`

use fabric::{Changes, Clock, Fabric, Lab, New, Operation, Request, SAMPLE_CLOCK, SimulatedClock, Time};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

fn main() {
    let count: usize = std::env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(100_000);
    let folder = std::env::temp_dir().join(format!("vmmsh-large-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder for the stores");
    let path = folder.join("sample.db");
    let (lab, took) = timed(|| open(&path));
    drop(lab);
    println!("made the sample's store in {took:?}");
    let (mut lab, took) = timed(|| open(&path));
    println!("opened the sample's store in {took:?}");
    let (_, took) = timed(|| (0..1000).for_each(|number| change(&mut lab, number)));
    println!("changed a machine by a job in {:?}", took / 1000);
    let (_, took) = timed(|| (0..10_000).for_each(|_| lab.look(true)));
    println!("asked whether others have written in {:?}", took / 10_000);
    drop(lab);
    many(folder.join("many.db"), count);
    std::fs::remove_dir_all(&folder).ok();
}

/// A store of many machines.
fn many(path: PathBuf, count: usize) {
    let mut lab = open(&path);
    let fabric = lab.change();
    let host = fabric.all("VMHost")[0];
    (0..count).for_each(|number| make(fabric, host, number));
    let (_, took) = timed(|| lab.release());
    println!("wrote {count} machines in one change in {took:?}");
    drop(lab);
    println!("the file: {} MiB", std::fs::metadata(&path).map_or(0, |about| about.len() >> 20));
    let before = status("VmRSS:");
    let (mut lab, took) = timed(|| open(&path));
    println!("opened it in {took:?}; {} MiB of memory more", (status("VmRSS:") - before.min(status("VmRSS:"))) / 1024);
    let (_, took) = timed(|| (0..1000).for_each(|number| change(&mut lab, number)));
    println!("changed a machine by a job in {:?}", took / 1000);
}

fn open(path: &std::path::Path) -> Lab {
    let clock: Arc<dyn Clock> = Arc::new(SimulatedClock::new(Time::parse(SAMPLE_CLOCK).unwrap_or(Time(0))));
    let new = (!path.exists()).then_some(New::Sample);
    Lab::open(path, new, clock).unwrap_or_else(|error| panic!("the store cannot be opened: {error}"))
}

fn change(lab: &mut Lab, number: usize) {
    let fabric = lab.change();
    let vm = fabric.find("VM", ["web01", "web02", "app01"][number % 3])[0];
    let changes = Changes::new().with("Description", format!("number {number}"));
    let job = fabric.submit(Request::new(Operation::ChangeVm, "Set-SCVirtualMachine").on(vm).with_changes(changes));
    fabric.wait(job);
    lab.release();
}

fn make(fabric: &mut Fabric, host: fabric::Id, number: usize) {
    let changes = Changes::new()
        .with("Name", format!("bulk{number}"))
        .with("VMTemplate", "Ubuntu 18.04")
        .with("VMHost", host)
        .with("Path", "D:\\VMs");
    fabric.run(Request::new(Operation::CreateVm, "New-SCVirtualMachine").with_changes(changes)).ok();
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
