<#
.SYNOPSIS
Saves the state of a running virtual machine.
.EXAMPLE
Use-SCSaveStateVM -VM test01
#>
function Use-SCSaveStateVM {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [Microsoft.SystemCenter.VirtualMachineManager.VM] $VM
        # Shared: RunAsynchronously JobVariable PROTipID
    )
}
