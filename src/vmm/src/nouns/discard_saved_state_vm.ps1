<#
.SYNOPSIS
Throws the saved state of a virtual machine away.
.EXAMPLE
Use-SCDiscardSavedStateVM -VM test01
#>
function Use-SCDiscardSavedStateVM {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [Microsoft.SystemCenter.VirtualMachineManager.VM] $VM
        # Shared: RunAsynchronously JobVariable PROTipID
    )
}
