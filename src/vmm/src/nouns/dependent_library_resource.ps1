<#
.SYNOPSIS
Gets dependent library resources.
.EXAMPLE
Get-SCDependentLibraryResource -LibraryResource $libraryResource
#>
function Get-SCDependentLibraryResource {
    [CmdletBinding(DefaultParameterSetName = 'LibraryResource')]
    param(
        [Parameter(ParameterSetName = 'LibraryResource', Mandatory, Position = 0, ValueFromPipeline)]
        [Alias('LibraryObject')]
        [Microsoft.SystemCenter.VirtualMachineManager.LibObjectBase] $LibraryResource,
        [Parameter(ParameterSetName = 'LibraryShare', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.LibraryShare] $LibraryShare,
        [Parameter(ParameterSetName = 'LibraryServer', Mandatory, Position = 0, ValueFromPipeline)]
        [Microsoft.SystemCenter.VirtualMachineManager.LibraryServer] $LibraryServer
        # Shared: VMMServer OnBehalfOfUser OnBehalfOfUserRole
    )
}
