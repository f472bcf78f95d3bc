<#
.SYNOPSIS
Creates a load balancer connection persistence.
.EXAMPLE
New-SCLoadBalancerConnectionPersistence -Name 'Sample'
#>
function New-SCLoadBalancerConnectionPersistence {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)] [string] $Name,
        [string] $Value
    )
}
