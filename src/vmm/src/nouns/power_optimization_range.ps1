<#
.SYNOPSIS
Gets power optimization ranges.
.EXAMPLE
Get-SCPowerOptimizationRange -DynamicOptimizationConfiguration $dynamicOptimizationConfiguration
#>
function Get-SCPowerOptimizationRange {
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostGroupDOSettings] $DynamicOptimizationConfiguration
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Adds a power optimization range to the fabric.
.EXAMPLE
Add-SCPowerOptimizationRange -DynamicOptimizationConfiguration $dynamicOptimizationConfiguration -EndHour 1 -BeginHour 1 -WeeklyScheduleDayOfWeek 1
#>
function Add-SCPowerOptimizationRange {
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostGroupDOSettings] $DynamicOptimizationConfiguration,
        [Parameter(Mandatory)] [int] $EndHour,
        [Parameter(Mandatory)] [int] $BeginHour,
        [Parameter(Mandatory)] [int] $WeeklyScheduleDayOfWeek
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}
