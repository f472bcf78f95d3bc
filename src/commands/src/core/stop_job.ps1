function Stop-Job {
<#
.SYNOPSIS
Ends jobs.
.DESCRIPTION
A job that has ended stays as it is.
.PARAMETER Job
The jobs.
.PARAMETER PassThru
Gives the objects that it worked on; without it there is no output.
.PARAMETER Name
The names; where several are meant, wildcards may stand in them.
.PARAMETER Id
The numbers of the objects.
.PARAMETER State
Takes only those in this state.
.PARAMETER Filter
Takes only files whose name matches this pattern.
.EXAMPLE
$j = Start-Job { 1 }; Stop-Job $j; Remove-Job $j
#>
    [CmdletBinding(DefaultParameterSetName = 'SessionIdParameterSet', SupportsShouldProcess)]
    [OutputType('System.Management.Automation.Job')]
    param(
        [Parameter(ParameterSetName = 'JobParameterSet', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [System.Management.Automation.Job[]] $Job,
        [switch] $PassThru,
        [Parameter(ParameterSetName = 'NameParameterSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [string[]] $Name,
        [Parameter(ParameterSetName = 'InstanceIdParameterSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [guid[]] $InstanceId,
        [Parameter(ParameterSetName = 'SessionIdParameterSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [int[]] $Id,
        [Parameter(ParameterSetName = 'StateParameterSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [System.Management.Automation.JobState] $State,
        [Parameter(ParameterSetName = 'FilterParameterSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [hashtable] $Filter
    )
}
