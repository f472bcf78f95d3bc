function Get-TimeZone {
<#
.SYNOPSIS
Gets the time zone of the machine, or others.
.DESCRIPTION
By id or by name.
.PARAMETER Id
The numbers of the objects.
.PARAMETER ListAvailable
Gets modules that could be loaded.
.PARAMETER Name
The names; where several are meant, wildcards may stand in them.
.EXAMPLE
(Get-TimeZone).Id.Length -gt 0
#>
    [CmdletBinding(DefaultParameterSetName = 'Name')]
    [OutputType('System.TimeZoneInfo')]
    param(
        [Parameter(ParameterSetName = 'Id', Mandatory, ValueFromPipelineByPropertyName)] [string[]] $Id,
        [Parameter(ParameterSetName = 'ListAvailable', Mandatory)] [switch] $ListAvailable,
        [Parameter(ParameterSetName = 'Name', Position = 0, ValueFromPipeline)] [string[]] $Name
    )
}
