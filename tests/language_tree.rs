//! The tree as scripts ask it: analysers, discovery of tests, and laws that hold for every tree.

mod suite;

use suite::Run;

/// What a script prints after it has read `$text` as `$ast`, `$tokens` and `$errors`.
fn asked(text: &str, script: &str) -> String {
    let head = "using namespace System.Management.Automation.Language\n$tokens = $errors = $null\n\
                $ast = [Parser]::ParseFile(\"$PSScriptRoot/text.ps1\", [ref]$tokens, [ref]$errors)\n\
                $text = [System.IO.File]::ReadAllText(\"$PSScriptRoot/text.ps1\")\n";
    let run = Run::new(&["-NoProfile", "-NonInteractive", "-File", "main.ps1"]).file("text.ps1", text);
    let ran = run.file("main.ps1", format!("{head}{script}")).run();
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    String::from_utf8_lossy(&ran.out).into_owned()
}

const SCRIPT: &str = "using namespace System.IO
function Get-Thing { [CmdletBinding()] param([Parameter(Mandatory)][string]$Name, [int]$Size = 5)
  Get-ChildItem -Path $Name -Recurse | Where-Object { $_.Length -gt $Size } }
class C { [int]$X = 1; C([int]$x) { $this.X = $x }; [string] M() { return \"x $($this.X)\" } }
$a = 1 + 2
$script:b = Get-Item \"x$a\" 2> $null
if ($a -ceq 3) { 'yes' } else { & $b }
@{ k = 'v'; n = @(1, 2) }
foreach ($i in 1..3) { $i.ToString('x') }
try { throw 'a' } catch [IOException] { } finally { }
";

#[test]
fn commands_are_found_with_their_places() {
    let script = "$ast.FindAll({ $args[0] -is [CommandAst] }, $true) | ForEach-Object { \"$($_.GetCommandName()) $($_.Extent.StartLineNumber):$($_.Extent.StartColumnNumber)\" }";
    assert_eq!(asked(SCRIPT, script), "Get-ChildItem 3:3\nWhere-Object 3:40\nGet-Item 6:13\n 7:33\n");
}

#[test]
fn functions_tell_their_parameters() {
    let script = "foreach ($f in $ast.FindAll({ param($n) $n -is [FunctionDefinitionAst] -and $n.Parent -isnot [FunctionMemberAst] }, $true)) {\n\
                  $f.Name; foreach ($p in $f.Body.ParamBlock.Parameters) { \"$($p.Name.VariablePath.UserPath) $($p.StaticType.Name) $($p.Attributes.Count) $($p.DefaultValue)\" } }";
    assert_eq!(asked(SCRIPT, script), "Get-Thing\nName String 2 \nSize Int32 1 5\n");
}

#[test]
fn assignments_tell_both_sides() {
    let script = "$ast.FindAll({ $args[0] -is [AssignmentStatementAst] }, $false) | ForEach-Object { \"$($_.Left) $($_.Operator) $($_.Right.GetType().Name)\" }";
    assert_eq!(asked(SCRIPT, script), "$a Equals CommandExpressionAst\n$script:b Equals PipelineAst\n");
}

#[test]
fn every_node_lies_in_its_parent_and_has_its_text() {
    let script = "foreach ($n in $ast.FindAll({ $true }, $true)) { $e = $n.Extent; $p = $n.Parent.Extent\n\
                  if ($p -and ($e.StartOffset -lt $p.StartOffset -or $e.EndOffset -gt $p.EndOffset)) { \"outside: $n\" }\n\
                  if ($text.Substring($e.StartOffset, $e.EndOffset - $e.StartOffset) -cne $e.Text) { \"text: $n\" } }; 'all'";
    assert_eq!(asked(SCRIPT, script), "all\n");
}

#[test]
fn an_analyser_finds_what_it_looks_for() {
    let rule = "function Measure-Alias { param([ScriptBlockAst]$ScriptBlockAst)\n\
                $ScriptBlockAst.FindAll({ param($a) $a -is [CommandAst] -and $a.GetCommandName() -in 'gci', 'iex' }, $true) |\n\
                ForEach-Object { [pscustomobject]@{ Line = $_.Extent.StartLineNumber; Text = $_.Extent.Text } } }\n\
                Measure-Alias $ast | ForEach-Object { \"$($_.Line): $($_.Text)\" }";
    assert_eq!(asked("gci x\nif (1) { iex $y }\nGet-Item z\n", rule), "1: gci x\n2: iex $y\n");
}

#[test]
fn tests_of_a_suite_are_discovered() {
    let script = "$ast.FindAll({ $args[0] -is [CommandAst] -and $args[0].GetCommandName() -in 'Describe', 'It' }, $true) |\n\
                  ForEach-Object { $_.GetCommandName() + ': ' + $_.CommandElements[1].Value }";
    assert_eq!(asked("Describe 'a' { It 'b' { 1 }\n It \"c\" { 2 } }", script), "Describe: a\nIt: b\nIt: c\n");
}

#[test]
fn literals_have_a_safe_value_and_commands_have_none() {
    let script = "$h = $ast.Find({ $args[0] -is [HashtableAst] }, $true); $v = $h.SafeGetValue(); \"$($v.a) $($v.b.Count)\"\n\
                  try { $h.KeyValuePairs[2].Item2.SafeGetValue(); 'none' } catch { 'refused' }";
    let text = "@{ a = 1; b = 'x', 'y' }; @{ c = Get-Item z }";
    assert_eq!(asked(text, &script.replace("$h.KeyValuePairs[2].Item2", "$ast.EndBlock.Statements[1]")), "1 2\nrefused\n");
}

#[test]
fn tokens_have_kinds() {
    let script = "($tokens | ForEach-Object Kind) -join ' '";
    let kinds = "Foreach LParen Variable In Number RParen LCurly StringExpandable Semi Generic Number Redirection RCurly EndOfInput\n";
    assert_eq!(asked("foreach ($x in 1) { \"a$x\"; Get-Item 5 2>&1 }", script), kinds);
}

#[test]
fn errors_have_ids_and_places() {
    let script = "$errors | ForEach-Object { \"$($_.ErrorId) $($_.IncompleteInput) $($_.Extent.StartOffset)\" }";
    assert_eq!(asked("if (", script), "IfStatementMissingCondition True 4\n");
}

#[test]
fn a_script_class_visits() {
    let script = "class V : AstVisitor { [int]$n = 0; [AstVisitAction] VisitCommand([CommandAst]$c) { $this.n++; return [AstVisitAction]::Continue } }\n\
                  $v = [V]::new(); $ast.Visit($v); $v.n";
    assert_eq!(asked(SCRIPT, script), "4\n");
}

#[test]
fn blocks_and_functions_know_their_trees() {
    let script = "{ 1 + 1 }.Ast.EndBlock.Statements[0].Extent.Text; function f($q) { $q }; ${function:f}.Ast.GetType().Name; (Get-Command f).ScriptBlock.Ast.Body.Extent.Text";
    assert_eq!(asked("1", script), "1 + 1\nFunctionDefinitionAst\n{ $q }\n");
}
