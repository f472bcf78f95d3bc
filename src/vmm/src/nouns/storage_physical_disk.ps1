<#
.SYNOPSIS
Gets storage physical disks.
.EXAMPLE
Get-SCStoragePhysicalDisk
#>
function Get-SCStoragePhysicalDisk {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    param(
        [Parameter(Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'All')] [switch] $All,
        [Parameter(ParameterSetName = 'ID')] [guid] $ID
        # Shared: VMMServer
    )
}
