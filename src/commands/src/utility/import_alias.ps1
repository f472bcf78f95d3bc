function Import-Alias {
<#
.SYNOPSIS
Reads aliases from a file that Export-Alias wrote.
.DESCRIPTION
An alias that exists is replaced with -Force alone.
.PARAMETER Path
Where the items are; wildcards may stand in it.
.PARAMETER LiteralPath
Where the items are; every character means itself.
.PARAMETER Scope
Where the thing lives: Local, Script, Global, or the number of scopes outwards.
.PARAMETER PassThru
Gives the objects that it worked on; without it there is no output.
.PARAMETER Force
Goes on where it would refuse otherwise: hidden, read-only or existing things.
.EXAMPLE
Export-Alias aliases.csv -Name gci; Import-Alias aliases.csv -Force
#>
    [CmdletBinding(DefaultParameterSetName = 'ByPath', SupportsShouldProcess)]
    [OutputType('System.Management.Automation.AliasInfo')]
    param(
        [Parameter(ParameterSetName = 'ByPath', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [string] $Path,
        [Parameter(ParameterSetName = 'ByLiteralPath', Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)] [Alias('PSPath', 'LP')] [string] $LiteralPath,
        [ValidateNotNullOrEmpty()] [string] $Scope,
        [switch] $PassThru,
        [switch] $Force
    )
}
