<#
.SYNOPSIS
Gets tags.
.EXAMPLE
Get-SCTag
#>
function Get-SCTag {
    [CmdletBinding()]
    param(
        # Shared: VMMServer
    )
}
