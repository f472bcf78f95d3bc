<#
.SYNOPSIS
Gets network service certificate urls.
.EXAMPLE
Get-SCNetworkServiceCertificateUrl -ConnectionString 'Sample' -ConfigurationProvider $configurationProvider -RunAsAccount 'Domain Join'
#>
function Get-SCNetworkServiceCertificateUrl {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)] [string] $ConnectionString,
        [Parameter(Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.ConfigurationProvider] $ConfigurationProvider,
        [Parameter(Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.RunAsAccount] $RunAsAccount
    )
}
