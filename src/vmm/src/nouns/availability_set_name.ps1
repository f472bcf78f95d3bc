<#
.SYNOPSIS
Gets availability set names.
.EXAMPLE
Get-SCAvailabilitySetName
#>
function Get-SCAvailabilitySetName {
    [CmdletBinding()]
    param(
        # Shared: VMMServer
    )
}
