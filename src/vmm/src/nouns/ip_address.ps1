<#
.SYNOPSIS
Gets IP address.
.EXAMPLE
Get-SCIPAddress
#>
function Get-SCIPAddress {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.AllocatedIPAddress])]
    param(
        [Parameter(ParameterSetName = 'All')] [switch] $All,
        [switch] $UnAssigned,
        [switch] $Assigned,
        [switch] $IsMulticast,
        [switch] $Duplicate,
        [Parameter(ParameterSetName = 'ByPool', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.StaticIPAddressPool] $StaticIPAddressPool,
        [Parameter(ParameterSetName = 'ByID', Mandatory)] [guid] $ID,
        [Parameter(ParameterSetName = 'ByAllocatedToObjectID', Mandatory)] [guid] $GrantToObjectID,
        [Parameter(ParameterSetName = 'ByIPAddress', Mandatory)] [string] $IPAddress,
        [Parameter(ParameterSetName = 'PublicIPAddress')] [switch] $PublicIPAddress
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Changes an IP address.
.EXAMPLE
Set-SCIPAddress -AllocatedIPAddress $allocatedIPAddress
#>
function Set-SCIPAddress {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.AllocatedIPAddress])]
    param(
        [Microsoft.SystemCenter.VirtualMachineManager.UserRole] $UserRole,
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.AllocatedIPAddress] $AllocatedIPAddress,
        [guid] $GrantToObjectID,
        [string] $Description,
        [string] $Owner,
        [bool] $ExplicitRevokeRequired,
        [bool] $DisableReconcile
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Takes the next free address of a pool, or the one that is named.
.EXAMPLE
Grant-SCIPAddress -StaticIPAddressPool 'Corporate Pool' -GrantToObjectType VirtualNetworkAdapter
#>
function Grant-SCIPAddress {
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.AllocatedIPAddress])]
    param(
        [Parameter(ParameterSetName = 'Default', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.StaticIPAddressPool] $StaticIPAddressPool,
        [Parameter(ParameterSetName = 'Default', Mandatory)]
        [Microsoft.VirtualManager.Remoting.AllocatedToObjectType] $GrantToObjectType,
        [Parameter(ParameterSetName = 'Default')]
        [Parameter(ParameterSetName = 'PublicIPAddress', Mandatory)]
        [string] $IPAddress,
        [Parameter(ParameterSetName = 'Default')] [guid] $GrantToObjectID,
        [string] $Description,
        [bool] $ExplicitRevokeRequired,
        [bool] $DisableReconcile,
        [Parameter(ParameterSetName = 'PublicIPAddress')]
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualSwitchExtensionManager] $NetworkController,
        [Parameter(ParameterSetName = 'PublicIPAddress')]
        [Microsoft.SystemCenter.VirtualMachineManager.UserRole] $UserRole,
        [Parameter(ParameterSetName = 'PublicIPAddress', Mandatory)] [switch] $PublicIPAddress,
        [Parameter(ParameterSetName = 'PublicIPAddress')] [string] $Owner
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Gives an address back to its pool.
.EXAMPLE
Revoke-SCIPAddress -AllocatedIPAddress $allocatedIPAddress
#>
function Revoke-SCIPAddress {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.AllocatedIPAddress])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.AllocatedIPAddress] $AllocatedIPAddress,
        [bool] $ReturnToPool
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}
