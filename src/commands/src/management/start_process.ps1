function Start-Process {
<#
.SYNOPSIS
Starts a program.
.DESCRIPTION
With -Wait the shell waits for its end.
.PARAMETER FilePath
The file.
.PARAMETER ArgumentList
The arguments of the script block or program.
.PARAMETER WorkingDirectory
The folder in which it starts.
.PARAMETER NoNewWindow
Runs in the same window.
.PARAMETER PassThru
Gives the objects that it worked on; without it there is no output.
.PARAMETER RedirectStandardError
The file for its errors.
.PARAMETER RedirectStandardInput
The file that it reads.
.PARAMETER RedirectStandardOutput
The file for its output.
.PARAMETER Verb
The verb of the command.
.PARAMETER Wait
Waits for the end.
.PARAMETER Environment
Environment variables for it.
.EXAMPLE
Start-Process true -Wait
#>
    [CmdletBinding(DefaultParameterSetName = 'Default', SupportsShouldProcess)]
    [OutputType('System.Diagnostics.Process')]
    param(
        [Parameter(Mandatory, Position = 0)] [Alias('PSPath', 'Path')] [ValidateNotNullOrEmpty()] [string] $FilePath,
        [Parameter(Position = 1)] [Alias('Args')] [string[]] $ArgumentList,
        [Parameter(ParameterSetName = 'Default')] [Alias('RunAs')] [ValidateNotNullOrEmpty()] [pscredential] $Credential,
        [ValidateNotNullOrEmpty()] [string] $WorkingDirectory,
        [Parameter(ParameterSetName = 'Default')] [Alias('Lup')] [switch] $LoadUserProfile,
        [Parameter(ParameterSetName = 'Default')] [Alias('nnw')] [switch] $NoNewWindow,
        [switch] $PassThru,
        [Parameter(ParameterSetName = 'Default')] [Alias('RSE')] [ValidateNotNullOrEmpty()] [string] $RedirectStandardError,
        [Parameter(ParameterSetName = 'Default')] [Alias('RSI')] [ValidateNotNullOrEmpty()] [string] $RedirectStandardInput,
        [Parameter(ParameterSetName = 'Default')] [Alias('RSO')] [ValidateNotNullOrEmpty()] [string] $RedirectStandardOutput,
        [Parameter(ParameterSetName = 'UseShellExecute')] [ValidateNotNullOrEmpty()] [string] $Verb,
        [ValidateNotNullOrEmpty()] [System.Diagnostics.ProcessWindowStyle] $WindowStyle,
        [switch] $Wait,
        [Parameter(ParameterSetName = 'Default')] [switch] $UseNewEnvironment,
        [hashtable] $Environment
    )
}
