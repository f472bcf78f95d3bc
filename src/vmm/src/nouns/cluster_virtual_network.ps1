<#
.SYNOPSIS
Gets cluster virtual networks.
.EXAMPLE
Get-SCClusterVirtualNetwork -VMHostCluster hvcl01.contoso.com
#>
function Get-SCClusterVirtualNetwork {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostCluster] $VMHostCluster
        # Shared: VMMServer
    )
}
