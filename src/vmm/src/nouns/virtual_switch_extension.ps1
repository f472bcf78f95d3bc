<#
.SYNOPSIS
Gets virtual switch extensions.
.EXAMPLE
Get-SCVirtualSwitchExtension
#>
function Get-SCVirtualSwitchExtension {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    param(
        [Parameter(Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'ByID', Mandatory)] [guid] $ID,
        [Parameter(ParameterSetName = 'ByVirtualSwitchExtensionManager', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualSwitchExtensionManager] $VirtualSwitchExtensionManager
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Changes a virtual switch extension.
.EXAMPLE
Set-SCVirtualSwitchExtension -VirtualSwitchExtension $virtualSwitchExtension -InstallParameterName 'Sample'
#>
function Set-SCVirtualSwitchExtension {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualSwitchExtension] $VirtualSwitchExtension,
        [Parameter(Mandatory)] [string] $InstallParameterName,
        [Parameter(ParameterSetName = 'BySecureValue', Mandatory)] [securestring] $InstallParameterSecureValue,
        [switch] $RemoveInstallParameter,
        [Parameter(ParameterSetName = 'ByValue')] [string] $InstallParameterValue
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}
