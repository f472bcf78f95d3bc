function Clear-Item {
<#
.SYNOPSIS
Clears the value of an item.
.DESCRIPTION
The item goes on existing, other than in the environment.
.PARAMETER Path
Where the items are; wildcards may stand in it.
.PARAMETER LiteralPath
Where the items are; every character means itself.
.PARAMETER Force
Goes on where it would refuse otherwise: hidden, read-only or existing things.
.PARAMETER Filter
Takes only files whose name matches this pattern.
.PARAMETER Include
Takes only what matches one of these patterns.
.PARAMETER Exclude
Leaves out what matches one of these patterns.
.EXAMPLE
$x = 1; Clear-Item variable:x; $null -eq $x
#>
    [CmdletBinding(DefaultParameterSetName = 'Path', SupportsShouldProcess)]
    param(
        [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [string[]] $Path,
        [Parameter(ParameterSetName = 'LiteralPath', Mandatory, ValueFromPipelineByPropertyName)] [Alias('PSPath', 'LP')] [string[]] $LiteralPath,
        [switch] $Force,
        [string] $Filter,
        [string[]] $Include,
        [string[]] $Exclude,
        [Parameter(ValueFromPipelineByPropertyName)] [pscredential] $Credential
    )
}
