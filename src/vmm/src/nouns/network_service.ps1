<#
.SYNOPSIS
Gets network services.
.EXAMPLE
Get-SCNetworkService
#>
function Get-SCNetworkService {
    [CmdletBinding(DefaultParameterSetName = 'Global')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.NetworkService])]
    param(
        [Parameter(ParameterSetName = 'Global')] [switch] $All,
        [Parameter(ParameterSetName = 'Global')] [Microsoft.VirtualManager.Remoting.NetworkServiceType] $ServiceType,
        [Parameter(ParameterSetName = 'ByName', Mandatory)]
        [Parameter(ParameterSetName = 'ByID')]
        [string] $Name,
        [Parameter(ParameterSetName = 'ByID', Mandatory)] [guid] $ID
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Adds a network service to the fabric.
.EXAMPLE
Add-SCNetworkService -ConnectionString 'Sample' -Manufacturer 'Sample' -Model 'Sample' -RunAsAccount 'Domain Join' -VMHostGroup $vmHostGroup -Name 'Sample'
#>
function Add-SCNetworkService {
    [CmdletBinding(DefaultParameterSetName = 'ByModel')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.NetworkService])]
    param(
        [bool] $ProvisionSelfSignedCertificatesForNetworkService,
        [Parameter(Mandatory, Position = 0)] [string] $ConnectionString,
        [Parameter(ParameterSetName = 'ByModel', Mandatory)] [string] $Manufacturer,
        [Parameter(ParameterSetName = 'ByModel', Mandatory)] [string] $Model,
        [string] $Version,
        [Parameter(Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.RunAsAccount] $RunAsAccount,
        [Parameter(Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.HostGroup[]] $VMHostGroup,
        [Parameter(Mandatory)] [string] $Name,
        [string] $Description,
        [uint64] $BandwidthCapacityKBps,
        [Microsoft.SystemCenter.VirtualMachineManager.ClientCertificate[]] $Certificate,
        [Microsoft.SystemCenter.VirtualMachineManager.LogicalNetwork[]] $LogicalNetworkVIP,
        [Microsoft.SystemCenter.VirtualMachineManager.LogicalNetwork[]] $LogicalNetworkDedicatedIP,
        [Parameter(ParameterSetName = 'ByProvider', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.ConfigurationProvider] $ConfigurationProvider
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes a network service.
.EXAMPLE
Set-SCNetworkService -NetworkService $networkService
#>
function Set-SCNetworkService {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.NetworkService])]
    param(
        [bool] $ProvisionSelfSignedCertificatesForNetworkService,
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.NetworkService] $NetworkService,
        [string] $Name,
        [string] $Description,
        [string] $ConnectionString,
        [string] $Manufacturer,
        [string] $Model,
        [string] $Version,
        [Microsoft.SystemCenter.VirtualMachineManager.RunAsAccount] $RunAsAccount,
        [Microsoft.SystemCenter.VirtualMachineManager.ConfigurationProvider] $ConfigurationProvider,
        [uint64] $BandwidthCapacityKBps,
        [switch] $RemoveBandwidthCapacity,
        [Microsoft.SystemCenter.VirtualMachineManager.ClientCertificate[]] $Certificate,
        [Microsoft.SystemCenter.VirtualMachineManager.HostGroup[]] $AddVMHostGroup,
        [Microsoft.SystemCenter.VirtualMachineManager.HostGroup[]] $RemoveVMHostGroup,
        [switch] $Force,
        [Microsoft.SystemCenter.VirtualMachineManager.LogicalNetwork[]] $AddLogicalNetworkVIP,
        [Microsoft.SystemCenter.VirtualMachineManager.LogicalNetwork[]] $RemoveLogicalNetworkVIP,
        [Microsoft.SystemCenter.VirtualMachineManager.LogicalNetwork[]] $AddLogicalNetworkDedicatedIP,
        [Microsoft.SystemCenter.VirtualMachineManager.LogicalNetwork[]] $RemoveLogicalNetworkDedicatedIP
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a network service.
.EXAMPLE
Remove-SCNetworkService -NetworkService $networkService
#>
function Remove-SCNetworkService {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.NetworkService])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.NetworkService] $NetworkService
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Refreshes a network service.
.EXAMPLE
Read-SCNetworkService -NetworkService $networkService
#>
function Read-SCNetworkService {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.NetworkService])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.NetworkService] $NetworkService
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Tests a network service.
.EXAMPLE
Test-SCNetworkService -ConfigurationProvider $configurationProvider
#>
function Test-SCNetworkService {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.NetworkService])]
    param(
        [Parameter(ParameterSetName = 'TestNetworkService', Mandatory)] [string] $ConnectionString,
        [Parameter(ParameterSetName = 'TestNetworkService', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.RunAsAccount] $RunAsAccount,
        [Parameter(Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.ConfigurationProvider] $ConfigurationProvider
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}
