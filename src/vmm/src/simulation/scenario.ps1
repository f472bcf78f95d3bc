<#
.SYNOPSIS
Gets the commands that tell the simulation again what it was told.
.EXAMPLE
Get-SimulatedScenario
#>
function Get-SimulatedScenario {
    [CmdletBinding()]
    [OutputType([string])]
    param()
}

<#
.SYNOPSIS
Saves what the simulation was told as a script.
.DESCRIPTION
The script sets the clock, the guests, the hosts that are down, the slow jobs and the planted faults. Dot-sourced in a
fresh session it makes scripts behave as they would behave now.
.EXAMPLE
Export-SimulatedScenario -Path scenario.ps1
#>
function Export-SimulatedScenario {
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Path,
        [switch] $NoClobber
    )
}
