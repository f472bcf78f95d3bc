function Convert-Path {
<#
.SYNOPSIS
Gives the file system path of an item.
.DESCRIPTION
Drives made by New-PSDrive are replaced by what they stand for.
.PARAMETER Path
Where the items are; wildcards may stand in it.
.PARAMETER LiteralPath
Where the items are; every character means itself.
.PARAMETER Force
Goes on where it would refuse otherwise: hidden, read-only or existing things.
.EXAMPLE
(Convert-Path .) -eq $PWD.Path
#>
    [CmdletBinding(DefaultParameterSetName = 'Path')]
    [OutputType([string])]
    param(
        [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [string[]] $Path,
        [Parameter(ParameterSetName = 'LiteralPath', Mandatory, ValueFromPipelineByPropertyName)] [Alias('PSPath', 'LP')] [string[]] $LiteralPath,
        [switch] $Force
    )
}
