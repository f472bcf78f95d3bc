<#
.SYNOPSIS
Gets performance data.
.EXAMPLE
Get-SCPerformanceData -PerformanceCounter CPUUsage -AllVM
#>
function Get-SCPerformanceData {
    [CmdletBinding()]
    param(
        [Parameter(ParameterSetName = 'VM', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VM] $VM,
        [Parameter(ParameterSetName = 'VM', Mandatory)]
        [Parameter(ParameterSetName = 'Host', Mandatory)]
        [Parameter(ParameterSetName = 'Cluster', Mandatory)]
        [Parameter(ParameterSetName = 'HostGroup', Mandatory)]
        [ValidateSet('Hour', 'Day', 'Month')]
        [string] $TimeFrame,
        [Parameter(Mandatory)]
        [ValidateSet('CPUUsage', 'MemoryUsage', 'StorageIOPSUsage', 'NetworkIOUsage', 'NetworkIOSent', 'NetworkIOReceived', 'PowerSavings')]
        [string] $PerformanceCounter,
        [Parameter(ParameterSetName = 'Host', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Host] $VMHost,
        [Parameter(ParameterSetName = 'Cluster', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostCluster] $VMHostCluster,
        [Parameter(ParameterSetName = 'HostGroup', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostGroup] $VMHostGroup,
        [Parameter(ParameterSetName = 'AllVM', Mandatory)] [switch] $AllVM,
        [Parameter(ParameterSetName = 'AllVNIC', Mandatory)] [switch] $AllVNIC,
        [Parameter(ParameterSetName = 'AllVMNetworkGateway', Mandatory)] [switch] $AllVMNetworkGateway
        # Shared: VMMServer
    )
}
