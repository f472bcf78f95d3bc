<#
.SYNOPSIS
Gets server features.
.EXAMPLE
Get-SCServerFeature
#>
function Get-SCServerFeature {
    [CmdletBinding(DefaultParameterSetName = 'AllParamSet')]
    param(
        [string] $Name,
        [Parameter(ParameterSetName = 'IDParamSet', Mandatory, ValueFromPipeline)] [guid] $ID,
        [Parameter(ParameterSetName = 'OSProfileParamSet', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.GuestOSProfile] $GuestOSProfile,
        [Parameter(ParameterSetName = 'TemplateParamSet', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Template] $VMTemplate,
        [Parameter(ParameterSetName = 'OSParamSet', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.OperatingSystem] $OperatingSystem
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Adds a server feature to the fabric.
.EXAMPLE
Add-SCServerFeature -ServerFeature $serverFeature -GuestOSProfile $guestOSProfile
#>
function Add-SCServerFeature {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.ServerFeature] $ServerFeature,
        [Parameter(ParameterSetName = 'OSProfile', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.GuestOSProfile] $GuestOSProfile,
        [Parameter(ParameterSetName = 'Template', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.Template] $VMTemplate
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a server feature.
.EXAMPLE
Remove-SCServerFeature -ServerFeature $serverFeature -GuestOSProfile $guestOSProfile
#>
function Remove-SCServerFeature {
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.ServerFeature] $ServerFeature,
        [Parameter(ParameterSetName = 'OSProfile', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.GuestOSProfile] $GuestOSProfile,
        [Parameter(ParameterSetName = 'Template', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.Template] $VMTemplate
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}
