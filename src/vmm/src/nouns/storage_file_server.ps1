<#
.SYNOPSIS
Gets storage file servers.
.EXAMPLE
Get-SCStorageFileServer
#>
function Get-SCStorageFileServer {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.StorageFileServer])]
    param(
        [Parameter(Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'All')] [switch] $All,
        [Parameter(ParameterSetName = 'ID')] [guid] $ID
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Changes a storage file server.
.EXAMPLE
Set-SCStorageFileServer -StorageFileServer $storageFileServer
#>
function Set-SCStorageFileServer {
    [CmdletBinding(DefaultParameterSetName = 'ManageFileShares')]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.StorageFileServer])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageFileServer] $StorageFileServer,
        [string] $Description,
        [Parameter(ParameterSetName = 'ManageFileShares')]
        [Parameter(ParameterSetName = 'EnableFileShareManagement')]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageFileShare[]] $RemoveStorageFileShareFromManagement,
        [Parameter(ParameterSetName = 'ManageFileShares')]
        [Microsoft.SystemCenter.VirtualMachineManager.StoragePool] $AddDiskWitnessFromStoragePool,
        [object] $DCBSettings,
        [Parameter(ParameterSetName = 'AddFileServerToCluster', Mandatory)] [string[]] $AddExistingComputer,
        [Parameter(ParameterSetName = 'AddFileServerToCluster')] [switch] $SkipClusterValidation,
        [Parameter(ParameterSetName = 'RemoveFileServerFromCluster', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageFileServerNode[]] $RemoveExistingComputer,
        [Parameter(ParameterSetName = 'EnableFileShareManagement', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageFileShare[]] $AddStorageFileShareToManagement,
        [Parameter(ParameterSetName = 'EnableFileShareManagement')]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageClassification[]] $StorageClassificationAssociation
        # Shared: JobGroup RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Installs a storage file server.
.EXAMPLE
Install-SCStorageFileServer -PhysicalComputerConfig $physicalComputerConfig -StorageFileServer $storageFileServer
#>
function Install-SCStorageFileServer {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.StorageFileServer])]
    param(
        [Parameter(ParameterSetName = 'UseBareMetalMachines', Mandatory)]
        [Parameter(ParameterSetName = 'AddNodesUsingBareMetalMachines', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.PhysicalComputerConfig[]] $PhysicalComputerConfig,
        [Parameter(ParameterSetName = 'UseBareMetalMachines', Mandatory)]
        [Parameter(ParameterSetName = 'UseExistingServers', Mandatory)]
        [string] $ClusterName,
        [Parameter(ParameterSetName = 'UseBareMetalMachines', Mandatory)]
        [Parameter(ParameterSetName = 'UseExistingServers', Mandatory)]
        [string] $ScaleoutFileServerName,
        [Parameter(ParameterSetName = 'UseBareMetalMachines')]
        [Parameter(ParameterSetName = 'UseExistingServers')]
        [string[]] $ClusterIPAddress,
        [switch] $SkipClusterValidation,
        [Parameter(ParameterSetName = 'UseBareMetalMachines')]
        [Parameter(ParameterSetName = 'UseExistingServers')]
        [switch] $EnableS2D,
        [Parameter(ParameterSetName = 'AddNodesUsingBareMetalMachines', Mandatory)]
        [Parameter(ParameterSetName = 'AddNodesUsingExistingServers', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageFileServer] $StorageFileServer,
        [Parameter(ParameterSetName = 'AddNodesUsingExistingServers', Mandatory)]
        [Parameter(ParameterSetName = 'UseExistingServers', Mandatory)]
        [string[]] $AddExistingComputer,
        [Parameter(ParameterSetName = 'UseExistingServers', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.RunAsAccount] $RunAsAccount
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Uninstalls a storage file server.
.EXAMPLE
Uninstall-SCStorageFileServer -StorageFileServer $storageFileServer
#>
function Uninstall-SCStorageFileServer {
    [CmdletBinding()]
    [OutputType([Microsoft.SystemCenter.VirtualMachineManager.StorageFileServer])]
    param(
        [Parameter(Mandatory)] [Microsoft.SystemCenter.VirtualMachineManager.StorageFileServer] $StorageFileServer,
        [Parameter(ParameterSetName = 'RemoveNodes', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageFileServerNode[]] $RemoveExistingComputer
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}
