//! Random sequences of operations, with faults and waits: whatever is asked, the fabric does not panic, its invariants
//! hold after each call, and the same seed gives the same end.

use fabric::{Changes, Fabric, Fault, Field, Id, Operation, Removal, Repair, Request, StopMode};

/// A small generator: xorshift, the same in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % sides.max(1) as u64) as usize
    }

    fn pick<T: Copy>(&mut self, items: &[T]) -> Option<T> {
        if items.is_empty() { None } else { Some(items[self.roll(items.len())]) }
    }
}

const ON_MACHINES: [Operation; 21] = [
    Operation::StartVm,
    Operation::StartVm,
    Operation::StopVm(StopMode::Shutdown),
    Operation::StopVm(StopMode::Force),
    Operation::StopVm(StopMode::SaveState),
    Operation::StopVm(StopMode::DiscardSavedState),
    Operation::SuspendVm,
    Operation::ResumeVm,
    Operation::ResetVm,
    Operation::MoveVm,
    Operation::StoreVm,
    Operation::RemoveVm(Removal::Whole),
    Operation::RemoveVm(Removal::RecordOnly),
    Operation::RepairVm(Repair::Undo),
    Operation::RepairVm(Repair::Dismiss),
    Operation::RefreshVm,
    Operation::CreateCheckpoint,
    Operation::CreateCheckpoint,
    Operation::AddDevice("VirtualDiskDrive"),
    Operation::AddDevice("VirtualNetworkAdapter"),
    Operation::ChangeVm,
];

fn values(dice: &mut Dice, fabric: &Fabric, operation: Operation) -> Changes {
    let hosts = fabric.all("VMHost");
    let host = dice.pick(&hosts).map_or(Field::Null, Field::Ref);
    match operation {
        Operation::MoveVm => Changes::new().with("VMHost", host).with("Path", "D:\\VMs"),
        Operation::StoreVm => {
            Changes::new().with("LibraryServer", "lib01.contoso.com").with("SharePath", "\\\\lib01.contoso.com\\MSSCVMMLibrary\\Stored")
        }
        Operation::AddDevice("VirtualDiskDrive") => {
            let lun = dice.roll(6) as i64;
            Changes::new()
                .with("SCSI", true)
                .with("Bus", 0)
                .with("LUN", lun)
                .with("Dynamic", true)
                .with("VirtualHardDiskSizeMB", 1024)
                .with("FileName", "more")
        }
        Operation::AddDevice(_) => {
            Changes::new().with("Synthetic", true).with("VMNetwork", "Corporate").with("IPv4AddressPool", "Corporate-Stockholm Pool")
        }
        Operation::ChangeVm => {
            let types = ["Disabled", "Production", "ProductionOnly", "Standard"];
            let cloud = if dice.roll(2) == 0 { Field::text("Tenant Cloud") } else { Field::Null };
            let memory = 1 << dice.roll(14);
            Changes::new().with("CheckpointType", dice.pick(&types).unwrap_or("Standard")).with("MemoryMB", memory).with("Cloud", cloud)
        }
        _ => Changes::new(),
    }
}

fn step(dice: &mut Dice, fabric: &mut Fabric, number: usize) {
    let machines = fabric.all("VM");
    let request = match dice.roll(10) {
        0 => {
            let sources = [("VMTemplate", "WS2019 Standard"), ("VM", "test01"), ("HardwareProfile", "Medium")];
            let (name, source) = dice.pick(&sources).unwrap_or(sources[0]);
            let place = values(dice, fabric, Operation::MoveVm);
            Request::new(Operation::CreateVm, "New-SCVirtualMachine")
                .with_changes(place.with("Name", format!("r{number}")).with(name, source))
        }
        1 => {
            let Some(checkpoint) = dice.pick(&fabric.all("VMCheckpoint")) else { return };
            let operations = [Operation::RestoreCheckpoint, Operation::RemoveCheckpoint];
            Request::new(dice.pick(&operations).unwrap_or(operations[0]), "X-SCVMCheckpoint").on(checkpoint)
        }
        2 => {
            let devices: Vec<Id> = ["VirtualDiskDrive", "VirtualNetworkAdapter"].iter().flat_map(|kind| fabric.all(kind)).collect();
            let Some(device) = dice.pick(&devices) else { return };
            Request::new(Operation::RemoveDevice, "Remove-Device").on(device)
        }
        3 => {
            let Some(host) = dice.pick(&fabric.all("VMHost")) else { return };
            let operations = [Operation::DisableHost, Operation::EnableHost, Operation::RefreshHost];
            let moves = dice.roll(2) == 0;
            Request::new(dice.pick(&operations).unwrap_or(operations[0]), "X-SCVMHost").on(host).with("MoveWithinCluster", moves)
        }
        _ => {
            let (Some(vm), Some(operation)) = (dice.pick(&machines), dice.pick(&ON_MACHINES)) else { return };
            let values = values(dice, fabric, operation);
            Request::new(operation, "X-SCVirtualMachine").on(vm).with_changes(values)
        }
    };
    if dice.roll(6) == 0 {
        fabric.plant_fault(Fault { on: request.cmdlet.clone(), number: 2927, times: 1, vm: None });
    }
    let job = fabric.submit(request);
    match dice.roll(5) {
        0 => drop(fabric.cancel(job)),
        1 => drop(fabric.restart(job)),
        2 => {}
        _ => fabric.wait(job),
    }
}

/// What must hold whatever happened.
fn check(fabric: &Fabric) {
    for vm in fabric.all("VM") {
        let status = fabric.text_at(vm, "Status");
        assert!(!status.is_empty(), "a machine has a state");
        let transitional = status.starts_with("Under") || ["Starting", "Saving", "Deleting", "Restoring"].contains(&status.as_str());
        assert!(!transitional || fabric.is_busy(vm), "{} is {status}, but no job works on it", fabric.text_of(vm));
        let mut slots = Vec::new();
        for list in ["VirtualDiskDrives", "VirtualNetworkAdapters", "VirtualDVDDrives", "VMCheckpoints", "VirtualHardDisks"] {
            for part in fabric.refs_at(vm, list) {
                assert!(!fabric.flag_at(part, "MarkedForDeletion"), "{list} of {} lists a removed part", fabric.text_of(vm));
                assert_eq!(fabric.root(part), vm, "a part belongs to its machine");
                if list.ends_with("Drives") {
                    let slot = (fabric.text_at(part, "BusType"), fabric.number_at(part, "Bus"), fabric.number_at(part, "Lun"));
                    assert!(!slots.contains(&slot), "two drives in {slot:?}");
                    slots.push(slot);
                }
            }
        }
        let known: Vec<String> = fabric.refs_at(vm, "VMCheckpoints").into_iter().map(|one| fabric.text_at(one, "CheckpointID")).collect();
        let last = fabric.text_at(vm, "LastRestoredCheckpointID");
        assert!(known.contains(&last) || last == fabric.text_at(vm, "VMId"), "a machine descends from a checkpoint or itself");
        if let Some(host) = fabric.ref_at(vm, "VMHost") {
            assert!(fabric.refs_at(host, "VMs").contains(&vm), "links hold in both directions");
        }
    }
    let mut addresses: Vec<String> = fabric.all("AllocatedIPAddress").into_iter().map(|id| fabric.text_at(id, "Address")).collect();
    let count = addresses.len();
    addresses.sort();
    addresses.dedup();
    assert_eq!(addresses.len(), count, "an address is granted once");
}

fn run(seed: u64) -> String {
    let (mut dice, mut fabric) = (Dice(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1), Fabric::sample());
    for number in 0..120 {
        step(&mut dice, &mut fabric, number);
        check(&fabric);
    }
    let lines = fabric.all("VM").into_iter().map(|vm| format!("{vm} {} {}", fabric.text_of(vm), fabric.text_at(vm, "Status")));
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn invariants_hold_and_runs_repeat() {
    for seed in 1..=25 {
        assert_eq!(run(seed), run(seed), "seed {seed}");
    }
}
