<#
.SYNOPSIS
Tells the guest of a virtual machine how to answer.
.EXAMPLE
Set-SimulatedGuest -VM web01 -Backup Failing
#>
function Set-SimulatedGuest {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [Microsoft.SystemCenter.VirtualMachineManager.VM] $VM,
        [ValidateSet('Working', 'Failing')] [string] $Backup,
        [ValidateSet('Working', 'Failing')] [string] $Shutdown,
        [ValidateSet('Present', 'Missing')] [string] $Agent
    )
}
