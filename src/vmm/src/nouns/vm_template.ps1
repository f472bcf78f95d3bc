<#
.SYNOPSIS
Gets virtual machine templates.
.EXAMPLE
Get-SCVMTemplate
#>
function Get-SCVMTemplate {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.Template])]
    param(
        [Microsoft.SystemCenter.VirtualMachineManager.ComputerTierTemplate] $ComputerTierTemplate,
        [Parameter(ParameterSetName = 'All')] [switch] $All,
        [Parameter(ParameterSetName = 'Name', Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'ID')] [guid] $ID
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Creates a virtual machine template.
.EXAMPLE
New-SCVMTemplate -Name 'Sample' -JobGroup '11111111-2222-3333-4444-555555555555'
#>
function New-SCVMTemplate {
    [CmdletBinding(DefaultParameterSetName = 'NewTemplateFromNothing')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.Template])]
    param(
        [bool] $HighlyAvailable,
        [bool] $DRProtectionRequired,
        [Parameter(ParameterSetName = 'NewTemplateFromNothing', ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Remoting.ServerConnection] $VMMServer,
        [Microsoft.SystemCenter.VirtualMachineManager.ApplicationProfile] $ApplicationProfile,
        [Microsoft.SystemCenter.VirtualMachineManager.SQLProfile] $SQLProfile,
        [Parameter(ParameterSetName = 'NewTemplateFromNothing')]
        [Parameter(ParameterSetName = 'FromVHD')]
        [int] $Generation,
        [string[]] $GuiRunOnceCommands,
        [bool] $MergeAnswerFile,
        [Parameter(ValueFromPipeline)]
        [Alias('SysPrepFile')]
        [Microsoft.SystemCenter.VirtualMachineManager.Script] $AnswerFile,
        [Microsoft.SystemCenter.VirtualMachineManager.OperatingSystem] $OperatingSystem,
        [Parameter(ParameterSetName = 'NewTemplateFromNothing')]
        [Parameter(ParameterSetName = 'FromVHD')]
        [Parameter(ParameterSetName = 'FromTemplate')]
        [Parameter(ParameterSetName = 'SSHKeyFile')]
        [Microsoft.SystemCenter.VirtualMachineManager.SSHKey] $LinuxAdministratorSSHKey,
        [Parameter(ParameterSetName = 'NewTemplateFromNothing')]
        [Parameter(ParameterSetName = 'FromVHD')]
        [Parameter(ParameterSetName = 'FromTemplate')]
        [Parameter(ParameterSetName = 'SSHKeyString')]
        [string] $LinuxAdministratorSSHKeyString,
        [string] $LinuxDomainName,
        [int] $RecoveryPointObjective,
        [Microsoft.VirtualManager.Remoting.ProtectionProvider] $ProtectionProvider,
        [Microsoft.SystemCenter.VirtualMachineManager.ReplicationGroup] $ReplicationGroup,
        [Parameter(ParameterSetName = 'NewTemplateFromNothing')]
        [Parameter(ParameterSetName = 'FromVHD')]
        [bool] $Shielded,
        [Parameter(ParameterSetName = 'NewTemplateFromNothing')]
        [Parameter(ParameterSetName = 'FromVHD')]
        [Parameter(ParameterSetName = 'FromVM')]
        [switch] $NoCustomization,
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [string] $Name,
        [string] $Description,
        [string] $Owner,
        [Microsoft.SystemCenter.VirtualMachineManager.UserRole] $UserRole,
        [Microsoft.SystemCenter.VirtualMachineManager.HardwareProfile] $HardwareProfile,
        [Microsoft.SystemCenter.VirtualMachineManager.GuestOSProfile] $GuestOSProfile,
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
        [Microsoft.SystemCenter.VirtualMachineManager.CapabilityProfile] $CapabilityProfile,
        [uint32] $HAVMPriority,
        [byte] $CPUPerVirtualNumaNodeMaximum,
        [int] $MemoryPerVirtualNumaNodeMaximumMB,
        [byte] $VirtualNumaNodesPerSocketMaximum,
        [uint16] $CPUReserve,
        [Alias('CPUMax')] [int] $CPUMaximumPercent,
        [int] $DynamicMemoryMinimumMB,
        [bool] $NumaIsolationRequired,
        [Parameter(ParameterSetName = 'NewTemplateFromNothing')]
        [Parameter(ParameterSetName = 'FromVHD')]
        [uint16] $AutomaticCriticalErrorAction,
        [Parameter(ParameterSetName = 'NewTemplateFromNothing')]
        [Parameter(ParameterSetName = 'FromVHD')]
        [int] $AutomaticCriticalErrorActionTimeout,
        [Parameter(ParameterSetName = 'NewTemplateFromNothing')]
        [Parameter(ParameterSetName = 'FromVHD')]
        [Microsoft.VirtualManager.Utils.CheckpointType] $CheckpointType,
        [bool] $SecureBootEnabled,
        [string] $SecureBootTemplate,
        [string] $FullName,
        [Alias('OrgName')] [string] $OrganizationName,
        [string] $ComputerName,
        [string] $ProductKey,
        [Alias('AdminPasswordCredential')]
        [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $LocalAdministratorCredential,
        [int] $TimeZone,
        [switch] $RemoveServerFeatures,
        [Alias('JoinDomain')] [string] $Domain,
        [Alias('JoinDomainCredential')]
        [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $DomainJoinCredential,
        [Alias('JoinWorkgroup')] [string] $Workgroup,
        [Microsoft.SystemCenter.VirtualMachineManager.RunAsAccount] $AutoLogonCredential,
        [uint32] $AutoLogonCount,
        [switch] $DisableAutoLogon,
        [object] $UnattendSettings,
        [string] $DomainJoinOrganizationalUnit,
        [switch] $RemoveDomainJoinOrganizationalUnit,
        [Parameter(ParameterSetName = 'NewTemplateFromNothing', Mandatory)]
        [Parameter(ParameterSetName = 'FromVHD')]
        [Parameter(ParameterSetName = 'FromTemplate')]
        [Parameter(ParameterSetName = 'FromVM')]
        [guid] $JobGroup,
        [bool] $EnableNestedVirtualization,
        [object] $UpdateManagementProfile,
        [Parameter(ParameterSetName = 'FromVHD', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.StandaloneVirtualHardDisk] $VirtualHardDisk,
        [Parameter(ParameterSetName = 'FromTemplate', Mandatory, ValueFromPipeline)]
        [Alias('Template')]
        [Microsoft.SystemCenter.VirtualMachineManager.Template] $VMTemplate,
        [Parameter(ParameterSetName = 'FromVM', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VM] $VM,
        [Parameter(ParameterSetName = 'FromVM')]
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualHardDisk] $BootVirtualHardDisk,
        [Parameter(ParameterSetName = 'FromVM')] [switch] $SkipRearm,
        [Parameter(ParameterSetName = 'FromVM')]
        [Microsoft.SystemCenter.VirtualMachineManager.LibraryServer] $LibraryServer,
        [Parameter(ParameterSetName = 'FromVM')] [string] $SharePath
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes a virtual machine template.
.EXAMPLE
Set-SCVMTemplate -VMTemplate 'WS2019 Standard'
#>
function Set-SCVMTemplate {
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.Template])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Alias('Template')]
        [Microsoft.SystemCenter.VirtualMachineManager.Template] $VMTemplate,
        [string] $ProductKey,
        [string[]] $GuiRunOnceCommands,
        [Alias('AdminPasswordCredential')]
        [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $LocalAdministratorCredential,
        [bool] $MergeAnswerFile,
        [Alias('JoinDomainCredential')]
        [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $DomainJoinCredential,
        [Parameter(ValueFromPipeline)]
        [Alias('SysPrepFile')]
        [Microsoft.SystemCenter.VirtualMachineManager.Script] $AnswerFile,
        [Microsoft.SystemCenter.VirtualMachineManager.ApplicationProfile] $ApplicationProfile,
        [Microsoft.SystemCenter.VirtualMachineManager.SQLProfile] $SQLProfile,
        [Microsoft.SystemCenter.VirtualMachineManager.SSHKey] $LinuxAdministratorSSHKey,
        [string] $LinuxAdministratorSSHKeyString,
        [string] $LinuxDomainName,
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
        [string] $FullName,
        [Alias('OrgName')] [string] $OrganizationName,
        [string] $ComputerName,
        [int] $TimeZone,
        [switch] $RemoveServerFeatures,
        [Microsoft.SystemCenter.VirtualMachineManager.RunAsAccount] $AutoLogonCredential,
        [uint32] $AutoLogonCount,
        [switch] $DisableAutoLogon,
        [object] $UnattendSettings,
        [string] $DomainJoinOrganizationalUnit,
        [switch] $RemoveDomainJoinOrganizationalUnit,
        [Alias('JoinDomain')] [string] $Domain,
        [Alias('JoinWorkgroup')] [string] $Workgroup,
        [Microsoft.SystemCenter.VirtualMachineManager.CapabilityProfile] $CapabilityProfile,
        [switch] $RemoveCapabilityProfile,
        [Alias('SelfServiceUserRole')] [Microsoft.SystemCenter.VirtualMachineManager.UserRole] $UserRole,
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
        [Parameter(ParameterSetName = 'SingleVM')] [string] $Name
        # Shared: JobGroup RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a virtual machine template.
.EXAMPLE
Remove-SCVMTemplate -VMTemplate 'WS2019 Standard'
#>
function Remove-SCVMTemplate {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.Template])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Alias('Template')]
        [Microsoft.SystemCenter.VirtualMachineManager.Template] $VMTemplate,
        [switch] $Force
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}
