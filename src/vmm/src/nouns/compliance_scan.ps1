<#
.SYNOPSIS
Starts a compliance scan.
.EXAMPLE
Start-SCComplianceScan -VMHostCluster hvcl01.contoso.com
#>
function Start-SCComplianceScan {
    [CmdletBinding()]
    param(
        [Parameter(ParameterSetName = 'VMHostCluster', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostCluster] $VMHostCluster,
        [Parameter(ValueFromPipeline)] [Microsoft.SystemCenter.VirtualMachineManager.Baseline] $Baseline,
        [Parameter(ParameterSetName = 'VMMManagedComputer', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VMMManagedComputer] $VMMManagedComputer
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}
