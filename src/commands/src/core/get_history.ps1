function Get-History {
<#
.SYNOPSIS
Gets the commands that were entered.
.DESCRIPTION
By id, or the latest of them.
.PARAMETER Id
The numbers of the objects.
.PARAMETER Count
How many.
.EXAMPLE
Get-History
#>
    [CmdletBinding()]
    [OutputType('Microsoft.PowerShell.Commands.HistoryInfo')]
    param(
        [Parameter(Position = 0, ValueFromPipeline)] [ValidateRange(1, 9223372036854775807)] [long[]] $Id,
        [Parameter(Position = 1)] [ValidateRange(0, 32767)] [int] $Count
    )
}
