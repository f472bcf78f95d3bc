<#
.SYNOPSIS
Starts a update remediation.
.EXAMPLE
Start-SCUpdateRemediation -VMMManagedComputer $vmmManagedComputer
#>
function Start-SCUpdateRemediation {
    [CmdletBinding()]
    param(
        [Parameter(ParameterSetName = 'VMHostCluster', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'ClusterRemediationWithJobgroup', Mandatory, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'ClusterNodeRemediationWithJobgroup', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostCluster] $VMHostCluster,
        [Parameter(ParameterSetName = 'VMHostCluster', ValueFromPipeline)]
        [Parameter(ParameterSetName = 'ClusterNodeRemediationWithJobgroup', ValueFromPipeline)]
        [Parameter(ParameterSetName = 'VMMManagedComputer', ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Baseline] $Baseline,
        [Parameter(ParameterSetName = 'VMHostCluster', ValueFromPipeline)]
        [Parameter(ParameterSetName = 'ClusterNodeRemediationWithJobgroup', ValueFromPipeline)]
        [Parameter(ParameterSetName = 'VMMManagedComputer', ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.SoftwareUpdate[]] $Updates,
        [Parameter(ParameterSetName = 'VMHostCluster', ValueFromPipeline)]
        [Parameter(ParameterSetName = 'ClusterNodeRemediationWithJobgroup', ValueFromPipeline)]
        [Parameter(ParameterSetName = 'VMMManagedComputer', ValueFromPipeline)]
        [switch] $SuspendReboot,
        [Parameter(ParameterSetName = 'VMHostCluster', ValueFromPipeline)]
        [Parameter(ParameterSetName = 'ClusterRemediationWithJobgroup', ValueFromPipeline)]
        [switch] $UseLiveMigration,
        [Parameter(ParameterSetName = 'VMHostCluster', ValueFromPipeline)]
        [Parameter(ParameterSetName = 'ClusterRemediationWithJobgroup', ValueFromPipeline)]
        [switch] $BypassMaintenanceModeCheck,
        [Parameter(ParameterSetName = 'VMHostCluster', Mandatory, ValueFromPipeline)]
        [switch] $RemediateAllClusterNodes,
        [Parameter(ParameterSetName = 'ClusterRemediationWithJobgroup', Mandatory)]
        [Parameter(ParameterSetName = 'ClusterNodeRemediationWithJobgroup', Mandatory)]
        [Parameter(ParameterSetName = 'VMMManagedComputer')]
        [guid] $JobGroup,
        [Parameter(ParameterSetName = 'ClusterRemediationWithJobgroup', Mandatory)]
        [Parameter(ParameterSetName = 'VMMManagedComputer')]
        [switch] $StartNow,
        [Parameter(ParameterSetName = 'ClusterNodeRemediationWithJobgroup', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.Host] $VMHost,
        [Parameter(ParameterSetName = 'VMMManagedComputer', ValueFromPipeline)] [switch] $EnableMaintenanceMode,
        [Parameter(ParameterSetName = 'VMMManagedComputer', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VMMManagedComputer] $VMMManagedComputer
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}
