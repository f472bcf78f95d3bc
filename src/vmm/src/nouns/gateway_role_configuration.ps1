<#
.SYNOPSIS
Creates a gateway role configuration.
.EXAMPLE
New-SCGatewayRoleConfiguration -RedundantResourceCount 1 -GatewayCapacityKbps 1 -PublicIPAddresses $publicIPAddresses -GreVipSubnets $greVipSubnets
#>
function New-SCGatewayRoleConfiguration {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)] [uint32] $RedundantResourceCount,
        [Parameter(Mandatory)] [uint64] $GatewayCapacityKbps,
        [Parameter(Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.AllocatedIPAddress[]] $PublicIPAddresses,
        [Parameter(Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.SubnetVLan[]] $GreVipSubnets
        # Shared: VMMServer
    )
}
