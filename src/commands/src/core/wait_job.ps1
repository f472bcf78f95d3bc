function Wait-Job {
<#
.SYNOPSIS
Waits for the end of jobs.
.DESCRIPTION
Jobs run to their end when they are started, so that it returns at once.
.PARAMETER Job
The jobs.
.PARAMETER Timeout
How many seconds to wait at most.
.PARAMETER Force
Goes on where it would refuse otherwise: hidden, read-only or existing things.
.PARAMETER Name
The names; where several are meant, wildcards may stand in them.
.PARAMETER Id
The numbers of the objects.
.PARAMETER State
Takes only those in this state.
.PARAMETER Filter
Takes only files whose name matches this pattern.
.EXAMPLE
Start-Job { 1 } | Wait-Job | Remove-Job
#>
    [CmdletBinding(DefaultParameterSetName = 'SessionIdParameterSet')]
    [OutputType('System.Management.Automation.Job')]
    param(
        [Parameter(ParameterSetName = 'JobParameterSet', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [System.Management.Automation.Job[]] $Job,
        [switch] $Any,
        [Alias('TimeoutSec')] [ValidateRange(-1, 2147483647)] [int] $Timeout,
        [switch] $Force,
        [Parameter(ParameterSetName = 'NameParameterSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [string[]] $Name,
        [Parameter(ParameterSetName = 'InstanceIdParameterSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [guid[]] $InstanceId,
        [Parameter(ParameterSetName = 'SessionIdParameterSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [int[]] $Id,
        [Parameter(ParameterSetName = 'StateParameterSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [System.Management.Automation.JobState] $State,
        [Parameter(ParameterSetName = 'FilterParameterSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [hashtable] $Filter
    )
}
