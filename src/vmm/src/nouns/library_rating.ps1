<#
.SYNOPSIS
Gets library ratings.
.EXAMPLE
Get-SCLibraryRating -LibraryServer $libraryServer
#>
function Get-SCLibraryRating {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.LibraryServer[]] $LibraryServer,
        [Parameter(ValueFromPipeline)] [Microsoft.SystemCenter.VirtualMachineManager.VM] $VM
        # Shared: VMMServer
    )
}
