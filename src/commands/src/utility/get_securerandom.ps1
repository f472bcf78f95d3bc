function Get-SecureRandom {
<#
.SYNOPSIS
Picks a random number or item by a source fit for secrets.
.DESCRIPTION
It has no seed.
.PARAMETER Maximum
The number that is not reached any more.
.PARAMETER Minimum
The smallest number.
.PARAMETER InputObject
The objects to work on, mostly from the pipeline.
.PARAMETER Count
How many.
.PARAMETER Shuffle
Gives all items in a random order.
.EXAMPLE
Get-SecureRandom -Maximum 10
#>
    [CmdletBinding(DefaultParameterSetName = 'RandomNumberParameterSet')]
    [OutputType([double], [int], [long])]
    param(
        [Parameter(ParameterSetName = 'RandomNumberParameterSet', Position = 0)] [System.Object] $Maximum,
        [Parameter(ParameterSetName = 'RandomNumberParameterSet')] [System.Object] $Minimum,
        [Parameter(ParameterSetName = 'RandomListItemParameterSet', Mandatory, Position = 0, ValueFromPipeline)] [Parameter(ParameterSetName = 'ShuffleParameterSet', Mandatory, Position = 0, ValueFromPipeline)] [AllowNull()] [System.Object[]] $InputObject,
        [Parameter(ParameterSetName = 'RandomListItemParameterSet')] [Parameter(ParameterSetName = 'RandomNumberParameterSet')] [ValidateRange(1, 2147483647)] [int] $Count,
        [Parameter(ParameterSetName = 'ShuffleParameterSet', Mandatory)] [switch] $Shuffle
    )
}
