<#
.SYNOPSIS
Changes a cloud vm role scale.
.EXAMPLE
Set-CloudVmRoleScale -VmRole $vmRole -VmCount 1
#>
function Set-CloudVmRoleScale {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.CloudVmRole] $VmRole,
        [Parameter(Mandatory)] [int] $VmCount,
        [switch] $RunREST
        # Shared: VMMServer JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}
