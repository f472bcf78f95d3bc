function Register-EngineEvent {
<#
.SYNOPSIS
Subscribes to an event of the engine.
.DESCRIPTION
Events are not served here.
.PARAMETER MessageData
The object or text.
.EXAMPLE
Get-Command Register-EngineEvent | ForEach-Object Name
#>
    [CmdletBinding()]
    [OutputType('System.Management.Automation.PSEventJob')]
    param(
        [Parameter(Mandatory, Position = 100)] [string] $SourceIdentifier,
        [Parameter(Position = 101)] [scriptblock] $Action,
        [psobject] $MessageData,
        [switch] $SupportEvent,
        [switch] $Forward,
        [int] $MaxTriggerCount
    )
}
