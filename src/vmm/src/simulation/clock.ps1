<#
.SYNOPSIS
Gets the time of the simulation, in UTC.
.EXAMPLE
Get-SimulatedClock
#>
function Get-SimulatedClock {
    [CmdletBinding()]
    [OutputType([datetime])]
    param()
}

<#
.SYNOPSIS
Moves the simulated clock on, so that jobs that are due end.
.EXAMPLE
Step-SimulatedClock -Seconds 60
#>
function Step-SimulatedClock {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0)] [ValidateRange(0, 2147483647)] [int] $Seconds
    )
}

<#
.SYNOPSIS
Moves the simulated clock on to a time, so that jobs that are due by then end.
.EXAMPLE
Set-SimulatedClock -Time '2026-03-02T12:00:00Z'
#>
function Set-SimulatedClock {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0)] [datetime] $Time
    )
}
