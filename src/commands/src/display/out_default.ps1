<#
.SYNOPSIS
Shows objects on the screen and errors on standard error; every pipeline ends with it.
.EXAMPLE
'hello' | Out-Default
#>
function Out-Default {
    [CmdletBinding()]
    param(
        [switch] $Transcript,
        [Parameter(ValueFromPipeline)] [psobject] $InputObject
    )
}
