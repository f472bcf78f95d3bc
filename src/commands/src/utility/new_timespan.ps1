function New-TimeSpan {
<#
.SYNOPSIS
Makes a time span of parts, or of a start and an end.
.DESCRIPTION
Without any parameter it is zero.
.PARAMETER Start
The beginning.
.PARAMETER End
The end.
.PARAMETER Days
The days.
.PARAMETER Hours
The hours.
.PARAMETER Minutes
The minutes.
.PARAMETER Seconds
The seconds.
.PARAMETER Milliseconds
The milliseconds.
.EXAMPLE
New-TimeSpan -Hours 1 -Minutes 30
#>
    [CmdletBinding(DefaultParameterSetName = 'Date')]
    [OutputType([timespan])]
    param(
        [Parameter(ParameterSetName = 'Date', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [Alias('LastWriteTime')] [datetime] $Start,
        [Parameter(ParameterSetName = 'Date', Position = 1, ValueFromPipelineByPropertyName)] [datetime] $End,
        [Parameter(ParameterSetName = 'Time')] [int] $Days,
        [Parameter(ParameterSetName = 'Time')] [int] $Hours,
        [Parameter(ParameterSetName = 'Time')] [int] $Minutes,
        [Parameter(ParameterSetName = 'Time')] [int] $Seconds,
        [Parameter(ParameterSetName = 'Time')] [int] $Milliseconds
    )
}
