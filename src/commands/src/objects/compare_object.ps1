<#
.SYNOPSIS
Tells what two collections of objects have and the other does not.
.EXAMPLE
Compare-Object 1, 2, 3 2, 3, 4
#>
function Compare-Object {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0)] [AllowEmptyCollection()] [psobject[]] $ReferenceObject,
        [Parameter(Mandatory, Position = 1, ValueFromPipeline)]
        [AllowEmptyCollection()]
        [psobject[]] $DifferenceObject,
        [ValidateRange(0, 2147483647)] [int] $SyncWindow,
        [object[]] $Property,
        [switch] $ExcludeDifferent,
        [switch] $IncludeEqual,
        [switch] $PassThru,
        [string] $Culture,
        [switch] $CaseSensitive
    )
}
