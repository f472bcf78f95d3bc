<#
.SYNOPSIS
Gets virtual network adapters.
.EXAMPLE
Get-SCVirtualNetworkAdapter -All
#>
function Get-SCVirtualNetworkAdapter {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VirtualNetworkAdapter])]
    param(
        [Parameter(ParameterSetName = 'All', Mandatory, ValueFromPipeline)] [switch] $All,
        [Parameter(ParameterSetName = 'All', ValueFromPipeline)] [switch] $ParentTypeVMOrHost,
        [Parameter(ParameterSetName = 'HardwareProfile', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.HardwareProfile] $HardwareProfile,
        [Parameter(ParameterSetName = 'VM', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VM] $VM,
        [Parameter(ParameterSetName = 'Template', Mandatory, ValueFromPipeline)]
        [Alias('Template')]
        [Microsoft.SystemCenter.VirtualMachineManager.Template] $VMTemplate,
        [Parameter(ParameterSetName = 'VMHost', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Host] $VMHost,
        [Parameter(ParameterSetName = 'ID', Mandatory, Position = 0, ValueFromPipeline)] [guid] $ID,
        [Parameter(ParameterSetName = 'ID', Position = 1, ValueFromPipeline)] [string] $Name
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Creates a virtual network adapter.
.EXAMPLE
New-SCVirtualNetworkAdapter -VM test01
#>
function New-SCVirtualNetworkAdapter {
    # Class: NewNICCmdlet
    [CmdletBinding(DefaultParameterSetName = 'VM')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VirtualNetworkAdapter])]
    param(
        [Microsoft.VirtualManager.Remoting.EthernetAddressType] $IPv4AddressType,
        [Microsoft.VirtualManager.Remoting.EthernetAddressType] $IPv6AddressType,
        [Parameter(ParameterSetName = 'VM')]
        [Parameter(ParameterSetName = 'JobGroup')]
        [Parameter(ParameterSetName = 'HardwareProfile')]
        [Parameter(ParameterSetName = 'Template')]
        [Alias('MACAddressesSpoofingEnabled')]
        [bool] $EnableMACAddressSpoofing,
        [Parameter(ParameterSetName = 'VM')]
        [Parameter(ParameterSetName = 'JobGroup')]
        [Parameter(ParameterSetName = 'HardwareProfile')]
        [Parameter(ParameterSetName = 'Template')]
        [Alias('GuestIPNetworkVirtualizationUpdatesEnabled')]
        [bool] $EnableGuestIPNetworkVirtualizationUpdates,
        [Parameter(ParameterSetName = 'VM')]
        [Parameter(ParameterSetName = 'JobGroup')]
        [Parameter(ParameterSetName = 'HardwareProfile')]
        [Parameter(ParameterSetName = 'Template')]
        [Alias('VMNetworkOptimizationEnabled')]
        [bool] $EnableVMNetworkOptimization,
        [Parameter(ValueFromPipeline)] [Microsoft.SystemCenter.VirtualMachineManager.VMNetwork] $VMNetwork,
        [Parameter(ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.PortClassification] $PortClassification,
        [Microsoft.SystemCenter.VirtualMachineManager.VMSubnet] $VMSubnet,
        [bool] $VLanEnabled,
        [uint16] $VLanID,
        [Parameter(ParameterSetName = 'VM')]
        [Parameter(ParameterSetName = 'JobGroup')]
        [Parameter(ParameterSetName = 'HardwareProfile')]
        [Parameter(ParameterSetName = 'Template')]
        [bool] $ApplyInfrastructurePortProfileForNetworkController,
        [Parameter(ParameterSetName = 'VM', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VM] $VM,
        [Parameter(ParameterSetName = 'VM', Position = 0)]
        [Parameter(ParameterSetName = 'JobGroup', Position = 0)]
        [Parameter(ParameterSetName = 'HardwareProfile', Position = 0)]
        [Parameter(ParameterSetName = 'Template', Position = 0)]
        [string] $VirtualNetwork,
        [Alias('EthernetAddress', 'PhysicalAddress')] [string] $MACAddress,
        [Alias('EthernetAddressType', 'PhysicalAddressType')] [string] $MACAddressType,
        [Parameter(ParameterSetName = 'VM')]
        [Parameter(ParameterSetName = 'JobGroup')]
        [Parameter(ParameterSetName = 'HardwareProfile')]
        [Parameter(ParameterSetName = 'Template')]
        [switch] $NoConnection,
        [Parameter(ParameterSetName = 'VM')]
        [Parameter(ParameterSetName = 'JobGroup')]
        [Parameter(ParameterSetName = 'HardwareProfile')]
        [Parameter(ParameterSetName = 'Template')]
        [switch] $Synthetic,
        [Parameter(ParameterSetName = 'VM')]
        [Parameter(ParameterSetName = 'JobGroup')]
        [Parameter(ParameterSetName = 'HardwareProfile')]
        [Parameter(ParameterSetName = 'Template')]
        [Microsoft.SystemCenter.VirtualMachineManager.LogicalNetwork] $LogicalNetwork,
        [Parameter(ParameterSetName = 'VM')]
        [Parameter(ParameterSetName = 'JobGroup')]
        [Parameter(ParameterSetName = 'HardwareProfile')]
        [Parameter(ParameterSetName = 'Template')]
        [Alias('NoLogicalNetwork')]
        [switch] $NoVMNetwork,
        [Parameter(ParameterSetName = 'VM')]
        [Parameter(ParameterSetName = 'JobGroup')]
        [Parameter(ParameterSetName = 'HardwareProfile')]
        [Parameter(ParameterSetName = 'Template')]
        [string] $VMwarePortGroup,
        [Parameter(ParameterSetName = 'VM')]
        [Parameter(ParameterSetName = 'JobGroup')]
        [Parameter(ParameterSetName = 'HardwareProfile')]
        [Parameter(ParameterSetName = 'Template')]
        [string] $NetworkLocation,
        [Parameter(ParameterSetName = 'VM')]
        [Parameter(ParameterSetName = 'JobGroup')]
        [Parameter(ParameterSetName = 'HardwareProfile')]
        [Parameter(ParameterSetName = 'Template')]
        [Alias('Tag')]
        [string] $NetworkTag,
        [Microsoft.SystemCenter.VirtualMachineManager.PortACL] $PortACL,
        [string] $PhysicalNetworkAdapterName,
        [Parameter(ParameterSetName = 'JobGroup')]
        [Microsoft.SystemCenter.VirtualMachineManager.Remoting.ServerConnection] $VMMServer,
        [Parameter(ParameterSetName = 'JobGroup')]
        [Parameter(ParameterSetName = 'HardwareProfile')]
        [Parameter(ParameterSetName = 'Template')]
        [Microsoft.VirtualManager.Remoting.DevicePropertiesAdapterNameMode] $DevicePropertiesAdapterNameMode,
        [Parameter(ParameterSetName = 'JobGroup', ValueFromPipeline)]
        [Parameter(ParameterSetName = 'VMHost', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Host] $VMHost,
        [Parameter(ParameterSetName = 'JobGroup', ValueFromPipeline)]
        [Parameter(ParameterSetName = 'VMHost', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.LogicalSwitch] $LogicalSwitch,
        [Parameter(ParameterSetName = 'JobGroup', Mandatory)]
        [Parameter(ParameterSetName = 'VMHost')]
        [guid] $JobGroup,
        [Parameter(ParameterSetName = 'JobGroup')]
        [Parameter(ParameterSetName = 'HardwareProfile')]
        [Parameter(ParameterSetName = 'Template')]
        [string] $VMNetworkServiceSetting,
        [Parameter(ParameterSetName = 'JobGroup')]
        [Parameter(ParameterSetName = 'HardwareProfile')]
        [Parameter(ParameterSetName = 'Template')]
        [string] $DevicePropertiesAdapterName,
        [Parameter(ParameterSetName = 'HardwareProfile', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.HardwareProfile] $HardwareProfile,
        [Parameter(ParameterSetName = 'Template', Mandatory, ValueFromPipeline)]
        [Alias('Template')]
        [Microsoft.SystemCenter.VirtualMachineManager.Template] $VMTemplate,
        [Parameter(ParameterSetName = 'VMHost')]
        [Microsoft.SystemCenter.VirtualMachineManager.StaticIPAddressPool] $IPv4AddressPool,
        [Parameter(ParameterSetName = 'VMHost')]
        [Microsoft.SystemCenter.VirtualMachineManager.StaticIPAddressPool] $IPv6AddressPool,
        [Parameter(ParameterSetName = 'VMHost')] [bool] $InheritsAddressFromPhysicalNetworkAdapter,
        [Parameter(ParameterSetName = 'VMHost')] [string] $Name,
        [Parameter(ParameterSetName = 'VMHost')] [string] $IPv4Address,
        [Parameter(ParameterSetName = 'VMHost')] [string] $IPv6Address
        # Shared: RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Changes a virtual network adapter.
.EXAMPLE
Set-SCVirtualNetworkAdapter -VirtualNetworkAdapter $virtualNetworkAdapter
#>
function Set-SCVirtualNetworkAdapter {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VirtualNetworkAdapter])]
    param(
        [Parameter(ParameterSetName = 'VirtualNicSpecified')]
        [Parameter(ParameterSetName = 'SlotIdSpecified')]
        [Microsoft.VirtualManager.Remoting.EthernetAddressType] $IPv4AddressType,
        [Parameter(ParameterSetName = 'VirtualNicSpecified')]
        [Parameter(ParameterSetName = 'SlotIdSpecified')]
        [Microsoft.VirtualManager.Remoting.EthernetAddressType] $IPv6AddressType,
        [Parameter(ParameterSetName = 'VirtualNicSpecified')]
        [Parameter(ParameterSetName = 'SlotIdSpecified')]
        [Alias('MACAddressesSpoofingEnabled')]
        [bool] $EnableMACAddressSpoofing,
        [Parameter(ParameterSetName = 'VirtualNicSpecified')]
        [Parameter(ParameterSetName = 'SlotIdSpecified')]
        [Alias('GuestIPNetworkVirtualizationUpdatesEnabled')]
        [bool] $EnableGuestIPNetworkVirtualizationUpdates,
        [Parameter(ParameterSetName = 'VirtualNicSpecified')]
        [Parameter(ParameterSetName = 'SlotIdSpecified')]
        [Alias('VMNetworkOptimizationEnabled')]
        [bool] $EnableVMNetworkOptimization,
        [Parameter(ParameterSetName = 'VirtualNicSpecified')]
        [Parameter(ParameterSetName = 'SlotIdSpecified')]
        [Microsoft.SystemCenter.VirtualMachineManager.VMNetwork] $VMNetwork,
        [Parameter(ParameterSetName = 'VirtualNicSpecified')]
        [Parameter(ParameterSetName = 'SlotIdSpecified')]
        [string] $VMNetworkServiceSetting,
        [Parameter(ParameterSetName = 'VirtualNicSpecified')]
        [Parameter(ParameterSetName = 'SlotIdSpecified')]
        [Microsoft.SystemCenter.VirtualMachineManager.PortClassification] $PortClassification,
        [Parameter(ParameterSetName = 'VirtualNicSpecified')]
        [Parameter(ParameterSetName = 'SlotIdSpecified')]
        [Microsoft.SystemCenter.VirtualMachineManager.VMSubnet] $VMSubnet,
        [bool] $VLanEnabled,
        [uint16] $VLanID,
        [Parameter(ParameterSetName = 'VirtualNicSpecified')]
        [Parameter(ParameterSetName = 'SlotIdSpecified')]
        [Microsoft.VirtualManager.Remoting.DevicePropertiesAdapterNameMode] $DevicePropertiesAdapterNameMode,
        [Parameter(ParameterSetName = 'VirtualNicSpecified')]
        [Parameter(ParameterSetName = 'SlotIdSpecified')]
        [bool] $ApplyInfrastructurePortProfileForNetworkController,
        [Parameter(ParameterSetName = 'VirtualNicSpecified', Mandatory, Position = 0, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'IsCheckpoint', Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualNetworkAdapter] $VirtualNetworkAdapter,
        [Parameter(ParameterSetName = 'VirtualNicSpecified')]
        [Parameter(ParameterSetName = 'SlotIdSpecified')]
        [Parameter(ParameterSetName = 'IsCheckpoint', Mandatory)]
        [string] $VirtualNetwork,
        [Parameter(ParameterSetName = 'VirtualNicSpecified')]
        [Parameter(ParameterSetName = 'SlotIdSpecified')]
        [decimal] $RequiredBandwidth,
        [Parameter(ParameterSetName = 'VirtualNicSpecified')]
        [Parameter(ParameterSetName = 'SlotIdSpecified')]
        [switch] $NoConnection,
        [Parameter(ParameterSetName = 'VirtualNicSpecified')]
        [Parameter(ParameterSetName = 'SlotIdSpecified')]
        [Alias('EthernetAddress', 'PhysicalAddress')]
        [string] $MACAddress,
        [Parameter(ParameterSetName = 'VirtualNicSpecified')]
        [Parameter(ParameterSetName = 'SlotIdSpecified')]
        [Alias('EthernetAddressType', 'PhysicalAddressType')]
        [string] $MACAddressType,
        [Parameter(ParameterSetName = 'VirtualNicSpecified')]
        [Parameter(ParameterSetName = 'SlotIdSpecified')]
        [Microsoft.SystemCenter.VirtualMachineManager.LogicalNetwork] $LogicalNetwork,
        [Parameter(ParameterSetName = 'VirtualNicSpecified')]
        [Parameter(ParameterSetName = 'SlotIdSpecified')]
        [Alias('NoVMNetwork')]
        [switch] $NoLogicalNetwork,
        [Parameter(ParameterSetName = 'VirtualNicSpecified')]
        [Parameter(ParameterSetName = 'SlotIdSpecified', Mandatory)]
        [guid] $JobGroup,
        [Parameter(ParameterSetName = 'VirtualNicSpecified')]
        [Parameter(ParameterSetName = 'SlotIdSpecified')]
        [string] $VMwarePortGroup,
        [Parameter(ParameterSetName = 'VirtualNicSpecified')]
        [Parameter(ParameterSetName = 'SlotIdSpecified')]
        [string] $NetworkLocation,
        [Parameter(ParameterSetName = 'VirtualNicSpecified')]
        [Parameter(ParameterSetName = 'SlotIdSpecified')]
        [Alias('Tag')]
        [string] $NetworkTag,
        [Parameter(ParameterSetName = 'VirtualNicSpecified')]
        [Parameter(ParameterSetName = 'SlotIdSpecified')]
        [switch] $NoPortClassification,
        [Parameter(ParameterSetName = 'VirtualNicSpecified')]
        [Alias('IPv4Address')]
        [string[]] $IPv4Addresses,
        [Parameter(ParameterSetName = 'VirtualNicSpecified')]
        [Alias('IPv6Address')]
        [string[]] $IPv6Addresses,
        [Parameter(ParameterSetName = 'VirtualNicSpecified')]
        [Alias('IPv4AddressPool')]
        [Microsoft.SystemCenter.VirtualMachineManager.StaticIPAddressPool[]] $IPv4AddressPools,
        [Parameter(ParameterSetName = 'VirtualNicSpecified')]
        [Alias('IPv6AddressPool')]
        [Microsoft.SystemCenter.VirtualMachineManager.StaticIPAddressPool[]] $IPv6AddressPools,
        [Parameter(ParameterSetName = 'VirtualNicSpecified')]
        [Parameter(ParameterSetName = 'SlotIdSpecified')]
        [string] $DevicePropertiesAdapterName,
        [Parameter(ParameterSetName = 'VirtualNicSpecified')]
        [Parameter(ParameterSetName = 'SlotIdSpecified')]
        [Microsoft.SystemCenter.VirtualMachineManager.PortACL] $PortACL,
        [Parameter(ParameterSetName = 'VirtualNicSpecified')]
        [Parameter(ParameterSetName = 'SlotIdSpecified')]
        [switch] $RemovePortACL,
        [string] $PhysicalNetworkAdapterName,
        [Parameter(ParameterSetName = 'SlotIdSpecified', Mandatory)] [int] $SlotID,
        [Parameter(ParameterSetName = 'IsCheckpoint', Mandatory)] [switch] $Checkpoint
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Removes a virtual network adapter.
.EXAMPLE
Remove-SCVirtualNetworkAdapter -VirtualNetworkAdapter $virtualNetworkAdapter
#>
function Remove-SCVirtualNetworkAdapter {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VirtualNetworkAdapter])]
    param(
        [Parameter(ParameterSetName = 'VirtualNicSpecified', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualNetworkAdapter] $VirtualNetworkAdapter,
        [Parameter(ParameterSetName = 'VirtualNicSpecified')]
        [Parameter(ParameterSetName = 'SlotIdSpecified', Mandatory)]
        [guid] $JobGroup,
        [Parameter(ParameterSetName = 'SlotIdSpecified', Mandatory)] [int] $SlotID
        # Shared: RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Repairs a virtual network adapter.
.EXAMPLE
Repair-SCVirtualNetworkAdapter -VirtualNetworkAdapter $virtualNetworkAdapter
#>
function Repair-SCVirtualNetworkAdapter {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VirtualNetworkAdapter])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualNetworkAdapter] $VirtualNetworkAdapter
        # Shared: VMMServer JobGroup RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}
