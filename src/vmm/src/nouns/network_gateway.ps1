<#
.SYNOPSIS
Gets network gateways.
.EXAMPLE
Get-SCNetworkGateway
#>
function Get-SCNetworkGateway {
    [CmdletBinding(DefaultParameterSetName = 'Global')]
    param(
        [Parameter(ParameterSetName = 'Global')] [switch] $All,
        [Parameter(ParameterSetName = 'ByName', Mandatory)] [string] $Name,
        [Parameter(ParameterSetName = 'ByID', Mandatory)] [guid] $ID
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Adds a network gateway to the fabric.
.EXAMPLE
Add-SCNetworkGateway -ConnectionString 'Sample' -Manufacturer 'Sample' -Model 'Sample' -RunAsAccount 'Domain Join' -Name 'Sample'
#>
function Add-SCNetworkGateway {
    [CmdletBinding(DefaultParameterSetName = 'ByModel')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $ConnectionString,
        [Parameter(ParameterSetName = 'ByModel', Mandatory)] [string] $Manufacturer,
        [Parameter(ParameterSetName = 'ByModel', Mandatory)] [string] $Model,
        [Parameter(Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.RunAsAccount] $RunAsAccount,
        [string] $IPv4Address,
        [string] $IPv6Address,
        [Microsoft.SystemCenter.VirtualMachineManager.LogicalNetwork] $LogicalNetwork,
        [Parameter(Mandatory)] [string] $Name,
        [string] $Description,
        [Parameter(ParameterSetName = 'ByProvider', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.ConfigurationProvider] $ConfigurationProvider
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes a network gateway.
.EXAMPLE
Set-SCNetworkGateway -NetworkGateway $networkGateway
#>
function Set-SCNetworkGateway {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.NetworkServiceBase] $NetworkGateway,
        [string] $Name,
        [string] $Description,
        [string] $ConnectionString,
        [string] $Manufacturer,
        [string] $Model,
        [Microsoft.SystemCenter.VirtualMachineManager.RunAsAccount] $RunAsAccount,
        [Microsoft.SystemCenter.VirtualMachineManager.ConfigurationProvider] $ConfigurationProvider
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a network gateway.
.EXAMPLE
Remove-SCNetworkGateway -NetworkGateway $networkGateway
#>
function Remove-SCNetworkGateway {
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.NetworkServiceBase] $NetworkGateway
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Refreshes a network gateway.
.EXAMPLE
Read-SCNetworkGateway -NetworkGateway $networkGateway
#>
function Read-SCNetworkGateway {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.NetworkServiceBase] $NetworkGateway
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Tests a network gateway.
.EXAMPLE
Test-SCNetworkGateway -ConfigurationProvider $configurationProvider
#>
function Test-SCNetworkGateway {
    [CmdletBinding()]
    param(
        [Parameter(ParameterSetName = 'TestGateway', Mandatory)] [string] $ConnectionString,
        [Parameter(ParameterSetName = 'TestGateway', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.RunAsAccount] $RunAsAccount,
        [Parameter(Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.ConfigurationProvider] $ConfigurationProvider
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}
