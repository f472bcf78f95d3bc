<#
.SYNOPSIS
Exports a library physical resource.
.EXAMPLE
Export-SCLibraryPhysicalResource -Path 'Sample' -Resource $resource
#>
function Export-SCLibraryPhysicalResource {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Path,
        [Parameter(Mandatory, ValueFromPipeline)] [Microsoft.SystemCenter.VirtualMachineManager.ItemBase] $Resource,
        [switch] $OverwriteExistingFiles,
        [switch] $AllowUnencryptedTransfer
        # Shared: VMMServer
    )
}

<#
.SYNOPSIS
Imports a library physical resource.
.EXAMPLE
Import-SCLibraryPhysicalResource -SourcePath 'Sample'
#>
function Import-SCLibraryPhysicalResource {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $SourcePath,
        [Parameter(Position = 1)] [string] $SharePath,
        [switch] $OverwriteExistingFiles,
        [switch] $AllowUnencryptedTransfer
        # Shared: VMMServer
    )
}
