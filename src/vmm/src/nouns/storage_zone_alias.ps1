<#
.SYNOPSIS
Gets storage zone alias.
.EXAMPLE
Get-SCStorageZoneAlias
#>
function Get-SCStorageZoneAlias {
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
Creates a storage zone alias.
.EXAMPLE
New-SCStorageZoneAlias -StorageFabric $storageFabric -Name 'Sample'
#>
function New-SCStorageZoneAlias {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageFabric] $StorageFabric,
        [Parameter(Mandatory)] [string] $Name,
        [string] $Description,
        [string[]] $AddZoneMembership
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes a storage zone alias.
.EXAMPLE
Set-SCStorageZoneAlias -StorageZoneAlias $storageZoneAlias
#>
function Set-SCStorageZoneAlias {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageZoneAlias] $StorageZoneAlias,
        [string] $Name,
        [string] $Description,
        [string[]] $AddZoneMembership,
        [string[]] $RemoveZoneMembership
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a storage zone alias.
.EXAMPLE
Remove-SCStorageZoneAlias -StorageZoneAlias $storageZoneAlias
#>
function Remove-SCStorageZoneAlias {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageZoneAlias] $StorageZoneAlias
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}
