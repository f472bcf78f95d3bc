<#
.SYNOPSIS
Gets user roles.
.EXAMPLE
Get-SCUserRole
#>
function Get-SCUserRole {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.UserRole])]
    param(
        [Parameter(Position = 0)] [string] $Name,
        [Microsoft.VirtualManager.Remoting.Profile] $UserRoleProfile,
        [guid] $ID
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Creates a user role.
.EXAMPLE
New-SCUserRole -Name 'Sample' -UserRoleProfile Administrator
#>
function New-SCUserRole {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.UserRole])]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory)] [Microsoft.VirtualManager.Remoting.Profile] $UserRoleProfile,
        [guid] $ID,
        [string] $Description,
        [Microsoft.SystemCenter.VirtualMachineManager.UserRole] $ParentUserRole
        # Shared: VMMServer JobGroup RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Changes a user role.
.EXAMPLE
Set-SCUserRole
#>
function Set-SCUserRole {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.UserRole])]
    param(
        [Parameter(ValueFromPipeline)] [Microsoft.SystemCenter.VirtualMachineManager.UserRole] $UserRole,
        [Microsoft.SystemCenter.VirtualMachineManager.Remoting.ServerConnection] $VMMServer,
        [string] $Name,
        [string[]] $AddMember,
        [string[]] $RemoveMember,
        [Alias('VMPermission')] [Microsoft.VirtualManager.Remoting.SelfServicePermission[]] $Permission,
        [Alias('LibraryStoreSharePath')] [string] $UserRoleDataPath,
        [switch] $RemoveLibraryStoreSharePath,
        [bool] $ShowPROTips,
        [Microsoft.SystemCenter.VirtualMachineManager.ClientObject[]] $AddScope,
        [Microsoft.SystemCenter.VirtualMachineManager.ClientObject[]] $RemoveScope,
        [string] $Description,
        [uint16] $VMNetworkMaximum,
        [uint16] $VMNetworkMaximumPerUser,
        [switch] $RemoveVMNetworkMaximum,
        [switch] $RemoveVMNetworkMaximumPerUser,
        [uint16] $VPNConnectionMaximum,
        [uint16] $VPNConnectionMaximumPerUser,
        [switch] $RemoveVPNConnectionMaximum,
        [switch] $RemoveVPNConnectionMaximumPerUser,
        [uint16] $NATConnectionMaximum,
        [uint16] $NATConnectionMaximumPerUser,
        [switch] $RemoveNATConnectionMaximum,
        [switch] $RemoveNATConnectionMaximumPerUser,
        [uint64] $VMNetworkVPNMaximumBandwidthInKbps,
        [uint64] $VMNetworkVPNMaximumBandwidthOutKbps,
        [switch] $RemoveVMNetworkVPNMaximumBandwidthIn,
        [switch] $RemoveVMNetworkVPNMaximumBandwidthOut
        # Shared: JobGroup RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Removes a user role.
.EXAMPLE
Remove-SCUserRole -UserRole 'Tenant Users'
#>
function Remove-SCUserRole {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.UserRole])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.UserRole] $UserRole
        # Shared: JobGroup RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}
