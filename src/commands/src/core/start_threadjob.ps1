function Start-ThreadJob {
<#
.SYNOPSIS
Runs a script block as a job in this process.
.DESCRIPTION
The block runs to its end at once, in a scope of its own; Receive-Job gives its output.
.PARAMETER ScriptBlock
The code.
.PARAMETER FilePath
The file.
.PARAMETER Name
The names; where several are meant, wildcards may stand in them.
.PARAMETER InitializationScript
Code to run before.
.PARAMETER InputObject
The objects to work on, mostly from the pipeline.
.PARAMETER ArgumentList
The arguments of the script block or program.
.EXAMPLE
$j = Start-ThreadJob { 1 + 1 }; Receive-Job $j -Wait -AutoRemoveJob
#>
    [CmdletBinding()]
    [OutputType('Microsoft.PowerShell.ThreadJob.ThreadJob')]
    param(
        [Parameter(ParameterSetName = 'ScriptBlock', Mandatory, Position = 0)] [ValidateNotNull()] [scriptblock] $ScriptBlock,
        [Parameter(ParameterSetName = 'FilePath', Mandatory, Position = 0)] [ValidateNotNullOrEmpty()] [string] $FilePath,
        [Parameter(ParameterSetName = 'FilePath')] [Parameter(ParameterSetName = 'ScriptBlock')] [ValidateNotNullOrEmpty()] [string] $Name,
        [Parameter(ParameterSetName = 'FilePath')] [Parameter(ParameterSetName = 'ScriptBlock')] [ValidateNotNull()] [scriptblock] $InitializationScript,
        [Parameter(ParameterSetName = 'FilePath', ValueFromPipeline)] [Parameter(ParameterSetName = 'ScriptBlock', ValueFromPipeline)] [ValidateNotNull()] [psobject] $InputObject,
        [Parameter(ParameterSetName = 'FilePath')] [Parameter(ParameterSetName = 'ScriptBlock')] [System.Object[]] $ArgumentList,
        [Parameter(ParameterSetName = 'FilePath')] [Parameter(ParameterSetName = 'ScriptBlock')] [ValidateRange(1, 1000000)] [int] $ThrottleLimit,
        [Parameter(ParameterSetName = 'FilePath')] [Parameter(ParameterSetName = 'ScriptBlock')] [System.Management.Automation.Host.PSHost] $StreamingHost
    )
}
