# Every parameter of every command that takes objects of VMM takes an object by its name, its ID as text, its ID and itself;
# a name that is nothing's is error 801, and one that several have lists them.
. (Join-Path $PSScriptRoot common.ps1)
. (Join-Path $PSScriptRoot values.ps1)
$space = 'Microsoft.SystemCenter.VirtualMachineManager.'

# The classes that parameters are typed by, each with one parameter.
$classes = [ordered]@{}
foreach ($command in Get-Command -Module VirtualMachineManager) {
    foreach ($parameter in $command.Parameters.Values) {
        $type = $parameter.ParameterType
        if ($type.IsArray) { $type = $type.GetElementType() }
        if ($type.IsEnum -or $type.FullName -notlike "$space*") { continue }
        if (-not $classes.Contains($type.FullName)) { $classes[$type.FullName] = "$($command.Name) -$($parameter.Name)" }
    }
}

function Convert-Value($type, $value) {
    try { @{ Value = & ([scriptblock]::Create("param([$type] `$x) , `$x")) $value } } catch { @{ Error = $_ } }
}

foreach ($class in $classes.Keys) {
    $where = "$($class.Substring($space.Length)) ($($classes[$class])):"
    $type = $class -as [type]
    if (-not $type) { "$where no type"; continue }
    if ($class -like '*.ServerConnection') { continue }
    $nothing = Convert-Value $class 'no such object'
    if (-not $nothing.Error) { "$where takes a name of nothing" }
    elseif ("$($nothing.Error)" -notlike '*801*') { "$where a name of nothing is: $("$($nothing.Error)".Split("`n")[0])" }
    $object = Get-Sample $class.Split('.')[-1] 0
    # What a command's name promises may be of another class.
    if ($null -eq $object -or $object -isnot $type -or -not $object.ID -or $object.ID -eq [guid]::Empty) { continue }
    $forms = @{ ID = "$($object.ID)"; Guid = $object.ID; object = $object }
    $named = @(Get-AllOf "$((Get-Givers $class.Split('.')[-1] 'Get') | Select-Object -First 1)" | Where-Object Name -eq $object.Name).Count
    if ($named -eq 1 -and $object.Name) { $forms.name = $object.Name }
    foreach ($form in $forms.Keys) {
        $got = Convert-Value $class $forms[$form]
        if ($got.Error) { "$where $form '$($forms[$form])': $("$($got.Error)".Split("`n")[0])" }
        elseif ($got.Value.ID -ne $object.ID) { "$where $form '$($forms[$form])' gives $($got.Value)" }
    }
}
$several = Convert-Value "${space}VM" 'app01'
$ids = @(Get-SCVirtualMachine -Name app01 | ForEach-Object { "$($_.ID)" })
foreach ($id in $ids) { if ("$($several.Error)" -notlike "*$id*") { "VM (ambiguous): does not list $id" } }

# -VMMServer in every form
$forms = @{ name = 'vmm01.contoso.com'; short = 'vmm01'; local = 'localhost'; connection = Get-SCVMMServer localhost }
foreach ($form in $forms.Keys) {
    if (@(Get-SCVMHost -VMMServer $forms[$form]).Count -ne 5) { "ServerConnection ($form): does not work" }
}
if (@(Get-SCVMMServer vmm01 | Get-SCVMHost).Count -ne 5) { 'ServerConnection (pipeline): does not work' }
try { Get-SCVMHost -VMMServer nowhere -ErrorAction Stop | Out-Null; 'ServerConnection (unknown): no error' } catch {
    if ("$_" -notlike '*1602*') { "ServerConnection (unknown): $_" }
}

# The names of VMM 2008
foreach ($line in Get-Content (Join-Path $PSScriptRoot 'facts/aliases.txt')) {
    $alias, $name = $line.Split(' ')
    $command = Get-Command $alias -ErrorAction Ignore
    if ("$($command.CommandType) $($command.Definition)" -ne "Alias $name") { "$alias (alias): $($command.CommandType) $($command.Definition), not $name" }
    elseif (-not (Get-Command $name -ErrorAction Ignore)) { "$alias (alias): $name is unknown" }
}
