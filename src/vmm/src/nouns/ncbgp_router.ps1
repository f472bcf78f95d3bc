<#
.SYNOPSIS
Creates a NCBGP router.
.EXAMPLE
New-SCNCBGPRouter -LocalASN 1
#>
function New-SCNCBGPRouter {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)] [uint32] $LocalASN,
        [Microsoft.SystemCenter.VirtualMachineManager.NCBGPPeer[]] $RouterPeers
        # Shared: VMMServer
    )
}
