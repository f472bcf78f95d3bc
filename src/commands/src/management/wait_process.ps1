function Wait-Process {
<#
.SYNOPSIS
Waits for the end of processes.
.DESCRIPTION
-Timeout gives up after some seconds.
.PARAMETER Id
The numbers of the objects.
.PARAMETER Name
The names; where several are meant, wildcards may stand in them.
.PARAMETER Timeout
How many seconds to wait at most.
.PARAMETER PassThru
Gives the objects that it worked on; without it there is no output.
.PARAMETER InputObject
The objects to work on, mostly from the pipeline.
.EXAMPLE
$p = Start-Process true -PassThru; Wait-Process -Id $p.Id -ErrorAction SilentlyContinue
#>
    [CmdletBinding(DefaultParameterSetName = 'Name')]
    [OutputType('System.Diagnostics.Process')]
    param(
        [Parameter(ParameterSetName = 'Id', Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [Alias('PID', 'ProcessId')] [ValidateNotNullOrEmpty()] [int[]] $Id,
        [Parameter(ParameterSetName = 'Name', Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [Alias('ProcessName')] [string[]] $Name,
        [Parameter(Position = 1)] [Alias('TimeoutSec')] [ValidateNotNullOrEmpty()] [ValidateRange(0, 32767)] [int] $Timeout,
        [switch] $Any,
        [switch] $PassThru,
        [Parameter(ParameterSetName = 'InputObject', Mandatory, ValueFromPipeline)] [System.Diagnostics.Process[]] $InputObject
    )
}
