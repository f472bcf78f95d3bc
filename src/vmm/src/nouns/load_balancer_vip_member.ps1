<#
.SYNOPSIS
Gets load balancer VIP members.
.EXAMPLE
Get-SCLoadBalancerVIPMember
#>
function Get-SCLoadBalancerVIPMember {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    param(
        [string] $IPAddress,
        [Parameter(ParameterSetName = 'ByLoadBalancerVIP', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.LoadBalancerVIP] $LoadBalancerVIP,
        [Parameter(ParameterSetName = 'ByID', Mandatory)] [guid] $ID
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Creates a load balancer VIP member.
.EXAMPLE
New-SCLoadBalancerVIPMember -LoadBalancerVIP $loadBalancerVIP -IPAddress 'Sample' -Port 1 -VirtualNetworkAdapter $virtualNetworkAdapter
#>
function New-SCLoadBalancerVIPMember {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.LoadBalancerVIP] $LoadBalancerVIP,
        [Parameter(Mandatory)] [string] $IPAddress,
        [string] $Name,
        [Parameter(Mandatory)] [uint16] $Port,
        [Parameter(Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualNetworkAdapter] $VirtualNetworkAdapter
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a load balancer VIP member.
.EXAMPLE
Remove-SCLoadBalancerVIPMember -LoadBalancerVIPMember $loadBalancerVIPMember
#>
function Remove-SCLoadBalancerVIPMember {
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.LoadBalancerVIPMember] $LoadBalancerVIPMember
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Disables a load balancer VIP member.
.EXAMPLE
Disable-SCLoadBalancerVIPMember -LoadBalancerVIPMember $loadBalancerVIPMember
#>
function Disable-SCLoadBalancerVIPMember {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.LoadBalancerVIPMember] $LoadBalancerVIPMember
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Enables a load balancer VIP member.
.EXAMPLE
Enable-SCLoadBalancerVIPMember -LoadBalancerVIPMember $loadBalancerVIPMember
#>
function Enable-SCLoadBalancerVIPMember {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.LoadBalancerVIPMember] $LoadBalancerVIPMember
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}
