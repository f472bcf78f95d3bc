function Clear-ItemProperty {
<#
.SYNOPSIS
Clears a property of an item.
.DESCRIPTION
For files: Attributes.
.PARAMETER Path
Where the items are; wildcards may stand in it.
.PARAMETER LiteralPath
Where the items are; every character means itself.
.PARAMETER Name
The names; where several are meant, wildcards may stand in them.
.PARAMETER PassThru
Gives the objects that it worked on; without it there is no output.
.PARAMETER Force
Goes on where it would refuse otherwise: hidden, read-only or existing things.
.PARAMETER Filter
Takes only files whose name matches this pattern.
.PARAMETER Include
Takes only what matches one of these patterns.
.PARAMETER Exclude
Leaves out what matches one of these patterns.
.EXAMPLE
Get-Command Clear-ItemProperty | ForEach-Object Name
#>
    [CmdletBinding(DefaultParameterSetName = 'Path', SupportsShouldProcess)]
    param(
        [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [string[]] $Path,
        [Parameter(ParameterSetName = 'LiteralPath', Mandatory, ValueFromPipelineByPropertyName)] [Alias('PSPath', 'LP')] [string[]] $LiteralPath,
        [Parameter(Mandatory, Position = 1, ValueFromPipelineByPropertyName)] [string] $Name,
        [switch] $PassThru,
        [switch] $Force,
        [string] $Filter,
        [string[]] $Include,
        [string[]] $Exclude,
        [Parameter(ValueFromPipelineByPropertyName)] [pscredential] $Credential
    )
}
