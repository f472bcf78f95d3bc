<#
.SYNOPSIS
Starts a dynamic optimization.
.EXAMPLE
Start-SCDynamicOptimization -VMHostGroup Test
#>
function Start-SCDynamicOptimization {
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(ParameterSetName = 'ByHostGroup', Mandatory, Position = 0)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostGroup] $VMHostGroup,
        [Parameter(ParameterSetName = 'ByHostCluster', Mandatory, Position = 0)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostCluster] $VMHostCluster
        # Shared: VMMServer
    )
}
