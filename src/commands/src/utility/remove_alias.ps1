function Remove-Alias {
<#
.SYNOPSIS
Removes aliases.
.DESCRIPTION
A read-only alias is removed with -Force alone.
.PARAMETER Name
The names; where several are meant, wildcards may stand in them.
.PARAMETER Scope
Where the thing lives: Local, Script, Global, or the number of scopes outwards.
.PARAMETER Force
Goes on where it would refuse otherwise: hidden, read-only or existing things.
.EXAMPLE
Set-Alias list Get-ChildItem; Remove-Alias list
#>
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [string[]] $Name,
        [string] $Scope,
        [switch] $Force
    )
}
