function New-Variable {
<#
.SYNOPSIS
Makes a variable.
.DESCRIPTION
It is an error when the variable exists, unless -Force is given.
.PARAMETER Name
The names; where several are meant, wildcards may stand in them.
.PARAMETER Value
The new value.
.PARAMETER Description
A text that tells what it is for.
.PARAMETER Option
ReadOnly, Constant, Private or AllScope.
.PARAMETER Visibility
Public, or Private to its module.
.PARAMETER Force
Goes on where it would refuse otherwise: hidden, read-only or existing things.
.PARAMETER PassThru
Gives the objects that it worked on; without it there is no output.
.PARAMETER Scope
Where the thing lives: Local, Script, Global, or the number of scopes outwards.
.EXAMPLE
New-Variable limit 10; $limit
#>
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Low')]
    [OutputType([psvariable])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [string] $Name,
        [Parameter(Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)] [System.Object] $Value,
        [string] $Description,
        [System.Management.Automation.ScopedItemOptions] $Option,
        [System.Management.Automation.SessionStateEntryVisibility] $Visibility,
        [switch] $Force,
        [switch] $PassThru,
        [ValidateNotNullOrEmpty()] [string] $Scope
    )
}
