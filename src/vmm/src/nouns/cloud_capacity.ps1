<#
.SYNOPSIS
Gets cloud capacities.
.EXAMPLE
Get-SCCloudCapacity
#>
function Get-SCCloudCapacity {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.CloudCapacity])]
    param(
        [Parameter(Position = 0, ValueFromPipeline)] [Microsoft.SystemCenter.VirtualMachineManager.Cloud] $Cloud
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Changes a cloud capacity.
.EXAMPLE
Set-SCCloudCapacity -CloudCapacity $cloudCapacity
#>
function Set-SCCloudCapacity {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.CloudCapacity])]
    param(
        [Parameter(ParameterSetName = 'FromValues', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.CloudCapacity] $CloudCapacity,
        [uint32] $CPUCount,
        [bool] $UseCPUCountMaximum,
        [uint32] $MemoryMB,
        [bool] $UseMemoryMBMaximum,
        [uint32] $StorageGB,
        [bool] $UseStorageGBMaximum,
        [uint32] $CustomQuotaCount,
        [bool] $UseCustomQuotaCountMaximum,
        [uint32] $VMCount,
        [bool] $UseVMCountMaximum,
        [Parameter(ParameterSetName = 'JobGroupParamSet', Mandatory)] [guid] $JobGroup
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}
