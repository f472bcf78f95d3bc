function ConvertTo-Csv {
<#
.SYNOPSIS
Writes objects as lines of comma-separated values.
.DESCRIPTION
The properties of the first object are the columns; every field stands in quotes unless -UseQuotes or -QuoteFields say otherwise.
.PARAMETER InputObject
The objects to work on, mostly from the pipeline.
.PARAMETER Delimiter
What stands between two parts.
.PARAMETER UseCulture
Takes the list separator of the culture.
.PARAMETER IncludeTypeInformation
Begins with a line that names the type.
.PARAMETER NoTypeInformation
Accepted for old scripts: it is the default.
.PARAMETER QuoteFields
Puts only these columns in quotes.
.PARAMETER UseQuotes
Always, AsNeeded or Never.
.PARAMETER NoHeader
Leaves out the line of names.
.EXAMPLE
[pscustomobject]@{ Name = 'web01'; Cpu = 4 } | ConvertTo-Csv
#>
    [CmdletBinding(DefaultParameterSetName = 'Delimiter')]
    [OutputType([string])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [psobject] $InputObject,
        [Parameter(ParameterSetName = 'Delimiter', Position = 1)] [ValidateNotNull()] [char] $Delimiter,
        [Parameter(ParameterSetName = 'UseCulture')] [switch] $UseCulture,
        [Alias('ITI')] [switch] $IncludeTypeInformation,
        [Parameter(DontShow)] [Alias('NTI')] [switch] $NoTypeInformation,
        [Alias('QF')] [string[]] $QuoteFields,
        [Alias('UQ')] [Microsoft.PowerShell.Commands.BaseCsvWritingCommand+QuoteKind] $UseQuotes,
        [switch] $NoHeader
    )
}
