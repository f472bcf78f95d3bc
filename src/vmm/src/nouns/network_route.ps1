<#
.SYNOPSIS
Gets network routes.
.EXAMPLE
Get-SCNetworkRoute -Gateway $gateway
#>
function Get-SCNetworkRoute {
    [CmdletBinding(DefaultParameterSetName = 'ByVMNetworkGateway')]
    param(
        [Parameter(ParameterSetName = 'ByVMNetworkGateway', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.VMNetworkGateway] $Gateway,
        [Parameter(ParameterSetName = 'ByConnection')]
        [Microsoft.SystemCenter.VirtualMachineManager.VPNConnection] $VPNConnection,
        [Parameter(ParameterSetName = 'ByID', Mandatory)] [guid] $ID
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Creates a network route.
.EXAMPLE
New-SCNetworkRoute -DestinationPrefix 'Sample' -NextHop 'Sample'
#>
function New-SCNetworkRoute {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)] [string] $DestinationPrefix,
        [Parameter(Mandatory)] [string] $NextHop,
        [int] $Metric
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Adds a network route to the fabric.
.EXAMPLE
Add-SCNetworkRoute -IPSubnet 'Sample' -VMNetworkGateway $vmNetworkGateway
#>
function Add-SCNetworkRoute {
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $IPSubnet,
        [Microsoft.SystemCenter.VirtualMachineManager.VPNConnection] $VPNConnection,
        [switch] $DenyRouting,
        [Parameter(ParameterSetName = 'Default', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.VMNetworkGateway] $VMNetworkGateway
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Removes a network route.
.EXAMPLE
Remove-SCNetworkRoute -NetworkRoute $networkRoute
#>
function Remove-SCNetworkRoute {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.NetworkRoute] $NetworkRoute
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}
