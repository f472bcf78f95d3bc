<#
.SYNOPSIS
Creates an external job.
.EXAMPLE
New-SCExternalJob -Name 'Sample'
#>
function New-SCExternalJob {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Microsoft.SystemCenter.VirtualMachineManager.ClientObject] $ResultObject
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Changes an external job.
.EXAMPLE
Set-SCExternalJob -Job $job -ProgressValue 1
#>
function Set-SCExternalJob {
    [CmdletBinding(DefaultParameterSetName = 'Progress')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Task] $Job,
        [Parameter(ParameterSetName = 'Progress', Mandatory)] [int] $ProgressValue,
        [Parameter(ParameterSetName = 'Completed', Mandatory)] [switch] $Completed,
        [Parameter(ParameterSetName = 'Completed')]
        [Parameter(ParameterSetName = 'Failed', Mandatory)]
        [string] $InfoMessage,
        [Parameter(ParameterSetName = 'Failed', Mandatory)] [switch] $Failed
    )
}
