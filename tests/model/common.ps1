# What the scripts of this folder share: the facts, and the objects of the sample fabric by their kind.

# kind -> class, origin, command, text rule, bases, properties (name and type)
function Read-TypeFacts {
    $kinds = [ordered]@{}
    foreach ($line in Get-Content (Join-Path $PSScriptRoot 'facts/types.txt')) {
        $words = $line.Split(' ')
        if ($words[0] -eq 'kind') {
            $kind = @{ Key = $words[1]; Class = $words[2]; Origin = $words[3]; Get = $words[4]; Text = $words[5]; Bases = $words[6]; Properties = [ordered]@{}; Methods = @() }
            $kinds[$words[1]] = $kind
        } elseif ($words[1] -eq 'method') {
            $kind.Methods += $words[0].TrimEnd('(', ')')
        } else {
            $kind.Properties[$words[0]] = $words[1]
        }
    }
    $kinds
}

# What a command that gives objects needs besides its name.
$needs = @{
    'Get-SCScriptCommand' = @{ ApplicationProfile = { Get-SCApplicationProfile | Select-Object -First 1 } }
    'Get-SCStep' = @{ Job = { (Get-SCJob -All)[0] } }
    'Get-SCVMHostRating' = @{ VMHost = { Get-SCVMHost }; VM = { Get-SCVirtualMachine -Name test01 } }
}

# All objects of a kind: those that its command gives, of all parents.
function Get-AllOf($get) {
    if (-not $get) { return }
    $command = Get-Command $get -ErrorAction Ignore
    if (-not $command -or $get -notlike 'Get-*') { return }
    $arguments = @{}
    if ($needs[$get]) { foreach ($name in $needs[$get].Keys) { $arguments[$name] = & $needs[$get][$name] } }
    elseif ($command.Parameters.ContainsKey('All')) { $arguments.All = $true }
    if ($get -eq 'Get-SCVMMServer') { $arguments = @{ ComputerName = 'localhost' } }
    if ($arguments.Values -contains $null) { return }
    # One that wants more than this knows of gives nothing.
    try { & $get @arguments } catch { $null = $_ }
}
