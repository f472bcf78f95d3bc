<#
.SYNOPSIS
Gets virtual machines.
.EXAMPLE
Get-SCVirtualMachine
#>
function Get-SCVirtualMachine {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VM])]
    param(
        [Parameter(Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'All')] [switch] $All,
        [Parameter(ParameterSetName = 'VMHostGroup', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Host] $VMHost,
        [Parameter(ParameterSetName = 'Cloud', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Cloud] $Cloud,
        [Parameter(ParameterSetName = 'Service', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Service] $Service,
        [Parameter(ParameterSetName = 'ComputerTier', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ComputerTier] $ComputerTier,
        [Parameter(ParameterSetName = 'StorageQoSPolicy', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageQoSPolicy] $StorageQoSPolicy,
        [Parameter(ParameterSetName = 'ID')] [guid] $ID
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Creates a virtual machine.
.EXAMPLE
New-SCVirtualMachine -VMConfiguration $vmConfiguration -Name 'Sample'
#>
function New-SCVirtualMachine {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VM])]
    param(
        [Parameter(ParameterSetName = 'NewVmFromVmCloud')]
        [Parameter(ParameterSetName = 'NewVmFromVirtualDisk')]
        [Parameter(ParameterSetName = 'NewVmFromHWProfile')]
        [Parameter(ParameterSetName = 'NewVmFromVmConfig')]
        [Parameter(ParameterSetName = 'NewVmFromTemplate')]
        [Parameter(ParameterSetName = 'NewVmFromVm')]
        [switch] $StartVM,
        [Parameter(ParameterSetName = 'NewVmFromVmCloud', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'NewVmFromVm', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'NewStoredVmFromVm', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VM] $VM,
        [Microsoft.VirtualManager.Utils.VMStartAction] $StartAction,
        [Microsoft.VirtualManager.Utils.VMStopAction] $StopAction,
        [Alias('LimitCPUFunctionality')] [bool] $CPULimitFunctionality,
        [Alias('LimitCPUForMigration')] [bool] $CPULimitForMigration,
        [Microsoft.SystemCenter.VirtualMachineManager.OperatingSystem] $OperatingSystem,
        [string] $LinuxAdministratorSSHKeyString,
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [string] $Description,
        [string] $Owner,
        [Microsoft.SystemCenter.VirtualMachineManager.UserRole] $UserRole,
        [Parameter(ParameterSetName = 'NewVmFromVmCloud', Mandatory)]
        [Parameter(ParameterSetName = 'NewVmFromVmConfig')]
        [Microsoft.SystemCenter.VirtualMachineManager.Cloud] $Cloud,
        [Parameter(ParameterSetName = 'NewVmFromVmCloud')]
        [Parameter(ParameterSetName = 'NewVmFromVmConfig')]
        [Microsoft.SystemCenter.VirtualMachineManager.CapabilityProfile] $CapabilityProfile,
        [Alias('UseLocalVirtualHardDisks')] [switch] $UseLocalVirtualHardDisk,
        [switch] $UseDiffDiskOptimization,
        [Parameter(ParameterSetName = 'NewVmFromVmCloud')]
        [Parameter(ParameterSetName = 'NewVmFromVmConfig')]
        [switch] $StoreToLibrary,
        [Alias('DelayStart')] [int] $DelayStartSeconds,
        [Parameter(ParameterSetName = 'NewVmFromVmCloud')]
        [Parameter(ParameterSetName = 'NewVmFromVmConfig')]
        [Microsoft.SystemCenter.VirtualMachineManager.SelfServiceUserRole] $SelfServiceRole,
        [int] $MemoryMB,
        [bool] $DynamicMemoryEnabled,
        [int] $DynamicMemoryMaximumMB,
        [int] $DynamicMemoryBufferPercentage,
        [int] $MemoryWeight,
        [bool] $VirtualVideoAdapterEnabled,
        [int] $MonitorMaximumCount,
        [Alias('MonitorResolutionMaximum')] [string] $MonitorMaximumResolution,
        [Alias('ProcessorCount')] [byte] $CPUCount,
        [Microsoft.SystemCenter.VirtualMachineManager.ProcessorType] $CPUType,
        [Alias('RelativeWeight')] [int] $CPURelativeWeight,
        [Parameter(ValueFromPipeline)] [Microsoft.SystemCenter.VirtualMachineManager.HardwareProfile] $HardwareProfile,
        [byte] $CPUPerVirtualNumaNodeMaximum,
        [int] $MemoryPerVirtualNumaNodeMaximumMB,
        [byte] $VirtualNumaNodesPerSocketMaximum,
        [uint16] $CPUCyclesReservePercent,
        [uint16] $CPUCyclesLimitPercent,
        [int] $DynamicMemoryMinimumMB,
        [bool] $NumaIsolationRequired,
        [bool] $SecureBootEnabled,
        [string] $SecureBootTemplate,
        [switch] $SkipInstallVirtualizationGuestServices,
        [switch] $ReturnImmediately,
        [string] $LinuxDomainName,
        [Microsoft.SystemCenter.VirtualMachineManager.SSHKey] $LinuxAdministratorSSHKey,
        [bool] $EnableNestedVirtualization,
        [Parameter(ParameterSetName = 'NewVmFromVirtualDisk', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'NewStoredVmFromVirtualDisk', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.StandaloneVirtualHardDisk] $VirtualHardDisk,
        [Parameter(ParameterSetName = 'NewVmFromVirtualDisk')]
        [Parameter(ParameterSetName = 'NewVmFromHWProfile')]
        [Parameter(ParameterSetName = 'NewStoredVmFromVirtualDisk')]
        [Parameter(ParameterSetName = 'NewStoredVmFromHardwareProfile')]
        [int] $Generation,
        [Parameter(ParameterSetName = 'NewVmFromVirtualDisk', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'NewVmFromHWProfile', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'NewVmFromTemplate', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'NewVmFromVm', Mandatory, ValueFromPipeline)]
        [Alias('Host')]
        [Microsoft.SystemCenter.VirtualMachineManager.Host] $VMHost,
        [Parameter(ParameterSetName = 'NewVmFromVirtualDisk', Mandatory)]
        [Parameter(ParameterSetName = 'NewVmFromHWProfile', Mandatory)]
        [Parameter(ParameterSetName = 'NewVmFromTemplate', Mandatory)]
        [Parameter(ParameterSetName = 'NewVmFromVm', Mandatory)]
        [string] $Path,
        [Parameter(ParameterSetName = 'NewVmFromVirtualDisk')]
        [Parameter(ParameterSetName = 'NewVmFromHWProfile')]
        [Parameter(ParameterSetName = 'NewVmFromTemplate')]
        [bool] $HighlyAvailable,
        [Parameter(ParameterSetName = 'NewVmFromVirtualDisk')]
        [Parameter(ParameterSetName = 'NewVmFromHWProfile')]
        [Parameter(ParameterSetName = 'NewVmFromTemplate')]
        [bool] $DRProtectionRequired,
        [Parameter(ParameterSetName = 'NewVmFromVirtualDisk')]
        [Parameter(ParameterSetName = 'NewVmFromHWProfile')]
        [Parameter(ParameterSetName = 'NewVmFromTemplate')]
        [int] $RecoveryPointObjective,
        [Parameter(ParameterSetName = 'NewVmFromVirtualDisk')]
        [Parameter(ParameterSetName = 'NewVmFromHWProfile')]
        [Parameter(ParameterSetName = 'NewVmFromTemplate')]
        [Microsoft.VirtualManager.Remoting.ProtectionProvider] $ProtectionProvider,
        [Parameter(ParameterSetName = 'NewVmFromVirtualDisk')]
        [Parameter(ParameterSetName = 'NewVmFromHWProfile')]
        [Parameter(ParameterSetName = 'NewVmFromTemplate')]
        [Microsoft.SystemCenter.VirtualMachineManager.ReplicationGroup] $ReplicationGroup,
        [Parameter(ParameterSetName = 'NewVmFromVirtualDisk')]
        [Parameter(ParameterSetName = 'NewVmFromHWProfile')]
        [Parameter(ParameterSetName = 'NewVmFromVmConfig')]
        [Parameter(ParameterSetName = 'NewVmFromTemplate')]
        [Alias('ExcludeFromPRO')]
        [bool] $BlockDynamicOptimization,
        [Parameter(ParameterSetName = 'NewVmFromVirtualDisk')]
        [Parameter(ParameterSetName = 'NewVmFromHWProfile')]
        [Parameter(ParameterSetName = 'NewVmFromVmConfig')]
        [Parameter(ParameterSetName = 'NewVmFromTemplate')]
        [uint16] $AutomaticCriticalErrorAction,
        [Parameter(ParameterSetName = 'NewVmFromVirtualDisk')]
        [Parameter(ParameterSetName = 'NewVmFromHWProfile')]
        [Parameter(ParameterSetName = 'NewVmFromVmConfig')]
        [Parameter(ParameterSetName = 'NewVmFromTemplate')]
        [int] $AutomaticCriticalErrorActionTimeout,
        [Parameter(ParameterSetName = 'NewVmFromVirtualDisk')]
        [Parameter(ParameterSetName = 'NewVmFromHWProfile')]
        [Parameter(ParameterSetName = 'NewVmFromVmConfig')]
        [Parameter(ParameterSetName = 'NewVmFromTemplate')]
        [Microsoft.VirtualManager.Utils.CheckpointType] $CheckpointType,
        [Parameter(ParameterSetName = 'NewVmFromVmConfig', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.BaseVMConfiguration] $VMConfiguration,
        [Parameter(ParameterSetName = 'NewVmFromVmConfig')]
        [Parameter(ParameterSetName = 'NewVmFromTemplate')]
        [Microsoft.SystemCenter.VirtualMachineManager.KeyFile] $VMShieldingData,
        [Parameter(ParameterSetName = 'NewVmFromVmConfig', ValueFromPipeline)]
        [Parameter(ParameterSetName = 'NewVmFromTemplate', ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.GuestOSProfile] $GuestOSProfile,
        [Parameter(ParameterSetName = 'NewVmFromVmConfig')]
        [Parameter(ParameterSetName = 'NewVmFromTemplate')]
        [string] $FullName,
        [Parameter(ParameterSetName = 'NewVmFromVmConfig')]
        [Parameter(ParameterSetName = 'NewVmFromTemplate')]
        [Alias('OrgName')]
        [string] $OrganizationName,
        [Parameter(ParameterSetName = 'NewVmFromVmConfig')]
        [Parameter(ParameterSetName = 'NewVmFromTemplate')]
        [Parameter(ParameterSetName = 'NewVmFromComputerTierScaleOut')]
        [string] $ComputerName,
        [Parameter(ParameterSetName = 'NewVmFromVmConfig')]
        [Parameter(ParameterSetName = 'NewVmFromTemplate')]
        [string] $ProductKey,
        [Parameter(ParameterSetName = 'NewVmFromVmConfig')]
        [Parameter(ParameterSetName = 'NewVmFromTemplate')]
        [string[]] $GuiRunOnceCommands,
        [Parameter(ParameterSetName = 'NewVmFromVmConfig')]
        [Parameter(ParameterSetName = 'NewVmFromTemplate')]
        [int] $TimeZone,
        [Parameter(ParameterSetName = 'NewVmFromVmConfig')]
        [Parameter(ParameterSetName = 'NewVmFromTemplate')]
        [bool] $MergeAnswerFile,
        [Parameter(ParameterSetName = 'NewVmFromVmConfig')]
        [Parameter(ParameterSetName = 'NewVmFromTemplate')]
        [Alias('AdminPasswordCredential')]
        [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $LocalAdministratorCredential,
        [Parameter(ParameterSetName = 'NewVmFromVmConfig')]
        [Parameter(ParameterSetName = 'NewVmFromTemplate')]
        [Alias('JoinDomain')]
        [string] $Domain,
        [Parameter(ParameterSetName = 'NewVmFromVmConfig')]
        [Parameter(ParameterSetName = 'NewVmFromTemplate')]
        [Alias('JoinDomainCredential')]
        [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $DomainJoinCredential,
        [Parameter(ParameterSetName = 'NewVmFromVmConfig')]
        [Parameter(ParameterSetName = 'NewVmFromTemplate')]
        [Alias('JoinWorkgroup')]
        [string] $Workgroup,
        [Parameter(ParameterSetName = 'NewVmFromVmConfig', ValueFromPipeline)]
        [Parameter(ParameterSetName = 'NewVmFromTemplate', ValueFromPipeline)]
        [Alias('SysPrepFile')]
        [Microsoft.SystemCenter.VirtualMachineManager.Script] $AnswerFile,
        [Parameter(ParameterSetName = 'NewVmFromTemplate', Mandatory, ValueFromPipeline)]
        [Alias('Template')]
        [Microsoft.SystemCenter.VirtualMachineManager.Template] $VMTemplate,
        [Parameter(ParameterSetName = 'NewStoredVmFromVirtualDisk', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'NewStoredVmFromVm', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'NewStoredVmFromHardwareProfile', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.LibraryServer] $LibraryServer,
        [Parameter(ParameterSetName = 'NewStoredVmFromVirtualDisk', Mandatory)]
        [Parameter(ParameterSetName = 'NewStoredVmFromVm', Mandatory)]
        [Parameter(ParameterSetName = 'NewStoredVmFromHardwareProfile', Mandatory)]
        [string] $SharePath,
        [Parameter(ParameterSetName = 'NewVmFromVmConfigScaleOut', Mandatory)]
        [Alias('ScaleOutVMConfiguration')]
        [Microsoft.SystemCenter.VirtualMachineManager.BaseVMConfiguration] $VMConfigurationScaleOut,
        [Parameter(ParameterSetName = 'NewVmFromComputerTierScaleOut', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.ComputerTier] $ComputerTier
        # Shared: VMMServer JobGroup RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Changes a virtual machine.
.EXAMPLE
Set-SCVirtualMachine -VM test01
#>
function Set-SCVirtualMachine {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VM])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [Microsoft.SystemCenter.VirtualMachineManager.VM] $VM,
        [Microsoft.SystemCenter.VirtualMachineManager.VmwResourcePool] $VMwareResourcePool,
        [Microsoft.VirtualManager.Utils.VMStartAction] $StartAction,
        [Microsoft.VirtualManager.Utils.VMStopAction] $StopAction,
        [bool] $RemoveSelfServiceUserRole,
        [bool] $EnableOperatingSystemShutdown,
        [Alias('EnableTimeSynchronization')] [bool] $EnableTimeSync,
        [bool] $EnableDataExchange,
        [bool] $EnableHeartbeat,
        [bool] $EnableBackup,
        [bool] $InstallVirtualizationGuestServices,
        [string] $Owner,
        [Parameter(ValueFromPipeline)] [Microsoft.SystemCenter.VirtualMachineManager.OperatingSystem] $OperatingSystem,
        [bool] $Enabled,
        [bool] $HighlyAvailable,
        [uint32] $HAVMPriority,
        [bool] $DRProtectionRequired,
        [Microsoft.SystemCenter.VirtualMachineManager.ReplicationGroup] $ReplicationGroup,
        [bool] $SecureBootEnabled,
        [bool] $NumLock,
        [Alias('LimitCPUFunctionality')] [bool] $CPULimitFunctionality,
        [Alias('LimitCPUForMigration')] [bool] $CPULimitForMigration,
        [Microsoft.SystemCenter.VirtualMachineManager.KeyFile] $VMShieldingData,
        [switch] $RunAsSystem,
        [pscredential] $RunAsUserCredential,
        [Alias('DelayStart')] [int] $DelayStartSeconds,
        [bool] $UseHardwareAssistedVirtualization,
        [Microsoft.SystemCenter.VirtualMachineManager.Cloud] $Cloud,
        [Microsoft.SystemCenter.VirtualMachineManager.CapabilityProfile] $CapabilityProfile,
        [switch] $RemoveCapabilityProfile,
        [switch] $RemoveFromCloud,
        [Microsoft.SystemCenter.VirtualMachineManager.Host[]] $ClusterNonPossibleOwner,
        [Microsoft.SystemCenter.VirtualMachineManager.Host[]] $ClusterPreferredOwner,
        [string[]] $AvailabilitySetNames,
        [Alias('SelfServiceUserRole')] [Microsoft.SystemCenter.VirtualMachineManager.UserRole] $UserRole,
        [string] $Name,
        [uint32] $QuotaPoint,
        [string] $CostCenter,
        [string] $Tag,
        [string] $Custom1,
        [string] $Custom2,
        [string] $Custom3,
        [string] $Custom4,
        [string] $Custom5,
        [string] $Custom6,
        [string] $Custom7,
        [string] $Custom8,
        [string] $Custom9,
        [string] $Custom10,
        [Alias('ExcludeFromPRO')] [bool] $BlockDynamicOptimization,
        [switch] $ClearDRProtection,
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
        [Microsoft.VirtualManager.Utils.CheckpointType] $CheckpointType,
        [bool] $EnableNestedVirtualization
        # Shared: JobGroup RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Removes a virtual machine.
.EXAMPLE
Remove-SCVirtualMachine -VM test01
#>
function Remove-SCVirtualMachine {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VM])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [Microsoft.SystemCenter.VirtualMachineManager.VM] $VM,
        [switch] $SkipFileRemoval,
        [switch] $Force
        # Shared: RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Joins a virtual machine.
.EXAMPLE
Join-SCVirtualMachine -VM test01 -ComputerTier $computerTier
#>
function Join-SCVirtualMachine {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VM])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [Microsoft.SystemCenter.VirtualMachineManager.VM] $VM,
        [Parameter(ParameterSetName = 'ServiceComputerTierParameterSet', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.ComputerTier] $ComputerTier,
        [Parameter(ParameterSetName = 'VMRoleParameterSet', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.CloudVmRole] $VMRole
        # Shared: RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Moves a virtual machine.
.EXAMPLE
Move-SCVirtualMachine -VM test01
#>
function Move-SCVirtualMachine {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VM])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [Microsoft.SystemCenter.VirtualMachineManager.VM] $VM,
        [Parameter(ValueFromPipeline)] [Microsoft.SystemCenter.VirtualMachineManager.Host] $VMHost,
        [Microsoft.SystemCenter.VirtualMachineManager.ReplicationGroup] $ReplicationGroup,
        [Alias('BlockLMIfHostBusy')] [switch] $BlockLiveMigrationIfHostBusy,
        [switch] $UseDiffDiskOptimization,
        [switch] $StartVMOnTarget,
        [switch] $DiscardSavedState,
        [switch] $UseLAN,
        [switch] $UseCluster,
        [bool] $HighlyAvailable,
        [string] $Path
        # Shared: JobGroup RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Refreshes a virtual machine.
.EXAMPLE
Read-SCVirtualMachine -VM test01
#>
function Read-SCVirtualMachine {
    [CmdletBinding(DefaultParameterSetName = 'FullRefreshSingleVm')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VM])]
    param(
        [Parameter(ParameterSetName = 'FullRefreshSingleVm', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VM] $VM,
        [Parameter(ParameterSetName = 'FullRefreshSingleVm')] [switch] $Force,
        [Parameter(ParameterSetName = 'LightRefreshVmsOnHost', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Host] $VMHost
        # Shared: RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Registers a virtual machine.
.EXAMPLE
Register-SCVirtualMachine -VMHost hv11 -Path 'Sample'
#>
function Register-SCVirtualMachine {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VM])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Host] $VMHost,
        [Parameter(Mandatory)] [string] $Path
        # Shared: JobGroup RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Repairs a virtual machine.
.EXAMPLE
Repair-SCVirtualMachine -VM test01 -Dismiss
#>
function Repair-SCVirtualMachine {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VM])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [Microsoft.SystemCenter.VirtualMachineManager.VM] $VM,
        [Parameter(ParameterSetName = 'Dismiss', Mandatory)] [switch] $Dismiss,
        [Parameter(ParameterSetName = 'Dismiss')] [switch] $Force,
        [Parameter(ParameterSetName = 'Undo', Mandatory)] [switch] $Undo,
        [Parameter(ParameterSetName = 'Retry', Mandatory)] [switch] $Retry,
        [Parameter(ParameterSetName = 'Agent', Mandatory)] [switch] $Agent,
        [Parameter(ParameterSetName = 'MigrateDBOnlyVM', Mandatory)] [switch] $MigrateDBOnlyVM,
        [Parameter(ParameterSetName = 'MigrateDBOnlyVM', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.Host] $VMHost
        # Shared: RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Resets a virtual machine.
.EXAMPLE
Reset-SCVirtualMachine -VM test01
#>
function Reset-SCVirtualMachine {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VM])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [Microsoft.SystemCenter.VirtualMachineManager.VM] $VM
        # Shared: RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Resumes a virtual machine.
.EXAMPLE
Resume-SCVirtualMachine -VM test01
#>
function Resume-SCVirtualMachine {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VM])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [Microsoft.SystemCenter.VirtualMachineManager.VM] $VM
        # Shared: RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Stores a virtual machine in the library.
.EXAMPLE
Save-SCVirtualMachine -VM test01
#>
function Save-SCVirtualMachine {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VM])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [Microsoft.SystemCenter.VirtualMachineManager.VM] $VM,
        [Parameter(ValueFromPipeline)] [Microsoft.SystemCenter.VirtualMachineManager.LibraryServer] $LibraryServer,
        [switch] $UseLAN,
        [string] $SharePath
        # Shared: RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Starts a virtual machine.
.EXAMPLE
Start-SCVirtualMachine -VM test01
#>
function Start-SCVirtualMachine {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VM])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [Microsoft.SystemCenter.VirtualMachineManager.VM] $VM
        # Shared: RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Stops a virtual machine.
.EXAMPLE
Stop-SCVirtualMachine -VM test01
#>
function Stop-SCVirtualMachine {
    [CmdletBinding(DefaultParameterSetName = 'SingleVM')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VM])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [Microsoft.SystemCenter.VirtualMachineManager.VM] $VM,
        [Parameter(ParameterSetName = 'SingleVM')] [switch] $Shutdown,
        [Parameter(ParameterSetName = 'CorrespondsToVMM2008SaveStateVM', Mandatory)] [switch] $SaveState,
        [Parameter(ParameterSetName = 'CorrespondsToVMM2008DiscardSavedStateVM', Mandatory)]
        [switch] $DiscardSavedState,
        [Parameter(ParameterSetName = 'CorrespondsToVMM2008StopVM', Mandatory)] [switch] $Force
        # Shared: RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Pauses a virtual machine.
.EXAMPLE
Suspend-SCVirtualMachine -VM test01
#>
function Suspend-SCVirtualMachine {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VM])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [Microsoft.SystemCenter.VirtualMachineManager.VM] $VM
        # Shared: RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}
