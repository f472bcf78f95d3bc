<#
.SYNOPSIS
Gets storage QoS policies.
.EXAMPLE
Get-SCStorageQoSPolicy
#>
function Get-SCStorageQoSPolicy {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    param(
        [Parameter(Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'All')] [switch] $All,
        [Parameter(ParameterSetName = 'FileServerFilterParamSet')]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageFileServer] $StorageFileServer,
        [Parameter(ParameterSetName = 'ArrayFilterParamSet')]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageArray] $StorageArray,
        [Parameter(ParameterSetName = 'ID')] [guid] $ID
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Creates a storage QoS policy.
.EXAMPLE
New-SCStorageQoSPolicy -Name 'Sample' -PolicyType Aggregated
#>
function New-SCStorageQoSPolicy {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)] [string] $Name,
        [string] $Description,
        [Parameter(Mandatory)] [Microsoft.VirtualManager.Remoting.StorageQoSPolicyType] $PolicyType,
        [uint32] $IOPSNormalizationSizeKB,
        [uint64] $IOPSMaximum,
        [uint64] $IOPSMinimum,
        [uint64] $BandwidthLimitMBPS,
        [Microsoft.SystemCenter.VirtualMachineManager.StorageFileServer[]] $StorageFileServer,
        [Microsoft.SystemCenter.VirtualMachineManager.StorageArray[]] $StorageArray
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes a storage QoS policy.
.EXAMPLE
Set-SCStorageQoSPolicy -StorageQoSPolicy $storageQoSPolicy
#>
function Set-SCStorageQoSPolicy {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageQoSPolicy] $StorageQoSPolicy,
        [string] $Name,
        [string] $Description,
        [uint64] $IOPSMaximum,
        [uint64] $IOPSMinimum,
        [uint64] $BandwidthLimitMBPS,
        [Microsoft.SystemCenter.VirtualMachineManager.StorageFileServer[]] $AddStorageFileServer,
        [Microsoft.SystemCenter.VirtualMachineManager.StorageFileServer[]] $RemoveStorageFileServer,
        [Microsoft.SystemCenter.VirtualMachineManager.StorageArray[]] $AddStorageArray,
        [Microsoft.SystemCenter.VirtualMachineManager.StorageArray[]] $RemoveStorageArray,
        [switch] $RepairPolicy
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a storage QoS policy.
.EXAMPLE
Remove-SCStorageQoSPolicy -StorageQoSPolicy $storageQoSPolicy
#>
function Remove-SCStorageQoSPolicy {
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageQoSPolicy] $StorageQoSPolicy
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}
