<#
.SYNOPSIS
Rates how well hosts suit a virtual machine.
.EXAMPLE
Get-SCVMHostRating -VMHostGroup $vmHostGroup -VM test01
#>
function Get-SCVMHostRating {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VMHostRating])]
    param(
        [Parameter(ParameterSetName = 'FromVMHostGroups')]
        [Parameter(ParameterSetName = 'FromVMClouds')]
        [Parameter(ParameterSetName = 'FromVMHosts')]
        [bool] $HighlyAvailable,
        [bool] $RequireGuardedHost,
        [uint16] $CPUPriority,
        [uint16] $DiskPriority,
        [uint16] $MemoryPriority,
        [uint16] $NetworkPriority,
        [Microsoft.VirtualManager.Remoting.EnginePlacementGoals] $PlacementGoal,
        [Parameter(ParameterSetName = 'FromVMHostGroups')]
        [Parameter(ParameterSetName = 'FromVMHosts')]
        [Parameter(ParameterSetName = 'NewVMHostGroupsTemplate')]
        [Parameter(ParameterSetName = 'NewVMCloudsConfig')]
        [Parameter(ParameterSetName = 'NewVMHosts')]
        [Parameter(ParameterSetName = 'NewVMHostGroups')]
        [Parameter(ParameterSetName = 'NewVMClouds')]
        [Parameter(ParameterSetName = 'NewVMHostsTemplate')]
        [Parameter(ParameterSetName = 'NewVMCloudsTemplate')]
        [Parameter(ParameterSetName = 'NewVMHostsConfig')]
        [Parameter(ParameterSetName = 'NewVMHostGroupsConfig')]
        [Microsoft.SystemCenter.VirtualMachineManager.ReplicationGroup] $ReplicationGroup,
        [Parameter(ParameterSetName = 'FromVMHostGroups', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'NewVMHostGroupsTemplate', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'NewVMHostGroups', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'NewVMHostGroupsConfig', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostGroup[]] $VMHostGroup,
        [Parameter(ParameterSetName = 'FromVMHostGroups', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'FromVMClouds', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'FromVMHosts', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VM] $VM,
        [Parameter(ParameterSetName = 'FromVMHostGroups')]
        [Parameter(ParameterSetName = 'FromVMClouds')]
        [Parameter(ParameterSetName = 'FromVMHosts')]
        [Parameter(ParameterSetName = 'NewVMHostGroupsTemplate', Mandatory)]
        [Parameter(ParameterSetName = 'NewVMHosts', Mandatory)]
        [Parameter(ParameterSetName = 'NewVMHostGroups', Mandatory)]
        [Parameter(ParameterSetName = 'NewVMClouds', Mandatory)]
        [Parameter(ParameterSetName = 'NewVMHostsTemplate', Mandatory)]
        [Parameter(ParameterSetName = 'NewVMCloudsTemplate', Mandatory)]
        [string] $VMName,
        [switch] $IsMigration,
        [Alias('ExpectedCPUUtilization')] [uint16] $CPUExpectedUtilizationPercent,
        [Alias('ExpectedNetworkUtilization')] [int] $NetworkUtilizationExpectedMbps,
        [Alias('ExpectedDiskIO')] [int] $DiskIOExpectedCountPerSecond,
        [Alias('UseDefaultPaths')] [switch] $UseDefaultPath,
        [guid] $DiscoveryID,
        [switch] $ReturnFirstSuitableHost,
        [Parameter(ParameterSetName = 'FromVMClouds', Mandatory)]
        [Parameter(ParameterSetName = 'NewVMCloudsConfig', Mandatory)]
        [Parameter(ParameterSetName = 'NewVMClouds', Mandatory)]
        [Parameter(ParameterSetName = 'NewVMCloudsTemplate', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.Cloud[]] $Cloud,
        [Parameter(ParameterSetName = 'FromVMClouds')]
        [Parameter(ParameterSetName = 'NewVMCloudsConfig')]
        [Parameter(ParameterSetName = 'NewVMClouds')]
        [Parameter(ParameterSetName = 'NewVMCloudsTemplate')]
        [switch] $IsCloudOnlyRating,
        [Parameter(ParameterSetName = 'FromVMHosts', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'NewVMHosts', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'NewVMHostsTemplate', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'NewVMHostsConfig', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Host[]] $VMHost,
        [Parameter(ParameterSetName = 'NewVMHostGroupsTemplate', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'NewVMHostsTemplate', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'NewVMCloudsTemplate', Mandatory, ValueFromPipeline)]
        [Alias('Template')]
        [Microsoft.SystemCenter.VirtualMachineManager.Template] $VMTemplate,
        [Parameter(ParameterSetName = 'NewVMHostGroupsTemplate', Mandatory)]
        [Parameter(ParameterSetName = 'NewVMCloudsConfig')]
        [Parameter(ParameterSetName = 'NewVMHosts', Mandatory)]
        [Parameter(ParameterSetName = 'NewVMHostGroups', Mandatory)]
        [Parameter(ParameterSetName = 'NewVMClouds', Mandatory)]
        [Parameter(ParameterSetName = 'NewVMHostsTemplate', Mandatory)]
        [Parameter(ParameterSetName = 'NewVMCloudsTemplate', Mandatory)]
        [Parameter(ParameterSetName = 'NewVMHostsConfig')]
        [Parameter(ParameterSetName = 'NewVMHostGroupsConfig')]
        [uint16] $DiskSpaceGB,
        [Parameter(ParameterSetName = 'NewVMHostGroupsTemplate')]
        [Parameter(ParameterSetName = 'NewVMCloudsConfig')]
        [Parameter(ParameterSetName = 'NewVMHosts')]
        [Parameter(ParameterSetName = 'NewVMHostGroups')]
        [Parameter(ParameterSetName = 'NewVMClouds')]
        [Parameter(ParameterSetName = 'NewVMHostsTemplate')]
        [Parameter(ParameterSetName = 'NewVMCloudsTemplate')]
        [Parameter(ParameterSetName = 'NewVMHostsConfig')]
        [Parameter(ParameterSetName = 'NewVMHostGroupsConfig')]
        [Microsoft.VirtualManager.Remoting.VirtualizationPlatform] $VirtualizationPlatform,
        [Parameter(ParameterSetName = 'NewVMCloudsConfig', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'NewVMHostsConfig', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'NewVMHostGroupsConfig', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.BaseVMConfiguration] $VMConfiguration,
        [Parameter(ParameterSetName = 'NewVMHosts', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'NewVMHostGroups', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'NewVMClouds', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.HardwareProfile] $HardwareProfile,
        [Parameter(ParameterSetName = 'NewVMHosts')]
        [Parameter(ParameterSetName = 'NewVMHostGroups')]
        [Parameter(ParameterSetName = 'NewVMClouds')]
        [Alias('RequiredLunCount')]
        [uint32] $LUNCountRequirement,
        [Parameter(ParameterSetName = 'NewVMHosts')]
        [Parameter(ParameterSetName = 'NewVMHostGroups')]
        [Parameter(ParameterSetName = 'NewVMClouds')]
        [guid] $JobGroup,
        [Parameter(ParameterSetName = 'NewVMHosts', ValueFromPipeline)]
        [Parameter(ParameterSetName = 'NewVMHostGroups', ValueFromPipeline)]
        [Parameter(ParameterSetName = 'NewVMClouds', ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.OperatingSystem] $OperatingSystem
        # Shared: VMMServer RunAsynchronously JobVariable
    )
}
