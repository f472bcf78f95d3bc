<#
.SYNOPSIS
Creates a V2V.
.EXAMPLE
New-SCV2V -VMXComputerConfiguration $vmxComputerConfiguration -VMHost hv11
#>
function New-SCV2V {
    [CmdletBinding()]
    param(
        [Alias('VMNetworkOptimizationEnabled')] [bool] $EnableVMNetworkOptimization,
        [Alias('MACAddressesSpoofingEnabled')] [bool] $EnableMACAddressSpoofing,
        [Parameter(ParameterSetName = 'NoParse')]
        [Parameter(ParameterSetName = 'Parse')]
        [Microsoft.SystemCenter.VirtualMachineManager.LibraryServer] $LibraryServer,
        [Parameter(ParameterSetName = 'NoParse', Mandatory, ValueFromPipeline)]
        [Alias('MachineConfig', 'VMXMachineConfig')]
        [Microsoft.SystemCenter.VirtualMachineManager.VmxMachineConfiguration] $VMXComputerConfiguration,
        [Parameter(Mandatory, ValueFromPipeline)] [Microsoft.SystemCenter.VirtualMachineManager.Host] $VMHost,
        [switch] $Trigger,
        [string] $Description,
        [string] $Name,
        [string] $Owner,
        [Microsoft.SystemCenter.VirtualMachineManager.UserRole] $UserRole,
        [string] $Path,
        [switch] $StartVM,
        [Alias('ProcessorCount')] [byte] $CPUCount,
        [Alias('RelativeWeight')] [int] $CPURelativeWeight,
        [Microsoft.SystemCenter.VirtualMachineManager.ProcessorType] $CPUType,
        [int] $MemoryMB,
        [Alias('DelayStart')] [int] $DelayStartSeconds,
        [Microsoft.VirtualManager.Utils.VMStartAction] $StartAction,
        [Microsoft.VirtualManager.Utils.VMStopAction] $StopAction,
        [Microsoft.SystemCenter.VirtualMachineManager.LogicalNetwork] $LogicalNetwork,
        [Microsoft.SystemCenter.VirtualMachineManager.VMNetwork] $VMNetwork,
        [switch] $NoConnection,
        [Alias('EthernetAddress', 'PhysicalAddress')] [string] $MACAddress,
        [Alias('EthernetAddressType', 'PhysicalAddressType')] [string] $MACAddressType,
        [string] $SourceNetworkConnectionID,
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualNetwork] $VirtualNetwork,
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualNetworkAdapter] $VirtualNetworkAdapter,
        [bool] $VLanEnabled,
        [uint16] $VLanID,
        [string] $OverridePatchPath,
        [switch] $SkipInstallVirtualizationGuestServices,
        [string] $NetworkLocation,
        [Alias('Tag')] [string] $NetworkTag,
        [Parameter(ParameterSetName = 'Parse', Mandatory)] [string] $VMXPath,
        [Parameter(ParameterSetName = 'FromVM', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VM] $VM
        # Shared: VMMServer JobGroup RunAsynchronously PROTipID JobVariable
    )
}
