<#
.SYNOPSIS
Gets hardware profiles.
.EXAMPLE
Get-SCHardwareProfile
#>
function Get-SCHardwareProfile {
    [CmdletBinding(DefaultParameterSetName = 'Connection')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.HardwareProfile])]
    param(
        [Parameter(ParameterSetName = 'All')] [switch] $All,
        [Parameter(ParameterSetName = 'ID')] [guid] $ID
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Creates a hardware profile.
.EXAMPLE
New-SCHardwareProfile -Name 'Sample'
#>
function New-SCHardwareProfile {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.HardwareProfile])]
    param(
        [int] $Generation,
        [bool] $HighlyAvailable,
        [uint32] $HAVMPriority,
        [bool] $DRProtectionRequired,
        [Microsoft.SystemCenter.VirtualMachineManager.ReplicationGroup] $ReplicationGroup,
        [bool] $SecureBootEnabled,
        [bool] $NumLock,
        [Alias('LimitCPUFunctionality')] [bool] $CPULimitFunctionality,
        [Alias('LimitCPUForMigration')] [bool] $CPULimitForMigration,
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(ValueFromPipeline)] [Microsoft.SystemCenter.VirtualMachineManager.HardwareProfile] $HardwareProfile,
        [string] $Owner,
        [Microsoft.SystemCenter.VirtualMachineManager.UserRole] $UserRole,
        [Microsoft.SystemCenter.VirtualMachineManager.CapabilityProfile] $CapabilityProfile,
        [string] $Description,
        [int] $MemoryMB,
        [bool] $DynamicMemoryEnabled,
        [int] $DynamicMemoryMaximumMB,
        [int] $DynamicMemoryBufferPercentage,
        [int] $MemoryWeight,
        [bool] $VirtualVideoAdapterEnabled,
        [int] $MonitorMaximumCount,
        [Alias('MonitorResolutionMaximum')] [string] $MonitorMaximumResolution,
        [int] $RecoveryPointObjective,
        [Microsoft.VirtualManager.Remoting.ProtectionProvider] $ProtectionProvider,
        [Microsoft.VirtualManager.Utils.BootDevice[]] $BootOrder,
        [string] $FirstBootDevice,
        [string] $SecureBootTemplate,
        [Alias('ProcessorCount')] [byte] $CPUCount,
        [Microsoft.SystemCenter.VirtualMachineManager.ProcessorType] $CPUType,
        [Alias('ExpectedCPUUtilization')] [int] $CPUExpectedUtilizationPercent,
        [Alias('DiskIO')] [int] $DiskIops,
        [Alias('NetworkUtilization')] [int] $NetworkUtilizationMbps,
        [Alias('RelativeWeight')] [int] $CPURelativeWeight,
        [int] $CPUReserve,
        [Alias('CPUMax')] [int] $CPUMaximumPercent,
        [byte] $CPUPerVirtualNumaNodeMaximum,
        [int] $MemoryPerVirtualNumaNodeMaximumMB,
        [byte] $VirtualNumaNodesPerSocketMaximum,
        [int] $DynamicMemoryMinimumMB,
        [bool] $NumaIsolationRequired,
        [uint16] $AutomaticCriticalErrorAction,
        [int] $AutomaticCriticalErrorActionTimeout,
        [Microsoft.VirtualManager.Utils.CheckpointType] $CheckpointType
        # Shared: VMMServer JobGroup RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes a hardware profile.
.EXAMPLE
Set-SCHardwareProfile -HardwareProfile Small
#>
function Set-SCHardwareProfile {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.HardwareProfile])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.HardwareProfile] $HardwareProfile,
        [bool] $HighlyAvailable,
        [uint32] $HAVMPriority,
        [bool] $DRProtectionRequired,
        [Microsoft.SystemCenter.VirtualMachineManager.ReplicationGroup] $ReplicationGroup,
        [bool] $SecureBootEnabled,
        [bool] $NumLock,
        [Alias('LimitCPUFunctionality')] [bool] $CPULimitFunctionality,
        [Alias('LimitCPUForMigration')] [bool] $CPULimitForMigration,
        [string] $Name,
        [switch] $RemoveCapabilityProfile,
        [string] $Owner,
        [Microsoft.SystemCenter.VirtualMachineManager.UserRole] $UserRole,
        [Microsoft.SystemCenter.VirtualMachineManager.CapabilityProfile] $CapabilityProfile,
        [string] $Description,
        [int] $MemoryMB,
        [bool] $DynamicMemoryEnabled,
        [int] $DynamicMemoryMaximumMB,
        [int] $DynamicMemoryBufferPercentage,
        [int] $MemoryWeight,
        [bool] $VirtualVideoAdapterEnabled,
        [int] $MonitorMaximumCount,
        [Alias('MonitorResolutionMaximum')] [string] $MonitorMaximumResolution,
        [int] $RecoveryPointObjective,
        [Microsoft.VirtualManager.Remoting.ProtectionProvider] $ProtectionProvider,
        [Microsoft.VirtualManager.Utils.BootDevice[]] $BootOrder,
        [string] $FirstBootDevice,
        [string] $SecureBootTemplate,
        [Alias('ProcessorCount')] [byte] $CPUCount,
        [Microsoft.SystemCenter.VirtualMachineManager.ProcessorType] $CPUType,
        [Alias('ExpectedCPUUtilization')] [int] $CPUExpectedUtilizationPercent,
        [Alias('DiskIO')] [int] $DiskIops,
        [Alias('NetworkUtilization')] [int] $NetworkUtilizationMbps,
        [Alias('RelativeWeight')] [int] $CPURelativeWeight,
        [int] $CPUReserve,
        [Alias('CPUMax')] [int] $CPUMaximumPercent,
        [byte] $CPUPerVirtualNumaNodeMaximum,
        [int] $MemoryPerVirtualNumaNodeMaximumMB,
        [byte] $VirtualNumaNodesPerSocketMaximum,
        [int] $DynamicMemoryMinimumMB,
        [bool] $NumaIsolationRequired,
        [uint16] $AutomaticCriticalErrorAction,
        [int] $AutomaticCriticalErrorActionTimeout,
        [Microsoft.VirtualManager.Utils.CheckpointType] $CheckpointType
        # Shared: JobGroup RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a hardware profile.
.EXAMPLE
Remove-SCHardwareProfile -HardwareProfile Small
#>
function Remove-SCHardwareProfile {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.HardwareProfile])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.HardwareProfile] $HardwareProfile
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}
