//! Checkpoints: what the type of a machine makes of them, and their tree.

use fabric::{Fabric, FabricError, Id, JobStatus, Operation, Request, StopMode};

fn vm(fabric: &Fabric, name: &str) -> Id {
    fabric.resolve("VM", name).expect("a machine of the sample")
}

fn set_type(fabric: &mut Fabric, name: &str, ty: &str) {
    let vm = vm(fabric, name);
    fabric.run(Request::new(Operation::ChangeVm, "Set-SCVirtualMachine").on(vm).with("CheckpointType", ty)).expect("the type can be set");
}

fn checkpoint(fabric: &mut Fabric, name: &str, as_name: &str) -> Result<Id, FabricError> {
    let vm = vm(fabric, name);
    fabric.run(Request::new(Operation::CreateCheckpoint, "New-SCVMCheckpoint").on(vm).with("Name", as_name))
}

fn restore(fabric: &mut Fabric, checkpoint: Id) {
    fabric.run(Request::new(Operation::RestoreCheckpoint, "Restore-SCVMCheckpoint").on(checkpoint)).expect("a checkpoint can be restored");
}

#[test]
fn disabled_refuses_and_leaves_the_machine() {
    let mut fabric = Fabric::sample();
    set_type(&mut fabric, "web01", "Disabled");
    let refused = checkpoint(&mut fabric, "web01", "no").expect_err("Disabled refuses");
    let job = refused.job.expect("the refusal is a job");
    assert_eq!(fabric.task(job).map(|task| task.status), Some(JobStatus::Failed));
    assert_eq!(fabric.text_at(vm(&fabric, "web01"), "Status"), "Running");
}

#[test]
fn production_restores_to_off_and_standard_to_running() {
    let mut fabric = Fabric::sample();
    let web01 = vm(&fabric, "web01");
    let one = checkpoint(&mut fabric, "web01", "p1").expect("the guest's backup works");
    restore(&mut fabric, one);
    assert_eq!(fabric.text_at(web01, "Status"), "PowerOff");
    set_type(&mut fabric, "web01", "Standard");
    fabric.run(Request::new(Operation::StartVm, "Start-SCVirtualMachine").on(web01)).expect("it starts");
    let two = checkpoint(&mut fabric, "web01", "s1").expect("standard needs no backup");
    fabric.run(Request::new(Operation::StopVm(StopMode::Force), "Stop-SCVirtualMachine").on(web01)).expect("it stops");
    restore(&mut fabric, two);
    assert_eq!(fabric.text_at(web01, "Status"), "Running");
}

#[test]
fn production_falls_back_and_production_only_does_not() {
    let mut fabric = Fabric::sample();
    let fs01 = vm(&fabric, "fs01");
    let made = checkpoint(&mut fabric, "fs01", "fallback").expect("Production falls back");
    let job = fabric.most_recent_job(fs01).expect("a job made it");
    assert_eq!(fabric.task(job).map(|task| (task.status, task.messages.len())), Some((JobStatus::SucceedWithInfo, 1)));
    restore(&mut fabric, made);
    assert_eq!(fabric.text_at(fs01, "Status"), "Running");
    checkpoint(&mut fabric, "sql02", "none").expect_err("ProductionOnly fails");
    assert!(fabric.checkpoints(Some(vm(&fabric, "sql02"))).is_empty());
    assert_eq!(fabric.text_at(vm(&fabric, "sql02"), "VirtualMachineState"), "Running");
}

#[test]
fn a_removed_one_leaves_its_children_to_its_parent() {
    let mut fabric = Fabric::sample();
    let dev01 = vm(&fabric, "dev01");
    let before = fabric.checkpoints(Some(dev01));
    let grand = fabric.text_at(before[1], "ParentCheckpointID");
    fabric.run(Request::new(Operation::RemoveCheckpoint, "Remove-SCVMCheckpoint").on(before[1])).expect("it can be removed");
    let rest = fabric.checkpoints(Some(dev01));
    assert_eq!(rest.len(), 3);
    assert_eq!(fabric.text_at(rest[2], "ParentCheckpointID"), grand);
    assert_eq!(fabric.text_at(dev01, "Status"), "Running");
}

#[test]
fn restoring_discards_changes_of_hardware_and_devices() {
    let mut fabric = Fabric::sample();
    let test01 = vm(&fabric, "test01");
    let one = checkpoint(&mut fabric, "test01", "two processors").expect("of a stopped machine");
    fabric.run(Request::new(Operation::ChangeVm, "Set-SCVirtualMachine").on(test01).with("CPUCount", 4)).expect("it is off");
    let drive = fabric.refs_at(test01, "VirtualDiskDrives")[0];
    fabric.run(Request::new(Operation::RemoveDevice, "Remove-SCVirtualDiskDrive").on(drive)).expect("it is off");
    assert_eq!((fabric.number_at(test01, "CPUCount"), fabric.refs_at(test01, "VirtualDiskDrives").len()), (4, 0));
    restore(&mut fabric, one);
    assert_eq!((fabric.number_at(test01, "CPUCount"), fabric.refs_at(test01, "VirtualDiskDrives").len()), (2, 1));
    assert!(!fabric.flag_at(drive, "MarkedForDeletion"));
}
