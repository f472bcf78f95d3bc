<#
.SYNOPSIS
Creates a VM connect federated authentication.
.EXAMPLE
New-SCVMConnectFedAuth -VM test01
#>
function New-SCVMConnectFedAuth {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0)] [Microsoft.SystemCenter.VirtualMachineManager.VM] $VM
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}
