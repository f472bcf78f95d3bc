<#
.SYNOPSIS
Gets VM console information.
.EXAMPLE
Get-SCVMConsoleInformation -VM test01
#>
function Get-SCVMConsoleInformation {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [Microsoft.SystemCenter.VirtualMachineManager.VM] $VM
        # Shared: VMMServer
    )
}
