function Unregister-Event {
<#
.SYNOPSIS
Ends a subscription to an event.
.DESCRIPTION
Events are not served here.
.PARAMETER Force
Goes on where it would refuse otherwise: hidden, read-only or existing things.
.EXAMPLE
Get-Command Unregister-Event | ForEach-Object Name
#>
    [CmdletBinding(DefaultParameterSetName = 'BySource', SupportsShouldProcess)]
    param(
        [Parameter(ParameterSetName = 'BySource', Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [string] $SourceIdentifier,
        [Parameter(ParameterSetName = 'ById', Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [int] $SubscriptionId,
        [switch] $Force
    )
}
