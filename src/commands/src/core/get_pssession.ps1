function Get-PSSession {
<#
.SYNOPSIS
Gets the sessions on other machines.
.DESCRIPTION
Other machines are not served here, so that there are none.
.PARAMETER ComputerName
The machines.
.PARAMETER Name
The names; where several are meant, wildcards may stand in them.
.PARAMETER State
Takes only those in this state.
.PARAMETER Id
The numbers of the objects.
.EXAMPLE
Get-PSSession
#>
    [CmdletBinding(DefaultParameterSetName = 'Name')]
    [OutputType('System.Management.Automation.Runspaces.PSSession')]
    param(
        [Parameter(ParameterSetName = 'ComputerInstanceId', Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'ComputerName', Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [Alias('Cn')] [ValidateNotNullOrEmpty()] [string[]] $ComputerName,
        [Parameter(ParameterSetName = 'ComputerInstanceId', ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'ComputerName', ValueFromPipelineByPropertyName)] [string] $ApplicationName,
        [Parameter(ParameterSetName = 'ConnectionUri', Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'ConnectionUriInstanceId', Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [Alias('URI', 'CU')] [ValidateNotNullOrEmpty()] [uri[]] $ConnectionUri,
        [Parameter(ParameterSetName = 'ComputerInstanceId', ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'ComputerName', ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'ConnectionUri', ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'ConnectionUriInstanceId', ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'ContainerId', ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'ContainerIdInstanceId', ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'VMId', ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'VMIdInstanceId', ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'VMName', ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'VMNameInstanceId', ValueFromPipelineByPropertyName)] [string] $ConfigurationName,
        [Parameter(ParameterSetName = 'ConnectionUri')] [Parameter(ParameterSetName = 'ConnectionUriInstanceId')] [switch] $AllowRedirection,
        [Parameter(ParameterSetName = 'ComputerName')] [Parameter(ParameterSetName = 'ConnectionUri')] [Parameter(ParameterSetName = 'ContainerId')] [Parameter(ParameterSetName = 'Name', ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'VMId')] [Parameter(ParameterSetName = 'VMName')] [ValidateNotNullOrEmpty()] [string[]] $Name,
        [Parameter(ParameterSetName = 'ComputerInstanceId', Mandatory)] [Parameter(ParameterSetName = 'ConnectionUriInstanceId', Mandatory)] [Parameter(ParameterSetName = 'ContainerIdInstanceId', Mandatory)] [Parameter(ParameterSetName = 'InstanceId', ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'VMIdInstanceId', Mandatory)] [Parameter(ParameterSetName = 'VMNameInstanceId', Mandatory)] [ValidateNotNull()] [guid[]] $InstanceId,
        [Parameter(ParameterSetName = 'ComputerInstanceId')] [Parameter(ParameterSetName = 'ComputerName')] [Parameter(ParameterSetName = 'ConnectionUri')] [Parameter(ParameterSetName = 'ConnectionUriInstanceId')] [pscredential] $Credential,
        [Parameter(ParameterSetName = 'ComputerInstanceId')] [Parameter(ParameterSetName = 'ComputerName')] [Parameter(ParameterSetName = 'ConnectionUri')] [Parameter(ParameterSetName = 'ConnectionUriInstanceId')] [System.Management.Automation.Runspaces.AuthenticationMechanism] $Authentication,
        [Parameter(ParameterSetName = 'ComputerInstanceId')] [Parameter(ParameterSetName = 'ComputerName')] [Parameter(ParameterSetName = 'ConnectionUri')] [Parameter(ParameterSetName = 'ConnectionUriInstanceId')] [string] $CertificateThumbprint,
        [Parameter(ParameterSetName = 'ComputerInstanceId')] [Parameter(ParameterSetName = 'ComputerName')] [ValidateRange(1, 65535)] [int] $Port,
        [Parameter(ParameterSetName = 'ComputerInstanceId')] [Parameter(ParameterSetName = 'ComputerName')] [switch] $UseSSL,
        [Parameter(ParameterSetName = 'ComputerInstanceId')] [Parameter(ParameterSetName = 'ComputerName')] [Parameter(ParameterSetName = 'ConnectionUri')] [Parameter(ParameterSetName = 'ConnectionUriInstanceId')] [int] $ThrottleLimit,
        [Parameter(ParameterSetName = 'ComputerInstanceId')] [Parameter(ParameterSetName = 'ComputerName')] [Parameter(ParameterSetName = 'ConnectionUri')] [Parameter(ParameterSetName = 'ConnectionUriInstanceId')] [Parameter(ParameterSetName = 'ContainerId')] [Parameter(ParameterSetName = 'ContainerIdInstanceId')] [Parameter(ParameterSetName = 'VMId')] [Parameter(ParameterSetName = 'VMIdInstanceId')] [Parameter(ParameterSetName = 'VMName')] [Parameter(ParameterSetName = 'VMNameInstanceId')] [Microsoft.PowerShell.Commands.SessionFilterState] $State,
        [Parameter(ParameterSetName = 'ComputerInstanceId')] [Parameter(ParameterSetName = 'ComputerName')] [Parameter(ParameterSetName = 'ConnectionUri')] [Parameter(ParameterSetName = 'ConnectionUriInstanceId')] [System.Management.Automation.Remoting.PSSessionOption] $SessionOption,
        [Parameter(ParameterSetName = 'Id', Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [ValidateNotNull()] [int[]] $Id,
        [Parameter(ParameterSetName = 'ContainerId', Mandatory, ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'ContainerIdInstanceId', Mandatory, ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [string[]] $ContainerId,
        [Parameter(ParameterSetName = 'VMId', Mandatory, ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'VMIdInstanceId', Mandatory, ValueFromPipelineByPropertyName)] [Alias('VMGuid')] [ValidateNotNullOrEmpty()] [guid[]] $VMId,
        [Parameter(ParameterSetName = 'VMName', Mandatory, ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'VMNameInstanceId', Mandatory, ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [string[]] $VMName
    )
}
