<#
.SYNOPSIS
Gets PRO monitors.
.EXAMPLE
Get-SCPROMonitor
#>
function Get-SCPROMonitor {
    [CmdletBinding(DefaultParameterSetName = 'PROTargetType')]
    param(
        [Parameter(ParameterSetName = 'PROTargetType')]
        [Microsoft.VirtualManager.Remoting.PROTargetType] $PROTargetType,
        [Parameter(ParameterSetName = 'Name', Mandatory)] [string] $Name,
        [Parameter(ParameterSetName = 'Name', Mandatory)] [string] $ManagementPackName
        # Shared: VMMServer
    )
}
