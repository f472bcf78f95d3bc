<#
.SYNOPSIS
Gets storage disks.
.EXAMPLE
Get-SCStorageDisk
#>
function Get-SCStorageDisk {
    [CmdletBinding(DefaultParameterSetName = 'NoFilter')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.StorageDisk])]
    param(
        [Parameter(ParameterSetName = 'NoFilter', ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Remoting.ServerConnection] $VMMServer,
        [Parameter(Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'FilterByVMHost', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Host] $VMHost
    )
}

<#
.SYNOPSIS
Changes a storage disk.
.EXAMPLE
Set-SCStorageDisk -StorageDisk $storageDisk
#>
function Set-SCStorageDisk {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.StorageDisk])]
    param(
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageDisk] $StorageDisk,
        [Microsoft.SystemCenter.VirtualMachineManager.StorageClassification] $StorageClassification
        # Shared: JobGroup RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Mounts a storage disk.
.EXAMPLE
Mount-SCStorageDisk -StorageDisk $storageDisk
#>
function Mount-SCStorageDisk {
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.StorageDisk])]
    param(
        [Parameter(ParameterSetName = 'Default', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'QuickFormatGPT', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'ForceNewDiskIdGuid', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'ForceNewDiskIdSignature', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'QuickFormatMBR', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'FullFormatMBR', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'FullFormatGPT', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageDisk] $StorageDisk,
        [Parameter(ParameterSetName = 'Default', ValueFromPipeline)]
        [Parameter(ParameterSetName = 'ClusterFormatMBR', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'ClusterFormatGPT', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageLogicalUnit] $StorageLogicalUnit,
        [string] $MountPoint,
        [switch] $CreateClusterSharedVolume,
        [switch] $DeleteClusterSharedVolume,
        [Parameter(ParameterSetName = 'Default')]
        [Parameter(ParameterSetName = 'QuickFormatGPT')]
        [Parameter(ParameterSetName = 'ForceNewDiskIdGuid')]
        [Parameter(ParameterSetName = 'ForceNewDiskIdSignature')]
        [Parameter(ParameterSetName = 'QuickFormatMBR')]
        [Parameter(ParameterSetName = 'FullFormatMBR')]
        [Parameter(ParameterSetName = 'FullFormatGPT')]
        [Parameter(ParameterSetName = 'ClusterFormatMBR', Mandatory)]
        [Parameter(ParameterSetName = 'ClusterFormatGPT', Mandatory)]
        [guid] $JobGroup,
        [Microsoft.SystemCenter.VirtualMachineManager.StorageClassification] $StorageClassification,
        [Parameter(ParameterSetName = 'QuickFormatGPT', Mandatory)]
        [Parameter(ParameterSetName = 'QuickFormatMBR', Mandatory)]
        [Parameter(ParameterSetName = 'ClusterFormatMBR')]
        [Parameter(ParameterSetName = 'ClusterFormatGPT')]
        [switch] $QuickFormat,
        [Parameter(ParameterSetName = 'QuickFormatGPT')]
        [Parameter(ParameterSetName = 'QuickFormatMBR')]
        [Parameter(ParameterSetName = 'FullFormatMBR')]
        [Parameter(ParameterSetName = 'FullFormatGPT')]
        [Parameter(ParameterSetName = 'ClusterFormatMBR')]
        [Parameter(ParameterSetName = 'ClusterFormatGPT')]
        [switch] $ForceFormat,
        [Parameter(ParameterSetName = 'QuickFormatGPT', Mandatory)]
        [Parameter(ParameterSetName = 'FullFormatGPT', Mandatory)]
        [Parameter(ParameterSetName = 'ClusterFormatGPT', Mandatory)]
        [switch] $GuidPartitionTable,
        [Parameter(ParameterSetName = 'QuickFormatGPT')]
        [Parameter(ParameterSetName = 'QuickFormatMBR')]
        [Parameter(ParameterSetName = 'FullFormatMBR')]
        [Parameter(ParameterSetName = 'FullFormatGPT')]
        [Parameter(ParameterSetName = 'ClusterFormatMBR')]
        [Parameter(ParameterSetName = 'ClusterFormatGPT')]
        [uint32] $DesiredUnitAllocationSizeBytes,
        [Parameter(ParameterSetName = 'QuickFormatGPT')]
        [Parameter(ParameterSetName = 'QuickFormatMBR')]
        [Parameter(ParameterSetName = 'FullFormatMBR')]
        [Parameter(ParameterSetName = 'FullFormatGPT')]
        [Parameter(ParameterSetName = 'ClusterFormatMBR')]
        [Parameter(ParameterSetName = 'ClusterFormatGPT')]
        [string] $VolumeLabel,
        [Parameter(ParameterSetName = 'ForceNewDiskIdGuid', Mandatory)] [guid] $DiskId,
        [Parameter(ParameterSetName = 'ForceNewDiskIdSignature', Mandatory)] [string] $DiskSignature,
        [Parameter(ParameterSetName = 'QuickFormatMBR', Mandatory)]
        [Parameter(ParameterSetName = 'FullFormatMBR', Mandatory)]
        [Parameter(ParameterSetName = 'ClusterFormatMBR', Mandatory)]
        [switch] $MasterBootRecord,
        [Parameter(ParameterSetName = 'FullFormatMBR', Mandatory)]
        [Parameter(ParameterSetName = 'FullFormatGPT', Mandatory)]
        [Parameter(ParameterSetName = 'ClusterFormatMBR')]
        [Parameter(ParameterSetName = 'ClusterFormatGPT')]
        [switch] $FullFormat
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}
