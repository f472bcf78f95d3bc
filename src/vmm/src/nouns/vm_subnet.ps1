<#
.SYNOPSIS
Gets VM subnets.
.EXAMPLE
Get-SCVMSubnet
#>
function Get-SCVMSubnet {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VMSubnet])]
    param(
        [Parameter(ParameterSetName = 'All', Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'All')] [string] $Subnet,
        [Parameter(ParameterSetName = 'All')] [Microsoft.SystemCenter.VirtualMachineManager.VMNetwork] $VMNetwork,
        [Parameter(ParameterSetName = 'All')] [switch] $Unassigned,
        [Parameter(ParameterSetName = 'ByID', Mandatory)] [guid] $ID
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Creates a VM subnet.
.EXAMPLE
New-SCVMSubnet -Name 'Sample' -SubnetVLan $subnetVLan -VMNetwork Corporate
#>
function New-SCVMSubnet {
    [CmdletBinding(DefaultParameterSetName = 'WindowsNetworkVirtualization')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VMSubnet])]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Position = 1)] [string] $Description,
        [Parameter(ParameterSetName = 'WindowsNetworkVirtualization', Mandatory)]
        [Parameter(ParameterSetName = 'Vlan', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.SubnetVLan[]] $SubnetVLan,
        [Parameter(Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.VMNetwork] $VMNetwork,
        [Parameter(ParameterSetName = 'WindowsNetworkVirtualization')] [uint32] $VMSubnetID,
        [uint32] $MaxNumberOfPorts,
        [Microsoft.SystemCenter.VirtualMachineManager.PortACL] $PortACL,
        [Parameter(ParameterSetName = 'Vlan', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.LogicalNetworkDefinition] $LogicalNetworkDefinition,
        [Parameter(ParameterSetName = 'VMSubnetExternal', Mandatory)] [switch] $VMSubnetExternal
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Changes a VM subnet.
.EXAMPLE
Set-SCVMSubnet -VMSubnet $vmSubnet
#>
function Set-SCVMSubnet {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VMSubnet])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VMSubnet] $VMSubnet,
        [string] $Name,
        [string] $Description,
        [Microsoft.SystemCenter.VirtualMachineManager.SubnetVLan[]] $SubnetVLan,
        [uint32] $MaxNumberOfPorts,
        [switch] $RemoveMaxNumberOfPorts,
        [Microsoft.SystemCenter.VirtualMachineManager.PortACL] $PortACL,
        [switch] $RemovePortACL
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Removes a VM subnet.
.EXAMPLE
Remove-SCVMSubnet -VMSubnet $vmSubnet
#>
function Remove-SCVMSubnet {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VMSubnet])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VMSubnet] $VMSubnet,
        [switch] $Force
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}
