<#
.SYNOPSIS
Gets load balancer templates.
.EXAMPLE
Get-SCLoadBalancerTemplate
#>
function Get-SCLoadBalancerTemplate {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    param(
        [Parameter(ParameterSetName = 'ComputerTierTemplate', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ComputerTierTemplate] $ComputerTierTemplate,
        [Parameter(ParameterSetName = 'ServiceTemplate', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ServiceTemplate] $ServiceTemplate,
        [Parameter(ParameterSetName = 'All')] [switch] $All,
        [Parameter(ParameterSetName = 'ID')] [guid] $ID
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Creates a load balancer template.
.EXAMPLE
New-SCLoadBalancerTemplate -ComputerTierTemplate $computerTierTemplate -LoadBalancerVIPTemplate $loadBalancerVIPTemplate -VirtualNetworkAdapter $virtualNetworkAdapter
#>
function New-SCLoadBalancerTemplate {
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    param(
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ComputerTierTemplate] $ComputerTierTemplate,
        [Parameter(Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.LoadBalancerVIPTemplate] $LoadBalancerVIPTemplate,
        [Parameter(Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualNetworkAdapter] $VirtualNetworkAdapter,
        [Microsoft.SystemCenter.VirtualMachineManager.VMNetwork] $VMNetworkVIP,
        [string] $VMNetworkServiceSetting,
        [Parameter(ParameterSetName = 'LogicalNetworkVIP', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.LogicalNetwork] $LogicalNetworkVIP
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes a load balancer template.
.EXAMPLE
Set-SCLoadBalancerTemplate -LoadBalancerTemplate $loadBalancerTemplate
#>
function Set-SCLoadBalancerTemplate {
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    param(
        [Microsoft.SystemCenter.VirtualMachineManager.VMNetwork] $VMNetworkVIP,
        [string] $VMNetworkServiceSetting,
        [Microsoft.SystemCenter.VirtualMachineManager.LoadBalancerVIPTemplate] $LoadBalancerVIPTemplate,
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.LoadBalancerTemplate] $LoadBalancerTemplate,
        [Parameter(ParameterSetName = 'LogicalNetworkVIP')]
        [Microsoft.SystemCenter.VirtualMachineManager.LogicalNetwork] $LogicalNetworkVIP
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a load balancer template.
.EXAMPLE
Remove-SCLoadBalancerTemplate -LoadBalancerTemplate $loadBalancerTemplate
#>
function Remove-SCLoadBalancerTemplate {
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.LoadBalancerTemplate] $LoadBalancerTemplate
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}
