function ConvertFrom-Csv {
<#
.SYNOPSIS
Makes an object of each line of comma-separated values.
.DESCRIPTION
The first line names the properties unless -Header does; all values are strings.
.PARAMETER Delimiter
What stands between two parts.
.PARAMETER UseCulture
Takes the list separator of the culture.
.PARAMETER InputObject
The objects to work on, mostly from the pipeline.
.PARAMETER Header
The names of the columns.
.EXAMPLE
'Name,Cpu', 'web01,4' | ConvertFrom-Csv
#>
    [CmdletBinding(DefaultParameterSetName = 'Delimiter')]
    param(
        [Parameter(ParameterSetName = 'Delimiter', Position = 1)] [ValidateNotNull()] [ValidateNotNullOrEmpty()] [char] $Delimiter,
        [Parameter(ParameterSetName = 'UseCulture', Mandatory)] [ValidateNotNull()] [ValidateNotNullOrEmpty()] [switch] $UseCulture,
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [ValidateNotNull()] [ValidateNotNullOrEmpty()] [psobject[]] $InputObject,
        [ValidateNotNull()] [ValidateNotNullOrEmpty()] [string[]] $Header
    )
}
