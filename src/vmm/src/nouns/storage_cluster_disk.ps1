<#
.SYNOPSIS
Gets storage cluster disks.
.EXAMPLE
Get-SCStorageClusterDisk
#>
function Get-SCStorageClusterDisk {
    [CmdletBinding()]
    param(
    )
}
