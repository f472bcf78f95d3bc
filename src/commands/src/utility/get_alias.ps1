function Get-Alias {
<#
.SYNOPSIS
Gets aliases of the session.
.DESCRIPTION
By name, or with -Definition by the command that they stand for.
.PARAMETER Name
The names; where several are meant, wildcards may stand in them.
.PARAMETER Exclude
Leaves out what matches one of these patterns.
.PARAMETER Scope
Where the thing lives: Local, Script, Global, or the number of scopes outwards.
.PARAMETER Definition
The command that the alias stands for.
.EXAMPLE
(Get-Alias gci).Definition
#>
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    [OutputType('System.Management.Automation.AliasInfo')]
    param(
        [Parameter(ParameterSetName = 'Default', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [string[]] $Name,
        [string[]] $Exclude,
        [string] $Scope,
        [Parameter(ParameterSetName = 'Definition')] [ValidateNotNullOrEmpty()] [string[]] $Definition
    )
}
