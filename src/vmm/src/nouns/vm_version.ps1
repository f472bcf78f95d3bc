<#
.SYNOPSIS
Updates a VM version.
.EXAMPLE
Update-SCVMVersion -VM test01
#>
function Update-SCVMVersion {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [Microsoft.SystemCenter.VirtualMachineManager.VM] $VM
        # Shared: RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}
