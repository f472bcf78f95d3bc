<#
.SYNOPSIS
Shows objects with all their nested properties.
.EXAMPLE
[pscustomobject]@{ Name = 'web01'; Net = [pscustomobject]@{ Port = 80 } } | Format-Custom
#>
function Format-Custom {
    [CmdletBinding()]
    param(
        [Parameter(Position = 0)] [object[]] $Property,
        [ValidateRange(1, 2147483647)] [int] $Depth,
        [object] $GroupBy,
        [string] $View,
        [switch] $ShowError,
        [switch] $DisplayError,
        [switch] $Force,
        [ValidateSet('CoreOnly', 'EnumOnly', 'Both')] [string] $Expand,
        [Parameter(ValueFromPipeline)] [psobject] $InputObject
    )
}
