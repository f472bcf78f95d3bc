<#
.SYNOPSIS
Gets load balancer VIPs.
.EXAMPLE
Get-SCLoadBalancerVIP
#>
function Get-SCLoadBalancerVIP {
    [CmdletBinding(DefaultParameterSetName = 'GlobalList')]
    param(
        [Parameter(ParameterSetName = 'GlobalList', Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'GlobalList')] [string] $IPAddress,
        [Parameter(ParameterSetName = 'GlobalList')]
        [Microsoft.SystemCenter.VirtualMachineManager.LoadBalancer] $LoadBalancer,
        [Parameter(ParameterSetName = 'ByID', Mandatory)] [guid] $ID
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Creates a load balancer VIP.
.EXAMPLE
New-SCLoadBalancerVIP -Name 'Sample' -LoadBalancer $loadBalancer -IPAddress 'Sample'
#>
function New-SCLoadBalancerVIP {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)] [string] $Name,
        [Parameter(Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.LoadBalancer] $LoadBalancer,
        [Parameter(Mandatory)] [string] $IPAddress,
        [uint16] $LoadBalancerPort,
        [Microsoft.SystemCenter.VirtualMachineManager.LoadBalancerVIPTemplate] $LoadBalancerVIPTemplate,
        [bool] $IsPersistenceEnabled,
        [Microsoft.SystemCenter.VirtualMachineManager.LoadBalancerConnectionPersistence] $LoadBalancerConnectionPersistence,
        [Microsoft.SystemCenter.VirtualMachineManager.LoadBalancerHealthMonitor[]] $LoadBalancerHealthMonitor,
        [Microsoft.SystemCenter.VirtualMachineManager.LoadBalancerProtocol] $LoadBalancerProtocol,
        [Microsoft.SystemCenter.VirtualMachineManager.LoadBalancingMethod] $LoadBalancingMethod,
        [Microsoft.SystemCenter.VirtualMachineManager.VMNetwork] $FrontEndVMNetwork,
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualNetworkAdapter[]] $BackEndVirtualNetworkAdapters
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a load balancer VIP.
.EXAMPLE
Remove-SCLoadBalancerVIP -LoadBalancerVIP $loadBalancerVIP
#>
function Remove-SCLoadBalancerVIP {
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.LoadBalancerVIP] $LoadBalancerVIP,
        [switch] $Force
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Refreshes a load balancer VIP.
.EXAMPLE
Read-SCLoadBalancerVIP -LoadBalancerVIP $loadBalancerVIP
#>
function Read-SCLoadBalancerVIP {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.LoadBalancerVIP] $LoadBalancerVIP
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}
