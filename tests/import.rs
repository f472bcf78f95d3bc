//! Inventories of live servers, seen from outside: hand-made ones in the form of Windows PowerShell 5.1, and the sample's own.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Writes all that the fabric has, one line a property.
const DUMP: &str = r#"
$commands = Get-Command -Module VirtualMachineManager -Name Get-SC* | Where-Object CommandType -ne Alias
foreach ($c in $commands) {
    try { $all = @(& $c.Name -ErrorAction Stop) } catch { continue }
    $all = @($all | Where-Object { $_ -and $_.GetType().FullName -like 'Microsoft.SystemCenter*' -and $_.ID } | Sort-Object { "$($_.ID)" })
    if ($Folder -and $all.Count) { $all | Export-Clixml "$Folder/$($c.Name).xml" -Depth 4 }
    if (-not $Folder) { foreach ($x in $all) { foreach ($p in $x.PSObject.Properties) { "$($c.Name)|$($x.ID)|$($p.Name)=$($p.Value -join ',')" } } }
}
"#;
/// What differs by design: jobs are history, and a host's volumes stand in the order in which they came.
const DIFFERENT: [&str; 2] = ["Get-SCJob|", "|DiskVolumes="];

fn folder(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("vmmsh-import-{}-{name}", std::process::id()));
    std::fs::remove_dir_all(&folder).ok();
    std::fs::create_dir_all(&folder).expect("a folder");
    folder
}

fn fixture(name: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/import").join(name).display().to_string()
}

/// Runs code on a new empty fabric of that folder; what it wrote, errors behind.
fn run(folder: &Path, words: &[&str], code: &str) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_vmmsh"));
    command.args(["-NoProfile", "-NonInteractive"]).args(words).args(["-Command", code]).current_dir(folder);
    let output = command.env("VMMSH_CLOCK", "2026-03-02T08:00:00Z").output().expect("the program runs");
    let texts = [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).trim().to_string());
    texts.join("\n").trim().to_string()
}

const EMPTY: [&str; 4] = ["--fabric", "lab.db", "--new", "empty"];

/// Imports files into an empty fabric, then tells something of it.
fn imported(name: &str, files: &[&str], code: &str) -> String {
    let paths: Vec<String> = files.iter().map(|file| format!("'{}'", fixture(file))).collect();
    let code = format!("$r = Import-SCInventory {}; {code}", paths.join(","));
    run(&folder(name), &EMPTY, &code)
}

const MACHINE: &str = "$v = Get-SCVirtualMachine prod-sql01; \
    \"$($v.ID) $($v.Status) $($v.Memory) $($v.CPUCount) $($v.VMHost) $($v.VMHost.ID) $($v.Cloud) $($v.AddedTime.ToString('s'))\"; \
    \"$($v.VMHost.VMs) $($v.VMHost.VMHostGroup) $($v.VMHost.HostCluster)\"; \
    $v.VirtualDiskDrives | ForEach-Object { \"$($_.BusType) $($_.Lun) $($_.VirtualHardDisk) $($_.VirtualHardDisk.Size)\" }; \
    $v.VirtualNetworkAdapters | ForEach-Object { \"$($_.MACAddress) $($_.VMNetwork.LogicalNetwork) $($_.IPv4Addresses)\" }; \
    \"$($v.VMCheckpoints)|$($v.FutureSetting.Trim())\"";

#[test]
fn depth_four_brings_the_devices() {
    let told = imported("deep", &["fabric.xml", "vm-depth4.xml"], MACHINE);
    let id = "11111111-0000-0000-0000-000000000008";
    let expected = format!(
        "{id} Running 8192 4 node1.corp.example 11111111-0000-0000-0000-000000000002 Gold 2015-04-01T08:15:30\n\
         prod-sql01 All Hosts\\Oslo cl1.corp.example\nSCSI 1 prod-sql01.vhdx 4298113024\n\
         00:1D:D8:B7:1C:00 Datacentre 10.1.2.3\nbefore patch|on & off"
    );
    assert_eq!(told, expected);
}

#[test]
fn what_the_depth_cut_is_linked_by_name_or_id_and_told() {
    for (name, file) in [("one", "vm-depth1.xml"), ("two", "vm-depth2.xml")] {
        let code = format!(
            "{MACHINE}; ($r | Where-Object Kind -eq VM).Notes | Where-Object Property -eq VirtualDiskDrives | ForEach-Object Reason"
        );
        let told = imported(name, &["fabric.xml", file], &code);
        assert!(told.contains(" Running 8192 4 node1.corp.example 11111111-0000-0000-0000-000000000002 Gold "), "{told}");
        assert!(told.contains("prod-sql01 All Hosts\\Oslo cl1.corp.example"), "{told}");
        assert!(told.contains("higher -Depth"), "{told}");
    }
}

#[test]
fn what_is_only_pointed_at_is_partial_until_it_is_told() {
    let code = "$r | Where-Object Partial | ForEach-Object { \"$($_.Kind) $($_.Partial)\" }; (Get-SCVMHost).ID; (Get-SCCloud).ID";
    let told = imported("partial", &["vm-depth1.xml"], code);
    assert!(told.contains("Cloud 1") && told.contains("VMHost 1"), "{told}");
    assert!(told.contains("11111111-0000-0000-0000-000000000004"), "the cloud has the ID that stands beside it: {told}");
}

#[test]
fn a_running_job_becomes_history() {
    let code = "Get-SCJob | ForEach-Object { \"$($_.Name) $($_.Status) $($_.ResultName)\" }; (Get-SCVirtualMachine).MostRecentTask.Name";
    let told = imported("jobs", &["fabric.xml", "vm-depth4.xml"], code);
    assert_eq!(told, "Create checkpoint Canceled prod-sql01\nCreate checkpoint");
}

#[test]
fn json_of_both_shells_is_taken() {
    for file in ["vms.json", "inventory.json"] {
        let told = imported(file, &[file], MACHINE);
        assert!(told.contains(" Running 8192 4 node1.corp.example 11111111-0000-0000-0000-000000000002 "), "{told}");
        assert!(told.contains("SCSI 1 prod-sql01.vhdx 4298113024") && told.contains("2015-04-01T08:15:30"), "{told}");
    }
}

#[test]
fn utf_16_is_read_and_a_second_import_changes_nothing() {
    let folder = folder("wide");
    let text = std::fs::read_to_string(fixture("vm-depth4.xml")).expect("the fixture");
    let bytes: Vec<u8> = [0xfeff].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    std::fs::write(folder.join("wide.xml"), bytes).expect("a file");
    let code = "Import-SCInventory wide.xml | Out-Null; Import-SCInventory wide.xml | ForEach-Object { $_.Taken + $_.Changed + $_.Partial } \
        | Measure-Object -Sum | ForEach-Object Sum; (Get-SCVirtualMachine).Count";
    assert_eq!(run(&folder, &EMPTY, code), "0\n1");
    let by_objects =
        "Import-Clixml wide.xml | Import-SCInventory | Where-Object Kind -eq VM | ForEach-Object Taken; (Get-SCVirtualMachine).Status";
    std::fs::remove_file(folder.join("lab.db")).ok();
    assert_eq!(run(&folder, &["--fabric", "other.db", "--new", "empty"], by_objects), "1\nRunning");
}

#[test]
fn whatif_changes_nothing_and_the_start_option_imports() {
    let path = fixture("vm-depth4.xml");
    let code =
        format!("Import-SCInventory '{path}' -WhatIf | Where-Object Kind -eq VM | ForEach-Object Taken; @(Get-SCVirtualMachine).Count");
    let told = run(&folder("whatif"), &EMPTY, &code);
    assert!(told.starts_with("What if:") && told.ends_with("1\n0"), "{told}");
    let words = [&EMPTY[..], &["--import", path.as_str()]].concat();
    assert_eq!(run(&folder("start"), &words, "(Get-SCVirtualMachine).Name"), "prod-sql01");
}

#[test]
fn broken_files_change_nothing_and_say_where() {
    let folder = folder("broken");
    let whole = std::fs::read_to_string(fixture("vm-depth4.xml")).expect("the fixture");
    let cases = [
        ("cut.xml", whole[..whole.len() / 2].to_string(), "cut off"),
        ("entity.xml", format!("<!DOCTYPE a [<!ENTITY b 'c'>]>{whole}"), "entities"),
        ("bomb.xml", whole.replacen("prod-sql01", "&lol;", 1), "no entity"),
        ("page.xml", "<html><body/></html>".to_string(), "no CLIXML"),
        ("deep.xml", format!("<Objs>{}", "<Obj RefId=\"0\"><LST>".repeat(100_000)), "levels deep"),
        ("words.xml", "hello".to_string(), "neither CLIXML nor JSON"),
        ("broken.json", "[{\"Name\": ".to_string(), "JSON is broken"),
    ];
    for (name, text, why) in cases {
        std::fs::write(folder.join(name), text).expect("a file");
        let good = fixture("vm-depth4.xml");
        let told = run(
            &folder,
            &EMPTY,
            &format!("try {{ Import-SCInventory '{good}',{name} }} catch {{ $_.Exception.Message }}; @(Get-SCVirtualMachine).Count"),
        );
        assert!(told.contains(why) && told.contains(name) && told.ends_with("\n0"), "{name}: {told}");
        std::fs::remove_file(folder.join("lab.db")).ok();
    }
}

#[test]
fn the_sample_comes_back_as_it_was() {
    let folder = folder("round");
    std::fs::create_dir_all(folder.join("out")).expect("a folder");
    run(&folder, &[], &format!("$Folder = 'out'; {DUMP}"));
    let before = run(&folder, &[], DUMP);
    let again = "Import-SCInventory out | Out-Null; Import-SCInventory out | ForEach-Object { $_.Taken + $_.Changed + $_.Partial } \
        | Measure-Object -Sum | ForEach-Object Sum";
    assert_eq!(run(&folder, &EMPTY, again), "0", "a second import changes something");
    let after = run(&folder, &EMPTY[..2], DUMP);
    let lines = |text: &str| text.lines().filter(|line| line.starts_with("Get-SC")).map(str::to_string).collect();
    let (before, after): (HashSet<String>, HashSet<String>) = (lines(&before), lines(&after));
    assert!(before.len() > 7000, "only {} properties", before.len());
    let mut other: Vec<&String> =
        before.symmetric_difference(&after).filter(|line| !DIFFERENT.iter().any(|own| line.contains(own))).collect();
    other.sort();
    assert!(other.is_empty(), "{} properties differ: {other:#?}", other.len());
}
