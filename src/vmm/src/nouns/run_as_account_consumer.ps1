<#
.SYNOPSIS
Gets run as account consumers.
.EXAMPLE
Get-SCRunAsAccountConsumer
#>
function Get-SCRunAsAccountConsumer {
    [CmdletBinding()]
    param(
        [Parameter(Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.RunAsAccount] $RunAsAccount
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}
