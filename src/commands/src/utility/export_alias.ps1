function Export-Alias {
<#
.SYNOPSIS
Writes the aliases of the session to a file.
.DESCRIPTION
As lines of comma-separated values, or with -As Script as commands.
.PARAMETER Path
Where the items are; wildcards may stand in it.
.PARAMETER LiteralPath
Where the items are; every character means itself.
.PARAMETER Name
The names; where several are meant, wildcards may stand in them.
.PARAMETER PassThru
Gives the objects that it worked on; without it there is no output.
.PARAMETER As
The form of the output.
.PARAMETER Append
Adds to the file in place of replacing it.
.PARAMETER Force
Goes on where it would refuse otherwise: hidden, read-only or existing things.
.PARAMETER NoClobber
Refuses to overwrite a file.
.PARAMETER Description
A text that tells what it is for.
.PARAMETER Scope
Where the thing lives: Local, Script, Global, or the number of scopes outwards.
.EXAMPLE
Export-Alias aliases.csv -Name gci
#>
    [CmdletBinding(DefaultParameterSetName = 'ByPath', SupportsShouldProcess)]
    [OutputType('System.Management.Automation.AliasInfo')]
    param(
        [Parameter(ParameterSetName = 'ByPath', Mandatory, Position = 0)] [string] $Path,
        [Parameter(ParameterSetName = 'ByLiteralPath', Mandatory, ValueFromPipelineByPropertyName)] [Alias('PSPath', 'LP')] [string] $LiteralPath,
        [Parameter(Position = 1, ValueFromPipelineByPropertyName)] [string[]] $Name,
        [switch] $PassThru,
        [Microsoft.PowerShell.Commands.ExportAliasFormat] $As,
        [switch] $Append,
        [switch] $Force,
        [Alias('NoOverwrite')] [switch] $NoClobber,
        [string] $Description,
        [string] $Scope
    )
}
