<#
.SYNOPSIS
Shows one property of each object, side by side.
.EXAMPLE
Get-Variable P* | Format-Wide Name -Column 3
#>
function Format-Wide {
    [CmdletBinding()]
    param(
        [Parameter(Position = 0)] [object] $Property,
        [switch] $AutoSize,
        [ValidateRange(1, 2147483647)] [int] $Column,
        [object] $GroupBy,
        [string] $View,
        [switch] $ShowError,
        [switch] $DisplayError,
        [switch] $Force,
        [ValidateSet('CoreOnly', 'EnumOnly', 'Both')] [string] $Expand,
        [Parameter(ValueFromPipeline)] [psobject] $InputObject
    )
}
