<#
.SYNOPSIS
Gets replication groups.
.EXAMPLE
Get-SCReplicationGroup
#>
function Get-SCReplicationGroup {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    param(
        [Parameter(Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'All')] [switch] $All,
        [Parameter(ParameterSetName = 'GetByStorageArray', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageArray] $StorageArray,
        [Parameter(ParameterSetName = 'GetByHostGroup', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostGroup] $HostGroup,
        [Parameter(ParameterSetName = 'GetByStorageLogicalUnit', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageLogicalUnit] $StorageLogicalUnit,
        [Parameter(ParameterSetName = 'GetByCloud', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.Cloud] $Cloud,
        [Parameter(ParameterSetName = 'GetByStorageFileShare', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageFileShare] $StorageFileShare,
        [Parameter(ParameterSetName = 'ID')] [guid] $ID
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Creates a replication group.
.EXAMPLE
New-SCReplicationGroup -Name 'Sample' -StorageLogicalUnit $storageLogicalUnit
#>
function New-SCReplicationGroup {
    [CmdletBinding(DefaultParameterSetName = 'NewRGFromLuns')]
    param(
        [Parameter(Mandatory)] [string] $Name,
        [string] $Description,
        [switch] $CreateOnArray,
        [Parameter(ParameterSetName = 'NewRGFromLuns', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageLogicalUnit[]] $StorageLogicalUnit,
        [Parameter(ParameterSetName = 'NewRGFromHostVolumes')]
        [Parameter(ParameterSetName = 'NewRGFromFileShares')]
        [ValidateSet('Asynchronous', 'Synchronous')]
        [string] $ProtectionMode,
        [Parameter(ParameterSetName = 'NewRGFromHostVolumes', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageVolume[]] $StorageVolume,
        [Parameter(ParameterSetName = 'NewRGFromHostVolumes')]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageVolume[]] $LogStorageVolume,
        [Parameter(ParameterSetName = 'NewRGFromHostVolumes')] [uint64] $LogSizeInMB,
        [Parameter(ParameterSetName = 'NewRGFromFileShares', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageFileShare[]] $StorageFileShare,
        [Parameter(ParameterSetName = 'NewRGFromFileShares')]
        [Microsoft.VirtualManager.Remoting.ReplicationGroupType] $ReplicationGroupType,
        [Parameter(ParameterSetName = 'NewSnapshotForTestFailover', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ReplicationGroup] $SourceReplicationGroup,
        [Parameter(ParameterSetName = 'NewSnapshotForTestFailover', ValueFromPipeline)]
        [ValidateSet('Snapshot', 'Clone')]
        [string] $LogicalUnitCopyMethod
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes a replication group.
.EXAMPLE
Set-SCReplicationGroup -ReplicationGroup $replicationGroup
#>
function Set-SCReplicationGroup {
    [CmdletBinding(DefaultParameterSetName = 'AddRemoveLunsToRG')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ReplicationGroup] $ReplicationGroup,
        [Parameter(ParameterSetName = 'AddRemoveLunsToRG')]
        [Parameter(ParameterSetName = 'AddRemoveFileSharesToRG')]
        [string] $Name,
        [Parameter(ParameterSetName = 'AddRemoveLunsToRG')]
        [Parameter(ParameterSetName = 'AddRemoveFileSharesToRG')]
        [string] $Description,
        [Parameter(ParameterSetName = 'AddRemoveLunsToRG')]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageLogicalUnit[]] $AddStorageLuns,
        [Parameter(ParameterSetName = 'AddRemoveLunsToRG')]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageLogicalUnit[]] $RemoveStorageLuns,
        [switch] $CreateOnArray,
        [Parameter(ParameterSetName = 'AddRemoveFileSharesToRG')]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageFileShare[]] $AddStorageFileShare,
        [Parameter(ParameterSetName = 'AddRemoveFileSharesToRG')]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageFileShare[]] $RemoveStorageFileShare,
        [Parameter(ParameterSetName = 'AddRemoveFileSharesToRG')]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageVolume] $LogStorageVolume,
        [Parameter(ParameterSetName = 'AddRemoveFileSharesToRG')] [uint64] $LogSizeInMB,
        [Parameter(ParameterSetName = 'AddRemoveHostVolumesToRG')]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageVolume[]] $AddStorageVolume,
        [Parameter(ParameterSetName = 'AddRemoveHostVolumesToRG')]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageVolume[]] $RemoveStorageVolume,
        [Parameter(ParameterSetName = 'ModifyOperations', Mandatory)]
        [Parameter(ParameterSetName = 'EnableProtectionOperation', Mandatory)]
        [ValidateSet('EnableProtection', 'PrepareForFailover', 'Failover', 'PrepareForReverseRoles', 'ReverseRoles', 'Resync', 'TearDown')]
        [string] $Operation,
        [Parameter(ParameterSetName = 'EnableProtectionOperation')]
        [Microsoft.SystemCenter.VirtualMachineManager.ReplicationGroup] $TargetReplicationGroup,
        [Parameter(ParameterSetName = 'EnableProtectionOperation')]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageLogicalUnit[]] $TargetLogicalUnit,
        [Parameter(ParameterSetName = 'EnableProtectionOperation')]
        [Microsoft.SystemCenter.VirtualMachineManager.StoragePool[]] $TargetStoragePool,
        [Parameter(ParameterSetName = 'EnableProtectionOperation')] [uint32] $Rpo,
        [Parameter(ParameterSetName = 'EnableProtectionOperation', Mandatory)]
        [ValidateSet('Asynchronous', 'Synchronous')]
        [string] $EnableProtectionMode
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a replication group.
.EXAMPLE
Remove-SCReplicationGroup -ReplicationGroup $replicationGroup
#>
function Remove-SCReplicationGroup {
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ReplicationGroup] $ReplicationGroup,
        [switch] $Force
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}
