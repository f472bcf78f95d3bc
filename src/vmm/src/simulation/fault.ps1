<#
.SYNOPSIS
Makes the next jobs of a name, or of an object, fail with an error.
.EXAMPLE
Set-SimulatedFault -On 'Start-SCVirtualMachine' -ErrorId 2927
.EXAMPLE
Set-SimulatedFault -On 'Create virtual machine' -ErrorId 2927 -Times 2
.EXAMPLE
Set-SimulatedFault -On * -ErrorId 2916 -Object (Get-SCVMHost hv02)
#>
function Set-SimulatedFault {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $On,
        [Parameter(Mandatory, Position = 1)] [ValidateRange(1, 99999)] [int] $ErrorId,
        [ValidateRange(1, 2147483647)] [int] $Times = 1,
        [Microsoft.SystemCenter.VirtualMachineManager.VM] $VM,
        [Microsoft.SystemCenter.VirtualMachineManager.ClientObject] $Object
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
