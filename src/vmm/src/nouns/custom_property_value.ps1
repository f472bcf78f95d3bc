<#
.SYNOPSIS
Gets custom property values.
.EXAMPLE
Get-SCCustomPropertyValue -All
#>
function Get-SCCustomPropertyValue {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.CustomPropertyValue])]
    param(
        [Parameter(ParameterSetName = 'All', Mandatory)] [switch] $All,
        [Parameter(ParameterSetName = 'Filter', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.CustomProperty] $CustomProperty,
        [Parameter(ParameterSetName = 'Filter', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ClientObject] $InputObject
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Changes a custom property value.
.EXAMPLE
Set-SCCustomPropertyValue -CustomProperty $customProperty -InputObject $inputObject -Value 'Sample'
#>
function Set-SCCustomPropertyValue {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.CustomPropertyValue])]
    param(
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.CustomProperty] $CustomProperty,
        [Parameter(ParameterSetName = 'InputObject', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ClientObject] $InputObject,
        [Parameter(Mandatory)] [string] $Value,
        [Parameter(ParameterSetName = 'JobGroup', Mandatory)] [guid] $JobGroup
        # Shared: RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Removes a custom property value.
.EXAMPLE
Remove-SCCustomPropertyValue -CustomPropertyValue $customPropertyValue
#>
function Remove-SCCustomPropertyValue {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.CustomPropertyValue])]
    param(
        [Parameter(ParameterSetName = 'CustomPropertyValue', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.CustomPropertyValue] $CustomPropertyValue,
        [Parameter(ParameterSetName = 'JobGroup', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.CustomProperty] $CustomProperty,
        [Parameter(ParameterSetName = 'JobGroup', Mandatory)] [guid] $JobGroup
        # Shared: RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}
