<#
.SYNOPSIS
Gets virtual network adapter extension port profiles.
.EXAMPLE
Get-SCVirtualNetworkAdapterExtensionPortProfile
#>
function Get-SCVirtualNetworkAdapterExtensionPortProfile {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    param(
        [Parameter(Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'ByID', Mandatory)] [guid] $ID,
        [Parameter(ParameterSetName = 'ByVirtualSwitchExtension', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualSwitchExtension] $VirtualSwitchExtension,
        [Parameter(ParameterSetName = 'ByVirtualSwitchExtensionManager', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualSwitchExtensionManager] $VirtualSwitchExtensionManager
        # Shared: VMMServer
    )
}
