<#
.SYNOPSIS
Creates a load balancer health monitor.
.EXAMPLE
New-SCLoadBalancerHealthMonitor -ProtocolName 'Sample' -IntervalSeconds 1 -TimeoutSeconds 1
#>
function New-SCLoadBalancerHealthMonitor {
    [CmdletBinding()]
    param(
        [string] $Name,
        [Parameter(Mandatory)] [string] $ProtocolName,
        [string] $Request,
        [string] $Response,
        [Parameter(Mandatory)] [int] $IntervalSeconds,
        [Parameter(Mandatory)] [int] $TimeoutSeconds,
        [int] $NumberOfRetries
    )
}
