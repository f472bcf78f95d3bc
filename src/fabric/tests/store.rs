//! Stores: what one shell does another one sees, what is exported comes back the same, and what is no store stays untouched.

use fabric::{Changes, Clock, Fabric, Field, Id, Lab, New, Operation, Request, SAMPLE_CLOCK, SimulatedClock, Time};
use std::path::{Path, PathBuf};
use std::sync::Arc;

fn clock() -> Arc<dyn Clock> {
    Arc::new(SimulatedClock::new(Time::parse(SAMPLE_CLOCK).expect("a time")))
}

fn folder(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("vmmsh-stores-{}-{name}", std::process::id()));
    std::fs::remove_dir_all(&folder).ok();
    std::fs::create_dir_all(&folder).expect("a folder");
    folder
}

fn open(path: &Path) -> Lab {
    Lab::open(path, None, clock()).expect("a store opens")
}

/// Exports are long: only the first line that differs is told.
fn same(one: &str, two: &str) {
    let other = one.lines().zip(two.lines()).find(|(one, two)| one != two);
    assert_eq!(other, None);
    assert_eq!(one.len(), two.len());
}

/// Does something to a machine and waits for it.
fn run(lab: &mut Lab, operation: Operation, target: Id, changes: Changes) -> Result<Option<Id>, fabric::FabricError> {
    let fabric = lab.change();
    let job = fabric.submit(Request::new(operation, "A-Command").on(target).with_changes(changes));
    fabric.wait(job);
    let outcome = fabric.outcome(job);
    lab.release();
    assert_eq!(lab.take_trouble(), None);
    outcome
}

fn vm(lab: &Lab, name: &str) -> Id {
    lab.fabric().resolve("VM", name).expect("a machine of the sample")
}

#[test]
fn what_was_done_is_there_again() {
    let path = folder("again").join("lab.db");
    let mut lab = open(&path);
    let web = vm(&lab, "web01");
    run(&mut lab, Operation::ChangeVm, web, Changes::new().with("Description", "kept")).expect("a change");
    run(&mut lab, Operation::CreateCheckpoint, web, Changes::new().with("Name", "before")).expect("a checkpoint");
    let fabric = lab.change();
    fabric.submit(Request::new(Operation::StopVm(fabric::StopMode::Force), "Stop-SCVirtualMachine").on(web));
    lab.release();
    let text = lab.export();
    assert!(!lab.fabric().is_still(), "a job runs");
    drop(lab);
    let mut again = open(&path);
    assert_eq!(again.fabric().text_at(web, "Description"), "kept");
    assert!(!again.fabric().is_still(), "the job runs on");
    same(&again.export(), &text);
}

#[test]
fn two_shells_see_each_other() {
    let path = folder("two").join("lab.db");
    let (mut one, mut two) = (open(&path), open(&path));
    let web = vm(&one, "web01");
    run(&mut one, Operation::ChangeVm, web, Changes::new().with("Description", "by one")).expect("a change");
    two.look(true);
    assert_eq!(two.fabric().text_at(web, "Description"), "by one");
    let other = vm(&two, "web02");
    run(&mut two, Operation::RemoveVm(fabric::Removal::RecordOnly), other, Changes::new()).expect("a removal");
    one.look(true);
    assert!(one.fabric().resolve("VM", "web02").is_err());
    same(&one.export(), &two.export());
    assert!(one.fabric().now() >= two.fabric().now(), "time does not run backwards");
}

#[test]
fn one_address_is_never_granted_twice() {
    let path = folder("addresses").join("lab.db");
    let (mut one, mut two) = (open(&path), open(&path));
    let pool = one.fabric().all("StaticIPAddressPool")[0];
    let mut granted = Vec::new();
    for _ in 0..20 {
        for lab in [&mut one, &mut two] {
            let id = run(lab, Operation::GrantAddress, pool, Changes::new()).expect("an address").expect("an object");
            granted.push(lab.fabric().text_at(id, "Address"));
        }
    }
    let count = granted.len();
    granted.sort();
    granted.dedup();
    assert_eq!(granted.len(), count);
}

#[test]
fn an_export_comes_back_the_same() {
    let path = folder("export").join("lab.db");
    let mut lab = open(&path);
    let web = vm(&lab, "web01");
    run(&mut lab, Operation::CreateCheckpoint, web, Changes::new().with("Name", "one")).expect("a checkpoint");
    let other = vm(&lab, "web02");
    run(&mut lab, Operation::RemoveVm(fabric::Removal::RecordOnly), other, Changes::new()).expect("a removal");
    let fabric = lab.change();
    fabric.plant_fault(fabric::Fault { on: "Start-SCVirtualMachine".into(), number: 2927, times: 2, vm: Some(web) });
    fabric.record(Id([7; 16]), Request::new(Operation::ExpandDisk, "Expand-SCVirtualDiskDrive").on(web).with("Size", 0.1_f32 as i32));
    fabric.submit(Request::new(Operation::StopVm(fabric::StopMode::SaveState), "Stop-SCVirtualMachine").on(web));
    lab.release();
    let text = lab.export();
    let mut read = Fabric::from_json(&text, clock()).expect("an export is read");
    same(&read.to_json(), &text);
    let mut other = open(&folder("import").join("other.db"));
    let mut watcher = open(&other_path("import"));
    other.import(&text).expect("an import");
    same(&other.export(), &text);
    same(&watcher.export(), &text);
    let app = watcher.fabric().all("VM")[3];
    run(&mut watcher, Operation::ChangeVm, app, Changes::new().with("Description", "x")).ok();
    same(&other.export(), &watcher.export());
}

fn other_path(name: &str) -> PathBuf {
    std::env::temp_dir().join(format!("vmmsh-stores-{}-{name}", std::process::id())).join("other.db")
}

#[test]
fn an_empty_store_has_what_is_built_in() {
    let lab = Lab::open(&folder("empty").join("lab.db"), Some(New::Empty), clock()).expect("a store");
    let fabric = lab.fabric();
    assert!(fabric.all("VM").is_empty() && fabric.all("VMHost").is_empty() && fabric.all("Job").is_empty());
    assert_eq!(fabric.find("VMHostGroup", "All Hosts").len(), 1);
    assert_eq!(fabric.find("UserRole", "Administrator").len(), 1);
    assert!(fabric.all("OperatingSystem").len() > 3 && fabric.all("CPUType").len() > 2);
    assert!(fabric.is_server("vmm01"));
}

#[test]
fn what_is_no_store_stays_as_it_is() {
    let folder = folder("refused");
    let good = folder.join("good.db");
    drop(open(&good));
    let whole = std::fs::read(&good).expect("a file");
    let changed = |from: usize, with: &[u8]| {
        let mut bytes = whole.clone();
        bytes[from..from + with.len()].copy_from_slice(with);
        bytes
    };
    let middle = whole.len() / 2;
    let cases: Vec<(&str, Vec<u8>, &str)> = vec![
        ("empty", Vec::new(), "neither"),
        ("text", b"a text".to_vec(), "neither"),
        ("cut", whole[..middle].to_vec(), "damaged"),
        ("short", whole[..60].to_vec(), "damaged"),
        ("newer", changed(60, &9u32.to_be_bytes()), "newer"),
        ("foreign", changed(68, &[0; 4]), "none that holds a fabric"),
        ("page", changed(4096, &[0xff; 200]), "damaged"),
        ("holes", changed(middle / 4096 * 4096, &[0x5a; 4096]), "damaged"),
        ("json", b"{ \"format\": \"vmmsh-fabric/9\" }".to_vec(), "newer"),
        ("broken", b"{ \"format\": ".to_vec(), "JSON"),
    ];
    for (name, bytes, word) in cases {
        let path = folder.join(format!("{name}.db"));
        std::fs::write(&path, &bytes).expect("a file");
        let error = Lab::open(&path, None, clock()).err().unwrap_or_else(|| panic!("{name} is refused"));
        assert!(error.message.contains(word), "{name}: {error}");
        assert_eq!(std::fs::read(&path).expect("a file"), bytes, "{name} is untouched");
        assert!(!folder.join(format!("{name}.db-wal")).exists(), "nothing is left beside {name}");
    }
    let word = |path: &Path, new| Lab::open(path, new, clock()).err().map(|error| error.message).unwrap_or_default();
    assert!(word(&folder, None).contains("folder"));
    assert!(word(&folder.join("no/lab.db"), None).contains("does not exist"));
    assert!(word(&good, Some(New::Empty)).contains("exists already"));
    assert_eq!(std::fs::read(&good).expect("a file"), whole);
}

#[test]
fn links_of_a_store_resolve() {
    let lab = open(&folder("links").join("lab.db"));
    for kind in fabric::kinds() {
        for id in lab.fabric().all(kind.key) {
            for (name, field) in lab.fabric().fields(id) {
                let there = |field: &Field| !matches!(field, Field::Ref(id) if lab.fabric().object(*id).is_none());
                assert!(field.items().iter().all(there), "{} {name}", kind.key);
            }
        }
    }
}
