<#
.SYNOPSIS
Gets storage arrays.
.EXAMPLE
Get-SCStorageArray
#>
function Get-SCStorageArray {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    param(
        [Parameter(Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'All')] [switch] $All,
        [Parameter(ParameterSetName = 'GetConnectableArray', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.Host[]] $VMHost,
        [Parameter(ParameterSetName = 'GetConnectableArray')] [switch] $ConnectedToAllHost,
        [Parameter(ParameterSetName = 'GetConnectableArray')]
        [Parameter(ParameterSetName = 'GetStorageFileServerNodeArray')]
        [switch] $FibreChannelOnly,
        [Parameter(ParameterSetName = 'GetConnectableArray')]
        [Parameter(ParameterSetName = 'GetStorageFileServerNodeArray')]
        [switch] $iSCSIOnly,
        [Parameter(ParameterSetName = 'GetConnectableArray')]
        [Parameter(ParameterSetName = 'GetStorageFileServerNodeArray')]
        [switch] $SASOnly,
        [Parameter(ParameterSetName = 'GetStorageFileServerNodeArray', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageFileServerNode[]] $StorageFileServerNode,
        [Parameter(ParameterSetName = 'GetAssociatedWithHyperConvergedHostCluster', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostCluster] $HyperConvergedHostCluster,
        [Parameter(ParameterSetName = 'GetVmArray', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.VM[]] $VM,
        [Parameter(ParameterSetName = 'ID')] [guid] $ID
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Changes a storage array.
.EXAMPLE
Set-SCStorageArray -StorageArray $storageArray
#>
function Set-SCStorageArray {
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    param(
        [Microsoft.VirtualManager.Remoting.StorageLogicalUnitCopyMethod] $LogicalUnitCopyMethod,
        [bool] $CreateStorageGroupsPerCluster,
        [int16] $MaximumStorageLogicalUnitNameLength,
        [switch] $DiscoverPhysicalDisks,
        [uint32] $IOPSNormalizationSizeKB,
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageArray] $StorageArray,
        [string] $Name,
        [string] $Description,
        [Microsoft.SystemCenter.VirtualMachineManager.StoragePool[]] $RemoveStoragePoolFromManagement,
        [Parameter(ParameterSetName = 'EnablePoolManagement', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.StoragePool[]] $AddStoragePoolToManagement,
        [Parameter(ParameterSetName = 'EnablePoolManagement', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageClassification[]] $StorageClassificationAssociation,
        [Parameter(ParameterSetName = 'EnablePoolManagement')]
        [Microsoft.SystemCenter.VirtualMachineManager.HostGroup[]] $VMHostGroupAssociation,
        [Parameter(ParameterSetName = 'SetStoragePeerArray', Mandatory)] [string] $PeerStorageArrayName,
        [Parameter(ParameterSetName = 'SetStoragePeerArray')] [switch] $Pair,
        [Parameter(ParameterSetName = 'SetStoragePeerArray')] [switch] $UnPair,
        [Parameter(ParameterSetName = 'SetStoragePeerArray')]
        [Microsoft.SystemCenter.VirtualMachineManager.RunAsAccount] $RunAsAccount
        # Shared: JobGroup RunAsynchronously PROTipID JobVariable
    )
}
