<#
.SYNOPSIS
Gets storage file shares.
.EXAMPLE
Get-SCStorageFileShare
#>
function Get-SCStorageFileShare {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.StorageFileShare])]
    param(
        [Parameter(Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'All')] [switch] $All,
        [Parameter(ParameterSetName = 'FilterByVMHost', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Host] $VMHost,
        [Parameter(ParameterSetName = 'FilterByVMHostCluster', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostCluster] $VMHostCluster,
        [Parameter(ParameterSetName = 'FilterByLibraryServer', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.LibraryServer] $LibraryServer,
        [Parameter(ParameterSetName = 'ID')] [guid] $ID
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Creates a storage file share.
.EXAMPLE
New-SCStorageFileShare -StorageFileServer $storageFileServer -Name 'Sample' -LocalPath 'Sample'
#>
function New-SCStorageFileShare {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.StorageFileShare])]
    param(
        [Parameter(Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.StorageFileServer] $StorageFileServer,
        [Parameter(Mandatory)] [string] $Name,
        [string] $Description,
        [Parameter(ParameterSetName = 'NewShareOnWindowsServer', Mandatory)] [string] $LocalPath,
        [Parameter(ParameterSetName = 'NewShareOnWindowsServer')] [bool] $ContinuouslyAvailable,
        [Microsoft.SystemCenter.VirtualMachineManager.StorageClassification] $StorageClassification,
        [Parameter(ParameterSetName = 'NewShareOnNASFromPool', Mandatory)]
        [Parameter(ParameterSetName = 'NewShareFromPoolTiered', Mandatory)]
        [Parameter(ParameterSetName = 'NewShareFromTieredPool', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.StoragePool] $StoragePool,
        [Parameter(ParameterSetName = 'NewShareOnNASFromPool')]
        [Parameter(ParameterSetName = 'NewShareFromPoolTiered')]
        [Parameter(ParameterSetName = 'NewShareFromTieredPool')]
        [ValidateSet('CSVFS_NTFS', 'CSVFS_ReFS')]
        [string] $FileSystem,
        [Parameter(ParameterSetName = 'NewShareOnNASFromPool')]
        [Parameter(ParameterSetName = 'NewShareFromTieredPool')]
        [ValidateSet('Simple', 'Mirror', 'Parity')]
        [string] $ResiliencySettingName,
        [Parameter(ParameterSetName = 'NewShareOnNASFromPool')]
        [Parameter(ParameterSetName = 'NewShareFromTieredPool')]
        [uint16] $NumberOfColumns,
        [Parameter(ParameterSetName = 'NewShareOnNASFromPool')]
        [Parameter(ParameterSetName = 'NewShareFromTieredPool')]
        [uint16] $PhysicalDiskRedundancy,
        [Parameter(ParameterSetName = 'NewShareOnNASFromPool')]
        [Parameter(ParameterSetName = 'NewShareFromPoolTiered')]
        [Parameter(ParameterSetName = 'NewShareFromTieredPool')]
        [Microsoft.VirtualManager.Remoting.DedupMode] $DedupMode,
        [Parameter(ParameterSetName = 'NewShareOnNASFromPool')]
        [Parameter(ParameterSetName = 'NewShareFromPoolTiered')]
        [Parameter(ParameterSetName = 'NewShareFromTieredPool')]
        [uint32] $AllocationUnitSizeKB,
        [Parameter(ParameterSetName = 'NewShareOnNASFromPool', Mandatory)]
        [Parameter(ParameterSetName = 'NewShareOnNASFromHostedPool', Mandatory)]
        [uint64] $SizeMB,
        [Parameter(ParameterSetName = 'NewShareFromPoolTiered')] [uint64] $ReadCacheSizeMB,
        [Parameter(ParameterSetName = 'NewShareFromPoolTiered', Mandatory)] [guid] $JobGroup,
        [Parameter(ParameterSetName = 'NewShareFromTieredPool', Mandatory)]
        [Microsoft.VirtualManager.Remoting.StoragePhysicalDiskMediaType[]] $MediaType,
        [Parameter(ParameterSetName = 'NewShareFromTieredPool', Mandatory)] [uint64[]] $StorageTierSizeMB,
        [Parameter(ParameterSetName = 'NewShareFromStorageVolume', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageVolume] $StorageVolume,
        [Parameter(ParameterSetName = 'NewShareOnNASFromHostedPool', Mandatory)] [string] $HostedStoragePool
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes a storage file share.
.EXAMPLE
Set-SCStorageFileShare -StorageFileShare $storageFileShare
#>
function Set-SCStorageFileShare {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.StorageFileShare])]
    param(
        [Microsoft.SystemCenter.VirtualMachineManager.StorageClassification] $StorageClassification,
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageFileShare] $StorageFileShare,
        [string] $Description,
        [Microsoft.VirtualManager.Remoting.DedupMode] $DedupMode,
        [bool] $IsAvailableForPlacement
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a storage file share.
.EXAMPLE
Remove-SCStorageFileShare -StorageFileShare $storageFileShare
#>
function Remove-SCStorageFileShare {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.StorageFileShare])]
    param(
        [switch] $ForceRemoveFileSystem,
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageFileShare] $StorageFileShare
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Registers a storage file share.
.EXAMPLE
Register-SCStorageFileShare -VMHost hv11 -FileSharePath 'Sample'
#>
function Register-SCStorageFileShare {
    [CmdletBinding(DefaultParameterSetName = 'RegisterToHost')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.StorageFileShare])]
    param(
        [Parameter(ParameterSetName = 'RegisterToHost', Mandatory)]
        [Parameter(ParameterSetName = 'RegisterShareToHost', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.Host] $VMHost,
        [Parameter(ParameterSetName = 'RegisterToHost', Mandatory)]
        [Parameter(ParameterSetName = 'RegisterToCluster', Mandatory)]
        [Parameter(ParameterSetName = 'RegisterToLibrary', Mandatory)]
        [string] $FileSharePath,
        [Parameter(ParameterSetName = 'RegisterShareToHost', Mandatory)]
        [Parameter(ParameterSetName = 'RegisterShareToCluster', Mandatory)]
        [Parameter(ParameterSetName = 'RegisterShareToLibrary', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageFileShare] $StorageFileShare,
        [Parameter(ParameterSetName = 'RegisterShareToCluster', Mandatory)]
        [Parameter(ParameterSetName = 'RegisterToCluster', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostCluster] $VMHostCluster,
        [Parameter(ParameterSetName = 'RegisterShareToLibrary', Mandatory)]
        [Parameter(ParameterSetName = 'RegisterToLibrary', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.LibraryServer] $LibraryServer
        # Shared: JobGroup RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Repairs a storage file share.
.EXAMPLE
Repair-SCStorageFileShare -VMHost hv11 -StorageFileShare $storageFileShare
#>
function Repair-SCStorageFileShare {
    [CmdletBinding(DefaultParameterSetName = 'RepairShareWithHost')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.StorageFileShare])]
    param(
        [Parameter(ParameterSetName = 'RepairShareWithHost', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.Host] $VMHost,
        [Parameter(Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.StorageFileShare] $StorageFileShare,
        [Parameter(ParameterSetName = 'RepairShareWithCluster', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostCluster] $VMHostCluster,
        [Parameter(ParameterSetName = 'RepairShareWithLibrary', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.LibraryServer] $LibraryServer
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Unregisters a storage file share.
.EXAMPLE
Unregister-SCStorageFileShare -StorageFileShare $storageFileShare -VMHost hv11
#>
function Unregister-SCStorageFileShare {
    [CmdletBinding(DefaultParameterSetName = 'UnregisterFromHost')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.StorageFileShare])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageFileShare] $StorageFileShare,
        [Parameter(ParameterSetName = 'UnregisterFromHost', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.Host] $VMHost,
        [switch] $RemovePermissionsFromShare,
        [Parameter(ParameterSetName = 'UnregisterFromCluster', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostCluster] $VMHostCluster,
        [Parameter(ParameterSetName = 'UnregisterFromLibrary', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.LibraryServer] $LibraryServer
        # Shared: JobGroup RunAsynchronously PROTipID JobVariable
    )
}
