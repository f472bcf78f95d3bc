<#
.SYNOPSIS
Starts a update server synchronization.
.EXAMPLE
Start-SCUpdateServerSynchronization -UpdateServer $updateServer
#>
function Start-SCUpdateServerSynchronization {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.UpdateServer] $UpdateServer,
        [switch] $ForceFullUpdateCatalogImport
        # Shared: VMMServer RunAsynchronously PROTipID JobVariable
    )
}
