<#
.SYNOPSIS
Gets static IP address pools.
.EXAMPLE
Get-SCStaticIPAddressPool
#>
function Get-SCStaticIPAddressPool {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.StaticIPAddressPool])]
    param(
        [string] $IPAddress,
        [Parameter(ParameterSetName = 'All')]
        [Parameter(ParameterSetName = 'ByLogicalNetworkDefinition')]
        [Parameter(ParameterSetName = 'ByVMSubnet')]
        [Parameter(ParameterSetName = 'ByHostGroup')]
        [switch] $IPv4,
        [Parameter(ParameterSetName = 'All')]
        [Parameter(ParameterSetName = 'ByLogicalNetworkDefinition')]
        [Parameter(ParameterSetName = 'ByVMSubnet')]
        [Parameter(ParameterSetName = 'ByHostGroup')]
        [switch] $IPv6,
        [Parameter(Position = 0)] [string] $Name,
        [switch] $IsMulticast,
        [string] $Subnet,
        [Parameter(ParameterSetName = 'ByLogicalNetworkDefinition', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.LogicalNetworkDefinition] $LogicalNetworkDefinition,
        [Parameter(ParameterSetName = 'ByVMSubnet', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.VMSubnet] $VMSubnet,
        [Parameter(ParameterSetName = 'ByHostGroup', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostGroup] $VMHostGroup,
        [Parameter(ParameterSetName = 'ByCloud', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.Cloud] $Cloud,
        [Parameter(ParameterSetName = 'ById', Mandatory)] [guid] $ID
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Creates a static IP address pool.
.EXAMPLE
New-SCStaticIPAddressPool -Name 'Sample' -Subnet 'Sample' -LogicalNetworkDefinition $logicalNetworkDefinition
#>
function New-SCStaticIPAddressPool {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.StaticIPAddressPool])]
    param(
        [Parameter(Mandatory)] [string] $Name,
        [string] $Description,
        [Parameter(Mandatory)] [string] $Subnet,
        [Parameter(ParameterSetName = 'ByLogicalNetworkDefinition')] [int] $Vlan,
        [Parameter(ParameterSetName = 'ByLogicalNetworkDefinition')]
        [Parameter(ParameterSetName = 'ByVMSubnet')]
        [string] $VIPAddressSet,
        [string] $IPAddressRangeStart,
        [string] $IPAddressRangeEnd,
        [string] $IPAddressReservedSet,
        [Parameter(ParameterSetName = 'ByLogicalNetworkDefinition')]
        [Parameter(ParameterSetName = 'ByVMSubnet')]
        [string] $DNSSuffix,
        [Parameter(ParameterSetName = 'ByLogicalNetworkDefinition')]
        [Parameter(ParameterSetName = 'ByVMSubnet')]
        [bool] $EnableNetBIOS,
        [Parameter(ParameterSetName = 'ByLogicalNetworkDefinition', Mandatory)]
        [Parameter(ParameterSetName = 'ByMulticastSwitch', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.LogicalNetworkDefinition] $LogicalNetworkDefinition,
        [Parameter(ParameterSetName = 'ByLogicalNetworkDefinition')]
        [Parameter(ParameterSetName = 'ByVMSubnet')]
        [string[]] $DNSServer,
        [Parameter(ParameterSetName = 'ByLogicalNetworkDefinition')]
        [Parameter(ParameterSetName = 'ByVMSubnet')]
        [string[]] $WINSServer,
        [Parameter(ParameterSetName = 'ByLogicalNetworkDefinition')]
        [Parameter(ParameterSetName = 'ByVMSubnet')]
        [string[]] $DNSSearchSuffix,
        [Parameter(ParameterSetName = 'ByLogicalNetworkDefinition')]
        [Parameter(ParameterSetName = 'ByVMSubnet')]
        [string[]] $PxeServerAddress,
        [Parameter(ParameterSetName = 'ByLogicalNetworkDefinition')]
        [Parameter(ParameterSetName = 'ByVMSubnet')]
        [Microsoft.SystemCenter.VirtualMachineManager.DefaultGateway[]] $DefaultGateway,
        [Parameter(ParameterSetName = 'ByLogicalNetworkDefinition')]
        [Parameter(ParameterSetName = 'ByVMSubnet')]
        [Microsoft.SystemCenter.VirtualMachineManager.SubnetNetworkRoute[]] $NetworkRoute,
        [Parameter(ParameterSetName = 'ByVMSubnet', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.VMSubnet] $VMSubnet,
        [Parameter(ParameterSetName = 'ByMulticastSwitch', Mandatory)] [switch] $IsMulticast
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Changes a static IP address pool.
.EXAMPLE
Set-SCStaticIPAddressPool -StaticIPAddressPool 'Corporate Pool'
#>
function Set-SCStaticIPAddressPool {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.StaticIPAddressPool])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.StaticIPAddressPool] $StaticIPAddressPool,
        [string] $Name,
        [string] $Description,
        [string[]] $DNSSearchSuffix,
        [string[]] $DNSServer,
        [string[]] $PxeServerAddress,
        [string] $DNSSuffix,
        [string] $IPAddressRangeStart,
        [string] $IPAddressRangeEnd,
        [string] $IPAddressReservedSet,
        [string] $VIPAddressSet,
        [bool] $EnableNetBIOS,
        [Microsoft.SystemCenter.VirtualMachineManager.DefaultGateway[]] $DefaultGateway,
        [Microsoft.SystemCenter.VirtualMachineManager.SubnetNetworkRoute[]] $NetworkRoute,
        [string[]] $WINSServer
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Removes a static IP address pool.
.EXAMPLE
Remove-SCStaticIPAddressPool -StaticIPAddressPool 'Corporate Pool'
#>
function Remove-SCStaticIPAddressPool {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.StaticIPAddressPool])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.StaticIPAddressPool] $StaticIPAddressPool,
        [switch] $Force
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}
