<#
.SYNOPSIS
Gets service templates.
.EXAMPLE
Get-SCServiceTemplate
#>
function Get-SCServiceTemplate {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.ServiceTemplate])]
    param(
        [Parameter(Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'All')] [switch] $All,
        [Parameter(ParameterSetName = 'ID')] [guid] $ID
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Creates a service template.
.EXAMPLE
New-SCServiceTemplate -Name 'Sample' -Release 'Sample'
#>
function New-SCServiceTemplate {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.ServiceTemplate])]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [string] $Description,
        [string] $Owner,
        [Parameter(Mandatory)] [string] $Release,
        [bool] $UseAsDefaultRelease,
        [Microsoft.SystemCenter.VirtualMachineManager.UserRole] $UserRole,
        [Microsoft.VirtualManager.Remoting.ServicePriority] $ServicePriority,
        [Parameter(ValueFromPipeline)] [Microsoft.SystemCenter.VirtualMachineManager.ServiceTemplate] $ServiceTemplate
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes a service template.
.EXAMPLE
Set-SCServiceTemplate -ServiceTemplate $serviceTemplate
#>
function Set-SCServiceTemplate {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.ServiceTemplate])]
    param(
        [string] $Name,
        [string] $Description,
        [string] $Owner,
        [string] $Release,
        [Microsoft.VirtualManager.Remoting.ServicePriority] $ServicePriority,
        [bool] $UseAsDefaultRelease,
        [bool] $Published,
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ServiceTemplate] $ServiceTemplate,
        [Microsoft.SystemCenter.VirtualMachineManager.UserRole] $UserRole
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a service template.
.EXAMPLE
Remove-SCServiceTemplate -ServiceTemplate $serviceTemplate
#>
function Remove-SCServiceTemplate {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.ServiceTemplate])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ServiceTemplate] $ServiceTemplate
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Refreshes a service template.
.EXAMPLE
Read-SCServiceTemplate -ServiceTemplate $serviceTemplate
#>
function Read-SCServiceTemplate {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.ServiceTemplate])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ServiceTemplate] $ServiceTemplate
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Resolves a service template.
.EXAMPLE
Resolve-SCServiceTemplate -ServiceTemplate $serviceTemplate
#>
function Resolve-SCServiceTemplate {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.ServiceTemplate])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ServiceTemplate] $ServiceTemplate,
        [switch] $Update
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Tests a service template.
.EXAMPLE
Test-SCServiceTemplate -ServiceTemplate $serviceTemplate
#>
function Test-SCServiceTemplate {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.ServiceTemplate])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ServiceTemplate] $ServiceTemplate,
        [switch] $Update
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}
