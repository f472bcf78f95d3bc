<#
.SYNOPSIS
Gets supported recovery point objectives.
.EXAMPLE
Get-SCSupportedRecoveryPointObjective -VMID '11111111-2222-3333-4444-555555555555'
#>
function Get-SCSupportedRecoveryPointObjective {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)] [guid] $VMID
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}
