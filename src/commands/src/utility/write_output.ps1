function Write-Output {
<#
.SYNOPSIS
Writes objects to the pipeline.
.DESCRIPTION
Collections are enumerated unless -NoEnumerate is given.
.PARAMETER InputObject
The objects to work on, mostly from the pipeline.
.PARAMETER NoEnumerate
Keeps a collection as one object.
.EXAMPLE
Write-Output 1, 2, 3
#>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromRemainingArguments)] [AllowNull()] [AllowEmptyCollection()] [psobject] $InputObject,
        [switch] $NoEnumerate
    )
}
