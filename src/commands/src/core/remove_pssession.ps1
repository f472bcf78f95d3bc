function Remove-PSSession {
<#
.SYNOPSIS
Closes sessions on other machines.
.DESCRIPTION
Other machines are not served here.
.PARAMETER Session
The sessions on other machines.
.PARAMETER Id
The numbers of the objects.
.PARAMETER Name
The names; where several are meant, wildcards may stand in them.
.PARAMETER ComputerName
The machines.
.EXAMPLE
Get-Command Remove-PSSession | ForEach-Object Name
#>
    [CmdletBinding(DefaultParameterSetName = 'Id', SupportsShouldProcess)]
    param(
        [Parameter(ParameterSetName = 'Session', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [System.Management.Automation.Runspaces.PSSession[]] $Session,
        [Parameter(ParameterSetName = 'ContainerId', Mandatory, ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [string[]] $ContainerId,
        [Parameter(ParameterSetName = 'VMId', Mandatory, ValueFromPipelineByPropertyName)] [Alias('VMGuid')] [ValidateNotNullOrEmpty()] [guid[]] $VMId,
        [Parameter(ParameterSetName = 'VMName', Mandatory, ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [string[]] $VMName,
        [Parameter(ParameterSetName = 'InstanceId', Mandatory, ValueFromPipelineByPropertyName)] [ValidateNotNull()] [guid[]] $InstanceId,
        [Parameter(ParameterSetName = 'Id', Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [ValidateNotNull()] [int[]] $Id,
        [Parameter(ParameterSetName = 'Name', Mandatory, ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [string[]] $Name,
        [Parameter(ParameterSetName = 'ComputerName', Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [Alias('Cn')] [ValidateNotNullOrEmpty()] [string[]] $ComputerName
    )
}
