function Start-Job {
<#
.SYNOPSIS
Runs a script block as a job.
.DESCRIPTION
The block runs to its end at once, in a scope of its own; Receive-Job gives its output.
.PARAMETER Name
The names; where several are meant, wildcards may stand in them.
.PARAMETER ScriptBlock
The code.
.PARAMETER FilePath
The file.
.PARAMETER LiteralPath
Where the items are; every character means itself.
.PARAMETER InitializationScript
Code to run before.
.PARAMETER WorkingDirectory
The folder in which it starts.
.PARAMETER InputObject
The objects to work on, mostly from the pipeline.
.PARAMETER ArgumentList
The arguments of the script block or program.
.EXAMPLE
$j = Start-Job { 1 + 1 }; Receive-Job $j -Wait -AutoRemoveJob
#>
    [CmdletBinding(DefaultParameterSetName = 'ComputerName')]
    [OutputType('System.Management.Automation.PSRemotingJob, System.Management.Automation, Version=7.6.0.500, Culture=neutral, PublicKeyToken=31bf3856ad364e35')]
    param(
        [Parameter(ParameterSetName = 'DefinitionName', Mandatory, Position = 0)] [ValidateNotNullOrEmpty()] [string] $DefinitionName,
        [Parameter(ParameterSetName = 'DefinitionName', Position = 1)] [ValidateNotNullOrEmpty()] [string] $DefinitionPath,
        [Parameter(ParameterSetName = 'DefinitionName', Position = 2)] [ValidateNotNullOrEmpty()] [string] $Type,
        [Parameter(ParameterSetName = 'ComputerName', ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'FilePathComputerName', ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'LiteralFilePathComputerName', ValueFromPipelineByPropertyName)] [string] $Name,
        [Parameter(ParameterSetName = 'ComputerName', Mandatory, Position = 0)] [Alias('Command')] [scriptblock] $ScriptBlock,
        [Parameter(ParameterSetName = 'ComputerName')] [Parameter(ParameterSetName = 'FilePathComputerName')] [Parameter(ParameterSetName = 'LiteralFilePathComputerName')] [pscredential] $Credential,
        [Parameter(ParameterSetName = 'FilePathComputerName', Mandatory, Position = 0)] [string] $FilePath,
        [Parameter(ParameterSetName = 'LiteralFilePathComputerName', Mandatory)] [Alias('PSPath', 'LP')] [string] $LiteralPath,
        [Parameter(ParameterSetName = 'ComputerName')] [Parameter(ParameterSetName = 'FilePathComputerName')] [Parameter(ParameterSetName = 'LiteralFilePathComputerName')] [System.Management.Automation.Runspaces.AuthenticationMechanism] $Authentication,
        [Parameter(ParameterSetName = 'ComputerName', Position = 1)] [Parameter(ParameterSetName = 'FilePathComputerName', Position = 1)] [Parameter(ParameterSetName = 'LiteralFilePathComputerName', Position = 1)] [scriptblock] $InitializationScript,
        [ValidateNotNullOrWhiteSpace()] [string] $WorkingDirectory,
        [Parameter(ParameterSetName = 'ComputerName')] [Parameter(ParameterSetName = 'FilePathComputerName')] [Parameter(ParameterSetName = 'LiteralFilePathComputerName')] [switch] $RunAs32,
        [Parameter(ParameterSetName = 'ComputerName')] [Parameter(ParameterSetName = 'FilePathComputerName')] [Parameter(ParameterSetName = 'LiteralFilePathComputerName')] [ValidateNotNullOrEmpty()] [version] $PSVersion,
        [Parameter(ParameterSetName = 'ComputerName', ValueFromPipeline)] [Parameter(ParameterSetName = 'FilePathComputerName', ValueFromPipeline)] [Parameter(ParameterSetName = 'LiteralFilePathComputerName', ValueFromPipeline)] [psobject] $InputObject,
        [Parameter(ParameterSetName = 'ComputerName')] [Parameter(ParameterSetName = 'FilePathComputerName')] [Parameter(ParameterSetName = 'LiteralFilePathComputerName')] [Alias('Args')] [System.Object[]] $ArgumentList,
        [Parameter(ParameterSetName = 'SSHHost')] [int] $ConnectingTimeout,
        [Parameter(ParameterSetName = 'SSHHost')] [ValidateNotNullOrEmpty()] [hashtable] $Options
    )
}
