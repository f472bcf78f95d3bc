<#
.SYNOPSIS
Gets custom resources.
.EXAMPLE
Get-SCCustomResource
#>
function Get-SCCustomResource {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.CustomResource])]
    param(
        [Parameter(ParameterSetName = 'All')] [switch] $All,
        [Parameter(ParameterSetName = 'NameParamSet', Mandatory)] [string] $Name,
        [Parameter(ParameterSetName = 'EquivalentResourceParamSet')] [string] $Release,
        [Parameter(ParameterSetName = 'EquivalentResourceParamSet', Mandatory)] [string] $FamilyName,
        [Parameter(ParameterSetName = 'ID')] [guid] $ID
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Changes a custom resource.
.EXAMPLE
Set-SCCustomResource -CustomResource $customResource
#>
function Set-SCCustomResource {
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.CustomResource])]
    param(
        [Parameter(ParameterSetName = 'Default')] [Microsoft.SystemCenter.VirtualMachineManager.UserRole] $UserRole,
        [Parameter(ParameterSetName = 'Default')] [bool] $Enabled,
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.CustomResource[]] $CustomResource,
        [Parameter(ParameterSetName = 'Default')] [string] $Name,
        [Parameter(ParameterSetName = 'Default')] [string] $SharePath,
        [Parameter(ParameterSetName = 'Default')] [string] $Description,
        [Parameter(ParameterSetName = 'Default')] [string] $Owner,
        [Parameter(ParameterSetName = 'Default')]
        [Parameter(ParameterSetName = 'EquivalencySet', Mandatory)]
        [string] $FamilyName,
        [Parameter(ParameterSetName = 'Default')]
        [Parameter(ParameterSetName = 'EquivalencySet', Mandatory)]
        [string] $Release,
        [Parameter(ParameterSetName = 'EquivalencySet', Mandatory)] [switch] $SetAsEquivalent
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a custom resource.
.EXAMPLE
Remove-SCCustomResource -CustomResource $customResource
#>
function Remove-SCCustomResource {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.CustomResource])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.CustomResource] $CustomResource,
        [switch] $Force
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}
