<#
.SYNOPSIS
Gets virtual fibre channel adapter configurations.
.EXAMPLE
Get-SCVirtualFibreChannelAdapterConfiguration -VMConfiguration $vmConfiguration
#>
function Get-SCVirtualFibreChannelAdapterConfiguration {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VMConfiguration] $VMConfiguration
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Changes a virtual fibre channel adapter configuration.
.EXAMPLE
Set-SCVirtualFibreChannelAdapterConfiguration -VirtualFibreChannelAdapterConfiguration $virtualFibreChannelAdapterConfiguration
#>
function Set-SCVirtualFibreChannelAdapterConfiguration {
    [CmdletBinding()]
    param(
        [string] $PrimaryWorldWideNodeName,
        [string] $PrimaryWorldWidePortName,
        [string] $SecondaryWorldWideNodeName,
        [string] $SecondaryWorldWidePortName,
        [Microsoft.SystemCenter.VirtualMachineManager.StorageFabricClassification] $StorageFabricClassification,
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualFibreChannelAdapterConfiguration] $VirtualFibreChannelAdapterConfiguration
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}
