//! The laws of the declarations: each parses, tells what it does, and shows how it is called.

use std::collections::HashSet;

#[test]
fn every_declaration_parses() {
    for entry in vmm::catalogue() {
        let parsed = syntax::parse(syntax::Source::typed(entry.declaration));
        assert!(parsed.diagnostics.is_empty(), "{}: {}", entry.name, parsed.diagnostics[0].message);
    }
}

#[test]
fn every_command_is_there_once() {
    let names: HashSet<String> = vmm::catalogue().map(|entry| entry.name.to_lowercase()).collect();
    assert_eq!(names.len(), vmm::catalogue().count());
    // 676 of VMM 2016, 4 that came later, 13 of the simulation.
    assert_eq!(names.len(), 676 + 4 + 13);
}

#[test]
fn every_declaration_has_a_synopsis_and_an_example() {
    for entry in vmm::catalogue() {
        let synopsis = entry.declaration.split(".SYNOPSIS\n").nth(1).and_then(|rest| rest.lines().next()).unwrap_or("");
        assert!(synopsis.ends_with('.') && synopsis.len() > 5, "{} has no synopsis", entry.name);
        let example = entry.declaration.split(".EXAMPLE\n").nth(1).and_then(|rest| rest.lines().next()).unwrap_or("");
        assert!(example.contains(entry.name), "{} has no example of itself", entry.name);
    }
}

#[test]
fn a_command_is_served_or_says_why_not() {
    for entry in vmm::catalogue() {
        assert_ne!(entry.served, entry.reason.is_some(), "{} must be served or stand in the list of open commands", entry.name);
    }
    let served = vmm::catalogue().filter(|entry| entry.served).count();
    assert!(served >= 595, "{served} commands are served");
}
