<#
.SYNOPSIS
Gets PRO monitor configurations.
.EXAMPLE
Get-SCPROMonitorConfiguration -VMHostGroup Test
#>
function Get-SCPROMonitorConfiguration {
    [CmdletBinding(DefaultParameterSetName = 'HostGroup')]
    param(
        [Parameter(ParameterSetName = 'HostGroup', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostGroup] $VMHostGroup,
        [Microsoft.SystemCenter.VirtualMachineManager.PROMonitor] $PROMonitor,
        [Parameter(ParameterSetName = 'Cloud', Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.Cloud] $Cloud,
        [Parameter(ParameterSetName = 'HostCluster', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostCluster] $VMHostCluster,
        [Parameter(ParameterSetName = 'Service', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.Service] $Service,
        [Parameter(ParameterSetName = 'VMMServer', Mandatory)] [switch] $VMMServerScope,
        [Parameter(ParameterSetName = 'VMHost', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.Host] $VMHost,
        [Parameter(ParameterSetName = 'VM', Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.VM] $VM,
        [Parameter(ParameterSetName = 'ComputerTier', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.ComputerTier] $ComputerTier
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Changes a PRO monitor configuration.
.EXAMPLE
Set-SCPROMonitorConfiguration -PROMonitorConfiguration $proMonitorConfiguration -Inherit
#>
function Set-SCPROMonitorConfiguration {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.PROMonitorConfiguration] $PROMonitorConfiguration,
        [Parameter(ParameterSetName = 'Inherit', Mandatory)] [switch] $Inherit,
        [Parameter(ParameterSetName = 'EditSetting', Mandatory)] [bool] $AutomaticMode,
        [Parameter(ParameterSetName = 'EditSetting', Mandatory)] [bool] $MonitoringEnabled
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}
