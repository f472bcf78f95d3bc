<#
.SYNOPSIS
Shows the properties of objects one below the other.
.EXAMPLE
Get-Date '2024-03-05' | Format-List Year, Month
#>
function Format-List {
    [CmdletBinding()]
    param(
        [Parameter(Position = 0)] [object[]] $Property,
        [object] $GroupBy,
        [string] $View,
        [switch] $ShowError,
        [switch] $DisplayError,
        [switch] $Force,
        [ValidateSet('CoreOnly', 'EnumOnly', 'Both')] [string] $Expand,
        [Parameter(ValueFromPipeline)] [psobject] $InputObject
    )
}
