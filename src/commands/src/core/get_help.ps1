function Get-Help {
<#
.SYNOPSIS
Tells what a command does and how it is called.
.DESCRIPTION
-Full tells all, -Examples and -Parameter a part.
.PARAMETER Name
The names; where several are meant, wildcards may stand in them.
.PARAMETER Path
Where the items are; wildcards may stand in it.
.PARAMETER Category
The category of the error.
.PARAMETER Detailed
Tells parameters and examples.
.PARAMETER Full
Tells all.
.PARAMETER Examples
Tells the examples.
.PARAMETER Parameter
Tells these parameters.
.EXAMPLE
(Get-Help Get-Date).Synopsis
#>
    [CmdletBinding(DefaultParameterSetName = 'AllUsersView')]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [string] $Name,
        [string] $Path,
        [ValidateSet('Alias', 'Cmdlet', 'Provider', 'General', 'FAQ', 'Glossary', 'HelpFile', 'ScriptCommand', 'Function', 'Filter', 'ExternalScript', 'All', 'DefaultHelp', 'DscResource', 'Class', 'Configuration')] [string[]] $Category,
        [Parameter(ParameterSetName = 'DetailedView', Mandatory)] [switch] $Detailed,
        [Parameter(ParameterSetName = 'AllUsersView')] [switch] $Full,
        [Parameter(ParameterSetName = 'Examples', Mandatory)] [switch] $Examples,
        [Parameter(ParameterSetName = 'Parameters', Mandatory)] [string[]] $Parameter,
        [string[]] $Component,
        [string[]] $Functionality,
        [string[]] $Role,
        [Parameter(ParameterSetName = 'Online', Mandatory)] [switch] $Online,
        [Parameter(ParameterSetName = 'ShowWindow', Mandatory)] [switch] $ShowWindow
    )
}
