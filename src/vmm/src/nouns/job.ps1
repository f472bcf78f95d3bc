<#
.SYNOPSIS
Gets jobs, newest first.
.EXAMPLE
Get-SCJob
#>
function Get-SCJob {
    [CmdletBinding(DefaultParameterSetName = 'NewestJobs')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.Task])]
    param(
        [Parameter(Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'NewestJobs')]
        [Parameter(ParameterSetName = 'AllJobs')]
        [switch] $Full,
        [Parameter(ParameterSetName = 'NewestJobs')] [int] $Newest,
        [Parameter(ParameterSetName = 'NewestJobs')]
        [Parameter(ParameterSetName = 'AllJobs')]
        [Microsoft.SystemCenter.VirtualMachineManager.Task] $Job,
        [Parameter(ParameterSetName = 'NewestJobs')]
        [Parameter(ParameterSetName = 'AllJobs')]
        [guid] $ID,
        [Parameter(ParameterSetName = 'AllJobs', Mandatory)] [switch] $All,
        [Parameter(ParameterSetName = 'RunningJobs', Mandatory)] [switch] $Running
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Finds jobs.
.EXAMPLE
Find-SCJob -MaxCount 1
#>
function Find-SCJob {
    [CmdletBinding(DefaultParameterSetName = 'FindAfter')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.Task])]
    param(
        [Parameter(ParameterSetName = 'FindAfter')] [datetime] $After,
        [Parameter(Mandatory)] [int] $MaxCount,
        [guid] $ObjectID,
        [bool] $CriticalFailures,
        [Parameter(ParameterSetName = 'FindRecent', Mandatory)] [switch] $Recent
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Runs a failed or cancelled job again.
.EXAMPLE
Restart-SCJob -Job $job
#>
function Restart-SCJob {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.Task])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Task] $Job,
        [Parameter(ValueFromPipeline)] [Microsoft.SystemCenter.VirtualMachineManager.VMMCredential] $Credential,
        [switch] $SkipLastFailedStep
        # Shared: OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Cancels a running job.
.EXAMPLE
Stop-SCJob -Job $job
#>
function Stop-SCJob {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.Task])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Task] $Job
        # Shared: OnBehalfOfUser OnBehalfOfUserRole
    )
}
