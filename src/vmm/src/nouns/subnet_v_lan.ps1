<#
.SYNOPSIS
Creates a subnet V lan.
.EXAMPLE
New-SCSubnetVLan
#>
function New-SCSubnetVLan {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.SubnetVLan])]
    param(
        [int] $VLanID,
        [string] $Subnet,
        [bool] $SupportsDHCP,
        [int] $SecondaryVLanID
        # Shared: VMMServer
    )
}
