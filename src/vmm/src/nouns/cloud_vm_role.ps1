<#
.SYNOPSIS
Repairs a cloud vm role.
.EXAMPLE
Repair-CloudVmRole -VmRole $vmRole
#>
function Repair-CloudVmRole {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.CloudVmRole] $VmRole,
        [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $Credential,
        [switch] $SkipLastFailedStep,
        [switch] $RunREST
        # Shared: VMMServer JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}
