<#
.SYNOPSIS
Gets virtualization managers.
.EXAMPLE
Get-SCVirtualizationManager
#>
function Get-SCVirtualizationManager {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VirtualizationManager])]
    param(
        [Parameter(Position = 0)] [string] $ComputerName
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Adds a virtualization manager to the fabric.
.EXAMPLE
Add-SCVirtualizationManager -ComputerName 'Sample' -Credential 'Domain Join'
#>
function Add-SCVirtualizationManager {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VirtualizationManager])]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $ComputerName,
        [string] $Description,
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $Credential,
        [uint32] $TCPPort,
        [Microsoft.SystemCenter.VirtualMachineManager.ClientCertificate] $Certificate,
        [Alias('SecureMode')] [bool] $EnableSecureMode
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes a virtualization manager.
.EXAMPLE
Set-SCVirtualizationManager -VirtualizationManager $virtualizationManager
#>
function Set-SCVirtualizationManager {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VirtualizationManager])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualizationManager] $VirtualizationManager,
        [Alias('SecureMode')] [bool] $EnableSecureMode,
        [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $Credential,
        [uint32] $TCPPort,
        [Microsoft.SystemCenter.VirtualMachineManager.ClientCertificate] $Certificate
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a virtualization manager.
.EXAMPLE
Remove-SCVirtualizationManager -VirtualizationManager $virtualizationManager
#>
function Remove-SCVirtualizationManager {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VirtualizationManager])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualizationManager] $VirtualizationManager
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Refreshes a virtualization manager.
.EXAMPLE
Read-SCVirtualizationManager -VirtualizationManager $virtualizationManager
#>
function Read-SCVirtualizationManager {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VirtualizationManager])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualizationManager] $VirtualizationManager
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}
