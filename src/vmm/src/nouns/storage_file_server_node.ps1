<#
.SYNOPSIS
Changes a storage file server node.
.EXAMPLE
Set-SCStorageFileServerNode -StorageFileServerNode $storageFileServerNode
#>
function Set-SCStorageFileServerNode {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageFileServerNode] $StorageFileServerNode,
        [string] $BMCAddress,
        [Microsoft.SystemCenter.VirtualMachineManager.RunAsAccount] $BMCRunAsAccount,
        [uint32] $BMCPort,
        [Microsoft.VirtualManager.Remoting.OutOfBandManagementType] $BMCProtocol,
        [Microsoft.SystemCenter.VirtualMachineManager.ConfigurationProvider] $BMCCustomConfigurationProvider
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}
