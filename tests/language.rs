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

#[test]
fn classes_compare_and_enumerate_as_they_say() {
    let script = "class Gen : System.IComparable[Gen] { [int]$V; [int] CompareTo([Gen]$o) { return $this.V - $o.V } }\n\
                  ([Gen]@{ V = 3 }, [Gen]@{ V = 1 } | Sort-Object).V -join ','; [Gen]@{ V = 1 } -lt [Gen]@{ V = 2 }\n\
                  class Key { [int]$K; Key([int]$k) { $this.K = $k } [int] GetHashCode() { return $this.K } [bool] Equals($o) { return $this.K -eq $o.K } }\n\
                  $h = @{}; $h[[Key]::new(1)] = 'one'; $h[[Key]::new(1)]; $h.ContainsKey([Key]::new(2)); $h[[Key]::new(1)] = 'uno'; $h.Count\n\
                  class Down : System.Collections.Generic.IComparer[int] { [int] Compare([int]$a, [int]$b) { return $b - $a } }\n\
                  $l = [System.Collections.Generic.List[int]](1, 3, 2); $l.Sort([Down]::new()); \"$l\"";
    assert_eq!(printed(script), "1,3\nTrue\none\nFalse\n1\n3 2 1\n");
    let script = "class Steps : System.Collections.IEnumerator { [int]$i; [object] get_Current() { return $this.i } \
                  [bool] MoveNext() { $this.i++; return $this.i -le 3 } [void] Reset() { $this.i = 0 } }\n\
                  class All : System.Collections.IEnumerable { [System.Collections.IEnumerator] GetEnumerator() { return [Steps]::new() } }\n\
                  foreach ($x in [All]::new()) { \"e$x\" }; [All]::new() | ForEach-Object { \"p$_\" }; @([All]::new()).Count";
    assert_eq!(printed(script), "e1\ne2\ne3\np1\np2\np3\n3\n");
}

#[test]
fn classes_derive_from_collections_and_exceptions() {
    let script = "class L : System.Collections.Generic.List[int] { [int] Sum() { $s = 0; foreach ($i in $this) { $s += $i }; return $s } }\n\
                  $l = [L]::new(); $l.Add(1); $l.Add(4); $l.Sum(); $l[1]; $l[0] = 7; $l.Sum(); $l.GetType().Name; $l.Count\n\
                  class H : Hashtable { [string] Hi() { return \"n=$($this.Count)\" } }\n$h = [H]::new(); $h['a'] = 1; $h.b = 2; $h.Hi(); $h.a\n\
                  class E : System.ArgumentException { [int]$Code; E([string]$m, [int]$c) : base($m) { $this.Code = $c } }\n\
                  try { throw [E]::new('no', 5) } catch [System.ArgumentException] { $_.Exception.GetType().Name; $_.Exception.Code; \"$_\" }\n\
                  class C { [int]$N; C([hashtable]$h) { $this.N = $h.x } }; ([C]@{ x = 4 }).N\n\
                  [E].GetProperties().Name -contains 'Code'; [L].GetMethods().Name -contains 'Sum'";
    assert_eq!(printed(script), "5\n4\n11\nL\n2\nn=2\n1\nE\n5\nno\n4\nTrue\nTrue\n");
}

#[test]
fn script_blocks_tell_about_themselves() {
    let script = "$b = { [CmdletBinding(DefaultParameterSetName = 'D')] param($x) $x }\n$b.Attributes[0].DefaultParameterSetName; $b.StartPosition.StartColumn\n\
                  filter Fi { $_ }; (Get-Command Fi).ScriptBlock.IsFilter; $b.IsFilter; $b.Id -eq $b.Id; $b.Id -eq { }.Id; $b.Module -eq $null\n\
                  $m = New-Module -Name Mo { function Mf { 1 } }; (Get-Command Mf).ScriptBlock.Module.Name\n\
                  $r = { Get-Date $x }; $r.CheckRestrictedLanguage([string[]]'Get-Date', [string[]]'x', $false); 'fine'\n\
                  try { $r.CheckRestrictedLanguage([string[]]@(), [string[]]'x', $false) } catch { $_.Exception.InnerException.Errors[0].ErrorId }";
    assert_eq!(printed(script), "D\n6\nTrue\nFalse\nTrue\nFalse\nTrue\nMo\nfine\nCmdletNotInAllowedListForDataSection\n");
}

#[test]
fn the_checker_knows_commands_of_modules_and_runs_none() {
    let run = suite::Run::new(&["--check", "main.ps1"]).file("main.ps1", "Get-Auto\nGet-Nowhere\n");
    let run =
        run.file("mods/Auto/Auto.psm1", "[IO.File]::WriteAllText(\"$PSScriptRoot/ran\", 'x'); throw 'ran'\nfunction Get-Auto { 1 }\n");
    let modules = run.place.join("mods").display().to_string();
    let ran = run.set("PSModulePath", &modules).run();
    let told = format!("{}{}", String::from_utf8_lossy(&ran.out), ran.err);
    assert!(told.contains("Get-Nowhere") && !told.contains("Get-Auto'"), "{told}");
    assert!(!told.contains("throw") && !told.contains("ran"), "{told}");
}
