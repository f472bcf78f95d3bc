function Clear-Variable {
<#
.SYNOPSIS
Sets variables to null.
.DESCRIPTION
They go on existing.
.PARAMETER Name
The names; where several are meant, wildcards may stand in them.
.PARAMETER Include
Takes only what matches one of these patterns.
.PARAMETER Exclude
Leaves out what matches one of these patterns.
.PARAMETER Force
Goes on where it would refuse otherwise: hidden, read-only or existing things.
.PARAMETER PassThru
Gives the objects that it worked on; without it there is no output.
.PARAMETER Scope
Where the thing lives: Local, Script, Global, or the number of scopes outwards.
.EXAMPLE
$limit = 10; Clear-Variable limit; $null -eq $limit
#>
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([psvariable])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [string[]] $Name,
        [string[]] $Include,
        [string[]] $Exclude,
        [switch] $Force,
        [switch] $PassThru,
        [ValidateNotNullOrEmpty()] [string] $Scope
    )
}
