<#
.SYNOPSIS
Grants a resource.
.EXAMPLE
Grant-SCResource -Resource $resource
#>
function Grant-SCResource {
    [CmdletBinding()]
    param(
        [Microsoft.SystemCenter.VirtualMachineManager.Remoting.ServerConnection] $VMMServer,
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ClientObject] $Resource,
        [string[]] $UserRoleName,
        [guid[]] $UserRoleID,
        [string] $UserName
        # Shared: JobGroup RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Revokes a resource.
.EXAMPLE
Revoke-SCResource -Resource $resource
#>
function Revoke-SCResource {
    [CmdletBinding()]
    param(
        [Microsoft.SystemCenter.VirtualMachineManager.Remoting.ServerConnection] $VMMServer,
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ClientObject] $Resource,
        [string[]] $UserRoleName,
        [guid[]] $UserRoleID,
        [string] $UserName
        # Shared: JobGroup RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}
