<#
.SYNOPSIS
Registers an Azure Stack HCI.
.EXAMPLE
Register-SCAzStackHCI -VMHostCluster hvcl01.contoso.com
#>
function Register-SCAzStackHCI {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0)] [Microsoft.SystemCenter.VirtualMachineManager.HostCluster] $VMHostCluster,
        [string] $SubscriptionID
        # Shared: VMMServer RunAsynchronously JobVariable PROTipID
    )
}

<#
.SYNOPSIS
Unregisters an Azure Stack HCI.
.EXAMPLE
Unregister-SCAzStackHCI -VMHostCluster hvcl01.contoso.com
#>
function Unregister-SCAzStackHCI {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0)] [Microsoft.SystemCenter.VirtualMachineManager.HostCluster] $VMHostCluster,
        [string] $SubscriptionID
        # Shared: VMMServer RunAsynchronously JobVariable PROTipID
    )
}
