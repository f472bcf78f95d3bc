function New-PSSession {
<#
.SYNOPSIS
Opens a session on another machine.
.DESCRIPTION
Other machines are not served here.
.PARAMETER ComputerName
The machines.
.PARAMETER Session
The sessions on other machines.
.PARAMETER Name
The names; where several are meant, wildcards may stand in them.
.EXAMPLE
Get-Command New-PSSession | ForEach-Object Name
#>
    [CmdletBinding(DefaultParameterSetName = 'ComputerName')]
    [OutputType('System.Management.Automation.Runspaces.PSSession')]
    param(
        [Parameter(ParameterSetName = 'ComputerName', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [Alias('Cn')] [ValidateNotNullOrEmpty()] [string[]] $ComputerName,
        [Parameter(ParameterSetName = 'ComputerName', ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'Uri', ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'VMId', Mandatory, ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'VMName', Mandatory, ValueFromPipelineByPropertyName)] [pscredential] $Credential,
        [Parameter(ParameterSetName = 'Session', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [System.Management.Automation.Runspaces.PSSession[]] $Session,
        [string[]] $Name,
        [Parameter(ParameterSetName = 'ComputerName')] [Parameter(ParameterSetName = 'Session')] [Parameter(ParameterSetName = 'Uri')] [switch] $EnableNetworkAccess,
        [Parameter(ParameterSetName = 'ComputerName', ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'ContainerId', ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'Uri', ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'VMId', ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'VMName', ValueFromPipelineByPropertyName)] [string] $ConfigurationName,
        [Parameter(ParameterSetName = 'UseWindowsPowerShellParameterSet', Mandatory)] [switch] $UseWindowsPowerShell,
        [Parameter(ParameterSetName = 'VMId', Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [Alias('VMGuid')] [ValidateNotNullOrEmpty()] [guid[]] $VMId,
        [Parameter(ParameterSetName = 'VMName', Mandatory, ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [string[]] $VMName,
        [Parameter(ParameterSetName = 'ContainerId', Mandatory, ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [string[]] $ContainerId,
        [Parameter(ParameterSetName = 'ContainerId')] [switch] $RunAsAdministrator,
        [Parameter(ParameterSetName = 'ComputerName')] [Parameter(ParameterSetName = 'SSHHost')] [ValidateRange(1, 65535)] [int] $Port,
        [Parameter(ParameterSetName = 'ComputerName')] [switch] $UseSSL,
        [Parameter(ParameterSetName = 'ComputerName', ValueFromPipelineByPropertyName)] [string] $ApplicationName,
        [Parameter(ParameterSetName = 'ComputerName')] [Parameter(ParameterSetName = 'ContainerId')] [Parameter(ParameterSetName = 'Session')] [Parameter(ParameterSetName = 'Uri')] [Parameter(ParameterSetName = 'VMId')] [Parameter(ParameterSetName = 'VMName')] [int] $ThrottleLimit,
        [Parameter(ParameterSetName = 'Uri', Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [Alias('URI', 'CU')] [ValidateNotNullOrEmpty()] [uri[]] $ConnectionUri,
        [Parameter(ParameterSetName = 'Uri')] [switch] $AllowRedirection,
        [Parameter(ParameterSetName = 'ComputerName')] [Parameter(ParameterSetName = 'Uri')] [ValidateNotNull()] [System.Management.Automation.Remoting.PSSessionOption] $SessionOption,
        [Parameter(ParameterSetName = 'ComputerName')] [Parameter(ParameterSetName = 'Uri')] [System.Management.Automation.Runspaces.AuthenticationMechanism] $Authentication,
        [Parameter(ParameterSetName = 'ComputerName')] [Parameter(ParameterSetName = 'Uri')] [string] $CertificateThumbprint,
        [Parameter(ParameterSetName = 'SSHHost', Mandatory, Position = 0)] [ValidateNotNullOrEmpty()] [string[]] $HostName,
        [Parameter(ParameterSetName = 'SSHHost')] [ValidateNotNullOrEmpty()] [string] $UserName,
        [Parameter(ParameterSetName = 'SSHHost')] [Alias('IdentityFilePath')] [ValidateNotNullOrEmpty()] [string] $KeyFilePath,
        [Parameter(ParameterSetName = 'SSHHost', ValueFromPipelineByPropertyName)] [string] $Subsystem,
        [Parameter(ParameterSetName = 'SSHHost')] [int] $ConnectingTimeout,
        [Parameter(ParameterSetName = 'SSHHost')] [ValidateSet('true')] [switch] $SSHTransport,
        [Parameter(ParameterSetName = 'SSHHostHashParam', Mandatory)] [ValidateNotNullOrEmpty()] [hashtable[]] $SSHConnection,
        [Parameter(ParameterSetName = 'SSHHost')] [ValidateNotNullOrEmpty()] [hashtable] $Options
    )
}
