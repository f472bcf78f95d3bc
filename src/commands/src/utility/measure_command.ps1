function Measure-Command {
<#
.SYNOPSIS
Tells how long a script block takes.
.DESCRIPTION
Its output is thrown away.
.PARAMETER InputObject
The objects to work on, mostly from the pipeline.
.PARAMETER Expression
The code.
.EXAMPLE
(Measure-Command { 1 + 1 }).GetType().Name
#>
    [CmdletBinding()]
    [OutputType([timespan])]
    param(
        [Parameter(ValueFromPipeline)] [psobject] $InputObject,
        [Parameter(Mandatory, Position = 0)] [scriptblock] $Expression
    )
}
