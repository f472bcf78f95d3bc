function Get-ExecutionPolicy {
<#
.SYNOPSIS
Gets the policy for scripts.
.DESCRIPTION
Every script may run here.
.PARAMETER Scope
Where the thing lives: Local, Script, Global, or the number of scopes outwards.
.PARAMETER List
Stops at the first match of each file.
.EXAMPLE
Get-ExecutionPolicy
#>
    [CmdletBinding()]
    [OutputType('Microsoft.PowerShell.ExecutionPolicy')]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName)] [Microsoft.PowerShell.ExecutionPolicyScope] $Scope,
        [switch] $List
    )
}
