<#
.SYNOPSIS
Gets storage fabrics.
.EXAMPLE
Get-SCStorageFabric
#>
function Get-SCStorageFabric {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    param(
        [Parameter(Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'All')] [switch] $All,
        [Parameter(ParameterSetName = 'ID')] [guid] $ID
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Changes a storage fabric.
.EXAMPLE
Set-SCStorageFabric -StorageFabric $storageFabric
#>
function Set-SCStorageFabric {
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageFabric] $StorageFabric,
        [string] $Name,
        [string] $Description,
        [Parameter(ParameterSetName = 'EnableManagement', Mandatory)] [switch] $EnableManagement,
        [Parameter(ParameterSetName = 'EnableManagement', Mandatory)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageFabricClassification] $StorageFabricClassification,
        [Parameter(ParameterSetName = 'DisableManagement', Mandatory)] [switch] $DisableManagement
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}
