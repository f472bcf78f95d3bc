<#
.SYNOPSIS
Gets storage switches.
.EXAMPLE
Get-SCStorageSwitch
#>
function Get-SCStorageSwitch {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    param(
        [Parameter(Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'All')] [switch] $All,
        [Parameter(ParameterSetName = 'ID')] [guid] $ID
        # Shared: VMMServer
    )
}
