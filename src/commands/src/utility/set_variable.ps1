function Set-Variable {
<#
.SYNOPSIS
Sets variables, making those that do not exist.
.DESCRIPTION
Several piped values become an array.
.PARAMETER Name
The names; where several are meant, wildcards may stand in them.
.PARAMETER Value
The new value.
.PARAMETER Include
Takes only what matches one of these patterns.
.PARAMETER Exclude
Leaves out what matches one of these patterns.
.PARAMETER Description
A text that tells what it is for.
.PARAMETER Option
ReadOnly, Constant, Private or AllScope.
.PARAMETER Force
Goes on where it would refuse otherwise: hidden, read-only or existing things.
.PARAMETER Visibility
Public, or Private to its module.
.PARAMETER PassThru
Gives the objects that it worked on; without it there is no output.
.PARAMETER Append
Adds to the file in place of replacing it.
.PARAMETER Scope
Where the thing lives: Local, Script, Global, or the number of scopes outwards.
.EXAMPLE
Set-Variable limit 10; $limit
#>
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([psvariable])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [string[]] $Name,
        [Parameter(Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)] [System.Object] $Value,
        [string[]] $Include,
        [string[]] $Exclude,
        [string] $Description,
        [System.Management.Automation.ScopedItemOptions] $Option,
        [switch] $Force,
        [System.Management.Automation.SessionStateEntryVisibility] $Visibility,
        [switch] $PassThru,
        [switch] $Append,
        [ValidateNotNullOrEmpty()] [string] $Scope
    )
}
