<#
.SYNOPSIS
Creates a physical computer network adapter config.
.EXAMPLE
New-SCPhysicalComputerNetworkAdapterConfig -SetAsPhysicalNetworkAdapter -SetAsGenericNIC -UseDhcpForIPConfiguration
#>
function New-SCPhysicalComputerNetworkAdapterConfig {
    [CmdletBinding()]
    param(
        [Parameter(ParameterSetName = 'PhysicalGenericNicDhcp', Mandatory)]
        [Parameter(ParameterSetName = 'PhysicalGenericNicStaticIP', Mandatory)]
        [Parameter(ParameterSetName = 'PhysicalNicLogicalSwitch', Mandatory)]
        [Parameter(ParameterSetName = 'PhysicalManagementNicDhcp', Mandatory)]
        [Parameter(ParameterSetName = 'PhysicalManagementNicStaticIP', Mandatory)]
        [switch] $SetAsPhysicalNetworkAdapter,
        [Parameter(ParameterSetName = 'PhysicalGenericNicDhcp', Mandatory)]
        [Parameter(ParameterSetName = 'PhysicalGenericNicStaticIP', Mandatory)]
        [Parameter(ParameterSetName = 'VirtualGenericNicStaticIP', Mandatory)]
        [Parameter(ParameterSetName = 'VirtualGenericNicDhcp', Mandatory)]
        [switch] $SetAsGenericNIC,
        [Parameter(ParameterSetName = 'PhysicalGenericNicDhcp', Mandatory)]
        [Parameter(ParameterSetName = 'PhysicalManagementNicDhcp', Mandatory)]
        [Parameter(ParameterSetName = 'VirtualManagementNicDhcp', Mandatory)]
        [Parameter(ParameterSetName = 'VirtualGenericNicDhcp', Mandatory)]
        [switch] $UseDhcpForIPConfiguration,
        [string] $MACAddress,
        [Parameter(ParameterSetName = 'PhysicalGenericNicDhcp')]
        [Parameter(ParameterSetName = 'PhysicalGenericNicStaticIP')]
        [Parameter(ParameterSetName = 'PhysicalNicLogicalSwitch')]
        [Parameter(ParameterSetName = 'PhysicalManagementNicDhcp')]
        [Parameter(ParameterSetName = 'PhysicalManagementNicStaticIP')]
        [string] $ConsistentDeviceName,
        [Parameter(ParameterSetName = 'PhysicalGenericNicDhcp')]
        [Parameter(ParameterSetName = 'PhysicalGenericNicStaticIP')]
        [Parameter(ParameterSetName = 'PhysicalNicLogicalSwitch')]
        [bool] $DisableAdapterDNSRegistration,
        [Parameter(ParameterSetName = 'PhysicalGenericNicDhcp')]
        [Parameter(ParameterSetName = 'PhysicalGenericNicStaticIP')]
        [Parameter(ParameterSetName = 'PhysicalManagementNicDhcp')]
        [Parameter(ParameterSetName = 'PhysicalManagementNicStaticIP')]
        [Parameter(ParameterSetName = 'VirtualManagementNicDhcp')]
        [Parameter(ParameterSetName = 'VirtualManagementNicStaticIP')]
        [Parameter(ParameterSetName = 'VirtualGenericNicStaticIP')]
        [Parameter(ParameterSetName = 'VirtualGenericNicDhcp')]
        [string] $AdapterName,
        [Parameter(ParameterSetName = 'PhysicalGenericNicStaticIP', Mandatory)]
        [Parameter(ParameterSetName = 'PhysicalManagementNicStaticIP', Mandatory)]
        [Parameter(ParameterSetName = 'VirtualManagementNicStaticIP', Mandatory)]
        [Parameter(ParameterSetName = 'VirtualGenericNicStaticIP', Mandatory)]
        [switch] $UseStaticIPForIPConfiguration,
        [Parameter(ParameterSetName = 'PhysicalGenericNicStaticIP', Mandatory)]
        [Parameter(ParameterSetName = 'PhysicalManagementNicStaticIP', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.LogicalNetwork] $LogicalNetwork,
        [Parameter(ParameterSetName = 'PhysicalGenericNicStaticIP')]
        [Parameter(ParameterSetName = 'PhysicalManagementNicStaticIP')]
        [Parameter(ParameterSetName = 'VirtualManagementNicStaticIP')]
        [Parameter(ParameterSetName = 'VirtualGenericNicStaticIP')]
        [string] $IPv4Subnet,
        [Parameter(ParameterSetName = 'PhysicalGenericNicStaticIP')]
        [Parameter(ParameterSetName = 'PhysicalManagementNicStaticIP')]
        [Parameter(ParameterSetName = 'VirtualManagementNicStaticIP')]
        [Parameter(ParameterSetName = 'VirtualGenericNicStaticIP')]
        [string] $IPv6Subnet,
        [Parameter(ParameterSetName = 'PhysicalGenericNicStaticIP')]
        [Parameter(ParameterSetName = 'PhysicalManagementNicStaticIP')]
        [Parameter(ParameterSetName = 'VirtualManagementNicStaticIP')]
        [Parameter(ParameterSetName = 'VirtualGenericNicStaticIP')]
        [string] $IPv4Address,
        [Parameter(ParameterSetName = 'PhysicalGenericNicStaticIP')]
        [Parameter(ParameterSetName = 'PhysicalManagementNicStaticIP')]
        [Parameter(ParameterSetName = 'VirtualManagementNicStaticIP')]
        [Parameter(ParameterSetName = 'VirtualGenericNicStaticIP')]
        [string] $IPv6Address,
        [Parameter(ParameterSetName = 'PhysicalNicLogicalSwitch', Mandatory)]
        [Parameter(ParameterSetName = 'VirtualManagementNicDhcp', Mandatory)]
        [Parameter(ParameterSetName = 'VirtualManagementNicStaticIP', Mandatory)]
        [Parameter(ParameterSetName = 'VirtualGenericNicStaticIP', Mandatory)]
        [Parameter(ParameterSetName = 'VirtualGenericNicDhcp', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.LogicalSwitch] $LogicalSwitch,
        [Parameter(ParameterSetName = 'PhysicalNicLogicalSwitch', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.UplinkPortProfileSet] $UplinkPortProfileSet,
        [Parameter(ParameterSetName = 'PhysicalManagementNicDhcp', Mandatory)]
        [Parameter(ParameterSetName = 'PhysicalManagementNicStaticIP', Mandatory)]
        [Parameter(ParameterSetName = 'VirtualManagementNicDhcp', Mandatory)]
        [Parameter(ParameterSetName = 'VirtualManagementNicStaticIP', Mandatory)]
        [switch] $SetAsManagementNIC,
        [Parameter(ParameterSetName = 'VirtualManagementNicDhcp', Mandatory)]
        [Parameter(ParameterSetName = 'VirtualManagementNicStaticIP', Mandatory)]
        [Parameter(ParameterSetName = 'VirtualGenericNicStaticIP', Mandatory)]
        [Parameter(ParameterSetName = 'VirtualGenericNicDhcp', Mandatory)]
        [switch] $SetAsVirtualNetworkAdapter,
        [Parameter(ParameterSetName = 'VirtualManagementNicDhcp', Mandatory)]
        [Parameter(ParameterSetName = 'VirtualManagementNicStaticIP', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.PhysicalComputerNetworkAdapterConfig] $TransientManagementNetworkAdapter,
        [Parameter(ParameterSetName = 'VirtualManagementNicDhcp')]
        [Parameter(ParameterSetName = 'VirtualManagementNicStaticIP')]
        [Parameter(ParameterSetName = 'VirtualGenericNicStaticIP')]
        [Parameter(ParameterSetName = 'VirtualGenericNicDhcp')]
        [Microsoft.SystemCenter.VirtualMachineManager.PortClassification] $PortClassification,
        [Parameter(ParameterSetName = 'VirtualManagementNicDhcp', Mandatory)]
        [Parameter(ParameterSetName = 'VirtualManagementNicStaticIP', Mandatory)]
        [Parameter(ParameterSetName = 'VirtualGenericNicStaticIP', Mandatory)]
        [Parameter(ParameterSetName = 'VirtualGenericNicDhcp', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.VMNetwork] $VMNetwork
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}
