<#
.SYNOPSIS
Gets load balancers.
.EXAMPLE
Get-SCLoadBalancer
#>
function Get-SCLoadBalancer {
    [CmdletBinding(DefaultParameterSetName = 'GlobalList')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.LoadBalancer])]
    param(
        [Parameter(Position = 0)] [string] $LoadBalancerAddress,
        [string] $Manufacturer,
        [string] $Model,
        [Parameter(ParameterSetName = 'GlobalList')] [switch] $All,
        [Microsoft.SystemCenter.VirtualMachineManager.LogicalNetwork[]] $LogicalNetwork,
        [Parameter(ParameterSetName = 'ByHostGroup', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostGroup] $VMHostGroup,
        [Parameter(ParameterSetName = 'ByCloud', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.Cloud] $Cloud,
        [Parameter(ParameterSetName = 'ByID', Mandatory)] [guid] $ID,
        [Parameter(ParameterSetName = 'AccessibleToCloudRootHostGroup', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostGroup[]] $CloudRootHostGroup,
        [Parameter(ParameterSetName = 'AccessibleToCloudRootVMwareResourcePool', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.VmwResourcePool] $CloudRootVMwareResourcePool
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Adds a load balancer to the fabric.
.EXAMPLE
Add-SCLoadBalancer -LoadBalancerAddress 'Sample' -Manufacturer 'Sample' -Model 'Sample' -RunAsAccount 'Domain Join' -VMHostGroup $vmHostGroup
#>
function Add-SCLoadBalancer {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.LoadBalancer])]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $LoadBalancerAddress,
        [uint16] $Port,
        [Parameter(Mandatory)] [string] $Manufacturer,
        [Parameter(Mandatory)] [string] $Model,
        [Parameter(Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.RunAsAccount] $RunAsAccount,
        [Microsoft.SystemCenter.VirtualMachineManager.ConfigurationProvider] $ConfigurationProvider,
        [Parameter(Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.HostGroup[]] $VMHostGroup,
        [Microsoft.SystemCenter.VirtualMachineManager.LogicalNetwork[]] $LogicalNetworkVIP,
        [Microsoft.SystemCenter.VirtualMachineManager.LogicalNetwork[]] $LogicalNetworkDedicatedIP
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes a load balancer.
.EXAMPLE
Set-SCLoadBalancer -LoadBalancer $loadBalancer
#>
function Set-SCLoadBalancer {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.LoadBalancer])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.LoadBalancer] $LoadBalancer,
        [string] $LoadBalancerAddress,
        [uint16] $Port,
        [string] $Manufacturer,
        [string] $Model,
        [Microsoft.SystemCenter.VirtualMachineManager.RunAsAccount] $RunAsAccount,
        [Microsoft.SystemCenter.VirtualMachineManager.ConfigurationProvider] $ConfigurationProvider,
        [Microsoft.SystemCenter.VirtualMachineManager.HostGroup[]] $AddVMHostGroup,
        [Microsoft.SystemCenter.VirtualMachineManager.HostGroup[]] $RemoveVMHostGroup,
        [Microsoft.SystemCenter.VirtualMachineManager.LogicalNetwork[]] $AddLogicalNetworkVIP,
        [Microsoft.SystemCenter.VirtualMachineManager.LogicalNetwork[]] $RemoveLogicalNetworkVIP,
        [Microsoft.SystemCenter.VirtualMachineManager.LogicalNetwork[]] $AddLogicalNetworkDedicatedIP,
        [Microsoft.SystemCenter.VirtualMachineManager.LogicalNetwork[]] $RemoveLogicalNetworkDedicatedIP
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a load balancer.
.EXAMPLE
Remove-SCLoadBalancer -LoadBalancer $loadBalancer
#>
function Remove-SCLoadBalancer {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.LoadBalancer])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.LoadBalancer] $LoadBalancer
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Refreshes a load balancer.
.EXAMPLE
Read-SCLoadBalancer -LoadBalancer $loadBalancer
#>
function Read-SCLoadBalancer {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.LoadBalancer])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.LoadBalancer] $LoadBalancer
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Tests a load balancer.
.EXAMPLE
Test-SCLoadBalancer -LoadBalancerAddress 'Sample' -Port 1 -ConfigurationProvider $configurationProvider -RunAsAccount 'Domain Join'
#>
function Test-SCLoadBalancer {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.LoadBalancer])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [string] $LoadBalancerAddress,
        [Parameter(Mandatory)] [uint16] $Port,
        [Parameter(Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.ConfigurationProvider] $ConfigurationProvider,
        [Parameter(Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.RunAsAccount] $RunAsAccount
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}
