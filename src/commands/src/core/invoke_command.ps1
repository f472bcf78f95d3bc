function Invoke-Command {
<#
.SYNOPSIS
Runs a script block.
.DESCRIPTION
On this machine alone: other machines are not served here.
.PARAMETER Session
The sessions on other machines.
.PARAMETER ComputerName
The machines.
.PARAMETER ScriptBlock
The code.
.PARAMETER NoNewScope
Runs in the current scope.
.PARAMETER FilePath
The file.
.PARAMETER InputObject
The objects to work on, mostly from the pipeline.
.PARAMETER ArgumentList
The arguments of the script block or program.
.EXAMPLE
Invoke-Command { param($a) $a * 2 } -ArgumentList 4
#>
    [CmdletBinding(DefaultParameterSetName = 'InProcess')]
    param(
        [Parameter(ParameterSetName = 'FilePathRunspace', Position = 0)] [Parameter(ParameterSetName = 'Session', Position = 0)] [ValidateNotNullOrEmpty()] [System.Management.Automation.Runspaces.PSSession[]] $Session,
        [Parameter(ParameterSetName = 'ComputerName', Position = 0)] [Parameter(ParameterSetName = 'FilePathComputerName', Position = 0)] [Alias('Cn')] [ValidateNotNullOrEmpty()] [string[]] $ComputerName,
        [Parameter(ParameterSetName = 'ComputerName', ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'FilePathComputerName', ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'FilePathUri', ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'FilePathVMId', Mandatory, ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'FilePathVMName', Mandatory, ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'Uri', ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'VMId', Mandatory, ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'VMName', Mandatory, ValueFromPipelineByPropertyName)] [pscredential] $Credential,
        [Parameter(ParameterSetName = 'ComputerName')] [Parameter(ParameterSetName = 'FilePathComputerName')] [Parameter(ParameterSetName = 'SSHHost')] [ValidateRange(1, 65535)] [int] $Port,
        [Parameter(ParameterSetName = 'ComputerName')] [Parameter(ParameterSetName = 'FilePathComputerName')] [switch] $UseSSL,
        [Parameter(ParameterSetName = 'ComputerName', ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'ContainerId', ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'FilePathComputerName', ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'FilePathContainerId', ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'FilePathUri', ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'FilePathVMId', ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'FilePathVMName', ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'Uri', ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'VMId', ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'VMName', ValueFromPipelineByPropertyName)] [string] $ConfigurationName,
        [Parameter(ParameterSetName = 'ComputerName', ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'FilePathComputerName', ValueFromPipelineByPropertyName)] [string] $ApplicationName,
        [Parameter(ParameterSetName = 'ComputerName')] [Parameter(ParameterSetName = 'ContainerId')] [Parameter(ParameterSetName = 'FilePathComputerName')] [Parameter(ParameterSetName = 'FilePathContainerId')] [Parameter(ParameterSetName = 'FilePathRunspace')] [Parameter(ParameterSetName = 'FilePathUri')] [Parameter(ParameterSetName = 'FilePathVMId')] [Parameter(ParameterSetName = 'FilePathVMName')] [Parameter(ParameterSetName = 'Session')] [Parameter(ParameterSetName = 'Uri')] [Parameter(ParameterSetName = 'VMId')] [Parameter(ParameterSetName = 'VMName')] [int] $ThrottleLimit,
        [Parameter(ParameterSetName = 'FilePathUri', Position = 0)] [Parameter(ParameterSetName = 'Uri', Position = 0)] [Alias('URI', 'CU')] [ValidateNotNullOrEmpty()] [uri[]] $ConnectionUri,
        [Parameter(ParameterSetName = 'ComputerName')] [Parameter(ParameterSetName = 'ContainerId')] [Parameter(ParameterSetName = 'FilePathComputerName')] [Parameter(ParameterSetName = 'FilePathContainerId')] [Parameter(ParameterSetName = 'FilePathRunspace')] [Parameter(ParameterSetName = 'FilePathSSHHost')] [Parameter(ParameterSetName = 'FilePathSSHHostHash')] [Parameter(ParameterSetName = 'FilePathUri')] [Parameter(ParameterSetName = 'FilePathVMId')] [Parameter(ParameterSetName = 'FilePathVMName')] [Parameter(ParameterSetName = 'Session')] [Parameter(ParameterSetName = 'SSHHost')] [Parameter(ParameterSetName = 'SSHHostHashParam')] [Parameter(ParameterSetName = 'Uri')] [Parameter(ParameterSetName = 'VMId')] [Parameter(ParameterSetName = 'VMName')] [switch] $AsJob,
        [Parameter(ParameterSetName = 'ComputerName')] [Parameter(ParameterSetName = 'FilePathComputerName')] [Parameter(ParameterSetName = 'FilePathUri')] [Parameter(ParameterSetName = 'Uri')] [Alias('Disconnected')] [switch] $InDisconnectedSession,
        [Parameter(ParameterSetName = 'ComputerName')] [Parameter(ParameterSetName = 'FilePathComputerName')] [ValidateNotNullOrEmpty()] [string[]] $SessionName,
        [Parameter(ParameterSetName = 'ComputerName')] [Parameter(ParameterSetName = 'ContainerId')] [Parameter(ParameterSetName = 'FilePathComputerName')] [Parameter(ParameterSetName = 'FilePathContainerId')] [Parameter(ParameterSetName = 'FilePathRunspace')] [Parameter(ParameterSetName = 'FilePathSSHHost')] [Parameter(ParameterSetName = 'FilePathSSHHostHash')] [Parameter(ParameterSetName = 'FilePathUri')] [Parameter(ParameterSetName = 'FilePathVMId')] [Parameter(ParameterSetName = 'FilePathVMName')] [Parameter(ParameterSetName = 'Session')] [Parameter(ParameterSetName = 'SSHHost')] [Parameter(ParameterSetName = 'SSHHostHashParam')] [Parameter(ParameterSetName = 'Uri')] [Parameter(ParameterSetName = 'VMId')] [Parameter(ParameterSetName = 'VMName')] [Alias('HCN')] [switch] $HideComputerName,
        [Parameter(ParameterSetName = 'ComputerName')] [Parameter(ParameterSetName = 'ContainerId')] [Parameter(ParameterSetName = 'FilePathComputerName')] [Parameter(ParameterSetName = 'FilePathContainerId')] [Parameter(ParameterSetName = 'FilePathRunspace')] [Parameter(ParameterSetName = 'FilePathUri')] [Parameter(ParameterSetName = 'Session')] [Parameter(ParameterSetName = 'SSHHost')] [Parameter(ParameterSetName = 'SSHHostHashParam')] [Parameter(ParameterSetName = 'Uri')] [string] $JobName,
        [Parameter(ParameterSetName = 'ComputerName', Mandatory, Position = 1)] [Parameter(ParameterSetName = 'ContainerId', Mandatory, Position = 1)] [Parameter(ParameterSetName = 'InProcess', Mandatory, Position = 0)] [Parameter(ParameterSetName = 'Session', Mandatory, Position = 1)] [Parameter(ParameterSetName = 'SSHHost', Mandatory, Position = 1)] [Parameter(ParameterSetName = 'SSHHostHashParam', Mandatory, Position = 1)] [Parameter(ParameterSetName = 'Uri', Mandatory, Position = 1)] [Parameter(ParameterSetName = 'VMId', Mandatory, Position = 1)] [Parameter(ParameterSetName = 'VMName', Mandatory, Position = 1)] [Alias('Command')] [ValidateNotNull()] [scriptblock] $ScriptBlock,
        [Parameter(ParameterSetName = 'InProcess')] [switch] $NoNewScope,
        [Parameter(ParameterSetName = 'FilePathComputerName', Mandatory, Position = 1)] [Parameter(ParameterSetName = 'FilePathContainerId', Mandatory, Position = 1)] [Parameter(ParameterSetName = 'FilePathRunspace', Mandatory, Position = 1)] [Parameter(ParameterSetName = 'FilePathSSHHost', Mandatory)] [Parameter(ParameterSetName = 'FilePathSSHHostHash', Mandatory)] [Parameter(ParameterSetName = 'FilePathUri', Mandatory, Position = 1)] [Parameter(ParameterSetName = 'FilePathVMId', Mandatory, Position = 1)] [Parameter(ParameterSetName = 'FilePathVMName', Mandatory, Position = 1)] [Alias('PSPath')] [ValidateNotNull()] [string] $FilePath,
        [Parameter(ParameterSetName = 'FilePathUri')] [Parameter(ParameterSetName = 'Uri')] [switch] $AllowRedirection,
        [Parameter(ParameterSetName = 'ComputerName')] [Parameter(ParameterSetName = 'FilePathComputerName')] [Parameter(ParameterSetName = 'FilePathUri')] [Parameter(ParameterSetName = 'Uri')] [System.Management.Automation.Remoting.PSSessionOption] $SessionOption,
        [Parameter(ParameterSetName = 'ComputerName')] [Parameter(ParameterSetName = 'FilePathComputerName')] [Parameter(ParameterSetName = 'FilePathUri')] [Parameter(ParameterSetName = 'Uri')] [System.Management.Automation.Runspaces.AuthenticationMechanism] $Authentication,
        [Parameter(ParameterSetName = 'ComputerName')] [Parameter(ParameterSetName = 'FilePathComputerName')] [Parameter(ParameterSetName = 'FilePathUri')] [Parameter(ParameterSetName = 'Uri')] [switch] $EnableNetworkAccess,
        [Parameter(ParameterSetName = 'ContainerId')] [Parameter(ParameterSetName = 'FilePathContainerId')] [switch] $RunAsAdministrator,
        [Parameter(ParameterSetName = 'FilePathSSHHost', Mandatory)] [Parameter(ParameterSetName = 'SSHHost', Mandatory)] [ValidateNotNullOrEmpty()] [string[]] $HostName,
        [Parameter(ParameterSetName = 'FilePathSSHHost')] [Parameter(ParameterSetName = 'SSHHost')] [ValidateNotNullOrEmpty()] [string] $UserName,
        [Parameter(ParameterSetName = 'FilePathSSHHost')] [Parameter(ParameterSetName = 'SSHHost')] [Alias('IdentityFilePath')] [ValidateNotNullOrEmpty()] [string] $KeyFilePath,
        [Parameter(ParameterSetName = 'FilePathSSHHost')] [Parameter(ParameterSetName = 'SSHHost')] [string] $Subsystem,
        [Parameter(ParameterSetName = 'FilePathSSHHost')] [Parameter(ParameterSetName = 'SSHHost')] [int] $ConnectingTimeout,
        [Parameter(ParameterSetName = 'FilePathSSHHost')] [Parameter(ParameterSetName = 'SSHHost')] [ValidateSet('true')] [switch] $SSHTransport,
        [Parameter(ParameterSetName = 'FilePathSSHHostHash', Mandatory)] [Parameter(ParameterSetName = 'SSHHostHashParam', Mandatory)] [ValidateNotNullOrEmpty()] [hashtable[]] $SSHConnection,
        [Parameter(ParameterSetName = 'FilePathSSHHost')] [Parameter(ParameterSetName = 'SSHHost')] [ValidateNotNullOrEmpty()] [hashtable] $Options,
        [Parameter(ParameterSetName = 'ComputerName')] [Parameter(ParameterSetName = 'ContainerId')] [Parameter(ParameterSetName = 'FilePathComputerName')] [Parameter(ParameterSetName = 'FilePathContainerId')] [Parameter(ParameterSetName = 'FilePathRunspace')] [Parameter(ParameterSetName = 'FilePathSSHHost')] [Parameter(ParameterSetName = 'FilePathSSHHostHash')] [Parameter(ParameterSetName = 'FilePathUri')] [Parameter(ParameterSetName = 'FilePathVMId')] [Parameter(ParameterSetName = 'FilePathVMName')] [Parameter(ParameterSetName = 'Session')] [Parameter(ParameterSetName = 'SSHHost')] [Parameter(ParameterSetName = 'SSHHostHashParam')] [Parameter(ParameterSetName = 'Uri')] [Parameter(ParameterSetName = 'VMId')] [Parameter(ParameterSetName = 'VMName')] [switch] $RemoteDebug,
        [Parameter(ValueFromPipeline)] [psobject] $InputObject,
        [Alias('Args')] [System.Object[]] $ArgumentList,
        [Parameter(ParameterSetName = 'FilePathVMId', Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'VMId', Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [Alias('VMGuid')] [ValidateNotNullOrEmpty()] [guid[]] $VMId,
        [Parameter(ParameterSetName = 'FilePathVMName', Mandatory, ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'VMName', Mandatory, ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [string[]] $VMName,
        [Parameter(ParameterSetName = 'ContainerId', Mandatory, ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'FilePathContainerId', Mandatory, ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [string[]] $ContainerId,
        [Parameter(ParameterSetName = 'ComputerName')] [Parameter(ParameterSetName = 'Uri')] [string] $CertificateThumbprint
    )
}
