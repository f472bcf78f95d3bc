<#
.SYNOPSIS
Gets network connections.
.EXAMPLE
Get-SCNetworkConnection
#>
function Get-SCNetworkConnection {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    param(
        [Parameter(ParameterSetName = 'All')] [switch] $All,
        [Parameter(ParameterSetName = 'ByNetworkService', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.NetworkService] $Service,
        [Parameter(ParameterSetName = 'ByID', Mandatory)] [guid] $ID
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Adds a network connection to the fabric.
.EXAMPLE
Add-SCNetworkConnection -Service $service -LogicalNetworkDefinition $logicalNetworkDefinition -Name 'Sample'
#>
function Add-SCNetworkConnection {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0)] [Microsoft.SystemCenter.VirtualMachineManager.NetworkService] $Service,
        [Parameter(ParameterSetName = 'AddNetworkServiceConnectionByLND', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.LogicalNetworkDefinition] $LogicalNetworkDefinition,
        [string] $IPv4Address,
        [string] $IPv6Address,
        [string] $Description,
        [Parameter(Mandatory)] [string] $Name,
        [Microsoft.VirtualManager.Remoting.NetworkConnectionType] $ConnectionType,
        [Microsoft.SystemCenter.VirtualMachineManager.NetworkServiceAdapterInfo] $NetworkAdapter,
        [Parameter(ParameterSetName = 'AddNetworkServiceConnectionByVMSubnet', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.VMSubnet] $VMSubnet
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes a network connection.
.EXAMPLE
Set-SCNetworkConnection -NetworkServiceConnection $networkServiceConnection
#>
function Set-SCNetworkConnection {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.NetworkServiceConnection] $NetworkServiceConnection,
        [Parameter(ParameterSetName = 'SetNetworkServiceConnectionByLND')]
        [Microsoft.SystemCenter.VirtualMachineManager.LogicalNetworkDefinition] $LogicalNetworkDefinition,
        [string] $IPv4Address,
        [string] $IPv6Address,
        [string] $Description,
        [string] $Name,
        [Microsoft.SystemCenter.VirtualMachineManager.NetworkServiceAdapterInfo] $NetworkAdapter,
        [switch] $Force,
        [Parameter(ParameterSetName = 'SetNetworkServiceConnectionByVMSubnet')]
        [Microsoft.SystemCenter.VirtualMachineManager.VMSubnet] $VMSubnet
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a network connection.
.EXAMPLE
Remove-SCNetworkConnection -NetworkServiceConnection $networkServiceConnection
#>
function Remove-SCNetworkConnection {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.NetworkServiceConnection] $NetworkServiceConnection,
        [switch] $Force
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}
