function Stop-Process {
<#
.SYNOPSIS
Ends processes.
.DESCRIPTION
By id, by name, or those piped in.
.PARAMETER Name
The names; where several are meant, wildcards may stand in them.
.PARAMETER Id
The numbers of the objects.
.PARAMETER InputObject
The objects to work on, mostly from the pipeline.
.PARAMETER PassThru
Gives the objects that it worked on; without it there is no output.
.PARAMETER Force
Goes on where it would refuse otherwise: hidden, read-only or existing things.
.EXAMPLE
$p = Start-Process sleep 5 -PassThru; Stop-Process $p
#>
    [CmdletBinding(DefaultParameterSetName = 'Id', SupportsShouldProcess)]
    [OutputType('System.Diagnostics.Process')]
    param(
        [Parameter(ParameterSetName = 'Name', Mandatory, ValueFromPipelineByPropertyName)] [Alias('ProcessName')] [string[]] $Name,
        [Parameter(ParameterSetName = 'Id', Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [int[]] $Id,
        [Parameter(ParameterSetName = 'InputObject', Mandatory, Position = 0, ValueFromPipeline)] [System.Diagnostics.Process[]] $InputObject,
        [switch] $PassThru,
        [ValidateNotNullOrEmpty()] [switch] $Force
    )
}
