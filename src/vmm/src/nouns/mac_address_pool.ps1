<#
.SYNOPSIS
Gets MAC address pools.
.EXAMPLE
Get-SCMACAddressPool
#>
function Get-SCMACAddressPool {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.MACAddressPool])]
    param(
        [string] $MACAddress,
        [Parameter(Position = 0)] [string] $Name,
        [Microsoft.SystemCenter.VirtualMachineManager.HostGroup] $VMHostGroup,
        [Microsoft.VirtualManager.Remoting.VirtualizationPlatform] $VirtualizationPlatform
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Creates an MAC address pool.
.EXAMPLE
New-SCMACAddressPool -Name 'Sample' -MACAddressRangeStart 'Sample' -MACAddressRangeEnd 'Sample' -VMHostGroup $vmHostGroup
#>
function New-SCMACAddressPool {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.MACAddressPool])]
    param(
        [Parameter(Mandatory)] [string] $Name,
        [string] $Description,
        [Parameter(Mandatory)] [string] $MACAddressRangeStart,
        [Parameter(Mandatory)] [string] $MACAddressRangeEnd,
        [Parameter(Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.HostGroup[]] $VMHostGroup
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes an MAC address pool.
.EXAMPLE
Set-SCMACAddressPool -MACAddressPool $macAddressPool
#>
function Set-SCMACAddressPool {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.MACAddressPool])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.MACAddressPool] $MACAddressPool,
        [string] $Name,
        [string] $Description,
        [string] $MACAddressRangeStart,
        [string] $MACAddressRangeEnd,
        [Microsoft.SystemCenter.VirtualMachineManager.HostGroup[]] $AddVMHostGroup,
        [Microsoft.SystemCenter.VirtualMachineManager.HostGroup[]] $RemoveVMHostGroup,
        [Microsoft.VirtualManager.Remoting.VirtualizationPlatform[]] $SupportedVirtualizationPlatforms
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes an MAC address pool.
.EXAMPLE
Remove-SCMACAddressPool -MACAddressPool $macAddressPool
#>
function Remove-SCMACAddressPool {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.MACAddressPool])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.MACAddressPool] $MACAddressPool
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}
