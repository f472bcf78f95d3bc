<#
.SYNOPSIS
Gets guest OS profiles.
.EXAMPLE
Get-SCGuestOSProfile
#>
function Get-SCGuestOSProfile {
    [CmdletBinding(DefaultParameterSetName = 'Connection')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.GuestOSProfile])]
    param(
        [Parameter(ParameterSetName = 'Connection', ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Remoting.ServerConnection] $VMMServer,
        [Parameter(Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'SysprepScript', Mandatory, ValueFromPipeline)]
        [Alias('SysPrepFile')]
        [Microsoft.SystemCenter.VirtualMachineManager.Script] $AnswerFile,
        [Parameter(ParameterSetName = 'SysprepScript')]
        [Microsoft.SystemCenter.VirtualMachineManager.OperatingSystem] $OperatingSystem
        # Shared: OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Creates a guest OS profile.
.EXAMPLE
New-SCGuestOSProfile -Name 'Sample'
#>
function New-SCGuestOSProfile {
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.GuestOSProfile])]
    param(
        [bool] $Shielded,
        [string[]] $GuiRunOnceCommands,
        [bool] $MergeAnswerFile,
        [Parameter(ValueFromPipeline)]
        [Alias('SysPrepFile')]
        [Microsoft.SystemCenter.VirtualMachineManager.Script] $AnswerFile,
        [Microsoft.SystemCenter.VirtualMachineManager.OperatingSystem] $OperatingSystem,
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [string] $Description,
        [string] $FullName,
        [Alias('OrgName')] [string] $OrganizationName,
        [string] $ComputerName,
        [string] $ProductKey,
        [Alias('AdminPasswordCredential')]
        [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $LocalAdministratorCredential,
        [int] $TimeZone,
        [switch] $RemoveServerFeatures,
        [Parameter(ValueFromPipeline)] [Microsoft.SystemCenter.VirtualMachineManager.GuestOSProfile] $GuestOSProfile,
        [string] $Owner,
        [Microsoft.SystemCenter.VirtualMachineManager.UserRole] $UserRole,
        [Microsoft.SystemCenter.VirtualMachineManager.RunAsAccount] $AutoLogonCredential,
        [uint32] $AutoLogonCount,
        [switch] $DisableAutoLogon,
        [object] $UnattendSettings,
        [string] $DomainJoinOrganizationalUnit,
        [switch] $RemoveDomainJoinOrganizationalUnit,
        [string] $LinuxDomainName,
        [Parameter(ParameterSetName = 'SSHKeyFile')]
        [Microsoft.SystemCenter.VirtualMachineManager.SSHKey] $LinuxAdministratorSSHKey,
        [Parameter(ParameterSetName = 'SSHKeyString')] [string] $LinuxAdministratorSSHKeyString,
        [Parameter(ParameterSetName = 'Domain', Mandatory)]
        [Alias('JoinDomain')]
        [string] $Domain,
        [Parameter(ParameterSetName = 'Domain')]
        [Alias('JoinDomainCredential')]
        [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $DomainJoinCredential,
        [Parameter(ParameterSetName = 'Workgroup')]
        [Alias('JoinWorkgroup')]
        [string] $Workgroup
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes a guest OS profile.
.EXAMPLE
Set-SCGuestOSProfile -GuestOSProfile $guestOSProfile
#>
function Set-SCGuestOSProfile {
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.GuestOSProfile])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.GuestOSProfile] $GuestOSProfile,
        [string] $ProductKey,
        [string[]] $GuiRunOnceCommands,
        [Alias('AdminPasswordCredential')]
        [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $LocalAdministratorCredential,
        [bool] $MergeAnswerFile,
        [Parameter(ValueFromPipeline)]
        [Alias('SysPrepFile')]
        [Microsoft.SystemCenter.VirtualMachineManager.Script] $AnswerFile,
        [Microsoft.SystemCenter.VirtualMachineManager.OperatingSystem] $OperatingSystem,
        [string] $LinuxDomainName,
        [bool] $Shielded,
        [string] $Name,
        [string] $Description,
        [string] $FullName,
        [Alias('OrgName')] [string] $OrganizationName,
        [string] $ComputerName,
        [int] $TimeZone,
        [switch] $RemoveServerFeatures,
        [string] $Owner,
        [Microsoft.SystemCenter.VirtualMachineManager.UserRole] $UserRole,
        [Microsoft.SystemCenter.VirtualMachineManager.RunAsAccount] $AutoLogonCredential,
        [uint32] $AutoLogonCount,
        [switch] $DisableAutoLogon,
        [object] $UnattendSettings,
        [string] $DomainJoinOrganizationalUnit,
        [switch] $RemoveDomainJoinOrganizationalUnit,
        [Parameter(ParameterSetName = 'Domain')]
        [Alias('JoinDomainCredential')]
        [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $DomainJoinCredential,
        [Parameter(ParameterSetName = 'Domain', Mandatory)]
        [Alias('JoinDomain')]
        [string] $Domain,
        [Parameter(ParameterSetName = 'SSHKeyFile')]
        [Microsoft.SystemCenter.VirtualMachineManager.SSHKey] $LinuxAdministratorSSHKey,
        [Parameter(ParameterSetName = 'SSHKeyString')] [string] $LinuxAdministratorSSHKeyString,
        [Parameter(ParameterSetName = 'Workgroup')]
        [Alias('JoinWorkgroup')]
        [string] $Workgroup
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a guest OS profile.
.EXAMPLE
Remove-SCGuestOSProfile -GuestOSProfile $guestOSProfile
#>
function Remove-SCGuestOSProfile {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.GuestOSProfile])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.GuestOSProfile] $GuestOSProfile,
        [switch] $Force
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}
