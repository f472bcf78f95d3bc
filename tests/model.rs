//! The types and parameters of VMM as public facts tell them, held against the sample fabric: scripts of `tests/model` print
//! what differs. What is not so yet, or is no property by nature, stands in `tests/model/open.txt` with its reason; the list
//! only shrinks.

mod suite;

use std::collections::BTreeSet;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

/// What a script of the folder prints, a line each.
fn findings(script: &str, arguments: &[&str]) -> Vec<String> {
    let path = suite::folder("model").join(script);
    let mut run = suite::Run::script(&path).set("VMMSH_CLOCK", "2026-03-02T08:00:00Z");
    run.arguments.extend(arguments.iter().map(|argument| argument.to_string()));
    run.limit = Duration::from_secs(120);
    let ran = run.run();
    let mut lines: Vec<String> = String::from_utf8_lossy(&ran.out).lines().map(str::to_owned).collect();
    if ran.code != Some(0) || !ran.err.is_empty() {
        lines.push(format!("{script} {arguments:?} ends with {:?}: {}", ran.code, ran.err));
    }
    lines
}

/// The findings that are known, by their first words.
fn open(section: &str) -> BTreeSet<String> {
    let text = std::fs::read_to_string(suite::folder("model").join("open.txt")).expect("the list of open findings is there");
    let own = text.split("\n== ").find(|part| part.starts_with(section)).unwrap_or("");
    own.lines().skip(1).filter(|line| !line.starts_with('#') && !line.is_empty()).map(str::to_owned).collect()
}

/// Fails on findings that are not listed, and on listed ones that are no more.
fn compare(section: &str, found: Vec<String>, words: usize) {
    let key = |line: &String| line.split(' ').take(words).collect::<Vec<_>>().join(" ");
    let listed = open(section);
    let keys: BTreeSet<String> = found.iter().map(key).collect();
    let new: BTreeSet<&String> = found.iter().filter(|line| !listed.contains(&key(line))).collect();
    let gone: Vec<&String> = listed.difference(&keys).collect();
    if new.is_empty() && std::env::var_os("VMMSH_BLESS").is_some() {
        return strike_out(&gone);
    }
    assert!(new.is_empty() && gone.is_empty(), "not listed in open.txt: {new:#?}\nlisted and well now: {gone:#?}");
}

/// Takes lines out of the list.
fn strike_out(gone: &[&String]) {
    let _one_at_a_time = BLESSING.lock();
    let path = suite::folder("model").join("open.txt");
    let text = std::fs::read_to_string(&path).expect("the list of open findings is there");
    let rest: Vec<&str> = text.lines().filter(|line| !gone.iter().any(|one| one.as_str() == *line)).collect();
    std::fs::write(path, rest.join("\n") + "\n").expect("the list can be written");
}

/// The tests share one list.
static BLESSING: Mutex<()> = Mutex::new(());

#[test]
fn properties_are_those_of_the_facts() {
    compare("properties", findings("properties.ps1", &[]), 1);
}

#[test]
fn what_scripts_read_is_there() {
    compare("reads", findings("reads.ps1", &[]), 1);
}

#[test]
fn links_hold_in_both_directions() {
    compare("links", findings("links.ps1", &[]), 2);
}

#[test]
fn texts_stand_for_objects() {
    compare("objects", findings("objects.ps1", &[]), 2);
}

/// A command with its parameters; what removes its object takes a fresh fabric for each.
fn calls(line: &str) -> Vec<Vec<&str>> {
    let words: Vec<&str> = line.split_whitespace().collect();
    match words.split_first() {
        Some((command, parameters)) if command.starts_with("Remove-") => parameters.iter().map(|one| vec![*command, *one]).collect(),
        _ => vec![words],
    }
}

#[test]
fn given_parameters_bind_and_have_effect() {
    let facts = std::fs::read_to_string(suite::folder("model").join("facts/parameters.txt")).expect("the facts are there");
    let rows: Vec<Vec<&str>> = facts.lines().flat_map(calls).collect();
    let (next, found) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some(row) = rows.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let lines = findings("parameters.ps1", row);
                    found.lock().expect("no test thread panics").extend(lines);
                }
            });
        }
    });
    compare("parameters", found.into_inner().expect("no test thread panics"), 2);
}
