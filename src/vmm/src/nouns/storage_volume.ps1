<#
.SYNOPSIS
Gets storage volumes.
.EXAMPLE
Get-SCStorageVolume
#>
function Get-SCStorageVolume {
    [CmdletBinding(DefaultParameterSetName = 'NoFilter')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.StorageVolume])]
    param(
        [Parameter(ParameterSetName = 'NoFilter', ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Remoting.ServerConnection] $VMMServer,
        [Parameter(Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'StorageVolumeByLibraryServer', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.LibraryServer] $LibraryServer,
        [Parameter(ParameterSetName = 'StorageVolumeByStorageArray', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageArray] $StorageArray,
        [Parameter(ParameterSetName = 'FilterByVMHost', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Host] $VMHost
    )
}

<#
.SYNOPSIS
Creates a storage volume.
.EXAMPLE
New-SCStorageVolume -Name 'Sample' -StoragePool $storagePool -SizeInBytes 1 -FileSystem NTFS -StorageArray $storageArray
#>
function New-SCStorageVolume {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.StorageVolume])]
    param(
        [Parameter(Mandatory)] [string] $Name,
        [Parameter(Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.StoragePool] $StoragePool,
        [Parameter(ParameterSetName = 'NewVolumeOnArray', Mandatory)]
        [Parameter(ParameterSetName = 'NewVolume', Mandatory)]
        [uint64] $SizeInBytes,
        [Parameter(Mandatory)]
        [ValidateSet('NTFS', 'ReFS', 'CSVFS_NTFS', 'CSVFS_ReFS')]
        [string] $FileSystem,
        [Parameter(ParameterSetName = 'NewVolumeOnArray', Mandatory)]
        [Parameter(ParameterSetName = 'NewVolumeTieredOnArray', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageArray] $StorageArray,
        [Parameter(ParameterSetName = 'NewVolumeOnArray')]
        [Parameter(ParameterSetName = 'NewVolume')]
        [ValidateSet('Simple', 'Mirror', 'Parity')]
        [string] $ResiliencySettingName,
        [Parameter(ParameterSetName = 'NewVolumeOnArray')]
        [Parameter(ParameterSetName = 'NewVolume')]
        [uint16] $NumberOfColumns,
        [Parameter(ParameterSetName = 'NewVolumeOnArray')]
        [Parameter(ParameterSetName = 'NewVolume')]
        [uint16] $PhysicalDiskRedundancy,
        [switch] $GuidPartitionTable,
        [uint64] $RequiredPartitionSize,
        [Microsoft.VirtualManager.Remoting.DedupMode] $DedupMode,
        [uint32] $AllocationUnitSizeKB,
        [Parameter(ParameterSetName = 'NewVolume', Mandatory)]
        [Parameter(ParameterSetName = 'NewVolumeTiered', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageFileServer] $StorageFileServer,
        [Parameter(ParameterSetName = 'NewVolumeTiered')]
        [Parameter(ParameterSetName = 'NewVolumeTieredOnArray')]
        [uint64] $ReadCacheSizeMB,
        [Parameter(ParameterSetName = 'NewVolumeTiered', Mandatory)]
        [Parameter(ParameterSetName = 'NewVolumeTieredOnArray', Mandatory)]
        [guid] $JobGroup
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes a storage volume.
.EXAMPLE
Set-SCStorageVolume -StorageVolume $storageVolume
#>
function Set-SCStorageVolume {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.StorageVolume])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Alias('VMHostVolume')]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageVolume] $StorageVolume,
        [bool] $AvailableForPlacement,
        [Microsoft.VirtualManager.Remoting.DedupMode] $DedupMode
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a storage volume.
.EXAMPLE
Remove-SCStorageVolume -StorageVolume $storageVolume
#>
function Remove-SCStorageVolume {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.StorageVolume])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageVolume] $StorageVolume
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}
