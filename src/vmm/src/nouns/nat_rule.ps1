<#
.SYNOPSIS
Gets NAT rules.
.EXAMPLE
Get-SCNATRule -NATConnection $natConnection
#>
function Get-SCNATRule {
    [CmdletBinding(DefaultParameterSetName = 'ByNATConnection')]
    param(
        [Parameter(ParameterSetName = 'ByNATConnection', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.NATConnection] $NATConnection,
        [string] $Name,
        [Parameter(ParameterSetName = 'ByID', Mandatory)] [guid] $ID,
        [Parameter(ParameterSetName = 'ByVMNetworkGateway', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.VMNetworkGateway] $VMNetworkGateway
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Adds an NAT rule to the fabric.
.EXAMPLE
Add-SCNATRule -NATConnection $natConnection -Name 'Sample' -InternalIPAddress 'Sample' -ExternalPort 1 -InternalPort 1
#>
function Add-SCNATRule {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0)]
        [Microsoft.SystemCenter.VirtualMachineManager.NATConnection] $NATConnection,
        [Parameter(Mandatory)] [string] $Name,
        [Parameter(Mandatory)] [string] $InternalIPAddress,
        [Parameter(Mandatory)] [uint32] $ExternalPort,
        [Parameter(Mandatory)] [uint32] $InternalPort,
        [Microsoft.VirtualManager.Remoting.Protocol] $Protocol
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}

<#
.SYNOPSIS
Removes an NAT rule.
.EXAMPLE
Remove-SCNATRule -NATRule $natRule
#>
function Remove-SCNATRule {
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.NATRule] $NATRule,
        [switch] $Force
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}
