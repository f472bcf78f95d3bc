<#
.SYNOPSIS
Takes objects and shows nothing.
.EXAMPLE
1..3 | Out-Null
#>
function Out-Null {
    [CmdletBinding()]
    param(
        [Parameter(ValueFromPipeline)] [psobject] $InputObject
    )
}
