<#
.SYNOPSIS
Creates a load balancer role configuration.
.EXAMPLE
New-SCLoadBalancerRoleConfiguration -LBManagerIPAddress 'Sample'
#>
function New-SCLoadBalancerRoleConfiguration {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)] [string] $LBManagerIPAddress,
        [string[]] $NatIPExemptions,
        [Microsoft.SystemCenter.VirtualMachineManager.StaticIPAddressPool[]] $VipPools
        # Shared: VMMServer
    )
}
