<#
.SYNOPSIS
Gets VPN connections.
.EXAMPLE
Get-SCVPNConnection -VMNetworkGateway $vmNetworkGateway
#>
function Get-SCVPNConnection {
    [CmdletBinding(DefaultParameterSetName = 'ByVMNetworkGateway')]
    param(
        [Parameter(ParameterSetName = 'ByVMNetworkGateway', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.VMNetworkGateway] $VMNetworkGateway,
        [string] $Name,
        [Parameter(ParameterSetName = 'ByID', Mandatory)] [guid] $ID
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Adds a VPN connection to the fabric.
.EXAMPLE
Add-SCVPNConnection -VMNetworkGateway $vmNetworkGateway -Protocol IKEv2
#>
function Add-SCVPNConnection {
    [CmdletBinding(DefaultParameterSetName = 'IPSec')]
    param(
        [Parameter(Mandatory, Position = 0)]
        [Microsoft.SystemCenter.VirtualMachineManager.VMNetworkGateway] $VMNetworkGateway,
        [string] $Name,
        [string] $Description,
        [Parameter(ParameterSetName = 'IPSec')]
        [Parameter(ParameterSetName = 'GRE')]
        [string] $TargetIPv4VPNAddress,
        [Parameter(ParameterSetName = 'IPSec')]
        [Parameter(ParameterSetName = 'GRE')]
        [string] $TargetIPv6VPNAddress,
        [Parameter(ParameterSetName = 'IPSec')]
        [Microsoft.VirtualManager.Remoting.VPNEncryptionMethod] $EncryptionMethod,
        [Parameter(ParameterSetName = 'IPSec')]
        [Microsoft.VirtualManager.Remoting.VPNIntegrityCheckMethod] $IntegrityCheckMethod,
        [Parameter(ParameterSetName = 'IPSec')]
        [Microsoft.VirtualManager.Remoting.VPNCipherTransformConstants] $CipherTransformConstants,
        [Parameter(ParameterSetName = 'IPSec')]
        [Microsoft.VirtualManager.Remoting.VPNAuthenticationTransformConstants] $AuthenticationTransformConstants,
        [Parameter(ParameterSetName = 'IPSec')] [Microsoft.VirtualManager.Remoting.VPNPFSGroup] $PFSGroup,
        [Parameter(ParameterSetName = 'IPSec')] [Microsoft.VirtualManager.Remoting.VPNDHGroup] $DHGroup,
        [Parameter(Mandatory)] [Microsoft.VirtualManager.Remoting.VPNProtocol] $Protocol,
        [Parameter(ParameterSetName = 'IPSec')]
        [Microsoft.VirtualManager.Remoting.VPNAuthenticationMethod] $AuthenticationMethod,
        [Parameter(ParameterSetName = 'IPSec')] [Microsoft.SystemCenter.VirtualMachineManager.RunAsAccount] $Secret,
        [Parameter(ParameterSetName = 'IPSec')]
        [Microsoft.SystemCenter.VirtualMachineManager.ClientCertificate] $Certificate,
        [Parameter(ParameterSetName = 'IPSec')] [uint32] $IPSecMainSALifeTimeSeconds,
        [Parameter(ParameterSetName = 'IPSec')] [uint32] $IPSecMainSALifeTimeKiloBytes,
        [Parameter(ParameterSetName = 'IPSec')] [uint32] $IPSecQuickSALifeTimeSeconds,
        [Parameter(ParameterSetName = 'IPSec')] [uint32] $IPSecQuickSALifeTimeKiloBytes,
        [Parameter(ParameterSetName = 'IPSec')] [uint32] $IPSecIdleDisconnectSeconds,
        [Parameter(ParameterSetName = 'IPSec')]
        [Microsoft.SystemCenter.VirtualMachineManager.TrafficSelector[]] $LocalTrafficSelectors,
        [Parameter(ParameterSetName = 'IPSec')]
        [Microsoft.SystemCenter.VirtualMachineManager.TrafficSelector[]] $RemoteTrafficSelectors,
        [uint64] $MaximumBandwidthInboundKbps,
        [uint64] $MaximumBandwidthOutboundKbps,
        [Parameter(ParameterSetName = 'L3', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.VMNetwork] $NextHopNetwork,
        [Parameter(ParameterSetName = 'L3', Mandatory)] [string[]] $IPAddresses,
        [Parameter(ParameterSetName = 'L3', Mandatory)] [string[]] $PeerIPAddresses,
        [Parameter(ParameterSetName = 'GRE', Mandatory)] [switch] $GRETunnel,
        [Parameter(ParameterSetName = 'GRE')] [uint32] $GREKey,
        [Parameter(ParameterSetName = 'GRE')] [string] $GREIPv4Address,
        [Parameter(ParameterSetName = 'GRE')] [string] $GREIPv6Address
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Changes a VPN connection.
.EXAMPLE
Set-SCVPNConnection -VPNConnection $vpnConnection
#>
function Set-SCVPNConnection {
    [CmdletBinding(DefaultParameterSetName = 'IPSec')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VPNConnection] $VPNConnection,
        [string] $Name,
        [string] $Description,
        [Parameter(ParameterSetName = 'IPSec')]
        [Parameter(ParameterSetName = 'GRE')]
        [string] $TargetIPv4VPNAddress,
        [Parameter(ParameterSetName = 'IPSec')]
        [Parameter(ParameterSetName = 'GRE')]
        [string] $TargetIPv6VPNAddress,
        [Parameter(ParameterSetName = 'IPSec')]
        [Microsoft.VirtualManager.Remoting.VPNEncryptionMethod] $EncryptionMethod,
        [Parameter(ParameterSetName = 'IPSec')]
        [Microsoft.VirtualManager.Remoting.VPNIntegrityCheckMethod] $IntegrityCheckMethod,
        [Parameter(ParameterSetName = 'IPSec')]
        [Microsoft.VirtualManager.Remoting.VPNCipherTransformConstants] $CipherTransformConstants,
        [Parameter(ParameterSetName = 'IPSec')]
        [Microsoft.VirtualManager.Remoting.VPNAuthenticationTransformConstants] $AuthenticationTransformConstants,
        [Parameter(ParameterSetName = 'IPSec')] [Microsoft.VirtualManager.Remoting.VPNPFSGroup] $PFSGroup,
        [Parameter(ParameterSetName = 'IPSec')] [Microsoft.VirtualManager.Remoting.VPNDHGroup] $DHGroup,
        [Parameter(ParameterSetName = 'IPSec')]
        [Microsoft.VirtualManager.Remoting.VPNAuthenticationMethod] $AuthenticationMethod,
        [Parameter(ParameterSetName = 'IPSec')] [Microsoft.SystemCenter.VirtualMachineManager.RunAsAccount] $Secret,
        [Parameter(ParameterSetName = 'IPSec')]
        [Microsoft.SystemCenter.VirtualMachineManager.ClientCertificate] $Certificate,
        [Parameter(ParameterSetName = 'IPSec')] [uint32] $IPSecMainSALifeTimeSeconds,
        [Parameter(ParameterSetName = 'IPSec')] [uint32] $IPSecMainSALifeTimeKiloBytes,
        [Parameter(ParameterSetName = 'IPSec')] [uint32] $IPSecQuickSALifeTimeSeconds,
        [Parameter(ParameterSetName = 'IPSec')] [uint32] $IPSecQuickSALifeTimeKiloBytes,
        [Parameter(ParameterSetName = 'IPSec')] [uint32] $IPSecIdleDisconnectSeconds,
        [Parameter(ParameterSetName = 'IPSec')]
        [Microsoft.SystemCenter.VirtualMachineManager.TrafficSelector[]] $LocalTrafficSelectors,
        [Parameter(ParameterSetName = 'IPSec')] [switch] $RemoveLocalTrafficSelectors,
        [Parameter(ParameterSetName = 'IPSec')]
        [Microsoft.SystemCenter.VirtualMachineManager.TrafficSelector[]] $RemoteTrafficSelectors,
        [Parameter(ParameterSetName = 'IPSec')] [switch] $RemoveRemoteTrafficSelectors,
        [Microsoft.VirtualManager.Remoting.GatewayConnectionStatus] $Status,
        [uint64] $MaximumBandwidthInboundKbps,
        [uint64] $MaximumBandwidthOutboundKbps,
        [switch] $RemoveMaximumBandwidthInbound,
        [switch] $RemoveMaximumBandwidthOutbound,
        [Parameter(ParameterSetName = 'L3')] [Microsoft.SystemCenter.VirtualMachineManager.VMNetwork] $NextHopNetwork,
        [Parameter(ParameterSetName = 'L3')] [string[]] $IPAddresses,
        [Parameter(ParameterSetName = 'L3')] [string[]] $PeerIPAddresses,
        [Parameter(ParameterSetName = 'GRE', Mandatory)] [switch] $GRETunnel,
        [Parameter(ParameterSetName = 'GRE')] [uint32] $GREKey,
        [Parameter(ParameterSetName = 'GRE')] [string] $GREIPv4Address,
        [Parameter(ParameterSetName = 'GRE')] [string] $GREIPv6Address
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Removes a VPN connection.
.EXAMPLE
Remove-SCVPNConnection -VPNConnection $vpnConnection
#>
function Remove-SCVPNConnection {
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VPNConnection] $VPNConnection,
        [switch] $Force
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Refreshes a VPN connection.
.EXAMPLE
Read-SCVPNConnection -VPNConnection $vpnConnection
#>
function Read-SCVPNConnection {
    [CmdletBinding(DefaultParameterSetName = 'ByVPNConnection')]
    param(
        [Parameter(ParameterSetName = 'ByVPNConnection', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VPNConnection] $VPNConnection,
        [Parameter(ParameterSetName = 'ByID', Mandatory, ValueFromPipeline)] [guid] $ID
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}
