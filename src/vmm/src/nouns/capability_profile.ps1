<#
.SYNOPSIS
Gets capability profiles.
.EXAMPLE
Get-SCCapabilityProfile
#>
function Get-SCCapabilityProfile {
    [CmdletBinding(DefaultParameterSetName = 'FromName')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.CapabilityProfile])]
    param(
        [Parameter(ParameterSetName = 'FromName')] [string] $Name,
        [Parameter(ParameterSetName = 'FromId', Mandatory)] [guid] $ID
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Creates a capability profile.
.EXAMPLE
New-SCCapabilityProfile -Name 'Sample' -FabricCapabilityType HyperV
#>
function New-SCCapabilityProfile {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.CapabilityProfile])]
    param(
        [Parameter(Mandatory)] [string] $Name,
        [Parameter(ParameterSetName = 'FromValues', Mandatory)]
        [Microsoft.VirtualManager.Remoting.FabricCapabilityType] $FabricCapabilityType,
        [Parameter(ParameterSetName = 'FromValues')] [string] $Description,
        [Parameter(ParameterSetName = 'FromValues')] [int] $CPUCountInitial,
        [Parameter(ParameterSetName = 'FromValues')] [int] $CPUCountMaximum,
        [Parameter(ParameterSetName = 'FromValues')] [int] $CPUCountMinimum,
        [Parameter(ParameterSetName = 'FromValues')] [bool] $CPUCompatibilityModeValue,
        [Parameter(ParameterSetName = 'FromValues')] [bool] $CPUCompatibilityModeValueCanChange,
        [Parameter(ParameterSetName = 'FromValues')] [bool] $OSCompatibilityModeValue,
        [Parameter(ParameterSetName = 'FromValues')] [bool] $OSCompatibilityModeValueCanChange,
        [Parameter(ParameterSetName = 'FromValues')] [int] $MemoryMBInitial,
        [Parameter(ParameterSetName = 'FromValues')] [int] $MemoryMBMaximum,
        [Parameter(ParameterSetName = 'FromValues')] [int] $MemoryMBMinimum,
        [Parameter(ParameterSetName = 'FromValues')] [bool] $DynamicMemoryValue,
        [Parameter(ParameterSetName = 'FromValues')] [bool] $DynamicMemoryValueCanChange,
        [Parameter(ParameterSetName = 'FromValues')] [int] $StartupMemoryMBInitial,
        [Parameter(ParameterSetName = 'FromValues')] [int] $StartupMemoryMBMaximum,
        [Parameter(ParameterSetName = 'FromValues')] [int] $StartupMemoryMBMinimum,
        [Parameter(ParameterSetName = 'FromValues')] [int] $MaximumMemoryMBInitial,
        [Parameter(ParameterSetName = 'FromValues')] [int] $MaximumMemoryMBMaximum,
        [Parameter(ParameterSetName = 'FromValues')] [int] $MaximumMemoryMBMinimum,
        [Parameter(ParameterSetName = 'FromValues')] [int] $TargetMemoryBufferPercentInitial,
        [Parameter(ParameterSetName = 'FromValues')] [int] $TargetMemoryBufferPercentMaximum,
        [Parameter(ParameterSetName = 'FromValues')] [int] $TargetMemoryBufferPercentMinimum,
        [Parameter(ParameterSetName = 'FromValues')] [int] $VirtualDVDDriveCountInitial,
        [Parameter(ParameterSetName = 'FromValues')] [int] $VirtualDVDDriveCountMaximum,
        [Parameter(ParameterSetName = 'FromValues')] [int] $VirtualDVDDriveCountMinimum,
        [Parameter(ParameterSetName = 'FromValues')] [bool] $SharedDVDImageFileValue,
        [Parameter(ParameterSetName = 'FromValues')] [bool] $SharedDVDImageFileValueCanChange,
        [Parameter(ParameterSetName = 'FromValues')] [int] $VirtualHardDiskCountInitial,
        [Parameter(ParameterSetName = 'FromValues')] [int] $VirtualHardDiskCountMaximum,
        [Parameter(ParameterSetName = 'FromValues')] [int] $VirtualHardDiskCountMinimum,
        [Parameter(ParameterSetName = 'FromValues')] [bool] $DifferencingVirtualHardDiskValue,
        [Parameter(ParameterSetName = 'FromValues')] [bool] $DifferencingVirtualHardDiskValueCanChange,
        [Parameter(ParameterSetName = 'FromValues')] [bool] $DynamicVirtualHardDiskValue,
        [Parameter(ParameterSetName = 'FromValues')] [bool] $DynamicVirtualHardDiskValueCanChange,
        [Parameter(ParameterSetName = 'FromValues')] [bool] $FixedVirtualHardDiskValue,
        [Parameter(ParameterSetName = 'FromValues')] [bool] $FixedVirtualHardDiskValueCanChange,
        [Parameter(ParameterSetName = 'FromValues')] [int] $VirtualHardDiskSizeMBInitial,
        [Parameter(ParameterSetName = 'FromValues')] [int] $VirtualHardDiskSizeMBMaximum,
        [Parameter(ParameterSetName = 'FromValues')] [int] $VirtualHardDiskSizeMBMinimum,
        [Parameter(ParameterSetName = 'FromValues')] [guid] $NewDiskStorageClassificationValue,
        [Parameter(ParameterSetName = 'FromValues')] [guid] $ExistDiskStorageClassificationValue,
        [Parameter(ParameterSetName = 'FromValues')] [int] $VirtualNetworkAdapterCountInitial,
        [Parameter(ParameterSetName = 'FromValues')] [int] $VirtualNetworkAdapterCountMaximum,
        [Parameter(ParameterSetName = 'FromValues')] [int] $VirtualNetworkAdapterCountMinimum,
        [Parameter(ParameterSetName = 'FromValues')] [guid] $LogicalNetworkValue,
        [Parameter(ParameterSetName = 'FromValues')] [bool] $NetworkOptimizationValue,
        [Parameter(ParameterSetName = 'FromValues')] [bool] $NetworkOptimizationValueCanChange,
        [Parameter(ParameterSetName = 'FromValues')] [bool] $VMHighlyAvailableValue,
        [Parameter(ParameterSetName = 'FromValues')] [bool] $VMHighlyAvailableValueCanChange,
        [Parameter(ParameterSetName = 'FromExisting', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.CapabilityProfile] $CapabilityProfile
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes a capability profile.
.EXAMPLE
Set-SCCapabilityProfile -CapabilityProfile $capabilityProfile
#>
function Set-SCCapabilityProfile {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.CapabilityProfile])]
    param(
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.CapabilityProfile] $CapabilityProfile,
        [Parameter(ParameterSetName = 'FromName', Mandatory)] [string] $Name,
        [Parameter(ParameterSetName = 'FromValues')] [string] $Description,
        [Parameter(ParameterSetName = 'FromValues')] [int] $CPUCountInitial,
        [Parameter(ParameterSetName = 'FromValues')] [int] $CPUCountMaximum,
        [Parameter(ParameterSetName = 'FromValues')] [int] $CPUCountMinimum,
        [Parameter(ParameterSetName = 'FromValues')] [bool] $CPUCompatibilityModeValue,
        [Parameter(ParameterSetName = 'FromValues')] [bool] $CPUCompatibilityModeValueCanChange,
        [Parameter(ParameterSetName = 'FromValues')] [bool] $OSCompatibilityModeValue,
        [Parameter(ParameterSetName = 'FromValues')] [bool] $OSCompatibilityModeValueCanChange,
        [Parameter(ParameterSetName = 'FromValues')] [int] $MemoryMBInitial,
        [Parameter(ParameterSetName = 'FromValues')] [int] $MemoryMBMaximum,
        [Parameter(ParameterSetName = 'FromValues')] [int] $MemoryMBMinimum,
        [Parameter(ParameterSetName = 'FromValues')] [bool] $DynamicMemoryValue,
        [Parameter(ParameterSetName = 'FromValues')] [bool] $DynamicMemoryValueCanChange,
        [Parameter(ParameterSetName = 'FromValues')] [int] $StartupMemoryMBInitial,
        [Parameter(ParameterSetName = 'FromValues')] [int] $StartupMemoryMBMaximum,
        [Parameter(ParameterSetName = 'FromValues')] [int] $StartupMemoryMBMinimum,
        [Parameter(ParameterSetName = 'FromValues')] [int] $MaximumMemoryMBInitial,
        [Parameter(ParameterSetName = 'FromValues')] [int] $MaximumMemoryMBMaximum,
        [Parameter(ParameterSetName = 'FromValues')] [int] $MaximumMemoryMBMinimum,
        [Parameter(ParameterSetName = 'FromValues')] [int] $TargetMemoryBufferPercentInitial,
        [Parameter(ParameterSetName = 'FromValues')] [int] $TargetMemoryBufferPercentMaximum,
        [Parameter(ParameterSetName = 'FromValues')] [int] $TargetMemoryBufferPercentMinimum,
        [Parameter(ParameterSetName = 'FromValues')] [int] $VirtualDVDDriveCountInitial,
        [Parameter(ParameterSetName = 'FromValues')] [int] $VirtualDVDDriveCountMaximum,
        [Parameter(ParameterSetName = 'FromValues')] [int] $VirtualDVDDriveCountMinimum,
        [Parameter(ParameterSetName = 'FromValues')] [bool] $SharedDVDImageFileValue,
        [Parameter(ParameterSetName = 'FromValues')] [bool] $SharedDVDImageFileValueCanChange,
        [Parameter(ParameterSetName = 'FromValues')] [int] $VirtualHardDiskCountInitial,
        [Parameter(ParameterSetName = 'FromValues')] [int] $VirtualHardDiskCountMaximum,
        [Parameter(ParameterSetName = 'FromValues')] [int] $VirtualHardDiskCountMinimum,
        [Parameter(ParameterSetName = 'FromValues')] [bool] $DifferencingVirtualHardDiskValue,
        [Parameter(ParameterSetName = 'FromValues')] [bool] $DifferencingVirtualHardDiskValueCanChange,
        [Parameter(ParameterSetName = 'FromValues')] [bool] $DynamicVirtualHardDiskValue,
        [Parameter(ParameterSetName = 'FromValues')] [bool] $DynamicVirtualHardDiskValueCanChange,
        [Parameter(ParameterSetName = 'FromValues')] [bool] $FixedVirtualHardDiskValue,
        [Parameter(ParameterSetName = 'FromValues')] [bool] $FixedVirtualHardDiskValueCanChange,
        [Parameter(ParameterSetName = 'FromValues')] [int] $VirtualHardDiskSizeMBInitial,
        [Parameter(ParameterSetName = 'FromValues')] [int] $VirtualHardDiskSizeMBMaximum,
        [Parameter(ParameterSetName = 'FromValues')] [int] $VirtualHardDiskSizeMBMinimum,
        [Parameter(ParameterSetName = 'FromValues')] [guid] $NewDiskStorageClassificationValue,
        [Parameter(ParameterSetName = 'FromValues')] [guid] $ExistDiskStorageClassificationValue,
        [Parameter(ParameterSetName = 'FromValues')] [int] $VirtualNetworkAdapterCountInitial,
        [Parameter(ParameterSetName = 'FromValues')] [int] $VirtualNetworkAdapterCountMaximum,
        [Parameter(ParameterSetName = 'FromValues')] [int] $VirtualNetworkAdapterCountMinimum,
        [Parameter(ParameterSetName = 'FromValues')] [guid] $LogicalNetworkValue,
        [Parameter(ParameterSetName = 'FromValues')] [bool] $NetworkOptimizationValue,
        [Parameter(ParameterSetName = 'FromValues')] [bool] $NetworkOptimizationValueCanChange,
        [Parameter(ParameterSetName = 'FromValues')] [bool] $VMHighlyAvailableValue,
        [Parameter(ParameterSetName = 'FromValues')] [bool] $VMHighlyAvailableValueCanChange
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a capability profile.
.EXAMPLE
Remove-SCCapabilityProfile -CapabilityProfile $capabilityProfile
#>
function Remove-SCCapabilityProfile {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.CapabilityProfile])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.CapabilityProfile] $CapabilityProfile
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Tests a capability profile.
.EXAMPLE
Test-SCCapabilityProfile -HardwareProfile Small
#>
function Test-SCCapabilityProfile {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.CapabilityProfile])]
    param(
        [Parameter(ParameterSetName = 'HardwareProfile', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.HardwareProfile] $HardwareProfile,
        [Microsoft.SystemCenter.VirtualMachineManager.CapabilityProfile] $CapabilityProfile,
        [Parameter(ParameterSetName = 'VM', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VM] $VM,
        [Parameter(ParameterSetName = 'Template', Mandatory, ValueFromPipeline)]
        [Alias('Template')]
        [Microsoft.SystemCenter.VirtualMachineManager.Template] $VMTemplate
        # Shared: VMMServer
    )
}
