<#
.SYNOPSIS
Gets native uplink port profiles.
.EXAMPLE
Get-SCNativeUplinkPortProfile
#>
function Get-SCNativeUplinkPortProfile {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.NativeUplinkPortProfile])]
    param(
        [Parameter(Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'ById')] [guid] $ID
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Creates a native uplink port profile.
.EXAMPLE
New-SCNativeUplinkPortProfile -Name 'Sample'
#>
function New-SCNativeUplinkPortProfile {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.NativeUplinkPortProfile])]
    param(
        [Parameter(ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.LogicalNetworkDefinition[]] $LogicalNetworkDefinition,
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [string] $Description,
        [bool] $EnableNetworkVirtualization,
        [Microsoft.VirtualManager.Remoting.NetworkAdapterLBFOLoadBalancingAlgorithm] $LBFOLoadBalancingAlgorithm,
        [Microsoft.VirtualManager.Remoting.NetworkAdapterLBFOTeamMode] $LBFOTeamMode
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes a native uplink port profile.
.EXAMPLE
Set-SCNativeUplinkPortProfile -NativeUplinkPortProfile $nativeUplinkPortProfile
#>
function Set-SCNativeUplinkPortProfile {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.NativeUplinkPortProfile])]
    param(
        [Parameter(ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.LogicalNetworkDefinition[]] $AddLogicalNetworkDefinition,
        [Parameter(ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.LogicalNetworkDefinition[]] $RemoveLogicalNetworkDefinition,
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.NativeUplinkPortProfile] $NativeUplinkPortProfile,
        [string] $Name,
        [string] $Description,
        [bool] $EnableNetworkVirtualization,
        [Microsoft.VirtualManager.Remoting.NetworkAdapterLBFOLoadBalancingAlgorithm] $LBFOLoadBalancingAlgorithm,
        [Microsoft.VirtualManager.Remoting.NetworkAdapterLBFOTeamMode] $LBFOTeamMode
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a native uplink port profile.
.EXAMPLE
Remove-SCNativeUplinkPortProfile -NativeUplinkPortProfile $nativeUplinkPortProfile
#>
function Remove-SCNativeUplinkPortProfile {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.NativeUplinkPortProfile])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.NativeUplinkPortProfile] $NativeUplinkPortProfile
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}
