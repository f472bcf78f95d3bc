<#
.SYNOPSIS
Gets host profiles.
.EXAMPLE
Get-SCVMHostProfile
#>
function Get-SCVMHostProfile {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    param(
        [Parameter(ParameterSetName = 'All')] [switch] $All,
        [Parameter(ParameterSetName = 'NameParameter', Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'ID')] [guid] $ID
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Creates a host profile.
.EXAMPLE
New-SCVMHostProfile -Name 'Sample' -VirtualHardDisk $virtualHardDisk -Domain 'Sample' -DomainJoinRunAsAccount 'Domain Join' -LocalAdministratorCredential 'Domain Join'
#>
function New-SCVMHostProfile {
    [CmdletBinding(DefaultParameterSetName = 'CreateNewHostProfileData')]
    param(
        [Parameter(ParameterSetName = 'CreateNewHostProfileData')]
        [Microsoft.SystemCenter.VirtualMachineManager.PhysicalComputerNetworkAdapterProfile[]] $VMHostNetworkAdapterProfile,
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
        [Parameter(ParameterSetName = 'CloneProfile', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.PhysicalComputerProfile] $VMHostProfile,
        [Parameter(ParameterSetName = 'CreateNewWorkgroupHostProfileData', Mandatory)] [switch] $JoinWorkgroup
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes a host profile.
.EXAMPLE
Set-SCVMHostProfile -VMHostProfile $vmHostProfile
#>
function Set-SCVMHostProfile {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.PhysicalComputerProfile] $VMHostProfile,
        [Microsoft.SystemCenter.VirtualMachineManager.PhysicalComputerNetworkAdapterProfile[]] $VMHostNetworkAdapterProfile,
        [Parameter(Position = 0)] [string] $Name,
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualHardDisk] $VirtualHardDisk,
        [string] $Domain,
        [Microsoft.SystemCenter.VirtualMachineManager.RunAsAccount] $DomainJoinRunAsAccount,
        [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $LocalAdministratorCredential,
        [switch] $RemoveAnswerFile,
        [switch] $RemoveGuiRunOnceCommands,
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
Removes a host profile.
.EXAMPLE
Remove-SCVMHostProfile -VMHostProfile $vmHostProfile
#>
function Remove-SCVMHostProfile {
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.PhysicalComputerProfile] $VMHostProfile,
        [switch] $Force
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}
