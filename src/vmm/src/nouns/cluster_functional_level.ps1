<#
.SYNOPSIS
Updates a cluster functional level.
.EXAMPLE
Update-SCClusterFunctionalLevel -VMHostCluster hvcl01.contoso.com
#>
function Update-SCClusterFunctionalLevel {
    [CmdletBinding()]
    param(
        [Parameter(ParameterSetName = 'UpdateVMHostCluster', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostCluster] $VMHostCluster,
        [Parameter(ParameterSetName = 'UpdateStorageFileServerCluster', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageFileServer] $StorageFileServer
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}
