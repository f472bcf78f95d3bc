function Write-Information {
<#
.SYNOPSIS
Writes a record to the information stream.
.DESCRIPTION
It is shown with -InformationAction Continue.
.PARAMETER MessageData
The object or text.
.PARAMETER Tags
Words by which the records can be told apart.
.EXAMPLE
Write-Information 'started' -InformationAction Continue
#>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [Alias('Msg', 'Message')] [AllowNull()] [System.Object] $MessageData,
        [Parameter(Position = 1)] [string[]] $Tags
    )
}
