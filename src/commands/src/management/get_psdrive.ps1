function Get-PSDrive {
<#
.SYNOPSIS
Gets the drives of the session.
.DESCRIPTION
By name or by provider.
.PARAMETER Name
The names; where several are meant, wildcards may stand in them.
.PARAMETER LiteralName
The names; every character means itself.
.PARAMETER Scope
Where the thing lives: Local, Script, Global, or the number of scopes outwards.
.PARAMETER PSProvider
The provider, such as FileSystem.
.EXAMPLE
(Get-PSDrive Env).Provider.Name
#>
    [CmdletBinding(DefaultParameterSetName = 'Name')]
    [OutputType('System.Management.Automation.PSDriveInfo')]
    param(
        [Parameter(ParameterSetName = 'Name', Position = 0, ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [string[]] $Name,
        [Parameter(ParameterSetName = 'LiteralName', Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [string[]] $LiteralName,
        [Parameter(ValueFromPipelineByPropertyName)] [string] $Scope,
        [Parameter(ValueFromPipelineByPropertyName)] [string[]] $PSProvider
    )
}
