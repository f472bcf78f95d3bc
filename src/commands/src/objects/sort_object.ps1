<#
.SYNOPSIS
Sorts objects by their properties.
.EXAMPLE
3, 1, 2 | Sort-Object
.EXAMPLE
'aaa', 'b' | Sort-Object Length -Descending
#>
function Sort-Object {
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    param(
        [Parameter(ParameterSetName = 'Default')] [switch] $Stable,
        [switch] $Descending,
        [switch] $Unique,
        [Parameter(ParameterSetName = 'Top', Mandatory)] [ValidateRange(1, 2147483647)] [int] $Top,
        [Parameter(ParameterSetName = 'Bottom', Mandatory)] [ValidateRange(1, 2147483647)] [int] $Bottom,
        [Parameter(ValueFromPipeline)] [psobject] $InputObject,
        [Parameter(Position = 0)] [object[]] $Property,
        [string] $Culture,
        [switch] $CaseSensitive
    )
}
