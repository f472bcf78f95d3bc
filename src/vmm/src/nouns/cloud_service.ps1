<#
.SYNOPSIS
Gets cloud services.
.EXAMPLE
Get-CloudService
#>
function Get-CloudService {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    param(
        [Parameter(ParameterSetName = 'All')] [switch] $All,
        [Parameter(ParameterSetName = 'NameParamSet', Mandatory)] [string] $Name,
        [Parameter(ParameterSetName = 'ID')] [guid] $ID
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Creates a cloud service.
.EXAMPLE
New-CloudService -Name 'Sample' -Cloud 'Production Cloud'
#>
function New-CloudService {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)] [string] $Name,
        [Parameter(Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.Cloud] $Cloud,
        [string] $Description,
        [string] $Owner,
        [switch] $RunREST,
        [Microsoft.SystemCenter.VirtualMachineManager.UserRole] $UserRole
        # Shared: VMMServer JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Changes a cloud service.
.EXAMPLE
Set-CloudService -CloudService $cloudService
#>
function Set-CloudService {
    [CmdletBinding()]
    param(
        [string] $Description,
        [switch] $RunREST,
        [string] $Owner,
        [Microsoft.SystemCenter.VirtualMachineManager.UserRole] $UserRole,
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.CloudService] $CloudService
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Removes a cloud service.
.EXAMPLE
Remove-CloudService -CloudService $cloudService
#>
function Remove-CloudService {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.CloudService] $CloudService,
        [switch] $RunREST
        # Shared: VMMServer JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}
