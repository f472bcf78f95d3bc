<#
.SYNOPSIS
Shows objects on the screen.
.EXAMPLE
'hello' | Out-Host
#>
function Out-Host {
    [CmdletBinding()]
    param(
        [switch] $Paging,
        [Parameter(ValueFromPipeline)] [psobject] $InputObject
    )
}
