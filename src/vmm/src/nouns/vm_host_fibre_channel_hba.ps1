<#
.SYNOPSIS
Gets host fibre channel hbas.
.EXAMPLE
Get-SCVMHostFibreChannelHba
#>
function Get-SCVMHostFibreChannelHba {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    param(
        [Parameter(Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'All')] [switch] $All,
        [Parameter(ParameterSetName = 'ID')] [guid] $ID
        # Shared: VMMServer
    )
}
