//! Parameters that a script makes and looks at: dynamic ones, attributes as objects, proxies through steppable pipelines.

mod suite;

use suite::Run;

/// What a script prints, its errors not looked at.
fn printed(script: &str) -> String {
    let ran = Run::new(&["-NoProfile", "-NonInteractive", "-File", "main.ps1"]).file("main.ps1", script).run();
    assert!(ran.code.is_some_and(|code| code < 64), "{:?}: {}", ran.code, ran.err);
    String::from_utf8_lossy(&ran.out).into_owned()
}

/// `Made 'Name' ([type]) attributes`: a dictionary of one dynamic parameter.
const MADE: &str = "function Made($n, $t, $as) {
    $c = [System.Collections.ObjectModel.Collection[System.Attribute]]::new(); foreach ($a in $as) { $c.Add($a) }
    $d = [System.Management.Automation.RuntimeDefinedParameterDictionary]::new()
    $d.Add($n, [System.Management.Automation.RuntimeDefinedParameter]::new($n, $t, $c)); , $d }
";

fn with_made(script: &str) -> String {
    printed(&format!("{MADE}{script}"))
}

#[test]
fn dynamic_parameters_bind_as_others_do() {
    let f = "function F { [CmdletBinding()] param($A) dynamicparam { Made Num ([int]) ([Parameter]@{ Position = 1 }), \
             ([ValidateRange]::new(1, 5)), ([Alias]::new('Count')) } end { \"$A $($PSBoundParameters.Num) [$Num]\" } }\n";
    let out = |calls: &str| with_made(&format!("{f}{calls}"));
    assert_eq!(out("F a 3; F -Nu '2'; F -Count 4 b; F a; $h = @{ Num = 5 }; F @h"), "a 3 []\n 2 []\nb 4 []\na  []\n 5 []\n");
    let id = |call: &str| out(&format!("try {{ {call} }} catch {{ $_.FullyQualifiedErrorId }}"));
    assert_eq!(id("F -Num 9"), "ParameterArgumentValidationError,F\n");
    assert_eq!(id("F -Num x"), "ParameterArgumentTransformationError,F\n");
    assert_eq!(id("F -Other 1"), "NamedParameterNotFound,F\n");
    assert_eq!(id("F a 3 b"), "PositionalParameterNotFound,F\n");
}

#[test]
fn dynamic_parameters_come_from_the_pipeline_and_in_sets() {
    let script = "function F { [CmdletBinding()] param() dynamicparam { Made Name ([string]) ([Parameter]@{ \
                  ValueFromPipelineByPropertyName = $true; Mandatory = $true }) } process { $PSBoundParameters.Name } }\n\
                  [pscustomobject]@{ Name = 'p' }, [pscustomobject]@{ Name = 'q' } | F\n\
                  try { F } catch { $_.FullyQualifiedErrorId }\n\
                  function G { [CmdletBinding(DefaultParameterSetName = 'One')] param([Parameter(ParameterSetName = 'One')]$X) dynamicparam { \
                  Made Y ([object]) ([Parameter]@{ ParameterSetName = 'Two' }) } end { $PSCmdlet.ParameterSetName } }\n\
                  G; G -X 1; G -Y 1; try { G -X 1 -Y 2 } catch { $_.FullyQualifiedErrorId }";
    assert_eq!(with_made(script), "p\nq\nMissingMandatoryParameter,F\nOne\nOne\nTwo\nAmbiguousParameterSet,G\n");
}

#[test]
fn the_block_sees_what_is_bound_and_its_objects_hear_of_it() {
    let script = "function F { [CmdletBinding()] param($Kind) dynamicparam { if ($Kind -eq 'x' -and $PSBoundParameters.Count -eq 1) { \
                  $script:d = Made Extra ([string]) ([Parameter]::new()); $script:d } } \
                  end { \"$Kind $($script:d.Extra.Value) $($script:d.Extra.IsSet)\" } }\nF -Kind x -Extra e; F x\n\
                  try { F -Kind y -Extra e } catch { $_.FullyQualifiedErrorId }\n\
                  class P { [Parameter(Mandatory)][int]$Size; [string]$Not }\n\
                  function G { [CmdletBinding()] param() dynamicparam { $script:p = [P]::new(); $script:p } end { $script:p.Size + 1 } }\nG -Size 4\n\
                  try { G -Not 1 } catch { $_.FullyQualifiedErrorId }";
    assert_eq!(with_made(script), "x e True\nx  False\nNamedParameterNotFound,F\n5\nNamedParameterNotFound,G\n");
}

#[test]
fn an_error_in_the_block_ends_the_call() {
    let script = "function F { [CmdletBinding()] param() dynamicparam { throw 'bad' } end { 'never' } }\n\
                  try { F } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }";
    assert_eq!(printed(script), "GetDynamicParametersException,F\nCannot retrieve the dynamic parameters for the cmdlet. bad\n");
}

#[test]
fn commands_tell_their_dynamic_parameters() {
    let script = "function F { [CmdletBinding()] param($A) dynamicparam { Made Dyn ([string]) ([Parameter]::new()) } end { } }\n\
                  $p = (Get-Command F).Parameters; $p.Dyn.IsDynamic; $p.A.IsDynamic; $p.Dyn.Attributes[0].GetType().Name\n\
                  function Self { [CmdletBinding()] param() dynamicparam { $script:n = $MyInvocation.MyCommand.Parameters.Count; Made D ([int]) \
                  ([Parameter]::new()) } end { $script:n -gt 0 } }; Self";
    assert_eq!(with_made(script), "True\nFalse\nParameterAttribute\nTrue\n");
}

#[test]
fn attributes_are_objects() {
    let script = "$a = [Parameter]::new(); $a.Position; $a.ParameterSetName; $a.Mandatory\n\
                  (New-Object System.Management.Automation.ParameterAttribute -Property @{ Mandatory = $true }).Mandatory\n\
                  [ValidateSet]::new('a', 'b').ValidValues -join ','; [ValidateRange]::new(1, 4).MaxRange; [Alias]::new('q').AliasNames\n\
                  $a -is [System.Attribute]; [ValidateSet]::new('a') -is [System.Management.Automation.ValidateArgumentsAttribute]\n\
                  function F { [CmdletBinding()] param([Parameter(Mandatory, HelpMessage = 'h')][ValidateSet('x', 'y')][Alias('n')][string]$P) }\n\
                  $p = (Get-Command F).Parameters.P\n$p.Attributes.ForEach({ $_.GetType().Name }) -join ','\n\
                  $p.Attributes.Where({ $_ -is [ValidateSet] }).ValidValues -join ','; $p.Attributes[0].HelpMessage; $p.Aliases";
    let expected = "-2147483648\n__AllParameterSets\nFalse\nTrue\na,b\n4\nq\nTrue\nTrue\n\
                    ParameterAttribute,AliasAttribute,ValidateSetAttribute,ArgumentTypeConverterAttribute\nx,y\nh\nn\n";
    assert_eq!(printed(script), expected);
}

#[test]
fn classes_make_attributes() {
    let classes = "using namespace System.Management.Automation\n\
                   class Upper : ArgumentTransformationAttribute { [object] Transform([EngineIntrinsics]$e, [object]$v) { return \"$v\".ToUpper() } }\n\
                   class Even : ValidateArgumentsAttribute { [void] Validate([object]$v, [EngineIntrinsics]$e) { if ($v % 2) { throw \"odd $v\" } } }\n\
                   class Most : ValidateEnumeratedArgumentsAttribute { [int]$Max; Most([int]$m) { $this.Max = $m } \
                   [void] ValidateElement([object]$v) { if ($v -gt $this.Max) { throw [ValidationMetadataException]::new(\"$v is big\") } } }\n\
                   class Names : IValidateSetValuesGenerator { [string[]] GetValidValues() { return 'x', 'y' } }\n";
    let out = |script: &str| printed(&format!("{classes}{script}"));
    assert_eq!(out("function F { param([Upper()][string]$x) $x }; F abc; 'k' | % { F $_ }"), "ABC\nK\n");
    let refused =
        |function: &str, call: &str| out(&format!("function F {{ {function} $x }}; try {{ {call} }} catch {{ $_.Exception.Message }}"));
    assert_eq!(refused("param([Even()]$x)", "F 2; F 3"), "2\nCannot validate argument on parameter 'x'. odd 3\n");
    assert_eq!(refused("param([Most(3)]$x)", "F 1, 2; F 1, 5"), "1\n2\nCannot validate argument on parameter 'x'. 5 is big\n");
    let message = refused("param([ValidateSet([Names])]$x)", "F y; F q");
    assert!(message.starts_with("y\nCannot validate argument on parameter 'x'. The argument \"q\" does not belong to the set \"x,y\""));
}

#[test]
fn steppable_pipelines_go_by_hand() {
    let script = "$s = { ForEach-Object { $_ * 2 } }.GetSteppablePipeline(); $s.Begin($true); \"[$($s.Process(3))]\"; \"[$($s.Process(4))]\"; \"[$($s.End())]\"\n\
                  $s = { Sort-Object | Select-Object -First 2 }.GetSteppablePipeline(); $s.Begin($true); 3, 1, 2 | % { $s.Process($_) }; \"$($s.End())\"\n\
                  try { { 1; 2 }.GetSteppablePipeline() } catch { $_.Exception.GetType().Name }\n\
                  function P { [CmdletBinding()] param([Parameter(ValueFromPipeline)]$I, $B) begin { $s = { ForEach-Object $B }.GetSteppablePipeline(\
                  $MyInvocation.CommandOrigin); $s.Begin($PSCmdlet) } process { $s.Process($_) } end { $s.End() } }\n\
                  1..3 | P -B { $_ + 10 } | % { \"<$_>\" }";
    assert_eq!(printed(script), "[6]\n[8]\n[]\n1 2\nMethodInvocationException\n<11>\n<12>\n<13>\n");
}

#[test]
fn proxies_of_commands_run() {
    let proxy = |command: &str| format!("${{function:P}} = [System.Management.Automation.ProxyCommand]::Create((Get-Command {command}))\n");
    assert_eq!(printed(&(proxy("Sort-Object") + "(3, 1, 2 | P) -join ','; (3, 1, 2 | P -Descending) -join ','")), "1,2,3\n3,2,1\n");
    assert_eq!(printed(&(proxy("Get-ChildItem") + "(P . -Filter *.ps1).Name")), "main.ps1\n");
    let own = "function Own { param([Parameter(ValueFromPipeline)]$x, [ValidateSet('a')]$k, [switch]$s) process { \"$x$k$s\" } }\n";
    assert_eq!(printed(&(own.to_owned() + &proxy("Own") + "1, 2 | P -k a -s")), "1aTrue\n2aTrue\n");
}

#[test]
fn default_parameter_values_take_wildcards_and_blocks() {
    let script = "function Foo-Bar { [CmdletBinding()] param($X) \"x=$X\" }\n\
                  $PSDefaultParameterValues['Foo-*:X'] = { 40 + 2 }; Foo-Bar; Foo-Bar -X 1\n\
                  $PSDefaultParameterValues['Disabled'] = $true; Foo-Bar; $PSDefaultParameterValues.Remove('Disabled'); Foo-Bar\n\
                  $PSDefaultParameterValues = @{ 'Select-Object:First' = 1; 'Get-Date:Format' = 'yyyy' }; 5, 6 | Select-Object; Get-Date -Date 2020-01-01";
    assert_eq!(printed(script), "x=42\nx=1\nx=\nx=42\n5\n2020\n");
}
