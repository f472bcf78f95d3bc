function Move-Item {
<#
.SYNOPSIS
Moves items to another place.
.DESCRIPTION
An existing file is replaced with -Force alone.
.PARAMETER Path
Where the items are; wildcards may stand in it.
.PARAMETER LiteralPath
Where the items are; every character means itself.
.PARAMETER Destination
Where to.
.PARAMETER Force
Goes on where it would refuse otherwise: hidden, read-only or existing things.
.PARAMETER Filter
Takes only files whose name matches this pattern.
.PARAMETER Include
Takes only what matches one of these patterns.
.PARAMETER Exclude
Leaves out what matches one of these patterns.
.PARAMETER PassThru
Gives the objects that it worked on; without it there is no output.
.EXAMPLE
'x' | Set-Content a.txt; Move-Item a.txt c.txt
#>
    [CmdletBinding(DefaultParameterSetName = 'Path', SupportsShouldProcess)]
    param(
        [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [string[]] $Path,
        [Parameter(ParameterSetName = 'LiteralPath', Mandatory, ValueFromPipelineByPropertyName)] [Alias('PSPath', 'LP')] [string[]] $LiteralPath,
        [Parameter(Position = 1, ValueFromPipelineByPropertyName)] [string] $Destination,
        [switch] $Force,
        [string] $Filter,
        [string[]] $Include,
        [string[]] $Exclude,
        [switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName)] [pscredential] $Credential
    )
}
