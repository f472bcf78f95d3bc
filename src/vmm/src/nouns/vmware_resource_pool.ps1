<#
.SYNOPSIS
Gets VMware resource pools.
.EXAMPLE
Get-SCVMwareResourcePool
#>
function Get-SCVMwareResourcePool {
    [CmdletBinding(DefaultParameterSetName = 'NoFilter')]
    param(
        [Parameter(ParameterSetName = 'FilterByVMHost', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Host] $VMHost,
        [Parameter(ParameterSetName = 'FilterByVMHostCluster', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostCluster] $VMHostCluster,
        [Parameter(ParameterSetName = 'FilterById', Mandatory)] [guid] $ID
    )
}
