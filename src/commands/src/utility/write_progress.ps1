function Write-Progress {
<#
.SYNOPSIS
Tells how far a long work has come.
.DESCRIPTION
Nothing is drawn where the output is not a screen.
.PARAMETER Activity
What is being done.
.PARAMETER Status
How it stands.
.PARAMETER Id
The numbers of the objects.
.PARAMETER PercentComplete
How much is done, from 0 to 100.
.PARAMETER SecondsRemaining
How many seconds are left.
.PARAMETER CurrentOperation
What is being done just now.
.PARAMETER Completed
The work is done.
.EXAMPLE
Write-Progress 'Copying' -PercentComplete 50
#>
    [CmdletBinding()]
    param(
        [Parameter(Position = 0)] [string] $Activity,
        [Parameter(Position = 1)] [ValidateNotNullOrEmpty()] [string] $Status,
        [Parameter(Position = 2)] [ValidateRange(0, 2147483647)] [int] $Id,
        [ValidateRange(-1, 100)] [int] $PercentComplete,
        [int] $SecondsRemaining,
        [string] $CurrentOperation,
        [ValidateRange(-1, 2147483647)] [int] $ParentId,
        [switch] $Completed,
        [int] $SourceId
    )
}
