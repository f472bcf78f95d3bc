<#
.SYNOPSIS
Gets host network adapters.
.EXAMPLE
Get-SCVMHostNetworkAdapter
#>
function Get-SCVMHostNetworkAdapter {
    [CmdletBinding(DefaultParameterSetName = 'NoFilter')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.HostNetworkAdapter])]
    param(
        [Parameter(ParameterSetName = 'NoFilter', ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Remoting.ServerConnection] $VMMServer,
        [Parameter(Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'ByID', Mandatory, ValueFromPipeline)] [guid] $ID,
        [Parameter(ParameterSetName = 'FilterByVMHost', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Host] $VMHost
    )
}

<#
.SYNOPSIS
Adds a host network adapter to the fabric.
.EXAMPLE
Add-SCVMHostNetworkAdapter -VirtualNetwork $virtualNetwork -VMHostNetworkAdapter $vmHostNetworkAdapter
#>
function Add-SCVMHostNetworkAdapter {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.HostNetworkAdapter])]
    param(
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualNetwork] $VirtualNetwork,
        [switch] $VLanEnabled,
        [Microsoft.VirtualManager.Remoting.VlanMode] $VLanMode,
        [uint16] $VLanID,
        [uint16[]] $VLanTrunkID,
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostNetworkAdapter] $VMHostNetworkAdapter
        # Shared: JobGroup RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes a host network adapter.
.EXAMPLE
Set-SCVMHostNetworkAdapter -VMHostNetworkAdapter $vmHostNetworkAdapter
#>
function Set-SCVMHostNetworkAdapter {
    [CmdletBinding(DefaultParameterSetName = 'LogicalNetwork')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.HostNetworkAdapter])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostNetworkAdapter] $VMHostNetworkAdapter,
        [string] $Description,
        [Microsoft.VirtualManager.Remoting.VlanMode] $VLanMode,
        [bool] $AvailableForPlacement,
        [bool] $UsedForManagement,
        [Parameter(ParameterSetName = 'LogicalNetwork')]
        [Microsoft.SystemCenter.VirtualMachineManager.SubnetVLan[]] $SubnetVLan,
        [uint16[]] $RemoveUnassignedVLan,
        [Parameter(ParameterSetName = 'LogicalNetwork')]
        [Microsoft.SystemCenter.VirtualMachineManager.LogicalNetwork] $AddOrSetLogicalNetwork,
        [Parameter(ParameterSetName = 'LogicalNetwork')]
        [Microsoft.SystemCenter.VirtualMachineManager.LogicalNetwork] $RemoveLogicalNetwork,
        [bool] $EnableNetworkVirtualization,
        [Microsoft.SystemCenter.VirtualMachineManager.UplinkPortProfileSet] $UplinkPortProfileSet,
        [switch] $RemoveUplinkPortProfileSet,
        [switch] $RefreshLLDP,
        [Parameter(ParameterSetName = 'Manual')] [bool] $VLanEnabled,
        [Parameter(ParameterSetName = 'Manual')] [uint16] $VLanID,
        [Parameter(ParameterSetName = 'Manual')] [uint16[]] $VLanTrunkID
        # Shared: JobGroup RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a host network adapter.
.EXAMPLE
Remove-SCVMHostNetworkAdapter -VirtualNetwork $virtualNetwork -VMHostNetworkAdapter $vmHostNetworkAdapter
#>
function Remove-SCVMHostNetworkAdapter {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.HostNetworkAdapter])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualNetwork] $VirtualNetwork,
        [Parameter(Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.HostNetworkAdapter] $VMHostNetworkAdapter
        # Shared: JobGroup RunAsynchronously PROTipID JobVariable
    )
}
