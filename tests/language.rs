//! What the language does that a recorded case cannot show well: limits, laziness and what leaves a function.

mod suite;

use suite::Run;

/// What a script prints, its errors not looked at.
fn printed(script: &str) -> String {
    let ran = Run::new(&["-NoProfile", "-NonInteractive", "-File", "main.ps1"]).file("main.ps1", script).run();
    assert!(ran.code.is_some_and(|code| code < 64), "{:?}: {}", ran.code, ran.err);
    String::from_utf8_lossy(&ran.out).into_owned()
}

#[test]
fn endless_recursion_is_an_error_that_can_be_caught() {
    let ways = [
        "function Rec { Rec }; Rec",
        "$b = { & $b }; & $b",
        "function P { process { 1 | P } }; 1 | P",
        "function I { Invoke-Expression 'I' }; I",
        "function F { 1 | ForEach-Object { F } }; F",
        "class K { [string] ToString() { return \"$this\" } }; \"$([K]::new())\"",
        "$o = [pscustomobject]@{ A = 1 } | Add-Member ScriptProperty X { $this.X } -PassThru; $o.X",
    ];
    for way in ways {
        let out = printed(&format!("try {{ {way} }} catch {{ $_.FullyQualifiedErrorId.Split(',')[0] }}"));
        assert_eq!(out, "CallDepthOverflow\n", "{way}");
    }
}

#[test]
fn ranges_are_counted_and_not_listed() {
    assert_eq!(printed("(1..2147483647 | Select-Object -First 3) -join ','"), "1,2,3\n");
    assert_eq!(printed("foreach ($i in 1..2147483647) { if ($i -gt 3) { break } }; $i"), "4\n");
}

#[test]
fn what_is_enumerated_may_change() {
    let script = "$l = [System.Collections.Generic.List[int]](1, 2, 3)\n\
                  try { foreach ($x in $l) { $l.Add($x) } } catch { $_.FullyQualifiedErrorId }\n\
                  $l | ForEach-Object { $l.Clear() }\n$l.Count";
    assert_eq!(printed(script), "System.InvalidOperationException\n0\n");
}

#[test]
fn throw_terminating_error_ends_the_function_alone() {
    let script = "function F { [CmdletBinding()] param() $e = [System.Management.Automation.ErrorRecord]::new([Exception]::new('m'), 'Id', \
                  'InvalidData', 't'); $PSCmdlet.ThrowTerminatingError($e); 'never' }\n\
                  F 2>$null; 'on'; try { F } catch { $_.FullyQualifiedErrorId }; F -ErrorAction SilentlyContinue; 'end'";
    assert_eq!(printed(script), "on\nId,F\nend\n");
}

#[test]
fn traps_take_what_called_blocks_throw() {
    let script = "function T { param($b) trap [System.DivideByZeroException] { 'zero'; continue } trap { \"any $_\"; continue } & $b; 'after' }\n\
                  T { 1 / 0 }; T { throw 'x' }";
    assert_eq!(printed(script), "zero\nafter\nany x\nafter\n");
}

#[test]
fn methods_are_checked_when_they_are_parsed() {
    let id = |text: &str| {
        printed(&format!("try {{ [scriptblock]::Create('{text}') }} catch {{ $_.Exception.InnerException.Errors[0].ErrorId }}"))
    };
    assert_eq!(id("class C { [int] F() { return $n } }"), "VariableNotLocal\n");
    assert_eq!(id("class C { [int]$N; [void] F() { $N = 1 } }"), "MissingThis\n");
    assert_eq!(id("class C { [int]$A; [int]$A }"), "MemberAlreadyDefined\n");
    let fine = "class C { [int] F([int]$a) { $b, $c = 1, 2; foreach ($d in 1..2) { $b += $d }; return $a + $b + $c } }; [C]::new().F(1)";
    assert_eq!(printed(fine), "7\n");
}
