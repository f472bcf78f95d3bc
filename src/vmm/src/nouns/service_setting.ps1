<#
.SYNOPSIS
Gets service settings.
.EXAMPLE
Get-SCServiceSetting -ServiceTemplate $serviceTemplate
#>
function Get-SCServiceSetting {
    [CmdletBinding()]
    param(
        [Parameter(ParameterSetName = 'ServiceTemplate', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ServiceTemplate] $ServiceTemplate,
        [string] $Name,
        [Parameter(ParameterSetName = 'ServiceConfiguration', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ServiceConfiguration] $ServiceConfiguration,
        [Parameter(ParameterSetName = 'Service', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Service] $Service
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Changes a service setting.
.EXAMPLE
Set-SCServiceSetting -ServiceSetting $serviceSetting
#>
function Set-SCServiceSetting {
    [CmdletBinding(DefaultParameterSetName = 'Value')]
    param(
        [Parameter(ParameterSetName = 'Value')] [string] $Value,
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ServiceSetting] $ServiceSetting,
        [string] $Description,
        [bool] $IsRequired,
        [bool] $IsEncrypted,
        [Parameter(ParameterSetName = 'SecureValue')] [securestring] $SecureValue
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}
