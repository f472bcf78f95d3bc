<#
.SYNOPSIS
Gets storage providers.
.EXAMPLE
Get-SCStorageProvider
#>
function Get-SCStorageProvider {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.StorageProvider])]
    param(
        [Parameter(Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'All')] [switch] $All,
        [Parameter(ParameterSetName = 'ID')] [guid] $ID
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Adds a storage provider to the fabric.
.EXAMPLE
Add-SCStorageProvider -Name 'Sample' -RunAsAccount 'Domain Join' -NetworkDeviceName 'Sample' -TCPPort 1
#>
function Add-SCStorageProvider {
    [CmdletBinding(DefaultParameterSetName = 'AddSmisCimXmlProvider')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.StorageProvider])]
    param(
        [Parameter(ParameterSetName = 'AddSmisCimXmlProvider')] [switch] $Fabric,
        [Parameter(Mandatory)] [string] $Name,
        [string] $Description,
        [Parameter(Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.RunAsAccount] $RunAsAccount,
        [Parameter(ParameterSetName = 'AddSmisCimXmlProvider', Mandatory)] [string] $NetworkDeviceName,
        [Parameter(ParameterSetName = 'AddSmisCimXmlProvider', Mandatory)] [uint32] $TCPPort,
        [Parameter(ParameterSetName = 'AddSmisCimXmlProvider')]
        [Microsoft.SystemCenter.VirtualMachineManager.ClientCertificate] $Certificate,
        [Parameter(ParameterSetName = 'AddSmisWmiProvider', Mandatory)]
        [Parameter(ParameterSetName = 'AddWindowsNativeWmiProvider', Mandatory)]
        [string] $ComputerName,
        [Parameter(ParameterSetName = 'AddSmisWmiProvider', Mandatory)] [switch] $AddSmisWmiProvider,
        [Parameter(ParameterSetName = 'AddWindowsNativeWmiProvider')] [switch] $IsNonTrustedDomain,
        [Parameter(ParameterSetName = 'AddWindowsNativeWmiProvider', Mandatory)] [switch] $AddWindowsNativeWmiProvider
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes a storage provider.
.EXAMPLE
Set-SCStorageProvider -StorageProvider $storageProvider
#>
function Set-SCStorageProvider {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.StorageProvider])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageProvider] $StorageProvider,
        [string] $Name,
        [string] $Description,
        [Microsoft.SystemCenter.VirtualMachineManager.RunAsAccount] $RunAsAccount,
        [string] $NetworkDeviceName,
        [uint32] $TCPPort,
        [Microsoft.SystemCenter.VirtualMachineManager.ClientCertificate] $Certificate
        # Shared: JobGroup RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a storage provider.
.EXAMPLE
Remove-SCStorageProvider -StorageProvider $storageProvider
#>
function Remove-SCStorageProvider {
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.StorageProvider])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageProvider] $StorageProvider
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Imports a storage provider.
.EXAMPLE
Import-SCStorageProvider
#>
function Import-SCStorageProvider {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.StorageProvider])]
    param(
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Refreshes a storage provider.
.EXAMPLE
Read-SCStorageProvider -StorageProvider $storageProvider
#>
function Read-SCStorageProvider {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.StorageProvider])]
    param(
        [switch] $Force,
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageProvider] $StorageProvider
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}
