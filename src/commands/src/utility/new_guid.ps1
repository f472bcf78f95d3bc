function New-Guid {
<#
.SYNOPSIS
Makes a globally unique identifier.
.DESCRIPTION
With -Empty all digits are zero.
.PARAMETER Empty
All digits are zero.
.PARAMETER InputObject
The objects to work on, mostly from the pipeline.
.EXAMPLE
(New-Guid -Empty).Guid
#>
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    [OutputType([guid])]
    param(
        [Parameter(ParameterSetName = 'Empty')] [switch] $Empty,
        [Parameter(ParameterSetName = 'InputObject', Position = 0, ValueFromPipeline)] [string] $InputObject
    )
}
