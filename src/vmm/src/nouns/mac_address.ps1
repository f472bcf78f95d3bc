<#
.SYNOPSIS
Gets MAC address.
.EXAMPLE
Get-SCMACAddress
#>
function Get-SCMACAddress {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    param(
        [Parameter(ParameterSetName = 'All')] [switch] $All,
        [switch] $UnAssigned,
        [switch] $Assigned,
        [Parameter(ParameterSetName = 'ByPool', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.MACAddressPool] $MACAddressPool,
        [Parameter(ParameterSetName = 'ByID', Mandatory)] [guid] $ID,
        [Parameter(ParameterSetName = 'ByAllocatedToObjectID', Mandatory)] [guid] $GrantToObjectID,
        [Parameter(ParameterSetName = 'ByMACAddress', Mandatory)] [string] $MACAddress
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Takes a MAC address of a pool.
.EXAMPLE
Grant-SCMACAddress -MACAddressPool $macAddressPool -VirtualNetworkAdapter $virtualNetworkAdapter
#>
function Grant-SCMACAddress {
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [string] $MACAddress,
        [Parameter(Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.MACAddressPool] $MACAddressPool,
        [Parameter(Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualNetworkAdapter] $VirtualNetworkAdapter,
        [string] $Description
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Gives a MAC address back to its pool.
.EXAMPLE
Revoke-SCMACAddress -AllocatedMACAddress $allocatedMACAddress
#>
function Revoke-SCMACAddress {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.AllocatedMACAddress] $AllocatedMACAddress,
        [bool] $ReturnToPool
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}
