<#
.SYNOPSIS
Gets dynamic optimization configurations.
.EXAMPLE
Get-SCDynamicOptimizationConfiguration -VMHostGroup Test
#>
function Get-SCDynamicOptimizationConfiguration {
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostGroup] $VMHostGroup,
        [Microsoft.SystemCenter.VirtualMachineManager.Remoting.ServerConnection] $VMMServer
    )
}

<#
.SYNOPSIS
Changes a dynamic optimization configuration.
.EXAMPLE
Set-SCDynamicOptimizationConfiguration -DynamicOptimizationConfiguration $dynamicOptimizationConfiguration
#>
function Set-SCDynamicOptimizationConfiguration {
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(ParameterSetName = 'ToInherit', Mandatory)] [bool] $Inherit,
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostGroupDOSettings] $DynamicOptimizationConfiguration,
        [Parameter(ParameterSetName = 'ToManual', Mandatory)] [switch] $ManualMode,
        [Parameter(ParameterSetName = 'ToAutomatic', Mandatory)] [switch] $AutomaticMode,
        [Parameter(ParameterSetName = 'FromValues')] [byte] $Aggressiveness,
        [Parameter(ParameterSetName = 'FromValues')] [uint32] $FrequencyMinutes,
        [Parameter(ParameterSetName = 'FromValues')] [bool] $EnablePowerOptimization
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}
