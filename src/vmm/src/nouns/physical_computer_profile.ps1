<#
.SYNOPSIS
Gets physical computer profiles.
.EXAMPLE
Get-SCPhysicalComputerProfile
#>
function Get-SCPhysicalComputerProfile {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.PhysicalComputerProfile])]
    param(
        [Parameter(ParameterSetName = 'All')] [switch] $All,
        [Parameter(ParameterSetName = 'NameParameter', Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'ID')] [guid] $ID
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Creates a physical computer profile.
.EXAMPLE
New-SCPhysicalComputerProfile -Name 'Sample' -PhysicalComputerProfile $physicalComputerProfile
#>
function New-SCPhysicalComputerProfile {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.PhysicalComputerProfile])]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'CreateNewHostProfileData', Mandatory)]
        [Parameter(ParameterSetName = 'CreateNewWorkgroupHostProfileData', Mandatory)]
        [Parameter(ParameterSetName = 'CreateNewFileServerProfile', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualHardDisk] $VirtualHardDisk,
        [Parameter(ParameterSetName = 'CreateNewHostProfileData', Mandatory)]
        [Parameter(ParameterSetName = 'CreateNewFileServerProfile', Mandatory)]
        [string] $Domain,
        [Parameter(ParameterSetName = 'CreateNewHostProfileData', Mandatory)]
        [Parameter(ParameterSetName = 'CreateNewFileServerProfile', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.RunAsAccount] $DomainJoinRunAsAccount,
        [Parameter(ParameterSetName = 'CreateNewHostProfileData', Mandatory)]
        [Parameter(ParameterSetName = 'CreateNewWorkgroupHostProfileData', Mandatory)]
        [Parameter(ParameterSetName = 'CreateNewFileServerProfile', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $LocalAdministratorCredential,
        [Parameter(ParameterSetName = 'CreateNewHostProfileData', Mandatory)]
        [Parameter(ParameterSetName = 'CreateNewWorkgroupHostProfileData', Mandatory)]
        [switch] $UseAsVMHost,
        [Parameter(ParameterSetName = 'CreateNewHostProfileData', Mandatory)]
        [Parameter(ParameterSetName = 'CreateNewWorkgroupHostProfileData', Mandatory)]
        [Parameter(ParameterSetName = 'CreateNewFileServerProfile', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.PhysicalComputerNetworkAdapterProfile[]] $PhysicalComputerNetworkAdapterProfile,
        [Parameter(ParameterSetName = 'CreateNewHostProfileData')]
        [Parameter(ParameterSetName = 'CreateNewWorkgroupHostProfileData')]
        [Parameter(ParameterSetName = 'CreateNewFileServerProfile')]
        [Microsoft.SystemCenter.VirtualMachineManager.RunAsAccount] $ComputerAccessRunAsAccount,
        [Parameter(ParameterSetName = 'CreateNewHostProfileData')]
        [Parameter(ParameterSetName = 'CreateNewWorkgroupHostProfileData')]
        [Parameter(ParameterSetName = 'CreateNewFileServerProfile')]
        [string] $DiskConfiguration,
        [Parameter(ParameterSetName = 'CreateNewHostProfileData')]
        [Parameter(ParameterSetName = 'CreateNewWorkgroupHostProfileData')]
        [Parameter(ParameterSetName = 'CreateNewFileServerProfile')]
        [string[]] $DriverMatchingTag,
        [Parameter(ParameterSetName = 'CreateNewHostProfileData')]
        [Parameter(ParameterSetName = 'CreateNewWorkgroupHostProfileData')]
        [Parameter(ParameterSetName = 'CreateNewFileServerProfile')]
        [string] $VMPaths,
        [Parameter(ParameterSetName = 'CreateNewHostProfileData')]
        [Parameter(ParameterSetName = 'CreateNewWorkgroupHostProfileData')]
        [Parameter(ParameterSetName = 'CreateNewFileServerProfile')]
        [string] $FullName,
        [Parameter(ParameterSetName = 'CreateNewHostProfileData')]
        [Parameter(ParameterSetName = 'CreateNewWorkgroupHostProfileData')]
        [bool] $IsGuarded,
        [Parameter(ParameterSetName = 'CreateNewHostProfileData')]
        [Parameter(ParameterSetName = 'CreateNewWorkgroupHostProfileData')]
        [Microsoft.SystemCenter.VirtualMachineManager.CodeIntegrityPolicy] $CodeIntegrityPolicy,
        [Parameter(ParameterSetName = 'CreateNewHostProfileData')]
        [Parameter(ParameterSetName = 'CreateNewWorkgroupHostProfileData')]
        [Parameter(ParameterSetName = 'CreateNewFileServerProfile')]
        [string[]] $GuiRunOnceCommands,
        [Parameter(ParameterSetName = 'CreateNewHostProfileData')]
        [Parameter(ParameterSetName = 'CreateNewWorkgroupHostProfileData')]
        [Parameter(ParameterSetName = 'CreateNewFileServerProfile')]
        [string] $OrganizationName,
        [Parameter(ParameterSetName = 'CreateNewHostProfileData')]
        [Parameter(ParameterSetName = 'CreateNewWorkgroupHostProfileData')]
        [Parameter(ParameterSetName = 'CreateNewFileServerProfile')]
        [string] $ProductKey,
        [Parameter(ParameterSetName = 'CreateNewHostProfileData')]
        [Parameter(ParameterSetName = 'CreateNewWorkgroupHostProfileData')]
        [Parameter(ParameterSetName = 'CreateNewFileServerProfile')]
        [int] $TimeZone,
        [Parameter(ParameterSetName = 'CreateNewHostProfileData')]
        [Parameter(ParameterSetName = 'CreateNewWorkgroupHostProfileData')]
        [Microsoft.SystemCenter.VirtualMachineManager.Baseline[]] $Baseline,
        [Parameter(ParameterSetName = 'CreateNewHostProfileData')]
        [Parameter(ParameterSetName = 'CreateNewWorkgroupHostProfileData')]
        [Parameter(ParameterSetName = 'CreateNewFileServerProfile')]
        [guid] $JobGroup,
        [string] $Description,
        [string] $Owner,
        [Parameter(ValueFromPipeline)] [Microsoft.SystemCenter.VirtualMachineManager.Script] $AnswerFile,
        [bool] $BypassVHDConversion,
        [Parameter(ParameterSetName = 'CreateNewWorkgroupHostProfileData', Mandatory)] [switch] $JoinWorkgroup,
        [Parameter(ParameterSetName = 'CreateNewFileServerProfile', Mandatory)] [switch] $UseAsFileServer,
        [Parameter(ParameterSetName = 'CloneProfile', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.PhysicalComputerProfile] $PhysicalComputerProfile
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes a physical computer profile.
.EXAMPLE
Set-SCPhysicalComputerProfile -PhysicalComputerProfile $physicalComputerProfile
#>
function Set-SCPhysicalComputerProfile {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.PhysicalComputerProfile])]
    param(
        [Parameter(Position = 0)] [string] $Name,
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualHardDisk] $VirtualHardDisk,
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.PhysicalComputerProfile] $PhysicalComputerProfile,
        [string] $Domain,
        [Microsoft.SystemCenter.VirtualMachineManager.RunAsAccount] $DomainJoinRunAsAccount,
        [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $LocalAdministratorCredential,
        [switch] $RemoveAnswerFile,
        [switch] $RemoveGuiRunOnceCommands,
        [Microsoft.SystemCenter.VirtualMachineManager.PhysicalComputerNetworkAdapterProfile[]] $PhysicalComputerNetworkAdapterProfile,
        [string] $Description,
        [string] $Owner,
        [string] $DiskConfiguration,
        [string[]] $DriverMatchingTag,
        [string] $VMPaths,
        [string] $FullName,
        [string[]] $GuiRunOnceCommands,
        [bool] $IsGuarded,
        [Microsoft.SystemCenter.VirtualMachineManager.CodeIntegrityPolicy] $CodeIntegrityPolicy,
        [string] $OrganizationName,
        [string] $ProductKey,
        [int] $TimeZone,
        [Parameter(ValueFromPipeline)] [Microsoft.SystemCenter.VirtualMachineManager.Script] $AnswerFile,
        [Microsoft.SystemCenter.VirtualMachineManager.RunAsAccount] $ComputerAccessRunAsAccount,
        [Microsoft.SystemCenter.VirtualMachineManager.Baseline[]] $Baseline,
        [bool] $BypassVHDConversion
        # Shared: JobGroup VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a physical computer profile.
.EXAMPLE
Remove-SCPhysicalComputerProfile -PhysicalComputerProfile $physicalComputerProfile
#>
function Remove-SCPhysicalComputerProfile {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.PhysicalComputerProfile])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.PhysicalComputerProfile] $PhysicalComputerProfile,
        [switch] $Force
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}
