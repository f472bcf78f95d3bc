function Export-Csv {
<#
.SYNOPSIS
Writes objects to a file as comma-separated values.
.DESCRIPTION
With -Append the columns of the file are kept.
.PARAMETER InputObject
The objects to work on, mostly from the pipeline.
.PARAMETER Path
Where the items are; wildcards may stand in it.
.PARAMETER LiteralPath
Where the items are; every character means itself.
.PARAMETER Force
Goes on where it would refuse otherwise: hidden, read-only or existing things.
.PARAMETER NoClobber
Refuses to overwrite a file.
.PARAMETER Encoding
How text is written as bytes: utf8 unless told.
.PARAMETER Append
Adds to the file in place of replacing it.
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
[pscustomobject]@{ Name = 'web01'; Cpu = 4 } | Export-Csv servers.csv
#>
    [CmdletBinding(DefaultParameterSetName = 'Delimiter', SupportsShouldProcess)]
    param(
        [Parameter(Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)] [psobject] $InputObject,
        [Parameter(Position = 0)] [ValidateNotNullOrEmpty()] [string] $Path,
        [Alias('PSPath', 'LP')] [ValidateNotNullOrEmpty()] [string] $LiteralPath,
        [switch] $Force,
        [Alias('NoOverwrite')] [switch] $NoClobber,
        [ValidateNotNullOrEmpty()] [ArgumentToEncodingTransformation()] [System.Text.Encoding] $Encoding,
        [switch] $Append,
        [Parameter(ParameterSetName = 'Delimiter', Position = 1)] [ValidateNotNull()] [char] $Delimiter,
        [Parameter(ParameterSetName = 'UseCulture')] [switch] $UseCulture,
        [Alias('ITI')] [switch] $IncludeTypeInformation,
        [Parameter(DontShow)] [Alias('NTI')] [switch] $NoTypeInformation,
        [Alias('QF')] [string[]] $QuoteFields,
        [Alias('UQ')] [Microsoft.PowerShell.Commands.BaseCsvWritingCommand+QuoteKind] $UseQuotes,
        [switch] $NoHeader
    )
}
