function Test-Path {
<#
.SYNOPSIS
Tells whether a path exists.
.DESCRIPTION
-PathType asks for a file or a folder, -IsValid whether it could exist.
.PARAMETER Path
Where the items are; wildcards may stand in it.
.PARAMETER LiteralPath
Where the items are; every character means itself.
.PARAMETER Filter
Takes only files whose name matches this pattern.
.PARAMETER Include
Takes only what matches one of these patterns.
.PARAMETER Exclude
Leaves out what matches one of these patterns.
.PARAMETER PathType
Any, Container or Leaf.
.PARAMETER IsValid
Asks whether the path is well formed.
.PARAMETER OlderThan
Whether it was written before this time.
.PARAMETER NewerThan
Whether it was written after this time.
.EXAMPLE
Test-Path .
#>
    [CmdletBinding(DefaultParameterSetName = 'Path')]
    [OutputType([bool])]
    param(
        [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [AllowNull()] [AllowEmptyString()] [AllowEmptyCollection()] [string[]] $Path,
        [Parameter(ParameterSetName = 'LiteralPath', Mandatory, ValueFromPipelineByPropertyName)] [Alias('PSPath', 'LP')] [AllowNull()] [AllowEmptyString()] [AllowEmptyCollection()] [string[]] $LiteralPath,
        [string] $Filter,
        [string[]] $Include,
        [string[]] $Exclude,
        [Alias('Type')] [Microsoft.PowerShell.Commands.TestPathType] $PathType,
        [switch] $IsValid,
        [Parameter(ValueFromPipelineByPropertyName)] [pscredential] $Credential,
        [System.Nullable[datetime]] $OlderThan,
        [System.Nullable[datetime]] $NewerThan
    )
}
