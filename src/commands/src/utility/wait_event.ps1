function Wait-Event {
<#
.SYNOPSIS
Waits for an event.
.DESCRIPTION
Events are not served here.
.PARAMETER Timeout
How many seconds to wait at most.
.EXAMPLE
Get-Command Wait-Event | ForEach-Object Name
#>
    [CmdletBinding()]
    [OutputType('System.Management.Automation.PSEventArgs')]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName)] [string] $SourceIdentifier,
        [Alias('TimeoutSec')] [ValidateRange(-1, 2147483647)] [int] $Timeout
    )
}
