function Set-Alias {
<#
.SYNOPSIS
Makes or changes an alias.
.DESCRIPTION
A read-only alias is changed with -Force alone.
.PARAMETER Name
The names; where several are meant, wildcards may stand in them.
.PARAMETER Value
The new value.
.PARAMETER Description
A text that tells what it is for.
.PARAMETER Option
ReadOnly, Constant, Private or AllScope.
.PARAMETER PassThru
Gives the objects that it worked on; without it there is no output.
.PARAMETER Scope
Where the thing lives: Local, Script, Global, or the number of scopes outwards.
.PARAMETER Force
Goes on where it would refuse otherwise: hidden, read-only or existing things.
.EXAMPLE
Set-Alias list Get-ChildItem; (Get-Alias list).Definition
#>
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType('System.Management.Automation.AliasInfo')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [string] $Name,
        [Parameter(Mandatory, Position = 1, ValueFromPipelineByPropertyName)] [string] $Value,
        [string] $Description,
        [System.Management.Automation.ScopedItemOptions] $Option,
        [switch] $PassThru,
        [string] $Scope,
        [switch] $Force
    )
}
