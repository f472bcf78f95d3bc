function Remove-Job {
<#
.SYNOPSIS
Removes jobs from the session.
.DESCRIPTION
By name, id, state, or those piped in.
.PARAMETER Job
The jobs.
.PARAMETER Force
Goes on where it would refuse otherwise: hidden, read-only or existing things.
.PARAMETER Name
The names; where several are meant, wildcards may stand in them.
.PARAMETER Id
The numbers of the objects.
.PARAMETER State
Takes only those in this state.
.PARAMETER Command
The text to run, or the command.
.PARAMETER Filter
Takes only files whose name matches this pattern.
.EXAMPLE
Start-Job { 1 } | Remove-Job
#>
    [CmdletBinding(DefaultParameterSetName = 'SessionIdParameterSet', SupportsShouldProcess)]
    [OutputType('System.Management.Automation.Job')]
    param(
        [Parameter(ParameterSetName = 'JobParameterSet', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [System.Management.Automation.Job[]] $Job,
        [Parameter(ParameterSetName = 'FilterParameterSet')] [Parameter(ParameterSetName = 'InstanceIdParameterSet')] [Parameter(ParameterSetName = 'JobParameterSet')] [Parameter(ParameterSetName = 'NameParameterSet')] [Parameter(ParameterSetName = 'SessionIdParameterSet')] [Alias('F')] [switch] $Force,
        [Parameter(ParameterSetName = 'NameParameterSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [string[]] $Name,
        [Parameter(ParameterSetName = 'InstanceIdParameterSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [guid[]] $InstanceId,
        [Parameter(ParameterSetName = 'SessionIdParameterSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [int[]] $Id,
        [Parameter(ParameterSetName = 'StateParameterSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [System.Management.Automation.JobState] $State,
        [Parameter(ParameterSetName = 'CommandParameterSet', ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [string[]] $Command,
        [Parameter(ParameterSetName = 'FilterParameterSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [hashtable] $Filter
    )
}
