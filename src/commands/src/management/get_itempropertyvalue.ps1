function Get-ItemPropertyValue {
<#
.SYNOPSIS
Gets the values of properties of an item.
.DESCRIPTION
As they are, without the item around them.
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
Get-ItemPropertyValue . -Name Exists
#>
    [CmdletBinding(DefaultParameterSetName = 'Path')]
    param(
        [Parameter(ParameterSetName = 'Path', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [string[]] $Path,
        [Parameter(ParameterSetName = 'LiteralPath', Mandatory, ValueFromPipelineByPropertyName)] [Alias('PSPath', 'LP')] [string[]] $LiteralPath,
        [Parameter(Mandatory, Position = 1)] [Alias('PSProperty')] [string[]] $Name,
        [string] $Filter,
        [string[]] $Include,
        [string[]] $Exclude,
        [Parameter(ValueFromPipelineByPropertyName)] [pscredential] $Credential
    )
}
