<#
.SYNOPSIS
Makes the next jobs of a name fail with an error.
.EXAMPLE
Set-SimulatedFault -On 'Start-SCVirtualMachine' -ErrorId 2927
.EXAMPLE
Set-SimulatedFault -On 'Create virtual machine' -ErrorId 2927 -Times 2
#>
function Set-SimulatedFault {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $On,
        [Parameter(Mandatory, Position = 1)] [ValidateRange(1, 99999)] [int] $ErrorId,
        [ValidateRange(1, 2147483647)] [int] $Times = 1,
        [Microsoft.SystemCenter.VirtualMachineManager.VM] $VM
    )
}

<#
.SYNOPSIS
Forgets all planted faults.
.EXAMPLE
Clear-SimulatedFault
#>
function Clear-SimulatedFault {
    [CmdletBinding()]
    param()
}
