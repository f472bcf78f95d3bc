<#
.SYNOPSIS
Gets application settings.
.EXAMPLE
Get-SCApplicationSetting -ApplicationDeployment $applicationDeployment
#>
function Get-SCApplicationSetting {
    [CmdletBinding(DefaultParameterSetName = 'ApplicationDeployment')]
    param(
        [Parameter(ParameterSetName = 'ApplicationDeployment', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ApplicationDeployment] $ApplicationDeployment,
        [string] $Name,
        [Parameter(ParameterSetName = 'Application', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.SCApplication] $Application,
        [Parameter(ParameterSetName = 'ApplicationPackage', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ApplicationPackage] $ApplicationPackage
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Changes an application setting.
.EXAMPLE
Set-SCApplicationSetting -ApplicationSetting $applicationSetting
#>
function Set-SCApplicationSetting {
    [CmdletBinding(DefaultParameterSetName = 'Value')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ApplicationSetting] $ApplicationSetting,
        [Parameter(ParameterSetName = 'Value')] [string] $Value,
        [Parameter(ParameterSetName = 'SecureValue')] [securestring] $SecureValue
        # Shared: VMMServer JobGroup RunAsynchronously PROTipID JobVariable
    )
}
