<#
.SYNOPSIS
Gets VM network gateways.
.EXAMPLE
Get-SCVMNetworkGateway -VMNetwork Corporate
#>
function Get-SCVMNetworkGateway {
    [CmdletBinding(DefaultParameterSetName = 'ByVMNetwork')]
    param(
        [Parameter(ParameterSetName = 'ByVMNetwork', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.VMNetwork] $VMNetwork,
        [string] $Name,
        [Parameter(ParameterSetName = 'ByID', Mandatory)] [guid] $ID
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Adds a VM network gateway to the fabric.
.EXAMPLE
Add-SCVMNetworkGateway -VMNetwork Corporate -Name 'Sample'
#>
function Add-SCVMNetworkGateway {
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    param(
        [Parameter(Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.VMNetwork] $VMNetwork,
        [Parameter(ParameterSetName = 'Default')] [switch] $RequiresVPN,
        [Parameter(ParameterSetName = 'Default')] [switch] $RequiresNAT,
        [bool] $EnableBGP,
        [uint32] $AutonomousSystemNumber,
        [Parameter(Mandatory)] [string] $Name,
        [string] $Description,
        [string] $RoutingIPSubnet,
        [Microsoft.SystemCenter.VirtualMachineManager.FabricRole] $FabricRole,
        [Parameter(ParameterSetName = 'ByGateway', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.NetworkServiceBase] $NetworkGateway
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Changes a VM network gateway.
.EXAMPLE
Set-SCVMNetworkGateway -VMNetworkGateway $vmNetworkGateway
#>
function Set-SCVMNetworkGateway {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VMNetworkGateway] $VMNetworkGateway,
        [string] $Name,
        [string] $Description,
        [bool] $EnableBGP,
        [uint32] $AutonomousSystemNumber,
        [Microsoft.SystemCenter.VirtualMachineManager.NetworkRoute[]] $NetworkRoutes
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Removes a VM network gateway.
.EXAMPLE
Remove-SCVMNetworkGateway -VMNetworkGateway $vmNetworkGateway
#>
function Remove-SCVMNetworkGateway {
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VMNetworkGateway] $VMNetworkGateway,
        [switch] $Force
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Refreshes a VM network gateway.
.EXAMPLE
Read-SCVMNetworkGateway -VMNetworkGateway $vmNetworkGateway
#>
function Read-SCVMNetworkGateway {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VMNetworkGateway] $VMNetworkGateway
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}
