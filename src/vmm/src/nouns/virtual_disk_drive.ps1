<#
.SYNOPSIS
Gets virtual disk drives.
.EXAMPLE
Get-SCVirtualDiskDrive -All
#>
function Get-SCVirtualDiskDrive {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VirtualDiskDrive])]
    param(
        [Parameter(ParameterSetName = 'All', Mandatory, ValueFromPipeline)] [switch] $All,
        [Parameter(ParameterSetName = 'VM', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VM] $VM,
        [Parameter(ParameterSetName = 'Template', Mandatory, ValueFromPipeline)]
        [Alias('Template')]
        [Microsoft.SystemCenter.VirtualMachineManager.Template] $VMTemplate,
        [Parameter(ParameterSetName = 'ID', Mandatory, Position = 0, ValueFromPipeline)] [guid] $ID
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Creates a virtual disk drive.
.EXAMPLE
New-SCVirtualDiskDrive -VirtualHardDisk $virtualHardDisk -Bus 1 -LUN 1 -VM test01 -SCSI
#>
function New-SCVirtualDiskDrive {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VirtualDiskDrive])]
    param(
        [Parameter(ParameterSetName = 'existingVHDToVMParamSetSCSI', Mandatory)]
        [Parameter(ParameterSetName = 'existingVHDToTemplateParamSetSCSI', Mandatory)]
        [Parameter(ParameterSetName = 'existingVHDToVMParamSetIDE', Mandatory)]
        [Parameter(ParameterSetName = 'existingVHDToTemplateParamSetIDE', Mandatory)]
        [Parameter(ParameterSetName = 'existingVHDToJobGroupParamSetSCSI', Mandatory)]
        [Parameter(ParameterSetName = 'existingVHDToJobGroupParamSetIDE', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.StandaloneVirtualHardDisk] $VirtualHardDisk,
        [Parameter(Mandatory)] [byte] $Bus,
        [Parameter(Mandatory)] [byte] $LUN,
        [Microsoft.VirtualManager.Remoting.VHDFormatType] $VirtualHardDiskFormatType,
        [bool] $CreateDiffDisk,
        [Parameter(ParameterSetName = 'existingVHDToVMParamSetSCSI', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'existingVHDToVMParamSetIDE', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'existingHostVHDToVMParamSetSCSI', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'newToVMParamSetSCSIFixed', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'newToVMParamSetIDEDynamic', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'newToVMParamSetSCSIDynamic', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'newVirtualDiskDriveDifferencing', ValueFromPipeline)]
        [Parameter(ParameterSetName = 'newToVMParamSetIDEFixed', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'existingHostVHDToVMParamSetIDE', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'HostDiskToVMParamSetIDE', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'HostDiskToVMParamSetSCSI', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VM] $VM,
        [Parameter(ParameterSetName = 'existingVHDToVMParamSetSCSI', Mandatory)]
        [Parameter(ParameterSetName = 'existingVHDToTemplateParamSetSCSI', Mandatory)]
        [Parameter(ParameterSetName = 'existingVHDToJobGroupParamSetSCSI', Mandatory)]
        [Parameter(ParameterSetName = 'existingHostVHDToVMParamSetSCSI', Mandatory)]
        [Parameter(ParameterSetName = 'newToVMParamSetSCSIFixed', Mandatory)]
        [Parameter(ParameterSetName = 'newToVMParamSetSCSIDynamic', Mandatory)]
        [Parameter(ParameterSetName = 'newVirtualDiskDriveDifferencing')]
        [Parameter(ParameterSetName = 'HostDiskToVMParamSetSCSI', Mandatory)]
        [Parameter(ParameterSetName = 'newToTemplateParamSetSCSIFixed', Mandatory)]
        [Parameter(ParameterSetName = 'newToTemplateParamSetSCSIDynamic', Mandatory)]
        [Parameter(ParameterSetName = 'AnyHostDiskToTemplateParamSetSCSI', Mandatory)]
        [Parameter(ParameterSetName = 'existingHostVHDToVMParamSetSCSIJobGroup', Mandatory)]
        [Parameter(ParameterSetName = 'HostDiskToJobGroupParamSetSCSI', Mandatory)]
        [Parameter(ParameterSetName = 'newToJobGroupParamSetSCSIDynamic', Mandatory)]
        [Parameter(ParameterSetName = 'newToJobGroupParamSetSCSIFixed', Mandatory)]
        [Parameter(ParameterSetName = 'AnyHostDiskToJobGroupParamSetSCSI', Mandatory)]
        [switch] $SCSI,
        [Parameter(ParameterSetName = 'existingVHDToVMParamSetSCSI')]
        [Parameter(ParameterSetName = 'existingVHDToVMParamSetIDE')]
        [Parameter(ParameterSetName = 'existingVHDToJobGroupParamSetSCSI')]
        [Parameter(ParameterSetName = 'existingVHDToJobGroupParamSetIDE')]
        [Parameter(ParameterSetName = 'existingHostVHDToVMParamSetSCSI', Mandatory)]
        [Parameter(ParameterSetName = 'newToVMParamSetSCSIFixed', Mandatory)]
        [Parameter(ParameterSetName = 'newToVMParamSetIDEDynamic', Mandatory)]
        [Parameter(ParameterSetName = 'newToVMParamSetSCSIDynamic', Mandatory)]
        [Parameter(ParameterSetName = 'newVirtualDiskDriveDifferencing', Mandatory)]
        [Parameter(ParameterSetName = 'newToVMParamSetIDEFixed', Mandatory)]
        [Parameter(ParameterSetName = 'existingHostVHDToVMParamSetIDE', Mandatory)]
        [Parameter(ParameterSetName = 'HostDiskToVMParamSetSCSI')]
        [Parameter(ParameterSetName = 'newToTemplateParamSetSCSIFixed', Mandatory)]
        [Parameter(ParameterSetName = 'newToTemplateParamSetIDEDynamic', Mandatory)]
        [Parameter(ParameterSetName = 'newToTemplateParamSetSCSIDynamic', Mandatory)]
        [Parameter(ParameterSetName = 'newToTemplateParamSetIDEFixed', Mandatory)]
        [Parameter(ParameterSetName = 'newToJobGroupParamSetIDEFixed', Mandatory)]
        [Parameter(ParameterSetName = 'existingHostVHDToVMParamSetSCSIJobGroup', Mandatory)]
        [Parameter(ParameterSetName = 'HostDiskToJobGroupParamSetSCSI')]
        [Parameter(ParameterSetName = 'newToJobGroupParamSetIDEDynamic', Mandatory)]
        [Parameter(ParameterSetName = 'newToJobGroupParamSetSCSIDynamic', Mandatory)]
        [Parameter(ParameterSetName = 'existingHostVHDToVMParamSetIDEJobGroup', Mandatory)]
        [Parameter(ParameterSetName = 'newToJobGroupParamSetSCSIFixed', Mandatory)]
        [string] $FileName,
        [Parameter(ParameterSetName = 'existingVHDToVMParamSetSCSI')]
        [Parameter(ParameterSetName = 'existingVHDToVMParamSetIDE')]
        [Parameter(ParameterSetName = 'existingVHDToJobGroupParamSetSCSI')]
        [Parameter(ParameterSetName = 'existingVHDToJobGroupParamSetIDE')]
        [Parameter(ParameterSetName = 'existingHostVHDToVMParamSetSCSI', Mandatory)]
        [Parameter(ParameterSetName = 'newToVMParamSetSCSIFixed')]
        [Parameter(ParameterSetName = 'newToVMParamSetIDEDynamic')]
        [Parameter(ParameterSetName = 'newToVMParamSetSCSIDynamic')]
        [Parameter(ParameterSetName = 'newVirtualDiskDriveDifferencing')]
        [Parameter(ParameterSetName = 'newToVMParamSetIDEFixed')]
        [Parameter(ParameterSetName = 'existingHostVHDToVMParamSetIDE', Mandatory)]
        [Parameter(ParameterSetName = 'HostDiskToVMParamSetSCSI')]
        [Parameter(ParameterSetName = 'newToJobGroupParamSetIDEFixed')]
        [Parameter(ParameterSetName = 'existingHostVHDToVMParamSetSCSIJobGroup', Mandatory)]
        [Parameter(ParameterSetName = 'HostDiskToJobGroupParamSetSCSI')]
        [Parameter(ParameterSetName = 'newToJobGroupParamSetIDEDynamic')]
        [Parameter(ParameterSetName = 'newToJobGroupParamSetSCSIDynamic')]
        [Parameter(ParameterSetName = 'existingHostVHDToVMParamSetIDEJobGroup', Mandatory)]
        [Parameter(ParameterSetName = 'newToJobGroupParamSetSCSIFixed')]
        [string] $Path,
        [switch] $BootVolume,
        [switch] $SystemVolume,
        [Microsoft.VirtualManager.Remoting.VolumeType] $VolumeType,
        [Microsoft.SystemCenter.VirtualMachineManager.StorageClassification] $StorageClassification,
        [Microsoft.SystemCenter.VirtualMachineManager.StorageQoSPolicy] $StorageQoSPolicy,
        [switch] $ReturnImmediately,
        [Parameter(ParameterSetName = 'existingVHDToTemplateParamSetSCSI')]
        [Parameter(ParameterSetName = 'existingVHDToJobGroupParamSetSCSI')]
        [bool] $SharedStorage,
        [Parameter(ParameterSetName = 'existingVHDToTemplateParamSetSCSI', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'existingVHDToTemplateParamSetIDE', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'newToTemplateParamSetSCSIFixed', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'newToTemplateParamSetIDEDynamic', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'newToTemplateParamSetSCSIDynamic', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'AnyHostDiskToTemplateParamSetIDE', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'newToTemplateParamSetIDEFixed', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'AnyHostDiskToTemplateParamSetSCSI', Mandatory, ValueFromPipeline)]
        [Alias('Template')]
        [Microsoft.SystemCenter.VirtualMachineManager.Template] $VMTemplate,
        [Parameter(ParameterSetName = 'existingVHDToVMParamSetIDE', Mandatory)]
        [Parameter(ParameterSetName = 'existingVHDToTemplateParamSetIDE', Mandatory)]
        [Parameter(ParameterSetName = 'existingVHDToJobGroupParamSetIDE', Mandatory)]
        [Parameter(ParameterSetName = 'newToVMParamSetIDEDynamic', Mandatory)]
        [Parameter(ParameterSetName = 'newVirtualDiskDriveDifferencing')]
        [Parameter(ParameterSetName = 'newToVMParamSetIDEFixed', Mandatory)]
        [Parameter(ParameterSetName = 'existingHostVHDToVMParamSetIDE', Mandatory)]
        [Parameter(ParameterSetName = 'HostDiskToVMParamSetIDE', Mandatory)]
        [Parameter(ParameterSetName = 'newToTemplateParamSetIDEDynamic', Mandatory)]
        [Parameter(ParameterSetName = 'AnyHostDiskToTemplateParamSetIDE', Mandatory)]
        [Parameter(ParameterSetName = 'newToTemplateParamSetIDEFixed', Mandatory)]
        [Parameter(ParameterSetName = 'newToJobGroupParamSetIDEFixed', Mandatory)]
        [Parameter(ParameterSetName = 'AnyHostDiskToJobGroupParamSetIDE', Mandatory)]
        [Parameter(ParameterSetName = 'newToJobGroupParamSetIDEDynamic', Mandatory)]
        [Parameter(ParameterSetName = 'HostDiskToJobGroupParamSetIDE', Mandatory)]
        [Parameter(ParameterSetName = 'existingHostVHDToVMParamSetIDEJobGroup', Mandatory)]
        [switch] $IDE,
        [Parameter(ParameterSetName = 'existingVHDToJobGroupParamSetSCSI', Mandatory)]
        [Parameter(ParameterSetName = 'existingVHDToJobGroupParamSetIDE', Mandatory)]
        [Parameter(ParameterSetName = 'newVirtualDiskDriveDifferencing')]
        [Parameter(ParameterSetName = 'newToJobGroupParamSetIDEFixed', Mandatory)]
        [Parameter(ParameterSetName = 'existingHostVHDToVMParamSetSCSIJobGroup', Mandatory)]
        [Parameter(ParameterSetName = 'AnyHostDiskToJobGroupParamSetIDE', Mandatory)]
        [Parameter(ParameterSetName = 'HostDiskToJobGroupParamSetSCSI', Mandatory)]
        [Parameter(ParameterSetName = 'newToJobGroupParamSetIDEDynamic', Mandatory)]
        [Parameter(ParameterSetName = 'newToJobGroupParamSetSCSIDynamic', Mandatory)]
        [Parameter(ParameterSetName = 'HostDiskToJobGroupParamSetIDE', Mandatory)]
        [Parameter(ParameterSetName = 'existingHostVHDToVMParamSetIDEJobGroup', Mandatory)]
        [Parameter(ParameterSetName = 'newToJobGroupParamSetSCSIFixed', Mandatory)]
        [Parameter(ParameterSetName = 'AnyHostDiskToJobGroupParamSetSCSI', Mandatory)]
        [guid] $JobGroup,
        [Parameter(ParameterSetName = 'existingHostVHDToVMParamSetSCSI', Mandatory)]
        [Parameter(ParameterSetName = 'existingHostVHDToVMParamSetIDE', Mandatory)]
        [Parameter(ParameterSetName = 'existingHostVHDToVMParamSetSCSIJobGroup', Mandatory)]
        [Parameter(ParameterSetName = 'existingHostVHDToVMParamSetIDEJobGroup', Mandatory)]
        [switch] $UseLocalVirtualHardDisk,
        [Parameter(ParameterSetName = 'newToVMParamSetSCSIFixed', Mandatory)]
        [Parameter(ParameterSetName = 'newToVMParamSetIDEFixed', Mandatory)]
        [Parameter(ParameterSetName = 'newToTemplateParamSetSCSIFixed', Mandatory)]
        [Parameter(ParameterSetName = 'newToTemplateParamSetIDEFixed', Mandatory)]
        [Parameter(ParameterSetName = 'newToJobGroupParamSetIDEFixed', Mandatory)]
        [Parameter(ParameterSetName = 'newToJobGroupParamSetSCSIFixed', Mandatory)]
        [switch] $Fixed,
        [Parameter(ParameterSetName = 'newToVMParamSetSCSIFixed', Mandatory)]
        [Parameter(ParameterSetName = 'newToVMParamSetIDEDynamic', Mandatory)]
        [Parameter(ParameterSetName = 'newToVMParamSetSCSIDynamic', Mandatory)]
        [Parameter(ParameterSetName = 'newToVMParamSetIDEFixed', Mandatory)]
        [Parameter(ParameterSetName = 'newToTemplateParamSetSCSIFixed', Mandatory)]
        [Parameter(ParameterSetName = 'newToTemplateParamSetIDEDynamic', Mandatory)]
        [Parameter(ParameterSetName = 'newToTemplateParamSetSCSIDynamic', Mandatory)]
        [Parameter(ParameterSetName = 'newToTemplateParamSetIDEFixed', Mandatory)]
        [Parameter(ParameterSetName = 'newToJobGroupParamSetIDEFixed', Mandatory)]
        [Parameter(ParameterSetName = 'newToJobGroupParamSetIDEDynamic', Mandatory)]
        [Parameter(ParameterSetName = 'newToJobGroupParamSetSCSIDynamic', Mandatory)]
        [Parameter(ParameterSetName = 'newToJobGroupParamSetSCSIFixed', Mandatory)]
        [Alias('Size')]
        [long] $VirtualHardDiskSizeMB,
        [Parameter(ParameterSetName = 'newToVMParamSetIDEDynamic', Mandatory)]
        [Parameter(ParameterSetName = 'newToVMParamSetSCSIDynamic', Mandatory)]
        [Parameter(ParameterSetName = 'newToTemplateParamSetIDEDynamic', Mandatory)]
        [Parameter(ParameterSetName = 'newToTemplateParamSetSCSIDynamic', Mandatory)]
        [Parameter(ParameterSetName = 'newToJobGroupParamSetIDEDynamic', Mandatory)]
        [Parameter(ParameterSetName = 'newToJobGroupParamSetSCSIDynamic', Mandatory)]
        [switch] $Dynamic,
        [Parameter(ParameterSetName = 'newVirtualDiskDriveDifferencing', Mandatory)]
        [string] $ParentVirtualHardDiskPath,
        [Parameter(ParameterSetName = 'newVirtualDiskDriveDifferencing', Mandatory)] [switch] $Differencing,
        [Parameter(ParameterSetName = 'HostDiskToVMParamSetIDE', Mandatory)]
        [Parameter(ParameterSetName = 'HostDiskToVMParamSetSCSI', Mandatory)]
        [Parameter(ParameterSetName = 'HostDiskToJobGroupParamSetSCSI', Mandatory)]
        [Parameter(ParameterSetName = 'HostDiskToJobGroupParamSetIDE', Mandatory)]
        [Alias('HostDisk')]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageDisk] $StorageDisk,
        [Parameter(ParameterSetName = 'AnyHostDiskToTemplateParamSetIDE', Mandatory)]
        [Parameter(ParameterSetName = 'AnyHostDiskToTemplateParamSetSCSI', Mandatory)]
        [Parameter(ParameterSetName = 'AnyHostDiskToJobGroupParamSetIDE', Mandatory)]
        [Parameter(ParameterSetName = 'AnyHostDiskToJobGroupParamSetSCSI', Mandatory)]
        [Alias('AnyHostDisk')]
        [switch] $AnyStorageDisk
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Changes a virtual disk drive.
.EXAMPLE
Set-SCVirtualDiskDrive -VirtualDiskDrive $virtualDiskDrive
#>
function Set-SCVirtualDiskDrive {
    [CmdletBinding(DefaultParameterSetName = 'BusChanges')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VirtualDiskDrive])]
    param(
        [byte] $Bus,
        [byte] $LUN,
        [switch] $SCSI,
        [switch] $IDE,
        [Microsoft.VirtualManager.Remoting.VolumeType] $VolumeType,
        [Microsoft.SystemCenter.VirtualMachineManager.StorageClassification] $StorageClassification,
        [bool] $SharedStorage,
        [bool] $CreateDiffDisk,
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualDiskDrive] $VirtualDiskDrive,
        [Parameter(ParameterSetName = 'StorageQoSPolicy', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageQoSPolicy] $StorageQoSPolicy,
        [Parameter(ParameterSetName = 'IOPSMaximum', Mandatory)] [uint64] $IOPSMaximum,
        [Parameter(ParameterSetName = 'DisableStorageQoS', Mandatory)] [switch] $DisableStorageQoS
        # Shared: JobGroup RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Removes a virtual disk drive.
.EXAMPLE
Remove-SCVirtualDiskDrive -VirtualDiskDrive $virtualDiskDrive
#>
function Remove-SCVirtualDiskDrive {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VirtualDiskDrive])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualDiskDrive] $VirtualDiskDrive,
        [switch] $SkipDeleteVHD,
        [switch] $Force
        # Shared: JobGroup RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Compacts a virtual disk drive.
.EXAMPLE
Compress-SCVirtualDiskDrive -VirtualDiskDrive $virtualDiskDrive
#>
function Compress-SCVirtualDiskDrive {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VirtualDiskDrive])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualDiskDrive] $VirtualDiskDrive
        # Shared: JobGroup RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Converts a virtual disk drive.
.EXAMPLE
Convert-SCVirtualDiskDrive -Fixed -VirtualDiskDrive $virtualDiskDrive
#>
function Convert-SCVirtualDiskDrive {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VirtualDiskDrive])]
    param(
        [Parameter(ParameterSetName = 'Fixed', Mandatory)] [switch] $Fixed,
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualDiskDrive] $VirtualDiskDrive,
        [string] $Path,
        [string] $FileName,
        [Parameter(ParameterSetName = 'Fixed')]
        [Parameter(ParameterSetName = 'Dynamic')]
        [Microsoft.VirtualManager.Remoting.VHDFormatType] $VHDFormatType,
        [Parameter(ParameterSetName = 'Dynamic', Mandatory)] [switch] $Dynamic,
        [Parameter(ParameterSetName = 'VHDX', Mandatory)] [switch] $VHDX,
        [Parameter(ParameterSetName = 'VHDX')] [switch] $DeleteSource,
        [Parameter(ParameterSetName = 'VHDX')] [switch] $ValidateOnCompletion,
        [Parameter(ParameterSetName = 'VHDX')] [int] $BlockSizeBytes
        # Shared: JobGroup RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Enlarges a virtual disk drive.
.EXAMPLE
Expand-SCVirtualDiskDrive -VirtualDiskDrive $virtualDiskDrive -VirtualHardDiskSizeGB 1
#>
function Expand-SCVirtualDiskDrive {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VirtualDiskDrive])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualDiskDrive] $VirtualDiskDrive,
        [Parameter(Mandatory)]
        [Alias('Size')]
        [int] $VirtualHardDiskSizeGB
        # Shared: JobGroup RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Tests a virtual disk drive.
.EXAMPLE
Test-SCVirtualDiskDrive -VirtualDiskDrive $virtualDiskDrive
#>
function Test-SCVirtualDiskDrive {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VirtualDiskDrive])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualDiskDrive] $VirtualDiskDrive
        # Shared: JobGroup RunAsynchronously PROTipID JobVariable
    )
}
