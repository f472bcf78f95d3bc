<#
.SYNOPSIS
Gets pending service settings.
.EXAMPLE
Get-SCPendingServiceSetting -Service $service
#>
function Get-SCPendingServiceSetting {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Service] $Service,
        [string] $Name
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}
