<#
.SYNOPSIS
Gets NAT connections.
.EXAMPLE
Get-SCNATConnection -VMNetworkGateway $vmNetworkGateway
#>
function Get-SCNATConnection {
    [CmdletBinding(DefaultParameterSetName = 'ByVMNetworkGateway')]
    param(
        [Parameter(ParameterSetName = 'ByVMNetworkGateway', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.VMNetworkGateway] $VMNetworkGateway,
        [string] $Name,
        [Parameter(ParameterSetName = 'ByID', Mandatory)] [guid] $ID,
        [Parameter(ParameterSetName = 'ByVMNetwork', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.VMNetwork] $VMNetwork
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Adds an NAT connection to the fabric.
.EXAMPLE
Add-SCNATConnection -VMNetworkGateway $vmNetworkGateway
#>
function Add-SCNATConnection {
    [CmdletBinding(DefaultParameterSetName = 'ByVMNetworkGateway')]
    param(
        [Parameter(ParameterSetName = 'ByVMNetworkGateway', Mandatory, Position = 0)]
        [Microsoft.SystemCenter.VirtualMachineManager.VMNetworkGateway] $VMNetworkGateway,
        [string] $Name,
        [string] $Description,
        [uint64] $MaximumBandwidthInboundKbps,
        [uint64] $MaximumBandwidthOutboundKbps,
        [Microsoft.SystemCenter.VirtualMachineManager.StaticIPAddressPool] $ExternalIPPool,
        [string] $ExternalIPAddress,
        [Parameter(ParameterSetName = 'ByVMNetwork', Mandatory, Position = 0)]
        [Microsoft.SystemCenter.VirtualMachineManager.VMNetwork] $VMNetwork,
        [Parameter(ParameterSetName = 'ByVMNetwork')]
        [Microsoft.SystemCenter.VirtualMachineManager.AllocatedIPAddress] $PublicIPAddress
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Changes an NAT connection.
.EXAMPLE
Set-SCNATConnection -NATConnection $natConnection
#>
function Set-SCNATConnection {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.NATConnection] $NATConnection,
        [string] $Name,
        [string] $Description,
        [Microsoft.VirtualManager.Remoting.GatewayConnectionStatus] $Status,
        [uint64] $MaximumBandwidthInboundKbps,
        [uint64] $MaximumBandwidthOutboundKbps
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Removes an NAT connection.
.EXAMPLE
Remove-SCNATConnection -NATConnection $natConnection
#>
function Remove-SCNATConnection {
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.NATConnection] $NATConnection,
        [switch] $Force
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}
