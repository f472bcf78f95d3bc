function Enter-PSSession {
<#
.SYNOPSIS
Begins to work on another machine.
.DESCRIPTION
Other machines are not served here.
.PARAMETER ComputerName
The machines.
.PARAMETER Session
The sessions on other machines.
.PARAMETER Id
The numbers of the objects.
.PARAMETER Name
The names; where several are meant, wildcards may stand in them.
.EXAMPLE
Get-Command Enter-PSSession | ForEach-Object Name
#>
    [CmdletBinding(DefaultParameterSetName = 'ComputerName')]
    param(
        [Parameter(ParameterSetName = 'SSHHost', Mandatory, Position = 0, ValueFromPipeline)] [ValidateNotNullOrEmpty()] [string] $HostName,
        [Parameter(ParameterSetName = 'SSHHost')] [ValidateNotNullOrEmpty()] [hashtable] $Options,
        [Parameter(ParameterSetName = 'ComputerName', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [Alias('Cn')] [ValidateNotNullOrEmpty()] [string] $ComputerName,
        [Parameter(ParameterSetName = 'Session', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [System.Management.Automation.Runspaces.PSSession] $Session,
        [Parameter(ParameterSetName = 'Uri', Position = 1, ValueFromPipelineByPropertyName)] [Alias('URI', 'CU')] [ValidateNotNullOrEmpty()] [uri] $ConnectionUri,
        [Parameter(ParameterSetName = 'InstanceId', ValueFromPipelineByPropertyName)] [ValidateNotNull()] [guid] $InstanceId,
        [Parameter(ParameterSetName = 'Id', Position = 0, ValueFromPipelineByPropertyName)] [ValidateNotNull()] [int] $Id,
        [Parameter(ParameterSetName = 'Name', ValueFromPipelineByPropertyName)] [string] $Name,
        [Parameter(ParameterSetName = 'ComputerName')] [Parameter(ParameterSetName = 'Uri')] [switch] $EnableNetworkAccess,
        [Parameter(ParameterSetName = 'VMId', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [Alias('VMGuid')] [ValidateNotNullOrEmpty()] [guid] $VMId,
        [Parameter(ParameterSetName = 'VMName', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [string] $VMName,
        [Parameter(ParameterSetName = 'ComputerName', ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'Uri', ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'VMId', Mandatory, Position = 1, ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'VMName', Mandatory, Position = 1, ValueFromPipelineByPropertyName)] [pscredential] $Credential,
        [Parameter(ParameterSetName = 'ContainerId', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [string] $ContainerId,
        [Parameter(ParameterSetName = 'ComputerName', ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'ContainerId', ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'Uri', ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'VMId', ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'VMName', ValueFromPipelineByPropertyName)] [string] $ConfigurationName,
        [Parameter(ParameterSetName = 'ContainerId')] [switch] $RunAsAdministrator,
        [Parameter(ParameterSetName = 'ComputerName')] [Parameter(ParameterSetName = 'SSHHost')] [ValidateRange(1, 65535)] [int] $Port,
        [Parameter(ParameterSetName = 'ComputerName')] [switch] $UseSSL,
        [Parameter(ParameterSetName = 'ComputerName', ValueFromPipelineByPropertyName)] [string] $ApplicationName,
        [Parameter(ParameterSetName = 'Uri')] [switch] $AllowRedirection,
        [Parameter(ParameterSetName = 'ComputerName')] [Parameter(ParameterSetName = 'Uri')] [ValidateNotNull()] [System.Management.Automation.Remoting.PSSessionOption] $SessionOption,
        [Parameter(ParameterSetName = 'ComputerName')] [Parameter(ParameterSetName = 'Uri')] [System.Management.Automation.Runspaces.AuthenticationMechanism] $Authentication,
        [Parameter(ParameterSetName = 'ComputerName')] [Parameter(ParameterSetName = 'Uri')] [string] $CertificateThumbprint,
        [Parameter(ParameterSetName = 'SSHHost')] [ValidateNotNullOrEmpty()] [string] $UserName,
        [Parameter(ParameterSetName = 'SSHHost')] [Alias('IdentityFilePath')] [ValidateNotNullOrEmpty()] [string] $KeyFilePath,
        [Parameter(ParameterSetName = 'SSHHost', ValueFromPipelineByPropertyName)] [string] $Subsystem,
        [Parameter(ParameterSetName = 'SSHHost')] [int] $ConnectingTimeout,
        [Parameter(ParameterSetName = 'SSHHost')] [ValidateSet('true')] [switch] $SSHTransport
    )
}
