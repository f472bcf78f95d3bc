function Get-Job {
<#
.SYNOPSIS
Gets the jobs of the session.
.DESCRIPTION
By name, id or state.
.PARAMETER Newest
How many of the latest.
.PARAMETER Id
The numbers of the objects.
.PARAMETER Name
The names; where several are meant, wildcards may stand in them.
.PARAMETER State
Takes only those in this state.
.PARAMETER Command
The text to run, or the command.
.PARAMETER Filter
Takes only files whose name matches this pattern.
.EXAMPLE
@(Get-Job).Count
#>
    [CmdletBinding(DefaultParameterSetName = 'SessionIdParameterSet')]
    [OutputType('System.Management.Automation.Job')]
    param(
        [Parameter(ParameterSetName = 'CommandParameterSet')] [Parameter(ParameterSetName = 'InstanceIdParameterSet')] [Parameter(ParameterSetName = 'NameParameterSet')] [Parameter(ParameterSetName = 'SessionIdParameterSet')] [Parameter(ParameterSetName = 'StateParameterSet')] [switch] $IncludeChildJob,
        [Parameter(ParameterSetName = 'CommandParameterSet')] [Parameter(ParameterSetName = 'InstanceIdParameterSet')] [Parameter(ParameterSetName = 'NameParameterSet')] [Parameter(ParameterSetName = 'SessionIdParameterSet')] [Parameter(ParameterSetName = 'StateParameterSet')] [System.Management.Automation.JobState] $ChildJobState,
        [Parameter(ParameterSetName = 'CommandParameterSet')] [Parameter(ParameterSetName = 'InstanceIdParameterSet')] [Parameter(ParameterSetName = 'NameParameterSet')] [Parameter(ParameterSetName = 'SessionIdParameterSet')] [Parameter(ParameterSetName = 'StateParameterSet')] [bool] $HasMoreData,
        [Parameter(ParameterSetName = 'CommandParameterSet')] [Parameter(ParameterSetName = 'InstanceIdParameterSet')] [Parameter(ParameterSetName = 'NameParameterSet')] [Parameter(ParameterSetName = 'SessionIdParameterSet')] [Parameter(ParameterSetName = 'StateParameterSet')] [datetime] $Before,
        [Parameter(ParameterSetName = 'CommandParameterSet')] [Parameter(ParameterSetName = 'InstanceIdParameterSet')] [Parameter(ParameterSetName = 'NameParameterSet')] [Parameter(ParameterSetName = 'SessionIdParameterSet')] [Parameter(ParameterSetName = 'StateParameterSet')] [datetime] $After,
        [Parameter(ParameterSetName = 'CommandParameterSet')] [Parameter(ParameterSetName = 'InstanceIdParameterSet')] [Parameter(ParameterSetName = 'NameParameterSet')] [Parameter(ParameterSetName = 'SessionIdParameterSet')] [Parameter(ParameterSetName = 'StateParameterSet')] [int] $Newest,
        [Parameter(ParameterSetName = 'SessionIdParameterSet', Position = 0, ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [int[]] $Id,
        [Parameter(ParameterSetName = 'NameParameterSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [string[]] $Name,
        [Parameter(ParameterSetName = 'InstanceIdParameterSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [guid[]] $InstanceId,
        [Parameter(ParameterSetName = 'StateParameterSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [System.Management.Automation.JobState] $State,
        [Parameter(ParameterSetName = 'CommandParameterSet', ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [string[]] $Command,
        [Parameter(ParameterSetName = 'FilterParameterSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [hashtable] $Filter
    )
}
