function Set-ExecutionPolicy {
<#
.SYNOPSIS
Sets the policy for scripts.
.DESCRIPTION
Every script may run here: nothing is stored.
.PARAMETER Scope
Where the thing lives: Local, Script, Global, or the number of scopes outwards.
.PARAMETER Force
Goes on where it would refuse otherwise: hidden, read-only or existing things.
.EXAMPLE
Get-Command Set-ExecutionPolicy | ForEach-Object Name
#>
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [Microsoft.PowerShell.ExecutionPolicy] $ExecutionPolicy,
        [Parameter(Position = 1, ValueFromPipelineByPropertyName)] [Microsoft.PowerShell.ExecutionPolicyScope] $Scope,
        [switch] $Force
    )
}
