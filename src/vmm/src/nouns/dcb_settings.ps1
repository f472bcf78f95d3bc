<#
.SYNOPSIS
Creates a DCB settings.
.EXAMPLE
New-SCDCBSettings
#>
function New-SCDCBSettings {
    [CmdletBinding()]
    param(
        # Shared: VMMServer RunAsynchronously JobVariable PROTipID
    )
}
