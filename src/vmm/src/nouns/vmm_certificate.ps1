<#
.SYNOPSIS
Renews the certificate of the VMM server.
.EXAMPLE
Update-SCVMMCertificate
#>
function Update-SCVMMCertificate {
    [CmdletBinding()]
    param(
        # Shared: VMMServer RunAsynchronously JobVariable PROTipID
    )
}
