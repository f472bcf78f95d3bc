function Get-Event {
<#
.SYNOPSIS
Gets the events that wait in the queue.
.DESCRIPTION
Events are not served here, so that the queue is always empty.
.EXAMPLE
Get-Event
#>
    [CmdletBinding(DefaultParameterSetName = 'BySource')]
    [OutputType('System.Management.Automation.PSEventArgs')]
    param(
        [Parameter(ParameterSetName = 'BySource', Position = 0, ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [string] $SourceIdentifier,
        [Parameter(ParameterSetName = 'ById', Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [Alias('Id')] [int] $EventIdentifier
    )
}
