<#
.SYNOPSIS
Gets storage logical units.
.EXAMPLE
Get-SCStorageLogicalUnit
#>
function Get-SCStorageLogicalUnit {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    param(
        [Parameter(Position = 0)] [string] $Name,
        [Microsoft.SystemCenter.VirtualMachineManager.VM[]] $VM,
        [Parameter(ParameterSetName = 'All')] [switch] $All,
        [Parameter(ParameterSetName = 'ID')] [guid] $ID
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Creates a storage logical unit.
.EXAMPLE
New-SCStorageLogicalUnit -StorageLogicalUnit $storageLogicalUnit -Name 'Sample'
#>
function New-SCStorageLogicalUnit {
    [CmdletBinding()]
    param(
        [Parameter(ParameterSetName = 'NewLunFromLun')]
        [Parameter(ParameterSetName = 'NewReplicaLunFromLun')]
        [Microsoft.VirtualManager.Remoting.StorageLogicalUnitCopyMethod] $LogicalUnitCopyMethod,
        [Microsoft.SystemCenter.VirtualMachineManager.HostGroup] $VMHostGroup,
        [Parameter(ParameterSetName = 'NewLunFromLun', Mandatory, Position = 0, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'NewReplicaLunFromLun', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageLogicalUnit] $StorageLogicalUnit,
        [Parameter(Mandatory)] [string] $Name,
        [string] $Description,
        [Parameter(ParameterSetName = 'NewLunFromLun')] [switch] $SetLogicalUnitCopySource,
        [Parameter(ParameterSetName = 'NewReplicaLunFromLun', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.StoragePool] $TargetStoragePool,
        [Parameter(ParameterSetName = 'NewLunFromPool')]
        [Microsoft.VirtualManager.Remoting.StorageProvisioningType] $ProvisioningType,
        [Parameter(ParameterSetName = 'NewLunFromPool', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.StoragePool] $StoragePool,
        [Parameter(ParameterSetName = 'NewLunFromPool', Mandatory)] [uint64] $DiskSizeMB
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes a storage logical unit.
.EXAMPLE
Set-SCStorageLogicalUnit -StorageLogicalUnit $storageLogicalUnit
#>
function Set-SCStorageLogicalUnit {
    [CmdletBinding()]
    param(
        [Microsoft.SystemCenter.VirtualMachineManager.HostGroup] $VMHostGroup,
        [Microsoft.SystemCenter.VirtualMachineManager.StorageLogicalUnit] $LogicalUnitCopySource,
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageLogicalUnit] $StorageLogicalUnit,
        [string] $Name,
        [string] $Description
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a storage logical unit.
.EXAMPLE
Remove-SCStorageLogicalUnit -StorageLogicalUnit $storageLogicalUnit
#>
function Remove-SCStorageLogicalUnit {
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageLogicalUnit] $StorageLogicalUnit
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Registers a storage logical unit.
.EXAMPLE
Register-SCStorageLogicalUnit -StorageLogicalUnit $storageLogicalUnit -JobGroup '11111111-2222-3333-4444-555555555555'
#>
function Register-SCStorageLogicalUnit {
    [CmdletBinding(DefaultParameterSetName = 'RegisterToClusterJobGroup')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageLogicalUnit[]] $StorageLogicalUnit,
        [Parameter(ParameterSetName = 'RegisterToClusterJobGroup', Mandatory)]
        [Parameter(ParameterSetName = 'RegisterToHost')]
        [Parameter(ParameterSetName = 'RegisterToVM')]
        [Parameter(ParameterSetName = 'RegisterToStorageFileServer')]
        [guid] $JobGroup,
        [Parameter(ParameterSetName = 'RegisterToHost', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.Host] $VMHost,
        [Parameter(ParameterSetName = 'RegisterToVM', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.VM[]] $VM,
        [Parameter(ParameterSetName = 'RegisterToVM')] [Microsoft.SystemCenter.VirtualMachineManager.VM] $AddVM,
        [Parameter(ParameterSetName = 'RegisterToStorageFileServer', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageFileServer] $StorageFileServer,
        [Parameter(ParameterSetName = 'RegisterToInitiators')] [string[]] $StorageEndpoints,
        [Parameter(ParameterSetName = 'RegisterToInitiators')] [string] $StorageGroupName,
        [Parameter(ParameterSetName = 'RegisterToInitiators', Mandatory)] [string[]] $StorageInitiators,
        [Parameter(ParameterSetName = 'RegisterToCluster', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostCluster] $VMHostCluster
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Unregisters a storage logical unit.
.EXAMPLE
Unregister-SCStorageLogicalUnit -StorageLogicalUnit $storageLogicalUnit -JobGroup '11111111-2222-3333-4444-555555555555'
#>
function Unregister-SCStorageLogicalUnit {
    [CmdletBinding(DefaultParameterSetName = 'RegisterToClusterJobGroup')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageLogicalUnit[]] $StorageLogicalUnit,
        [Parameter(ParameterSetName = 'RegisterToClusterJobGroup', Mandatory)]
        [Parameter(ParameterSetName = 'RegisterToHost')]
        [Parameter(ParameterSetName = 'UnregisterFromVM')]
        [Parameter(ParameterSetName = 'UnregisterFromStorageFileServer')]
        [guid] $JobGroup,
        [Parameter(ParameterSetName = 'RegisterToHost', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.Host] $VMHost,
        [Parameter(ParameterSetName = 'UnregisterFromVM', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.VM[]] $VM,
        [Parameter(ParameterSetName = 'UnregisterFromVM')] [Microsoft.SystemCenter.VirtualMachineManager.VM] $RemoveVM,
        [Parameter(ParameterSetName = 'UnregisterFromStorageFileServer', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageFileServer] $StorageFileServer,
        [Parameter(ParameterSetName = 'RegisterToCluster', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.HostCluster] $VMHostCluster,
        [Parameter(ParameterSetName = 'RegisterToInitiators', Mandatory)] [string[]] $StorageInitiators
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}
