<#
.SYNOPSIS
Gets virtual networks.
.EXAMPLE
Get-SCVirtualNetwork
#>
function Get-SCVirtualNetwork {
    [CmdletBinding(DefaultParameterSetName = 'NoFilter')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VirtualNetwork])]
    param(
        [Parameter(ParameterSetName = 'NoFilter', ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Remoting.ServerConnection] $VMMServer,
        [Parameter(Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'Cluster', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostCluster] $VMHostCluster,
        [Parameter(ParameterSetName = 'ByID', Mandatory, ValueFromPipeline)] [guid] $ID,
        [Parameter(ParameterSetName = 'FilterByVMHost', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Host] $VMHost
    )
}

<#
.SYNOPSIS
Creates a virtual network.
.EXAMPLE
New-SCVirtualNetwork -LogicalNetwork $logicalNetwork -Name 'Sample' -JobGroup '11111111-2222-3333-4444-555555555555'
#>
function New-SCVirtualNetwork {
    [CmdletBinding(DefaultParameterSetName = 'NewCluster')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VirtualNetwork])]
    param(
        [Parameter(ParameterSetName = 'NewCluster', Mandatory)]
        [Parameter(ParameterSetName = 'Cluster', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.LogicalNetwork[]] $LogicalNetwork,
        [Parameter(ParameterSetName = 'NewCluster', Mandatory, Position = 0)]
        [Parameter(ParameterSetName = 'Host', Mandatory, Position = 0)]
        [Parameter(ParameterSetName = 'Cluster', Mandatory, Position = 0)]
        [string] $Name,
        [string] $Description,
        [Parameter(ParameterSetName = 'NewCluster')]
        [Parameter(ParameterSetName = 'Host')]
        [Parameter(ParameterSetName = 'Cluster')]
        [uint16] $HostBoundVLanId,
        [Parameter(ParameterSetName = 'NewCluster', Mandatory)]
        [Parameter(ParameterSetName = 'Host')]
        [Parameter(ParameterSetName = 'LogicalSwitchWithvNic')]
        [Parameter(ParameterSetName = 'LogicalSwitch')]
        [Parameter(ParameterSetName = 'Cluster')]
        [guid] $JobGroup,
        [Parameter(ParameterSetName = 'NewCluster')]
        [Parameter(ParameterSetName = 'Host')]
        [Parameter(ParameterSetName = 'Cluster')]
        [bool] $BoundToVMHost,
        [Parameter(ParameterSetName = 'Host', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'LogicalSwitchWithvNic', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'LogicalSwitch', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Host] $VMHost,
        [Parameter(ParameterSetName = 'Host')]
        [Parameter(ParameterSetName = 'LogicalSwitchWithvNic')]
        [Parameter(ParameterSetName = 'LogicalSwitch')]
        [Microsoft.SystemCenter.VirtualMachineManager.HostNetworkAdapter[]] $VMHostNetworkAdapters,
        [Parameter(ParameterSetName = 'LogicalSwitchWithvNic', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'LogicalSwitch', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.LogicalSwitch] $LogicalSwitch,
        [Parameter(ParameterSetName = 'LogicalSwitchWithvNic', Mandatory)] [switch] $DeployVirtualNetworkAdapters,
        [Parameter(ParameterSetName = 'LogicalSwitch')] [string] $ManagementAdapterName,
        [Parameter(ParameterSetName = 'LogicalSwitch')] [uint16] $ManagementAdapterVLanId,
        [Parameter(ParameterSetName = 'LogicalSwitch')]
        [Microsoft.SystemCenter.VirtualMachineManager.VMNetwork] $ManagementAdapterVMNetwork,
        [Parameter(ParameterSetName = 'LogicalSwitch')]
        [Microsoft.SystemCenter.VirtualMachineManager.VMSubnet] $ManagementAdapterVMSubnet,
        [Parameter(ParameterSetName = 'LogicalSwitch')]
        [Microsoft.SystemCenter.VirtualMachineManager.PortClassification] $ManagementAdapterPortClassification,
        [Parameter(ParameterSetName = 'LogicalSwitch')] [bool] $UseExplicitIPConfigurationForManagementAdapter,
        [Parameter(ParameterSetName = 'LogicalSwitch')]
        [Microsoft.VirtualManager.Remoting.EthernetAddressType] $ManagementAdapterIPv4AddressType,
        [Parameter(ParameterSetName = 'LogicalSwitch')]
        [Microsoft.VirtualManager.Remoting.EthernetAddressType] $ManagementAdapterIPv6AddressType,
        [Parameter(ParameterSetName = 'LogicalSwitch')] [switch] $CreateManagementAdapter,
        [Parameter(ParameterSetName = 'LogicalSwitch')]
        [Microsoft.SystemCenter.VirtualMachineManager.StaticIPAddressPool] $ManagementAdapterIPv4AddressPool,
        [Parameter(ParameterSetName = 'LogicalSwitch')]
        [Microsoft.SystemCenter.VirtualMachineManager.StaticIPAddressPool] $ManagementAdapterIPv6AddressPool,
        [Parameter(ParameterSetName = 'Cluster', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostCluster] $VMHostCluster
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes a virtual network.
.EXAMPLE
Set-SCVirtualNetwork -VirtualNetwork $virtualNetwork
#>
function Set-SCVirtualNetwork {
    [CmdletBinding(DefaultParameterSetName = 'Host')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VirtualNetwork])]
    param(
        [Parameter(ParameterSetName = 'Host', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'StandardSwitchToLogicalSwitch', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'LogicalSwitch', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualNetwork] $VirtualNetwork,
        [Parameter(ParameterSetName = 'Host')]
        [Parameter(ParameterSetName = 'Cluster')]
        [string] $Name,
        [string] $Description,
        [Parameter(ParameterSetName = 'Host')]
        [Parameter(ParameterSetName = 'Cluster')]
        [bool] $BoundToVMHost,
        [Parameter(ParameterSetName = 'Host')]
        [Parameter(ParameterSetName = 'Cluster')]
        [uint16] $HostBoundVLanId,
        [Parameter(ParameterSetName = 'StandardSwitchToLogicalSwitch', Mandatory)]
        [Parameter(ParameterSetName = 'LogicalSwitch', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.LogicalSwitch] $LogicalSwitch,
        [Parameter(ParameterSetName = 'StandardSwitchToLogicalSwitch', Mandatory)] [switch] $ConvertToLogicalSwitch,
        [Parameter(ParameterSetName = 'LogicalSwitch', ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostNetworkAdapter[]] $VMHostNetworkAdapters,
        [Parameter(ParameterSetName = 'Cluster', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ClusterVirtualNetwork] $ClusterVirtualNetwork
        # Shared: JobGroup RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a virtual network.
.EXAMPLE
Remove-SCVirtualNetwork -VirtualNetwork $virtualNetwork
#>
function Remove-SCVirtualNetwork {
    [CmdletBinding(DefaultParameterSetName = 'Host', SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VirtualNetwork])]
    param(
        [Parameter(ParameterSetName = 'Host', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualNetwork] $VirtualNetwork,
        [Parameter(ParameterSetName = 'Cluster', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ClusterVirtualNetwork] $ClusterVirtualNetwork
        # Shared: JobGroup RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Repairs a virtual network.
.EXAMPLE
Repair-SCVirtualNetwork -VirtualNetwork $virtualNetwork
#>
function Repair-SCVirtualNetwork {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VirtualNetwork])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualNetwork] $VirtualNetwork
        # Shared: JobGroup RunAsynchronously PROTipID JobVariable
    )
}
