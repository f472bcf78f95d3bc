function Get-ItemProperty {
<#
.SYNOPSIS
Gets the properties of an item.
.DESCRIPTION
With -Name only those.
.PARAMETER Path
Where the items are; wildcards may stand in it.
.PARAMETER LiteralPath
Where the items are; every character means itself.
.PARAMETER Name
The names; where several are meant, wildcards may stand in them.
.PARAMETER Filter
Takes only files whose name matches this pattern.
.PARAMETER Include
Takes only what matches one of these patterns.
.PARAMETER Exclude
Leaves out what matches one of these patterns.
.EXAMPLE
(Get-ItemProperty . -Name FullName).PSChildName -ne ''
#>
    [CmdletBinding(DefaultParameterSetName = 'Path')]
    [OutputType([bool], [datetime], [string], 'System.IO.DirectoryInfo', 'System.IO.FileInfo')]
    param(
        [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [string[]] $Path,
        [Parameter(ParameterSetName = 'LiteralPath', Mandatory, ValueFromPipelineByPropertyName)] [Alias('PSPath', 'LP')] [string[]] $LiteralPath,
        [Parameter(Position = 1)] [Alias('PSProperty')] [string[]] $Name,
        [string] $Filter,
        [string[]] $Include,
        [string[]] $Exclude,
        [Parameter(ValueFromPipelineByPropertyName)] [pscredential] $Credential
    )
}
