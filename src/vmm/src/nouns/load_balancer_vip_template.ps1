<#
.SYNOPSIS
Gets load balancer VIP templates.
.EXAMPLE
Get-SCLoadBalancerVIPTemplate
#>
function Get-SCLoadBalancerVIPTemplate {
    [CmdletBinding(DefaultParameterSetName = 'Global')]
    param(
        [Parameter(ParameterSetName = 'Global')] [string] $Name,
        [Parameter(ParameterSetName = 'Global')] [string] $Manufacturer,
        [Parameter(ParameterSetName = 'Global')] [string] $Model,
        [Parameter(ParameterSetName = 'ByID', Mandatory)] [guid] $ID,
        [Parameter(ParameterSetName = 'ByCloud', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.Cloud] $Cloud
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Creates a load balancer VIP template.
.EXAMPLE
New-SCLoadBalancerVIPTemplate -Name 'Sample' -LoadBalancerProtocol $loadBalancerProtocol -LoadBalancerPort 1 -LoadBalancingMethod $loadBalancingMethod
#>
function New-SCLoadBalancerVIPTemplate {
    [CmdletBinding(DefaultParameterSetName = 'Generic')]
    param(
        [Parameter(Mandatory)] [string] $Name,
        [string] $Description,
        [Microsoft.SystemCenter.VirtualMachineManager.LoadBalancerConnectionPersistence] $LoadBalancerConnectionPersistence,
        [Microsoft.SystemCenter.VirtualMachineManager.LoadBalancerHealthMonitor[]] $LoadBalancerHealthMonitor,
        [Parameter(Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.LoadBalancerProtocol] $LoadBalancerProtocol,
        [Parameter(Mandatory)] [uint16] $LoadBalancerPort,
        [uint16] $LoadBalancerBackEndPort,
        [Parameter(Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.LoadBalancingMethod] $LoadBalancingMethod,
        [Parameter(ParameterSetName = 'Specific', Mandatory)] [string] $LoadBalancerManufacturer,
        [Parameter(ParameterSetName = 'Specific', Mandatory)] [string] $LoadBalancerModel
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes a load balancer VIP template.
.EXAMPLE
Set-SCLoadBalancerVIPTemplate -LoadBalancerVIPTemplate $loadBalancerVIPTemplate
#>
function Set-SCLoadBalancerVIPTemplate {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.LoadBalancerVIPTemplate] $LoadBalancerVIPTemplate,
        [string] $Name,
        [string] $Description,
        [string] $LoadBalancerManufacturer,
        [string] $LoadBalancerModel,
        [Microsoft.SystemCenter.VirtualMachineManager.LoadBalancerConnectionPersistence] $LoadBalancerConnectionPersistence,
        [Microsoft.SystemCenter.VirtualMachineManager.LoadBalancerHealthMonitor[]] $LoadBalancerHealthMonitor,
        [Microsoft.SystemCenter.VirtualMachineManager.LoadBalancerProtocol] $LoadBalancerProtocol,
        [uint16] $LoadBalancerPort,
        [uint16] $LoadBalancerBackEndPort,
        [Microsoft.SystemCenter.VirtualMachineManager.LoadBalancingMethod] $LoadBalancingMethod,
        [switch] $DisableLoadBalancerConnectionPersistence,
        [switch] $MakeGeneric
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a load balancer VIP template.
.EXAMPLE
Remove-SCLoadBalancerVIPTemplate -LoadBalancerVIPTemplate $loadBalancerVIPTemplate
#>
function Remove-SCLoadBalancerVIPTemplate {
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.LoadBalancerVIPTemplate] $LoadBalancerVIPTemplate
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}
