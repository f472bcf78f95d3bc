<#
.SYNOPSIS
Gets virtual network adapter native port profiles.
.EXAMPLE
Get-SCVirtualNetworkAdapterNativePortProfile
#>
function Get-SCVirtualNetworkAdapterNativePortProfile {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VirtualNetworkAdapterNativePortProfile])]
    param(
        [Parameter(Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'ById')] [guid] $ID
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Creates a virtual network adapter native port profile.
.EXAMPLE
New-SCVirtualNetworkAdapterNativePortProfile -Name 'Sample'
#>
function New-SCVirtualNetworkAdapterNativePortProfile {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VirtualNetworkAdapterNativePortProfile])]
    param(
        [string] $Description,
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [bool] $AllowTeaming,
        [bool] $AllowMacAddressSpoofing,
        [bool] $AllowIeeePriorityTagging,
        [bool] $EnableDhcpGuard,
        [bool] $EnableGuestIPNetworkVirtualizationUpdates,
        [bool] $EnableRouterGuard,
        [int] $MinimumBandwidthWeight,
        [int] $MinimumBandwidthAbsolute,
        [int] $MaximumBandwidth,
        [bool] $EnableVmq,
        [bool] $EnableIPsecOffload,
        [bool] $EnableIov,
        [bool] $EnableVrss,
        [bool] $EnableRdma
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes a virtual network adapter native port profile.
.EXAMPLE
Set-SCVirtualNetworkAdapterNativePortProfile -VirtualNetworkAdapterNativePortProfile $virtualNetworkAdapterNativePortProfile
#>
function Set-SCVirtualNetworkAdapterNativePortProfile {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VirtualNetworkAdapterNativePortProfile])]
    param(
        [string] $Description,
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualNetworkAdapterNativePortProfile] $VirtualNetworkAdapterNativePortProfile,
        [string] $Name,
        [bool] $AllowTeaming,
        [bool] $AllowMacAddressSpoofing,
        [bool] $AllowIeeePriorityTagging,
        [bool] $EnableDhcpGuard,
        [bool] $EnableGuestIPNetworkVirtualizationUpdates,
        [bool] $EnableRouterGuard,
        [int] $MinimumBandwidthWeight,
        [int] $MinimumBandwidthAbsolute,
        [int] $MaximumBandwidth,
        [bool] $EnableVmq,
        [bool] $EnableIPsecOffload,
        [bool] $EnableIov,
        [bool] $EnableVrss,
        [bool] $EnableRdma
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a virtual network adapter native port profile.
.EXAMPLE
Remove-SCVirtualNetworkAdapterNativePortProfile -VirtualNetworkAdapterNativePortProfile $virtualNetworkAdapterNativePortProfile
#>
function Remove-SCVirtualNetworkAdapterNativePortProfile {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.VirtualNetworkAdapterNativePortProfile])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualNetworkAdapterNativePortProfile] $VirtualNetworkAdapterNativePortProfile
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}
