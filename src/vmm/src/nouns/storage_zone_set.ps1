<#
.SYNOPSIS
Gets storage zone sets.
.EXAMPLE
Get-SCStorageZoneSet
#>
function Get-SCStorageZoneSet {
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
Changes a storage zone set.
.EXAMPLE
Set-SCStorageZoneSet -StorageZoneSet $storageZoneSet
#>
function Set-SCStorageZoneSet {
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.StorageZoneSet] $StorageZoneSet,
        [string] $Name,
        [string] $Description,
        [Parameter(ParameterSetName = 'Activate', Mandatory)] [switch] $Enable,
        [Parameter(ParameterSetName = 'Deactivate', Mandatory)] [switch] $Disable
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}
