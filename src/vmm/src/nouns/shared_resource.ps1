<#
.SYNOPSIS
Gets shared resources.
.EXAMPLE
Get-SCSharedResource
#>
function Get-SCSharedResource {
    [CmdletBinding()]
    param(
        [string] $UserName,
        [Parameter(ValueFromPipeline)] [Microsoft.SystemCenter.VirtualMachineManager.UserRole] $UserRole
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}
