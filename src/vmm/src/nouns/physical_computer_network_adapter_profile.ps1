<#
.SYNOPSIS
Gets physical computer network adapter profiles.
.EXAMPLE
Get-SCPhysicalComputerNetworkAdapterProfile
#>
function Get-SCPhysicalComputerNetworkAdapterProfile {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    param(
        [Parameter(ParameterSetName = 'All')] [switch] $All,
        [Parameter(ParameterSetName = 'ID')] [guid] $ID
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Creates a physical computer network adapter profile.
.EXAMPLE
New-SCPhysicalComputerNetworkAdapterProfile -SetAsPhysicalNetworkAdapter -SetAsManagementNIC -UseDhcpForIPConfiguration
#>
function New-SCPhysicalComputerNetworkAdapterProfile {
    [CmdletBinding()]
    param(
        [Parameter(ParameterSetName = 'PhysicalManagementNicDhcp', Mandatory)]
        [Parameter(ParameterSetName = 'PhysicalGenericNicDhcp', Mandatory)]
        [Parameter(ParameterSetName = 'PhysicalManagementNicStaticIP', Mandatory)]
        [Parameter(ParameterSetName = 'PhysicalNicLogicalSwitch', Mandatory)]
        [Parameter(ParameterSetName = 'PhysicalGenericNicStaticIP', Mandatory)]
        [switch] $SetAsPhysicalNetworkAdapter,
        [Parameter(ParameterSetName = 'PhysicalManagementNicDhcp', Mandatory)]
        [Parameter(ParameterSetName = 'PhysicalManagementNicStaticIP', Mandatory)]
        [Parameter(ParameterSetName = 'VirtualManagementNicStaticIP', Mandatory)]
        [Parameter(ParameterSetName = 'VirtualManagementNicDhcp', Mandatory)]
        [switch] $SetAsManagementNIC,
        [Parameter(ParameterSetName = 'PhysicalManagementNicDhcp')]
        [Parameter(ParameterSetName = 'PhysicalGenericNicDhcp')]
        [Parameter(ParameterSetName = 'PhysicalManagementNicStaticIP')]
        [Parameter(ParameterSetName = 'PhysicalNicLogicalSwitch')]
        [Parameter(ParameterSetName = 'PhysicalGenericNicStaticIP')]
        [string] $ConsistentDeviceName,
        [Parameter(ParameterSetName = 'PhysicalManagementNicDhcp', Mandatory)]
        [Parameter(ParameterSetName = 'PhysicalGenericNicDhcp', Mandatory)]
        [Parameter(ParameterSetName = 'VirtualManagementNicDhcp', Mandatory)]
        [Parameter(ParameterSetName = 'VirtualGenericNicDhcp', Mandatory)]
        [switch] $UseDhcpForIPConfiguration,
        [Parameter(ParameterSetName = 'PhysicalGenericNicDhcp', Mandatory)]
        [Parameter(ParameterSetName = 'PhysicalGenericNicStaticIP', Mandatory)]
        [Parameter(ParameterSetName = 'VirtualGenericNicStaticIP', Mandatory)]
        [Parameter(ParameterSetName = 'VirtualGenericNicDhcp', Mandatory)]
        [switch] $SetAsGenericNIC,
        [Parameter(ParameterSetName = 'PhysicalManagementNicStaticIP', Mandatory)]
        [Parameter(ParameterSetName = 'PhysicalGenericNicStaticIP', Mandatory)]
        [Parameter(ParameterSetName = 'VirtualGenericNicStaticIP', Mandatory)]
        [Parameter(ParameterSetName = 'VirtualManagementNicStaticIP', Mandatory)]
        [switch] $UseStaticIPForIPConfiguration,
        [Parameter(ParameterSetName = 'PhysicalManagementNicStaticIP', Mandatory)]
        [Parameter(ParameterSetName = 'PhysicalGenericNicStaticIP', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.LogicalNetwork] $LogicalNetwork,
        [Parameter(ParameterSetName = 'PhysicalNicLogicalSwitch', Mandatory)]
        [Parameter(ParameterSetName = 'VirtualGenericNicStaticIP', Mandatory)]
        [Parameter(ParameterSetName = 'VirtualManagementNicStaticIP', Mandatory)]
        [Parameter(ParameterSetName = 'VirtualManagementNicDhcp', Mandatory)]
        [Parameter(ParameterSetName = 'VirtualGenericNicDhcp', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.LogicalSwitch] $LogicalSwitch,
        [Parameter(ParameterSetName = 'PhysicalNicLogicalSwitch', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.UplinkPortProfileSet] $UplinkPortProfileSet,
        [Parameter(ParameterSetName = 'VirtualGenericNicStaticIP', Mandatory)]
        [Parameter(ParameterSetName = 'VirtualManagementNicStaticIP', Mandatory)]
        [Parameter(ParameterSetName = 'VirtualManagementNicDhcp', Mandatory)]
        [Parameter(ParameterSetName = 'VirtualGenericNicDhcp', Mandatory)]
        [switch] $SetAsVirtualNetworkAdapter,
        [Parameter(ParameterSetName = 'VirtualGenericNicStaticIP')]
        [Parameter(ParameterSetName = 'VirtualManagementNicStaticIP')]
        [Parameter(ParameterSetName = 'VirtualManagementNicDhcp')]
        [Parameter(ParameterSetName = 'VirtualGenericNicDhcp')]
        [Microsoft.SystemCenter.VirtualMachineManager.PortClassification] $PortClassification,
        [Parameter(ParameterSetName = 'VirtualGenericNicStaticIP', Mandatory)]
        [Parameter(ParameterSetName = 'VirtualManagementNicStaticIP', Mandatory)]
        [Parameter(ParameterSetName = 'VirtualManagementNicDhcp', Mandatory)]
        [Parameter(ParameterSetName = 'VirtualGenericNicDhcp', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.VMNetwork] $VMNetwork,
        [Parameter(ParameterSetName = 'VirtualManagementNicStaticIP', Mandatory)]
        [Parameter(ParameterSetName = 'VirtualManagementNicDhcp', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.PhysicalComputerNetworkAdapterProfile] $TransientManagementNetworkAdapter
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a physical computer network adapter profile.
.EXAMPLE
Remove-SCPhysicalComputerNetworkAdapterProfile -PhysicalComputerNetworkAdapterProfile $physicalComputerNetworkAdapterProfile
#>
function Remove-SCPhysicalComputerNetworkAdapterProfile {
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.PhysicalComputerNetworkAdapterProfile] $PhysicalComputerNetworkAdapterProfile,
        [switch] $Force
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}
