<#
.SYNOPSIS
Creates a load balancing method.
.EXAMPLE
New-SCLoadBalancingMethod -Name 'Sample'
#>
function New-SCLoadBalancingMethod {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)] [string] $Name,
        [string] $Value
    )
}
