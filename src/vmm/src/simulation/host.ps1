<#
.SYNOPSIS
Cuts the agent of a host off, or connects it again.
.DESCRIPTION
While the agent does not answer, jobs on the host fail with error 2927, those that run already with 2916, and VMM shows the
host as NotResponding and its machines as HostNotResponding.
.EXAMPLE
Set-SimulatedHost -VMHost hv01.contoso.com -Agent Unreachable
#>
function Set-SimulatedHost {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [Microsoft.SystemCenter.VirtualMachineManager.Host] $VMHost,
        [Parameter(Mandatory, Position = 1)] [ValidateSet('Reachable', 'Unreachable')] [string] $Agent
    )
}
