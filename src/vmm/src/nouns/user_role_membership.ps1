<#
.SYNOPSIS
Gets user role memberships.
.EXAMPLE
Get-SCUserRoleMembership
#>
function Get-SCUserRoleMembership {
    [CmdletBinding()]
    param(
        [Parameter(Position = 0)] [string] $UserName,
        [Microsoft.SystemCenter.VirtualMachineManager.ClientObject] $Resource,
        [switch] $ForSharing
        # Shared: VMMServer
    )
}
