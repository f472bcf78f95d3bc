function Split-Path {
<#
.SYNOPSIS
Gives a part of a path.
.DESCRIPTION
By default the parent.
.PARAMETER Path
Where the items are; wildcards may stand in it.
.PARAMETER LiteralPath
Where the items are; every character means itself.
.PARAMETER Qualifier
The drive.
.PARAMETER NoQualifier
All but the drive.
.PARAMETER Parent
All but the last part.
.PARAMETER Leaf
The last part.
.PARAMETER LeafBase
The last part without its extension.
.PARAMETER Extension
The extension of the last part.
.PARAMETER Resolve
Finds the existing items that wildcards mean.
.PARAMETER IsAbsolute
Whether the path is absolute.
.EXAMPLE
Split-Path logs/today.txt -Leaf
#>
    [CmdletBinding(DefaultParameterSetName = 'ParentSet')]
    [OutputType([bool], [string])]
    param(
        [Parameter(ParameterSetName = 'ExtensionSet', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'IsAbsoluteSet', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'LeafBaseSet', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'LeafSet', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'NoQualifierSet', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'ParentSet', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'QualifierSet', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [string[]] $Path,
        [Parameter(ParameterSetName = 'LiteralPathSet', Mandatory, ValueFromPipelineByPropertyName)] [Alias('PSPath', 'LP')] [string[]] $LiteralPath,
        [Parameter(ParameterSetName = 'QualifierSet', Mandatory, ValueFromPipelineByPropertyName)] [switch] $Qualifier,
        [Parameter(ParameterSetName = 'NoQualifierSet', Mandatory, ValueFromPipelineByPropertyName)] [switch] $NoQualifier,
        [Parameter(ParameterSetName = 'ParentSet', ValueFromPipelineByPropertyName)] [switch] $Parent,
        [Parameter(ParameterSetName = 'LeafSet', Mandatory, ValueFromPipelineByPropertyName)] [switch] $Leaf,
        [Parameter(ParameterSetName = 'LeafBaseSet', Mandatory, ValueFromPipelineByPropertyName)] [switch] $LeafBase,
        [Parameter(ParameterSetName = 'ExtensionSet', Mandatory, ValueFromPipelineByPropertyName)] [switch] $Extension,
        [switch] $Resolve,
        [Parameter(ParameterSetName = 'IsAbsoluteSet', Mandatory)] [switch] $IsAbsolute,
        [Parameter(ValueFromPipelineByPropertyName)] [pscredential] $Credential
    )
}
