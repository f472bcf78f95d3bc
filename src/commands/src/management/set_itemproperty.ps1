function Set-ItemProperty {
<#
.SYNOPSIS
Sets a property of an item.
.DESCRIPTION
Such as IsReadOnly or LastWriteTime of a file.
.PARAMETER Path
Where the items are; wildcards may stand in it.
.PARAMETER LiteralPath
Where the items are; every character means itself.
.PARAMETER Name
The names; where several are meant, wildcards may stand in them.
.PARAMETER Value
The new value.
.PARAMETER InputObject
The objects to work on, mostly from the pipeline.
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
'x' | Set-Content a.txt; Set-ItemProperty a.txt -Name IsReadOnly -Value $true
#>
    [CmdletBinding(DefaultParameterSetName = 'propertyValuePathSet', SupportsShouldProcess)]
    param(
        [Parameter(ParameterSetName = 'propertyPSObjectPathSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'propertyValuePathSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [string[]] $Path,
        [Parameter(ParameterSetName = 'propertyPSObjectLiteralPathSet', Mandatory, ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'propertyValueLiteralPathSet', Mandatory, ValueFromPipelineByPropertyName)] [Alias('PSPath', 'LP')] [string[]] $LiteralPath,
        [Parameter(ParameterSetName = 'propertyValueLiteralPathSet', Mandatory, Position = 1, ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'propertyValuePathSet', Mandatory, Position = 1, ValueFromPipelineByPropertyName)] [Alias('PSProperty')] [string] $Name,
        [Parameter(ParameterSetName = 'propertyValueLiteralPathSet', Mandatory, Position = 2, ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'propertyValuePathSet', Mandatory, Position = 2, ValueFromPipelineByPropertyName)] [AllowNull()] [System.Object] $Value,
        [Parameter(ParameterSetName = 'propertyPSObjectLiteralPathSet', Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'propertyPSObjectPathSet', Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)] [psobject] $InputObject,
        [switch] $PassThru,
        [switch] $Force,
        [string] $Filter,
        [string[]] $Include,
        [string[]] $Exclude,
        [Parameter(ValueFromPipelineByPropertyName)] [pscredential] $Credential
    )
}
