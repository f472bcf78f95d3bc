<#
.SYNOPSIS
Gets directory child items.
.EXAMPLE
Get-SCDirectoryChildItem -VMHost hv11 -Path 'Sample'
#>
function Get-SCDirectoryChildItem {
    [CmdletBinding()]
    param(
        [Parameter(ParameterSetName = 'FromVMHost', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.Host] $VMHost,
        [Parameter(Mandatory)] [string] $Path,
        [Parameter(ParameterSetName = 'FromLibraryServer', Mandatory, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.LibraryServer] $LibraryServer
    )
}
