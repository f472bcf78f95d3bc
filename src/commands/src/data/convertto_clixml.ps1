function ConvertTo-CliXml {
<#
.SYNOPSIS
Writes an object as CLIXML text.
.DESCRIPTION
CLIXML keeps types, so that ConvertFrom-CliXml gives nearly the same object again.
.PARAMETER InputObject
The objects to work on, mostly from the pipeline.
.PARAMETER Depth
How many levels are followed.
.EXAMPLE
1, 'two' | ConvertTo-CliXml
#>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [psobject] $InputObject,
        [ValidateRange(1, 2147483647)] [int] $Depth
    )
}
