<#
.SYNOPSIS
Creates a load balancer protocol.
.EXAMPLE
New-SCLoadBalancerProtocol -Name 'Sample'
#>
function New-SCLoadBalancerProtocol {
    [CmdletBinding(DefaultParameterSetName = 'Base')]
    param(
        [Parameter(Mandatory)] [string] $Name,
        [Parameter(ParameterSetName = 'HTTPS')] [string] $HTTPSCertificateSubjectName,
        [Parameter(ParameterSetName = 'HTTPS')] [bool] $HTTPSReencryptConnection,
        [Parameter(ParameterSetName = 'HTTPS')] [bool] $TerminateHTTPS
    )
}
