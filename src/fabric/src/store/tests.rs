//! What must hold of stores where only the inside can tell: a full disk, bytes that come back as they went in.

use super::bytes::{self, Names};
use super::{Lab, New};
use crate::{Changes, Clock, Fabric, Field, Operation, Request, SAMPLE_CLOCK, SimulatedClock, Time, Width};
use std::path::PathBuf;
use std::sync::Arc;

fn clock() -> Arc<dyn Clock> {
    Arc::new(SimulatedClock::new(Time::parse(SAMPLE_CLOCK).expect("a time")))
}

fn place(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("vmmsh-store-{}-{name}", std::process::id()));
    std::fs::remove_dir_all(&folder).ok();
    std::fs::create_dir_all(&folder).expect("a folder");
    folder.join("lab.db")
}

fn grow(lab: &mut Lab, number: usize) {
    let fabric = lab.change();
    let pool = fabric.all("VMHostGroup")[0];
    let changes = Changes::new().with("Name", format!("group {number} {}", "x".repeat(4000))).with("ParentHostGroup", pool);
    let job = fabric.submit(Request::new(Operation::Create("VMHostGroup"), "New-SCVMHostGroup").with_changes(changes));
    fabric.wait(job);
    lab.release();
}

#[test]
fn fields_come_back_as_they_went_in() {
    let mut fabric = Fabric::sample();
    let mut names = Names::default();
    let ids: Vec<_> = fabric.objects.every().map(|object| object.id).collect();
    for id in ids {
        let fields = fabric.fields(id);
        let written = bytes::write(&fields, &mut names);
        assert_eq!(bytes::read(&written, &names).as_ref(), Some(&fields));
        for length in 0..written.len() {
            assert_eq!(bytes::read(&written[..length], &names), None, "a part is not taken for the whole");
        }
    }
    let odd = vec![("A", Field::Number(i64::MIN, Width::Int64)), ("B", Field::Double(f64::INFINITY)), ("C", Field::list([Field::Null]))];
    let written = bytes::write(&odd, &mut names);
    assert_eq!(bytes::read(&written, &names), Some(odd));
    assert!(fabric.to_json().len() > 1000);
}

#[test]
fn a_full_disk_changes_nothing() {
    let path = place("full");
    let mut lab = Lab::open(&path, Some(New::Sample), clock()).expect("a new store");
    grow(&mut lab, 0);
    assert_eq!(lab.take_trouble(), None);
    lab.fill_disk();
    let before = lab.export();
    let mut failed = false;
    for number in 1..20 {
        let known = lab.export();
        grow(&mut lab, number);
        if let Some(trouble) = lab.take_trouble() {
            assert!(trouble.message.contains("disk is full"), "{trouble}");
            let after = lab.export();
            let other = known.lines().zip(after.lines()).find(|(one, two)| one != two);
            assert_eq!(other, None, "what could not be kept is not seen");
            failed = true;
            break;
        }
    }
    assert!(failed, "the disk was full at last");
    assert!(lab.export().len() >= before.len());
    drop(lab);
    Lab::open(&path, None, clock()).expect("the store is whole");
}
