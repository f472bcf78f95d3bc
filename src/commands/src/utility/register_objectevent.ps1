function Register-ObjectEvent {
<#
.SYNOPSIS
Subscribes to an event of an object.
.DESCRIPTION
Events of objects are not served here.
.PARAMETER InputObject
The objects to work on, mostly from the pipeline.
.PARAMETER MessageData
The object or text.
.EXAMPLE
Get-Command Register-ObjectEvent | ForEach-Object Name
#>
    [CmdletBinding()]
    [OutputType('System.Management.Automation.PSEventJob')]
    param(
        [Parameter(Mandatory, Position = 0)] [psobject] $InputObject,
        [Parameter(Mandatory, Position = 1)] [string] $EventName,
        [Parameter(Position = 100)] [string] $SourceIdentifier,
        [Parameter(Position = 101)] [scriptblock] $Action,
        [psobject] $MessageData,
        [switch] $SupportEvent,
        [switch] $Forward,
        [int] $MaxTriggerCount
    )
}
