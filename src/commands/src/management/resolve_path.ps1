function Resolve-Path {
<#
.SYNOPSIS
Finds the items that a path with wildcards means.
.DESCRIPTION
A path without wildcards must exist.
.PARAMETER Path
Where the items are; wildcards may stand in it.
.PARAMETER LiteralPath
Where the items are; every character means itself.
.PARAMETER Relative
Gives paths relative to the current location.
.PARAMETER Force
Goes on where it would refuse otherwise: hidden, read-only or existing things.
.EXAMPLE
(Resolve-Path .).Path -eq $PWD.Path
#>
    [CmdletBinding(DefaultParameterSetName = 'Path')]
    [OutputType([string], 'System.Management.Automation.PathInfo')]
    param(
        [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [string[]] $Path,
        [Parameter(ParameterSetName = 'LiteralPath', Mandatory, ValueFromPipelineByPropertyName)] [Alias('PSPath', 'LP')] [string[]] $LiteralPath,
        [Parameter(ParameterSetName = 'LiteralPath')] [Parameter(ParameterSetName = 'Path')] [switch] $Relative,
        [string] $RelativeBasePath,
        [switch] $Force,
        [Parameter(ValueFromPipelineByPropertyName)] [pscredential] $Credential
    )
}
