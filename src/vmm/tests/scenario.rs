//! A scenario that was saved makes a fresh session behave as the one that it was saved in.

#![allow(dead_code, reason = "the world of the random sequences has more than is used here")]

#[path = "sequences/dice.rs"]
mod dice;
#[path = "sequences/world.rs"]
mod world;

use syntax::Source;
use world::World;

const TOLD: &str = r#"
Step-SimulatedClock -Seconds 100
Set-SimulatedGuest -VM web01 -Backup Failing
Set-SimulatedGuest -VM sql01 -Agent Missing
Set-SimulatedGuest -VM (Get-SCVirtualMachine app01)[1] -Shutdown Failing
Set-SimulatedHost -VMHost hv02 -Agent Unreachable
Set-SimulatedJob -On 'Start virtual machine' -Seconds 600
Set-SimulatedJob -On 'New-SCVMCheckpoint' -Factor 3
Set-SimulatedFault -On 'Set-SCVirtualMachine' -ErrorId 2927 -Times 2 -VM test01
Set-SimulatedFault -On * -ErrorId 2916 -Object (Get-SCVMHost hv03)
"#;

const SCRIPT: &str = r#"
$ErrorActionPreference = 'Continue'
function Try-It([scriptblock] $What) { try { & $What } catch { "! $($_.FullyQualifiedErrorId)" } }
(Get-SimulatedClock).ToString('HH:mm:ss')
Get-SCVMHost | ForEach-Object { "$($_.Name) $($_.OverallState) $($_.CommunicationState)" }
Get-SCVirtualMachine | ForEach-Object { "$($_.Name) $($_.Status) $($_.VirtualMachineState)" }
Try-It { Start-SCVirtualMachine -VM test01 -ErrorAction Stop | ForEach-Object Status }
(Get-SimulatedClock).ToString('HH:mm:ss')
Try-It { (New-SCVMCheckpoint -VM web01 -ErrorAction Stop -JobVariable j).Name; $j.Status }
Try-It { Set-SCVirtualMachine -VM test01 -Description one -ErrorAction Stop }
Try-It { Set-SCVirtualMachine -VM test01 -Description two -ErrorAction Stop }
Try-It { Repair-SCVirtualMachine -VM test01 -Dismiss -Force -ErrorAction Stop | ForEach-Object Status }
Try-It { Stop-SCVirtualMachine -VM (Get-SCVMHost hv02).VMs[0] -Force -ErrorAction Stop }
Try-It { Read-SCVMHost -VMHost hv03 -ErrorAction Stop }
Try-It { Read-SCVMHost -VMHost hv03 -ErrorAction Stop | ForEach-Object Name }
Try-It { Read-SCVMHost -VMHost hv02 -ErrorAction Stop }
Get-SCJob -Newest 1 | Select-Object -First 9 | ForEach-Object { "$($_.Name) $($_.Status) $($_.ErrorInfo)" }
(Get-SimulatedClock).ToString('HH:mm:ss')
"#;

fn output(world: &mut World, script: &str) -> Vec<String> {
    let values = world.session.collect(|session| session.run_text(Source::typed(script), Vec::new()));
    match values {
        Ok(values) => values.iter().map(|value| world.session.text_of(value).to_string()).collect(),
        Err(_) => panic!("the script ended with an error"),
    }
}

#[test]
fn a_saved_scenario_does_the_same_in_a_fresh_session() {
    let file = std::env::temp_dir().join(format!("vmmsh-scenario-{}.ps1", std::process::id()));
    let mut first = World::new(1);
    output(&mut first, TOLD);
    output(&mut first, &format!("Export-SimulatedScenario -Path '{}'", file.display()));
    let expected = output(&mut first, SCRIPT);

    let mut second = World::new(1);
    output(&mut second, &format!(". '{}'", file.display()));
    let saved = std::fs::read_to_string(&file).expect("the scenario was saved");
    assert_eq!(output(&mut second, SCRIPT), expected, "{saved}");
    std::fs::remove_file(&file).ok();
    // The scenario shows in what the script printed.
    let all = expected.join("\n");
    println!("{saved}\n{all}");
    for sign in ["hv02.contoso.com NotResponding NotResponding", "HostNotResponding", "! 2927", "! 2916", "SucceedWithInfo", "08:11:"] {
        assert!(all.contains(sign), "{sign} is not in {all}");
    }
}
