function Start-Sleep {
<#
.SYNOPSIS
Waits for a while.
.DESCRIPTION
Under a simulated clock the time moves on at once.
.PARAMETER Seconds
The seconds.
.PARAMETER Milliseconds
The milliseconds.
.PARAMETER Duration
A time span.
.EXAMPLE
Start-Sleep -Milliseconds 10
#>
    [CmdletBinding(DefaultParameterSetName = 'Seconds')]
    param(
        [Parameter(ParameterSetName = 'Seconds', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [ValidateRange(0.0, 2147483.0)] [double] $Seconds,
        [Parameter(ParameterSetName = 'Milliseconds', Mandatory, ValueFromPipelineByPropertyName)] [Alias('ms')] [ValidateRange(0, 2147483647)] [int] $Milliseconds,
        [Parameter(ParameterSetName = 'FromTimeSpan', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [Alias('ts')] [timespan] $Duration
    )
}
