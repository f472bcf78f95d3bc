<#
.SYNOPSIS
Gets cloud resource extensions.
.EXAMPLE
Get-CloudResourceExtension
#>
function Get-CloudResourceExtension {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    param(
        [Parameter(ParameterSetName = 'All')] [switch] $All,
        [Parameter(ParameterSetName = 'NameParamSet', Mandatory)] [string] $Name,
        [Parameter(ParameterSetName = 'NameParamSet')] [string] $Version,
        [Parameter(ParameterSetName = 'NameParamSet')] [string] $Publisher,
        [Parameter(ParameterSetName = 'ID')] [guid] $ID
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Changes a cloud resource extension.
.EXAMPLE
Set-CloudResourceExtension -ResourceExtension $resourceExtension
#>
function Set-CloudResourceExtension {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.CloudResourceExtension] $ResourceExtension,
        [string] $Description,
        [string] $Owner,
        [Microsoft.SystemCenter.VirtualMachineManager.UserRole] $UserRole
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Removes a cloud resource extension.
.EXAMPLE
Remove-CloudResourceExtension -ResourceExtension $resourceExtension
#>
function Remove-CloudResourceExtension {
    [CmdletBinding()]
    param(
        [Parameter(ParameterSetName = 'ObjectParamSet', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.CloudResourceExtension] $ResourceExtension,
        [Parameter(ParameterSetName = 'NameVersionPublisherParamSet', Mandatory)] [string] $Name,
        [Parameter(ParameterSetName = 'NameVersionPublisherParamSet', Mandatory)] [string] $Version,
        [Parameter(ParameterSetName = 'NameVersionPublisherParamSet', Mandatory)] [string] $Publisher,
        [Parameter(ParameterSetName = 'IdParamSet', Mandatory)] [guid] $ID
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Imports a cloud resource extension.
.EXAMPLE
Import-CloudResourceExtension -ResourceExtensionPath 'Sample'
#>
function Import-CloudResourceExtension {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $ResourceExtensionPath,
        [string] $Description,
        [switch] $AllowUnencryptedTransfer,
        [Parameter(Position = 1)] [string] $SharePath
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}
