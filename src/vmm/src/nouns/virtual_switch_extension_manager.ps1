<#
.SYNOPSIS
Gets virtual switch extension managers.
.EXAMPLE
Get-SCVirtualSwitchExtensionManager
#>
function Get-SCVirtualSwitchExtensionManager {
    [CmdletBinding(DefaultParameterSetName = 'GlobalList')]
    param(
        [Parameter(Position = 0)] [string] $VirtualSwitchExtensionManagerConnectionString,
        [string] $Manufacturer,
        [string] $Model,
        [Parameter(ParameterSetName = 'GlobalList')] [switch] $All,
        [Parameter(ParameterSetName = 'ByHostGroup', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostGroup] $VMHostGroup,
        [Parameter(ParameterSetName = 'ByID', Mandatory)] [guid] $ID
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Adds a virtual switch extension manager to the fabric.
.EXAMPLE
Add-SCVirtualSwitchExtensionManager -VirtualSwitchExtensionManagerConnectionString 'Sample' -Manufacturer 'Sample' -Model 'Sample' -RunAsAccount 'Domain Join' -VMHostGroup $vmHostGroup
#>
function Add-SCVirtualSwitchExtensionManager {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $VirtualSwitchExtensionManagerConnectionString,
        [Parameter(Mandatory)] [string] $Manufacturer,
        [Parameter(Mandatory)] [string] $Model,
        [Parameter(Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.RunAsAccount] $RunAsAccount,
        [Microsoft.SystemCenter.VirtualMachineManager.ConfigurationProvider] $ConfigurationProvider,
        [Parameter(Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.HostGroup[]] $VMHostGroup
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes a virtual switch extension manager.
.EXAMPLE
Set-SCVirtualSwitchExtensionManager -VirtualSwitchExtensionManager $virtualSwitchExtensionManager
#>
function Set-SCVirtualSwitchExtensionManager {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.NetworkServiceBase] $VirtualSwitchExtensionManager,
        [string] $VirtualSwitchExtensionManagerConnectionString,
        [string] $Manufacturer,
        [string] $Model,
        [Microsoft.SystemCenter.VirtualMachineManager.RunAsAccount] $RunAsAccount,
        [Microsoft.SystemCenter.VirtualMachineManager.ConfigurationProvider] $ConfigurationProvider,
        [Microsoft.SystemCenter.VirtualMachineManager.HostGroup[]] $AddVMHostGroup,
        [Microsoft.SystemCenter.VirtualMachineManager.HostGroup[]] $RemoveVMHostGroup
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a virtual switch extension manager.
.EXAMPLE
Remove-SCVirtualSwitchExtensionManager -VirtualSwitchExtensionManager $virtualSwitchExtensionManager
#>
function Remove-SCVirtualSwitchExtensionManager {
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.NetworkServiceBase] $VirtualSwitchExtensionManager
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Refreshes a virtual switch extension manager.
.EXAMPLE
Read-SCVirtualSwitchExtensionManager -VirtualSwitchExtensionManager $virtualSwitchExtensionManager
#>
function Read-SCVirtualSwitchExtensionManager {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualSwitchExtensionManager] $VirtualSwitchExtensionManager
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Tests a virtual switch extension manager.
.EXAMPLE
Test-SCVirtualSwitchExtensionManager -VirtualSwitchExtensionManagerConnectionString 'Sample' -ConfigurationProvider $configurationProvider -RunAsAccount 'Domain Join'
#>
function Test-SCVirtualSwitchExtensionManager {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [string] $VirtualSwitchExtensionManagerConnectionString,
        [Parameter(Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.ConfigurationProvider] $ConfigurationProvider,
        [Parameter(Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.RunAsAccount] $RunAsAccount
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}
