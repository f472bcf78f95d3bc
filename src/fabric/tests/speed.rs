//! Opening and searching stay fast; the limits here are loose enough for a busy machine and a debug build.

use fabric::{Changes, Fabric, Operation, Request};
use std::time::Instant;

#[test]
fn opening_takes_a_few_milliseconds() {
    let _warm = Fabric::sample();
    let start = Instant::now();
    let fabric = Fabric::sample();
    let took = start.elapsed();
    println!("opened {} machines in {took:?}", fabric.all("VM").len());
    assert!(took.as_millis() < 200);
}

#[test]
fn a_thousand_machines_are_made_and_found() {
    let mut fabric = Fabric::sample();
    let start = Instant::now();
    for number in 0..1000 {
        let changes = Changes::new().with("Name", format!("bulk{number}")).with("VMHost", "hv12").with("Path", "D:\\VMs");
        fabric.run(Request::new(Operation::CreateVm, "New-SCVirtualMachine").with_changes(changes)).expect("it can be made");
    }
    println!("made 1000 machines in {:?}", start.elapsed());
    let start = Instant::now();
    for number in 0..1000 {
        assert_eq!(fabric.find("VM", &format!("BULK{number}")).len(), 1);
    }
    println!("found 1000 machines in {:?}", start.elapsed());
    assert_eq!(fabric.all("VM").len(), 1016);
}
