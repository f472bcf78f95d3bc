function Join-Path {
<#
.SYNOPSIS
Joins the parts of a path.
.DESCRIPTION
Exactly one separator stands between them.
.PARAMETER Path
Where the items are; wildcards may stand in it.
.PARAMETER ChildPath
The part that is added.
.PARAMETER AdditionalChildPath
More parts that are added.
.PARAMETER Resolve
Finds the existing items that wildcards mean.
.EXAMPLE
Join-Path logs today.txt
#>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [Alias('PSPath')] [string[]] $Path,
        [Parameter(Mandatory, Position = 1, ValueFromPipelineByPropertyName)] [AllowNull()] [AllowEmptyString()] [AllowEmptyCollection()] [string[]] $ChildPath,
        [Parameter(Position = 2, ValueFromPipelineByPropertyName, ValueFromRemainingArguments)] [AllowNull()] [AllowEmptyString()] [AllowEmptyCollection()] [string[]] $AdditionalChildPath,
        [switch] $Resolve,
        [Parameter(ValueFromPipelineByPropertyName)] [pscredential] $Credential
    )
}
