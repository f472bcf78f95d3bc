<#
.SYNOPSIS
Gets BGP peers.
.EXAMPLE
Get-SCBGPPeer -VMNetworkGateway $vmNetworkGateway
#>
function Get-SCBGPPeer {
    [CmdletBinding(DefaultParameterSetName = 'ByVMNetworkGateway')]
    param(
        [string] $Name,
        [Parameter(ParameterSetName = 'ByVMNetworkGateway', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.VMNetworkGateway] $VMNetworkGateway,
        [Parameter(ParameterSetName = 'ByID', Mandatory)] [guid] $ID
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Adds a BGP peer to the fabric.
.EXAMPLE
Add-SCBGPPeer -VMNetworkGateway $vmNetworkGateway -PeerIPAddress 'Sample' -PeerASN 1
#>
function Add-SCBGPPeer {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0)]
        [Microsoft.SystemCenter.VirtualMachineManager.VMNetworkGateway] $VMNetworkGateway,
        [string] $Name,
        [string] $Description,
        [Parameter(Mandatory)] [string] $PeerIPAddress,
        [Parameter(Mandatory)] [uint32] $PeerASN
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Removes a BGP peer.
.EXAMPLE
Remove-SCBGPPeer -BGPPeer $bgpPeer
#>
function Remove-SCBGPPeer {
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.BGPPeer] $BGPPeer,
        [switch] $Force
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}
