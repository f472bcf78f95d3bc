<#
.SYNOPSIS
Gets the steps of a job.
.EXAMPLE
Get-SCStep -Job $job
#>
function Get-SCStep {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.Step])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Task] $Job,
        [string] $Name
        # Shared: OnBehalfOfUser OnBehalfOfUserRole
    )
}
