//! Lines with the cursor at their end, and what is proposed.

use super::*;

struct Lab;

fn owned(names: &[&str]) -> Vec<String> {
    names.iter().map(|n| n.to_string()).collect()
}

impl Facts for Lab {
    fn commands(&mut self, _: &str) -> Vec<String> {
        owned(&["Get-Item", "Get-SCVirtualMachine", "Set-SCVirtualMachine", "sort"])
    }

    fn parameters(&mut self, command: &str) -> Vec<String> {
        if command == "Set-SCVirtualMachine" { owned(&["VM", "Name", "CheckpointType"]) } else { owned(&["Path", "Name"]) }
    }

    fn values(&mut self, command: &str, argument: &Argument) -> Vec<String> {
        match (command, argument) {
            (_, Argument::Named(name)) if name == "CheckpointType" => owned(&["Disabled", "Production", "ProductionOnly", "Standard"]),
            ("Get-SCVirtualMachine", Argument::Position(0)) => owned(&["web01", "sql 01"]),
            _ => vec![],
        }
    }

    fn variables(&mut self) -> Vec<String> {
        owned(&["name", "null", "odd one", "env:PATH"])
    }

    fn members(&mut self, expression: &str, of_type: bool) -> Vec<String> {
        if of_type { owned(&["MaxValue", "Parse("]) } else { owned(&["Name", expression]) }
    }

    fn types(&mut self, _: &str) -> Vec<String> {
        owned(&["int", "string"])
    }

    fn paths(&mut self, prefix: &str) -> Vec<String> {
        owned(&[&format!("{prefix}folder/"), &format!("{prefix}a b.txt")])
    }
}

/// The line after each proposal.
fn lines(text: &str) -> Vec<String> {
    let found = complete(text, &mut Lab);
    found.candidates.iter().map(|c| format!("{}{}", &text[..found.start], c.text)).collect()
}

#[test]
fn a_command_is_completed_at_the_start_of_each_statement() {
    assert_eq!(lines("Get-S"), ["Get-SCVirtualMachine"]);
    assert_eq!(lines("1; $x = get-i"), ["1; $x = Get-Item"]);
    assert_eq!(lines("a | so"), ["a | sort"]);
    assert_eq!(lines("if ($a) { set-"), ["if ($a) { Set-SCVirtualMachine"]);
    assert_eq!(lines("\"a $(Get-It"), ["\"a $(Get-Item"]);
}

#[test]
fn parameters_leave_out_those_that_are_there() {
    assert_eq!(
        lines("Set-SCVirtualMachine -"),
        ["Set-SCVirtualMachine -VM", "Set-SCVirtualMachine -Name", "Set-SCVirtualMachine -CheckpointType"]
    );
    assert_eq!(lines("Set-SCVirtualMachine -VM $a -n"), ["Set-SCVirtualMachine -VM $a -Name"]);
}

#[test]
fn the_four_checkpoint_types_are_proposed() {
    let line = "Set-SCVirtualMachine -VM $a -CheckpointType ";
    assert_eq!(lines(line), ["Disabled", "Production", "ProductionOnly", "Standard"].map(|t| format!("{line}{t}")));
    assert_eq!(lines("x -CheckpointType pro").len(), 2);
    assert_eq!(lines("x -CheckpointType 'st"), ["x -CheckpointType 'Standard'"]);
    assert_eq!(lines("x -CheckpointType:dis"), ["x -CheckpointType:Disabled"]);
}

#[test]
fn names_of_machines_are_quoted_where_they_must_be() {
    assert_eq!(lines("Get-SCVirtualMachine "), ["Get-SCVirtualMachine web01", "Get-SCVirtualMachine 'sql 01'"]);
    assert_eq!(lines("Get-SCVirtualMachine web01,s"), ["Get-SCVirtualMachine web01,'sql 01'"]);
    assert_eq!(lines("Get-SCVirtualMachine \"sq"), ["Get-SCVirtualMachine \"sql 01\""]);
}

#[test]
fn variables_are_completed_in_text_too() {
    assert_eq!(lines("$nam"), ["$name"]);
    assert_eq!(lines("Get-Item \"a $nu"), ["Get-Item \"a $null"]);
    assert_eq!(lines("$od"), ["${odd one}"]);
    assert_eq!(lines("Get-Item @na"), ["Get-Item @name"]);
    assert_eq!(lines("$env:"), ["$env:PATH"]);
}

#[test]
fn members_and_types_are_completed() {
    assert_eq!(lines("$a.na"), ["$a.Name"]);
    assert_eq!(lines("1 + $a[0].b.na"), ["1 + $a[0].b.Name"]);
    assert_eq!(lines("[int]::ma"), ["[int]::MaxValue"]);
    assert_eq!(lines("(Get-Item a).n"), ["(Get-Item a).Name"]);
    assert_eq!(lines("[in"), ["[int"]);
}

#[test]
fn anything_else_is_a_path() {
    assert_eq!(lines("Get-Item x"), ["Get-Item xfolder/", "Get-Item 'xa b.txt'"]);
    assert_eq!(lines("./s"), ["./sfolder/", "'./sa b.txt'"]);
    assert_eq!(lines("# Get-"), Vec::<String>::new());
}
