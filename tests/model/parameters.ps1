# One command: every parameter that public scripts give it binds, and has the effect that its name says.
# Arguments: the command, its parameters. Prints what differs; nothing when all is well.
. (Join-Path $PSScriptRoot common.ps1)
. (Join-Path $PSScriptRoot values.ps1)
$name, $parameters = $args
$ErrorActionPreference = 'Continue'
$command = Get-Command $name -ErrorAction Ignore
if (-not $command) { "$name is unknown"; exit }
$verb, $noun = $name.Split('-')

# What a call gave, its arguments, and its error.
function Invoke-With($given) {
    $Error.Clear()
    $result = @(& $name @given -ErrorAction SilentlyContinue)
    $failure = $null
    if ($Error.Count) { $failure = $Error[$Error.Count - 1] }
    @{ Result = $result; Error = $failure }
}

# Takes away what was made, so that the next call finds the same fabric.
function Remove-Made($noun, $objects) {
    $remove = Get-Command "Remove-$noun" -ErrorAction Ignore
    if (-not $remove) { return }
    foreach ($object in $objects) {
        $target = $remove.Parameters.Values | Where-Object { $_.ParameterType.IsInstanceOfType($object) } | Select-Object -First 1
        if ($target) { $arguments = @{ $target.Name = $object }; try { & $remove.Name @arguments -ErrorAction SilentlyContinue | Out-Null } catch { $null = $_ } }
    }
}

foreach ($parameter in $parameters) {
    $where = "$name -$parameter"
    $found = Resolve-Parameter $command $parameter
    if (-not $found) { "$where does not bind"; continue }
    try {
        # Jobs end, and what an earlier call used is looked up anew.
        Step-SimulatedClock -Seconds 900
        $made.Clear()
        $given = New-Arguments $command $found
        if (-not $given) { "$where has no value to give"; continue }
        $call = Invoke-With $given
        if ($call.Error) { "$where fails: $($call.Error.FullyQualifiedErrorId): $("$($call.Error.Exception.Message)".Split("`n")[0])"; continue }
        if ($verb -in 'New', 'Set', 'Add' -and $found.Name -notin $manner) {
            $shown = if ($call.Result.Count) { $call.Result[-1] } else { $null }
            if ($null -eq $shown) { "$where gives nothing"; continue }
            Test-Effect $where $shown $found $given[$found.Name]
        }
        if ($verb -eq 'Get' -and $found.Name -notin $manner) { Test-Filter $where $name $found.Name $given[$found.Name] $call.Result }
        if ($verb -in 'New', 'Add') { Remove-Made $noun $call.Result }
    } catch { "$where stops: $($_.FullyQualifiedErrorId): $($_.Exception.Message)" }
}
