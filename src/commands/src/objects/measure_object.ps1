<#
.SYNOPSIS
Counts objects and computes sums, averages and extremes.
.EXAMPLE
1..4 | Measure-Object -Sum -Average
#>
function Measure-Object {
    [CmdletBinding(DefaultParameterSetName = 'GenericMeasure')]
    [OutputType('Microsoft.PowerShell.Commands.GenericMeasureInfo')]
    [OutputType('Microsoft.PowerShell.Commands.GenericObjectMeasureInfo')]
    [OutputType('Microsoft.PowerShell.Commands.TextMeasureInfo')]
    param(
        [Parameter(ValueFromPipeline)] [psobject] $InputObject,
        [Parameter(Position = 0)] [ValidateNotNullOrEmpty()] [object[]] $Property,
        [Parameter(ParameterSetName = 'GenericMeasure')] [switch] $StandardDeviation,
        [Parameter(ParameterSetName = 'GenericMeasure')] [switch] $Sum,
        [Parameter(ParameterSetName = 'GenericMeasure')] [switch] $AllStats,
        [Parameter(ParameterSetName = 'GenericMeasure')] [switch] $Average,
        [Parameter(ParameterSetName = 'GenericMeasure')] [switch] $Maximum,
        [Parameter(ParameterSetName = 'GenericMeasure')] [switch] $Minimum,
        [Parameter(ParameterSetName = 'TextMeasure')] [switch] $Line,
        [Parameter(ParameterSetName = 'TextMeasure')] [switch] $Word,
        [Parameter(ParameterSetName = 'TextMeasure')] [switch] $Character,
        [Parameter(ParameterSetName = 'TextMeasure')] [switch] $IgnoreWhiteSpace
    )
}
