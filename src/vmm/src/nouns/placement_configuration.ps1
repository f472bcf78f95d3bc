<#
.SYNOPSIS
Gets placement configurations.
.EXAMPLE
Get-SCPlacementConfiguration -VMHostGroup Test
#>
function Get-SCPlacementConfiguration {
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostGroup] $VMHostGroup
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Changes a placement configuration.
.EXAMPLE
Set-SCPlacementConfiguration -PlacementConfiguration $placementConfiguration -MustMeet
#>
function Set-SCPlacementConfiguration {
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.PlacementConfigurationSettings] $PlacementConfiguration,
        [Parameter(ParameterSetName = 'SetToMustMeet', Mandatory)] [switch] $MustMeet,
        [Parameter(ParameterSetName = 'SetToMustMeet')]
        [Parameter(ParameterSetName = 'SetToOff')]
        [Parameter(ParameterSetName = 'SetToFavor')]
        [Parameter(ParameterSetName = 'SetToShouldMeet')]
        [switch] $DVDDriveRequirement,
        [Parameter(ParameterSetName = 'SetToMustMeet')]
        [Parameter(ParameterSetName = 'SetToOff')]
        [Parameter(ParameterSetName = 'SetToFavor')]
        [Parameter(ParameterSetName = 'SetToShouldMeet')]
        [switch] $LoadBalancerRequirement,
        [Parameter(ParameterSetName = 'SetToMustMeet')]
        [Parameter(ParameterSetName = 'SetToOff')]
        [Parameter(ParameterSetName = 'SetToFavor')]
        [Parameter(ParameterSetName = 'SetToShouldMeet')]
        [switch] $NetworkRequirement,
        [Parameter(ParameterSetName = 'SetToMustMeet')]
        [Parameter(ParameterSetName = 'SetToOff')]
        [Parameter(ParameterSetName = 'SetToFavor')]
        [Parameter(ParameterSetName = 'SetToShouldMeet')]
        [switch] $PassthroughDiskRequirement,
        [Parameter(ParameterSetName = 'SetToMustMeet')]
        [Parameter(ParameterSetName = 'SetToOff')]
        [Parameter(ParameterSetName = 'SetToFavor')]
        [Parameter(ParameterSetName = 'SetToShouldMeet')]
        [switch] $VMQueueAvailability,
        [Parameter(ParameterSetName = 'SetToInherit', Mandatory)] [bool] $Inherit,
        [Parameter(ParameterSetName = 'SetToOff', Mandatory)] [switch] $Off,
        [Parameter(ParameterSetName = 'SetToFavor', Mandatory)] [switch] $Favor,
        [Parameter(ParameterSetName = 'SetToShouldMeet', Mandatory)] [switch] $ShouldMeet
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}
