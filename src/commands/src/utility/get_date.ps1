function Get-Date {
<#
.SYNOPSIS
Gets the time, or makes a date of parts.
.DESCRIPTION
-Format and -UFormat give text in place of a date.
.PARAMETER Date
The date to begin with; now when none is given.
.PARAMETER UnixTimeSeconds
The seconds since 1970.
.PARAMETER Year
The year.
.PARAMETER Month
The month.
.PARAMETER Day
The day of the month.
.PARAMETER Hour
The hour.
.PARAMETER Minute
The minute.
.PARAMETER Second
The second.
.PARAMETER Millisecond
The millisecond.
.PARAMETER DisplayHint
Whether date, time or both are shown.
.PARAMETER UFormat
The form of the text in Unix letters, such as %Y-%m-%d.
.PARAMETER Format
The form of the text in .NET letters, such as yyyy-MM-dd.
.PARAMETER AsUTC
Gives UTC.
.EXAMPLE
Get-Date '2024-02-29' -Format yyyy-MM-dd
#>
    [CmdletBinding(DefaultParameterSetName = 'DateAndFormat')]
    [OutputType([datetime], [string])]
    param(
        [Parameter(ParameterSetName = 'DateAndFormat', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [Parameter(ParameterSetName = 'DateAndUFormat', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [Alias('LastWriteTime')] [datetime] $Date,
        [Parameter(ParameterSetName = 'UnixTimeSecondsAndFormat', Mandatory)] [Parameter(ParameterSetName = 'UnixTimeSecondsAndUFormat', Mandatory)] [Alias('UnixTime')] [ValidateRange(-62135596800, 253402300799)] [long] $UnixTimeSeconds,
        [ValidateRange(1, 9999)] [int] $Year,
        [ValidateRange(1, 12)] [int] $Month,
        [ValidateRange(1, 31)] [int] $Day,
        [ValidateRange(0, 23)] [int] $Hour,
        [ValidateRange(0, 59)] [int] $Minute,
        [ValidateRange(0, 59)] [int] $Second,
        [ValidateRange(0, 999)] [int] $Millisecond,
        [Microsoft.PowerShell.Commands.DisplayHintType] $DisplayHint,
        [Parameter(ParameterSetName = 'DateAndUFormat', Mandatory)] [Parameter(ParameterSetName = 'UnixTimeSecondsAndUFormat', Mandatory)] [string] $UFormat,
        [Parameter(ParameterSetName = 'DateAndFormat')] [Parameter(ParameterSetName = 'UnixTimeSecondsAndFormat')] [string] $Format,
        [switch] $AsUTC
    )
}
