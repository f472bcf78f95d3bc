<#
.SYNOPSIS
Gets volume signature catalogs.
.EXAMPLE
Get-SCVolumeSignatureCatalog -VirtualHardDiskId '11111111-2222-3333-4444-555555555555'
#>
function Get-SCVolumeSignatureCatalog {
    [CmdletBinding(DefaultParameterSetName = 'CatalogByDiskId')]
    param(
        [Parameter(ParameterSetName = 'CatalogByDiskId', Mandatory, Position = 0, ValueFromPipeline)]
        [guid] $VirtualHardDiskId,
        [Parameter(ParameterSetName = 'CatalogByDisk', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VirtualHardDisk] $VirtualHardDisk
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}
