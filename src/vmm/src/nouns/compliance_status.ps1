<#
.SYNOPSIS
Gets compliance status.
.EXAMPLE
Get-SCComplianceStatus
#>
function Get-SCComplianceStatus {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.ComplianceStatus])]
    param(
        [Parameter(ParameterSetName = 'All')] [switch] $All,
        [Parameter(ParameterSetName = 'VMMManagedComputer', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VMMManagedComputer] $VMMManagedComputer
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Changes a compliance status.
.EXAMPLE
Set-SCComplianceStatus -ComplianceStatus $complianceStatus -Baseline $baseline -Update $update
#>
function Set-SCComplianceStatus {
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.ComplianceStatus])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ComplianceStatus] $ComplianceStatus,
        [Parameter(Mandatory, ValueFromPipeline)] [Microsoft.SystemCenter.VirtualMachineManager.Baseline] $Baseline,
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.SoftwareUpdate] $Update,
        [Parameter(ParameterSetName = 'AddExemption')] [string] $ExemptionNote,
        [Parameter(ParameterSetName = 'AddExemption', Mandatory)] [switch] $AddExemption,
        [Parameter(ParameterSetName = 'RemoveExemption', Mandatory)] [switch] $RemoveExemption
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}
