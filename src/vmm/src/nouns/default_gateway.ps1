<#
.SYNOPSIS
Creates a default gateway.
.EXAMPLE
New-SCDefaultGateway -IPAddress 'Sample'
#>
function New-SCDefaultGateway {
    [CmdletBinding(DefaultParameterSetName = 'Automatic')]
    param(
        [Parameter(Mandatory)] [string] $IPAddress,
        [Parameter(ParameterSetName = 'Automatic')] [switch] $Automatic,
        [Parameter(ParameterSetName = 'ByMetric', Mandatory)] [int] $Metric
        # Shared: VMMServer
    )
}
