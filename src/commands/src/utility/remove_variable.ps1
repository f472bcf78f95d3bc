function Remove-Variable {
<#
.SYNOPSIS
Removes variables.
.DESCRIPTION
Names may hold wildcards.
.PARAMETER Name
The names; where several are meant, wildcards may stand in them.
.PARAMETER Include
Takes only what matches one of these patterns.
.PARAMETER Exclude
Leaves out what matches one of these patterns.
.PARAMETER Force
Goes on where it would refuse otherwise: hidden, read-only or existing things.
.PARAMETER Scope
Where the thing lives: Local, Script, Global, or the number of scopes outwards.
.EXAMPLE
$limit = 10; Remove-Variable limit
#>
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [string[]] $Name,
        [string[]] $Include,
        [string[]] $Exclude,
        [switch] $Force,
        [ValidateNotNullOrEmpty()] [string] $Scope
    )
}
