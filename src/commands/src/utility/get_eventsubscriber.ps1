function Get-EventSubscriber {
<#
.SYNOPSIS
Gets the subscriptions to events.
.DESCRIPTION
Events are not served here, so that there are none.
.PARAMETER Force
Goes on where it would refuse otherwise: hidden, read-only or existing things.
.EXAMPLE
Get-EventSubscriber
#>
    [CmdletBinding(DefaultParameterSetName = 'BySource')]
    [OutputType('System.Management.Automation.PSEventSubscriber')]
    param(
        [Parameter(ParameterSetName = 'BySource', Position = 0, ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [string] $SourceIdentifier,
        [Parameter(ParameterSetName = 'ById', Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [Alias('Id')] [int] $SubscriptionId,
        [Parameter(Position = 1)] [switch] $Force
    )
}
