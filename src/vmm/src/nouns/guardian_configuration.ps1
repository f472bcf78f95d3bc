<#
.SYNOPSIS
Gets guardian configurations.
.EXAMPLE
Get-SCGuardianConfiguration
#>
function Get-SCGuardianConfiguration {
    [CmdletBinding()]
    param(
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}
