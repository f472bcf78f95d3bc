<#
.SYNOPSIS
Gets storage zones.
.EXAMPLE
Get-SCStorageZone
#>
function Get-SCStorageZone {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    param(
        [Parameter(Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'All')] [switch] $All,
        [Parameter(ParameterSetName = 'GetByZoneMember', Mandatory)] [string] $ZoneMember,
        [Parameter(ParameterSetName = 'ID')] [guid] $ID
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Creates a storage zone.
.EXAMPLE
New-SCStorageZone -StorageZoneSet $storageZoneSet -Name 'Sample'
#>
function New-SCStorageZone {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageZoneSet] $StorageZoneSet,
        [Parameter(Mandatory)] [string] $Name,
        [string] $Description,
        [Microsoft.SystemCenter.VirtualMachineManager.StorageZoneAlias[]] $AddZoneAlias,
        [string[]] $AddZoneMembership
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Changes a storage zone.
.EXAMPLE
Set-SCStorageZone -StorageZone $storageZone
#>
function Set-SCStorageZone {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageZone] $StorageZone,
        [string] $Name,
        [string] $Description,
        [Microsoft.SystemCenter.VirtualMachineManager.StorageZoneAlias[]] $AddZoneAlias,
        [Microsoft.SystemCenter.VirtualMachineManager.StorageZoneAlias[]] $RemoveZoneAlias,
        [string[]] $AddZoneMembership,
        [string[]] $RemoveZoneMembership
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}

<#
.SYNOPSIS
Removes a storage zone.
.EXAMPLE
Remove-SCStorageZone -StorageZone $storageZone
#>
function Remove-SCStorageZone {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageZone] $StorageZone
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}
