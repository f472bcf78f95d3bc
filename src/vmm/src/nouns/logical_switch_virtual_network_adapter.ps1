<#
.SYNOPSIS
Gets logical switch virtual network adapters.
.EXAMPLE
Get-SCLogicalSwitchVirtualNetworkAdapter
#>
function Get-SCLogicalSwitchVirtualNetworkAdapter {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    param(
        [Parameter(Position = 0)] [string] $Name,
        [Parameter(ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.UplinkPortProfileSet] $UplinkPortProfileSet,
        [Parameter(ParameterSetName = 'ById', Mandatory)] [guid] $ID
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Creates a logical switch virtual network adapter.
.EXAMPLE
New-SCLogicalSwitchVirtualNetworkAdapter -UplinkPortProfileSet $uplinkPortProfileSet -Name 'Sample'
#>
function New-SCLogicalSwitchVirtualNetworkAdapter {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.UplinkPortProfileSet] $UplinkPortProfileSet,
        [Microsoft.VirtualManager.Remoting.EthernetAddressType] $EthernetAddressType,
        [Microsoft.VirtualManager.Remoting.EthernetAddressType] $IPv4AddressType,
        [Microsoft.VirtualManager.Remoting.EthernetAddressType] $IPv6AddressType,
        [Parameter(ValueFromPipeline)] [Microsoft.SystemCenter.VirtualMachineManager.VMNetwork] $VMNetwork,
        [Parameter(ValueFromPipeline)] [Microsoft.SystemCenter.VirtualMachineManager.VMSubnet] $VMSubnet,
        [Parameter(ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.PortClassification] $PortClassification,
        [bool] $VLanEnabled,
        [uint16] $VLanID,
        [Microsoft.SystemCenter.VirtualMachineManager.StaticIPAddressPool] $IPv4AddressPool,
        [Microsoft.SystemCenter.VirtualMachineManager.StaticIPAddressPool] $IPv6AddressPool,
        [bool] $InheritsAddressFromPhysicalNetworkAdapter,
        [bool] $IsUsedForHostManagement,
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Position = 1)] [string] $Description
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes a logical switch virtual network adapter.
.EXAMPLE
Set-SCLogicalSwitchVirtualNetworkAdapter -LogicalSwitchVirtualNetworkAdapter $logicalSwitchVirtualNetworkAdapter
#>
function Set-SCLogicalSwitchVirtualNetworkAdapter {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.LogicalSwitchVirtualNetworkAdapter] $LogicalSwitchVirtualNetworkAdapter,
        [Microsoft.VirtualManager.Remoting.EthernetAddressType] $EthernetAddressType,
        [Microsoft.VirtualManager.Remoting.EthernetAddressType] $IPv4AddressType,
        [Microsoft.VirtualManager.Remoting.EthernetAddressType] $IPv6AddressType,
        [Parameter(ValueFromPipeline)] [Microsoft.SystemCenter.VirtualMachineManager.VMNetwork] $VMNetwork,
        [Parameter(ValueFromPipeline)] [Microsoft.SystemCenter.VirtualMachineManager.VMSubnet] $VMSubnet,
        [Parameter(ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.PortClassification] $PortClassification,
        [bool] $VLanEnabled,
        [uint16] $VLanID,
        [Microsoft.SystemCenter.VirtualMachineManager.StaticIPAddressPool] $IPv4AddressPool,
        [Microsoft.SystemCenter.VirtualMachineManager.StaticIPAddressPool] $IPv6AddressPool,
        [bool] $InheritsAddressFromPhysicalNetworkAdapter,
        [bool] $IsUsedForHostManagement,
        [string] $Name,
        [string] $Description,
        [switch] $RemoveVMNetwork,
        [switch] $RemoveVMSubnet,
        [switch] $RemovePortClassification,
        [switch] $RemoveIPv4AddressPool,
        [switch] $RemoveIPv6AddressPool
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a logical switch virtual network adapter.
.EXAMPLE
Remove-SCLogicalSwitchVirtualNetworkAdapter -LogicalSwitchVirtualNetworkAdapter $logicalSwitchVirtualNetworkAdapter
#>
function Remove-SCLogicalSwitchVirtualNetworkAdapter {
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.LogicalSwitchVirtualNetworkAdapter] $LogicalSwitchVirtualNetworkAdapter
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}
