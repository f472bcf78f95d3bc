<#
.SYNOPSIS
Gets application hosts.
.EXAMPLE
Get-SCApplicationHost
#>
function Get-SCApplicationHost {
    [CmdletBinding(DefaultParameterSetName = 'All')]
    param(
        [Parameter(ParameterSetName = 'All')] [switch] $All,
        [Parameter(ParameterSetName = 'GetByService')]
        [Parameter(ParameterSetName = 'GetByName', Mandatory)]
        [string] $Name,
        [Parameter(ParameterSetName = 'GetByService', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Service] $Service,
        [Parameter(ParameterSetName = 'ID')] [guid] $ID
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}
