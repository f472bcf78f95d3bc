<#
.SYNOPSIS
Adds a host to network controller to the fabric.
.EXAMPLE
Add-SCVMHostToNetworkController -VmHost hv11
#>
function Add-SCVMHostToNetworkController {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Host] $VmHost
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}
