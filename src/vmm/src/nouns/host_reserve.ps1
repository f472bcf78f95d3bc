<#
.SYNOPSIS
Gets host reserves.
.EXAMPLE
Get-SCHostReserve -VMHostGroup Test
#>
function Get-SCHostReserve {
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostGroup] $VMHostGroup
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Changes a host reserve.
.EXAMPLE
Set-SCHostReserve -Inherit $true -HostReserve $hostReserve
#>
function Set-SCHostReserve {
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(ParameterSetName = 'FromCPUEnabled', Mandatory)]
        [Parameter(ParameterSetName = 'FromNetworkEnabled', Mandatory)]
        [Parameter(ParameterSetName = 'FromMemoryEnabled', Mandatory)]
        [Parameter(ParameterSetName = 'FromDiskSpaceEnabled', Mandatory)]
        [Parameter(ParameterSetName = 'FromDiskIOEnabled', Mandatory)]
        [bool] $Enabled,
        [Parameter(ParameterSetName = 'FromCPUEnabled', Mandatory)]
        [Parameter(ParameterSetName = 'FromCPUPlacementLevel', Mandatory)]
        [Parameter(ParameterSetName = 'FromCPUVMHostReserveLevel', Mandatory)]
        [Parameter(ParameterSetName = 'FromCPUStartOptimizationLevel', Mandatory)]
        [switch] $CPU,
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostReserveSettings] $HostReserve,
        [Parameter(ParameterSetName = 'FromNetworkEnabled', Mandatory)]
        [Parameter(ParameterSetName = 'FromNetworkPlacementLevel', Mandatory)]
        [Parameter(ParameterSetName = 'FromNetworkMbps', Mandatory)]
        [Parameter(ParameterSetName = 'FromNetworkPercent', Mandatory)]
        [Parameter(ParameterSetName = 'FromNetworkVMHostReserveLevel', Mandatory)]
        [Parameter(ParameterSetName = 'FromNetworkStartOptimizationLevel', Mandatory)]
        [switch] $Network,
        [Parameter(ParameterSetName = 'FromMemoryEnabled', Mandatory)]
        [Parameter(ParameterSetName = 'FromMemoryGB', Mandatory)]
        [Parameter(ParameterSetName = 'FromMemoryPercent', Mandatory)]
        [Parameter(ParameterSetName = 'FromMemoryPlacementLevel', Mandatory)]
        [Parameter(ParameterSetName = 'FromMemoryStartOptimizationLevel', Mandatory)]
        [Parameter(ParameterSetName = 'FromMemoryVMHostReserveLevel', Mandatory)]
        [Parameter(ParameterSetName = 'FromMemoryMB', Mandatory)]
        [switch] $Memory,
        [Parameter(ParameterSetName = 'FromDiskSpaceEnabled', Mandatory)]
        [Parameter(ParameterSetName = 'FromDiskSpacePlacementLevel', Mandatory)]
        [Parameter(ParameterSetName = 'FromDiskSpaceVMHostReserveLevel', Mandatory)]
        [Parameter(ParameterSetName = 'FromDiskSpaceGB', Mandatory)]
        [Parameter(ParameterSetName = 'FromDiskSpaceMB', Mandatory)]
        [Parameter(ParameterSetName = 'FromDiskSpacePercent', Mandatory)]
        [switch] $DiskSpace,
        [Parameter(ParameterSetName = 'FromDiskIOEnabled', Mandatory)]
        [Parameter(ParameterSetName = 'FromDiskIOPercent', Mandatory)]
        [Parameter(ParameterSetName = 'FromDiskIOPlacementLevel', Mandatory)]
        [Parameter(ParameterSetName = 'FromDiskIOStartOptimizationLevel', Mandatory)]
        [Parameter(ParameterSetName = 'FromDiskIOVMHostReserveLevel', Mandatory)]
        [Parameter(ParameterSetName = 'FromDiskIOIOPS', Mandatory)]
        [switch] $DiskIO,
        [Parameter(ParameterSetName = 'FromCPUPlacementLevel', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'FromDiskIOPlacementLevel', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'FromDiskSpacePlacementLevel', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'FromMemoryPlacementLevel', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'FromNetworkPlacementLevel', Mandatory, ValueFromPipeline)]
        [uint64] $PlacementLevel,
        [Parameter(ParameterSetName = 'FromCPUVMHostReserveLevel', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'FromDiskIOVMHostReserveLevel', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'FromDiskSpaceVMHostReserveLevel', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'FromMemoryVMHostReserveLevel', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'FromNetworkVMHostReserveLevel', Mandatory, ValueFromPipeline)]
        [uint64] $VMHostReserveLevel,
        [Parameter(ParameterSetName = 'FromCPUStartOptimizationLevel', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'FromDiskIOStartOptimizationLevel', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'FromMemoryStartOptimizationLevel', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'FromNetworkStartOptimizationLevel', Mandatory, ValueFromPipeline)]
        [uint64] $StartOptimizationLevel,
        [Parameter(ParameterSetName = 'FromDiskIOPercent', Mandatory)]
        [Parameter(ParameterSetName = 'FromDiskSpacePercent', Mandatory)]
        [Parameter(ParameterSetName = 'FromMemoryPercent', Mandatory)]
        [Parameter(ParameterSetName = 'FromNetworkPercent', Mandatory)]
        [switch] $Percent,
        [Parameter(ParameterSetName = 'FromDiskIOIOPS', Mandatory)] [switch] $IOPS,
        [Parameter(ParameterSetName = 'FromDiskSpaceGB', Mandatory)]
        [Parameter(ParameterSetName = 'FromMemoryGB', Mandatory)]
        [switch] $GB,
        [Parameter(ParameterSetName = 'FromDiskSpaceMB', Mandatory)]
        [Parameter(ParameterSetName = 'FromMemoryMB', Mandatory)]
        [switch] $MB,
        [Parameter(ParameterSetName = 'FromNetworkMbps', Mandatory)] [switch] $Mbps,
        [Parameter(ParameterSetName = 'ToInherit', Mandatory)] [bool] $Inherit
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}
