function Remove-PSDrive {
<#
.SYNOPSIS
Removes drives that were made.
.DESCRIPTION
The folder goes on existing.
.PARAMETER Name
The names; where several are meant, wildcards may stand in them.
.PARAMETER LiteralName
The names; every character means itself.
.PARAMETER PSProvider
The provider, such as FileSystem.
.PARAMETER Scope
Where the thing lives: Local, Script, Global, or the number of scopes outwards.
.PARAMETER Force
Goes on where it would refuse otherwise: hidden, read-only or existing things.
.EXAMPLE
$null = New-PSDrive here FileSystem .; Remove-PSDrive here
#>
    [CmdletBinding(DefaultParameterSetName = 'Name', SupportsShouldProcess)]
    param(
        [Parameter(ParameterSetName = 'Name', Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [AllowNull()] [AllowEmptyCollection()] [string[]] $Name,
        [Parameter(ParameterSetName = 'LiteralName', Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [string[]] $LiteralName,
        [Parameter(ValueFromPipelineByPropertyName)] [string[]] $PSProvider,
        [Parameter(ValueFromPipelineByPropertyName)] [string] $Scope,
        [switch] $Force
    )
}
