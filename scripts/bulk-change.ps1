<#
.SYNOPSIS
    Brings the checkpoint type of many machines to what a policy says.
.DESCRIPTION
    Machines are matched by tag or name; the first rule that fits decides. With -WhatIf nothing changes.
.EXAMPLE
    ./bulk-change.ps1 -WhatIf
#>
[CmdletBinding(SupportsShouldProcess)]
param(
    [string] $VMMServer = 'vmm01.contoso.com'
)

$policy = @(
    @{ Rule = 'databases'; Match = { $_.Name -like 'sql*' }; Type = 'ProductionOnly' }
    @{ Rule = 'web'; Match = { $_.Tag -eq 'web' }; Type = 'Production' }
    @{ Rule = 'development'; Match = { $_.Name -match '^(dev|test)\d+$' }; Type = 'Standard' }
)

Get-SCVMMServer -ComputerName $VMMServer | Out-Null

function Get-Deviation {
    foreach ($machine in Get-SCVirtualMachine | Sort-Object Name) {
        foreach ($rule in $policy) {
            if ($machine | Where-Object $rule.Match) {
                if ($machine.CheckpointType -ne $rule.Type) {
                    [pscustomobject] @{ Machine = $machine; Rule = $rule.Rule; Is = "$($machine.CheckpointType)"; Should = $rule.Type }
                }
                break
            }
        }
    }
}

'Deviations'
Get-Deviation | ForEach-Object { "  $($_.Machine.Name) ($($_.Rule)): is $($_.Is), should be $($_.Should)" }

''
'What would be done'
Get-Deviation | ForEach-Object { $_.Machine | Set-SCVirtualMachine -CheckpointType $_.Should -WhatIf }
"Deviations after -WhatIf: $(@(Get-Deviation).Count)"

''
'Done'
foreach ($deviation in Get-Deviation) {
    if ($PSCmdlet.ShouldProcess($deviation.Machine.Name, "set checkpoint type $($deviation.Should)")) {
        $changed = Set-SCVirtualMachine -VM $deviation.Machine -CheckpointType $deviation.Should
        "  $($changed.Name) is now $($changed.CheckpointType)"
    }
}
"Deviations: $(@(Get-Deviation).Count)"
