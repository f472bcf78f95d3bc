<#
.SYNOPSIS
Gets host from network controllers.
.EXAMPLE
Get-SCVMHostFromNetworkController
#>
function Get-SCVMHostFromNetworkController {
    [CmdletBinding()]
    param(
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Removes a host from network controller.
.EXAMPLE
Remove-SCVMHostFromNetworkController -VmHost hv11
#>
function Remove-SCVMHostFromNetworkController {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Host] $VmHost
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}
