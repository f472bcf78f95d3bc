<#
.SYNOPSIS
Gets VM networks.
.EXAMPLE
Get-SCVMNetwork
#>
function Get-SCVMNetwork {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VMNetwork])]
    param(
        [Parameter(ParameterSetName = 'All')]
        [Microsoft.SystemCenter.VirtualMachineManager.LogicalNetwork] $LogicalNetwork,
        [Parameter(Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'All')] [switch] $Unassigned,
        [Parameter(ParameterSetName = 'ByID', Mandatory, ValueFromPipeline)] [guid] $ID
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Creates a VM network.
.EXAMPLE
New-SCVMNetwork -Name 'Sample' -LogicalNetwork Corporate
#>
function New-SCVMNetwork {
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VMNetwork])]
    param(
        [Microsoft.SystemCenter.VirtualMachineManager.UserRole] $UserRole,
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Position = 1)] [string] $Description,
        [Parameter(Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.LogicalNetwork] $LogicalNetwork,
        [guid] $RoutingDomainId,
        [Microsoft.VirtualManager.Remoting.VMNetworkIPAddressPoolType] $PAIPAddressPoolType,
        [Microsoft.VirtualManager.Remoting.VMNetworkIPAddressPoolType] $CAIPAddressPoolType,
        [string] $Owner,
        [Microsoft.SystemCenter.VirtualMachineManager.PortACL] $PortACL,
        [Parameter(ParameterSetName = 'IsolationType', Mandatory)]
        [Microsoft.VirtualManager.Remoting.VMNetworkType] $IsolationType,
        [Parameter(ParameterSetName = 'AutoCreate', Mandatory)] [switch] $AutoCreateSubnet,
        [Parameter(ParameterSetName = 'AutoCreate', ValueFromPipeline)]
        [Parameter(ParameterSetName = 'ExternalVMNetwork', ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualSwitchExtensionManager] $NetworkManager,
        [Parameter(ParameterSetName = 'External', Mandatory)] [string] $ExternalName,
        [Parameter(ParameterSetName = 'ExternalVMNetwork', Mandatory)] [switch] $ExternalVMNetwork
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Changes a VM network.
.EXAMPLE
Set-SCVMNetwork -VMNetwork Corporate
#>
function Set-SCVMNetwork {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VMNetwork])]
    param(
        [Microsoft.SystemCenter.VirtualMachineManager.UserRole] $UserRole,
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VMNetwork] $VMNetwork,
        [string] $Name,
        [string] $Description,
        [string] $Owner,
        [Microsoft.SystemCenter.VirtualMachineManager.PortACL] $PortACL,
        [switch] $RemovePortACL
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Removes a VM network.
.EXAMPLE
Remove-SCVMNetwork -VMNetwork Corporate
#>
function Remove-SCVMNetwork {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VMNetwork])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VMNetwork] $VMNetwork,
        [switch] $Force
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}
