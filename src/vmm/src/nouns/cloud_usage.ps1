<#
.SYNOPSIS
Gets cloud usages.
.EXAMPLE
Get-SCCloudUsage -Cloud 'Production Cloud'
#>
function Get-SCCloudUsage {
    [CmdletBinding(DefaultParameterSetName = 'CloudUsage')]
    param(
        [Parameter(Mandatory, ValueFromPipeline)] [Microsoft.SystemCenter.VirtualMachineManager.Cloud] $Cloud,
        [Parameter(ParameterSetName = 'CloudUsage')] [switch] $ReturnPerUserRole,
        [Parameter(ParameterSetName = 'UserRoleUsageOfCloud', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.UserRole] $UserRole,
        [Parameter(ParameterSetName = 'UserRoleUsageOfCloud')] [string] $UserName
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}
