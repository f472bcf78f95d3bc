<#
.SYNOPSIS
Gets storage pools.
.EXAMPLE
Get-SCStoragePool
#>
function Get-SCStoragePool {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.StoragePool])]
    param(
        [Parameter(Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'All')] [switch] $All,
        [Parameter(ParameterSetName = 'ID')] [guid] $ID
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Creates a storage pool.
.EXAMPLE
New-SCStoragePool -Name 'Sample' -StorageArray $storageArray -StoragePhysicalDisk $storagePhysicalDisk -StorageClassification $storageClassification
#>
function New-SCStoragePool {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.StoragePool])]
    param(
        [Parameter(Mandatory)] [string] $Name,
        [string] $Description,
        [Parameter(Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.StorageArray] $StorageArray,
        [Parameter(Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.StoragePhysicalDisk[]] $StoragePhysicalDisk,
        [Parameter(Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageClassification] $StorageClassification,
        [Microsoft.VirtualManager.Remoting.FaultDomainAwarenessType] $FaultDomainAwareness,
        [uint64] $InterleaveDefaultKB
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes a storage pool.
.EXAMPLE
Set-SCStoragePool -StoragePool $storagePool
#>
function Set-SCStoragePool {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.StoragePool])]
    param(
        [Microsoft.SystemCenter.VirtualMachineManager.StorageClassification] $StorageClassification,
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.StoragePool] $StoragePool,
        [string] $Name,
        [string] $Description,
        [Microsoft.SystemCenter.VirtualMachineManager.HostGroup[]] $AddVMHostGroup,
        [Microsoft.SystemCenter.VirtualMachineManager.HostGroup[]] $RemoveVMHostGroup,
        [Microsoft.SystemCenter.VirtualMachineManager.StoragePhysicalDisk[]] $AddStoragePhysicalDisk,
        [Microsoft.SystemCenter.VirtualMachineManager.StoragePhysicalDisk[]] $RemoveStoragePhysicalDisk,
        [switch] $Optimize,
        [Microsoft.VirtualManager.Remoting.FaultDomainAwarenessType] $FaultDomainAwareness,
        [uint64] $InterleaveDefaultKB
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a storage pool.
.EXAMPLE
Remove-SCStoragePool -StoragePool $storagePool
#>
function Remove-SCStoragePool {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.StoragePool])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.StoragePool] $StoragePool
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}
