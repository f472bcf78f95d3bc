<#
.SYNOPSIS
Gets ISOs.
.EXAMPLE
Get-SCISO
#>
function Get-SCISO {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.ISO])]
    param(
        [Parameter(ParameterSetName = 'All')] [switch] $All,
        [Parameter(ParameterSetName = 'NameParamSet', Mandatory)] [string] $Name,
        [Parameter(ParameterSetName = 'EquivalentResourceParamSet')] [string] $Release,
        [Parameter(ParameterSetName = 'EquivalentResourceParamSet', Mandatory)] [string] $FamilyName,
        [Parameter(ParameterSetName = 'ID')] [guid] $ID
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Changes an ISO.
.EXAMPLE
Set-SCISO -ISO $iso
#>
function Set-SCISO {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.ISO])]
    param(
        [Parameter(ParameterSetName = 'Default')] [Microsoft.SystemCenter.VirtualMachineManager.UserRole] $UserRole,
        [Parameter(ParameterSetName = 'Default')] [bool] $Enabled,
        [Parameter(ParameterSetName = 'Default', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ISO] $ISO,
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
        [Parameter(ParameterSetName = 'EquivalencySet', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ISO[]] $ISOs
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes an ISO.
.EXAMPLE
Remove-SCISO -ISO $iso
#>
function Remove-SCISO {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.ISO])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ISO] $ISO,
        [switch] $Force
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}
