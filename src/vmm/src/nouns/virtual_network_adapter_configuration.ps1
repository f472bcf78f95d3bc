<#
.SYNOPSIS
Gets virtual network adapter configurations.
.EXAMPLE
Get-SCVirtualNetworkAdapterConfiguration -VMConfiguration $vmConfiguration
#>
function Get-SCVirtualNetworkAdapterConfiguration {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.BaseVMConfiguration] $VMConfiguration
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Changes a virtual network adapter configuration.
.EXAMPLE
Set-SCVirtualNetworkAdapterConfiguration -VirtualNetworkAdapterConfiguration $virtualNetworkAdapterConfiguration
#>
function Set-SCVirtualNetworkAdapterConfiguration {
    [CmdletBinding()]
    param(
        [Microsoft.SystemCenter.VirtualMachineManager.StaticIPAddressPool] $IPv4PAAddressPool,
        [Microsoft.SystemCenter.VirtualMachineManager.StaticIPAddressPool] $IPv4AddressPool,
        [bool] $PinIPv4PAAddressPool,
        [bool] $PinIPv4AddressPool,
        [Microsoft.SystemCenter.VirtualMachineManager.StaticIPAddressPool] $IPv6PAAddressPool,
        [Microsoft.SystemCenter.VirtualMachineManager.StaticIPAddressPool] $IPv6AddressPool,
        [bool] $PinIPv6AddressPool,
        [bool] $PinIPv6PAAddressPool,
        [Microsoft.SystemCenter.VirtualMachineManager.MACAddressPool] $MACAddressPool,
        [bool] $PinMACAddressPool,
        [string] $IPv4PAAddress,
        [string] $IPv4Address,
        [string] $IPv6PAAddress,
        [string] $IPv6Address,
        [string] $MACAddress,
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualNetworkAdapterConfiguration] $VirtualNetworkAdapterConfiguration,
        [Microsoft.SystemCenter.VirtualMachineManager.VMSubnet] $VMSubnet
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}
