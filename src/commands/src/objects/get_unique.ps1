<#
.SYNOPSIS
Passes on the first of equal objects that follow each other.
.EXAMPLE
'a', 'a', 'b' | Get-Unique
#>
function Get-Unique {
    [CmdletBinding(DefaultParameterSetName = 'AsString')]
    param(
        [Parameter(ValueFromPipeline)] [psobject] $InputObject,
        [Parameter(ParameterSetName = 'AsString')] [switch] $AsString,
        [Parameter(ParameterSetName = 'UniqueByType')] [switch] $OnType,
        [switch] $CaseInsensitive
    )
}
