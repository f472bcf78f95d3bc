//! Jobs: time, progress, faults, cancelling, restarting, busy objects.

use fabric::{Fabric, Fault, Id, JobStatus, Operation, Request, StopMode};

fn vm(fabric: &Fabric, name: &str) -> Id {
    fabric.resolve("VM", name).expect("a machine of the sample")
}

fn start(name: &str, fabric: &mut Fabric) -> Id {
    let vm = vm(fabric, name);
    fabric.submit(Request::new(Operation::StartVm, "Start-SCVirtualMachine").on(vm))
}

#[test]
fn looking_ends_a_job_in_the_end() {
    let mut fabric = Fabric::sample();
    let job = start("test01", &mut fabric);
    assert_eq!(fabric.text_at(vm(&fabric, "test01"), "Status"), "Starting");
    let mut last = -1;
    for _ in 0..2000 {
        let progress = fabric.read(job, "ProgressValue").and_then(|field| field.as_number()).expect("a number");
        assert!(progress >= last, "progress never falls");
        last = progress;
        if fabric.read(job, "IsCompleted").and_then(|field| field.as_bool()) == Some(true) {
            break;
        }
    }
    assert_eq!(fabric.text_at(job, "Status"), "Completed");
    assert_eq!(fabric.text_at(job, "Progress"), "100 %");
}

#[test]
fn a_busy_machine_takes_no_second_job() {
    let mut fabric = Fabric::sample();
    let first = start("test01", &mut fabric);
    let second = start("test01", &mut fabric);
    assert_eq!(fabric.outcome(second).expect_err("it is busy").number, 2606);
    fabric.wait(first);
    assert_eq!(fabric.most_recent_job(vm(&fabric, "test01")), Some(first));
}

#[test]
fn a_cancelled_job_leaves_the_others() {
    let mut fabric = Fabric::sample();
    let (one, two) = (start("test01", &mut fabric), start("dev02", &mut fabric));
    fabric.cancel(one).expect("it runs");
    fabric.pass_seconds(600);
    assert_eq!((fabric.text_at(one, "Status"), fabric.text_at(two, "Status")), ("Canceled".to_string(), "Completed".to_string()));
    assert_eq!(fabric.text_at(vm(&fabric, "test01"), "Status"), "PowerOff");
}

#[test]
fn a_fault_strikes_once() {
    let mut fabric = Fabric::sample();
    fabric.plant_fault(Fault { on: "Start-SCVirtualMachine".to_string(), number: 2927, times: 1, vm: None });
    let one = start("test01", &mut fabric);
    fabric.wait(one);
    assert_eq!(fabric.outcome(one).expect_err("the fault strikes").number, 2927);
    assert_eq!(fabric.text_at(vm(&fabric, "test01"), "Status"), "PowerOff");
    let two = start("test01", &mut fabric);
    fabric.wait(two);
    assert_eq!(fabric.text_at(two, "Status"), "Completed");
}

#[test]
fn a_failed_creation_is_retried_or_undone() {
    let mut fabric = Fabric::sample();
    let broken = vm(&fabric, "broken01");
    let job = fabric.retry(broken).expect("its job is known");
    assert_eq!(fabric.task(job).map(|task| task.status), Some(JobStatus::Running));
    fabric.wait(job);
    assert_eq!(fabric.text_at(broken, "Status"), "PowerOff");
    assert_eq!(fabric.most_recent_job(broken), Some(job));
    assert!(fabric.retry(broken).is_err(), "there is nothing to repair any more");
}

#[test]
fn a_planted_fault_leaves_a_creation_failed() {
    let mut fabric = Fabric::sample();
    fabric.plant_fault(Fault { on: "Create virtual machine".to_string(), number: 2927, times: 1, vm: None });
    let request = Request::new(Operation::CreateVm, "New-SCVirtualMachine")
        .with("Name", "web03")
        .with("VMTemplate", "WS2019 Standard")
        .with("VMHost", "hv12");
    assert_eq!(fabric.run(request).expect_err("the fault strikes").number, 2927);
    assert_eq!(fabric.text_at(vm(&fabric, "web03"), "Status"), "CreationFailed");
}

#[test]
fn the_sample_has_its_jobs_newest_first() {
    let mut fabric = Fabric::sample();
    let jobs = fabric.jobs();
    assert_eq!(jobs.len(), 7);
    assert_eq!(fabric.text_at(jobs[0], "Status"), "Running");
    assert_eq!(fabric.text_at(jobs[0], "Progress"), "40 %");
    fabric.pass_seconds(600);
    assert_eq!(fabric.text_at(jobs[0], "Status"), "Completed");
    let web01 = vm(&fabric, "web01");
    assert_eq!(fabric.ref_at(web01, "MostRecentTask").map(|job| fabric.text_at(job, "Owner")), Some("CONTOSO\\anna".to_string()));
    assert_eq!(fabric.ref_at(vm(&fabric, "web02"), "MostRecentTask"), None);
}

#[test]
fn states_decide_what_may_be_done() {
    let mut fabric = Fabric::sample();
    let run = |fabric: &mut Fabric, operation, name: &str| {
        let target = vm(fabric, name);
        fabric.run(Request::new(operation, "Test")).err().map(|error| error.number);
        fabric.run(Request::new(operation, "Test").on(target)).map_err(|error| error.number)
    };
    assert_eq!(run(&mut fabric, Operation::StartVm, "gold01"), Err(1730));
    assert_eq!(run(&mut fabric, Operation::ResumeVm, "web01"), Err(1730));
    assert_eq!(run(&mut fabric, Operation::StopVm(StopMode::Shutdown), "test01"), Err(1730));
    assert_eq!(run(&mut fabric, Operation::StopVm(StopMode::DiscardSavedState), "web01"), Err(1730));
    assert!(run(&mut fabric, Operation::StopVm(StopMode::SaveState), "web01").is_ok());
    assert!(fabric.flag_at(vm(&fabric, "web01"), "HasSavedState"));
    assert!(run(&mut fabric, Operation::StartVm, "web01").is_ok());
}
