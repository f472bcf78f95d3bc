function Clear-History {
<#
.SYNOPSIS
Forgets the commands that were entered.
.DESCRIPTION
All, by id, or by text.
.PARAMETER Id
The numbers of the objects.
.PARAMETER Count
How many.
.PARAMETER Newest
How many of the latest.
.EXAMPLE
Clear-History
#>
    [CmdletBinding(DefaultParameterSetName = 'IDParameter', SupportsShouldProcess)]
    param(
        [Parameter(ParameterSetName = 'IDParameter', Position = 0)] [ValidateRange(1, 2147483647)] [int[]] $Id,
        [Parameter(ParameterSetName = 'CommandLineParameter')] [ValidateNotNullOrEmpty()] [string[]] $CommandLine,
        [Parameter(Position = 1)] [ValidateRange(1, 2147483647)] [int] $Count,
        [switch] $Newest
    )
}
