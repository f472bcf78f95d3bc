<#
.SYNOPSIS
Clears a power optimization schedule.
.EXAMPLE
Clear-SCPowerOptimizationSchedule -DynamicOptimizationConfiguration $dynamicOptimizationConfiguration
#>
function Clear-SCPowerOptimizationSchedule {
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostGroupDOSettings] $DynamicOptimizationConfiguration,
        [Microsoft.SystemCenter.VirtualMachineManager.Remoting.ServerConnection] $VMMServer
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}
