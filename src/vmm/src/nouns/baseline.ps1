<#
.SYNOPSIS
Gets baselines.
.EXAMPLE
Get-SCBaseline
#>
function Get-SCBaseline {
    [CmdletBinding(DefaultParameterSetName = 'ID')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.Baseline])]
    param(
        [Parameter(ParameterSetName = 'ID', ValueFromPipeline)] [guid] $ID,
        [Parameter(ParameterSetName = 'Name', ValueFromPipeline)] [string] $Name
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Creates a baseline.
.EXAMPLE
New-SCBaseline -Name 'Sample'
#>
function New-SCBaseline {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.Baseline])]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [string] $Description
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes a baseline.
.EXAMPLE
Set-SCBaseline -Baseline $baseline
#>
function Set-SCBaseline {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.Baseline])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Baseline] $Baseline,
        [string] $Name,
        [string] $Description,
        [Microsoft.SystemCenter.VirtualMachineManager.SoftwareUpdate[]] $AddUpdates,
        [Microsoft.SystemCenter.VirtualMachineManager.SoftwareUpdate[]] $RemoveUpdates,
        [Microsoft.SystemCenter.VirtualMachineManager.ClientObject] $AddAssignmentScope,
        [Microsoft.SystemCenter.VirtualMachineManager.ClientObject] $RemoveAssignmentScope,
        [switch] $StartNow
        # Shared: VMMServer JobGroup RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a baseline.
.EXAMPLE
Remove-SCBaseline -Baseline $baseline
#>
function Remove-SCBaseline {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.Baseline])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Baseline] $Baseline
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}
