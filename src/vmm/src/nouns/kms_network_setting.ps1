<#
.SYNOPSIS
Gets KMS network settings.
.EXAMPLE
Get-SCKMSNetworkSetting
#>
function Get-SCKMSNetworkSetting {
    [CmdletBinding()]
    param(
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Changes a KMS network setting.
.EXAMPLE
Set-SCKMSNetworkSetting -KMSNetworkSetting $kmsNetworkSetting -VMNetwork Corporate
#>
function Set-SCKMSNetworkSetting {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.KMSNetworkSetting] $KMSNetworkSetting,
        [Parameter(Mandatory, ValueFromPipeline)] [Microsoft.SystemCenter.VirtualMachineManager.VMNetwork] $VMNetwork
        # Shared: RunAsynchronously PROTipID JobVariable
    )
}
