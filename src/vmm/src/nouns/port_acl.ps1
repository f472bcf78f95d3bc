<#
.SYNOPSIS
Gets port ACLs.
.EXAMPLE
Get-SCPortACL
#>
function Get-SCPortACL {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    param(
        [Parameter(Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'ById')] [guid] $ID
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Creates a port ACL.
.EXAMPLE
New-SCPortACL -Name 'Sample'
#>
function New-SCPortACL {
    [CmdletBinding()]
    param(
        [Microsoft.SystemCenter.VirtualMachineManager.UserRole] $UserRole,
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [string] $Description,
        [switch] $ManagedByNC,
        [string] $Owner
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Changes a port ACL.
.EXAMPLE
Set-SCPortACL -PortACL $portACL
#>
function Set-SCPortACL {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.PortACL] $PortACL,
        [string] $Name,
        [Parameter(Position = 1)] [string] $Description
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Removes a port ACL.
.EXAMPLE
Remove-SCPortACL -PortACL $portACL
#>
function Remove-SCPortACL {
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.PortACL] $PortACL
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}
