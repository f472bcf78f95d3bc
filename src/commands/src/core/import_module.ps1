function Import-Module {
<#
.SYNOPSIS
Loads a module.
.DESCRIPTION
By name, by the path of its .psm1 or .psd1, or a module object.
.PARAMETER Global
Into the session, not only into the calling module.
.PARAMETER Prefix
Stands before the nouns of the imported commands.
.PARAMETER Name
The names; where several are meant, wildcards may stand in them.
.PARAMETER Function
The functions.
.PARAMETER Cmdlet
The cmdlets.
.PARAMETER Variable
The variables.
.PARAMETER Alias
The aliases.
.PARAMETER Force
Goes on where it would refuse otherwise: hidden, read-only or existing things.
.PARAMETER PassThru
Gives the objects that it worked on; without it there is no output.
.PARAMETER AsCustomObject
Gives an object whose methods are the functions.
.PARAMETER MinimumVersion
The least version.
.PARAMETER MaximumVersion
The greatest version.
.PARAMETER RequiredVersion
The exact version.
.PARAMETER ModuleInfo
The module objects.
.PARAMETER ArgumentList
The arguments of the script block or program.
.PARAMETER DisableNameChecking
Does not warn of unapproved verbs.
.PARAMETER NoClobber
Refuses to overwrite a file.
.PARAMETER Scope
Where the thing lives: Local, Script, Global, or the number of scopes outwards.
.EXAMPLE
'function Get-M { 1 }' | Set-Content M.psm1; Import-Module ./M.psm1; Get-M
#>
    [CmdletBinding(DefaultParameterSetName = 'Name')]
    [OutputType([psmoduleinfo])]
    param(
        [switch] $Global,
        [ValidateNotNull()] [string] $Prefix,
        [Parameter(ParameterSetName = 'CimSession', Mandatory, Position = 0, ValueFromPipeline)] [Parameter(ParameterSetName = 'Name', Mandatory, Position = 0, ValueFromPipeline)] [Parameter(ParameterSetName = 'PSSession', Mandatory, Position = 0, ValueFromPipeline)] [Parameter(ParameterSetName = 'WinCompat', Mandatory, Position = 0, ValueFromPipeline)] [string[]] $Name,
        [Parameter(ParameterSetName = 'FullyQualifiedName', Mandatory, Position = 0, ValueFromPipeline)] [Parameter(ParameterSetName = 'FullyQualifiedNameAndPSSession', Mandatory, Position = 0, ValueFromPipeline)] [Parameter(ParameterSetName = 'FullyQualifiedNameAndWinCompat', Mandatory, Position = 0, ValueFromPipeline)] [System.Object[]] $FullyQualifiedName,
        [Parameter(ParameterSetName = 'Assembly', Mandatory, Position = 0, ValueFromPipeline)] [System.Reflection.Assembly[]] $Assembly,
        [ValidateNotNull()] [string[]] $Function,
        [ValidateNotNull()] [string[]] $Cmdlet,
        [ValidateNotNull()] [string[]] $Variable,
        [ValidateNotNull()] [string[]] $Alias,
        [switch] $Force,
        [Parameter(ParameterSetName = 'Assembly')] [Parameter(ParameterSetName = 'CimSession')] [Parameter(ParameterSetName = 'FullyQualifiedName')] [Parameter(ParameterSetName = 'FullyQualifiedNameAndPSSession')] [Parameter(ParameterSetName = 'ModuleInfo')] [Parameter(ParameterSetName = 'Name')] [Parameter(ParameterSetName = 'PSSession')] [switch] $SkipEditionCheck,
        [switch] $PassThru,
        [switch] $AsCustomObject,
        [Parameter(ParameterSetName = 'CimSession')] [Parameter(ParameterSetName = 'Name')] [Parameter(ParameterSetName = 'PSSession')] [Parameter(ParameterSetName = 'WinCompat')] [Alias('Version')] [version] $MinimumVersion,
        [Parameter(ParameterSetName = 'CimSession')] [Parameter(ParameterSetName = 'Name')] [Parameter(ParameterSetName = 'PSSession')] [Parameter(ParameterSetName = 'WinCompat')] [string] $MaximumVersion,
        [Parameter(ParameterSetName = 'CimSession')] [Parameter(ParameterSetName = 'Name')] [Parameter(ParameterSetName = 'PSSession')] [Parameter(ParameterSetName = 'WinCompat')] [version] $RequiredVersion,
        [Parameter(ParameterSetName = 'ModuleInfo', Mandatory, Position = 0, ValueFromPipeline)] [psmoduleinfo[]] $ModuleInfo,
        [Alias('Args')] [System.Object[]] $ArgumentList,
        [switch] $DisableNameChecking,
        [Alias('NoOverwrite')] [switch] $NoClobber,
        [ValidateSet('Local', 'Global')] [string] $Scope,
        [Parameter(ParameterSetName = 'FullyQualifiedNameAndPSSession', Mandatory)] [Parameter(ParameterSetName = 'PSSession', Mandatory)] [ValidateNotNull()] [System.Management.Automation.Runspaces.PSSession] $PSSession,
        [Parameter(ParameterSetName = 'CimSession', Mandatory)] [ValidateNotNull()] [CimSession] $CimSession,
        [Parameter(ParameterSetName = 'CimSession')] [ValidateNotNull()] [uri] $CimResourceUri,
        [Parameter(ParameterSetName = 'CimSession')] [ValidateNotNullOrEmpty()] [string] $CimNamespace,
        [Parameter(ParameterSetName = 'FullyQualifiedNameAndWinCompat', Mandatory)] [Parameter(ParameterSetName = 'WinCompat', Mandatory)] [Alias('UseWinPS')] [switch] $UseWindowsPowerShell
    )
}
