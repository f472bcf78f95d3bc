function Get-Variable {
<#
.SYNOPSIS
Gets variables of the session.
.DESCRIPTION
Names may hold wildcards.
.PARAMETER Name
The names; where several are meant, wildcards may stand in them.
.PARAMETER ValueOnly
Gives values in place of variables.
.PARAMETER Include
Takes only what matches one of these patterns.
.PARAMETER Exclude
Leaves out what matches one of these patterns.
.PARAMETER Scope
Where the thing lives: Local, Script, Global, or the number of scopes outwards.
.EXAMPLE
$limit = 10; (Get-Variable limit).Value
#>
    [CmdletBinding()]
    [OutputType([psvariable])]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [string[]] $Name,
        [switch] $ValueOnly,
        [string[]] $Include,
        [string[]] $Exclude,
        [ValidateNotNullOrEmpty()] [string] $Scope
    )
}
