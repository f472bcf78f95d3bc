function Receive-Job {
<#
.SYNOPSIS
Gives the output of jobs.
.DESCRIPTION
Without -Keep the output is gone then.
.PARAMETER Job
The jobs.
.PARAMETER ComputerName
The machines.
.PARAMETER Session
The sessions on other machines.
.PARAMETER Keep
Keeps the output for the next time.
.PARAMETER Force
Goes on where it would refuse otherwise: hidden, read-only or existing things.
.PARAMETER Wait
Waits for the end.
.PARAMETER AutoRemoveJob
Removes the job in the end.
.PARAMETER Name
The names; where several are meant, wildcards may stand in them.
.PARAMETER Id
The numbers of the objects.
.EXAMPLE
Start-Job { 'out' } | Receive-Job -Wait -AutoRemoveJob
#>
    [CmdletBinding(DefaultParameterSetName = 'Location')]
    param(
        [Parameter(ParameterSetName = 'ComputerName', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'Location', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'Session', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [System.Management.Automation.Job[]] $Job,
        [Parameter(ParameterSetName = 'ComputerName', Position = 1, ValueFromPipelineByPropertyName)] [Alias('Cn')] [ValidateNotNullOrEmpty()] [string[]] $ComputerName,
        [Parameter(ParameterSetName = 'Location', Position = 1)] [ValidateNotNullOrEmpty()] [string[]] $Location,
        [Parameter(ParameterSetName = 'Session', Position = 1, ValueFromPipelineByPropertyName)] [ValidateNotNull()] [System.Management.Automation.Runspaces.PSSession[]] $Session,
        [switch] $Keep,
        [switch] $NoRecurse,
        [switch] $Force,
        [switch] $Wait,
        [switch] $AutoRemoveJob,
        [switch] $WriteEvents,
        [switch] $WriteJobInResults,
        [Parameter(ParameterSetName = 'NameParameterSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [string[]] $Name,
        [Parameter(ParameterSetName = 'InstanceIdParameterSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [guid[]] $InstanceId,
        [Parameter(ParameterSetName = 'SessionIdParameterSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [int[]] $Id
    )
}
