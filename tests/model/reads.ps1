# Every property that public scripts read on a type of the facts is there; those that a server always fills are not empty.
. (Join-Path $PSScriptRoot common.ps1)
$kinds = Read-TypeFacts
$stands = @{ VirtualMachine = 'VM'; VMMServer = 'ServerConnection'; IPAddress = 'AllocatedIPAddress'; VirtualScsiAdapter = 'VirtualSCSIAdapter'; PhysicalComputer = 'PhysicalMachine' }
function Test-Empty($value) {
    if ($null -eq $value -or "$value" -eq '') { return $true }
    if ($value -is [enum] -or $value -is [bool]) { return $false }
    "$value" -eq '0' -or ($value -is [guid] -and $value -eq [guid]::Empty)
}
foreach ($line in Get-Content (Join-Path $PSScriptRoot 'facts/reads.txt')) {
    $name, $reads = $line.Split(' ')
    $kind = $kinds[$(if ($stands[$name]) { $stands[$name] } else { $name })]
    if (-not $kind) { continue }
    $known = @(($kind.Class -as [type]).GetProperties() | ForEach-Object Name)
    $objects = @(Get-AllOf $kind.Get)
    foreach ($read in $reads) {
        if ($read -like '*()') { continue }
        if ($known -notcontains $read) { if ($kind.Properties.Keys -contains $read) { "$($kind.Key).$read is missing" } elseif ($args[0]) { "$($kind.Key).$read unknown" }; continue }
        if (-not $objects) { continue }
        $empty = @($objects | Where-Object { Test-Empty $_.$read }).Count
        if ($empty -eq $objects.Count) { "$($kind.Key).$read is empty on all $empty" }
        elseif ($empty -and $args[0]) { "$($kind.Key).$read is empty on $empty of $($objects.Count)" }
    }
}
