<#
.SYNOPSIS
Gets user role quotas.
.EXAMPLE
Get-SCUserRoleQuota
#>
function Get-SCUserRoleQuota {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.UserRoleQuota])]
    param(
        [Parameter(Position = 0, ValueFromPipeline)] [Microsoft.SystemCenter.VirtualMachineManager.UserRole] $UserRole,
        [bool] $QuotaPerUser,
        [Microsoft.SystemCenter.VirtualMachineManager.Cloud] $Cloud
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Changes a user role quota.
.EXAMPLE
Set-SCUserRoleQuota -UseMaximumQuota
#>
function Set-SCUserRoleQuota {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.UserRoleQuota])]
    param(
        [Microsoft.SystemCenter.VirtualMachineManager.Remoting.ServerConnection] $VMMServer,
        [Parameter(ParameterSetName = 'JobGroup', Mandatory)] [guid] $JobGroup,
        [Parameter(ParameterSetName = 'JobGroup', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.Cloud] $Cloud,
        [Parameter(ParameterSetName = 'JobGroup')]
        [Parameter(ParameterSetName = 'Values')]
        [int] $CPUCount,
        [Parameter(ParameterSetName = 'JobGroup')]
        [Parameter(ParameterSetName = 'Values')]
        [int] $CustomQuotaCount,
        [Parameter(ParameterSetName = 'JobGroup')]
        [Parameter(ParameterSetName = 'Values')]
        [int] $MemoryMB,
        [Parameter(ParameterSetName = 'JobGroup')]
        [Parameter(ParameterSetName = 'Values')]
        [int] $StorageGB,
        [Parameter(ParameterSetName = 'JobGroup')]
        [Parameter(ParameterSetName = 'Values')]
        [int] $VMCount,
        [Parameter(ParameterSetName = 'JobGroup')]
        [Parameter(ParameterSetName = 'Values')]
        [switch] $UseCPUCountMaximum,
        [Parameter(ParameterSetName = 'JobGroup')]
        [Parameter(ParameterSetName = 'Values')]
        [switch] $UseCustomQuotaCountMaximum,
        [Parameter(ParameterSetName = 'JobGroup')]
        [Parameter(ParameterSetName = 'UseDefault', Mandatory)]
        [switch] $UseMaximumQuota,
        [Parameter(ParameterSetName = 'JobGroup')]
        [Parameter(ParameterSetName = 'Values')]
        [switch] $UseMemoryMBMaximum,
        [Parameter(ParameterSetName = 'JobGroup')]
        [Parameter(ParameterSetName = 'Values')]
        [switch] $UseStorageGBMaximum,
        [Parameter(ParameterSetName = 'JobGroup')]
        [Parameter(ParameterSetName = 'Values')]
        [switch] $UseVMCountMaximum,
        [Parameter(ParameterSetName = 'JobGroup')]
        [Parameter(ParameterSetName = 'UseDefault')]
        [switch] $QuotaPerUser,
        [Parameter(ParameterSetName = 'UseDefault', ValueFromPipeline)]
        [Parameter(ParameterSetName = 'Values', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.UserRoleQuota] $UserRoleQuota
        # Shared: RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}
