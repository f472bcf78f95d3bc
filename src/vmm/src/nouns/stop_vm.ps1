<#
.SYNOPSIS
Turns a virtual machine off.
.EXAMPLE
Use-SCStopVM -VM test01
#>
function Use-SCStopVM {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [Microsoft.SystemCenter.VirtualMachineManager.VM] $VM
        # Shared: RunAsynchronously JobVariable PROTipID
    )
}
