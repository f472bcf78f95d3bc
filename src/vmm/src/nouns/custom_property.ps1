<#
.SYNOPSIS
Gets custom properties.
.EXAMPLE
Get-SCCustomProperty
#>
function Get-SCCustomProperty {
    [CmdletBinding(DefaultParameterSetName = 'ID')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.CustomProperty])]
    param(
        [Parameter(ParameterSetName = 'ID')] [guid] $ID,
        [Parameter(ParameterSetName = 'Name', Mandatory)] [string] $Name,
        [Parameter(ParameterSetName = 'Member', Mandatory)]
        [Microsoft.VirtualManager.Remoting.CustomPropertyObjectType] $Member
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Creates a custom property.
.EXAMPLE
New-SCCustomProperty -Name 'Sample' -AddMember VM
#>
function New-SCCustomProperty {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.CustomProperty])]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [string] $Description,
        [Parameter(Mandatory)] [Microsoft.VirtualManager.Remoting.CustomPropertyObjectType[]] $AddMember
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes a custom property.
.EXAMPLE
Set-SCCustomProperty -CustomProperty $customProperty
#>
function Set-SCCustomProperty {
    [CmdletBinding(DefaultParameterSetName = '__AllParameterSets')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.CustomProperty])]
    param(
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.CustomProperty] $CustomProperty,
        [string] $Name,
        [string] $Description,
        [Parameter(ParameterSetName = 'AddMembers', Mandatory)]
        [Microsoft.VirtualManager.Remoting.CustomPropertyObjectType[]] $AddMember,
        [Parameter(ParameterSetName = 'RemoveMembers', Mandatory)]
        [Microsoft.VirtualManager.Remoting.CustomPropertyObjectType[]] $RemoveMember
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a custom property.
.EXAMPLE
Remove-SCCustomProperty -CustomProperty $customProperty
#>
function Remove-SCCustomProperty {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.CustomProperty])]
    param(
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.CustomProperty] $CustomProperty
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}
