function Get-Command {
<#
.SYNOPSIS
Gets commands: cmdlets, functions, aliases, programs.
.DESCRIPTION
By name, verb, noun, module or parameter.
.PARAMETER Name
The names; where several are meant, wildcards may stand in them.
.PARAMETER Verb
The verb of the command.
.PARAMETER Noun
The noun of the command.
.PARAMETER Module
The modules.
.PARAMETER CommandType
The kinds of commands.
.PARAMETER TotalCount
How many lines from the beginning.
.PARAMETER Syntax
Gives the ways to call it as text.
.PARAMETER ArgumentList
The arguments of the script block or program.
.PARAMETER All
Gives all, not only the first or the shown ones.
.PARAMETER ParameterName
The parameters.
.PARAMETER ParameterType
The types of parameters.
.EXAMPLE
(Get-Command Get-Date).CommandType
#>
    [CmdletBinding(DefaultParameterSetName = 'CmdletSet')]
    [OutputType([psobject], [string], 'System.Management.Automation.AliasInfo', 'System.Management.Automation.ApplicationInfo', 'System.Management.Automation.CmdletInfo', 'System.Management.Automation.ExternalScriptInfo', 'System.Management.Automation.FilterInfo', 'System.Management.Automation.FunctionInfo')]
    param(
        [Parameter(ParameterSetName = 'AllCommandSet', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [ValidateNotNullOrEmpty()] [string[]] $Name,
        [Parameter(ParameterSetName = 'CmdletSet', ValueFromPipelineByPropertyName)] [string[]] $Verb,
        [Parameter(ParameterSetName = 'CmdletSet', ValueFromPipelineByPropertyName)] [string[]] $Noun,
        [Parameter(ValueFromPipelineByPropertyName)] [Alias('PSSnapin')] [string[]] $Module,
        [string[]] $ExcludeModule,
        [Parameter(ValueFromPipelineByPropertyName)] [System.Object[]] $FullyQualifiedModule,
        [Parameter(ParameterSetName = 'AllCommandSet', ValueFromPipelineByPropertyName)] [Alias('Type')] [System.Management.Automation.CommandTypes] $CommandType,
        [Parameter(ValueFromPipelineByPropertyName)] [int] $TotalCount,
        [Parameter(ValueFromPipelineByPropertyName)] [switch] $Syntax,
        [switch] $ShowCommandInfo,
        [Parameter(Position = 1, ValueFromRemainingArguments)] [Alias('Args')] [AllowNull()] [AllowEmptyCollection()] [System.Object[]] $ArgumentList,
        [Parameter(ValueFromPipelineByPropertyName)] [switch] $All,
        [Parameter(ValueFromPipelineByPropertyName)] [switch] $ListImported,
        [ValidateNotNullOrEmpty()] [string[]] $ParameterName,
        [ValidateNotNullOrEmpty()] [System.Management.Automation.PSTypeName[]] $ParameterType,
        [Parameter(ParameterSetName = 'AllCommandSet')] [switch] $UseFuzzyMatching,
        [Parameter(ParameterSetName = 'AllCommandSet')] [uint] $FuzzyMinimumDistance,
        [Parameter(ParameterSetName = 'AllCommandSet', ValueFromPipelineByPropertyName)] [switch] $UseAbbreviationExpansion
    )
}
