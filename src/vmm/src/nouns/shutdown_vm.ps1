<#
.SYNOPSIS
Shuts the guest of a virtual machine down.
.EXAMPLE
Use-SCShutdownVM -VM test01
#>
function Use-SCShutdownVM {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [Microsoft.SystemCenter.VirtualMachineManager.VM] $VM
        # Shared: RunAsynchronously JobVariable PROTipID
    )
}
