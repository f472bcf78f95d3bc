<#
.SYNOPSIS
Gets virtual hard disk configurations.
.EXAMPLE
Get-SCVirtualHardDiskConfiguration -VMConfiguration $vmConfiguration
#>
function Get-SCVirtualHardDiskConfiguration {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VMConfiguration] $VMConfiguration
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Changes a virtual hard disk configuration.
.EXAMPLE
Set-SCVirtualHardDiskConfiguration -VHDConfiguration $vhdConfiguration
#>
function Set-SCVirtualHardDiskConfiguration {
    [CmdletBinding()]
    param(
        [Microsoft.SystemCenter.VirtualMachineManager.StandaloneVirtualHardDisk] $SourceDisk,
        [bool] $PinSourceLocation,
        [string] $DestinationLocation,
        [bool] $PinDestinationLocation,
        [string] $FileName,
        [bool] $PinFileName,
        [Microsoft.VirtualManager.Remoting.DeploymentOption] $DeploymentOption,
        [Microsoft.SystemCenter.VirtualMachineManager.StorageDisk] $StorageDisk,
        [Microsoft.SystemCenter.VirtualMachineManager.StorageClassification] $StorageClassification,
        [Microsoft.SystemCenter.VirtualMachineManager.StorageQoSPolicy] $StorageQoSPolicy,
        [bool] $PinStorageDisk,
        [string] $ParentVirtualHardDiskPath,
        [string] $ParentVirtualHardDiskDestinationPath,
        [string] $FileInjectionSourceLocation,
        [string] $FileInjectionDestinationLocation,
        [int16] $FileInjectionDestinationPartition,
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualHardDiskConfiguration] $VHDConfiguration
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}
