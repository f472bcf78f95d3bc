<#
.SYNOPSIS
    Brings the checkpoint type of many machines to what a policy says.
.DESCRIPTION
    Machines are matched by name or tag; the first rule that fits decides. Invoke-Policy shows with -WhatIf what it would
    change; the script does that first, then changes, then looks again. With -WhatIf the script changes nothing.
.EXAMPLE
    ./bulk-change.ps1 -WhatIf
#>
[CmdletBinding(SupportsShouldProcess)]
param(
    [string] $VMMServer = 'vmm01.contoso.com'
)

$policy = @(
    @{ Rule = 'databases'; Match = { $_.Name -like 'sql*' }; Type = 'ProductionOnly' }
    @{ Rule = 'web'; Match = { $_.Tag -eq 'web' }; Type = 'Standard' }
    @{ Rule = 'development'; Match = { $_.Name -match '^(dev|test)\d+$' }; Type = 'Standard' }
)

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

function Invoke-Policy {
    [CmdletBinding(SupportsShouldProcess)]
    param([Parameter(Mandatory, ValueFromPipeline)] $Deviation)
    process {
        if ($PSCmdlet.ShouldProcess($Deviation.Machine.Name, "Set checkpoint type $($Deviation.Should)")) {
            $changed = Set-SCVirtualMachine -VM $Deviation.Machine -CheckpointType $Deviation.Should
            "  $($changed.Name) is now $($changed.CheckpointType)"
        }
    }
}

Get-SCVMMServer -ComputerName $VMMServer | Out-Null

'Deviations'
Get-Deviation | ForEach-Object { "  $($_.Machine.Name) ($($_.Rule)): is $($_.Is), should be $($_.Should)" }

''
'What would be done'
Get-Deviation | Invoke-Policy -WhatIf
"Deviations after -WhatIf: $(@(Get-Deviation).Count)"

''
'Done'
Get-Deviation | Invoke-Policy
"Deviations left: $(@(Get-Deviation).Count)"
