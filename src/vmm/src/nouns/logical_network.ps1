<#
.SYNOPSIS
Gets logical networks.
.EXAMPLE
Get-SCLogicalNetwork
#>
function Get-SCLogicalNetwork {
    [CmdletBinding(DefaultParameterSetName = 'GlobalList')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.LogicalNetwork])]
    param(
        [Parameter(Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'GlobalList')] [switch] $All,
        [Parameter(ParameterSetName = 'ByHost', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.Host] $VMHost,
        [Parameter(ParameterSetName = 'ByCloud', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.Cloud] $Cloud,
        [Parameter(ParameterSetName = 'ByHostGroup', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostGroup] $VMHostGroup,
        [Parameter(ParameterSetName = 'ByID')] [guid] $ID,
        [Parameter(ParameterSetName = 'AccessibleToCloudRootHostGroup', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostGroup[]] $CloudRootHostGroup,
        [Parameter(ParameterSetName = 'AccessibleToCloudRootVMwareResourcePool', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.VmwResourcePool] $CloudRootVMwareResourcePool
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Creates a logical network.
.EXAMPLE
New-SCLogicalNetwork -Name 'Sample'
#>
function New-SCLogicalNetwork {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.LogicalNetwork])]
    param(
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualSwitchExtensionManager] $NetworkController,
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Position = 1)] [string] $Description,
        [bool] $EnableNetworkVirtualization,
        [bool] $UseGRE,
        [bool] $IsPVLAN,
        [bool] $LogicalNetworkDefinitionIsolation,
        [switch] $PublicIPNetwork,
        [bool] $AllowDynamicVlanOnVnic
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes a logical network.
.EXAMPLE
Set-SCLogicalNetwork -LogicalNetwork Corporate
#>
function Set-SCLogicalNetwork {
    [CmdletBinding(DefaultParameterSetName = 'SetDefaultNetworkManager')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.LogicalNetwork])]
    param(
        [Parameter(ParameterSetName = 'SetDefaultNetworkManager')]
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualSwitchExtensionManager] $VMNetworkCreationDefaultNetworkManager,
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.LogicalNetwork] $LogicalNetwork,
        [string] $Name,
        [string] $Description,
        [bool] $EnableNetworkVirtualization,
        [bool] $UseGRE,
        [bool] $LogicalNetworkDefinitionIsolation,
        [bool] $AllowDynamicVlanOnVnic,
        [Parameter(ParameterSetName = 'RemoveDefaultNetworkManager', Mandatory)]
        [switch] $RemoveVMNetworkCreationDefaultNetworkManager
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a logical network.
.EXAMPLE
Remove-SCLogicalNetwork -LogicalNetwork Corporate
#>
function Remove-SCLogicalNetwork {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.LogicalNetwork])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.LogicalNetwork] $LogicalNetwork,
        [switch] $Force
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}
