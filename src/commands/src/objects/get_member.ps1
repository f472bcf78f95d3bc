<#
.SYNOPSIS
Tells the properties and methods of objects.
.EXAMPLE
'text' | Get-Member -Name Length
.EXAMPLE
[math] | Get-Member -Static -Name PI
#>
function Get-Member {
    [CmdletBinding()]
    [OutputType('Microsoft.PowerShell.Commands.MemberDefinition')]
    param(
        [Parameter(ValueFromPipeline)] [psobject] $InputObject,
        [Parameter(Position = 0)] [ValidateNotNullOrEmpty()] [string[]] $Name,
        [Alias('Type')] [System.Management.Automation.PSMemberTypes] $MemberType,
        [System.Management.Automation.PSMemberViewTypes] $View,
        [switch] $Static,
        [switch] $Force
    )
}
