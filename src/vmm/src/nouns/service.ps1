<#
.SYNOPSIS
Gets services.
.EXAMPLE
Get-SCService
#>
function Get-SCService {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.Service])]
    param(
        [Parameter(ParameterSetName = 'All')] [switch] $All,
        [Parameter(ParameterSetName = 'Name', Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'Cloud', Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.Cloud] $Cloud,
        [Parameter(ParameterSetName = 'ID')] [guid] $ID
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Creates a service.
.EXAMPLE
New-SCService -ServiceConfiguration $serviceConfiguration
#>
function New-SCService {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.Service])]
    param(
        [switch] $PersistServiceConfiguration,
        [string] $Owner,
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ServiceConfiguration] $ServiceConfiguration,
        [Microsoft.SystemCenter.VirtualMachineManager.UserRole] $UserRole
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Changes a service.
.EXAMPLE
Set-SCService -Service $service
#>
function Set-SCService {
    [CmdletBinding(DefaultParameterSetName = 'UnspecifiedSet', SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.Service])]
    param(
        [string] $Name,
        [string] $Description,
        [string] $Owner,
        [string] $CostCenter,
        [Microsoft.VirtualManager.Remoting.ServicePriority] $ServicePriority,
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Service] $Service,
        [Microsoft.SystemCenter.VirtualMachineManager.UserRole] $UserRole,
        [Microsoft.SystemCenter.VirtualMachineManager.Cloud] $Cloud,
        [Parameter(ParameterSetName = 'PendingST', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.ServiceTemplate] $PendingServiceTemplate,
        [Parameter(ParameterSetName = 'DismissST', Mandatory)] [switch] $DismissPendingServiceTemplate,
        [Parameter(ParameterSetName = 'CommitST', Mandatory)] [switch] $CommitPendingServiceTemplate
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Removes a service.
.EXAMPLE
Remove-SCService -Service $service
#>
function Remove-SCService {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.Service])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Service] $Service
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Refreshes a service.
.EXAMPLE
Read-SCService -Service $service
#>
function Read-SCService {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.Service])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Service] $Service
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Resumes a service.
.EXAMPLE
Resume-SCService -Service $service
#>
function Resume-SCService {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.Service])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Service] $Service
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Starts a service.
.EXAMPLE
Start-SCService -Service $service
#>
function Start-SCService {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.Service])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Service] $Service
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Stops a service.
.EXAMPLE
Stop-SCService -Service $service
#>
function Stop-SCService {
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.Service])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Service] $Service,
        [Parameter(ParameterSetName = 'Shutdown', Mandatory)] [switch] $Shutdown,
        [Parameter(ParameterSetName = 'DiscardSavedState', Mandatory)] [switch] $DiscardSavedState,
        [Parameter(ParameterSetName = 'SaveState', Mandatory)] [switch] $SaveState
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Pauses a service.
.EXAMPLE
Suspend-SCService -Service $service
#>
function Suspend-SCService {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.Service])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Service] $Service
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Updates a service.
.EXAMPLE
Update-SCService -Service $service
#>
function Update-SCService {
    [CmdletBinding(DefaultParameterSetName = 'Service', SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.Service])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Service] $Service,
        [Parameter(ParameterSetName = 'Service')] [switch] $ShowActions
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}
