function Get-Uptime {
<#
.SYNOPSIS
Tells how long the machine has been running.
.DESCRIPTION
With -Since the time when it was started.
.EXAMPLE
(Get-Uptime).GetType().Name
#>
    [CmdletBinding(DefaultParameterSetName = 'Timespan')]
    [OutputType([datetime], [timespan])]
    param(
        [Parameter(ParameterSetName = 'Since')] [switch] $Since
    )
}
