function Get-Verb {
<#
.SYNOPSIS
Gets the approved verbs of commands.
.DESCRIPTION
By name or group.
.PARAMETER Verb
The verb of the command.
.EXAMPLE
(Get-Verb Get).Group
#>
    [CmdletBinding()]
    [OutputType('System.Management.Automation.VerbInfo')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [string[]] $Verb,
        [Parameter(Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)] [ValidateSet('Common', 'Communications', 'Data', 'Diagnostic', 'Lifecycle', 'Other', 'Security')] [string[]] $Group
    )
}
