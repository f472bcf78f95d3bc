<#
.SYNOPSIS
Selects objects, or properties of objects.
.EXAMPLE
1..10 | Select-Object -First 3
.EXAMPLE
[pscustomobject]@{ Name = 'web01'; MB = 2048 } | Select-Object Name, @{ Name = 'GB'; Expression = { $_.MB / 1024 } }
#>
function Select-Object {
    [CmdletBinding(DefaultParameterSetName = 'DefaultParameter')]
    param(
        [Parameter(ValueFromPipeline)] [psobject] $InputObject,
        [Parameter(ParameterSetName = 'DefaultParameter', Position = 0)]
        [Parameter(ParameterSetName = 'SkipLastParameter', Position = 0)]
        [object[]] $Property,
        [Parameter(ParameterSetName = 'DefaultParameter')]
        [Parameter(ParameterSetName = 'SkipLastParameter')]
        [string[]] $ExcludeProperty,
        [Parameter(ParameterSetName = 'DefaultParameter')]
        [Parameter(ParameterSetName = 'SkipLastParameter')]
        [string] $ExpandProperty,
        [switch] $Unique,
        [switch] $CaseInsensitive,
        [Parameter(ParameterSetName = 'DefaultParameter')] [ValidateRange(0, 2147483647)] [int] $Last,
        [Parameter(ParameterSetName = 'DefaultParameter')] [ValidateRange(0, 2147483647)] [int] $First,
        [Parameter(ParameterSetName = 'DefaultParameter')]
        [Parameter(ParameterSetName = 'SkipLastParameter')]
        [ValidateRange(0, 2147483647)]
        [int] $Skip,
        [Parameter(ParameterSetName = 'SkipLastParameter')] [ValidateRange(0, 2147483647)] [int] $SkipLast,
        [Parameter(ParameterSetName = 'DefaultParameter')]
        [Parameter(ParameterSetName = 'IndexParameter')]
        [switch] $Wait,
        [Parameter(ParameterSetName = 'IndexParameter')] [ValidateRange(0, 2147483647)] [int[]] $Index,
        [Parameter(ParameterSetName = 'SkipIndexParameter')] [ValidateRange(0, 2147483647)] [int[]] $SkipIndex
    )
}
