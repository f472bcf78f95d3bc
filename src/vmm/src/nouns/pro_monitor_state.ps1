<#
.SYNOPSIS
Gets PRO monitor states.
.EXAMPLE
Get-SCPROMonitorState -VMHost hv11
#>
function Get-SCPROMonitorState {
    [CmdletBinding(DefaultParameterSetName = 'VMHost')]
    param(
        [Parameter(ParameterSetName = 'VMHost', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.Host] $VMHost,
        [Parameter(ValueFromPipeline)] [Microsoft.SystemCenter.VirtualMachineManager.PROMonitor] $PROMonitor,
        [Parameter(ParameterSetName = 'Cloud', Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.Cloud] $Cloud,
        [Parameter(ParameterSetName = 'VM', Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.VM] $VM,
        [Parameter(ParameterSetName = 'HostCluster', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostCluster] $VMHostCluster,
        [Parameter(ParameterSetName = 'Service', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.Service] $Service,
        [Parameter(ParameterSetName = 'VMMServer', Mandatory)] [switch] $VMMServerScope,
        [Parameter(ParameterSetName = 'ComputerTier', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.ComputerTier] $ComputerTier
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Resets a PRO monitor state.
.EXAMPLE
Reset-SCPROMonitorState -PROMonitorState $proMonitorState
#>
function Reset-SCPROMonitorState {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.PROMonitorState] $PROMonitorState
        # Shared: VMMServer
    )
}
