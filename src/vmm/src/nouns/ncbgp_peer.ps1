<#
.SYNOPSIS
Creates a NCBGP peer.
.EXAMPLE
New-SCNCBGPPeer -RouterName 'Sample' -RouterIPAddress 'Sample' -RouterAsn 1
#>
function New-SCNCBGPPeer {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)] [string] $RouterName,
        [Parameter(Mandatory)] [string] $RouterIPAddress,
        [Parameter(Mandatory)] [uint32] $RouterAsn
        # Shared: VMMServer
    )
}
