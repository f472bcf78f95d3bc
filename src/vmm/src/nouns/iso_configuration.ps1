<#
.SYNOPSIS
Gets ISO configurations.
.EXAMPLE
Get-SCISOConfiguration -VMConfiguration $vmConfiguration
#>
function Get-SCISOConfiguration {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.VMConfiguration] $VMConfiguration
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Changes an ISO configuration.
.EXAMPLE
Set-SCISOConfiguration -ISOConfiguration $isoConfiguration
#>
function Set-SCISOConfiguration {
    [CmdletBinding()]
    param(
        [Microsoft.SystemCenter.VirtualMachineManager.ISO] $ISOInstance,
        [bool] $UseISORemotely,
        [bool] $PinSourceISO,
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.ISOConfiguration] $ISOConfiguration
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}
