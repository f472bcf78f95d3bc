<#
.SYNOPSIS
Gets computer tier configurations.
.EXAMPLE
Get-SCComputerTierConfiguration -ServiceConfiguration $serviceConfiguration
#>
function Get-SCComputerTierConfiguration {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ServiceConfiguration] $ServiceConfiguration
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Changes a computer tier configuration.
.EXAMPLE
Set-SCComputerTierConfiguration -ComputerTierConfiguration $computerTierConfiguration
#>
function Set-SCComputerTierConfiguration {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.BaseComputerTierConfiguration] $ComputerTierConfiguration,
        [int] $TimeZone
        # Shared: RunAsynchronously PROTipID JobVariable OnBehalfOfUser OnBehalfOfUserRole
    )
}
