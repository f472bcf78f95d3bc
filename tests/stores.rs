//! Fabrics in files, seen from outside: killed programs, several at once, files that are refused, secrets.

use fabric::{Lab, SAMPLE_CLOCK, SimulatedClock, Time};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// How often a program is killed.
const KILLS: u64 = 200;

fn folder(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("vmmsh-lab-{}-{name}", std::process::id()));
    std::fs::remove_dir_all(&folder).ok();
    std::fs::create_dir_all(&folder).expect("a folder");
    folder
}

fn shell(folder: &Path, words: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_vmmsh"));
    command.args(["-NoProfile", "-NonInteractive"]).args(words).current_dir(folder).env("VMMSH_CLOCK", SAMPLE_CLOCK);
    command.stdin(Stdio::null());
    command
}

fn run(folder: &Path, words: &[&str]) -> Output {
    shell(folder, words).output().expect("the program runs")
}

fn text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).trim().to_string()
}

fn errors(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).trim().to_string()
}

/// A store as a program of our own sees it.
fn open(path: &Path) -> Lab {
    let start = Time::parse(SAMPLE_CLOCK).expect("a time");
    Lab::open(path, None, Arc::new(SimulatedClock::new(start))).unwrap_or_else(|error| panic!("the store opens: {error}"))
}

/// Changes of many sorts, for ever.
const CHANGES: &str = r#"
$n = $PID
while ($true) {
    $n++
    $g = New-SCVMHostGroup -Name "group$n"
    Set-SCVMHostGroup -VMHostGroup $g -Description "the $n. one" | Out-Null
    $pool = Get-SCStaticIPAddressPool | Select-Object -First 1
    $address = Grant-SCIPAddress -GrantToObjectType VirtualMachine -StaticIPAddressPool $pool -ErrorAction SilentlyContinue
    $vm = Get-SCVirtualMachine -Name web01
    $c = New-SCVMCheckpoint -VM $vm -Name "c$n" -ErrorAction SilentlyContinue
    Set-SCVirtualMachine -VM $vm -Description $n -RunAsynchronously -ErrorAction SilentlyContinue | Out-Null
    if ($c) { Remove-SCVMCheckpoint -VMCheckpoint $c -RunAsynchronously -ErrorAction SilentlyContinue | Out-Null }
    $host1 = Get-SCVMHost | Select-Object -First 1
    New-SCVirtualMachine -Name "vm$n" -VMTemplate (Get-SCVMTemplate | Select-Object -First 1) -VMHost $host1 -Path 'C:\ClusterStorage\Volume1' -ErrorAction SilentlyContinue | Out-Null
    Get-SCVirtualMachine -Name "vm$n" | Remove-SCVirtualMachine -RunAsynchronously -ErrorAction SilentlyContinue | Out-Null
    if ($address) { Revoke-SCIPAddress -AllocatedIPAddress $address -ErrorAction SilentlyContinue | Out-Null }
    Remove-SCVMHostGroup -VMHostGroup $g | Out-Null
}
"#;

fn changing(folder: &Path) -> Child {
    let script = folder.join("changes.ps1");
    std::fs::write(&script, CHANGES).expect("a script");
    let mut command = shell(folder, &["--fabric", "lab.db", "-File", "changes.ps1"]);
    command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the program starts")
}

#[test]
fn a_kill_at_any_moment_leaves_a_whole_store() {
    let folder = folder("kill");
    let path = folder.join("lab.db");
    let (mut random, mut changed) = (0x9e37_79b9_7f4a_7c15_u64, 0);
    let mut known = String::new();
    for round in 0..KILLS {
        if round % 40 == 39 {
            for end in ["", "-wal", "-shm"] {
                std::fs::remove_file(folder.join(format!("lab.db{end}"))).ok();
            }
        }
        let mut children: Vec<Child> = (0..1 + round % 8 / 7).map(|_| changing(&folder)).collect();
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        std::thread::sleep(Duration::from_millis(20 + (random >> 33) % 160));
        for child in &mut children {
            // `kill` sends SIGKILL.
            child.kill().and_then(|()| child.wait()).expect("the program is killed");
        }
        if !path.exists() {
            continue;
        }
        let now = look_at(&path, round);
        changed += u32::from(now != known);
        known = now;
    }
    assert!(changed > KILLS as u32 / 4, "the programs changed something before they were killed: {changed} times");
}

/// Whether a store is whole, and all jobs in it come to an end; its content.
fn look_at(path: &Path, round: u64) -> String {
    let mut lab = open(path);
    let text = lab.export();
    assert_eq!(lab.fabric().flaws(), Vec::<String>::new(), "round {round}");
    let fabric = lab.change();
    fabric.pass_seconds(100_000);
    assert!(fabric.is_still(), "every job ends");
    assert_eq!(fabric.flaws(), Vec::<String>::new(), "round {round}, when all jobs have ended");
    // In every other round the next program finds the jobs as they were.
    if round.is_multiple_of(2) {
        lab.release();
        assert_eq!(lab.take_trouble(), None);
    }
    text
}

#[test]
fn shells_that_grant_at_once_never_grant_an_address_twice() {
    let folder = folder("grant");
    let grant = "1..9 | ForEach-Object { $pool = Get-SCStaticIPAddressPool | Select-Object -First 1; \
                 (Grant-SCIPAddress -GrantToObjectType VirtualMachine -StaticIPAddressPool $pool).Address }";
    let children: Vec<Child> = (0..4)
        .map(|_| {
            let mut command = shell(&folder, &["--fabric", "lab.db", "-Command", grant]);
            command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program starts")
        })
        .collect();
    let mut addresses = Vec::new();
    for child in children {
        let output = child.wait_with_output().expect("the program ends");
        assert_eq!(errors(&output), "");
        addresses.extend(text(&output).lines().map(str::to_string));
    }
    assert_eq!(addresses.len(), 36);
    addresses.sort();
    addresses.dedup();
    assert_eq!(addresses.len(), 36, "each was granted once");
    assert_eq!(open(&folder.join("lab.db")).fabric().flaws(), Vec::<String>::new());
}

#[test]
fn a_variable_shows_what_another_shell_did() {
    let folder = folder("seen");
    let watch = "$vm = Get-SCVirtualMachine -Name web01; Set-Content ready yes; \
                 for ($i = 0; $i -lt 600000 -and $vm.Description -ne 'by another'; $i++) { }; $vm.Description";
    let watcher = shell(&folder, &["--fabric", "lab.db", "-Command", watch]).stdout(Stdio::piped()).spawn().expect("it starts");
    let begun = Instant::now();
    while !folder.join("ready").exists() && begun.elapsed() < Duration::from_secs(20) {
        std::thread::yield_now();
    }
    let change = "Set-SCVirtualMachine -VM web01 -Description 'by another' | Out-Null";
    assert_eq!(run(&folder, &["--fabric", "lab.db", "-Command", change]).status.code(), Some(0));
    assert_eq!(text(&watcher.wait_with_output().expect("it ends")), "by another");
}

#[test]
fn files_that_are_refused_say_why_and_stay() {
    let folder = folder("refused");
    assert_eq!(run(&folder, &["--fabric", "good.db", "--new", "sample", "-Command", "1"]).status.code(), Some(0));
    let whole = std::fs::read(folder.join("good.db")).expect("a store");
    let mut newer = whole.clone();
    newer[63] = 99;
    let cases: [(&str, &[u8], &str); 4] = [
        ("text.db", b"no database", "neither"),
        ("cut.db", &whole[..whole.len() / 2], "damaged"),
        ("newer.db", &newer, "newer"),
        ("empty.db", b"", "neither"),
    ];
    for (name, bytes, word) in cases {
        std::fs::write(folder.join(name), bytes).expect("a file");
        refused(&folder, &["--fabric", name], word);
        assert_eq!(std::fs::read(folder.join(name)).expect("a file"), bytes, "{name}");
    }
    refused(&folder, &["--fabric", "good.db", "--new", "empty"], "exists already");
    refused(&folder, &["--fabric", "."], "folder");
    refused(&folder, &["--fabric", "no/lab.db"], "does not exist");
    refused(&folder, &["--fabric", "lab.json"], "does not exist");
    refused(&folder, &["--new", "empty"], "--fabric");
    refused(&folder, &["--fabric", "x.db", "--new", "full"], "--new must be one of");
    // A place where nobody, not even root, can make a file.
    #[cfg(target_os = "linux")]
    refused(&folder, &["--fabric", "/proc/lab.db"], "cannot be opened");
    assert_eq!(std::fs::read(folder.join("good.db")).expect("a store"), whole);
}

fn refused(folder: &Path, words: &[&str], word: &str) {
    let output = run(folder, &[words, &["-Command", "1"]].concat());
    assert_eq!(output.status.code(), Some(64), "{words:?}");
    assert!(errors(&output).contains(word), "{words:?}: {}", errors(&output));
}

#[test]
fn a_fabric_goes_out_and_comes_back() {
    let folder = folder("json");
    let make = "$vm = Get-SCVirtualMachine web01; New-SCVMCheckpoint -VM $vm -Name one | Out-Null; \
                Set-SimulatedFault -On 'Start-SCVirtualMachine' -ErrorId 2927; Stop-SCVirtualMachine -VM $vm -RunAsynchronously | Out-Null; \
                Export-SimulatedFabric -Path a.json; Import-SimulatedFabric -Path a.json -Force; Export-SimulatedFabric -Path b.json";
    assert_eq!(errors(&run(&folder, &["-Command", make])), "");
    let read = |name: &str| std::fs::read_to_string(folder.join(name)).expect("an export");
    assert!(read("a.json") == read("b.json"), "the same, byte for byte");
    let again = "Export-SimulatedFabric -Path c.json; (Get-SCVirtualMachine web01).VMCheckpoints.Name";
    assert_eq!(text(&run(&folder, &["--fabric", "a.json", "-Command", again])), "one");
    assert!(read("a.json") == read("c.json"), "the same in another shell");
    let unforced = run(&folder, &["-Command", "Import-SimulatedFabric -Path a.json"]);
    assert!(errors(&unforced).contains("-Force") || errors(&unforced).contains("in its place"), "{}", errors(&unforced));
    let stored = "Import-SimulatedFabric -Path a.json; (Get-SCVirtualMachine web01).VMCheckpoints.Name";
    assert_eq!(text(&run(&folder, &["--fabric", "new.db", "--new", "empty", "-Command", stored])), "one");
    assert_eq!(text(&run(&folder, &["--fabric", "new.db", "-Command", "(Get-SCVirtualMachine).Count"])), "16");
}

#[test]
fn a_secret_is_nowhere() {
    let folder = folder("secret");
    let script = "$secret = ConvertTo-SecureString 'Tr0ub4dor' -AsPlainText -Force; \
                  $one = [pscredential]::new('CONTOSO\\svc-new', $secret); \
                  $account = New-SCRunAsAccount -Name new -Credential $one; \
                  Set-SCRunAsAccount -RunAsAccount $account -Credential $one | Out-Null; \
                  New-SCGuestOSProfile -Name p -LocalAdministratorCredential $one -ErrorAction SilentlyContinue | Out-Null; \
                  New-SCVMTemplate -Name t -VMTemplate (Get-SCVMTemplate | Select-Object -First 1) -LocalAdministratorCredential $one \
                      -RunAsynchronously -ErrorAction SilentlyContinue | Out-Null; \
                  Export-SimulatedFabric -Path lab.json; $account.UserName";
    let output = run(&folder, &["--fabric", "lab.db", "-Command", script]);
    assert_eq!(text(&output), "svc-new", "{}", errors(&output));
    for name in ["lab.db", "lab.json", "lab.db-wal"] {
        let bytes = std::fs::read(folder.join(name)).unwrap_or_default();
        let utf16: Vec<u8> = "Tr0ub4dor".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let holds = |wanted: &[u8]| bytes.windows(wanted.len()).any(|window| window == wanted);
        assert!(!holds(b"Tr0ub4dor") && !holds(&utf16), "{name}");
        assert!(name.ends_with("wal") || holds(b"svc-new"), "{name} holds the account");
    }
}
