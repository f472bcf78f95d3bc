<#
.SYNOPSIS
Gets load balancer configurations.
.EXAMPLE
Get-SCLoadBalancerConfiguration -ComputerTierConfiguration $computerTierConfiguration
#>
function Get-SCLoadBalancerConfiguration {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ComputerTierConfiguration] $ComputerTierConfiguration
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Changes a load balancer configuration.
.EXAMPLE
Set-SCLoadBalancerConfiguration -LoadBalancerConfiguration $loadBalancerConfiguration
#>
function Set-SCLoadBalancerConfiguration {
    [CmdletBinding()]
    param(
        [string] $LoadBalancerVIP,
        [int] $Port,
        [Microsoft.SystemCenter.VirtualMachineManager.LoadBalancer] $LoadBalancer,
        [bool] $PinLoadBalancer,
        [bool] $UseExistingVIPAddress,
        [Microsoft.SystemCenter.VirtualMachineManager.StaticIPAddressPool] $VIPAddressPool,
        [bool] $PinVIPAddressPool,
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.LoadBalancerConfiguration] $LoadBalancerConfiguration
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}
