<#
.SYNOPSIS
Gets user role permissions.
.EXAMPLE
Get-SCUserRolePermission
#>
function Get-SCUserRolePermission {
    [CmdletBinding()]
    param(
        [Parameter(Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.SelfServiceUserRole] $UserRole,
        [Microsoft.SystemCenter.VirtualMachineManager.Cloud] $Cloud
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Adds a user role permission to the fabric.
.EXAMPLE
Add-SCUserRolePermission -UserRole $userRole
#>
function Add-SCUserRolePermission {
    [CmdletBinding()]
    param(
        [Parameter(ParameterSetName = 'Values', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'UserRole', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.SelfServiceUserRole] $UserRole,
        [Parameter(ParameterSetName = 'Values', Mandatory)]
        [Parameter(ParameterSetName = 'JobGroup')]
        [Microsoft.SystemCenter.VirtualMachineManager.Cloud] $Cloud,
        [switch] $AllowLocalAdmin,
        [switch] $Checkpoint,
        [switch] $CheckpointRestoreOnly,
        [switch] $DeployFromTemplateOnly,
        [switch] $Deploy,
        [switch] $PauseAndResume,
        [switch] $RemoteConnect,
        [switch] $Remove,
        [switch] $Save,
        [switch] $Shutdown,
        [switch] $Start,
        [switch] $Stop,
        [switch] $Store,
        [switch] $DeployShielded,
        [Parameter(ParameterSetName = 'UserRole')]
        [Parameter(ParameterSetName = 'JobGroup')]
        [switch] $Author,
        [Parameter(ParameterSetName = 'UserRole')]
        [Parameter(ParameterSetName = 'JobGroup')]
        [switch] $AuthorVMNetwork,
        [Parameter(ParameterSetName = 'UserRole')]
        [Parameter(ParameterSetName = 'JobGroup')]
        [switch] $CanShare,
        [Parameter(ParameterSetName = 'UserRole')]
        [Parameter(ParameterSetName = 'JobGroup')]
        [switch] $CanReceive,
        [Parameter(ParameterSetName = 'JobGroup', Mandatory)] [guid] $JobGroup,
        [Parameter(ParameterSetName = 'UserRolePermission', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.UserRolePermission] $UserRolePermission
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Removes a user role permission.
.EXAMPLE
Remove-SCUserRolePermission -UserRole $userRole
#>
function Remove-SCUserRolePermission {
    [CmdletBinding()]
    param(
        [Parameter(ParameterSetName = 'Values', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'UserRole', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.SelfServiceUserRole] $UserRole,
        [Parameter(ParameterSetName = 'Values', Mandatory)]
        [Parameter(ParameterSetName = 'JobGroup')]
        [Microsoft.SystemCenter.VirtualMachineManager.Cloud] $Cloud,
        [switch] $AllowLocalAdmin,
        [switch] $Checkpoint,
        [switch] $CheckpointRestoreOnly,
        [switch] $DeployFromTemplateOnly,
        [switch] $Deploy,
        [switch] $PauseAndResume,
        [switch] $RemoteConnect,
        [switch] $Remove,
        [switch] $Save,
        [switch] $Shutdown,
        [switch] $Start,
        [switch] $Stop,
        [switch] $Store,
        [switch] $DeployShielded,
        [Parameter(ParameterSetName = 'UserRole')]
        [Parameter(ParameterSetName = 'JobGroup')]
        [switch] $Author,
        [Parameter(ParameterSetName = 'UserRole')]
        [Parameter(ParameterSetName = 'JobGroup')]
        [switch] $AuthorVMNetwork,
        [Parameter(ParameterSetName = 'UserRole')]
        [Parameter(ParameterSetName = 'JobGroup')]
        [switch] $CanShare,
        [Parameter(ParameterSetName = 'UserRole')]
        [Parameter(ParameterSetName = 'JobGroup')]
        [switch] $CanReceive,
        [Parameter(ParameterSetName = 'JobGroup', Mandatory)] [guid] $JobGroup,
        [Parameter(ParameterSetName = 'UserRolePermission', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.UserRolePermission] $UserRolePermission
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}
