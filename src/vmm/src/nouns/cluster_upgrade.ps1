<#
.SYNOPSIS
Starts a cluster upgrade.
.EXAMPLE
Start-SCClusterUpgrade -StorageFileServer $storageFileServer -PhysicalComputerConfig $physicalComputerConfig
#>
function Start-SCClusterUpgrade {
    [CmdletBinding()]
    param(
        [Parameter(ParameterSetName = 'UpgradeVMHostCluster', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostCluster] $VMHostCluster,
        [Parameter(Mandatory, Position = 1, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.PhysicalComputerConfig[]] $PhysicalComputerConfig,
        [Parameter(ParameterSetName = 'UpgradeVMHostCluster', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $Credential,
        [switch] $SkipClusterValidation,
        [Parameter(ParameterSetName = 'UpgradeStorageFileServerCluster', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageFileServer] $StorageFileServer
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}
