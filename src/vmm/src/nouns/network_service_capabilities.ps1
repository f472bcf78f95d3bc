<#
.SYNOPSIS
Gets network service capabilities.
.EXAMPLE
Get-SCNetworkServiceCapabilities -ConnectionString 'Sample' -RunAsAccount 'Domain Join' -ConfigurationProvider $configurationProvider
#>
function Get-SCNetworkServiceCapabilities {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)] [string] $ConnectionString,
        [Parameter(Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.RunAsAccount] $RunAsAccount,
        [Parameter(Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.ConfigurationProvider] $ConfigurationProvider,
        [Microsoft.SystemCenter.VirtualMachineManager.ClientCertificate[]] $Certificate
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}
